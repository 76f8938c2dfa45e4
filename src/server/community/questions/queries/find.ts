// Finding one question or one answer on behalf of a viewer, with what the policies look at.
import { type FoundPost, findPost, lockPost } from '#server/conversation/posts/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { type Circumstances, EXPERT_FROM } from '../policy.ts';

export interface QuestionFacts extends Circumstances {
	acceptedAnswerId: number | null;
	answerCount: number;
	waitingSince: Date | null;
	obsoleteAt: Date | null;
	reviewAt: Date | null;
}

/** The viewer knows one of the post's topics: `q` is the post's id. */
export const isExpertSql = (q: string, viewer: string) =>
	`exists (select from expertise e join post_topics pt on pt.topic_id = e.topic_id where pt.post_id = ${q} and e.person_id = ${viewer} and e.z >= ${EXPERT_FROM})`;

const factsText = `select accepted_answer_id as "acceptedAnswerId", answer_count as "answerCount", waiting_since as "waitingSince",
	obsolete_at as "obsoleteAt", review_at as "reviewAt", owner_id as "ownerId", ${isExpertSql('$1', '$2')} as "isExpert"
	from questions where post_id = $1`;

export interface FoundQuestion {
	post: FoundPost;
	facts: QuestionFacts;
}

/** @throws NotFound when there is none, it is hidden, or a post of another kind. */
export async function findQuestion(ctx: Ctx, id: number): Promise<FoundQuestion> {
	return withFacts(ctx, await findPost(ctx, id));
}

/** As `findQuestion`, and nobody else changes it until the transaction ends. */
export async function lockQuestion(ctx: Ctx, id: number): Promise<FoundQuestion> {
	return withFacts(ctx, await lockPost(ctx, id));
}

async function withFacts(ctx: Ctx, post: FoundPost): Promise<FoundQuestion> {
	if (post.kind !== 'question') throw new NotFound();
	const [row] = await named<Omit<QuestionFacts, 'now'>>(ctx.db, 'question_facts', factsText, [post.id, ctx.viewer.id]);
	if (!row) throw new NotFound();
	return { post, facts: { ...row, now: ctx.now } };
}

export interface FoundAnswer {
	id: number;
	postId: number;
	authorId: number | null;
	body: string;
	language: string;
	score: number;
	version: number;
	createdAt: Date;
	deletedAt: Date | null;
}

const answerText = `select id, post_id as "postId", author_id as "authorId", body, language::text as language, score, version,
	created_at as "createdAt", deleted_at as "deletedAt" from answers where id = $1`;

/**
 * One answer with its question, if the viewer may see the question.
 * @throws NotFound also for an answer that was deleted.
 */
export async function findAnswer(ctx: Ctx, id: number): Promise<FoundQuestion & { answer: FoundAnswer }> {
	return answerIn(ctx, id, findQuestion);
}

/** As `findAnswer`, with the question locked. */
export async function lockAnswer(ctx: Ctx, id: number): Promise<FoundQuestion & { answer: FoundAnswer }> {
	return answerIn(ctx, id, lockQuestion);
}

async function answerIn(ctx: Ctx, id: number, find: typeof findQuestion) {
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const read = () => named<FoundAnswer>(ctx.db, 'answer_find', answerText, [id]);
	const [before] = await read();
	if (!before) throw new NotFound();
	const question = await find(ctx, before.postId);
	// Read again: it may have changed while the lock was waited for.
	const [answer] = await read();
	if (!answer || answer.deletedAt || answer.postId !== before.postId) throw new NotFound();
	return { ...question, answer };
}
