// One mail, as text.
import type { PageServerLoad } from './$types';
import { Id } from '#server/members/people/input.ts';
import { findOutboxMail } from '#server/overview/administration/queries.ts';
import { NotFound } from '#server/platform/errors.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const id = Id.safeParse(params.id);
	if (!id.success) throw new NotFound();
	const { subject, recipient, text, state, attempts, lastError, createdAt, sentAt } = await findOutboxMail(
		locals.ctx(),
		id.data
	);
	return { mail: { subject, recipient, text, state, attempts, lastError, createdAt, sentAt } };
};
