// Feeds: which are read, how that goes, and new ones. They are fetched by a job, never here.
import { addFeed, removeFeed } from '#server/programme/harvest/actions/feeds.ts';
import { AddFeed, OneFeed } from '#server/programme/harvest/input.ts';
import { listFeeds } from '#server/programme/harvest/queries/feeds.ts';
import { countHarvest } from '#server/programme/harvest/queries/proposals.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

const here = '/programme/harvest/feeds';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const counts = await countHarvest(ctx);
	const done = url.searchParams.get('done');
	return {
		counts,
		feeds: await listFeeds(ctx),
		done: done === 'added' || done === 'removed' ? (done as 'added' | 'removed') : null
	};
};

export const actions: Actions = {
	add: submit(
		AddFeed,
		(ctx, input) => addFeed(ctx, input),
		() => `${here}?done=added`
	),
	remove: submit(OneFeed, removeFeed, () => `${here}?done=removed`)
};
