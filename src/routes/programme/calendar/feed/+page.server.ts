// The secret address for a person's own calendar program.
import { endFeed, makeFeed } from '#server/programme/calendar/actions/feed.ts';
import { Nothing } from '#server/programme/calendar/input.ts';
import { findFeed } from '#server/programme/calendar/queries/feed.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	feed: await findFeed(locals.ctx()),
	origin: locals.origin
});

export const actions: Actions = {
	make: submit(Nothing, makeFeed),
	end: submit(Nothing, async (ctx) => {
		await endFeed(ctx);
		return { token: null };
	})
};
