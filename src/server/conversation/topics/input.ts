// What forms about topics must look like.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';

const slug = z.string().min(1).max(120);

export const OneTopic = z.object({ slug });
export const EditTopic = z.object({
	slug,
	name: z
		.string({ error: () => m.topics_name_missing() })
		.trim()
		.min(1, { error: () => m.topics_name_missing() })
		.max(50, { error: () => m.topics_name_long() })
		.regex(/[\p{L}\p{N}]/u, { error: () => m.topics_name_missing() }),
	description: z
		.string()
		.trim()
		.max(300, { error: () => m.topics_description_long() })
		.default('')
});
export const MergeTopic = z.object({
	slug,
	into: z
		.string({ error: () => m.topics_merge_unknown() })
		.trim()
		.min(1, { error: () => m.topics_merge_unknown() })
		.max(120)
});

export type OneTopic = z.infer<typeof OneTopic>;
export type EditTopic = z.infer<typeof EditTopic>;
export type MergeTopic = z.infer<typeof MergeTopic>;
