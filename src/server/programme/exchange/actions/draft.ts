// The text that came with an item becomes its draft: a real post of its kind, or a challenge.
import { eq } from 'drizzle-orm';
import { boxCriteria } from '#lib/terms/ideas.ts';
import { searchLanguageOf } from '#lib/terms/bank-languages.ts';
import { writeArticle } from '#server/community/articles/actions.ts';
import { draftChallenge } from '#server/community/ideas/actions/challenge-drafts.ts';
import { draftCall } from '#server/community/photos/actions/call-drafts.ts';
import { draftQuestion } from '#server/community/questions/actions/drafts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { staffDraft } from '../../bank/actions/staff.ts';
import { withPoll } from '../../bank/poll-draft.ts';
import { bankItems } from '../../bank/schema.ts';
import type { PlannedItem } from '../planner.ts';

/** What the draft begins with beside what the item says. */
export interface DraftText {
	body: string;
	/** Key of a picture. */
	cover: string | null;
}

/** Those who work on the item are let into it. Call it inside a transaction, once for each item. */
export async function giveDraft(tx: Ctx, itemId: number, item: PlannedItem, text: DraftText): Promise<void> {
	const made = await makeDraft(tx, item, text);
	await tx.db.update(bankItems).set(made).where(eq(bankItems.id, itemId));
	await staffDraft(tx, itemId);
}

/** Without a text it begins with the outline, as drafts of the bank do. */
async function makeDraft(
	tx: Ctx,
	{ columns, wanted, summary }: PlannedItem,
	text: DraftText
): Promise<{ postId: number } | { challengeId: number }> {
	const { format, title, topics = [], spaceId = null, outline = '' } = columns;
	const language = searchLanguageOf(columns.language ?? 'en');
	const body = text.body || outline;
	if (format === 'challenge') {
		const sponsorId = columns.authorId ?? columns.ownerId ?? tx.viewer.id;
		const draft = { title, background: body, sponsorId, spaceId, criteria: boxCriteria(), preparedBy: [] };
		return { challengeId: (await draftChallenge(tx, draft)).id };
	}
	if (format === 'question')
		return { postId: (await draftQuestion(tx, { title, body, topics, placeId: spaceId, language })).id };
	if (format === 'photo_call')
		return { postId: (await draftCall(tx, { title, body: body.slice(0, 20_000), topics, spaceId })).id };
	const article = {
		...{ title, summary, language, spaceId, topics, coAuthors: [], cover: text.cover, publish: false },
		body: format === 'poll' ? withPoll(body, title) : body,
		...{ series: wanted.series, seriesPosition: wanted.part }
	};
	return { postId: (await writeArticle(tx, article)).id };
}
