// Reading challenges: one, those that run, and whether the viewer is called upon.
import { and, eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { IdeaStage } from '#lib/terms/cards.ts';
import { type ChallengeState, challengeState, type Criterion } from '#lib/terms/ideas.ts';
import type { PostCover } from '#lib/terms/posts.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { audienceCondition } from '#server/members/audiences/rule.ts';
import type { Rule } from '#server/members/audiences/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { named } from '#server/platform/db/client.ts';
import { Invalid, NotFound } from '#server/platform/errors.ts';
import { canEditChallenge } from '../policy.ts';
import type { IdeaFace } from '../queries.ts';

export interface ChallengeRow {
	id: number;
	slug: string;
	title: string;
	summary: string;
	sponsor: IdeaFace & { title: string };
	space: { id: number; slug: string; name: string } | null;
	cover: PostCover | null;
	opensAt: Date;
	closesAt: Date;
	/** Those the viewer sees, at most 1,000. */
	ideaCount: number;
	state: ChallengeState;
}

interface Stored extends Omit<ChallengeRow, 'state'> {
	/** People who wrote or supported one of its newest thousand ideas. */
	takingPart: number;
	background: string;
	backgroundHtml: string;
	rules: string;
	rulesHtml: string;
	criteria: Criterion[];
	/** Seen by those who prepare it alone. */
	draft: boolean;
	/** Put there by the programme. */
	seeded: boolean;
	spaceId: number | null;
	sponsorId: number;
	createdBy: number | null;
	audienceId: number | null;
	audienceName: string;
	audienceRule: Rule | null;
	coverId: number | null;
	/** Ideas by stage; of those the viewer sees, at most 1,000. */
	stages: Partial<Record<IdeaStage, number>> | null;
	/** What its ideas brought, confirmed, by unit. */
	values: { unit: string; amount: number; ideas: number }[] | null;
}

export interface ChallengePage extends Omit<Stored, 'audienceRule' | 'createdBy' | 'stages' | 'values'> {
	state: ChallengeState;
	stages: Partial<Record<IdeaStage, number>>;
	values: { unit: string; amount: number; ideas: number }[];
	/** The viewer is among those it calls upon. */
	called: boolean;
	can: { edit: boolean; submit: boolean };
}

/** Drafts are in no list. In a space that is not open, its challenges are for its members; `c` challenges, `spaces` the parameter with the viewer's. */
const seen = (c: string, spaces: string) =>
	`not ${c}.draft and (${c}.space_id is null or ${c}.space_id = any(${spaces}::bigint[]) or exists (select from spaces s where s.id = ${c}.space_id and s.visibility = 'open'))`;

/** Those who prepare a draft: whoever made it, whoever is to answer for it, and whom they let in. */
const preparing = (c: string, viewer: string) =>
	`${c}.draft and (${viewer}::bigint in (${c}.created_by, ${c}.sponsor_id) or ${viewer}::bigint = any(${c}.prepared_by))`;

const own = (spaces: string, viewer: string) =>
	`from ideas i join posts p on p.id = i.post_id where i.challenge_id = c.id and ${visibleSql('p', spaces, viewer)}`;

const rowColumns = (
	spaces: string,
	viewer: string
) => `c.id, c.slug, c.title, c.summary, c.opens_at as "opensAt", c.closes_at as "closesAt",
	(select json_build_object('id', f.id, 'handle', f.handle, 'name', f.name, 'photo', f.photo, 'title', f.title) from people f where f.id = c.sponsor_id) as sponsor,
	(select json_build_object('id', s.id, 'slug', s.slug, 'name', s.name) from spaces s where s.id = c.space_id) as space,
	(select json_build_object('key', m.key, 'width', m.width, 'height', m.height, 'alt', m.alt, 'placeholder', m.placeholder) from media m where m.id = c.cover_id) as cover,
	(select count(*)::int from (select 1 ${own(spaces, viewer)} limit 1000) n) as "ideaCount"`;

const takingPart = (
	spaces: string,
	viewer: string
) => `(select count(distinct who.id)::int from (select p.id as post, p.author_id as id ${own(spaces, viewer)} limit 1000) n,
		lateral (select n.id union all (select v.person_id from votes v where v.post_id = n.post and v.part_id = 0 limit 200)) who) as "takingPart"`;

/** @throws NotFound when there is none, it is in a space that is closed to the viewer, or a draft of others. */
export async function findChallenge(ctx: Ctx, id: number): Promise<ChallengePage> {
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const text = `select ${rowColumns('$2', '$3')}, c.background, c.background_html as "backgroundHtml", c.rules, c.rules_html as "rulesHtml", c.criteria, c.draft, c.seeded, ${takingPart('$2', '$3')},
			c.space_id as "spaceId", c.sponsor_id as "sponsorId", c.created_by as "createdBy", c.audience_id as "audienceId",
			c.audience_name as "audienceName", c.audience_rule as "audienceRule", c.cover_id as "coverId",
			(select json_object_agg(k.stage, k.count) from (select n.stage, count(*) as count from (select i.stage ${own('$2', '$3')} limit 1000) n group by n.stage) k) as stages,
			(select json_agg(v order by v.amount desc) from (select i.value_unit as unit, sum(i.value_amount) as amount, count(*) as ideas
				${own('$2', '$3')} and i.value_confirmed_at is not null group by i.value_unit) v) as values
		from challenges c where c.id = $1 and (${seen('c', '$2')} or ${preparing('c', '$3')})`;
	const [row] = await named<Stored>(ctx.db, 'challenge_page', text, [id, ctx.viewer.spaceIds, ctx.viewer.id]);
	if (!row) throw new NotFound();
	const { audienceRule, createdBy, stages, values, ...page } = row;
	const [state, called] = [challengeState(row, ctx.now), await isCalledUpon(ctx, audienceRule)];
	const can = {
		edit: row.draft || canEditChallenge(ctx.viewer, { ...row, createdBy }),
		submit: state === 'open' && called && !row.draft
	};
	return { ...page, state, called, can, stages: stages ?? {}, values: values ?? [] };
}

/** Open ones first, those that close soonest on top; then those to come, then the closed ones, the newest first. */
export async function listChallenges(ctx: Ctx): Promise<ChallengeRow[]> {
	const text = `select ${rowColumns('$1', '$3')} from challenges c where ${seen('c', '$1')}
		order by case when c.opens_at <= $2 and c.closes_at > $2 then 0 when c.opens_at > $2 then 1 else 2 end,
			case when c.closes_at > $2 then c.closes_at end, c.closes_at desc, c.id desc limit 100`;
	const rows = await named<Omit<ChallengeRow, 'state'>>(ctx.db, 'challenges_list', text, [
		ctx.viewer.spaceIds,
		ctx.now,
		ctx.viewer.id
	]);
	return rows.map((row) => ({ ...row, state: challengeState(row, ctx.now) }));
}

export interface ChallengeChoice {
	id: number;
	slug: string;
	title: string;
	closesAt: Date;
	criteria: Criterion[];
}

/** Those that run now and call upon the viewer: for the form of a new idea. */
export async function listOpenChallenges(ctx: Ctx): Promise<ChallengeChoice[]> {
	const text = `select c.id, c.slug, c.title, c.closes_at as "closesAt", c.criteria, c.audience_rule as rule from challenges c
		where c.closes_at > $2 and c.opens_at <= $2 and ${seen('c', '$1')} order by c.closes_at, c.id limit 50`;
	const rows = await named<ChallengeChoice & { rule: Rule | null }>(ctx.db, 'challenges_open', text, [
		ctx.viewer.spaceIds,
		ctx.now
	]);
	const called: ChallengeChoice[] = [];
	for (const { rule, ...row } of rows) if (await isCalledUpon(ctx, rule)) called.push(row);
	return called;
}

/** For filters: every challenge that the viewer sees, by what closes last. */
export function listChallengeNames(ctx: Ctx): Promise<{ id: number; slug: string; title: string }[]> {
	const text = `select c.id, c.slug, c.title from challenges c where ${seen('c', '$1')} order by c.closes_at desc, c.id desc limit 100`;
	return named(ctx.db, 'challenges_names', text, [ctx.viewer.spaceIds]);
}

/** Where its ideas are written. @throws Invalid on `challengeId` when it does not run, or not for the viewer. */
export async function demandCalledUpon(ctx: Ctx, id: number): Promise<{ spaceId: number | null }> {
	const text = `select c.space_id as "spaceId", c.opens_at as "opensAt", c.closes_at as "closesAt", c.audience_rule as rule
		from challenges c where c.id = $1 and ${seen('c', '$2')}`;
	type Asked = { spaceId: number | null; opensAt: Date; closesAt: Date; rule: Rule | null };
	const [row] = await named<Asked>(ctx.db, 'challenge_asked', text, [id, ctx.viewer.spaceIds]);
	const refuse = (message: string, code: string) => new Invalid([{ field: 'challengeId', message }], code);
	if (!row) throw refuse(m.ideas_refused_no_challenge(), 'challenge_unknown');
	if (challengeState(row, ctx.now) !== 'open') throw refuse(m.ideas_refused_closed(), 'challenge_closed');
	if (!(await isCalledUpon(ctx, row.rule))) throw refuse(m.ideas_refused_not_called(), 'not_called_upon');
	return { spaceId: row.spaceId };
}

async function isCalledUpon(ctx: Ctx, rule: Rule | null): Promise<boolean> {
	if (!rule) return true;
	return (await ctx.db.$count(people, and(eq(people.id, ctx.viewer.id), audienceCondition(rule, ctx.now)))) > 0;
}
