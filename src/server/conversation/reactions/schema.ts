// Reactions to posts, parts of posts and comments: one of a small set per person and thing.
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { comments } from '#server/conversation/comments/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { createdAt, ref } from '#server/platform/db/columns.ts';

export type ReactionKind = 'like' | 'helped' | 'insight' | 'celebrate';

export const postReactions = pgTable(
	'post_reactions',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		kind: text('kind').$type<ReactionKind>().notNull(),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.postId, t.personId] }), index('post_reactions_person').on(t.personId)]
);

/** Reactions to a part of a post, such as a photo of an album. */
export const partReactions = pgTable(
	'part_reactions',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		partId: ref('part_id').notNull(),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		kind: text('kind').$type<ReactionKind>().notNull(),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.postId, t.partId, t.personId] }), index('part_reactions_person').on(t.personId)]
);

export const commentReactions = pgTable(
	'comment_reactions',
	{
		commentId: ref('comment_id')
			.notNull()
			.references(() => comments.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		kind: text('kind').$type<ReactionKind>().notNull(),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.commentId, t.personId] }), index('comment_reactions_person').on(t.personId)]
);
