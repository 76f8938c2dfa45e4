// Making a space.
import type { Actions } from './$types';
import { createSpace } from '#server/members/spaces/actions.ts';
import { CreateSpace } from '#server/members/spaces/input.ts';
import { submit } from '#server/web/form.ts';
import { forgetSessions } from '#server/web/session.ts';

export const actions: Actions = {
	default: submit(CreateSpace, createSpace, (space, event) => {
		forgetSessions(event.locals.ctx().viewer.id);
		return `/spaces/${space.slug}`;
	})
};
