// Who is new, and whose work anniversary is near.
import type { PageServerLoad } from './$types';
import { listAnniversaries, listNewHere } from '#server/members/people/queries/occasions.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	const [newcomers, anniversaries] = await Promise.all([listNewHere(ctx, 60), listAnniversaries(ctx, 60, 31)]);
	return { newcomers, anniversaries };
};
