// What the viewer keeps to read again.
import type { PageServerLoad } from './$types';
import { listKeptPosts } from '#server/conversation/bookmarks/queries.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const after = url.searchParams.get('after');
	return { kept: await listKeptPosts(locals.ctx(), after), first: !after };
};
