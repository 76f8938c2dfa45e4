// Opening a challenge.
import { boxCriteria, challengeHref } from '#lib/terms/ideas.ts';
import { openChallenge } from '#server/community/ideas/actions/challenges.ts';
import { OpenChallenge } from '#server/community/ideas/input-challenges.ts';
import { canOpenAnyChallenge } from '#server/community/ideas/policy.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { choicesOf, CoverFields, coverOf } from '../write.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	if (!canOpenAnyChallenge(ctx.viewer)) throw new Forbidden();
	const day = (after: number) => new Date(ctx.now.getTime() + after * 86_400_000).toISOString().slice(0, 10);
	const { name, handle } = ctx.viewer;
	return {
		...(await choicesOf(ctx)),
		draft: {
			...{ id: null, title: '', summary: '', background: '', rules: '', spaceId: null, audienceId: null, cover: null },
			...{ sponsor: { name, handle }, criteria: boxCriteria(), opensOn: day(0), closesOn: day(28) }
		}
	};
};

export const actions: Actions = {
	default: submit(
		OpenChallenge.and(CoverFields),
		async (ctx, input) => openChallenge(ctx, input, await coverOf(input)),
		challengeHref
	)
};
