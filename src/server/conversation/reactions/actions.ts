// Giving, changing and withdrawing a reaction; one per person and thing.
import type { ReactionCounts, ReactionKind } from '#lib/terms/conversation.ts';
import { findComment } from '#server/conversation/comments/queries.ts';
import { type FoundPost, findPost } from '#server/conversation/posts/queries.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden } from '#server/platform/errors.ts';
import type { React } from './input.ts';
import { summarisePartReactions, summariseReactions } from './queries.ts';

export interface ReactionSummary {
	counts: ReactionCounts;
	/** The viewer's own, after this. */
	mine: ReactionKind | null;
}

interface Target {
	subject: 'post' | 'comment';
	id: number;
	authorId: number | null;
	spaceId: number | null;
	postId: number;
}

/** The same kind again takes it back; another kind takes its place. */
export function react(ctx: Ctx, input: React): Promise<ReactionSummary> {
	return inTransaction(ctx, async (ctx) => {
		const target = await findTarget(ctx, input);
		const values = [target.id, ctx.viewer.id, input.kind];
		const withdrawn = await named(ctx.db, `reactions_withdraw_${target.subject}`, withdrawText(target.subject), values);
		if (withdrawn.length) await note(ctx, target, 'reaction.withdrawn', input.kind);
		else {
			const [given] = await named<{ fresh: boolean }>(
				ctx.db,
				`reactions_give_${target.subject}`,
				giveText(target.subject),
				[...values, ctx.now]
			);
			await note(ctx, target, given?.fresh ? 'reaction.given' : 'reaction.changed', input.kind);
		}
		const counts = await summariseReactions(ctx, target.subject, target.id);
		return { counts, mine: withdrawn.length ? null : input.kind };
	});
}

async function findTarget(ctx: Ctx, input: React): Promise<Target> {
	if (input.commentId !== undefined) {
		const { comment, post, can } = await findComment(ctx, input.commentId);
		if (!can.react) throw new Forbidden();
		return { subject: 'comment', id: comment.id, authorId: comment.authorId, spaceId: post.spaceId, postId: post.id };
	}
	const post = await findPost(ctx, input.postId ?? 0);
	if (!post.can.react) throw new Forbidden();
	return { subject: 'post', id: post.id, authorId: post.authorId, spaceId: post.spaceId, postId: post.id };
}

/** Two clicks at once: the second waits for the first one's row, so the count moves once. */
const withdrawText = (thing: Target['subject']) => `with gone as (
		delete from ${thing}_reactions where ${thing}_id = $1 and person_id = $2 and kind = $3 returning 1
	), counted as (update ${thing}s set reaction_count = reaction_count - 1 where id = $1 and exists (select 1 from gone))
	select 1 from gone`;

const giveText = (thing: Target['subject']) => `with given as (
		insert into ${thing}_reactions (${thing}_id, person_id, kind, created_at) values ($1, $2, $3, $4)
		on conflict (${thing}_id, person_id) do update set kind = excluded.kind returning xmax = 0 as fresh
	), counted as (update ${thing}s set reaction_count = reaction_count + 1 where id = $1 and exists (select 1 from given where fresh))
	select fresh from given`;

function note(ctx: Ctx, target: Target, verb: string, kind: ReactionKind): Promise<void> {
	const { subject, id: subjectId, spaceId, authorId: otherId, postId: post } = target;
	return record(ctx, { verb, subject, subjectId, spaceId, otherId, facts: { kind, post } });
}

/** A part of a post that its domain found for the viewer, and who brought it. */
export interface Part {
	id: number;
	authorId: number | null;
}

/**
 * Reacts to a part of a post, such as a photo of an album: the same kind again takes it back.
 * @throws Forbidden on what is not out.
 */
export function reactToPart(
	ctx: Ctx,
	post: Pick<FoundPost, 'id' | 'spaceId' | 'can'>,
	part: Part,
	kind: ReactionKind
): Promise<ReactionSummary> {
	return inTransaction(ctx, async (tx) => {
		if (!post.can.react) throw new Forbidden();
		const place = [post.id, part.id, tx.viewer.id];
		const withdrawn = await named(tx.db, 'reactions_withdraw_part', withdrawPartText, [...place, kind]);
		const [given] = withdrawn.length
			? []
			: await named<{ fresh: boolean }>(tx.db, 'reactions_give_part', givePartText, [...place, kind, tx.now]);
		const verb = given ? (given.fresh ? 'reaction.given' : 'reaction.changed') : 'reaction.withdrawn';
		const event = { subject: 'post', subjectId: post.id, spaceId: post.spaceId, otherId: part.authorId };
		await record(tx, { verb, ...event, facts: { kind, part: part.id } });
		const counts = await summarisePartReactions(tx, post.id, part.id);
		return { counts, mine: given ? kind : null };
	});
}

const withdrawPartText =
	'delete from part_reactions where post_id = $1 and part_id = $2 and person_id = $3 and kind = $4 returning 1';

const givePartText = `insert into part_reactions (post_id, part_id, person_id, kind, created_at) values ($1, $2, $3, $4, $5)
	on conflict (post_id, part_id, person_id) do update set kind = excluded.kind returning xmax = 0 as fresh`;
