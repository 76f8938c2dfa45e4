// What a form or a JSON body says of where a post stands.
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
		.describe('The id of a space, or an audience as "audience-12"; null is for everyone')
		.nullable()
		.transform((given) => (typeof given === 'string' ? placeOfValue(given) : given))
);
