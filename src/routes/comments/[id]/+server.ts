// The address of one comment: leads to its place in the thread it stands in.
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { findCommentAddress } from '#server/conversation/comments/queries.ts';

export const GET: RequestHandler = async ({ locals, params }) =>
	redirect(303, await findCommentAddress(locals.ctx(), Number(params.id)));
