// What a space's forms and API bodies must look like.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { spaceColours, spaceVisibilities } from '#lib/terms/spaces.ts';

const name = z
	.string({ error: () => m.spaces_name_missing() })
	.trim()
	.min(2, { error: () => m.spaces_name_missing() })
	.max(60, { error: () => m.spaces_name_long() })
	.regex(/[\p{L}\p{N}]/u, { error: () => m.spaces_name_missing() });
const purpose = z
	.string({ error: () => m.spaces_purpose_missing() })
	.trim()
	.min(10, { error: () => m.spaces_purpose_missing() })
	.max(300, { error: () => m.spaces_purpose_long() });
const rules = z
	.string()
	.trim()
	.max(10_000, { error: () => m.spaces_rules_long() })
	.default('');
const colour = z.enum(spaceColours).optional();
const visibility = z.enum(spaceVisibilities, { error: () => m.spaces_visibility_missing() });
const slug = z.string().min(1).max(120);
const personId = z.coerce.number().int().positive();

export const CreateSpace = z.object({ name, purpose, rules, colour, visibility: visibility.default('open') });
export const EditSpace = z.object({ slug, name, purpose, rules, colour });
export const ChangeVisibility = z.object({ slug, visibility });
export const OneSpace = z.object({ slug });
export const AskToJoin = z.object({
	slug,
	note: z
		.string()
		.trim()
		.max(500, { error: () => m.spaces_note_long() })
		.default('')
});
export const OnePersonOfSpace = z.object({ slug, personId });

/** Handles or e-mail addresses, separated by anything that is neither. */
export const AddMembers = z.object({
	slug,
	people: z
		.union([z.string(), z.array(z.string())])
		.transform((given) => [
			...new Set(
				[given]
					.flat()
					.join(' ')
					.split(/[\s,;]+/)
					.map((word) => word.replace(/^@/, '').toLowerCase())
					.filter(Boolean)
			)
		])
		.pipe(
			z
				.array(z.string().max(254))
				.min(1, { error: () => m.spaces_people_missing() })
				.max(500, { error: () => m.spaces_people_many() })
		)
});

export type CreateSpace = z.infer<typeof CreateSpace>;
export type EditSpace = z.infer<typeof EditSpace>;
export type ChangeVisibility = z.infer<typeof ChangeVisibility>;
export type AskToJoin = z.infer<typeof AskToJoin>;
export type OneSpace = z.infer<typeof OneSpace>;
export type OnePersonOfSpace = z.infer<typeof OnePersonOfSpace>;
export type AddMembers = z.infer<typeof AddMembers>;
