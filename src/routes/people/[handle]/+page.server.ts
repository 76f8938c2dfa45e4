// One person: who they are and what they wrote.
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { listPhotosOf } from '#server/community/photos/queries/lists.ts';
import { listAnswersOf } from '#server/community/questions/queries/lists.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { followPerson, unfollowPerson } from '#server/members/people/actions/follow.ts';
import { ChoosePerson } from '#server/members/people/input.ts';
import { findPerson } from '#server/members/people/queries/profile.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';
import { localPath } from '#server/web/back.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const person = await findPerson(ctx, params.handle);
	const cursor = url.searchParams.get('cursor');
	const [posts, photos, answers] = await Promise.all([
		listPosts(ctx, { authorId: person.id, cursor, size: 10 }),
		listPhotosOf(ctx, person.id, 'agreed', 6),
		listAnswersOf(ctx, person.id, url.searchParams.get('answers'), 5)
	]);
	return { person, cursor, me: ctx.viewer.id, posts, photos, answers };
};

/** The button stands on other pages too, and leads back to them. */
const change = (action: typeof followPerson) => async (event: RequestEvent) => {
	const values = valuesOf(await event.request.formData());
	try {
		await action(event.locals.ctx(), parse(ChoosePerson, values));
	} catch (error) {
		return failure(error, values);
	}
	redirect(303, localPath(values.back, event.url.pathname));
};

export const actions: Actions = { follow: change(followPerson), unfollow: change(unfollowPerson) };
