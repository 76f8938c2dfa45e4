// Asking a question and changing it, with its topics and its place.
import { m } from '#lib/paraglide/messages.js';
import { attachImages } from '#server/conversation/media/attach.ts';
import { addFollowers } from '#server/conversation/posts/follows/actions.ts';
import { updatePost, type Written, writePost } from '#server/conversation/posts/write.ts';
import { setTopics } from '#server/conversation/topics/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { partsOfPlace } from '#server/members/access/place.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Invalid, TooMany } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { AskQuestion, EditQuestion } from '../input.ts';
import { refreshExpertise } from '../keep/expertise.ts';
import { refreshQuestions } from '../keep/facts.ts';
import { lockQuestion } from '../queries/find.ts';
import { inviteTo } from './invite.ts';

/** More than anyone has in an hour; fewer than a script would. */
const mostAnHour = 20;

/** A question is out at once. @throws Invalid, TooMany, NotFound for a hidden space. */
export function askQuestion(ctx: Ctx, input: AskQuestion): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		await refuseFlood(tx);
		const { title, body, language, spaceId: placeId, topics } = input;
		const written = await writePost(tx, { kind: 'question', state: 'published', title, body, language, placeId });
		await attachImages(tx, written.id, written.imageKeys);
		await named(tx.db, 'question_insert', insertText, [written.id]);
		await setTopics(tx, written.id, topics);
		await refreshQuestions(tx.db, [written.id]);
		await refreshExpertise(tx.db, { postId: written.id, personIds: [tx.viewer.id] });
		await addFollowers(tx, written.id, [tx.viewer.id]);
		await record(tx, {
			verb: 'question.asked',
			subject: 'post',
			subjectId: written.id,
			spaceId: partsOfPlace(placeId).spaceId
		});
		if (!tx.quiet) await enqueue(tx.db, 'tell-of-post', { postId: written.id, actorId: tx.viewer.id });
		if (input.experts.length) await inviteTo(tx, written.id, input.experts, 'experts');
		return written;
	});
}

const insertText =
	'insert into questions (post_id, title, language) select id, title, language from posts where id = $1';

async function refuseFlood(ctx: Ctx): Promise<void> {
	if (ctx.quiet) return;
	const text = `select count(*)::int as count from posts where author_id = $1 and state = 'published' and kind = 'question' and published_at > $2`;
	const hourAgo = new Date(ctx.now.getTime() - 3_600_000);
	const [row] = await named<{ count: number }>(ctx.db, 'questions_asked_since', text, [ctx.viewer.id, hourAgo]);
	if ((row?.count ?? 0) >= mostAnHour) throw new TooMany(600, m.questions_error_too_fast());
}

/** Saves another version; the one before stays in the history. @throws Conflict when somebody was quicker. */
export function editQuestion(ctx: Ctx, input: EditQuestion): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const { post } = await lockQuestion(tx, input.id);
		const { title, body, language, spaceId: placeId, baseVersion, note } = input;
		const written = await updatePost(tx, input.id, { title, body, language, placeId, baseVersion, note });
		await attachImages(tx, written.id, written.imageKeys);
		const formerTopicIds = await topicIdsOf(tx, post.id);
		await setTopics(tx, post.id, input.topics);
		await refreshQuestions(tx.db, [post.id]);
		await refreshExpertise(tx.db, { postId: post.id, formerTopicIds });
		const facts = { version: written.version };
		if (post.state !== 'draft')
			await record(tx, { verb: 'question.edited', subject: 'post', subjectId: post.id, spaceId: post.spaceId, facts });
		if (!tx.quiet && written.newlyMentionedIds.length) {
			const mentionedIds = written.newlyMentionedIds;
			await enqueue(tx.db, 'tell-of-post', { postId: post.id, actorId: tx.viewer.id, mentionedIds });
		}
		return written;
	});
}

async function topicIdsOf(ctx: Ctx, postId: number): Promise<number[]> {
	const text = 'select topic_id as id from post_topics where post_id = $1';
	const rows = await named<{ id: number }>(ctx.db, 'question_topics', text, [postId]);
	return rows.map((row) => row.id);
}

/** Counts that the viewer was about to ask and found the answer here; once per person and question. */
export function findInstead(ctx: Ctx, input: { id: number }): Promise<{ slug: string; id: number }> {
	return inTransaction(ctx, async (tx) => {
		const { post } = await lockQuestion(tx, input.id);
		if (post.state !== 'published') throw new Invalid(m.questions_error_reference());
		const made = await named(tx.db, 'question_found', foundText, [post.id, tx.viewer.id, tx.now]);
		if (made.length)
			await record(tx, {
				verb: 'question.found',
				subject: 'post',
				subjectId: post.id,
				spaceId: post.spaceId,
				otherId: post.authorId
			});
		return { id: post.id, slug: post.slug };
	});
}

const foundText = `with made as (
		insert into avoided_duplicates (post_id, person_id, created_at) values ($1, $2, $3) on conflict do nothing returning post_id
	)
	update questions q set found_count = found_count + 1 from made where q.post_id = made.post_id returning q.post_id`;
