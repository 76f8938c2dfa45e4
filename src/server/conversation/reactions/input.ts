// What reacting takes: to what, and how.
import { z } from 'zod';
import { reactionKinds } from '#lib/terms/conversation.ts';
import { m } from '#lib/paraglide/messages.js';

const id = z.coerce
	.number({ error: () => m.conversation_error_unknown() })
	.int()
	.positive();
const kind = z.enum(reactionKinds, { error: () => m.conversation_error_reaction() });

/** One of the two: a post, or a comment. */
export const React = z
	.object({ postId: id.optional(), commentId: id.optional(), kind })
	.refine((input) => (input.postId === undefined) !== (input.commentId === undefined), {
		error: () => m.conversation_error_unknown()
	});
export type React = z.infer<typeof React>;
