// A photo call that is prepared before it opens: its draft, and opening it with its days counted from then.
import { eq } from 'drizzle-orm';
import { carriedOver, momentOf, clockTime } from '#lib/zoned-time.ts';
import type { Written } from '#server/conversation/posts/write.ts';
import { publishPost } from '#server/conversation/posts/write/state.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { writeAlbum } from '../actions.ts';
import { refreshCard } from '../card.ts';
import type { OneAlbum } from '../input.ts';
import { findAlbumPlace } from '../queries/find.ts';
import { albums, photoCalls } from '../schema.ts';

/** Days to send photos in, and days to vote after that, unless its authors choose others. */
const [sending, voting] = [21, 7];

/** What the draft begins with; no more than a call may hold. */
export interface CallDraft {
	title: string;
	body: string;
	topics: string[];
	spaceId: number | null;
}

/** For its authors alone; its days move along until it opens. */
export function draftCall(ctx: Ctx, input: CallDraft): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const written = await writeAlbum(tx, input);
		await tx.db.insert(albums).values({ postId: written.id, adding: 'everyone' });
		const [closesAt, votingUntil] = [eveningAfter(tx, sending), eveningAfter(tx, sending + voting)];
		await tx.db.insert(photoCalls).values({ postId: written.id, closesAt, votingUntil });
		await refreshCard(tx, written.id);
		return written;
	});
}

/** Opens what was a draft: it stays open for as many days as its draft said. `seeded`: the programme does it in its author's name. */
export function openDraftCall(ctx: Ctx, { id }: OneAlbum, { seeded = false } = {}): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const { post, terms } = await findAlbumPlace(tx, id);
		if (!terms.closesAt || !terms.votingUntil) throw new NotFound();
		if (post.state === 'published') return;
		const carried = (day: Date) => carriedOver(day, post.createdAt, tx.now, tx.viewer.timeZone);
		const days = { closesAt: carried(terms.closesAt), votingUntil: carried(terms.votingUntil) };
		await tx.db.update(photoCalls).set(days).where(eq(photoCalls.postId, id));
		await publishPost(tx, id, { seeded });
	});
}

function eveningAfter(ctx: Ctx, days: number): Date {
	const { timeZone } = ctx.viewer;
	const day = carriedOver(ctx.now, ctx.now, new Date(ctx.now.getTime() + days * 24 * 3_600_000), timeZone);
	return momentOf(`${clockTime(day, timeZone).slice(0, 10)}T18:00`, timeZone);
}
