// What forms, JSON bodies and answers say of where a post stands.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { placeOfValue } from '#lib/terms/places.ts';

const none = (value: unknown) => (value === '' || value === undefined ? null : value);
const error = () => m.conversation_error_unknown();

/**
 * The field `spaceId`, which is called so since posts stood in spaces alone: the id of a space, or `audience-12`; nothing is for everyone.
 * What comes of it is a `PlaceId`.
 */
export const placeField = z.preprocess(
	none,
	z
		.union([z.int().positive(), z.string().regex(/^\s*(audience-)?[1-9]\d{0,14}\s*$/)], { error })
		.nullable()
		.describe('The id of a space, or an audience as "audience-12"; null is for everyone')
		.transform((given) => (typeof given === 'string' ? placeOfValue(given) : given))
);

/** The same in an answer: at most one of the two. */
export const placeShape = {
	space: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
	audience: z.strictObject({ id: z.int(), name: z.string() }).nullable().describe('For whom it is, in place of a space')
};

export const presentPlace = ({ space, audience }: Where) => ({
	space: space && { slug: space.slug, name: space.name },
	audience: audience && { id: audience.id, name: audience.name }
});

interface Where {
	space: { slug: string; name: string } | null;
	audience: { id: number; name: string } | null;
}
