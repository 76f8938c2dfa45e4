// The articles appear and are discussed, as they were written down.
import { writeArticle } from '#server/community/articles/actions.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import { uploadImage } from '#server/conversation/media/actions.ts';
import { editTopic } from '#server/conversation/topics/actions.ts';
import { chanceOf } from './chance.ts';
import { HOUR } from './clock.ts';
import { isSeeded } from './content/programme/aims.ts';
import { covers, stories } from './content/stories.ts';
import type { ArticleText } from './content/shape.ts';
import { spaces } from './content/spaces.ts';
import { series, topics } from './content/topics.ts';
import { actor, as, type Scene, type Stage } from './stage.ts';
import { conversationOf, publishedAt, type Said } from './timetable.ts';

export const textLanguage = { en: 'english', de: 'german' } as const;

export function writings(stage: Stage): Scene[] {
	const described = new Set<string>();
	return stories.flatMap((article) => {
		const at = publishedAt(stage, article);
		const isOpen = spaces.every((space) => space.slug !== article.space || space.joining === 'open');
		const fresh = article.topics.filter((slug) => isOpen && !described.has(slug));
		fresh.forEach((slug) => described.add(slug));
		const gardening = {
			at: new Date(at.getTime() + 3 * HOUR),
			play: () => describeTopics(stage, fresh, new Date(at.getTime() + 3 * HOUR))
		};
		const said = conversationOf(stage, article).map((line) => ({ at: line.at, play: () => say(stage, article, line) }));
		const appears = isSeeded(article) ? [] : [{ at, play: () => publish(stage, article, at) }];
		return [...appears, ...said, ...(fresh.length ? [gardening] : [])];
	});
}

async function publish(stage: Stage, article: ArticleText, at: Date) {
	const fields = await articleFields(stage, article, at);
	const { id } = await writeArticle(as(stage, article.author, at), { ...fields, publish: true });
	stage.articles.set(article, id);
}

/** What a form would say about it. */
export async function articleFields(stage: Stage, article: ArticleText, at: Date) {
	const { title, summary, body, language } = article;
	return {
		title,
		summary,
		body,
		language: textLanguage[language],
		spaceId: article.space ? stage.spaces.get(article.space)!.id : null,
		topics: article.topics.map((slug) => topics.find((topic) => topic.slug === slug)!.name),
		coAuthors: article.coAuthors ?? [],
		cover: await hangCover(stage, article, at),
		series: series.find(({ slug }) => slug === article.series?.slug)?.title ?? null,
		seriesPosition: article.series?.part ?? null
	};
}

async function hangCover(stage: Stage, { slug, author, language }: ArticleText, at: Date): Promise<string | null> {
	const bytes = await stage.picture(slug);
	if (!bytes) return null;
	const alt = covers.find((cover) => cover.slug === slug)?.alt[language] ?? '';
	return (await uploadImage(as(stage, author, at), { bytes, name: `${slug}.png`, alt })).key;
}

async function say(stage: Stage, article: ArticleText, { text, parent, at }: Said) {
	const answered = parent ? { parentId: stage.comments.get(parent)! } : {};
	const { id } = await writeComment(as(stage, text.by, at), {
		postId: stage.articles.get(article)!,
		body: text.body,
		...answered
	});
	stage.comments.set(text, id);
}

/** A communicator says what belongs under a topic soon after everyone can see it. */
async function describeTopics(stage: Stage, slugs: string[], at: Date) {
	const gardener = chanceOf(slugs.join()).pick(['alina.moritz', 'jonas.reuter']);
	const ctx = as(stage, actor(stage, gardener).joinedAt < at ? gardener : 'alina.moritz', at);
	for (const slug of slugs) {
		const topic = topics.find((one) => one.slug === slug)!;
		await editTopic(ctx, { slug, name: topic.name, description: topic.about });
	}
}
