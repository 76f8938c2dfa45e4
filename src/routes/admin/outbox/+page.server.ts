// Every mail that waits, failed or went out.
import type { PageServerLoad } from './$types';
import { listOutbox } from '#server/overview/administration/queries/outbox.ts';

const states = ['waiting', 'failed', 'sent'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const state = states.find((one) => one === url.searchParams.get('state'));
	const cursor = url.searchParams.get('cursor');
	return { state: state ?? null, cursor, mails: await listOutbox(locals.ctx(), { state, cursor }) };
};
