// Administration is for administrators; audiences are for communicators too. Each page asks its domain again.
import { Forbidden } from '#server/platform/errors.ts';
import { canUseAudiences } from '#server/members/audiences/policy.ts';
import { canAdministerPeople } from '#server/members/people/policy.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
	const { viewer } = locals.ctx();
	if (!canUseAudiences(viewer)) throw new Forbidden();
	return { administrator: canAdministerPeople(viewer) };
};
