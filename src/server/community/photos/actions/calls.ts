// Photo calls: a theme, days to send photos in, days to vote, a result.
import { and, eq, isNull, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { carriedOver, momentOf } from '#lib/zoned-time.ts';
import type { Written } from '#server/conversation/posts/write.ts';
import { publishPost } from '#server/conversation/posts/write/state.ts';
import { voteOnPart } from '#server/conversation/votes/actions.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { updateAlbum, writeAlbum } from '../actions.ts';
import { refreshCard } from '../card.ts';
import type { CallForPhotos, EditCall, VoteForPhoto } from '../input.ts';
import { canCallForPhotos, canVoteNow } from '../policy.ts';
import { findAlbumPlace, findPhotoPlace } from '../queries/find.ts';
import { albums, photoCalls } from '../schema.ts';

/** A call is out at once: it is made to be answered. */
export function callForPhotos(ctx: Ctx, input: CallForPhotos): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		if (!canCallForPhotos(tx.viewer, input.spaceId)) throw new Forbidden(m.photos_refused_call(), 'call_not_yours');
		const days = daysOf(tx, input);
		const written = await writeAlbum(tx, input);
		await tx.db.insert(albums).values({ postId: written.id, adding: 'everyone' });
		await tx.db.insert(photoCalls).values({ postId: written.id, ...days, ...limitsOf(input) });
		await refreshCard(tx, written.id);
		await publishPost(tx, written.id);
		return { ...written, state: 'published' as const };
	});
}

/** Days may be moved while the call is not over. */
export function editCall(ctx: Ctx, input: EditCall): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const { terms, post } = await findAlbumPlace(tx, input.id);
		if (!terms.votingUntil) throw new NotFound();
		if (terms.votingUntil <= tx.now && post.state !== 'draft') throw new Conflict(m.photos_refused_over(), 'call_over');
		const written = await updateAlbum(tx, input);
		const days = daysOf(tx, input);
		const set = { ...(post.state === 'draft' ? asDrafted(tx, days, post.createdAt) : days), ...limitsOf(input) };
		await tx.db.update(photoCalls).set(set).where(eq(photoCalls.postId, input.id));
		return written;
	});
}

/** The days of a draft are given as if it opened now, and kept as of the day it was drafted: they move along until it opens. */
function asDrafted({ now, viewer }: Ctx, days: ReturnType<typeof daysOf>, draftedAt: Date): ReturnType<typeof daysOf> {
	const back = (day: Date) => carriedOver(day, now, draftedAt, viewer.timeZone);
	return { closesAt: back(days.closesAt), votingUntil: back(days.votingUntil) };
}

const limitsOf = ({ mostEach, votesEach }: CallForPhotos) => ({ mostEach, votesEach });

function daysOf(ctx: Ctx, { closesAt, votingUntil }: CallForPhotos) {
	const days = {
		closesAt: momentOf(closesAt, ctx.viewer.timeZone),
		votingUntil: momentOf(votingUntil, ctx.viewer.timeZone)
	};
	if (!(days.votingUntil > ctx.now))
		throw new Invalid([{ field: 'votingUntil', message: m.articles_refused_past() }], 'not_in_future');
	if (!(days.votingUntil > days.closesAt))
		throw new Invalid([{ field: 'votingUntil', message: m.photos_refused_order() }], 'voting_before_close');
	return days;
}

/**
 * One vote for a photo, given or taken back.
 * @throws Conflict outside the days of voting or when all votes are given, Forbidden for one's own photo.
 */
export function voteForPhoto(ctx: Ctx, { photoId, value }: VoteForPhoto): Promise<{ left: number }> {
	return inTransaction(ctx, async (tx) => {
		const { photo, post, terms, votesEach } = await findPhotoPlace(tx, photoId);
		if (!canVoteNow(terms, tx.now) || photo.hiddenAt) throw new Conflict(m.photos_refused_voting(), 'voting_closed');
		const given = await countOwnVotes(tx, post.id, photo.id);
		const most = votesEach ?? 1;
		if (value === 1 && given >= most) throw new Conflict(m.photos_refused_votes({ count: most }), 'votes_spent');
		const part = { authorId: photo.uploaderId, secret: true };
		await voteOnPart(tx, { postId: post.id, partId: photo.id, value }, part);
		return { left: most - given - value };
	});
}

/** Votes for other photos; two clicks at once wait for each other, so that nobody gives one too many. */
async function countOwnVotes(ctx: Ctx, postId: number, except: number): Promise<number> {
	await named(ctx.db, 'call_vote_turn', 'select pg_advisory_xact_lock($1::int, $2::int)', [
		postId % 2_147_483_647,
		ctx.viewer.id % 2_147_483_647
	]);
	const text = `select count(*)::int as given from votes where post_id = $1 and person_id = $2 and part_id > 0 and part_id <> $3`;
	const [row] = await named<{ given: number }>(ctx.db, 'call_votes_given', text, [postId, ctx.viewer.id, except]);
	return row?.given ?? 0;
}

/** Who voted for what is known as long as it is needed, to count everyone's votes; then the counts stay, and the votes go. */
const countText = `with over as (delete from votes v using photo_calls c where v.post_id = c.post_id and v.part_id > 0 and c.voting_until <= $1 returning v.part_id)
	update photos f set votes = f.votes + o.votes from (select part_id, count(*)::int as votes from over group by part_id) o where f.id = o.part_id`;

/** Tells the result of calls whose vote is over, once each. Returns how many. */
export function settleCalls(ctx: PublicCtx): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const over = await tx.db
			.update(photoCalls)
			.set({ settledAt: tx.now })
			.where(and(isNull(photoCalls.settledAt), sql`${photoCalls.votingUntil} <= ${tx.now.toISOString()}::timestamptz`))
			.returning({ postId: photoCalls.postId });
		await named(tx.db, 'call_votes_count', countText, [tx.now]);
		for (const { postId } of over) {
			await record(tx, { verb: 'photo_call.settled', subject: 'post', subjectId: postId });
			if (!tx.quiet) await enqueue(tx.db, 'tell-of-call', { postId });
		}
		return over.length;
	});
}
