// All challenges: those that run first.
import { canOpenAnyChallenge } from '#server/community/ideas/policy.ts';
import { listChallenges } from '#server/community/ideas/queries/challenges.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	return { challenges: await listChallenges(ctx), can: { open: canOpenAnyChallenge(ctx.viewer) }, now: ctx.now };
};
