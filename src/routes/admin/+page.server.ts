// What there is to administer and what waits.
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { findAdminOverview } from '#server/overview/administration/queries.ts';
import { canAdministerPeople } from '#server/members/people/policy.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	if (!canAdministerPeople(ctx.viewer)) redirect(303, '/admin/audiences');
	return { overview: await findAdminOverview(ctx) };
};
