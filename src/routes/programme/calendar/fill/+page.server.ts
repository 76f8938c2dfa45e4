// Filling the coming weeks: what would go where. The calendar itself does it.
import { findFilling } from '#server/programme/calendar/queries/filling.ts';
import { demandPlanner } from '#server/programme/calendar/policy.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	demandPlanner(ctx);
	const weeks = [4, 13, 26].find((known) => String(known) === url.searchParams.get('weeks')) ?? 13;
	const { timeZone } = await findOrganisation(ctx);
	const filling = await findFilling(ctx, weeks, url.searchParams.has('unfinished'));
	// A young bank has nothing finished: whoever comes without having chosen sees what can be planned all the same.
	const isTooYoung = !url.searchParams.has('weeks') && !filling.placed.length;
	return { filling: isTooYoung ? await findFilling(ctx, weeks, true) : filling, timeZone };
};
