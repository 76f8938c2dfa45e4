// A question that is prepared before it is asked: its draft, and asking it.
import { m } from '#lib/paraglide/messages.js';
import { attachImages } from '#server/conversation/media/attach.ts';
import { addFollowers } from '#server/conversation/posts/follows/actions.ts';
import { type Written, writePost } from '#server/conversation/posts/write.ts';
import { publishPost } from '#server/conversation/posts/write/state.ts';
import { setTopics } from '#server/conversation/topics/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { partsOfPlace } from '#server/members/access/place.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Invalid } from '#server/platform/errors.ts';
import type { SearchLanguage } from '#server/platform/text/language.ts';
import type { OneQuestion } from '../input.ts';
import { refreshExpertise } from '../keep/expertise.ts';
import { refreshQuestions } from '../keep/facts.ts';
import { lockQuestion } from '../queries/find.ts';

/** What the draft begins with; no more than a question may hold. */
export interface QuestionDraft {
	title: string;
	body: string;
	topics: string[];
	placeId: number | null;
	language: SearchLanguage | null;
}

/** For its authors alone, until it is asked. */
export function draftQuestion(ctx: Ctx, input: QuestionDraft): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const { title, body, language, placeId, topics } = input;
		const written = await writePost(tx, { kind: 'question', title, body, language, placeId });
		await attachImages(tx, written.id, written.imageKeys);
		await named(tx.db, 'question_draft', insertText, [written.id]);
		await setTopics(tx, written.id, topics);
		await refreshQuestions(tx.db, [written.id]);
		const { spaceId } = partsOfPlace(placeId);
		await record(tx, { verb: 'question.drafted', subject: 'post', subjectId: written.id, spaceId });
		return written;
	});
}

const insertText =
	'insert into questions (post_id, title, language) select id, title, language from posts where id = $1';

/**
 * Asks what was a draft, with all that asking does. `seeded`: the programme does it in its author's name.
 * @throws Invalid for a title that asks nothing; Forbidden.
 */
export function publishDraftQuestion(ctx: Ctx, { id }: OneQuestion, { seeded = false } = {}): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const { post } = await lockQuestion(tx, id);
		if (post.state === 'published') return;
		if ([...post.title].length < 10)
			throw new Invalid([{ field: 'title', message: m.questions_error_title() }], 'title_missing');
		await publishPost(tx, id, { seeded, verb: 'asked' });
		await refreshQuestions(tx.db, [id]);
		await refreshExpertise(tx.db, { postId: id, personIds: [tx.viewer.id] });
		await addFollowers(tx, id, [tx.viewer.id]);
	});
}
