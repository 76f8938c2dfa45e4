// Carries questions nobody answers to more people, after so many working hours; and reminds of those due for a look.
import { escalationHours } from '#lib/terms/questions.ts';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { membersAmong } from '#server/members/audiences/membership.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { isWorkingTime, workingHoursAgo } from '#server/members/organisation/working-time.ts';
import { named } from '#server/platform/db/client.ts';
import { tellOfEscalation, tellOfReview } from '../notices.ts';
import { EXPERT_FROM } from '../policy.ts';

/** Nobody is carried more than so many questions a week. */
export const mostEscalationsAWeek = 3;

/** What waits longer than this was given up by its asker, or came with an import. */
const LONGEST = 45 * 24 * 3_600_000;
const WEEK = 7 * 24 * 3_600_000;
const atOnce = 200;

/** Looks for what has waited too long; safe to run twice and side by side. Returns how many questions were carried. */
export async function escalateQuestions(ctx: PublicCtx): Promise<number> {
	const calendar = await findOrganisation(ctx);
	if (!isWorkingTime(ctx.now, calendar)) return 0;
	let carried = 0;
	// The longest wait first: a question past both limits goes to the second circle at once.
	for (const level of [2, 1]) {
		const since = workingHoursAgo(ctx.now, escalationHours[level - 1]!, calendar);
		if (!since) return carried;
		const values = [since, new Date(ctx.now.getTime() - LONGEST), level, atOnce];
		const due = await named<{ id: number }>(ctx.db, 'questions_overdue', overdueText, values);
		for (const { id } of due) if (await carryOn(ctx, id, level)) carried += 1;
	}
	return carried;
}

const overdueText = `select q.post_id as id from questions q join posts p on p.id = q.post_id
	where q.waiting_since is not null and q.waiting_since <= $1 and q.waiting_since > $2 and q.escalation < $3
		and p.state = 'published' and p.deleted_at is null order by q.waiting_since desc nulls last, q.post_id desc nulls last limit $4`;

function carryOn(ctx: PublicCtx, postId: number, level: number): Promise<boolean> {
	return inTransaction(ctx, async (tx) => {
		const [taken] = await named(tx.db, 'question_escalate', takeText, [postId, level]);
		if (!taken) return false;
		const week = new Date(tx.now.getTime() - WEEK);
		const values = [postId, level, tx.now, week, mostEscalationsAWeek, await insidersOf(tx, postId)];
		const told = await named<{ personId: number }>(tx.db, 'question_escalate_to', carryText, values);
		const personIds = told.map((row) => row.personId);
		await record(tx, {
			verb: 'question.escalated',
			subject: 'post',
			subjectId: postId,
			facts: { level, people: personIds }
		});
		await tellOfEscalation(tx, postId, personIds);
		return true;
	});
}

const takeText = `update questions set escalation = $2::smallint where post_id = $1 and escalation < $2 and waiting_since is not null returning post_id`;

/** Of a question for an audience, those in it whom it could be carried to; null for any other. */
async function insidersOf(ctx: PublicCtx, postId: number): Promise<number[] | null> {
	const text = 'select audience_id as "audienceId" from posts where id = $1 and audience_id is not null';
	const [post] = await named<{ audienceId: number }>(ctx.db, 'question_audience', text, [postId]);
	if (!post) return null;
	const rows = await named<{ id: number }>(ctx.db, 'question_could_know', couldKnowText, [postId]);
	return membersAmong(
		ctx,
		post.audienceId,
		rows.map((row) => row.id)
	);
}

const couldKnowText = `select e.person_id as id from expertise e join post_topics pt on pt.topic_id = e.topic_id
		where pt.post_id = $1 and e.z >= ${EXPERT_FROM}
	union select m.id from people m where m.roles && array['moderator']`;

/**
 * Three who know its topics, and the hosts of its space; whoever keeps order when there is neither.
 * Not those who have had their share this week, said no to it, or were carried it before. $6 are those in its audience, if it has one.
 */
const carryText = `with question as (select id, author_id, space_id, restricted from posts where id = $1),
	candidates as (
		(select e.person_id, 1 as circle, max(e.z) as weight from expertise e join post_topics pt on pt.topic_id = e.topic_id
			where pt.post_id = $1 and e.z >= ${EXPERT_FROM} and ($6::bigint[] is null or e.person_id = any($6)) group by e.person_id order by max(e.z) desc limit 60)
		union all (select s.person_id, 2, 0 from space_members s join question q on q.space_id = s.space_id where s.role = 'host')
		union all (select m.id, 3, 0 from people m where m.roles && array['moderator'] and ($6::bigint[] is null or m.id = any($6)) limit 30)
	), free as (
		select c.person_id, min(c.circle) as circle, max(c.weight) as weight from candidates c, question q
		where c.person_id is distinct from q.author_id
			and exists (select from people m where m.id = c.person_id and m.status = 'active')
			and (not q.restricted or $6::bigint[] is not null or exists (select from space_members s where s.space_id = q.space_id and s.person_id = c.person_id))
			and not exists (select from expert_invitations i where i.post_id = $1 and i.person_id = c.person_id and i.state in ('passed', 'declined'))
			and not exists (select from question_escalations o where o.post_id = $1 and o.person_id = c.person_id)
			and (select count(*) from question_escalations o where o.person_id = c.person_id and o.created_at > $4) < $5
		group by c.person_id
	), ranked as (select person_id, circle, row_number() over (partition by circle order by weight desc, person_id) as place from free)
	insert into question_escalations (post_id, person_id, level, created_at)
	select $1, r.person_id, $2::smallint, $3 from ranked r
	where r.place <= 3 and (r.circle < 3 or not exists (select from ranked o where o.circle < 3))
	on conflict do nothing returning person_id as "personId"`;

/** Tells who looks after it that a question is due for a look; once per due day. */
export async function remindOfReviews(ctx: PublicCtx): Promise<number> {
	const due = await named<{ id: number }>(ctx.db, 'questions_due', dueText, [ctx.now, atOnce]);
	for (const { id } of due)
		await inTransaction(ctx, async (tx) => {
			await record(tx, { verb: 'question.review-due', subject: 'post', subjectId: id });
			await tellOfReview(tx, id);
		});
	return due.length;
}

const dueText = `select q.post_id as id from questions q join posts p on p.id = q.post_id
	where q.review_at is not null and q.review_at <= $1 and p.state = 'published' and p.deleted_at is null
		and not exists (select from ledger l where l.subject = 'post' and l.subject_id = q.post_id and l.verb = 'question.review-due' and l.at >= q.review_at)
	order by q.review_at limit $2`;
