// What a form must look like to become a challenge.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { criterionAxes } from '#lib/terms/ideas.ts';
import { dayField, emptyIsNone, handleField, idField } from './input.ts';

const longest = (count: number) => ({ error: () => m.articles_refused_longest({ count }) });
const words = (most: number) => z.string().max(most, longest(most)).default('');
const Criterion = z.object({
	key: z.string().trim().max(40).default(''),
	name: z.string().trim().min(1).max(80, longest(80)),
	weight: z.coerce
		.number({ error: () => m.ideas_refused_weight() })
		.int({ error: () => m.ideas_refused_weight() })
		.min(1, { error: () => m.ideas_refused_weight() })
		.max(10, { error: () => m.ideas_refused_weight() }),
	axis: z.enum(criterionAxes).default('benefit')
});

const fields = {
	title: z
		.string()
		.trim()
		.min(1, { error: () => m.ideas_refused_question() })
		.max(200, longest(200)),
	summary: words(300),
	background: words(100_000),
	rules: words(20_000),
	/** A handle, or `Name @handle`. */
	sponsor: handleField,
	spaceId: z.preprocess(emptyIsNone, idField.nullable()),
	audienceId: z.preprocess(emptyIsNone, idField.nullable()),
	criteria: z
		.array(Criterion)
		.min(1, { error: () => m.ideas_refused_criteria() })
		.max(12, { error: () => m.articles_refused_many({ count: 12 }) }),
	/** `YYYY-MM-DD` on the organisation's clock; the last day is the whole day. */
	opensOn: dayField,
	closesOn: dayField,
	/** Id of a picture that was uploaded for it; null takes the cover away, left off keeps it. */
	coverId: idField.nullable().optional()
};

/** Fields `criterion-0-name`, `criterion-0-weight`, … of a form, or an array `criteria`; rows without a name fall away. */
function gathered(values: unknown): unknown {
	if (typeof values !== 'object' || values === null || 'criteria' in values) return values;
	const rows: Record<string, string>[] = [];
	for (const [name, value] of Object.entries(values)) {
		const [, place, part] = /^criterion-(\d{1,2})-(key|name|weight|axis)$/.exec(name) ?? [];
		if (place && part) (rows[Number(place)] ??= {})[part] = String(value);
	}
	return { ...values, criteria: rows.filter((row) => row?.name?.trim()) };
}

export const OpenChallenge = z.preprocess(gathered, z.object(fields));
export type OpenChallenge = z.infer<typeof OpenChallenge>;

export const EditChallenge = z.preprocess(gathered, z.object({ ...fields, id: idField }));
export type EditChallenge = z.infer<typeof EditChallenge>;
