// Changing a challenge.
import type { RequestEvent } from '@sveltejs/kit';
import { challengeHref } from '#lib/terms/ideas.ts';
import { postIdOf } from '#lib/terms/posts.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { editChallenge } from '#server/community/ideas/actions/challenges.ts';
import { EditChallenge } from '#server/community/ideas/input-challenges.ts';
import { findChallenge } from '#server/community/ideas/queries/challenges.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { findItemOfDraft } from '#server/programme/bank/queries/page.ts';
import { submit } from '#server/web/form.ts';
import { choicesOf, CoverFields, coverOf } from '../../write.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const challenge = await findChallenge(ctx, id);
	if (!challenge.can.edit) throw new Forbidden();
	const [choices, { timeZone }] = await Promise.all([choicesOf(ctx), findOrganisation(ctx)]);
	const { audienceId, audienceName } = challenge;
	const known = audienceId === null || choices.audiences?.some((audience) => audience.id === audienceId);
	const day = (moment: Date) => clockTime(moment, timeZone).slice(0, 10);
	const dates = { opensOn: day(challenge.opensAt), closesOn: day(new Date(challenge.closesAt.getTime() - 1)) };
	return {
		...choices,
		audiences:
			choices.audiences && !known ? [{ id: audienceId, name: audienceName }, ...choices.audiences] : choices.audiences,
		draft: { ...challenge, ...dates },
		itemId: challenge.draft ? await findItemOfDraft(ctx, { challengeId: id }) : null,
		href: challengeHref(challenge)
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: postIdOf(params.id ?? '') ?? 0 });

export const actions: Actions = {
	default: submit(
		EditChallenge.and(CoverFields),
		async (ctx, input) => editChallenge(ctx, input, await coverOf(input)),
		challengeHref,
		ofPage
	)
};
