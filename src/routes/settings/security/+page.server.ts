// How the viewer signs in, and where they are signed in.
import type { Actions, PageServerLoad } from './$types';
import { changePassword, endOtherSessions, endSession, removePasskey } from '#server/members/auth/actions/passwords.ts';
import { ChangePassword, EndSession, RemovePasskey } from '#server/members/auth/input.ts';
import { hasPassword, listPasskeys, listSessions } from '#server/members/auth/queries.ts';
import { failure, parse, submit, valuesOf } from '#server/web/form.ts';
import { forgetSessions } from '#server/web/session.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const [withPassword, passkeys, sessions] = await Promise.all([
		hasPassword(ctx),
		listPasskeys(ctx),
		listSessions(ctx, locals.sessionId)
	]);
	return {
		withPassword,
		passkeys,
		sessions,
		handle: ctx.viewer.handle,
		name: ctx.viewer.name,
		done: url.searchParams.get('done')
	};
};

const back = (done: string) => (_: unknown, event: { locals: App.Locals }) => {
	forgetSessions(event.locals.viewer?.id);
	return `/settings/security?done=${done}`;
};

export const actions: Actions = {
	password: async (event) => {
		const values = valuesOf(await event.request.formData());
		try {
			await changePassword(event.locals.ctx(), parse(ChangePassword, values), event.locals.sessionId);
		} catch (error) {
			return failure(error, values);
		}
		forgetSessions(event.locals.viewer?.id);
		return { done: 'password' };
	},
	end: submit(EndSession, endSession, back('session')),
	endOthers: async ({ locals }) => {
		await endOtherSessions(locals.ctx(), locals.sessionId);
		forgetSessions(locals.viewer?.id);
		return { done: 'sessions' };
	},
	removePasskey: submit(RemovePasskey, removePasskey, back('passkey'))
};
