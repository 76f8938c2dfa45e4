// Accepting an invitation: choose a password and come in.
import type { Actions, PageServerLoad } from './$types';
import { acceptInvitation } from '#server/members/auth/actions/codes.ts';
import { ResetPassword } from '#server/members/auth/input.ts';
import { findInvited } from '#server/members/auth/queries.ts';
import { enter } from '#server/web/sign-in.ts';

export const load: PageServerLoad = async ({ locals, params }) => ({
	invited: await findInvited(locals.publicCtx(), params.token)
});

export const actions: Actions = {
	default: enter(ResetPassword, acceptInvitation, ({ params }) => ({ token: params.token }))
};
