// Choosing a new password with the link from a mail.
import type { Actions, PageServerLoad } from './$types';
import { resetPassword } from '#server/members/auth/actions/sign-in.ts';
import { ResetPassword } from '#server/members/auth/input.ts';
import { enter } from '#server/web/sign-in.ts';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = { default: enter(ResetPassword, resetPassword) };
