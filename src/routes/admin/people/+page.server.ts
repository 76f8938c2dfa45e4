// Everybody, leavers too, with filters in the address; and invitations for those who have not come yet.
import { z } from 'zod';
import type { Actions, PageServerLoad } from './$types';
import { createInvitation } from '#server/members/auth/actions/codes.ts';
import { findMailOrigin } from '#server/members/organisation/queries.ts';
import { ChoosePerson } from '#server/members/people/input.ts';
import { listPeopleForAdministrator } from '#server/members/people/queries/administration.ts';
import { failure, parse, valuesOf } from '#server/web/form.ts';

const Filter = z.object({
	q: z.string().trim().max(100).catch(''),
	status: z.enum(['invited', 'active', 'left']).nullable().catch(null),
	role: z.enum(['communicator', 'moderator', 'administrator']).nullable().catch(null),
	after: z.string().nullable().catch(null)
});

export const load: PageServerLoad = async ({ locals, url }) => {
	const filter = Filter.parse(Object.fromEntries(url.searchParams));
	return { filter, people: await listPeopleForAdministrator(locals.ctx(), filter) };
};

export const actions: Actions = {
	invite: async ({ locals, request, url }) => {
		const values = valuesOf(await request.formData());
		try {
			const { personId } = parse(ChoosePerson, values);
			const origin = await findMailOrigin(locals.publicCtx(), url.origin);
			const { path, mailed } = await createInvitation(locals.ctx(), personId, origin);
			return { invited: personId, mailed, link: mailed ? null : origin + path };
		} catch (error) {
			return failure(error, values);
		}
	}
};
