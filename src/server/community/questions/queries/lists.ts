// Lists of questions beyond the newest: those nobody has answered, one's own, those for an expert; and the answers of a person.
import type { PostRow } from '#lib/terms/posts.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursBetween } from '#server/members/organisation/working-time.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';

export interface QuestionFilter {
	topicId?: number;
	spaceId?: number;
	cursor?: string | null;
	size?: number;
}

export interface WaitingQuestion extends PostRow {
	waitingSince: Date;
	/** In the organisation's working hours. */
	waited: number;
	/** It was carried to more people already: 1 after the first limit, 2 after the second. */
	escalation: number;
}

const sizeOf = (filter: QuestionFilter) => Math.min(Math.max(filter.size ?? 20, 1), 100);

/** `$2` the viewer's spaces; the topic and the space follow as the filter needs; `shape` names the combination. */
function narrowed(filter: QuestionFilter, values: unknown[]) {
	const where: string[] = [];
	let shape = '';
	if (filter.topicId !== undefined) {
		values.push(filter.topicId);
		where.push(`exists (select from post_topics pt where pt.post_id = p.id and pt.topic_id = $${values.length})`);
		shape += '_topic';
	}
	if (filter.spaceId !== undefined) {
		values.push(filter.spaceId);
		where.push(`p.space_id = $${values.length}`);
		shape += '_space';
	}
	return { where: where.map((one) => ` and ${one}`).join(''), shape };
}

/** The queue: questions without an answer, the latest first, or those that wait longest; one statement. */
export async function listWaiting(
	ctx: Ctx,
	filter: QuestionFilter & { longest?: boolean } = {}
): Promise<Page<WaitingQuestion>> {
	const size = sizeOf(filter);
	const values: unknown[] = [ctx.viewer.id, ctx.viewer.spaceIds, size + 1];
	const { where, shape } = narrowed(filter, values);
	values.push(...decodeMoment(filter.cursor, filter.longest ? '-infinity' : 'infinity'));
	const [way, nulls, sign] = filter.longest ? ['asc', 'first', '>'] : ['desc', 'last', '<'];
	const order = (p: string) => `${p}.waiting_since ${way} nulls ${nulls}, ${p}.post_id ${way} nulls ${nulls}`;
	const text = `select ${postRowColumns('p', '$1')}, page.waiting_since as "waitingSince", page.waiting_since::text as key, page.escalation
		from (select q.post_id, q.waiting_since, q.escalation from questions q join posts p on p.id = q.post_id
			where q.waiting_since is not null and ${visibleSql('p', '$2', '$1')}${where}
				and (q.waiting_since, q.post_id) ${sign} ($${values.length - 1}::timestamptz, $${values.length}::bigint)
			order by ${order('q')} limit $3) page
		join posts p on p.id = page.post_id order by ${order('page')}`;
	const name = `questions_waiting${shape}${filter.longest ? '_longest' : ''}`;
	const rows = await named<Omit<WaitingQuestion, 'waited'> & { key: string }>(ctx.db, name, text, values);
	const calendar = await findOrganisation(ctx);
	const page = toPage(rows, size, (row) => [row.key, row.id]);
	return {
		...page,
		rows: page.rows.map(({ key: _, ...row }) => ({
			...row,
			waited: workingHoursBetween(row.waitingSince, ctx.now, calendar)
		}))
	};
}

export interface QuestionForMe extends PostRow {
	/** The viewer was asked by name and has not answered to it. */
	invitedBy: string | null;
	waitingSince: Date | null;
}

/**
 * For who knows something: what they were invited to first, then questions without an answer on topics they know or follow, or a skill of theirs names.
 * Not their own, and none they answered or said no to.
 */
