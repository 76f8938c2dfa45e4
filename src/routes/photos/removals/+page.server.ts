// Requests to remove a photo: those the viewer decides, those they made, and the rules of the house for administrators.
import { decideRemoval, setRules, withdrawRemoval } from '#server/community/photos/actions/removals.ts';
import { DecideRemoval, SetRules, WithdrawRemoval } from '#server/community/photos/input.ts';
import { canSetRules } from '#server/community/photos/policy.ts';
import { findRules, listOpenRemovals, listOwnRemovals } from '#server/community/photos/queries/removals.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { hoursOfWorkingDay } from '#server/members/organisation/working-time.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	const [open, own, rules, organisation] = await Promise.all([
		listOpenRemovals(ctx),
		listOwnRemovals(ctx),
		findRules(ctx),
		findOrganisation(ctx)
	]);
	return {
		...{ open, own, rules, canSetRules: canSetRules(ctx.viewer), now: ctx.now },
		workingDay: hoursOfWorkingDay(organisation)
	};
};

const here = () => '/photos/removals';

export const actions: Actions = {
	decide: submit(DecideRemoval, decideRemoval, here),
	withdraw: submit(WithdrawRemoval, withdrawRemoval, here),
	rules: submit(SetRules, setRules, here)
};
