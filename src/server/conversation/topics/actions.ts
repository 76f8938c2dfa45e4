// Putting topics on posts, following them, and tidying them up.
import { and, eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { slugify } from '#server/platform/text/plain.ts';
import type { EditTopic, MergeTopic, OneTopic } from './input.ts';
import { canTendTopics } from './policy.ts';
import { findTopic } from './queries.ts';
import { topicFollows, topics } from './schema.ts';

/** More would say nothing any more. */
export const mostTopics = 8;

/**
 * Puts exactly these topics on a post, making those that are new; two spellings with one slug are one topic.
 * The caller has checked that the viewer may edit the post, and calls it in the transaction of the edit.
 */
export function setTopics(ctx: Ctx, postId: number, names: string[]): Promise<void> {
	const wanted = distinct(names);
	if (wanted.size > mostTopics)
		throw new Invalid([{ field: 'topics', message: m.topics_too_many() }], 'too_many_topics');
	return inTransaction(ctx, async ({ db }) => {
		const rows = [...wanted]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([slug, name]) => ({ slug, name, createdAt: ctx.now }));
		if (rows.length) await db.insert(topics).values(rows).onConflictDoNothing();
		await named(
			db,
			'topics_set',
			`with wanted as (select id from topics where slug = any($2::text[])),
			gone as (delete from post_topics where post_id = $1 and topic_id not in (select id from wanted) returning topic_id),
			come as (insert into post_topics (post_id, topic_id) select $1, id from wanted on conflict do nothing returning topic_id),
			change as (select topic_id, -1 as by from gone union all select topic_id, 1 from come)
			update topics t set post_count = greatest(0, t.post_count + c.by) from change c join posts p on p.id = $1
			where t.id = c.topic_id and p.state = 'published' and not p.restricted and p.deleted_at is null`,
			[postId, [...wanted.keys()]]
		);
	});
}

