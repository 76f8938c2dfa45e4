// What the frame around every page shows: the organisation, who is here, their spaces, what is unread.
import type { LayoutServerLoad } from './$types';
import { findShell } from '#server/overview/shell/queries.ts';

export const load: LayoutServerLoad = async ({ locals }) => ({
	shell: await findShell(locals.publicCtx(), locals.viewer, locals.theme)
});
