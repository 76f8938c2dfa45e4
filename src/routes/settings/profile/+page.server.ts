// One's own profile: words and photo.
import type { Actions, PageServerLoad } from './$types';
import { uploadImage } from '#server/conversation/media/actions.ts';
import { editProfile, setPhoto } from '#server/members/people/actions/profile.ts';
import { EditProfile } from '#server/members/people/input.ts';
import { findOwnSettings } from '#server/members/people/queries/administration.ts';
import { failure, submit } from '#server/web/form.ts';
import { takePhoto } from '#server/web/photo.ts';
import { forgetSessions } from '#server/web/session.ts';

export const load: PageServerLoad = async ({ locals }) => ({ own: await findOwnSettings(locals.ctx()) });

export const actions: Actions = {
	profile: submit(
		EditProfile,
		editProfile,
		(_, { locals }) => forgetSessions(locals.viewer?.id),
		({ locals }) => ({ personId: locals.viewer?.id })
	),
	photo: async ({ locals, request }) => {
		const ctx = locals.ctx();
		try {
			const upload = await takePhoto(request);
			const image = await uploadImage(ctx, { ...upload, alt: ctx.viewer.name, shared: true });
			await setPhoto(ctx, { personId: ctx.viewer.id, key: image.key });
		} catch (error) {
			return failure(error, {});
		}
		forgetSessions(ctx.viewer.id);
		return { done: true as const };
	},
	removePhoto: async ({ locals }) => {
		const ctx = locals.ctx();
		await setPhoto(ctx, { personId: ctx.viewer.id, key: null });
		forgetSessions(ctx.viewer.id);
		return { done: true as const };
	}
};
