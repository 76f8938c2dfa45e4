// All ideas: the board, the list or the matrix, by challenge, topic, stage and space as the address says.
import { type IdeaOrder, ideaOrders, type IdeaView, ideaViews, type MovableStage, stageOf } from '#lib/terms/ideas.ts';
import { postHref } from '#lib/terms/posts.ts';
import { moveIdea } from '#server/community/ideas/actions/move.ts';
import { MoveIdea } from '#server/community/ideas/input.ts';
import { findBoard, findMatrix, listIdeas } from '#server/community/ideas/queries/board.ts';
import { findChallenge, listChallengeNames } from '#server/community/ideas/queries/challenges.ts';
import { listAskedReviews } from '#server/community/ideas/queries/reviews.ts';
import type { IdeaFilter } from '#server/community/ideas/queries/rows.ts';
import { findTopic } from '#server/conversation/topics/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { hasRole } from '#server/members/access/roles.ts';
import { findSpace, listWritableSpaces } from '#server/members/spaces/queries.ts';
import { NotFound } from '#server/platform/errors.ts';
import { slugify } from '#server/platform/text/plain.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const query = url.searchParams;
	const { shown, filter } = await filterOf(ctx, query);
	const view: IdeaView = ideaViews.find((known) => known === query.get('view')) ?? 'board';
	const asked: IdeaOrder = ideaOrders.find((known) => known === query.get('order')) ?? 'support';
	const order = view === 'board' && asked === 'rated' ? 'support' : asked;
	const [content, challenges, spaces, reviews] = await Promise.all([
		contentOf(ctx, view, order, filter, query),
		listChallengeNames(ctx),
		listWritableSpaces(ctx),
		listAskedReviews(ctx)
	]);
	return {
		...content,
		view,
		order,
		filter: shown,
		cursor: query.get('cursor'),
		challenges: challenges.map(({ id, title }) => ({ id, title })),
		spaces: withChosen(spaces, shown.space),
		reviews: reviews.map(({ id, slug, title }) => ({ id, title, href: `${postHref({ kind: 'idea', id, slug })}` })),
		answers: hasRole(ctx.viewer, 'communicator') || ctx.viewer.hostIds.length > 0,
		deleted: Number(query.get('deleted')) || null,
		back: url.pathname + url.search,
		now: ctx.now
	};
};

async function contentOf(
	ctx: Ctx,
	view: IdeaView,
	order: IdeaOrder,
	{ stage, ...filter }: Awaited<ReturnType<typeof filterOf>>['filter'],
	query: URLSearchParams
) {
	const none = { columns: null, list: null, dots: null };
	if (view === 'list')
		return { ...none, list: await listIdeas(ctx, { ...filter, stage, cursor: query.get('cursor') }, order) };
	if (view === 'matrix') return { ...none, dots: await findMatrix(ctx, { ...filter, stage }) };
	const columns = await findBoard(ctx, filter, order === 'newest' ? 'newest' : 'support');
	// A card says no more than its title.
	const bare = columns.map((column) => ({ ...column, rows: column.rows.map((row) => ({ ...row, summary: '' })) }));
	return { ...none, columns: bare };
}

/** Names in the address, looked up for the viewer; a topic that nobody uses finds nothing and says so. */
async function filterOf(ctx: Ctx, query: URLSearchParams) {
	const [challengeId, topicName, spaceSlug] = [query.get('challenge'), query.get('topic')?.trim(), query.get('space')];
	const isBox = challengeId === 'box';
	const [challenge, topic, space] = await Promise.all([
		challengeId && !isBox ? findChallenge(ctx, Number(challengeId)) : null,
		topicName ? topicOf(ctx, topicName) : null,
		spaceSlug ? findSpace(ctx, spaceSlug) : null
	]);
	const stage = stageOf(query.get('stage'));
	const filter: IdeaFilter & { stage?: MovableStage } = {
		challengeId: challenge?.id,
		box: isBox,
		topicId: topic?.id,
		spaceId: space?.id,
		stage: stage ?? undefined
	};
	const shown = {
		challenge: challenge && { id: challenge.id, slug: challenge.slug, title: challenge.title },
		box: isBox,
		topic: topic && { slug: topic.slug, name: topic.name },
		space: space && { slug: space.slug, name: space.name },
		stage
	};
	return { filter, shown };
}

/** A topic that is not there has no ideas. */
async function topicOf(ctx: Ctx, name: string): Promise<{ id: number; slug: string; name: string }> {
	const found = await findTopic(ctx, slugify(name, 60, '')).catch(nothing);
	return found ?? { id: 0, slug: name, name };
}

function nothing(error: unknown): null {
	if (error instanceof NotFound) return null;
	throw error;
}

function withChosen(spaces: { slug: string; name: string }[], chosen: { slug: string; name: string } | null) {
	const all = spaces.map(({ slug, name }) => ({ slug, name }));
	return chosen && !all.some(({ slug }) => slug === chosen.slug) ? [chosen, ...all] : all;
}

export const actions: Actions = {
	/** On the board the page comes back as it was. */
	move: submit(MoveIdea, moveIdea)
};
