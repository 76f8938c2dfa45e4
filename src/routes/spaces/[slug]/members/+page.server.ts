// Who belongs to a space, and what hosts do about it.
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import type { Changed } from '#server/members/spaces/actions/join.ts';
import { addMembers, makeHost, makeMember, removeMember } from '#server/members/spaces/actions.ts';
import { AddMembers, OnePersonOfSpace } from '#server/members/spaces/input.ts';
import { listSpaceMembers } from '#server/members/spaces/queries.ts';
import { submit } from '#server/web/form.ts';
import { forgetSessions } from '#server/web/session.ts';

export const load: PageServerLoad = async ({ locals, parent, url }) => {
	const { space } = await parent();
	const [q, cursor] = [url.searchParams.get('q')?.trim() ?? '', url.searchParams.get('cursor')];
	return { q, cursor, members: await listSpaceMembers(locals.ctx(), space, { q, cursor }) };
};

const slug = (event: RequestEvent) => ({ slug: event.params.slug });
const forget = (changed: Changed) => changed.personIds.forEach(forgetSessions);
/** Who takes the role from themselves is a host no longer, and a page is read anew for it. */
const back = (changed: Changed) => {
	forget(changed);
	return `/spaces/${changed.slug}/members`;
};

export const actions: Actions = {
	add: submit(AddMembers, addMembers, forget, slug),
	remove: submit(OnePersonOfSpace, removeMember, back, slug),
	makeHost: submit(OnePersonOfSpace, makeHost, back, slug),
	makeMember: submit(OnePersonOfSpace, makeMember, back, slug)
};
