// Voting on a post or on a part of it: one vote per person and thing, changed and taken back at will.
import { m } from '#lib/paraglide/messages.js';
import { type FoundPost, findPost } from '#server/conversation/posts/queries.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden } from '#server/platform/errors.ts';
import type { Vote, VoteOnPart } from './input.ts';
import { canVote, isOwnText } from './policy.ts';

export type VoteValue = 1 | -1 | 0;

export interface Voted {
	/** The viewer's vote after this; 0 is none. */
	mine: VoteValue;
	/** How far the score moved: what the domain of a part adds to the part's own score. */
	by: number;
}

/**
 * Votes on a post; its score moves in the same transaction.
 * @throws Forbidden on one's own text and on what is not out.
 */
export function vote(ctx: Ctx, input: Vote): Promise<Voted & { score: number }> {
	return inTransaction(ctx, async (tx) => {
		const post = await findPost(tx, input.postId);
		const by = await cast(tx, post, 0, post.authorId, input.value);
		const [row] = await named<{ score: number }>(tx.db, 'votes_score', scoreText, [post.id, by]);
		return { mine: input.value, by, score: row?.score ?? 0 };
	});
}

const scoreText = 'update posts set score = score + $2::int where id = $1 returning score';

export interface VotedPart {
	authorId: number | null;
	/** That somebody voted is recorded; on which part, and whose it is, is not. */
	secret?: boolean;
}

/**
 * Votes on a part of a post: an answer, a photo. The domain whose part it is has found it, says who wrote it, and adds `by` to its score.
 * @throws NotFound when the viewer does not see the post, Forbidden on one's own text.
 */
export function voteOnPart(ctx: Ctx, input: VoteOnPart, part: VotedPart): Promise<Voted> {
	return inTransaction(ctx, async (tx) => {
		const post = await findPost(tx, input.postId);
		const by = await cast(tx, post, input.partId, part.authorId, input.value, part.secret);
		return { mine: input.value, by };
	});
}

async function cast(
	ctx: Ctx,
	post: FoundPost,
	partId: number,
	authorId: number | null,
	value: VoteValue,
	secret = false
): Promise<number> {
	const part = partId === 0 ? undefined : { authorId };
	if (isOwnText(ctx.viewer, post, part)) throw new Forbidden(m.conversation_error_own_vote(), 'own_vote');
	if (!canVote(ctx.viewer, post, part)) throw new Forbidden();
	const values = [post.id, partId, ctx.viewer.id];
	const [row] =
		value === 0
			? await named<Moved>(ctx.db, 'votes_withdraw', withdrawText, values)
			: await named<Moved>(ctx.db, 'votes_give', giveText, [...values, value, ctx.now]);
	if (!row) return 0;
	const verb = value === 0 ? 'vote.withdrawn' : row.fresh ? 'vote.given' : 'vote.changed';
	const facts = { value, ...(partId === 0 || secret ? {} : { part: partId }) };
	const otherId = secret ? null : authorId;
	await record(ctx, { verb, subject: 'post', subjectId: post.id, spaceId: post.spaceId, otherId, facts });
	return row.by;
}

interface Moved {
	by: number;
	fresh: boolean;
}

/** The same vote twice gives no row; of two clicks at once the second waits for the first one's row. */
const giveText = `insert into votes as v (post_id, part_id, person_id, value, created_at) values ($1, $2, $3, $4, $5)
	on conflict (post_id, part_id, person_id) do update set value = excluded.value, created_at = excluded.created_at where v.value <> excluded.value
	returning xmax = 0 as fresh, case when xmax = 0 then value else 2 * value end as by`;

const withdrawText =
	'delete from votes where post_id = $1 and part_id = $2 and person_id = $3 returning -value as by, false as fresh';

/**
 * Copies onto another post the votes of those who have none there and did not write it; for merging.
 * Returns whose votes were copied, so that undoing takes exactly these away again.
 */
export async function copyVotes(ctx: Ctx, fromId: number, intoId: number): Promise<number[]> {
	const copied = await named<{ personId: number; value: number }>(ctx.db, 'votes_copy', copyText, [fromId, intoId]);
	const by = copied.reduce((sum, row) => sum + row.value, 0);
	await named(ctx.db, 'votes_score', scoreText, [intoId, by]);
	return copied.map((row) => row.personId);
}

const copyText = `insert into votes (post_id, part_id, person_id, value, created_at)
	select $2, 0, v.person_id, v.value, v.created_at from votes v
	where v.post_id = $1 and v.part_id = 0
		and not exists (select 1 from posts p where p.id = $2 and p.author_id = v.person_id)
		and not exists (select 1 from post_authors a where a.post_id = $2 and a.person_id = v.person_id)
	on conflict do nothing returning person_id as "personId", value`;

/** Takes copied votes away again; whoever has since taken theirs back is left alone. */
export async function removeVotes(ctx: Ctx, postId: number, personIds: readonly number[]): Promise<void> {
	const gone = await named<{ value: number }>(ctx.db, 'votes_remove', removeText, [postId, personIds]);
	const by = gone.reduce((sum, row) => sum - row.value, 0);
	await named(ctx.db, 'votes_score', scoreText, [postId, by]);
}

const removeText =
	'delete from votes where post_id = $1 and part_id = 0 and person_id = any($2::bigint[]) returning value';
