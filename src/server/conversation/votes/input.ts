// What a vote takes: on what, and which way.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';

const id = z.coerce
	.number({ error: () => m.conversation_error_unknown() })
	.int()
	.positive()
	.max(Number.MAX_SAFE_INTEGER);

/** 1 up, -1 down, 0 takes it back; said as what is so afterwards, so that a second click of an old page does no harm. */
export const voteValue = z.coerce
	.number({ error: () => m.conversation_error_vote() })
	.pipe(z.union([z.literal(1), z.literal(-1), z.literal(0)], { error: () => m.conversation_error_vote() }));

export const Vote = z.object({ postId: id, value: voteValue });
export type Vote = z.infer<typeof Vote>;

/** `partId` names an answer or a photo of the post. */
export const VoteOnPart = Vote.extend({ partId: id });
export type VoteOnPart = z.infer<typeof VoteOnPart>;
