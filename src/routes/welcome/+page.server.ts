// The first steps: profile, photo, topics, a space, people. Each saves by itself; the last ends them.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { uploadImage } from '#server/conversation/media/actions.ts';
import { followTopic, unfollowTopic } from '#server/conversation/topics/actions.ts';
import { OneTopic } from '#server/conversation/topics/input.ts';
import { listTopics } from '#server/conversation/topics/queries.ts';
import { editProfile, finishFirstSteps, setPhoto } from '#server/members/people/actions/profile.ts';
import { EditProfile } from '#server/members/people/input.ts';
import { findOwnSettings } from '#server/members/people/queries/administration.ts';
import { listSuggestedPeople } from '#server/members/people/queries/occasions.ts';
import { joinSpace, leaveSpace } from '#server/members/spaces/actions.ts';
import { OneSpace } from '#server/members/spaces/input.ts';
import { listSpaces } from '#server/members/spaces/queries.ts';
import { failure, submit } from '#server/web/form.ts';
import { takePhoto } from '#server/web/photo.ts';
import { forgetSessions } from '#server/web/session.ts';

const steps = ['profile', 'photo', 'topics', 'spaces', 'people'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const step = steps.find((one) => one === url.searchParams.get('step')) ?? 'profile';
	const own = await findOwnSettings(ctx);
	const topics = step === 'topics' ? (await listTopics(ctx, { order: 'popular', size: 24 })).rows : [];
	const spaces = step === 'spaces' ? await spacesOf(ctx) : [];
	const people = step === 'people' ? await listSuggestedPeople(ctx, 12) : [];
	return { step, own, topics, spaces, people, steps };
};

async function spacesOf(ctx: ReturnType<App.Locals['ctx']>) {
	const [mine, others] = await Promise.all([
		listSpaces(ctx, { scope: 'mine', size: 24 }),
		listSpaces(ctx, { scope: 'discover', size: 12 })
	]);
	const open = others.rows.filter((space) => space.visibility === 'open');
	return [
		...mine.rows.map((space) => ({ ...space, joined: true })),
		...open.map((space) => ({ ...space, joined: false }))
	].map(({ slug, name, purpose, colour, memberCount, joined }) => ({
		slug,
		name,
		purpose,
		colour,
		memberCount,
		joined
	}));
}

const forgetMe = (_: unknown, { locals }: { locals: App.Locals }) => forgetSessions(locals.viewer?.id);

export const actions: Actions = {
	profile: submit(
		EditProfile,
		editProfile,
		(_, { locals }) => {
			forgetSessions(locals.viewer?.id);
			return '/welcome?step=photo';
		},
		({ locals }) => ({ personId: locals.viewer?.id })
	),
	photo: async ({ locals, request }) => {
		const ctx = locals.ctx();
		try {
			const image = await uploadImage(ctx, { ...(await takePhoto(request)), alt: ctx.viewer.name, shared: true });
			await setPhoto(ctx, { personId: ctx.viewer.id, key: image.key });
		} catch (error) {
			return failure(error, {});
		}
		forgetSessions(ctx.viewer.id);
		redirect(303, '/welcome?step=topics');
	},
	follow: submit(OneTopic, followTopic),
	unfollow: submit(OneTopic, unfollowTopic),
	join: submit(OneSpace, joinSpace, forgetMe),
	leave: submit(OneSpace, leaveSpace, forgetMe),
	finish: async ({ locals }) => {
		await finishFirstSteps(locals.ctx());
		forgetSessions(locals.viewer?.id);
		redirect(303, '/');
	}
};
