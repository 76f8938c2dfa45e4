// What serves which objective, what serves none; and the place where a thing is given its objective.
import { z } from 'zod';
import { alignSubject } from '#server/programme/objectives/actions/align.ts';
import { AlignSubject } from '#server/programme/objectives/input.ts';
import { findAlignment } from '#server/programme/objectives/queries/alignment.ts';
import { localPath } from '#server/web/back.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const ctx = locals.ctx();
	return { ...(await findAlignment(ctx)), timeZone: ctx.viewer.timeZone };
};

export const actions: Actions = {
	align: submit(
		AlignSubject.and(z.object({ back: z.string().optional() })),
		async (ctx, { back, ...input }) => {
			await alignSubject(ctx, input);
			return localPath(back, '/programme/alignment');
		},
		(place) => place
	)
};
