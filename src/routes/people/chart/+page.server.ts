// Where a walk through the organisation begins.
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { listTops } from '#server/members/people/queries/chart.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const at = url.searchParams.get('at');
	if (at) redirect(303, `/people/${encodeURIComponent(at)}/organisation`);
	const ctx = locals.ctx();
	return { tops: await listTops(ctx), handle: ctx.viewer.handle };
};
