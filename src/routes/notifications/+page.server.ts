// What the viewer was told.
import type { Actions, PageServerLoad } from './$types';
import { markAllRead, markRead } from '#server/members/notifications/actions.ts';
import { NoInput, OneNotice } from '#server/members/notifications/input.ts';
import { listNotices } from '#server/members/notifications/queries.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const unread = url.searchParams.get('show') === 'unread';
	const cursor = url.searchParams.get('cursor');
	return { unread, cursor, notices: await listNotices(locals.ctx(), { unread, cursor }) };
};

export const actions: Actions = {
	read: submit(OneNotice, markRead),
	readAll: submit(NoInput, markAllRead)
};
