// Albums and their photos: what an album has beyond a post, who is in a photo, who wants one gone, and files on their way in.
import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	check,
	date,
	doublePrecision,
	index,
	integer,
	pgTable,
	primaryKey,
	smallint,
	text,
	uniqueIndex
} from 'drizzle-orm/pg-core';
import type { Adding, RemovalDecision, TagState, UploadState } from '#lib/terms/photos.ts';
import { media } from '#server/conversation/media/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';

export const albums = pgTable('albums', {
	postId: ref('post_id')
		.primaryKey()
		.references(() => posts.id),
	/** The day of the event it is about. */
	heldOn: date('held_on'),
	/** Who may add photos: its authors, or everyone who sees it. */
	adding: text('adding').$type<Adding>().notNull().default('authors'),
	/** What the photos show when nobody said it of the single one. */
	alt: text('alt').notNull().default(''),
	/** The uploaded files are kept, without place and camera, for everyone who sees the album. */
	originals: boolean('originals').notNull().default(false),
	/** A draft goes out by itself once its photos are there. */
	publishWhenReady: boolean('publish_when_ready').notNull().default(false),
	/** The author chose the cover; else it is the first photo. */
	coverChosen: boolean('cover_chosen').notNull().default(false)
});

/** An album that is a challenge: a theme, days to send photos in, days to vote. */
export const photoCalls = pgTable(
	'photo_calls',
	{
		postId: ref('post_id')
			.primaryKey()
			.references(() => posts.id),
		closesAt: at('closes_at').notNull(),
		votingUntil: at('voting_until').notNull(),
		/** Photos one person may send in. */
		mostEach: smallint('most_each').notNull().default(3),
		/** Votes one person may give. */
		votesEach: smallint('votes_each').notNull().default(3),
		/** When the result was told. */
		settledAt: at('settled_at')
	},
	(t) => [
		index('photo_calls_open').on(t.votingUntil),
		check('photo_calls_order', sql`${t.votingUntil} >= ${t.closesAt}`)
	]
);

export const photos = pgTable(
	'photos',
	{
		id: id(),
		/** The album. */
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		mediaId: ref('media_id')
			.notNull()
			.references(() => media.id),
		uploaderId: ref('uploader_id')
			.notNull()
			.references(() => people.id),
		/** SHA-256 of the uploaded file: the same photo is in an album once. */
		hash: text('hash').notNull(),
		/** Order in the album: the moment it was taken in milliseconds, or where it was moved to. */
		position: doublePrecision('position').notNull(),
		caption: text('caption').notNull().default(''),
		/** Storage key of the kept file, and its size. */
		original: text('original'),
		originalBytes: integer('original_bytes'),
		/** Given to it in a call whose vote is over; who gave them is forgotten then. */
		votes: integer('votes').notNull().default(0),
		/** Somebody asked for its removal, and it is not shown until that is decided. */
		hiddenAt: at('hidden_at'),
		removedAt: at('removed_at'),
		removedBy: ref('removed_by').references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [
		index('photos_of_album')
			.on(t.postId, t.position, t.id)
			.where(sql`removed_at is null`),
		uniqueIndex('photos_once')
			.on(t.postId, t.hash)
			.where(sql`removed_at is null`),
		index('photos_of_uploader').on(t.uploaderId, t.createdAt),
		uniqueIndex('photos_media').on(t.mediaId),
		index('photos_removed')
			.on(t.removedAt)
			.where(sql`removed_at is not null`)
	]
);

/** Who is in a photo: shown once the person agreed. */
export const photoPeople = pgTable(
	'photo_people',
	{
		photoId: ref('photo_id')
			.notNull()
			.references(() => photos.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		state: text('state').$type<TagState>().notNull(),
		askedBy: ref('asked_by')
			.notNull()
			.references(() => people.id),
		createdAt: createdAt(),
		answeredAt: at('answered_at')
	},
	(t) => [primaryKey({ columns: [t.photoId, t.personId] }), index('photo_people_person').on(t.personId, t.state)]
);

/** "Please remove this photo of me": with the moment by which it must be decided. */
export const photoRemovals = pgTable(
	'photo_removals',
	{
		id: id(),
		photoId: ref('photo_id')
			.notNull()
			.references(() => photos.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		reason: text('reason').notNull().default(''),
		/** Why it was kept. */
		answer: text('answer').notNull().default(''),
		decision: text('decision').$type<RemovalDecision>(),
		decidedBy: ref('decided_by').references(() => people.id),
		decidedAt: at('decided_at'),
		dueAt: at('due_at').notNull(),
		/** When those who decide were told that it is late. */
		remindedAt: at('reminded_at'),
		createdAt: createdAt()
	},
	(t) => [
		uniqueIndex('photo_removals_open')
			.on(t.photoId, t.personId)
			.where(sql`decided_at is null`),
		index('photo_removals_due')
			.on(t.dueAt)
			.where(sql`decided_at is null`),
		index('photo_removals_person').on(t.personId)
	]
);

/** What the organisation decided on photos: one row, or the defaults. */
export const photoRules = pgTable(
	'photo_rules',
	{
		id: smallint('id').primaryKey().default(1),
		/** A photo somebody wants removed is hidden at once. */
		hideAtOnce: boolean('hide_at_once').notNull().default(true),
		/** Working hours until a request must be decided. */
		removalHours: smallint('removal_hours').notNull().default(16)
	},
	(t) => [check('photo_rules_one', sql`${t.id} = 1`)]
);

export const photosOfTheWeek = pgTable('photos_of_the_week', {
	/** The Monday of its week. */
	week: date('week').primaryKey(),
	photoId: ref('photo_id')
		.notNull()
		.references(() => photos.id),
	/** Why it was chosen. */
	words: text('words').notNull().default(''),
	chosenBy: ref('chosen_by')
		.notNull()
		.references(() => people.id),
	createdAt: createdAt()
});

/** A file on its way in, and what became of it. */
export const photoUploads = pgTable(
	'photo_uploads',
	{
		/** Unguessable; the address of the upload ends with it. */
		id: text('id').primaryKey(),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		name: text('name').notNull(),
		size: bigint('size', { mode: 'number' }).notNull(),
		/** Bytes that are here. */
		received: bigint('received', { mode: 'number' }).notNull().default(0),
		/** Where each stored piece begins. */
		pieces: bigint('pieces', { mode: 'number' }).array().notNull().default([]),
		state: text('state').$type<UploadState>().notNull().default('receiving'),
		/** Why it was refused: a code with words in lib/terms/photos.ts. */
		problem: text('problem'),
		/** What it became, or the one it is the same as. */
		photoId: ref('photo_id').references(() => photos.id),
		createdAt: createdAt(),
		touchedAt: at('touched_at').notNull().defaultNow()
	},
	(t) => [
		index('photo_uploads_person').on(t.personId, t.createdAt),
		index('photo_uploads_touched').on(t.touchedAt),
		index('photo_uploads_under_way')
			.on(t.postId)
			.where(sql`state in ('receiving', 'waiting')`)
	]
);
