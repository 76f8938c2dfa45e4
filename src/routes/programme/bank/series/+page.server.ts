// The series of the bank, and how far each is.
import { listSeries } from '#server/programme/bank/queries/series.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ series: await listSeries(locals.ctx()) });
