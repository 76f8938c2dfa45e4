// What the form of the starter bank must look like: which items, in which languages, for which of one's own objectives.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { type StarterObjective, starterObjectives } from './starter/shape.ts';

const none = (value: unknown) => (value === '' || value === undefined ? null : value);
const list = (value: unknown) =>
	value === undefined || value === '' ? [] : Array.isArray(value) ? value : String(value).split(',');
const unknown = { error: () => m.conversation_error_unknown() };
const id = z.coerce.number(unknown).int(unknown).positive(unknown).max(Number.MAX_SAFE_INTEGER, unknown);

const Aim = z.object({
	objectiveId: z.preprocess(none, id.nullable()),
	audienceId: z.preprocess(none, id.nullable()),
	spaceId: z.preprocess(none, id.nullable()),
	/** A handle; nobody is whoever adopts. */
	owner: z.preprocess(
		none,
		z
			.string()
			.trim()
			.max(200)
			.transform((text) => (/@([^\s@]+)$/.exec(text)?.[1] ?? text).toLowerCase())
			.nullable()
	)
});
type Aims = Partial<Record<StarterObjective, z.infer<typeof Aim>>>;

/** Fields `objective-safety`, `owner-safety`, … of a form, or an object `aims`. */
function gathered(values: unknown): unknown {
	if (typeof values !== 'object' || values === null || 'aims' in values) return values;
	const given = values as Record<string, unknown>;
	const aims = Object.fromEntries(
		starterObjectives.map((part) => [
			part,
			{
				objectiveId: given[`objective-${part}`],
				audienceId: given[`audience-${part}`],
				spaceId: given[`space-${part}`],
				owner: given[`owner-${part}`]
			}
		])
	);
	return { ...values, aims };
}

export const AdoptItems = z.preprocess(
	gathered,
	z.object({
		keys: z.preprocess(
			list,
			z
				.array(z.string().max(120))
				.min(1, { error: () => m.bank_refused_none_chosen() })
				.max(500)
		),
		languages: z.preprocess(list, z.array(z.enum(['en', 'de'])).min(1, { error: () => m.bank_refused_language() })),
		aims: z.partialRecord(z.enum(starterObjectives), Aim).default({}) as unknown as z.ZodType<Aims>
	})
);
export type AdoptItems = z.infer<typeof AdoptItems>;

export const UndoAdoption = z.object({ ids: z.preprocess(list, z.array(id).min(1).max(1_000)) });
export type UndoAdoption = z.infer<typeof UndoAdoption>;
