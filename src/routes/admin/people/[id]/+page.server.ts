// One person, administered.
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { changeRoles, editPerson } from '#server/members/people/actions/administer.ts';
import { editProfile, setPhoto } from '#server/members/people/actions/profile.ts';
import { Anonymise, ChangeRoles, ChoosePerson, EditPerson, EditProfile, Id } from '#server/members/people/input.ts';
import { findPersonForAdministrator } from '#server/members/people/queries/administration.ts';
import { listUnitNames } from '#server/members/people/queries/units.ts';
import { forgetPerson } from '#server/overview/administration/actions.ts';
import { bringPersonBack, letPersonGo } from '#server/overview/staff/actions.ts';
import { NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { forgetSessions } from '#server/web/session.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = Id.safeParse(params.id);
	if (!id.success) throw new NotFound();
	const {
		id: personId,
		handle,
		name,
		email,
		employeeNumber,
		title,
		departmentId,
		locationId,
		managerHandle,
		startedOn,
		about,
		skills,
		languages,
		photo,
		roles,
		status,
		leftAt,
		lastSeenAt,
		activatedAt,
		can
	} = await findPersonForAdministrator(ctx, id.data);
	const record = { handle, name, email, employeeNumber, title, departmentId, locationId, managerHandle, startedOn };
	const person = {
		id: personId,
		...record,
		about,
		skills,
		languages,
		photo,
		roles,
		status,
		leftAt,
		lastSeenAt,
		activatedAt,
		can
	};
	return {
		person,
		units: await listUnitNames(ctx),
		added: url.searchParams.has('added'),
		done: url.searchParams.has('done')
	};
};

const whom = ({ params }: RequestEvent) => ({ personId: params.id });
const done = (_: unknown, { params }: { params: Partial<Record<string, string>> }) => {
	forgetSessions(Number(params.id));
	return `/admin/people/${params.id}?done`;
};

export const actions: Actions = {
	edit: submit(EditPerson, editPerson, done, whom),
	profile: submit(EditProfile, editProfile, done, whom),
	removePhoto: submit(ChoosePerson, (ctx, { personId }) => setPhoto(ctx, { personId, key: null }), done, whom),
	roles: submit(ChangeRoles, changeRoles, done, whom),
	deactivate: submit(ChoosePerson, letPersonGo, done, whom),
	reactivate: submit(ChoosePerson, bringPersonBack, done, whom),
	anonymise: submit(Anonymise, forgetPerson, done, whom)
};
