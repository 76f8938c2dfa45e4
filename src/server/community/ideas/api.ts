// What the API shows of an idea, and which operations there are on ideas.
import { z } from 'zod';
import { documentHref } from '#lib/terms/attachments.ts';
import { ideaStages } from '#lib/terms/cards.ts';
import { postHref } from '#lib/terms/posts.ts';
import { ideaOrders, type IdeaRow } from '#lib/terms/ideas.ts';
import { placeShape, presentPlace } from '#server/conversation/posts/place-field.ts';
import { Cursor, Moment, Next, type Operation } from '#server/platform/operation.ts';
import { MoveIdea, WriteIdea } from './input.ts';
import type { IdeaPage } from './queries.ts';

/** One entry of a list. */
export function presentIdeaRow(row: IdeaRow) {
	const { id, slug, title, summary, stage, stageSince, submittedAt, votes, comments, author, challenge, rating, late } =
		row;
	return {
		...{
			id,
			href: postHref({ kind: 'idea', id, slug }),
			title,
			summary,
			stage,
			stageSince,
			submittedAt,
			votes,
			comments
		},
		author: author && { handle: author.handle, name: author.name },
		challenge: challenge && { id: challenge.id, title: challenge.title },
		...presentPlace(row),
		rating,
		late
	};
}

/** The whole idea with its HTML, its way so far, and what the caller may do. */
export function presentIdea(page: IdeaPage) {
	const {
		id,
		state,
		stage,
		stageSince,
		title,
		summary,
		language,
		votes,
		supported,
		commentCount,
		publishedAt,
		rating
	} = page;
	return {
		...{
			id,
			href: postHref(page),
			state,
			stage,
			stageSince,
			title,
			summary,
			language,
			votes,
			supported,
			commentCount,
			publishedAt,
			rating
		},
		authors: page.authors.map(({ handle, name }) => ({ handle, name })),
		challenge: page.challenge,
		...presentPlace(page),
		topics: page.topics.map((topic) => topic.slug),
		html: page.bodyHtml,
		documents: page.documents.map(({ key, name, kind, bytes }) => ({ name, kind, bytes, href: documentHref(key) })),
		moves: page.moves.map(({ from, to, reason, at, actor }) => ({ from, to, reason, at, by: actor?.handle ?? null })),
		owner: page.owner?.handle ?? null,
		dueOn: page.dueOn,
		value:
			page.valueAmount === null
				? null
				: { amount: page.valueAmount, unit: page.valueUnit, confirmedAt: page.valueConfirmedAt },
		can: { ...page.can, ...page.may }
	};
}

const Person = z.strictObject({ handle: z.string(), name: z.string() });
const stage = z.enum(ideaStages);
const rating = z.unknown().describe('What its reviewers say together; null before they agreed');

const Idea = z.strictObject({
	id: z.int(),
	href: z.string().describe('The address of its page'),
	title: z.string(),
	summary: z.string(),
	stage,
	stageSince: Moment,
	submittedAt: Moment.nullable(),
	votes: z.int(),
	comments: z.int(),
	author: Person.nullable(),
	challenge: z.strictObject({ id: z.int(), title: z.string() }).nullable(),
	...placeShape,
	rating,
	late: z.unknown().describe('By how much it is late for its next stage')
});

const WholeIdea = z.strictObject({
	id: z.int(),
	href: z.string(),
	state: z.string(),
	stage,
	stageSince: Moment,
	title: z.string(),
	summary: z.string(),
	language: z.string(),
	votes: z.int(),
	supported: z.boolean(),
	commentCount: z.int(),
	publishedAt: Moment.nullable(),
	rating,
	authors: z.array(Person),
	challenge: z.looseObject({ id: z.int(), title: z.string() }).nullable(),
	...placeShape,
	topics: z.array(z.string()),
	html: z.string(),
	documents: z.array(z.strictObject({ name: z.string(), kind: z.string(), bytes: z.int(), href: z.string() })),
	moves: z.array(
		z.strictObject({
			from: z.string().nullable(),
			to: z.string(),
			reason: z.string(),
			at: Moment,
			by: z.string().nullable()
		})
	),
	owner: z.string().nullable().describe('A handle'),
	dueOn: z.string().nullable(),
	value: z.looseObject({ amount: z.number() }).nullable(),
	can: z.record(z.string(), z.unknown()).describe('What the caller may do')
});

const of = { tag: 'Ideas', path: '/ideas' } as const;

export const ideaOperations: Operation[] = [
	{
		...of,
		method: 'get',
		summary: 'Ideas the caller may see, by stage and challenge as asked',
		query: Cursor.extend({
			stage: z.string().optional(),
			challenge: z.coerce.number().optional(),
			order: z.enum(ideaOrders).optional()
		}),
		status: 200,
		answer: z.strictObject({ items: z.array(Idea), next: Next })
	},
	{ ...of, method: 'post', summary: 'Submits an idea', body: WriteIdea, status: 201, answer: WholeIdea },
	{ ...of, path: '/ideas/{id}', method: 'get', summary: 'One idea', status: 200, answer: WholeIdea },
	{
		...of,
		path: '/ideas/{id}/stage',
		method: 'put',
		summary: 'Moves an idea to another stage, and says why',
		body: MoveIdea.omit({ id: true }),
		status: 200,
		answer: WholeIdea
	}
];
