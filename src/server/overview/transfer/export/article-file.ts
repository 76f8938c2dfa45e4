// An article as a Markdown file with a head that `import markdown` reads again.
import { stringify } from 'yaml';
import { summaryOf } from '#server/conversation/posts/write/render.ts';
import type { ExportedArticle } from './queries.ts';

export interface ArticleFile {
	/** Without a folder. */
	name: string;
	text: string;
	/** Keys of our pictures in it, the cover's among them. */
	pictures: string[];
}

const ours = /\/files\/([a-z0-9][a-z0-9_-]*)-[sml]\.(?:webp|avif)/g;

/** Where a picture lies, seen from the article. */
export const pictureOf = (key: string) => `pictures/${key}.webp`;

export function articleFile(article: ExportedArticle): ArticleFile {
	const { id, slug, cover, body } = article;
	const pictures = [...body.matchAll(ours)].map((match) => match[1]!);
	if (cover) pictures.push(cover.key);
	const text = body.replace(ours, (_, key: string) => pictureOf(key));
	return {
		name: `${id}${slug ? `-${slug.slice(0, 80)}` : ''}.md`,
		text: `---\n${stringify(headOf(article), { lineWidth: 0 })}---\n\n${text.trim()}\n`,
		pictures: [...new Set(pictures)]
	};
}

/** What is not set is left out. */
function headOf(article: ExportedArticle): Record<string, unknown> {
	const { title, state, language, authors, topics, space, audience, series, seriesPosition, cover, editedAt } = article;
	const isSummaryGiven = article.summary !== '' && article.summary !== summaryOf(article.bodyText);
	const head = {
		title,
		date: (state === 'scheduled' ? article.scheduledFor : article.publishedAt) ?? article.createdAt,
		edited: editedAt,
		authors,
		tags: topics,
		summary: isSummaryGiven ? article.summary : null,
		language,
		space,
		audience,
		series,
		series_position: seriesPosition,
		cover: cover && pictureOf(cover.key),
		cover_alt: cover?.alt || null,
		draft: state === 'draft' || null,
		archived: state === 'archived' || null
	};
	return Object.fromEntries(
		Object.entries(head).filter(([, value]) => value !== null && !(Array.isArray(value) && !value.length))
	);
}