export async function listForMe(ctx: Ctx, filter: QuestionFilter = {}): Promise<Page<QuestionForMe>> {
	const size = sizeOf(filter);
	const values: unknown[] = [ctx.viewer.id, ctx.viewer.spaceIds, size + 1];
	const { where, shape } = narrowed(filter, values);
	values.push(...decodeMoment(filter.cursor, 'infinity'));
	const after = `($${values.length - 1}::timestamptz, $${values.length}::bigint)`;
	const text = `with mine as (
			select topic_id from expertise where person_id = $1 and answered > 0 union select topic_id from topic_follows where person_id = $1
		), invited as (
			select p.id, q.waiting_since, coalesce(b.name, '') as by, i.created_at + interval '1000 years' as key
			from expert_invitations i join posts p on p.id = i.post_id join questions q on q.post_id = p.id left join people b on b.id = i.invited_by_id
			where i.person_id = $1 and i.state = 'asked' and ${visibleSql('p', '$2', '$1')}${where}
		), waiting as (
			select p.id, q.waiting_since, null as by, q.waiting_since as key
			from questions q join posts p on p.id = q.post_id
			where q.waiting_since is not null and (q.waiting_since, q.post_id) < ${after} and p.author_id is distinct from $1 and ${visibleSql('p', '$2', '$1')}${where}
				and exists (select from post_topics t where t.post_id = q.post_id and t.topic_id = any(array(select topic_id from mine)))
				and not exists (select from expert_invitations n where n.post_id = q.post_id and n.person_id = $1)
			order by q.waiting_since desc nulls last, q.post_id desc nulls last limit $3
		)
		select ${postRowColumns('p', '$1')}, page.waiting_since as "waitingSince", page.key::text as key, page.by as "invitedBy"
		from (select * from invited where (key, id) < ${after} union all select * from waiting order by key desc, id desc limit $3) page
		join posts p on p.id = page.id order by page.key desc, page.id desc`;
	const rows = await named<QuestionForMe & { key: string }>(ctx.db, `questions_for_me${shape}`, text, values);
	const page = toPage(rows, size, (row) => [row.key, row.id]);
	return { ...page, rows: page.rows.map(({ key: _, ...row }) => row) };
}

/** How many wait for an answer, as far as one counts: for a tab. */
export async function countWaiting(ctx: Ctx): Promise<{ waiting: number; invited: number }> {
	const text = `select (select count(*)::int from (select 1 from questions q join posts p on p.id = q.post_id
			where q.waiting_since is not null and ${visibleSql('p', '$2', '$1')} limit 100) w) as waiting,
		(select count(*)::int from expert_invitations i join posts p on p.id = i.post_id
			where i.person_id = $1 and i.state = 'asked' and ${visibleSql('p', '$2', '$1')}) as invited`;
	const values = [ctx.viewer.id, ctx.viewer.spaceIds];
	const [row] = await named<{ waiting: number; invited: number }>(ctx.db, 'questions_counts', text, values);
	return row ?? { waiting: 0, invited: 0 };
}

export interface WrittenAnswerRow {
	id: number;
	post: { id: number; slug: string; title: string };
	excerpt: string;
	score: number;
	accepted: boolean;
	helpedCount: number;
	createdAt: Date;
}

/** What a person answered, the latest first, as far as the viewer sees the questions; for profiles. */
export async function listAnswersOf(
	ctx: Ctx,
	personId: number,
	cursor?: string | null,
	size = 10
): Promise<Page<WrittenAnswerRow>> {
	const text = `select a.id, json_build_object('id', p.id, 'slug', p.slug, 'title', p.title) as post, left(a.body_text, 240) as excerpt, a.score,
			q.accepted_answer_id = a.id as accepted, a.helped_count as "helpedCount", a.created_at as "createdAt", a.created_at::text as key
		from answers a join posts p on p.id = a.post_id join questions q on q.post_id = p.id
		where a.author_id = $1 and a.deleted_at is null and ${visibleSql('p', '$2', '$6')} and (a.created_at, a.id) < ($3::timestamptz, $4::bigint)
		order by a.created_at desc nulls last, a.id desc nulls last limit $5`;
	const values = [personId, ctx.viewer.spaceIds, ...decodeMoment(cursor, 'infinity'), size + 1, ctx.viewer.id];
	const rows = await named<WrittenAnswerRow & { key: string }>(ctx.db, 'answers_of_person', text, values);
	const page = toPage(rows, size, (row) => [row.key, row.id]);
	return { ...page, rows: page.rows.map(({ key: _, ...row }) => ({ ...row, accepted: Boolean(row.accepted) })) };
}
