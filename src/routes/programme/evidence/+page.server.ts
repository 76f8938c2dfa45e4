// Confirmed worth: the totals by three rules, and every entry.
import { rule } from '#server/programme/objectives/evidence/totals.ts';
import { findTotals, listEvidence } from '#server/programme/objectives/queries/evidence.ts';
import { readScope } from './read.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const { filter, objective, choices } = await readScope(ctx, url);
	const cursor = url.searchParams.get('after');
	const [totals, page, objectives] = [
		await findTotals(ctx, filter),
		await listEvidence(ctx, { ...filter, cursor }),
		await choices()
	];
	return {
		totals,
		page,
		objectives,
		objective,
		kind: filter.kind,
		counted: filter.counted,
		rule,
		paged: Boolean(cursor)
	};
};
