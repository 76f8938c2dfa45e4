// Who could know: people suggested for a question by expertise in its topics, with what speaks for each.
import type { Expert } from '#lib/terms/questions.ts';
import type { FoundPost } from '#server/conversation/posts/queries.ts';
import { readersAmong } from '#server/conversation/posts/queries/readers.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { isWorkingTime } from '#server/members/organisation/working-time.ts';
import { named } from '#server/platform/db/client.ts';
import { findQuestion } from './find.ts';

/** Suggestions for a question, or for topics of one that is only being written. */
export interface ExpertQuery {
	postId?: number;
	/** Names, as typed. */
	topics?: string[];
	size?: number;
}

interface Row extends Omit<Expert, 'working'> {
	timeZone: string | null;
	weight: number;
}

/**
 * The best sixty of each topic by the index, then those who may see the question and have not been asked.
 * Weight: the sum of z over the topics, half when the last answer is a year old, less a quarter per open invitation; a skill counts as a z of 1.
 */
const expertsText = `with subjects as (
		select t.id, t.name, t.slug from topics t where ($1::bigint > 0 and t.id in (select topic_id from post_topics where post_id = $1)) or t.slug = any($2::text[])
	), question as (select id, author_id, space_id, audience_id, restricted from posts where id = $1),
	known as (
		select s.id as topic_id, s.name, s.slug, e.* from subjects s cross join lateral (
			select person_id, answered, accepted, last_answer_at, z from expertise x where x.topic_id = s.id and x.z > 0 order by x.z desc nulls last limit 60) e
	), skilled as (
		select m.id as person_id, array_agg(distinct k) as skills from subjects s
		cross join lateral (select id, skills from people where skills && array[s.name, lower(s.name), initcap(s.name)] and status = 'active' limit 40) m
		cross join lateral unnest(m.skills) k where lower(k) = lower(s.name) group by m.id
	), weighed as (
		select person_id, max(last_answer_at) as last, sum(z) as z,
			json_agg(json_build_object('name', name, 'slug', slug, 'answered', answered, 'accepted', accepted) order by z desc) as topics
		from known group by person_id
	), together as (
		select coalesce(w.person_id, k.person_id) as person_id, w.last, coalesce(w.z, 0) + coalesce(cardinality(k.skills), 0) as z,
			coalesce(w.topics, '[]') as topics, coalesce(k.skills, '{}') as skills
		from weighed w full join skilled k on k.person_id = w.person_id
	)
	select m.id, m.handle, m.name, m.photo, m.title, m.time_zone as "timeZone", g.topics, g.skills, g.last as "lastAnswerAt", l.open,
		g.z / (1 + greatest(0, extract(epoch from $4::timestamptz - coalesce(g.last, $4::timestamptz))) / 31536000) - 0.25 * l.open as weight
	from together g join people m on m.id = g.person_id
	cross join lateral (select count(*)::int as open from expert_invitations i where i.person_id = m.id and i.state = 'asked') l
	where m.status = 'active' and m.id <> $3 and m.id is distinct from (select author_id from question)
		and not exists (select from expert_invitations i where i.post_id = $1 and i.person_id = m.id)
		and not exists (select from answers a where a.post_id = $1 and a.author_id = m.id and a.deleted_at is null)
		and not exists (select from question x where x.restricted and x.audience_id is null and not exists (
			select from space_members s where s.space_id = x.space_id and s.person_id = m.id))
	order by weight desc, m.id limit $5`;

/** All that eight topics bring: who of them is in an audience is asked afterwards. */
const mostWeighed = 800;

/** At most eight, who can be asked at once; those at work now come first among equals. @throws NotFound for a hidden question. */
export async function listExperts(ctx: Ctx, query: ExpertQuery): Promise<Expert[]> {
	const post = query.postId === undefined ? null : (await findQuestion(ctx, query.postId)).post;
	const slugs = (query.topics ?? []).slice(0, 8).map((name) => name.trim().toLowerCase());
	const size = query.size ?? 8;
	const values = [query.postId ?? 0, slugs, ctx.viewer.id, ctx.now, post?.audienceId ? mostWeighed : size];
	const found = await named<Row>(ctx.db, 'experts_suggest', expertsText, values);
	const rows = post ? (await readersOf(ctx, post, found)).slice(0, size) : found;
	const calendar = await findOrganisation(ctx);
	const working = (row: Row) => isWorkingTime(ctx.now, { ...calendar, timeZone: row.timeZone ?? calendar.timeZone });
	return rows
		.map((row) => ({ row, working: working(row) }))
		.sort((a, b) => b.row.weight + (b.working ? 0.5 : 0) - a.row.weight - (a.working ? 0.5 : 0))
		.map(({ row: { timeZone: _, weight: __, ...row }, working: now }) => ({ ...row, working: now }));
}

async function readersOf(ctx: Ctx, post: FoundPost, rows: Row[]): Promise<Row[]> {
	const ids = rows.map((row) => row.id);
	const readers = new Set(await readersAmong(ctx, post, ids));
	return rows.filter((row) => readers.has(row.id));
}
