// One validator per write of objectives.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { alignedSubjects } from '#lib/terms/objectives.ts';

const line = (most: number, message: () => string, least = 1) =>
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

const number = z
	.union([z.number(), z.string()], { error: () => m.programme_error_number() })
	.transform((value) => (typeof value === 'number' ? value : readNumber(value)))
	.refine((value) => Number.isFinite(value) && Math.abs(value) < 1e12, { error: () => m.programme_error_number() });

export const ChooseObjective = z
	.object({
		title: line(160, () => m.programme_error_title()),
		why: line(2000, () => m.programme_error_why(), 0).default(''),
		measure: line(120, () => m.programme_error_measure()),
		unit: line(30, () => m.programme_error_unit(), 0).default(''),
		direction: z.enum(['up', 'down']).default('up'),
		baseline: number,
		target: number,
		dueOn: z.iso.date({ error: () => m.programme_error_date() })
	})
	.superRefine((objective, context) => {
		const { direction, baseline, target } = objective;
		if (direction === 'up' && target <= baseline)
			context.addIssue({ code: 'custom', path: ['target'], message: m.programme_error_target_up() });
		if (direction === 'down' && target >= baseline)
			context.addIssue({ code: 'custom', path: ['target'], message: m.programme_error_target_down() });
	});
export type ChooseObjective = z.infer<typeof ChooseObjective>;

/** A number of the address or of a select; empty is none. */
const optionalId = z.preprocess(
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
