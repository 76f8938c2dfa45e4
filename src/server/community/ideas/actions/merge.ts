// Merging an idea into one that says the same, and taking the two apart again for thirty days.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { mergeUndoDays } from '#lib/terms/ideas.ts';
import { copyBookmarks, removeBookmarks } from '#server/conversation/bookmarks/actions.ts';
import { addFollowers, copyFollowers, removeFollowers } from '#server/conversation/posts/follows/actions.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { haveSameReaders } from '#server/conversation/posts/visible.ts';
import { countPost } from '#server/conversation/posts/write/counts.ts';
import { copyVotes, removeVotes } from '#server/conversation/votes/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { writeCard } from '../card.ts';
import type { MergeIdea, UndoMergeIdea } from '../input.ts';
import { type FoundIdea, findIdeaPost, lockIdea } from '../queries.ts';
import { type CarriedIdea, ideaMerges, ideas } from '../schema.ts';
import { clocks, demandReason, writeMove } from './move.ts';

/**
 * The idea goes into another one: its votes, followers, bookmarks and comments go along, its address leads there.
 * @throws Invalid on `into` when there is no such idea that the viewer may decide about.
 */
export function mergeIdea(ctx: Ctx, { id, into, reason }: MergeIdea): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		if (!(await findIdeaPost(tx, id)).may.decide) throw new Forbidden();
		if (id === into) throw new Invalid([{ field: 'into', message: m.ideas_refused_into_itself() }], 'same_idea');
		const [idea, target] = await lockBoth(tx, id, into);
		if (!idea.may.decide) throw new Conflict(m.ideas_refused_moved(), 'idea_moved');
		if (!target.may.decide) unknown();
		// Whoever sees the one must see the other, or words would go where they were not meant to.
		if (!haveSameReaders(idea, target))
			throw new Invalid([{ field: 'into', message: m.ideas_refused_other_space() }], 'other_space');
		demandReason('merged', reason);
		const carried = await carry(tx, idea, target);
		await countPost(tx.db, id, -1);
		const archived = { state: 'archived' as const, archivedAt: tx.now, pinnedUntil: null, mergedIntoId: into };
		await tx.db
			.update(posts)
			.set({ ...archived, updatedAt: tx.now })
			.where(eq(posts.id, id));
		await tx.db
			.update(ideas)
			.set({ stage: 'merged', stageSince: tx.now, mergedIntoId: into, ...clocks(tx, idea, 'merged') })
			.where(eq(ideas.postId, id));
		await tx.db
			.insert(ideaMerges)
			.values({ fromId: id, intoId: into, mergedById: tx.viewer.id, carried, createdAt: tx.now });
		await writeMove(tx, idea, 'merged', reason, 'idea.merged', { into });
		await writeCard(tx, id);
		await writeCard(tx, into);
		return { id: into, slug: target.slug };
	});
}

/** Two merges at once lock in the same order, so that neither waits for the other for ever. */
async function lockBoth(ctx: Ctx, id: number, into: number): Promise<[FoundIdea, FoundIdea]> {
	const first = await lockIdea(ctx, Math.min(id, into)).catch(unknown);
	const second = await lockIdea(ctx, Math.max(id, into)).catch(unknown);
	return first.id === id ? [first, second] : [second, first];
}

function unknown(): never {
	throw new Invalid([{ field: 'into', message: m.ideas_refused_into() }], 'idea_unknown');
}

/** Whoever commented follows from now on, since their words move to the other idea; so does whoever wrote the one that goes. */
async function carry(ctx: Ctx, idea: FoundIdea, target: FoundIdea): Promise<CarriedIdea> {
	const [from, into] = [idea.id, target.id];
	const { stage, stageSince, respondedAt, decidedAt } = idea;
	const commenterIds = await addFollowers(ctx, from, await commentersOf(ctx, from));
	const followerIds = await copyFollowers(ctx, from, into);
	if (idea.authorId !== null) followerIds.push(...(await addFollowers(ctx, into, [idea.authorId])));
	return {
		voterIds: await copyVotes(ctx, from, into),
		keeperIds: await copyBookmarks(ctx, from, into),
		commentIds: await moveComments(ctx, from, into),
		...{ commenterIds, followerIds },
		before: {
			stage: stage ?? 'submitted',
			stageSince: iso(stageSince),
			respondedAt: iso(respondedAt),
			decidedAt: iso(decidedAt)
		}
	};
}

