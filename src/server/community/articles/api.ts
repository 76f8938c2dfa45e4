// What the API shows of an article.
import type { PostRow } from '#lib/terms/posts.ts';
import { postHref } from '#lib/terms/posts.ts';
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
		space: row.space && { slug: row.space.slug, name: row.space.name },
		topics: row.topics.map((topic) => topic.slug),
		cover: row.cover && { key: row.cover.key, alt: row.cover.alt }
	};
}

/** The whole article with its HTML and what the caller may do. */
export function presentArticlePage(page: ArticlePage) {
	return { ...presentArticle(page), html: page.bodyHtml, series: page.series, can: page.can };
}
