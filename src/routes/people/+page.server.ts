// The directory: search and filters as they stand in the address.
import type { PageServerLoad } from './$types';
import { DirectoryFilter } from '#server/members/people/input.ts';
import { countedUpTo, listPeople } from '#server/members/people/queries/directory.ts';
import { countFacets } from '#server/members/people/queries/facets.ts';
import { listUnitNames } from '#server/members/people/queries/units.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const { q, department, location, skill, after } = DirectoryFilter.parse(Object.fromEntries(url.searchParams));
	const filter = { q, department, location, skill, after };
	const [directory, facets, units] = await Promise.all([
		listPeople(ctx, filter),
		countFacets(ctx, filter),
		listUnitNames(ctx)
	]);
	return { filter, directory, facets, units, countedUpTo, me: ctx.viewer.id };
};