const iso = (date: Date | null) => date?.toISOString() ?? null;

async function commentersOf(ctx: Ctx, postId: number): Promise<number[]> {
	const text =
		'select distinct author_id as id from comments where post_id = $1 and author_id is not null and deleted_at is null';
	const rows = await named<{ id: number }>(ctx.db, 'ideas_merge_commenters', text, [postId]);
	return rows.map(({ id }) => id);
}

/** All of them, or those named with their replies; deleted ones go along, so that their traces stay in place. Returns which moved. */
async function moveComments(ctx: Ctx, from: number, into: number, only: number[] | null = null): Promise<number[]> {
	const text = `update comments set post_id = $2 where post_id = $1 and ($3::bigint[] is null or id = any($3::bigint[]) or parent_id = any($3::bigint[])) returning id`;
	const moved = (await named<{ id: number }>(ctx.db, 'ideas_merge_comments', text, [from, into, only])).map(
		({ id }) => id
	);
	const mentions = 'update mentions set post_id = $2 where post_id = $1 and comment_id = any($3::bigint[])';
	await named(ctx.db, 'ideas_merge_mentions', mentions, [from, into, moved]);
	const counts = `update posts p set comment_count = (select count(*) from comments c where c.post_id = p.id and c.deleted_at is null) where p.id in ($1, $2)`;
	await named(ctx.db, 'ideas_merge_counts', counts, [from, into]);
	return moved;
}

/**
 * Puts both back as they were; what was written since stays where it was written.
 * @throws Conflict after thirty days. Merges into an idea that was merged itself are undone after that one's.
 */
export function undoMergeIdea(ctx: Ctx, { mergeId }: UndoMergeIdea): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		const [merge] = await tx.db.select().from(ideaMerges).where(eq(ideaMerges.id, mergeId)).for('update');
		if (!merge) throw new NotFound();
		const [idea, target] = await lockBoth(tx, merge.fromId, merge.intoId).catch(() => {
			throw new NotFound();
		});
		if (!target.may.decide) throw new Forbidden();
		const isOld = tx.now.getTime() - merge.createdAt.getTime() > mergeUndoDays * 24 * 3_600_000;
		if (merge.undoneAt || isOld) throw new Conflict(m.ideas_refused_undo(), 'merge_too_old');
		await takeBack(tx, merge);
		await tx.db
			.update(ideaMerges)
			.set({ undoneAt: tx.now, undoneById: tx.viewer.id })
			.where(eq(ideaMerges.id, mergeId));
		await writeMove(tx, idea, merge.carried.before.stage, '', 'idea.unmerged', { into: target.id });
		return { id: idea.id, slug: idea.slug };
	});
}

async function takeBack(ctx: Ctx, { fromId, intoId, carried }: typeof ideaMerges.$inferSelect): Promise<void> {
	await moveComments(ctx, intoId, fromId, carried.commentIds);
	await removeVotes(ctx, intoId, carried.voterIds);
	await removeFollowers(ctx, intoId, carried.followerIds);
	await removeFollowers(ctx, fromId, carried.commenterIds);
	await removeBookmarks(ctx, intoId, carried.keeperIds);
	await ctx.db
		.update(posts)
		.set({ state: 'published', archivedAt: null, mergedIntoId: null, updatedAt: ctx.now })
		.where(eq(posts.id, fromId));
	await countPost(ctx.db, fromId, 1);
	const { stage, stageSince, respondedAt, decidedAt } = carried.before;
	const dates = { stageSince: date(stageSince), respondedAt: date(respondedAt), decidedAt: date(decidedAt) };
	await ctx.db
		.update(ideas)
		.set({ stage, mergedIntoId: null, ...dates })
		.where(eq(ideas.postId, fromId));
	await writeCard(ctx, fromId);
	await writeCard(ctx, intoId);
}

const date = (text: string | null) => (text === null ? null : new Date(text));
