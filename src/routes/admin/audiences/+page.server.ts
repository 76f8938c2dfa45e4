// Saved audiences, each with its size today.
import type { Actions, PageServerLoad } from './$types';
import { removeAudience } from '#server/members/audiences/actions.ts';
import { RemoveAudience } from '#server/members/audiences/input.ts';
import { listAudiences } from '#server/members/audiences/queries.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals }) => ({ audiences: await listAudiences(locals.ctx()) });

export const actions: Actions = { remove: submit(RemoveAudience, removeAudience, () => '/admin/audiences') };
