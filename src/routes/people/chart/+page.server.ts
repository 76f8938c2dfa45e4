// Where a walk through the organisation begins.
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { listReports, listTops } from '#server/members/people/queries/chart.ts';

/** The biggest teams open with their next level; a company of many tops stays readable. */
const unfolded = 3;

export const load: PageServerLoad = async ({ locals, url }) => {
	const at = url.searchParams.get('at');
	if (at) redirect(303, `/people/${encodeURIComponent(at)}/organisation`);
	const ctx = locals.ctx();
	const tops = await listTops(ctx);
	const teams = tops.slice(0, unfolded).map(async (top) => ({ top, reports: await listReports(ctx, top.id) }));
	return { teams: await Promise.all(teams), others: tops.slice(unfolded), handle: ctx.viewer.handle };
};