/** By slug, the first spelling; words without a letter or digit fall away. */
function distinct(names: string[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const raw of names) {
		const name = raw.replace(/^#/, '').replace(/\s+/g, ' ').trim().slice(0, 50).trim();
		const slug = slugify(name, 60, '');
		if (slug && !reserved.has(slug) && !found.has(slug)) found.set(slug, name);
	}
	return found;
}

/** Addresses under /topics that are not topics. */
const reserved = new Set(['suggest']);

/** Following twice changes nothing. */
export function followTopic(ctx: Ctx, input: OneTopic): Promise<void> {
	return inTransaction(ctx, async (inside) => {
		const topic = await findTopic(inside, input.slug);
		const row = { topicId: topic.id, personId: ctx.viewer.id, createdAt: ctx.now };
		const made = await inside.db
			.insert(topicFollows)
			.values(row)
			.onConflictDoNothing()
			.returning({ id: topicFollows.topicId });
		if (!made.length) return;
		await countFollowers(inside, topic.id, 1);
		await record(inside, { verb: 'topic.followed', subject: 'topic', subjectId: topic.id });
	});
}

export function unfollowTopic(ctx: Ctx, input: OneTopic): Promise<void> {
	return inTransaction(ctx, async (inside) => {
		const topic = await findTopic(inside, input.slug);
		const own = and(eq(topicFollows.topicId, topic.id), eq(topicFollows.personId, ctx.viewer.id));
		const gone = await inside.db.delete(topicFollows).where(own).returning({ id: topicFollows.topicId });
		if (!gone.length) return;
		await countFollowers(inside, topic.id, -1);
		await record(inside, { verb: 'topic.unfollowed', subject: 'topic', subjectId: topic.id });
	});
}

/** Renames and describes; the address follows the name. */
export function editTopic(ctx: Ctx, input: EditTopic): Promise<{ slug: string }> {
	return inTransaction(ctx, async (inside) => {
		const topic = await tended(inside, input.slug);
		const slug = slugify(input.name, 60, topic.slug);
		if (slug !== topic.slug) {
			const [taken] = await inside.db.select({ id: topics.id }).from(topics).where(eq(topics.slug, slug));
			if (taken || reserved.has(slug))
				throw new Conflict(m.topics_name_taken(), 'topic_taken', [{ field: 'name', message: m.topics_name_taken() }]);
		}
		await inside.db
			.update(topics)
			.set({ name: input.name, description: input.description, slug })
			.where(eq(topics.id, topic.id));
		await record(inside, { verb: 'topic.edited', subject: 'topic', subjectId: topic.id, facts: { was: topic.name } });
		return { slug };
	});
}

/** Moves posts and followers to another topic and removes this one. */
export function mergeTopic(ctx: Ctx, input: MergeTopic): Promise<{ slug: string }> {
	return inTransaction(ctx, async (inside) => {
		const from = await tended(inside, input.slug);
		const into = await findTopic(inside, slugify(input.into, 60, '')).catch(() => null);
		if (!into) throw new Invalid([{ field: 'into', message: m.topics_merge_unknown() }]);
		if (into.id === from.id) throw new Invalid([{ field: 'into', message: m.topics_merge_same() }]);
		const { db } = inside;
		await db.execute(
			sql`insert into post_topics (post_id, topic_id) select post_id, ${into.id} from post_topics where topic_id = ${from.id} on conflict do nothing`
		);
		await db.execute(
			sql`insert into topic_follows (person_id, topic_id, created_at) select person_id, ${into.id}, created_at from topic_follows where topic_id = ${from.id} on conflict do nothing`
		);
		await mergeExpertise(inside, from.id, into.id);
		await db.execute(sql`delete from post_topics where topic_id = ${from.id}`);
		await db.execute(sql`delete from topic_follows where topic_id = ${from.id}`);
		await db.delete(topics).where(eq(topics.id, from.id));
		await recount(inside, into.id);
		await record(inside, { verb: 'topic.merged', subject: 'topic', subjectId: into.id, facts: { was: from.name } });
		return { slug: into.slug };
	});
}

/** Questions lie a floor above; what is kept of who knows a topic goes over with it, and is counted anew with their next question or answer. */
async function mergeExpertise({ db }: Ctx, fromId: number, intoId: number): Promise<void> {
	await db.execute(sql`
		insert into expertise as e (person_id, topic_id, answered, accepted, asked, last_answer_at, z)
		select person_id, ${intoId}, answered, accepted, asked, last_answer_at, z from expertise where topic_id = ${fromId}
		on conflict (person_id, topic_id) do update set answered = e.answered + excluded.answered, accepted = e.accepted + excluded.accepted,
			asked = e.asked + excluded.asked, last_answer_at = greatest(e.last_answer_at, excluded.last_answer_at)`);
	await db.execute(sql`delete from expertise where topic_id = ${fromId}`);
	await db.execute(sql`update expertise set z = coalesce((answered + accepted - asked) / nullif(sqrt(answered + accepted + asked), 0), 0)
		where topic_id = ${intoId}`);
}

/** @throws Forbidden for those who may not tidy; locks the topic. */
async function tended(ctx: Ctx, slug: string) {
	await findTopic(ctx, slug);
	if (!canTendTopics(ctx.viewer)) throw new Forbidden();
	const [topic] = await ctx.db.select().from(topics).where(eq(topics.slug, slug)).for('update');
	if (!topic) throw new NotFound();
	return topic;
}

async function countFollowers(ctx: Ctx, topicId: number, by: 1 | -1) {
	await ctx.db
		.update(topics)
		.set({ followerCount: sql`greatest(0, ${topics.followerCount} + ${by})` })
		.where(eq(topics.id, topicId));
}

async function recount(ctx: Ctx, topicId: number) {
	await ctx.db.execute(sql`
		update topics set
			post_count = (select count(*) from post_topics pt join posts p on p.id = pt.post_id
				where pt.topic_id = ${topicId} and p.state = 'published' and not p.restricted and p.deleted_at is null),
			follower_count = (select count(*) from topic_follows where topic_id = ${topicId})
		where id = ${topicId}`);
}
