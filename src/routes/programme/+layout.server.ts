// The rooms of the programme are named to those who run it; an item's author or an objective's sponsor comes to one page without them.
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({ runsProgramme: canRunProgramme(locals.ctx().viewer) });
