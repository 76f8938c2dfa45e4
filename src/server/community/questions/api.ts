// What the API shows of a question and its answers, and which operations there are on them.
import { z } from 'zod';
import { postHref, type PostRow, postStates } from '#lib/terms/posts.ts';
import type { AnswerRow } from '#lib/terms/questions.ts';
import { placeShape, presentPlace } from '#server/conversation/posts/place-field.ts';
import { Cursor, Moment, Next, type Operation } from '#server/platform/operation.ts';
import { AcceptAnswer, AskQuestion, PostAnswer } from './input.ts';
import type { QuestionPage } from './queries/page.ts';

/** One entry of a list. */
export function presentQuestion(row: PostRow) {
	const { id, state, title, summary, language, score, commentCount, viewCount, publishedAt, editedAt } = row;
	return {
		...{ id, href: postHref(row), state, title, summary, language, score, commentCount, viewCount },
		...{ publishedAt, editedAt },
		answers: row.card.answers ?? 0,
		accepted: row.card.accepted ?? false,
		obsolete: row.card.obsolete ?? false,
		authors: row.authors.map(({ handle, name }) => ({ handle, name })),
		...presentPlace(row),
		topics: row.topics.map((topic) => topic.slug)
	};
}

export function presentAnswer(answer: AnswerRow) {
	const { id, score, accepted, helpedCount, minutesSaved, createdAt, editedAt, can } = answer;
	const author = answer.author && { handle: answer.author.handle, name: answer.author.name };
	return { id, author, html: answer.bodyHtml, score, accepted, helpedCount, minutesSaved, createdAt, editedAt, can };
}

/** The whole question with its first answers and what the caller may do. */
export function presentQuestionPage(page: QuestionPage) {
	return {
		...presentQuestion(page),
		html: page.bodyHtml,
		mergedInto: page.mergedInto?.id ?? null,
		answerList: page.answers.map(presentAnswer),
		can: page.can
	};
}

const Person = z.strictObject({ handle: z.string(), name: z.string() });
const can = z.record(z.string(), z.unknown()).describe('What the caller may do');

const Question = z.strictObject({
	id: z.int(),
	href: z.string().describe('The address of its page'),
	state: z.enum(postStates),
	title: z.string(),
	summary: z.string(),
	language: z.string(),
	score: z.int(),
	commentCount: z.int(),
	viewCount: z.int(),
	publishedAt: Moment.nullable(),
	editedAt: Moment.nullable(),
	answers: z.int(),
	accepted: z.boolean(),
	obsolete: z.boolean(),
	authors: z.array(Person),
	...placeShape,
	topics: z.array(z.string())
});

const waiting = { waitingSince: Moment.optional(), waited: z.unknown().optional() };

const Answer = z.strictObject({
	id: z.int(),
	author: Person.nullable(),
	html: z.string(),
	score: z.int(),
	accepted: z.boolean(),
	helpedCount: z.int(),
	minutesSaved: z.int(),
	createdAt: Moment,
	editedAt: Moment.nullable(),
	can
});

const WholeQuestion = Question.extend({
	html: z.string(),
	mergedInto: z.int().nullable(),
	answerList: z.array(Answer),
	can
});

const of = { tag: 'Questions', path: '/questions' } as const;
const one = { ...of, path: '/questions/{id}' } as const;

export const questionOperations: Operation[] = [
	{
		...of,
		method: 'get',
		summary: 'The newest questions, or those that wait for an answer',
		query: Cursor.extend({ unanswered: z.string().optional() }),
		status: 200,
		answer: z.strictObject({ items: z.array(Question.extend(waiting)), next: Next })
	},
	{ ...of, method: 'post', summary: 'Asks a question', body: AskQuestion, status: 201, answer: WholeQuestion },
	{ ...one, method: 'get', summary: 'One question with its first answers', status: 200, answer: WholeQuestion },
	{
		...of,
		path: '/questions/{id}/answers',
		method: 'get',
		summary: 'Answers to a question, the best first',
		query: z.object({ page: z.coerce.number().int().optional() }),
		status: 200,
		answer: z.strictObject({ items: z.array(Answer), total: z.int() })
	},
	{
		...of,
		path: '/questions/{id}/answers',
		method: 'post',
		summary: 'Answers a question',
		body: PostAnswer.omit({ id: true }),
		status: 201,
		answer: Answer
	},
	{
		...of,
		path: '/questions/{id}/accepted-answer',
		method: 'put',
		summary: 'Accepts an answer',
		body: AcceptAnswer.omit({ accept: true }),
		status: 200,
		answer: WholeQuestion
	},
	{
		...of,
		path: '/questions/{id}/accepted-answer',
		method: 'delete',
		summary: 'Takes the acceptance back',
		status: 200,
		answer: WholeQuestion
	}
];
