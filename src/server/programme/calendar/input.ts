// What a form must look like to change the editorial calendar.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { bankFormats } from '#lib/terms/bank.ts';
import { filledChoices } from '#lib/terms/calendar.ts';

const zones = new Set(Intl.supportedValuesOf('timeZone'));

/** Empty fields of a form mean "none". */
const none = (value: unknown) => (value === '' || value === undefined ? null : value);
const id = z.coerce
	.number({ error: () => m.calendar_refused_unknown() })
	.int({ error: () => m.calendar_refused_unknown() })
	.positive({ error: () => m.calendar_refused_unknown() })
	.max(Number.MAX_SAFE_INTEGER, { error: () => m.calendar_refused_unknown() });
const version = z.coerce
	.number({ error: () => m.calendar_refused_unknown() })
	.int({ error: () => m.calendar_refused_unknown() })
	.min(0, { error: () => m.calendar_refused_unknown() })
	.max(2_147_483_647, { error: () => m.calendar_refused_unknown() });
const day = z.iso
	.date({ error: () => m.calendar_refused_day() })
	.refine((value) => value >= '2000-01-01' && value < '2100-01-01', { error: () => m.calendar_refused_day() });
const time = z
	.string({ error: () => m.calendar_refused_time() })
	.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: () => m.calendar_refused_time() });
const words = (most: number) =>
	z
		.string()
		.trim()
		.max(most, { error: () => m.articles_refused_longest({ count: most }) });
/** `7.3`: the slot an item was seen in, and its version; empty for an item that had none. */
const seen = z
	.string()
	.regex(/^(\d{1,15}\.\d{1,10})?$/, { error: () => m.calendar_refused_unknown() })
	.default('');
/** The warnings that were read; `all` where a step is taken back. */
const confirmed = z.preprocess(
	(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : String(value).split(',')),
	z.array(z.string().max(40)).max(20)
);
const list = <S extends z.ZodType>(item: S) =>
	z.preprocess(
		(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
		z.array(item)
	);

/** Into a slot, or to a day and time of one's own on the organisation's clock. */
export const PlaceItem = z
	.object({
		itemId: id,
		seen,
		/** `7.3`: the slot and the version it was seen in. */
		slot: z.preprocess(none, seen.nullable()).default(null),
		day: z.preprocess(none, day.nullable()).default(null),
		time: z.preprocess(none, time.nullable()).default(null),
		confirmed
	})
	.superRefine(({ slot, day, time }, context) => {
		if (slot) return;
		if (!day) context.addIssue({ code: 'custom', path: ['day'], message: m.calendar_refused_place() });
		else if (!time) context.addIssue({ code: 'custom', path: ['time'], message: m.calendar_refused_time() });
	});
export type PlaceItem = z.infer<typeof PlaceItem>;

export const TakeOut = z.object({ itemId: id, seen });
export type TakeOut = z.infer<typeof TakeOut>;

/** A select names the other item and its place in one: `12:7.3`. */
function apart(values: unknown): unknown {
	if (typeof values !== 'object' || values === null || !('other' in values)) return values;
	const [otherId, otherSeen] = String(values.other).split(':');
	return { ...values, otherId, otherSeen };
}

/** Two items change places. */
export const SwapItems = z.preprocess(apart, z.object({ itemId: id, seen, otherId: id, otherSeen: seen, confirmed }));
export type SwapItems = z.infer<typeof SwapItems>;

const weekdays = list(z.coerce.number().int().min(1).max(7)).pipe(
	z
		.array(z.number())
		.min(1, { error: () => m.calendar_refused_weekdays() })
		.max(50)
		.transform((days) => [...new Set(days)].sort((a, b) => a - b))
);
const cadence = {
	format: z.enum(bankFormats, { error: () => m.calendar_refused_format() }),
	weekdays,
	time,
	timeZone: z.preprocess(
		none,
		z
			.string()
			.refine((zone) => zones.has(zone) || zone === 'UTC', { error: () => m.calendar_refused_zone() })
			.nullable()
	),
	startsOn: z.preprocess(none, day.nullable()).default(null)
};
const filled = z
	.preprocess(none, z.enum(filledChoices, { error: () => m.calendar_refused_filled() }).nullable())
	.default(null);

export const AddCadence = z.object(cadence);
export type AddCadence = z.infer<typeof AddCadence>;

export const ChangeCadence = z.object({ ...cadence, id, version, filled });
export type ChangeCadence = z.infer<typeof ChangeCadence>;

export const EndCadence = z.object({ id, version, filled });
export type EndCadence = z.infer<typeof EndCadence>;

export const AddBlackout = z
	.object({
		fromOn: day,
		toOn: z.preprocess(none, day.nullable()).default(null),
		reason: words(200).default(''),
		filled
	})
	.transform(({ toOn, ...rest }) => ({ ...rest, toOn: toOn ?? rest.fromOn }))
	.refine(({ fromOn, toOn }) => toOn >= fromOn, { path: ['toOn'], error: () => m.calendar_refused_order() })
	.refine(({ fromOn, toOn }) => Date.parse(toOn) - Date.parse(fromOn) <= 366 * 24 * 3_600_000, {
		path: ['toOn'],
		error: () => m.calendar_refused_long()
	});
export type AddBlackout = z.infer<typeof AddBlackout>;

export const RemoveBlackout = z.object({ id });

const amount = (most: number) =>
	z.coerce
		.number({ error: () => m.calendar_refused_amount({ most }) })
		.int({ error: () => m.calendar_refused_amount({ most }) })
		.min(1, { error: () => m.calendar_refused_amount({ most }) })
		.max(most, { error: () => m.calendar_refused_amount({ most }) });
export const SetLimits = z.object({ mostPerWeek: amount(50), hoursApart: amount(168) });
export type SetLimits = z.infer<typeof SetLimits>;

/** `slot.version:item`, as the preview showed them. */
const pair = z.string().regex(/^\d{1,15}\.\d{1,10}:\d{1,15}$/, { error: () => m.calendar_refused_unknown() });
export const FillSlots = z.object({ pairs: list(pair).pipe(z.array(z.string()).min(1).max(2_000)) });
export type FillSlots = z.infer<typeof FillSlots>;
export const EmptySlots = FillSlots;

export const PublishInstead = z.object({ slotId: id, version, itemId: id });
export type PublishInstead = z.infer<typeof PublishInstead>;

export const GiveUp = z.object({
	slotId: id,
	version,
	reason: words(300).pipe(z.string().min(1, { error: () => m.calendar_refused_reason() }))
});
export type GiveUp = z.infer<typeof GiveUp>;

export const Nothing = z.object({});
