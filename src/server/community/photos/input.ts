// What a form or a JSON body must look like to become an album, a photo call, or something done to a photo.
import { z } from 'zod';
import { reactionKinds } from '#lib/terms/conversation.ts';
import { addings } from '#lib/terms/photos.ts';
import { m } from '#lib/paraglide/messages.js';
import { placeField } from '#server/conversation/posts/place-field.ts';
import { cleanLine } from '#server/platform/text/plain.ts';

const longest = (count: number) => ({ error: () => m.articles_refused_longest({ count }) });
const none = (value: unknown) => (value === '' || value === undefined ? null : value);
const id = z.coerce
	.number({ error: () => m.conversation_error_unknown() })
	.int()
	.positive()
	.max(Number.MAX_SAFE_INTEGER);
const checked = z.preprocess(
	(value) => value === 'on' || value === 'true' || value === '1' || value === true,
	z.boolean()
);
const line = (most: number) =>
	z
		.string()
		.transform(cleanLine)
		.pipe(z.string().max(most, longest(most)));
const topics = z.preprocess(
	(value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : String(value).split(',')),
	z.array(z.string().trim().max(60, longest(60))).max(8, { error: () => m.topics_too_many() })
);
const day = z.preprocess(none, z.iso.date({ error: () => m.photos_refused_day() }).nullable());
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, { error: () => m.articles_refused_time() });
const version = z.coerce.number().int().positive();

/** Everything about an album that its author sets. */
export const AlbumFields = z.object({
	title: line(200).refine((title) => title !== '', { error: () => m.articles_refused_title() }),
	body: z.string().max(20_000, longest(20_000)).default(''),
	spaceId: placeField,
	topics,
	heldOn: day,
	adding: z.enum(addings).default('authors'),
	alt: line(500).default(''),
	originals: checked.default(false)
});
export type AlbumFields = z.infer<typeof AlbumFields>;

/** A new album; `whenReady` puts it out once its photos are there. */
export const CreateAlbum = AlbumFields.extend({ whenReady: checked.default(false) });
export type CreateAlbum = z.infer<typeof CreateAlbum>;

export const EditAlbum = AlbumFields.extend({ id, baseVersion: version });
export type EditAlbum = z.infer<typeof EditAlbum>;

export const OneAlbum = z.object({ id });
export type OneAlbum = z.infer<typeof OneAlbum>;

const count = (most: number) =>
	z.coerce
		.number({ error: () => m.articles_refused_whole() })
		.int()
		.min(1)
		.max(most);

const CallFields = z.object({
	title: AlbumFields.shape.title,
	body: AlbumFields.shape.body,
	/** A call is for everyone or for a space. */
	spaceId: z.preprocess(none, id.nullable()),
	topics,
	/** `YYYY-MM-DDTHH:MM` in the viewer's time zone, as the fields give it. */
	closesAt: moment,
	votingUntil: moment,
	mostEach: count(20).default(3),
	votesEach: count(20).default(3)
});
export const CallForPhotos = CallFields;
export type CallForPhotos = z.infer<typeof CallForPhotos>;

export const EditCall = CallFields.extend({ id, baseVersion: version });
export type EditCall = z.infer<typeof EditCall>;

export const OnePhoto = z.object({ photoId: id });
export type OnePhoto = z.infer<typeof OnePhoto>;

export const DescribePhoto = z.object({ photoId: id, caption: line(500).default(''), alt: line(500).default('') });
export type DescribePhoto = z.infer<typeof DescribePhoto>;

/** `by`: -1 one place earlier, 1 one later. */
export const MovePhoto = z.object({ photoId: id, by: z.coerce.number().pipe(z.union([z.literal(-1), z.literal(1)])) });
export type MovePhoto = z.infer<typeof MovePhoto>;

const ids = z.preprocess(
	(value) => (value === undefined ? [] : Array.isArray(value) ? value : String(value).split(',')),
	z
		.array(id)
		.min(1, { error: () => m.photos_refused_none_chosen() })
		.max(1_000)
);
export const RemovePhotos = z.object({ id, photoIds: ids });
export type RemovePhotos = z.infer<typeof RemovePhotos>;

export const RestorePhotos = z.object({ photoIds: ids });
export type RestorePhotos = z.infer<typeof RestorePhotos>;

const handleOf = (words: string) => (/@([^\s@]+)$/.exec(words.trim())?.[1] ?? words.trim()).toLowerCase();
export const NamePerson = z.object({ photoId: id, handle: z.string().max(200, longest(200)).transform(handleOf) });
export type NamePerson = z.infer<typeof NamePerson>;

export const AnswerNaming = z.object({ photoId: id, agree: checked });
export type AnswerNaming = z.infer<typeof AnswerNaming>;

export const UnnamePerson = z.object({ photoId: id, personId: id });
export type UnnamePerson = z.infer<typeof UnnamePerson>;

export const AskRemoval = z.object({ photoId: id, reason: z.string().trim().max(1_000, longest(1_000)).default('') });
export type AskRemoval = z.infer<typeof AskRemoval>;

export const DecideRemoval = z
	.object({
		removalId: id,
		decision: z.enum(['removed', 'kept']),
		answer: z.string().trim().max(1_000, longest(1_000)).default('')
	})
	.refine((input) => input.decision === 'removed' || input.answer !== '', {
		path: ['answer'],
		error: () => m.photos_refused_answer()
	});
export type DecideRemoval = z.infer<typeof DecideRemoval>;

export const WithdrawRemoval = z.object({ removalId: id });
export type WithdrawRemoval = z.infer<typeof WithdrawRemoval>;

export const ChooseOfTheWeek = z.object({ photoId: id, words: line(300).default('') });
export type ChooseOfTheWeek = z.infer<typeof ChooseOfTheWeek>;

/** `value` as on every vote: 1 gives it, 0 takes it back. */
export const VoteForPhoto = z.object({
	photoId: id,
	value: z.coerce.number().pipe(z.union([z.literal(0), z.literal(1)]))
});
export type VoteForPhoto = z.infer<typeof VoteForPhoto>;

export const SetRules = z.object({
	hideAtOnce: checked.default(false),
	removalHours: z.coerce
		.number({ error: () => m.articles_refused_whole() })
		.int()
		.min(1)
		.max(720)
});
export type SetRules = z.infer<typeof SetRules>;

export const ReactToPhoto = z.object({
	photoId: id,
	kind: z.enum(reactionKinds, { error: () => m.conversation_error_reaction() })
});
export type ReactToPhoto = z.infer<typeof ReactToPhoto>;
