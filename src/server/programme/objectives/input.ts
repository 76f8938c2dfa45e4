// One validator per write of objectives.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { alignedSubjects } from '#lib/terms/objectives.ts';
import { cleanLine, cleanText } from '#server/platform/text/plain.ts';

export const line = (most: number, message: () => string, least = 1) =>
	z.string({ error: message }).trim().min(least, { error: message }).max(most, { error: message });

/** As people write numbers in either language: 1,250.5 or 1.250,5 or 12. */
export function readNumber(typed: string): number {
	const plain = typed.replace(/[\s'\u00a0\u202f]/g, '');
	const decimal = /[.,](\d+)$/.exec(plain);
	const signs = plain.replace(/[^.,]/g, '');
	// 1.250 and 1,250 are thousands; 0.125 is not, and 1,250.5 says itself which is which.
	const grouped = decimal?.[1]?.length === 3 && new Set(signs).size === 1 && !/^-?0?[.,]/.test(plain);
	if (!decimal || grouped) return plain === '' ? Number.NaN : Number(plain.replace(/[.,]/g, ''));
	return Number(`${plain.slice(0, decimal.index).replace(/[.,]/g, '')}.${decimal[1]}`);
}

export const number = z
	.union([z.number(), z.string()], { error: () => m.programme_error_number() })
	.transform((value) => (typeof value === 'number' ? value : readNumber(value)))
	.refine((value) => Number.isFinite(value) && Math.abs(value) < 1e12, { error: () => m.programme_error_number() });

/** A target on the wrong side of the baseline is refused beside its field. */
export function refineTarget(
	{ direction, baseline, target }: { direction: 'up' | 'down'; baseline: number; target: number },
	context: z.RefinementCtx
): void {
	if (direction === 'up' && target <= baseline)
		context.addIssue({ code: 'custom', path: ['target'], message: m.programme_error_target_up() });
	if (direction === 'down' && target >= baseline)
		context.addIssue({ code: 'custom', path: ['target'], message: m.programme_error_target_down() });
}

const title = line(160, () => m.programme_error_title());
const why = line(2000, () => m.programme_error_why(), 0).default('');

export const ChooseObjective = z
	.object({
		title,
		why,
		measure: line(120, () => m.programme_error_measure()),
		unit: line(30, () => m.programme_error_unit(), 0).default(''),
		direction: z.enum(['up', 'down']).default('up'),
		baseline: number,
		target: number,
		dueOn: z.iso.date({ error: () => m.programme_error_date() })
	})
	.superRefine(refineTarget);
export type ChooseObjective = z.infer<typeof ChooseObjective>;

/** A number of the address or of a select; empty is none. */
export const optionalId = z.preprocess(
	(value) => (value === '' || value === undefined ? null : value),
	z.coerce
		.number({ error: () => m.objectives_error_gone() })
		.int({ error: () => m.objectives_error_gone() })
		.positive({ error: () => m.objectives_error_gone() })
		.max(Number.MAX_SAFE_INTEGER, { error: () => m.objectives_error_gone() })
		.nullable()
);

export const AlignSubject = z.object({
	subject: z.enum(alignedSubjects),
	subjectId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
	objectiveId: optionalId
});
export type AlignSubject = z.infer<typeof AlignSubject>;

export const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const none = (value: unknown) => (value === '' || value === undefined ? null : value);

/** `piet.vos`, or `Piet Vos @piet.vos`; empty is nobody. */
const handle = z.preprocess(
	none,
	z
		.string()
		.trim()
		.max(200, { error: () => m.objectives_error_person() })
		.transform((text) => (/@([^\s@]+)$/.exec(text)?.[1] ?? text).toLowerCase())
		.nullable()
);

/** A day as a date field sends it; empty is none. */
export const day = z.preprocess(
	none,
	z.iso
		.date({ error: () => m.programme_error_date() })
		.refine((value) => value >= '1990-01-01' && value < '2100-01-01', { error: () => m.programme_error_date() })
		.nullable()
);

const objectiveFields = {
	title: title.transform(cleanLine).refine((text) => text !== '', { error: () => m.programme_error_title() }),
	why: why.transform(cleanText),
	owner: handle,
	sponsor: handle,
	startsOn: day,
	endsOn: day,
	parentId: optionalId
};

const inOrder = (period: { startsOn: string | null; endsOn: string | null }) =>
	!period.startsOn || !period.endsOn || period.startsOn < period.endsOn;
const wrongOrder = { path: ['endsOn'], error: () => m.objectives_error_period() };

export const AddObjective = z.object(objectiveFields).refine(inOrder, wrongOrder);
export type AddObjective = z.infer<typeof AddObjective>;

const reason = line(500, () => m.objectives_error_reason()).transform(cleanLine);

/** What becomes of what serves an objective: it goes along, or serves none. */
const hanging = { things: z.enum(['keep', 'move', 'release']).default('keep'), toId: optionalId };
const named = ({ things, toId }: { things: string; toId: number | null }) => things !== 'move' || toId !== null;
const unnamed = { path: ['toId'], error: () => m.objectives_error_to() };

export const EditObjective = z
	.object({
		...objectiveFields,
		...hanging,
		id: Id,
		version: z.coerce.number().int().positive(),
		reason: line(500, () => m.objectives_error_reason(), 0)
			.transform(cleanLine)
			.default('')
	})
	.refine(inOrder, wrongOrder)
	.refine(named, unnamed)
	.refine(({ things, reason }) => things === 'keep' || reason !== '', {
		path: ['reason'],
		error: () => m.objectives_error_reason()
	});
export type EditObjective = z.infer<typeof EditObjective>;

export const DropObjective = z
	.object({
		...hanging,
		things: z.enum(['move', 'release']).default('release'),
		id: Id,
		/** Where the objectives below go; none is to the level of this one. */
		childrenTo: optionalId,
		reason
	})
	.refine(named, unnamed);
export type DropObjective = z.infer<typeof DropObjective>;

/** One place up or down among those of the same parent. */
export const OrderObjective = z.object({ id: Id, by: z.enum(['up', 'down']) });
export type OrderObjective = z.infer<typeof OrderObjective>;

export const BringBack = z.object({ id: Id });
export type BringBack = z.infer<typeof BringBack>;
