// What a form or a JSON body must look like to become an idea, or to do something with one.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { textLanguages } from '#lib/terms/articles.ts';
import { highestScore, movableStages } from '#lib/terms/ideas.ts';
import { placeField } from '#server/conversation/posts/place-field.ts';

const PART_LENGTH = 100_000;

const longest = (count: number) => ({ error: () => m.articles_refused_longest({ count }) });

/** Empty fields of a form mean "none". */
const none = (value: unknown) => (value === '' || value === undefined ? null : value);
const id = z.coerce
	.number({ error: () => m.ideas_refused_unknown() })
	.int({ error: () => m.ideas_refused_unknown() })
	.positive({ error: () => m.ideas_refused_unknown() })
	.max(Number.MAX_SAFE_INTEGER, { error: () => m.ideas_refused_unknown() });
const many = <S extends z.ZodType>(item: S, most: number) =>
	z.preprocess(
		(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : String(value).split(',')),
		z.array(item).max(most, { error: () => m.articles_refused_many({ count: most }) })
	);

/** `piet.vos`, or `Piet Vos @piet.vos`. */
const handleOf = (words: string) => (/@([^\s@]+)$/.exec(words)?.[1] ?? words).trim().toLowerCase();
const handle = z.string().trim().max(200, longest(200)).transform(handleOf);
const part = z.string().max(PART_LENGTH, longest(PART_LENGTH)).default('');
/** A local date of a form, within what a calendar of plans can hold. */
const aDay = z.iso
	.date({ error: () => m.ideas_refused_day() })
	.refine((value) => value >= '2000-01-01' && value < '2100-01-01', { error: () => m.ideas_refused_day() });

export const IdeaFields = z.object({
	title: z.string().max(200, longest(200)).default(''),
	problem: part,
	proposal: part,
	benefit: part,
	challengeId: z.preprocess(none, id.nullable()),
	/** Of no account with a challenge, which has its own. */
	spaceId: placeField,
	/** Names, separated by commas or given one by one. */
	topics: many(z.string().trim().max(60, longest(60)), 8),
	coAuthors: many(handle, 10),
	/** Empty: guessed. */
	language: z.preprocess(none, z.enum(textLanguages).nullable())
});
export type IdeaFields = z.infer<typeof IdeaFields>;

const flag = z.preprocess(
	(value) => value === true || value === 'on' || value === '1' || value === 'true',
	z.boolean()
);

/** `draft` keeps it for oneself and one's co-authors. */
export const WriteIdea = IdeaFields.extend({ draft: flag.default(false) });
export type WriteIdea = z.infer<typeof WriteIdea>;

export const EditIdea = WriteIdea.extend({
	id,
	baseVersion: z.coerce.number().int().positive(),
	note: z.string().max(200, longest(200)).default(''),
	/** Keys of documents that come off. */
	dropDocuments: many(z.string().trim().max(60, longest(60)), 20)
});
export type EditIdea = z.infer<typeof EditIdea>;

export const OneIdea = z.object({ id });
export type OneIdea = z.infer<typeof OneIdea>;

/** Said as what is so afterwards, so that a second press of an old page does no harm. */
export const SupportIdea = z.object({ id, support: flag });
export type SupportIdea = z.infer<typeof SupportIdea>;

const reason = z.string().trim().max(2_000, longest(2_000)).default('');

export const MoveIdea = z.object({
	id,
	to: z.enum(movableStages, { error: () => m.ideas_refused_stage() }),
	/** The stage the mover saw; when somebody else was quicker, nothing is moved. */
	from: z.preprocess(none, z.string().max(40).nullable()),
	reason
});
export type MoveIdea = z.infer<typeof MoveIdea>;

/** The number of the idea it goes into, or its address. */
const target = z.preprocess((value) => {
	const text = String(value ?? '').trim();
	return /\/ideas\/(\d{1,15})/.exec(text)?.[1] ?? text.replace(/^#/, '');
}, id);

export const MergeIdea = z.object({ id, into: target, reason });
export type MergeIdea = z.infer<typeof MergeIdea>;

export const UndoMergeIdea = z.object({ mergeId: id });
export type UndoMergeIdea = z.infer<typeof UndoMergeIdea>;

export const InviteReviewers = z.object({ id, people: many(handle, 10) });
export type InviteReviewers = z.infer<typeof InviteReviewers>;

export const LeaveReview = z.object({ id });
export type LeaveReview = z.infer<typeof LeaveReview>;

/** Fields `score-<key>` of a form, or an object `scores`. */
export const ScoreIdea = z.preprocess(
	gathered,
	z.object({
		id,
		scores: z.record(
			z.string().max(60),
			z.coerce
				.number({ error: () => m.ideas_refused_score() })
				.int({ error: () => m.ideas_refused_score() })
				.min(1, { error: () => m.ideas_refused_score() })
				.max(highestScore, { error: () => m.ideas_refused_score() })
		),
		note: z.string().trim().max(2_000, longest(2_000)).default('')
	})
);
export type ScoreIdea = z.infer<typeof ScoreIdea>;

function gathered(values: unknown): unknown {
	if (typeof values !== 'object' || values === null || 'scores' in values) return values;
	const scored = Object.entries(values).filter(([name]) => name.startsWith('score-'));
	return { ...values, scores: Object.fromEntries(scored.map(([name, value]) => [name.slice(6), value])) };
}

export const PlanWork = z.object({
	id,
	/** A handle; empty takes the owner away. */
	owner: z.preprocess(none, handle.nullable()),
	dueOn: z.preprocess(none, aDay.nullable())
});
export type PlanWork = z.infer<typeof PlanWork>;

export const NoteProgress = z.object({
	id,
	body: z
		.string()
		.trim()
		.min(1, { error: () => m.ideas_refused_note() })
		.max(4_000, longest(4_000)),
	progress: z.preprocess(
		none,
		z.coerce
			.number({ error: () => m.ideas_refused_progress() })
			.int({ error: () => m.ideas_refused_progress() })
			.min(0, { error: () => m.ideas_refused_progress() })
			.max(100, { error: () => m.ideas_refused_progress() })
			.nullable()
	)
});
export type NoteProgress = z.infer<typeof NoteProgress>;

const MOST = 1_000_000_000_000;
/** "1 200,50" and "1,200.50" are what people write. */
const amountOf = (value: unknown) => {
	const text = String(value ?? '').replace(/[\s\u00a0\u202f'’]/g, '');
	if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
	if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '');
	return text === '' ? undefined : text.replace(',', '.');
};

export const EnterValue = z.object({
	id,
	amount: z.preprocess(
		amountOf,
		z.coerce
			.number({ error: () => m.ideas_refused_amount() })
			.positive({ error: () => m.ideas_refused_amount() })
			.max(MOST, { error: () => m.ideas_refused_amount() })
	),
	unit: z
		.string()
		.trim()
		.min(1, { error: () => m.ideas_refused_unit() })
		.max(60, longest(60)),
	note: z
		.string()
		.trim()
		.min(1, { error: () => m.ideas_refused_value_note() })
		.max(2_000, longest(2_000))
});
export type EnterValue = z.infer<typeof EnterValue>;

export { aDay as dayField, handle as handleField, id as idField, none as emptyIsNone };
