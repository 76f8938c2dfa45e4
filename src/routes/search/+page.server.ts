// Search: everything is in the address, so that a search can be sent to a colleague.
import type { PageServerLoad } from './$types';
import { noteSearch } from '#server/overview/search/actions.ts';
import { readSearch } from '#server/overview/search/input.ts';
import { listSearchSpaces, search } from '#server/overview/search/queries/search.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const filter = readSearch(url.searchParams);
	const after = url.searchParams.get('after');
	if (!filter.q) return { filter, after, result: null, spaces: await listSearchSpaces(ctx) };
	const [result, spaces] = await Promise.all([search(ctx, filter, after), listSearchSpaces(ctx)]);
	if (!after) await noteSearch(ctx, filter, result.found.atLeast);
	return { filter, after, result, spaces };
};
