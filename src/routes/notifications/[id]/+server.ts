// Opening a notice: marks it read and leads to what it speaks of. Not a page, so that no preloading reads it by accident.
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { openNotice } from '#server/members/notifications/actions.ts';
import { OneNotice } from '#server/members/notifications/input.ts';
import { NotFound } from '#server/platform/errors.ts';

export const GET: RequestHandler = async ({ locals, params }) => {
	const parsed = OneNotice.safeParse(params);
	if (!parsed.success) throw new NotFound();
	const { href } = await openNotice(locals.ctx(), parsed.data);
	redirect(303, href);
};
