// What forms must look like to add, change and move items of the bank, and to say something about them.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { bankFormats, bankStages } from '#lib/terms/bank.ts';
import { handStages } from '#lib/terms/bank-moves.ts';
import { cleanLine, cleanText } from '#server/platform/text/plain.ts';

const longest = (count: number) => ({ error: () => m.articles_refused_longest({ count }) });
const unknown = { error: () => m.conversation_error_unknown() };

/** Empty fields of a form mean "none"; fields that are not there mean "as it is". */
const none = (value: unknown) => (value === '' ? null : value);
const id = z.coerce.number(unknown).int(unknown).positive(unknown).max(Number.MAX_SAFE_INTEGER, unknown);
const optionalId = z.preprocess(none, id.nullable().optional());
const list = (value: unknown) =>
	value === undefined || value === '' ? [] : Array.isArray(value) ? value : String(value).split(',');

const line = (most: number) =>
	z
		.string()
		.transform((text) => cleanLine(text))
		.pipe(z.string().max(most, longest(most)));
const words = (most: number) =>
	z
		.string()
		.transform((text) => cleanText(text).trim())
		.pipe(z.string().max(most, longest(most)));

const title = line(200).refine((text) => text !== '', { error: () => m.bank_refused_title() });

/** One a line, or one by one. */
const prompts = z.preprocess(
	(value) => (Array.isArray(value) ? value : String(value ?? '').split('\n')),
	z
		.array(line(500))
		.transform((all) => all.filter(Boolean))
		.pipe(z.array(z.string()).max(20, { error: () => m.articles_refused_many({ count: 20 }) }))
);
const topics = z.preprocess(
	list,
	z.array(z.string().trim().max(60, longest(60))).max(5, { error: () => m.articles_refused_many({ count: 5 }) })
);

/** `piet.vos`, or `Piet Vos @piet.vos`; empty is nobody. */
const handle = z.preprocess(
	none,
	z
		.string()
		.trim()
		.max(200, longest(200))
		.transform((text) => (/@([^\s@]+)$/.exec(text)?.[1] ?? text).toLowerCase())
		.nullable()
		.optional()
);
const day = z.preprocess(
	none,
	z.iso
		.date({ error: () => m.bank_refused_day() })
		.refine((value) => value >= '2000-01-01' && value < '2100-01-01', { error: () => m.bank_refused_day() })
		.nullable()
		.optional()
);
const effort = z.preprocess(
	(value) => (typeof value === 'string' ? value.replace(',', '.') : value),
	z.coerce
		.number({ error: () => m.bank_refused_effort() })
		.min(0.25, { error: () => m.bank_refused_effort() })
		.max(400, { error: () => m.bank_refused_effort() })
);
const yes = (value: unknown) => value === true || value === 'on' || value === 'yes' || value === '1';

const text = {
	title,
	brief: words(10_000).optional(),
	prompts: prompts.optional(),
	outline: words(100_000).optional(),
	topics: topics.optional(),
	effort: effort.optional(),
	sourceNote: line(300).optional()
};

const plan = {
	format: z.enum(bankFormats, { error: () => m.bank_refused_format() }).optional(),
	author: handle,
	ghost: handle,
	owner: handle,
	reviewer: handle,
	objectiveId: optionalId,
	audienceId: optionalId,
	spaceId: optionalId,
	language: z
		.string()
		.regex(/^[a-z]{2,3}$/, { error: () => m.bank_refused_language() })
		.optional(),
	/** 'yes' for what can be used at any time. */
	evergreen: z.preprocess((value) => (value === undefined ? undefined : yes(value)), z.boolean().optional()),
	usableFrom: day,
	usableUntil: day,
	/** By its title; a new one comes to be with its first part. */
	series: z.preprocess(none, line(120).nullable().optional()),
	seriesPart: z.preprocess(
		none,
		z.coerce
			.number({ error: () => m.articles_refused_whole() })
			.int({ error: () => m.articles_refused_whole() })
			.min(1, { error: () => m.articles_refused_whole() })
			.max(999, { error: () => m.articles_refused_whole() })
			.nullable()
			.optional()
	),
	draftDueOn: day,
	reviewDueOn: day
};

export const AddItem = z.object({ ...text, ...plan });
export type AddItem = z.infer<typeof AddItem>;

const version = z.coerce.number().int().positive().max(2_000_000_000);

/** A field that is left out stays as it is. */
export const EditItem = z.object({ ...text, ...plan, id, version });
export type EditItem = z.infer<typeof EditItem>;

const reason = words(2_000).default('');

export const MoveItem = z.object({
	id,
	to: z.enum(handStages, { error: () => m.bank_refused_stage() }),
	/** The stage the mover saw; when somebody else was quicker, nothing is moved. */
	from: z.preprocess(none, z.enum(bankStages).nullable().optional()),
	reason
});
export type MoveItem = z.infer<typeof MoveItem>;

export const OneItem = z.object({ id });
export type OneItem = z.infer<typeof OneItem>;

export const WithdrawConsent = z.object({ id, reason });
export type WithdrawConsent = z.infer<typeof WithdrawConsent>;

export const AddCheck = z.object({
	id,
	text: line(300).refine((value) => value !== '', { error: () => m.bank_refused_check() })
});
export type AddCheck = z.infer<typeof AddCheck>;

/** `done` says what is so afterwards. */
export const TickCheck = z.object({ id, checkId: id, done: z.preprocess(yes, z.boolean()) });
export type TickCheck = z.infer<typeof TickCheck>;

/** `by`: -1 one place earlier, 1 one later. */
export const PlaceCheck = z.object({
	id,
	checkId: id,
	by: z.coerce.number().pipe(z.union([z.literal(-1), z.literal(1)]))
});
export type PlaceCheck = z.infer<typeof PlaceCheck>;

export const OneCheck = z.object({ id, checkId: id });
export type OneCheck = z.infer<typeof OneCheck>;

export const CommentOnItem = z.object({
	id,
	body: words(5_000).refine((value) => value !== '', { error: () => m.bank_refused_comment() })
});
export type CommentOnItem = z.infer<typeof CommentOnItem>;

const ids = z.preprocess(
	list,
	z
		.array(id)
		.min(1, { error: () => m.bank_refused_none_chosen() })
		.max(500, { error: () => m.articles_refused_many({ count: 500 }) })
);

/** A form has a field for each kind of change, and a button may say another than the choice does: the last word counts. */
function gathered(values: unknown): unknown {
	if (typeof values !== 'object' || values === null) return values;
	const given = values as Record<string, unknown>;
	const what = Array.isArray(given.what) ? given.what.at(-1) : given.what;
	return { ...given, what, value: given.value ?? given[String(what)] ?? '' };
}

/** One thing for several items at once. */
export const ChangeItems = z.preprocess(
	gathered,
	z.object({
		ids,
		what: z.enum(['objective', 'owner', 'reviewer', 'language', 'audience', 'stage', 'shelve', 'bring_back']),
		value: z.string().trim().max(200, longest(200)),
		reason
	})
);
export type ChangeItems = z.infer<typeof ChangeItems>;

export const RenameSeries = z.object({
	id,
	title: line(120).refine((value) => value !== '', { error: () => m.bank_refused_title() })
});
export type RenameSeries = z.infer<typeof RenameSeries>;
