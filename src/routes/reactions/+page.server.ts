// Who reacted to a post or comment, as a page for those without script.
import type { PageServerLoad } from './$types';
import { listReactors } from '#server/conversation/reactions/queries.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const subject = url.searchParams.has('post') ? 'post' : 'comment';
	const id = Number(url.searchParams.get(subject));
	return { subject, id, reactors: await listReactors(locals.ctx(), subject, id, url.searchParams.get('after')) };
};
