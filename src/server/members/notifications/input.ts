// What forms about notices must look like.
import { z } from 'zod';
import { noticeVerbs } from '#lib/terms/notifications.ts';

export const OneNotice = z.object({ id: z.coerce.number().int().positive() });
export const NoInput = z.object({});

/** A checked box sends its verb; two lists of boxes, so one checked box is a string and several an array. */
const verbs = z
	.union([z.string(), z.array(z.string())])
	.default([])
	.transform((given) => [given].flat())
	.pipe(z.array(z.enum(noticeVerbs)));

export const ChooseNotices = z.object({ inProduct: verbs, mail: verbs });

export type OneNotice = z.infer<typeof OneNotice>;
export type ChooseNotices = z.infer<typeof ChooseNotices>;
