// What putting an announcement away takes.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';

export const DismissAnnouncement = z.object({
	postId: z.coerce
		.number({ error: () => m.conversation_error_unknown() })
		.int()
		.positive()
});
export type DismissAnnouncement = z.infer<typeof DismissAnnouncement>;
