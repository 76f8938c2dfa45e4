// Deciding about an idea: from stage to stage with a reason, and into another idea that says the same.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { IdeaStage } from '#lib/terms/cards.ts';
import { openStages } from '#lib/terms/ideas.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { countPost } from '#server/conversation/posts/write/counts.ts';
import { haveSameReaders } from '#server/conversation/posts/visible.ts';
import { copyVotes } from '#server/conversation/votes/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { writeCard } from '../card.ts';
import type { MergeIdea, MoveIdea } from '../input.ts';
import { type FoundIdea, findIdeaPost, lockIdea } from '../queries.ts';
import { ideaMoves, ideas } from '../schema.ts';

/** @throws Invalid on `reason` when none is given, Conflict when somebody else was quicker. */
export function moveIdea(ctx: Ctx, { id, to, from, reason }: MoveIdea): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		const idea = await lockIdea(tx, id);
		const { stage } = idea;
		if (!idea.may.moves.length) throw new Forbidden();
		if (stage === null || (from !== null && from !== stage)) throw new Conflict(m.ideas_refused_moved(), 'idea_moved');
		if (stage === to) throw new Conflict(m.ideas_refused_same_stage(), 'same_stage');
		if (!idea.may.moves.includes(to)) throw new Forbidden();
		demandReason(to, reason);
		await tx.db
			.update(ideas)
			.set({ stage: to, stageSince: tx.now, ...clocks(tx, idea, to) })
			.where(eq(ideas.postId, id));
		await writeMove(tx, idea, to, reason);
		await writeCard(tx, id);
		return { id, slug: idea.slug };
	});
}

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
		await carryOver(tx, idea, target);
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
		await writeMove(tx, idea, 'merged', reason, into);
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

/** Every move says why; a decline is read by all who hoped for it, so one word will not do. */
function demandReason(to: IdeaStage, reason: string) {
	const least = to === 'declined' ? 10 : 3;
	if (reason.length >= least) return;
	const message = to === 'declined' ? m.ideas_refused_decline() : m.ideas_refused_reason();
	throw new Invalid([{ field: 'reason', message }], 'reason_missing');
}

/** The first move is a response; leaving the open stages is a decision, and coming back takes it back. */
function clocks(ctx: Ctx, idea: FoundIdea, to: IdeaStage) {
	const respondedAt = idea.respondedAt ?? ctx.now;
	return { respondedAt, decidedAt: openStages.includes(to) ? null : (idea.decidedAt ?? ctx.now) };
}

async function writeMove(ctx: Ctx, idea: FoundIdea, to: IdeaStage, reason: string, into?: number): Promise<void> {
	const from = idea.stage ?? 'submitted';
	const [move] = await ctx.db
		.insert(ideaMoves)
		.values({ postId: idea.id, fromStage: from, toStage: to, reason, actorId: ctx.viewer.id, createdAt: ctx.now })
		.returning({ id: ideaMoves.id });
	await record(ctx, {
		verb: to === 'merged' ? 'idea.merged' : 'idea.moved',
		subject: 'post',
		subjectId: idea.id,
		spaceId: idea.spaceId,
		otherId: idea.authorId,
		facts: { from, to, ...(into ? { into } : {}) }
	});
	if (!ctx.quiet)
		await enqueue(ctx.db, 'tell-of-idea', { what: 'moved', postId: idea.id, moveId: move?.id, actorId: ctx.viewer.id });
}

/** Whoever commented follows from now on, since their words move to the other idea. */
async function carryOver(ctx: Ctx, idea: FoundIdea, target: FoundIdea): Promise<void> {
	const [from, into] = [idea.id, target.id];
	await copyVotes(ctx, from, into);
	const others = [
		[
			'ideas_merge_commenters',
			`insert into post_follows (post_id, person_id) select distinct $1::bigint, author_id from comments
				where post_id = $1 and author_id is not null and deleted_at is null and $2::bigint is not null on conflict do nothing`
		],
		[
			'ideas_merge_follows',
			`insert into post_follows (post_id, person_id, created_at) select $2, person_id, created_at from post_follows where post_id = $1 on conflict do nothing`
		],
		[
			'ideas_merge_author',
			`insert into post_follows (post_id, person_id) select $2, author_id from posts where id = $1 and author_id is not null on conflict do nothing`
		],
		[
			'ideas_merge_bookmarks',
			`insert into bookmarks (post_id, person_id, created_at) select $2, person_id, created_at from bookmarks where post_id = $1 on conflict do nothing`
		],
		['ideas_merge_mentions', `update mentions set post_id = $2 where post_id = $1 and comment_id is not null`],
		[
			'ideas_merge_comments',
			`with gone as (update comments set post_id = $2 where post_id = $1 returning deleted_at)
			update posts p set comment_count = case p.id when $1 then 0 else p.comment_count + (select count(*) from gone where deleted_at is null) end where p.id in ($1, $2)`
		]
	] as const;
	for (const [name, text] of others) await named(ctx.db, name, text, [from, into]);
}
