// What waits for those who decide, and how punctual the organisation is with ideas.
import { type IdeaRow, responseDays } from '#lib/terms/ideas.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { hasRole } from '#server/members/access/roles.ts';
import { named } from '#server/platform/db/client.ts';
import { findOwn, presentRow, rowColumns, type StoredRow } from './rows.ts';

export interface WaitingIdea extends IdeaRow {
	/** When the next answer is due, and what it is. */
	dueAt: string | Date;
	dueFor: 'response' | 'decision';
}

/** Ideas of an hour ago need not be told to anybody; those due within this many days do. */
const soon = 7;

/** Somebody still has to say something. */
const undecided = `i.decided_at is null and i.stage in ('submitted', 'under-review')`;
/** Concerns the viewer; the arguments are SQL: whether they see everyone's, who they are, and the spaces they keep. */
const concerns = (all: string, viewer: string, hosted: string) =>
	`(${all} or c.sponsor_id = ${viewer} or p.space_id = any(${hosted}::bigint[]))`;
const due = `case when i.responded_at is null then least(i.response_due_at, i.decision_due_at) else i.decision_due_at end`;

/**
 * What waits for the viewer as sponsor of its challenge, host of its space, or communicator: late or due within a week,
 * the longest overdue first. Communicators see what others are late with too.
 */
export async function listWaiting(ctx: Ctx): Promise<WaitingIdea[]> {
	const { viewer, now } = ctx;
	const until = new Date(now.getTime() + soon * 24 * 3_600_000);
	const text = `select ${rowColumns('$3')}, ${due} as "dueAt",
			case when i.responded_at is null and i.response_due_at <= i.decision_due_at then 'response' else 'decision' end as "dueFor"
		from ideas i join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
		where ${undecided} and ${due} < $4 and ${visibleSql('p', '$2', '$1')} and ${concerns('$5', '$1', '$6')}
		order by ${due}, p.id limit 200`;
	const values = [viewer.id, viewer.spaceIds, now, until, hasRole(viewer, 'communicator'), viewer.hostIds];
	const rows = await named<StoredRow & Pick<WaitingIdea, 'dueAt' | 'dueFor'>>(ctx.db, 'ideas_waiting', text, values);
	const own = await findOwn(
		ctx,
		rows.map((row) => row.id)
	);
	return rows.map(({ dueAt, dueFor, ...row }) => ({ ...presentRow(ctx, own, row), dueAt, dueFor }));
}

/** More is said to be so many. */
const mostOverdue = 200;

/** Of what waits for the viewer as above: how many are over their time, at most 200, and the one that is so for longest. */
export async function findOverdue(ctx: Ctx): Promise<{ count: number; title: string } | null> {
	const { viewer, now } = ctx;
	const text = `select count(*)::int as count, (array_agg(p.title order by i.due, p.id))[1] as title
		from (select i.post_id, i.challenge_id, ${due} as due from ideas i
			where ${undecided} and ${due} < $3 order by due, i.post_id limit ${mostOverdue}) i
			join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
		where ${visibleSql('p', '$2', '$1')} and ${concerns('$4', '$1', '$5')}`;
	const values = [viewer.id, viewer.spaceIds, now, hasRole(viewer, 'communicator'), viewer.hostIds];
	const [row] = await named<{ count: number; title: string }>(ctx.db, 'ideas_overdue', text, values);
	return row?.count ? row : null;
}

export interface Punctuality {
	/** Submitted within the window, and answered or due for an answer. */
	asked: number;
	inTime: number;
	/** In days. */
	window: number;
}

/** The newest of them; more tell nothing else, and take long to look at. */
const mostCounted = 3_000;

/** Ideas with a first response in five working days, over those submitted in the last 90 days whose time is over or that have one. */
export async function countPunctuality(ctx: PublicCtx & { viewer: Ctx['viewer'] }): Promise<Punctuality> {
	const window = 90;
	const text = `select count(*)::int as asked, count(*) filter (where i.responded_at <= i.response_due_at)::int as "inTime"
		from (select * from ideas where submitted_at >= $2 and (responded_at is not null or response_due_at < $3)
			order by submitted_at desc nulls last, post_id desc nulls last limit ${mostCounted}) i join posts p on p.id = i.post_id
		where ${visibleSql('p', '$1', '$4')} or (p.state = 'archived' and p.merged_into_id is not null and not p.restricted and p.deleted_at is null)`;
	const since = new Date(ctx.now.getTime() - window * 24 * 3_600_000);
	const values = [ctx.viewer.spaceIds, since, ctx.now, ctx.viewer.id];
	const [row] = await named<Omit<Punctuality, 'window'>>(ctx.db, `ideas_punctuality_${responseDays}`, text, values);
	return { asked: row?.asked ?? 0, inTime: row?.inTime ?? 0, window };
}
