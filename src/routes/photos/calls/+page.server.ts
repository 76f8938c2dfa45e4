// Photo calls: those that are open, and those that are over with what came of them.
import { canCallForPhotos } from '#server/community/photos/policy.ts';
import { listOpenCalls, listPastCalls } from '#server/community/photos/queries/lists.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	const [open, past] = await Promise.all([listOpenCalls(ctx), listPastCalls(ctx)]);
	const canCall = canCallForPhotos(ctx.viewer, null) || ctx.viewer.hostIds.length > 0;
	return { open, past, canCall, now: ctx.now };
};
