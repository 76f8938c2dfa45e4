// What writing, editing and deleting a comment takes.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { cleanText } from '#server/platform/text/plain.ts';

/** Longer thoughts are articles. */
export const longestComment = 10_000;

const body = z
	.string({ error: () => m.conversation_error_empty() })
	.transform((text) => cleanText(text).trim())
	.refine((text) => text !== '', { error: () => m.conversation_error_empty() })
	.refine((text) => text.length <= longestComment, {
		error: () => m.conversation_error_too_long({ max: longestComment })
	});

const id = z.coerce
	.number({ error: () => m.conversation_error_unknown() })
	.int()
	.positive();

export const WriteComment = z.object({
	postId: id,
	/** The comment that is answered; empty for one of the first level. */
	parentId: z.preprocess((value) => (value === '' ? undefined : value), id.optional()),
	body
});
export type WriteComment = z.infer<typeof WriteComment>;

/** A comment on a part of the post: an answer of a question, a photo of an album. */
export const WritePartComment = WriteComment.extend({ partId: id });
export type WritePartComment = z.infer<typeof WritePartComment>;

export const EditComment = z.object({ commentId: id, body });
export type EditComment = z.infer<typeof EditComment>;

export const DeleteComment = z.object({ commentId: id });
export type DeleteComment = z.infer<typeof DeleteComment>;
