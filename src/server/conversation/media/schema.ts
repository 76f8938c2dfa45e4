// Pictures: what was uploaded, in which sizes it is kept, and the post that decides who may see it.
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';

export interface MediaSize {
	suffix: string;
	width: number;
	height: number;
	mime: string;
	bytes: number;
}

export const media = pgTable(
	'media',
	{
		id: id(),
		/** Unguessable; the address is /files/<key>-<suffix>.webp. */
		key: text('key').notNull(),
		/** SHA-256 of the uploaded bytes. */
		hash: text('hash').notNull(),
		ownerId: ref('owner_id')
			.notNull()
			.references(() => people.id),
		/** Whoever sees the post sees the picture; without a post only its owner does. */
		postId: ref('post_id').references(() => posts.id),
		/** The space whose cover it is or was: who knows of the space sees it. */
		spaceId: ref('space_id').references(() => spaces.id),
		/** Logos and portraits are for everyone who is signed in. */
		shared: boolean('shared').notNull().default(false),
		name: text('name').notNull().default(''),
		alt: text('alt').notNull().default(''),
		width: integer('width').notNull(),
		height: integer('height').notNull(),
		/** A few bytes of WebP as a data: address, shown until the picture is there. */
		placeholder: text('placeholder').notNull().default(''),
		sizes: jsonb('sizes').$type<MediaSize[]>().notNull(),
		takenAt: at('taken_at'),
		/** Somebody wants it gone: until that is decided only its owner and those who keep order see it. */
		hiddenAt: at('hidden_at'),
		createdAt: createdAt()
	},
	(t) => [
		uniqueIndex('media_key').on(t.key),
		index('media_of_post').on(t.postId),
		index('media_undescribed')
			.on(t.postId)
			.where(sql`alt = ''`),
		index('media_hash').on(t.ownerId, t.hash)
	]
);
