// What people can be told about albums and photos, and the sentence each makes.
import { m } from '#lib/paraglide/messages.js';

type Locale = 'en' | 'de';

interface Words {
	actors: string;
	title: string;
}

export const photoNoticeVerbs = [
	'album.published',
	'photo.named',
	'photo.of_the_week',
	'photo.removal_asked',
	'photo.removal_late',
	'photo.removed',
	'photo.kept',
	'photo_call.settled'
] as const;
export type PhotoNoticeVerb = (typeof photoNoticeVerbs)[number];

/** What somebody waits for, or what others wait for. */
export const mailedPhotoVerbs: PhotoNoticeVerb[] = [
	'photo.named',
	'photo.removal_asked',
	'photo.removal_late',
	'photo.removed',
	'photo.kept'
];

export const photoSentences: Record<PhotoNoticeVerb, (words: Words, options?: { locale?: Locale }) => string> = {
	'album.published': m.photos_said_published,
	'photo.named': m.photos_said_named,
	'photo.of_the_week': m.photos_said_of_the_week,
	'photo.removal_asked': m.photos_said_removal_asked,
	'photo.removal_late': m.photos_said_removal_late,
	'photo.removed': m.photos_said_removed,
	'photo.kept': m.photos_said_kept,
	'photo_call.settled': m.photos_said_settled
};

export const photoVerbLabels: Record<PhotoNoticeVerb, () => string> = {
	'album.published': m.photos_verb_published,
	'photo.named': m.photos_verb_named,
	'photo.of_the_week': m.photos_verb_of_the_week,
	'photo.removal_asked': m.photos_verb_removal_asked,
	'photo.removal_late': m.photos_verb_removal_late,
	'photo.removed': m.photos_verb_removed,
	'photo.kept': m.photos_verb_kept,
	'photo_call.settled': m.photos_verb_settled
};
