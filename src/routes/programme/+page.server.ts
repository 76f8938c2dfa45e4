// This week: what matters now, computed from objectives, bank, calendar and the network itself.
import { findThisWeek } from '#server/overview/this-week/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => findThisWeek(locals.ctx());
