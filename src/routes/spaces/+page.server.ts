// The list of spaces: mine, those to discover, and the archive.
import type { PageServerLoad } from './$types';
import { hasSpaces } from '#server/members/access/viewer.ts';
import { listSpaces } from '#server/members/spaces/queries.ts';

const scopes = ['mine', 'discover', 'archived'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const q = url.searchParams.get('q')?.trim() ?? '';
	const asked = scopes.find((scope) => scope === url.searchParams.get('show'));
	const show = asked ?? (hasSpaces(ctx.viewer) ? 'mine' : 'discover');
	return {
		q,
		show,
		cursor: url.searchParams.get('cursor'),
		spaces: await listSpaces(ctx, { scope: show, q, cursor: url.searchParams.get('cursor') })
	};
};
