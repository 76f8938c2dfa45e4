// What the API shows of an article, and which operations there are on articles.
import { z } from 'zod';
import { type PostRow, postHref, postStates } from '#lib/terms/posts.ts';
import { placeShape, presentPlace } from '#server/conversation/posts/place-field.ts';
import { Cursor, Moment, Next, type Operation } from '#server/platform/operation.ts';
import { WriteArticle } from './input.ts';
import type { ArticlePage } from './queries.ts';

/** One entry of a list. */
export function presentArticle(row: PostRow) {
	const {
		id,
		state,
		title,
		summary,
		language,
		readingMinutes,
		commentCount,
		reactionCount,
		viewCount,
		publishedAt,
		editedAt
	} = row;
	return {
		id,
		href: postHref(row),
		state,
		title,
		summary,
		language,
		readingMinutes,
		commentCount,
		reactionCount,
		viewCount,
		publishedAt,
		editedAt,
		authors: row.authors.map(({ handle, name }) => ({ handle, name })),
		...presentPlace(row),
		topics: row.topics.map((topic) => topic.slug),
		cover: row.cover && { key: row.cover.key, alt: row.cover.alt }
	};
}

/** The whole article with its HTML and what the caller may do. */
export function presentArticlePage(page: ArticlePage) {
	return { ...presentArticle(page), html: page.bodyHtml, series: page.series, can: page.can };
}

const Article = z.strictObject({
	id: z.int(),
	href: z.string().describe('The address of its page'),
	state: z.enum(postStates),
	title: z.string(),
	summary: z.string(),
	language: z.string(),
	readingMinutes: z.int(),
	commentCount: z.int(),
	reactionCount: z.int(),
	viewCount: z.int(),
	publishedAt: Moment.nullable(),
	editedAt: Moment.nullable(),
	authors: z.array(z.strictObject({ handle: z.string(), name: z.string() })).describe('The main author first'),
	...placeShape,
	topics: z.array(z.string()),
	cover: z.strictObject({ key: z.string(), alt: z.string() }).nullable()
});

const can = z.record(z.string(), z.boolean()).describe('What the caller may do');
const WholeArticle = Article.extend({
	html: z.string(),
	series: z.looseObject({ title: z.string(), parts: z.array(z.looseObject({ id: z.int() })) }).nullable(),
	can
});

const of = { tag: 'Articles', path: '/articles' } as const;

export const articleOperations: Operation[] = [
	{
		...of,
		method: 'get',
		summary: 'The newest articles the caller may see',
		query: Cursor,
		status: 200,
		answer: z.strictObject({ items: z.array(Article), next: Next })
	},
	{
		...of,
		method: 'post',
		summary: 'Writes an article: a draft, or published at once',
		body: WriteArticle,
		status: 201,
		answer: WholeArticle
	},
	{ ...of, path: '/articles/{id}', method: 'get', summary: 'One article', status: 200, answer: WholeArticle }
];
