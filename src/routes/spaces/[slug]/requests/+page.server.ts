// Who would like to join, for hosts.
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import type { Changed } from '#server/members/spaces/actions/join.ts';
import { acceptRequest, declineRequest } from '#server/members/spaces/actions.ts';
import { OnePersonOfSpace } from '#server/members/spaces/input.ts';
import { listJoinRequests } from '#server/members/spaces/queries.ts';
import { submit } from '#server/web/form.ts';
import { forgetSessions } from '#server/web/session.ts';

export const load: PageServerLoad = async ({ locals, parent }) => ({
	requests: await listJoinRequests(locals.ctx(), (await parent()).space)
});

const slug = (event: RequestEvent) => ({ slug: event.params.slug });
const back = (changed: Changed) => {
	changed.personIds.forEach(forgetSessions);
	return `/spaces/${changed.slug}/requests`;
};

export const actions: Actions = {
	accept: submit(OnePersonOfSpace, acceptRequest, back, slug),
	decline: submit(OnePersonOfSpace, declineRequest, back, slug)
};
