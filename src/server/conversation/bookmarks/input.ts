// What keeping a post, or letting it go, takes.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';

export const KeepPost = z.object({
	postId: z.coerce
		.number({ error: () => m.conversation_error_unknown() })
		.int()
		.positive(),
	/** Whether it is kept afterwards: a second click of an old page then does no harm. */
	keep: z.preprocess((value) => value === true || value === 'yes' || value === 'true', z.boolean())
});
export type KeepPost = z.infer<typeof KeepPost>;
