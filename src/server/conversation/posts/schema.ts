// The spine: every article, question, idea and album is a post; with its authors, revisions, readers and drafts.
import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text
} from 'drizzle-orm/pg-core';
import type { AnyCard } from '#lib/terms/cards.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { at, createdAt, id, ref, regconfig, tsvector } from '#server/platform/db/columns.ts';

export type PostKind = 'article' | 'question' | 'idea' | 'album';
export type PostState = 'draft' | 'scheduled' | 'published' | 'archived';

export const posts = pgTable(
	'posts',
	{
		id: id(),
		kind: text('kind').$type<PostKind>().notNull(),
		state: text('state').$type<PostState>().notNull().default('draft'),
		/** Null when the author of an imported post is gone. */
		authorId: ref('author_id').references(() => people.id),
		spaceId: ref('space_id').references(() => spaces.id),
		/** Whom it is for, where it is not in a space. */
		audienceId: ref('audience_id').references(() => audiences.id),
		/** Copied from the space (visibility is not open), and true for an audience, so that the rule who may see it needs no join. */
		restricted: boolean('restricted').notNull().default(false),
		title: text('title').notNull().default(''),
		slug: text('slug').notNull().default(''),
		/** Lead under the title; written, or the beginning of the text. Plain text. */
		summary: text('summary').notNull().default(''),
		/** Markdown, the source. */
		body: text('body').notNull().default(''),
		/** Sanitised on write. */
		bodyHtml: text('body_html').notNull().default(''),
		/** The body's words without markup, for search. */
		bodyText: text('body_text').notNull().default(''),
		language: regconfig('language').notNull().default('simple'),
		/** media.id; media lies above posts, so no foreign key. */
		coverId: ref('cover_id'),
		readingMinutes: integer('reading_minutes').notNull().default(1),
		/** Counts edits; an edit names the version it started from. */
		version: integer('version').notNull().default(1),
		commentCount: integer('comment_count').notNull().default(0),
		reactionCount: integer('reaction_count').notNull().default(0),
		viewCount: integer('view_count').notNull().default(0),
		/** Votes up minus votes down, those of an import included; of questions and ideas. */
		score: integer('score').notNull().default(0),
		/** Put there by the programme's content bank: labelled as such, and never counted as organic. */
		seeded: boolean('seeded').notNull().default(false),
		/** What a list says of this kind beyond the spine; written by the kind's own domain, so that no list needs a join. */
		card: jsonb('card').$type<AnyCard>().notNull().default({}),
		/** The post this one was merged into: it is archived, and its address leads there. */
		mergedIntoId: ref('merged_into_id').references((): AnyPgColumn => posts.id),
		/** Announcement: on top of everyone's home until then. */
		pinnedUntil: at('pinned_until'),
		scheduledFor: at('scheduled_for'),
		publishedAt: at('published_at'),
		/** Last comment or publication; for sorting by what is alive. */
		activeAt: at('active_at'),
		editedAt: at('edited_at'),
		archivedAt: at('archived_at'),
		deletedAt: at('deleted_at'),
		/** people.id of who took it away; no foreign key, whose check would hold up a big table. */
		deletedById: ref('deleted_by_id'),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow(),
		search: tsvector('search').generatedAlwaysAs(
			sql`setweight(to_tsvector(language, plain(title)), 'A') || setweight(to_tsvector(language, plain(summary)), 'B') || setweight(to_tsvector(language, plain(left(body_text, 200000))), 'C')`
		)
	},
	(t) => [
		index('posts_newest')
			.on(t.publishedAt.desc(), t.id.desc())
			.where(sql`state = 'published'`),
		index('posts_newest_of_kind')
			.on(t.kind, t.publishedAt.desc(), t.id.desc())
			.where(sql`state = 'published'`),
		index('posts_of_space')
			.on(t.spaceId, t.publishedAt.desc(), t.id.desc())
			.where(sql`state = 'published'`),
		index('posts_of_audience')
			.on(t.audienceId, t.publishedAt.desc(), t.id.desc())
			.where(sql`audience_id is not null`),
		index('posts_merged_into')
			.on(t.mergedIntoId)
			.where(sql`merged_into_id is not null`),
		index('posts_of_author').on(t.authorId, t.state, t.publishedAt.desc(), t.id.desc()),
		index('posts_deleted')
			.on(t.deletedAt.desc(), t.id.desc())
			.where(sql`deleted_at is not null`),
		index('posts_due')
			.on(t.scheduledFor)
			.where(sql`state = 'scheduled'`),
		index('posts_pinned')
			.on(t.pinnedUntil)
			.where(sql`pinned_until is not null`),
		index('posts_search').using('gin', t.search),
		index('posts_title').using('gin', sql`lower(plain(${t.title})) gin_trgm_ops`),
		check('posts_one_place', sql`${t.audienceId} is null or (${t.spaceId} is null and ${t.restricted})`)
	]
);

/** Co-authors in their order; the main author is posts.author_id and is not repeated here. */
export const postAuthors = pgTable(
	'post_authors',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		position: integer('position').notNull().default(0)
	},
	(t) => [primaryKey({ columns: [t.postId, t.personId] }), index('post_authors_person').on(t.personId)]
);

export const revisions = pgTable(
	'revisions',
	{
		id: id(),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		version: integer('version').notNull(),
		title: text('title').notNull(),
		summary: text('summary').notNull().default(''),
		body: text('body').notNull(),
		editorId: ref('editor_id').references(() => people.id),
		note: text('note').notNull().default(''),
		createdAt: createdAt()
	},
	(t) => [index('revisions_of_post').on(t.postId, t.version)]
);

/** What somebody is changing on a post that is out already; one per person and post. */
export const postDrafts = pgTable(
	'post_drafts',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		title: text('title').notNull().default(''),
		summary: text('summary').notNull().default(''),
		body: text('body').notNull().default(''),
		baseVersion: integer('base_version').notNull(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [primaryKey({ columns: [t.postId, t.personId] })]
);

/** Who opened it: one row per person, so a reload counts nothing. */
export const postViews = pgTable(
	'post_views',
	{
		postId: ref('post_id').notNull(),
		personId: ref('person_id').notNull(),
		firstAt: at('first_at').notNull(),
		lastAt: at('last_at').notNull()
	},
	(t) => [primaryKey({ columns: [t.personId, t.postId] }), index('post_views_post').on(t.postId)]
);

/** Who was named where; a comment's id when it was in a comment. */
export const mentions = pgTable(
	'mentions',
	{
		id: id(),
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		commentId: ref('comment_id'),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [index('mentions_person').on(t.personId), index('mentions_post').on(t.postId)]
);

/** Who wants to hear what becomes of a post. */
export const postFollows = pgTable(
	'post_follows',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.personId, t.postId] }), index('post_follows_post').on(t.postId)]
);
