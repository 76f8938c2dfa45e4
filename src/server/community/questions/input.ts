// What forms and JSON bodies must look like to ask, answer, accept, help, invite, merge and keep fresh.
import { z } from 'zod';
import { textLanguages } from '#lib/terms/articles.ts';
import { m } from '#lib/paraglide/messages.js';
import { placeField } from '#server/conversation/posts/place-field.ts';
import { cleanLine, cleanText } from '#server/platform/text/plain.ts';

const TITLE_LENGTH = 200;
const BODY_LENGTH = 200_000;

const none = (value: unknown) => (value === '' || value === undefined ? null : value);
const id = z.coerce
	.number({ error: () => m.conversation_error_unknown() })
	.int()
	.positive()
	.max(Number.MAX_SAFE_INTEGER);
const version = z.coerce.number().int().positive().max(2_000_000_000);

const title = z
	.string({ error: () => m.questions_error_title() })
	.transform((text) => cleanLine(text))
	.refine((text) => [...text].length >= 10, { error: () => m.questions_error_title() })
	.refine((text) => text.length <= TITLE_LENGTH, { error: () => m.questions_error_title_long({ max: TITLE_LENGTH }) });

/** A question may say everything in its title. */
const details = z
	.string()
	.transform((text) => cleanText(text).trim())
	.refine((text) => text.length <= BODY_LENGTH, { error: () => m.questions_error_body_long() })
	.default('');

const answerBody = z
	.string({ error: () => m.questions_error_answer() })
	.transform((text) => cleanText(text).trim())
	.refine((text) => text !== '', { error: () => m.questions_error_answer() })
	.refine((text) => text.length <= BODY_LENGTH, { error: () => m.questions_error_body_long() });

const topics = z.preprocess(
	(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : String(value).split(',')),
	z.array(z.string().trim().max(60)).max(5, { error: () => m.questions_error_topics() })
);
const handle = z
	.string()
	.trim()
	.max(200)
	.transform((words) => (/@([^\s@]+)$/.exec(words)?.[1] ?? words).toLowerCase());
const note = z.string().trim().max(200).default('');
/** YYYY-MM-DD of a date field. */
const day = z.preprocess(none, z.iso.date({ error: () => m.questions_error_date() }).nullable());

export const AskQuestion = z.object({
	title,
	body: details,
	topics,
	spaceId: placeField,
	/** Empty: guessed. */
	language: z.preprocess(none, z.enum(textLanguages).nullable()),
	/** Colleagues to ask at once, by handle. */
	experts: z.preprocess(
		(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : String(value).split(',')),
		z.array(handle).max(3, { error: () => m.questions_error_invited() })
	)
});
export type AskQuestion = z.infer<typeof AskQuestion>;

export const EditQuestion = AskQuestion.omit({ experts: true }).extend({ id, baseVersion: version, note });
export type EditQuestion = z.infer<typeof EditQuestion>;

export const OneQuestion = z.object({ id });
export type OneQuestion = z.infer<typeof OneQuestion>;

export const PostAnswer = z.object({ id, body: answerBody });
export type PostAnswer = z.infer<typeof PostAnswer>;

export const EditAnswer = z.object({ answerId: id, body: answerBody, baseVersion: version, note });
export type EditAnswer = z.infer<typeof EditAnswer>;

export const OneAnswer = z.object({ answerId: id });
export type OneAnswer = z.infer<typeof OneAnswer>;

/** `accept` says what is so afterwards. */
export const AcceptAnswer = z.object({
	answerId: id,
	accept: z.preprocess((value) => value === undefined || value === true || value === 'yes', z.boolean())
});
export type AcceptAnswer = z.infer<typeof AcceptAnswer>;

const value = z.coerce.number().pipe(z.union([z.literal(1), z.literal(-1), z.literal(0)]));
export const VoteOnQuestion = z.object({ postId: id, value });
export type VoteOnQuestion = z.infer<typeof VoteOnQuestion>;
export const VoteOnAnswer = z.object({ answerId: id, value });
export type VoteOnAnswer = z.infer<typeof VoteOnAnswer>;

export const SayHelped = z.object({
	answerId: id,
	helped: z.preprocess((given) => given === undefined || given === true || given === 'yes', z.boolean()),
	minutes: z.preprocess(
		none,
		z.coerce
			.number({ error: () => m.questions_error_minutes() })
			.int()
			.min(1, { error: () => m.questions_error_minutes() })
			.max(480, { error: () => m.questions_error_minutes() })
			.nullable()
	)
});
export type SayHelped = z.infer<typeof SayHelped>;

export const CommentOnAnswer = z.object({
	answerId: id,
	parentId: z.preprocess((given) => (given === '' ? undefined : given), id.optional()),
	body: z
		.string({ error: () => m.conversation_error_empty() })
		.transform((text) => cleanText(text).trim())
		.refine((text) => text !== '', { error: () => m.conversation_error_empty() })
		.refine((text) => text.length <= 10_000, { error: () => m.conversation_error_too_long({ max: 10_000 }) })
});
export type CommentOnAnswer = z.infer<typeof CommentOnAnswer>;

export const InviteExperts = z.object({
	id,
	handles: z.preprocess(
		(given) => (given === undefined ? [] : Array.isArray(given) ? given : String(given).split(',')),
		z
			.array(handle)
			.transform((all) => [...new Set(all.filter(Boolean))])
			.refine((all) => all.length > 0, { error: () => m.questions_error_nobody() })
			.refine((all) => all.length <= 3, { error: () => m.questions_error_invited() })
	)
});
export type InviteExperts = z.infer<typeof InviteExperts>;

export const AnswerInvitation = z.object({
	id,
	say: z.enum(['accept', 'decline', 'pass']),
	/** To whom, when it is passed on. */
	to: z.preprocess(none, handle.nullable())
});
export type AnswerInvitation = z.infer<typeof AnswerInvitation>;

/** The question that stays, by its id or its address. */
const questionRef = z.preprocess(
	(given) => {
		const found = /(?:questions\/|^)(\d{1,15})/.exec(String(given ?? '').trim());
		return found ? Number(found[1]) : given;
	},
	z.coerce
		.number({ error: () => m.questions_error_reference() })
		.int()
		.positive()
		.max(Number.MAX_SAFE_INTEGER)
);

export const MergeQuestion = z.object({ id, into: questionRef });
export type MergeQuestion = z.infer<typeof MergeQuestion>;
export const UndoMerge = z.object({ mergeId: id });
export type UndoMerge = z.infer<typeof UndoMerge>;

export const ConfirmQuestion = z.object({ id, reviewOn: day });
export type ConfirmQuestion = z.infer<typeof ConfirmQuestion>;

export const MarkObsolete = z.object({
	id,
	obsolete: z.preprocess((given) => given === undefined || given === true || given === 'yes', z.boolean()),
	note: z.string().trim().max(300).default(''),
	replacedBy: z.preprocess(
		(given) => {
			if (given === '' || given === undefined || given === null) return null;
			const found = /(?:\/|^)(\d{1,15})(?:-|$)/.exec(String(given).trim());
			return found ? Number(found[1]) : given;
		},
		z.coerce
			.number({ error: () => m.questions_error_reference() })
			.int()
			.positive()
			.max(Number.MAX_SAFE_INTEGER)
			.nullable()
	)
});
export type MarkObsolete = z.infer<typeof MarkObsolete>;

/** Who looks after it and when it is to be looked at again. */
export const OwnQuestion = z.object({ id, owner: z.preprocess(none, handle.nullable()), reviewOn: day });
export type OwnQuestion = z.infer<typeof OwnQuestion>;
