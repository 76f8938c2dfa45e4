// What is written in a space, and coming and going.
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { type Changed } from '#server/members/spaces/actions/join.ts';
import { askToJoin, joinSpace, leaveSpace, withdrawRequest } from '#server/members/spaces/actions.ts';
import { AskToJoin, OneSpace } from '#server/members/spaces/input.ts';
import { findObjectiveOf } from '#server/programme/objectives/queries/aligned.ts';
import { submit } from '#server/web/form.ts';
import { forgetSessions } from '#server/web/session.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { space } = await parent();
	const cursor = url.searchParams.get('cursor');
	const ctx = locals.ctx();
	return {
		cursor,
		serves: await findObjectiveOf(ctx, 'space', space.id),
		posts: space.can.read ? await listPosts(ctx, { spaceId: space.id, cursor }) : null
	};
};

const slug = (event: RequestEvent) => ({ slug: event.params.slug });
const anew = (place: (changed: Changed) => string) => (changed: Changed) => {
	changed.personIds.forEach(forgetSessions);
	return place(changed);
};
const back = anew((changed) => `/spaces/${changed.slug}`);

export const actions: Actions = {
	join: submit(OneSpace, joinSpace, back, slug),
	// A private space is gone for those who left it.
	leave: submit(
		OneSpace,
		leaveSpace,
		anew(() => '/spaces'),
		slug
	),
	ask: submit(AskToJoin, askToJoin, back, slug),
	withdraw: submit(OneSpace, withdrawRequest, back, slug)
};
