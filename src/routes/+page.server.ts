// Home: one of the three views of the feed, and what stands beside it.
import type { Actions, PageServerLoad } from './$types';
import { feedViews } from '#lib/terms/feed.ts';
import { dismissAnnouncement, rememberVisit } from '#server/overview/feed/actions.ts';
import { DismissAnnouncement } from '#server/overview/feed/input.ts';
import { listFeed } from '#server/overview/feed/queries/list-feed.ts';
import { findFeedSide, findSharedSide } from '#server/overview/feed/queries/side.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const after = url.searchParams.get('after');
	const view = feedViews.find((known) => known === url.searchParams.get('view')) ?? 'for-you';
	const [feed, side, shared] = await Promise.all([listFeed(ctx, view, after), findFeedSide(ctx), findSharedSide(ctx)]);
	if (!after) await rememberVisit(ctx, side.visits);
	return { view, first: !after, feed, side, shared };
};

export const actions: Actions = {
	dismiss: submit(DismissAnnouncement, dismissAnnouncement, () => '/')
};
