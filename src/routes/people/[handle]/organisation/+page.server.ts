// Where a person stands in the organisation.
import type { PageServerLoad } from './$types';
import { findChart } from '#server/members/people/queries/chart.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const after = url.searchParams.get('after');
	return { after, chart: await findChart(locals.ctx(), params.handle, after) };
};
