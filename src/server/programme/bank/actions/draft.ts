// The draft of an item: a real post of its kind (or a challenge), for those who work on the item alone until it goes out.
import { eq } from 'drizzle-orm';
import { boxCriteria } from '#lib/terms/ideas.ts';
import { searchLanguageOf } from '#lib/terms/bank-languages.ts';
import { writeArticle } from '#server/community/articles/actions.ts';
import { draftChallenge } from '#server/community/ideas/actions/challenge-drafts.ts';
import { draftCall } from '#server/community/photos/actions/call-drafts.ts';
import { draftQuestion } from '#server/community/questions/actions/drafts.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { OneItem } from '../input.ts';
import { withPoll } from '../poll-draft.ts';
import { findItem, type Item, lockItem } from '../queries.ts';
import { bankItems } from '../schema.ts';
import { letIn, staffDraft } from './staff.ts';
import { setStage } from './stage.ts';

/** Where the draft is written. */
export function draftHref({
	postId,
	challengeId,
	format
}: Pick<Item, 'postId' | 'challengeId' | 'format'>): string | null {
	if (challengeId !== null) return `/ideas/challenges/${challengeId}/edit`;
	if (postId === null) return null;
	if (format === 'question') return `/questions/${postId}/edit`;
	return format === 'photo_call' ? `/photos/calls/${postId}/edit` : `/articles/${postId}/edit`;
}

/** Makes the draft with the outline as its text; one that is there already stays. Whoever begins writes it, unless somebody else is named. */
export function beginDraft(ctx: Ctx, { id }: OneItem): Promise<{ id: number; href: string }> {
	return inTransaction(ctx, async (tx) => {
		const item = await lockItem(tx, id);
		const known = draftHref(item);
		if (known) return { id, href: known };
		if (!item.can.draft) throw new Forbidden();
		const ghostId = item.ghostId ?? (item.authorId === null ? tx.viewer.id : null);
		const made = await makeDraft(tx, item);
		await tx.db
			.update(bankItems)
			.set({ ...made, ghostId, updatedAt: tx.now })
			.where(eq(bankItems.id, id));
		await staffDraft(tx, id);
		if (item.stage === 'idea') await setStage(tx, item, 'drafting');
		const writerId = ghostId ?? item.authorId;
		if (writerId !== null && writerId !== tx.viewer.id && !tx.quiet)
			await enqueue(tx.db, 'tell-of-bank', {
				what: 'writing',
				itemId: id,
				personIds: [writerId],
				actorId: tx.viewer.id
			});
		return { id, href: draftHref(await findItem(tx, id)) ?? `/programme/bank/${id}` };
	});
}

async function makeDraft(tx: Ctx, item: Item): Promise<{ postId: number } | { challengeId: number }> {
	const { workingTitle: title, topics, spaceId, outline } = item;
	const language = searchLanguageOf(item.language);
	if (item.format === 'challenge') {
		const sponsorId = item.authorId ?? item.ownerId ?? tx.viewer.id;
		const draft = { title, background: outline, sponsorId, spaceId, criteria: boxCriteria(), preparedBy: [] };
		return { challengeId: (await draftChallenge(tx, draft)).id };
	}
	if (item.format === 'question')
		return { postId: (await draftQuestion(tx, { title, body: outline, topics, placeId: spaceId, language })).id };
	if (item.format === 'photo_call')
		return { postId: (await draftCall(tx, { title, body: outline.slice(0, 20_000), topics, spaceId })).id };
	const body = item.format === 'poll' ? withPoll(outline, title) : outline;
	const words = { title, summary: '', body, language, spaceId, topics, coAuthors: [], cover: null };
	const series = { series: item.series?.title ?? null, seriesPosition: item.seriesPart };
	return { postId: (await writeArticle(tx, { ...words, ...series, publish: false })).id };
}

/** Somebody who runs the programme reads and writes along. */
export function joinDraft(ctx: Ctx, { id }: OneItem): Promise<{ id: number; href: string }> {
	return inTransaction(ctx, async (tx) => {
		const item = await lockItem(tx, id);
		if (item.can.join) await letIn(tx, id, tx.viewer.id);
		else if (!item.can.write) throw new Forbidden();
		return { id, href: draftHref(item) ?? `/programme/bank/${id}` };
	});
}
