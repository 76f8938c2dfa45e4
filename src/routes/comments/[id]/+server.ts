// The address of one comment: leads to its place in the thread it stands in, with `?reply` to the form that answers it.
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { findCommentAddress } from '#server/conversation/comments/queries.ts';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const id = Number(params.id);
	const address = new URL(await findCommentAddress(locals.ctx(), id), url);
	if (url.searchParams.has('reply')) address.searchParams.set('reply', String(id));
	redirect(303, address.pathname + address.search + address.hash);
};
