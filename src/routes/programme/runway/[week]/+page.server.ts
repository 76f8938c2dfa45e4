// What was published in one week, and by whom.
import { z } from 'zod';
import { makers } from '#lib/terms/runway.ts';
import { NotFound } from '#server/platform/errors.ts';
import { listPublications } from '#server/programme/runway/queries/weaning.ts';
import type { PageServerLoad } from './$types';

const Monday = z.iso.date().refine((day) => new Date(day).getUTCDay() === 1);
const OneMaker = z.enum(makers).nullable().catch(null);

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const week = Monday.safeParse(params.week);
	if (!week.success) throw new NotFound();
	const maker = OneMaker.parse(url.searchParams.get('maker'));
	const page = await listPublications(locals.ctx(), week.data, maker, url.searchParams.get('after'));
	return { ...page, week: week.data, maker };
};
