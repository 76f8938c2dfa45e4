// What the form with a space's picture must look like.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';

export const ChooseCover = z.object({
	slug: z.string().min(1).max(120),
	image: z
		.instanceof(File, { error: () => m.spaces_cover_missing() })
		.refine((file) => file.size > 0, { error: () => m.spaces_cover_missing() })
});
export type ChooseCover = z.infer<typeof ChooseCover>;
