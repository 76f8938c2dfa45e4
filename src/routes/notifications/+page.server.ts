// What the viewer was told.
import type { Actions, PageServerLoad } from './$types';
import { markAllRead, markRead } from '#server/members/notifications/actions.ts';
import { NoInput, OneNotice } from '#server/members/notifications/input.ts';
import { listNotices, listPreferences } from '#server/members/notifications/queries.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const unread = url.searchParams.get('show') === 'unread';
	const cursor = url.searchParams.get('cursor');
	const ctx = locals.ctx();
	const [notices, { preferences, hasMail }] = await Promise.all([
		listNotices(ctx, { unread, cursor }),
		listPreferences(ctx)
	]);
	const chosen = {
		all: preferences.length,
		inProduct: preferences.filter((one) => one.inProduct).length,
		mail: hasMail ? preferences.filter((one) => one.mail).length : null
	};
	return { unread, cursor, notices, chosen };
};

export const actions: Actions = {
	read: submit(OneNotice, markRead),
	readAll: submit(NoInput, markAllRead)
};
