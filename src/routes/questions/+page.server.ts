// Questions: the newest, those nobody has answered, one's own, those for an expert; by topic and space as the address says.
import {
	listForMe,
	listWaiting,
	countWaiting,
	type QuestionFilter
} from '#server/community/questions/queries/lists.ts';
import { listExperts } from '#server/community/questions/queries/experts.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { findTopic, listTopics } from '#server/conversation/topics/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursBetween } from '#server/members/organisation/working-time.ts';
import { findSpace, listWritableSpaces } from '#server/members/spaces/queries.ts';
import { findQuestionsSide } from '#server/overview/sides/queries.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import { type QuestionTab, questionTabs } from '#lib/terms/questions.ts';
import type { PageServerLoad } from './$types';

type Entry = PostRow & { waited?: number; invitedBy?: string | null };

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const query = url.searchParams;
	const tab = questionTabs.find((known) => known === query.get('tab')) ?? 'newest';
	const longest = tab === 'unanswered' && query.get('order') === 'longest';
	const [topic, space] = [
		query.get('topic') ? await findTopic(ctx, query.get('topic') ?? '') : null,
		query.get('space') ? await findSpace(ctx, query.get('space') ?? '') : null
	];
	const cursor = query.get('cursor');
	const filter = { topicId: topic?.id, spaceId: space?.id, cursor, longest };
	const [page, counts, spaces, popular, beside] = await Promise.all([
		entriesOf(ctx, tab, filter),
		countWaiting(ctx),
		listWritableSpaces(ctx),
		listTopics(ctx, { order: 'popular', size: 40 }),
		besideOf(ctx, topic, longest)
	]);
	const named = (one: { slug: string; name: string }) => ({ slug: one.slug, name: one.name });
	const choices = space && !spaces.some(({ slug }) => slug === space.slug) ? [space, ...spaces] : spaces;
	return {
		...{ tab, longest, cursor, counts },
		...{ topic: topic && named(topic), space: space && named(space), spaces: choices.map(named) },
		topics: popular.rows.map(named),
		deleted: Number(query.get('deleted')) || null,
		beside,
		rows: page.rows as Entry[],
		next: page.next,
		back: url.pathname + url.search
	};
};

/** What waits longest is left out where the list is of just that. */
async function besideOf(ctx: Ctx, topic: { slug: string } | null, isLongest: boolean) {
	const [{ longest, topics }, calendar, experts] = await Promise.all([
		findQuestionsSide(ctx),
		findOrganisation(ctx),
		topic ? listExperts(ctx, { topics: [topic.slug], size: 3 }) : []
	]);
	const waiting = isLongest ? [] : longest;
	return {
		...{ topics, experts },
		longest: waiting.map(({ waitingSince, ...question }) => ({
			...question,
			waited: workingHoursBetween(waitingSince, ctx.now, calendar)
		}))
	};
}

function entriesOf(ctx: Ctx, tab: QuestionTab, filter: QuestionFilter & { longest: boolean }) {
	if (tab === 'unanswered') return listWaiting(ctx, filter);
	if (tab === 'for-me') return listForMe(ctx, filter);
	const { topicId, spaceId, cursor } = filter;
	const authorId = tab === 'mine' ? ctx.viewer.id : undefined;
	return listPosts(ctx, { kind: 'question', topicId, spaceId, authorId, cursor });
}
