// Suggestions: one's own with what became of each, and those that the communications team answers.
import type { BankStage, SuggestionKind, SuggestionState } from '#lib/terms/bank.ts';
import type { PostKind } from '#lib/terms/posts.ts';
import { insideSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import { canAnswer, canReopen, canSeeSuggestion, canWithdraw } from '../policy.ts';

interface Linked {
	id: number;
	kind: PostKind;
	slug: string;
	title: string;
}

export interface Suggestion {
	id: number;
	kind: SuggestionKind;
	text: string;
	state: SuggestionState;
	/** What was said to whoever suggested it, */
	answer: string;
	answeredAt: Date | null;
	/** and by whom. */
	answeredBy: { handle: string; name: string } | null;
	createdAt: Date;
	personId: number;
	person: { id: number; handle: string; name: string; photo: string | null; title: string };
	/** The post it came up on, when the viewer may see it. */
	post: Linked | null;
	itemId: number | null;
	/** Where its item stands; null when it was deleted. */
	stage: BankStage | null;
	/** The viewer is to write the item. */
	writes: boolean;
	/** What came of it, when the viewer may see it. */
	published: Linked | null;
	/** A published challenge. */
	challenge: { id: number; slug: string; title: string } | null;
	can: { withdraw: boolean; answer: boolean; reopen: boolean };
}

/** Out, or out of date, but there: what somebody suggested something about may have been archived since. */
const readable = (p: string) =>
	`${p}.state in ('published', 'archived') and ${p}.deleted_at is null and ${insideSql(p, '$1', '$2')}`;
const linked = (p: string) =>
	`case when ${p}.id is not null then json_build_object('id', ${p}.id, 'kind', ${p}.kind, 'slug', ${p}.slug, 'title', ${p}.title) end`;

/** $1 and $2 are the viewer's places and id. */
const columns = `s.id, s.kind, s.text, s.state, s.answer, s.answered_at as "answeredAt", s.created_at as "createdAt", s.person_id as "personId",
	json_build_object('id', w.id, 'handle', w.handle, 'name', w.name, 'photo', w.photo, 'title', w.title) as person,
	case when b.id is not null then json_build_object('handle', b.handle, 'name', b.name) end as "answeredBy",
	${linked('p')} as post, s.item_id as "itemId", i.stage, coalesce($2::bigint in (i.author_id, i.ghost_id), false) as writes,
	${linked('o')} as published,
	case when c.id is not null then json_build_object('id', c.id, 'slug', c.slug, 'title', c.title) end as challenge`;

const joins = `suggestions s join people w on w.id = s.person_id left join people b on b.id = s.answered_by
	left join posts p on p.id = s.post_id and ${readable('p')}
	left join bank_items i on i.id = s.item_id and i.deleted_at is null
	left join posts o on s.state = 'published' and o.id = i.post_id and ${readable('o')}
	left join challenges c on s.state = 'published' and c.id = i.challenge_id and c.space_id is null and c.audience_id is null`;

type Stored = Omit<Suggestion, 'can'> & { moment: string };

function present(ctx: Ctx, { moment: _, ...row }: Stored): Suggestion {
	const can = {
		withdraw: canWithdraw(ctx.viewer, row),
		answer: canAnswer(ctx.viewer, row),
		reopen: canReopen(ctx.viewer, row)
	};
	return { ...row, can };
}

const pageSize = 20;

const mineText = `select ${columns}, s.created_at::text as moment from ${joins}
	where s.person_id = $2 and (s.created_at, s.id) < ($3::timestamptz, $4::bigint)
	order by s.created_at desc nulls last, s.id desc nulls last limit $5`;

// Plan: suggestions_of_person.
export async function listMySuggestions(ctx: Ctx, cursor?: string | null): Promise<Page<Suggestion>> {
	const values = [ctx.viewer.spaceIds, ctx.viewer.id, ...decodeMoment(cursor, 'infinity'), pageSize + 1];
	return pageOf(ctx, await named<Stored>(ctx.db, 'suggestions_mine', mineText, values));
}

const answeredText = `select ${columns}, s.created_at::text as moment from ${joins}
	where s.state = $6 and (s.created_at, s.id) < ($3::timestamptz, $4::bigint)
	order by s.created_at desc nulls last, s.id desc nulls last limit $5`;

// Plan: suggestions_open.
/** The newest first. @throws Forbidden for those who do not run the programme. */
export async function listSuggestions(
	ctx: Ctx,
	state: SuggestionState,
	cursor?: string | null
): Promise<Page<Suggestion>> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const values = [ctx.viewer.spaceIds, ctx.viewer.id, ...decodeMoment(cursor, 'infinity'), pageSize + 1, state];
	return pageOf(ctx, await named<Stored>(ctx.db, 'suggestions_answered', answeredText, values));
}

function pageOf(ctx: Ctx, rows: Stored[]): Page<Suggestion> {
	const page = toPage(rows, pageSize, (row) => [row.moment, row.id]);
	return { rows: page.rows.map((row) => present(ctx, row)), next: page.next };
}

const lockText = 'select id from suggestions where id = $1 for no key update';
const oneText = `select ${columns}, s.created_at::text as moment from ${joins} where s.id = $3`;

/** @throws NotFound for another's, unless the viewer runs the programme. */
export async function findSuggestion(ctx: Ctx, id: number): Promise<Suggestion> {
	const [row] = await named<Stored>(ctx.db, 'suggestion_one', oneText, [ctx.viewer.spaceIds, ctx.viewer.id, id]);
	if (!row || !canSeeSuggestion(ctx.viewer, row)) throw new NotFound();
	return present(ctx, row);
}

/** As `findSuggestion`, and nobody else answers it until the transaction ends. @throws NotFound for another's, unless the viewer runs the programme. */
export async function lockSuggestion(ctx: Ctx, id: number): Promise<Suggestion> {
	await named(ctx.db, 'suggestion_lock', lockText, [id]);
	return findSuggestion(ctx, id);
}

const stateText = 'select state, count(*)::int as count from suggestions group by state';

/** @throws Forbidden for those who do not run the programme. */
export async function countSuggestions(ctx: Ctx): Promise<Record<SuggestionState, number>> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const rows = await named<{ state: SuggestionState; count: number }>(ctx.db, 'suggestion_counts', stateText, []);
	const none = { open: 0, taken: 0, published: 0, declined: 0 };
	return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
}
