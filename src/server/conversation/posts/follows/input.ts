// What following a post, or letting it go, takes.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';

export const FollowPost = z.object({
	postId: z.coerce
		.number({ error: () => m.conversation_error_unknown() })
		.int()
		.positive()
		.max(Number.MAX_SAFE_INTEGER),
	/** Whether it is followed afterwards: a second click of an old page then does no harm. */
	follow: z.preprocess((value) => value === true || value === 'yes' || value === 'true', z.boolean())
});
export type FollowPost = z.infer<typeof FollowPost>;
