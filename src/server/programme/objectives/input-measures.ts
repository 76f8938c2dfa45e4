// One validator per write of measures and their readings.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { type FigureFilter, figureNames, figureShapes, figureWindows, type FigureName } from '#lib/terms/objectives.ts';
import { postKinds } from '#lib/terms/posts.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import { day, Id, line, number, optionalId, refineTarget } from './input.ts';

const empty = (value: unknown) => (value === '' ? undefined : value);
const someDay = day
	.refine((value) => value !== null, { error: () => m.programme_error_date() })
	.transform((value) => value!);

const measureFields = {
	/** Empty: a figure of the ledger keeps its own name. */
	name: line(120, () => m.programme_error_measure(), 0)
		.transform(cleanLine)
		.default(''),
	unit: line(30, () => m.programme_error_unit(), 0)
		.transform(cleanLine)
		.default(''),
	direction: z.enum(['up', 'down']).default('up'),
	baseline: number,
	target: number,
	startsOn: day,
	dueOn: someDay,
	figure: z.preprocess(empty, z.enum(figureNames, { error: () => m.objectives_error_figure() }).optional()),
	audienceId: optionalId,
	spaceId: optionalId,
	/** By name, as the field offers it. */
	topic: line(60, () => m.objectives_error_topic(), 0)
		.transform(cleanLine)
		.default(''),
	kind: z.preprocess(empty, z.enum(postKinds).optional()),
	window: z.preprocess(empty, z.enum(figureWindows).optional())
};

type Fields = { name: string; figure?: FigureName; startsOn: string | null; dueOn: string };

function refineMeasure(fields: Fields, context: z.RefinementCtx): void {
	if (!fields.figure && !fields.name)
		context.addIssue({ code: 'custom', path: ['name'], message: m.programme_error_measure() });
	if (fields.startsOn && fields.startsOn >= fields.dueOn)
		context.addIssue({ code: 'custom', path: ['dueOn'], message: m.objectives_error_period() });
}

export const AddMeasure = z
	.object({ ...measureFields, objectiveId: Id, source: z.enum(['outside', 'ledger']).default('outside') })
	.superRefine(refineTarget)
	.superRefine(refineMeasure)
	.refine(({ source, figure }) => source === 'outside' || figure !== undefined, {
		path: ['figure'],
		error: () => m.objectives_error_figure()
	});
export type AddMeasure = z.infer<typeof AddMeasure>;

export const EditMeasure = z
	.object({ ...measureFields, id: Id, version: z.coerce.number().int().positive() })
	.superRefine(refineTarget)
	.superRefine(refineMeasure);
export type EditMeasure = z.infer<typeof EditMeasure>;

/** What of a filter the figure can be narrowed by; the rest is left out. `topicId` is found by the caller. */
export function filterOf(
	figure: FigureName,
	given: Pick<EditMeasure, 'audienceId' | 'spaceId' | 'kind' | 'window'> & { topicId: number | null }
): FigureFilter {
	const { by, windows } = figureShapes[figure];
	return {
		...(by.includes('audienceId') && given.audienceId !== null ? { audienceId: given.audienceId } : {}),
		...(by.includes('spaceId') && given.spaceId !== null ? { spaceId: given.spaceId } : {}),
		...(by.includes('topicId') && given.topicId !== null ? { topicId: given.topicId } : {}),
		...(by.includes('kind') && given.kind ? { kind: given.kind } : {}),
		...(windows && given.window && given.window !== 'month' ? { window: given.window } : {})
	};
}

export const OneMeasure = z.object({ id: Id });
export type OneMeasure = z.infer<typeof OneMeasure>;

const note = line(300, () => m.objectives_error_note(), 0)
	.transform(cleanLine)
	.default('');

export const EnterReading = z.object({ id: Id, on: someDay, value: number, note });
export type EnterReading = z.infer<typeof EnterReading>;

export const RemoveReading = z.object({ id: Id, on: someDay });
export type RemoveReading = z.infer<typeof RemoveReading>;

/** As one writes dates with slashes: refused where it could be either. */
export const slashOrders = ['refuse', 'day', 'month'] as const;

/** A file, or two columns pasted from a spreadsheet. */
export const TakeReadings = z
	.object({
		id: Id,
		text: z
			.string()
			.max(2_000_000, { error: () => m.objectives_error_too_long() })
			.default(''),
		file: z.preprocess(
			(file) => (file instanceof File && file.size > 0 ? file : undefined),
			z.instanceof(File).optional()
		),
		slashes: z.enum(slashOrders).default('refuse'),
		/** Whether lines that are refused keep the others out. */
		broken: z.enum(['none', 'rest']).default('none')
	})
	.refine(({ text, file }) => text.trim() !== '' || file !== undefined, {
		path: ['text'],
		error: () => m.objectives_error_no_rows()
	});
export type TakeReadings = z.infer<typeof TakeReadings>;

/** The body of the API: all or nothing. */
export const PutReadings = z.object({
	readings: z
		.array(
			z.object({
				on: z.iso.date({ error: () => m.programme_error_date() }).describe('YYYY-MM-DD, not in the future'),
				value: z
					.number({ error: () => m.programme_error_number() })
					.min(-1e12)
					.max(1e12),
				note: note.optional()
			})
		)
		.min(1, { error: () => m.objectives_error_no_rows() })
		.max(1000, { error: () => m.objectives_error_too_many({ most: 1000 }) })
});
export type PutReadings = z.infer<typeof PutReadings>;
