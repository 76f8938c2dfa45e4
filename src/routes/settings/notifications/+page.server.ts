// What a person wants to be told.
import type { Actions, PageServerLoad } from './$types';
import { chooseNotices } from '#server/members/notifications/actions.ts';
import { ChooseNotices } from '#server/members/notifications/input.ts';
import { listPreferences } from '#server/members/notifications/queries.ts';
import { submit } from '#server/web/form.ts';

export const load: PageServerLoad = async ({ locals }) => listPreferences(locals.ctx());

export const actions: Actions = { default: submit(ChooseNotices, chooseNotices) };
