// What waits for the viewer's word as sponsor, host or communicator, and how punctual the organisation is.
import { countPunctuality, listWaiting } from '#server/community/ideas/queries/late.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const [waiting, punctuality] = await Promise.all([listWaiting(ctx), countPunctuality(ctx)]);
	return { waiting, punctuality, back: url.pathname, now: ctx.now };
};
