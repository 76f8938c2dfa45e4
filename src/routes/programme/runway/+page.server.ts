// Weeks of supply, what is missing, and who makes what is published.
import { findRunway } from '#server/programme/runway/queries.ts';
import { listWeaning } from '#server/programme/runway/queries/weaning.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	const [runway, weaning] = await Promise.all([findRunway(ctx), listWeaning(ctx)]);
	return { ...runway, weaning };
};
