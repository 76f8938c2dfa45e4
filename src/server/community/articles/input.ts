// What a form or a JSON body must look like to become an article.
import { m } from '#lib/paraglide/messages.js';
import { z } from 'zod';
import { textLanguages } from '#lib/terms/articles.ts';
import { placeField } from '#server/conversation/posts/place-field.ts';

const TITLE_LENGTH = 200;
const BODY_LENGTH = 1_000_000;

const longest = (count: number) => ({ error: () => m.articles_refused_longest({ count }) });
const whole = { error: () => m.articles_refused_whole() };

/** Empty fields of a form mean "none". */
const none = (value: unknown) => (value === '' || value === undefined ? null : value);
const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const many = <S extends z.ZodType>(item: S, most: number) =>
	z.preprocess(
		(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : String(value).split(',')),
		z.array(item).max(most, { error: () => m.articles_refused_many({ count: most }) })
	);

const text = {
	title: z.string().max(TITLE_LENGTH, longest(TITLE_LENGTH)).default(''),
	summary: z.string().max(500, longest(500)).default(''),
	body: z
		.string()
		.max(BODY_LENGTH, { error: () => m.errors_text_too_long() })
		.default('')
};

const handleOf = (words: string) => (/@([^\s@]+)$/.exec(words)?.[1] ?? words).toLowerCase();

/** Everything about an article that its author sets. */
export const ArticleFields = z.object({
	...text,
	/** Empty: guessed. */
	language: z.preprocess(none, z.enum(textLanguages).nullable()),
	spaceId: placeField,
	/** Names, separated by commas or given one by one. */
	topics: many(z.string().trim().max(60, longest(60)), 8),
	/** Handles; a name may stand before: `Piet Vos @piet.vos`. */
	coAuthors: many(z.string().trim().max(200, longest(200)).transform(handleOf), 10),
	/** Key of an uploaded picture. */
	cover: z.preprocess(none, z.string().max(100).nullable()),
	series: z.preprocess(none, z.string().trim().max(120, longest(120)).nullable()),
	seriesPosition: z.preprocess(none, z.coerce.number(whole).int(whole).min(1, whole).max(999, whole).nullable())
});
export type ArticleFields = z.infer<typeof ArticleFields>;

/** A new draft; `publish` puts it out at once (for the API). */
export const WriteArticle = ArticleFields.extend({ publish: z.coerce.boolean().default(false) });
export type WriteArticle = z.infer<typeof WriteArticle>;

const version = z.coerce.number().int().positive();

export const EditArticle = ArticleFields.extend({
	id,
	baseVersion: version,
	note: z.string().max(200, longest(200)).default('')
});
export type EditArticle = z.infer<typeof EditArticle>;

/** What the editor sends by itself while somebody writes. */
export const SaveDraft = z.object({ ...text, id, baseVersion: version });
/** The first save of a new article: there is no id yet. */
export const BeginDraft = SaveDraft.extend({ id: id.nullish() });
export type SaveDraft = z.infer<typeof SaveDraft>;

export const ScheduleArticle = EditArticle.extend({
	/** `YYYY-MM-DDTHH:MM` in the viewer's time zone, as the field gives it. */
	scheduledFor: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, { error: () => m.articles_refused_time() })
});
export type ScheduleArticle = z.infer<typeof ScheduleArticle>;

/** Without an answer one's vote is taken back. */
export const VoteInPoll = z.object({ id, pollId: id, optionId: z.preprocess(none, id.nullable()) });
export type VoteInPoll = z.infer<typeof VoteInPoll>;

export const OneArticle = z.object({ id });
export type OneArticle = z.infer<typeof OneArticle>;
export const RestoreRevision = z.object({ id, version });
export type RestoreRevision = z.infer<typeof RestoreRevision>;
export const PinArticle = z.object({ id, days: z.coerce.number().int().min(0).max(90) });
export type PinArticle = z.infer<typeof PinArticle>;
