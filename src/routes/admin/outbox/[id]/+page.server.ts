// One mail: its text where it is for the administrator to read, and another chance when it failed.
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { sendMailAgain } from '#server/overview/administration/actions.ts';
import { OneMail } from '#server/overview/administration/input.ts';
import { findOutboxMail } from '#server/overview/administration/queries/outbox.ts';
import { NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const one = OneMail.safeParse(params);
	if (!one.success) throw new NotFound();
	return { mail: await findOutboxMail(locals.ctx(), one.data.id), again: url.searchParams.has('again') };
};

export const actions: Actions = {
	again: submit(
		OneMail,
		sendMailAgain,
		(_, { params }) => `/admin/outbox/${params.id}?again`,
		({ params }: RequestEvent) => ({ id: params.id })
	)
};
