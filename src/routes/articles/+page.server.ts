// The newest articles, by topic, space, author and language as the address says.
import { languageName, textLanguages } from '#lib/terms/articles.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { findTopic } from '#server/conversation/topics/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { findPerson } from '#server/members/people/queries/profile.ts';
import { findSpace, listWritableSpaces } from '#server/members/spaces/queries.ts';
import { findArticlesSide } from '#server/overview/sides/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const filter = await filterOf(ctx, url.searchParams);
	const cursor = url.searchParams.get('cursor');
	const { language, topic, space, author } = filter;
	const [posts, spaces, side] = await Promise.all([
		listPosts(ctx, {
			kind: 'article',
			language: language ?? undefined,
			topicId: topic?.id,
			spaceId: space?.id,
			authorId: author?.id,
			cursor
		}),
		listWritableSpaces(ctx),
		findArticlesSide(ctx)
	]);
	const choices = space && !spaces.some(({ slug }) => slug === space.slug) ? [space, ...spaces] : spaces;
	return {
		posts,
		cursor,
		filter,
		side,
		spaces: choices.map(({ slug, name }) => ({ slug, name })),
		back: url.pathname + url.search
	};
};

/** Names in the address, looked up for the viewer; what is not there or hidden is not found. */
async function filterOf(ctx: Ctx, query: URLSearchParams) {
	const [topic, space, author] = await Promise.all([
		query.get('topic') ? findTopic(ctx, query.get('topic') ?? '') : null,
		query.get('space') ? findSpace(ctx, query.get('space') ?? '') : null,
		query.get('author') ? findPerson(ctx, query.get('author') ?? '') : null
	]);
	const language = textLanguages.find((known) => known === query.get('language')) ?? null;
	return {
		topic: topic && { id: topic.id, slug: topic.slug, name: topic.name },
		space: space && { id: space.id, slug: space.slug, name: space.name },
		author: author && { id: author.id, slug: author.handle, name: author.name },
		language,
		languageName: language && languageName(language)
	};
}
