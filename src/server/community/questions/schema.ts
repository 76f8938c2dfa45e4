// What a question has beyond a post: its facts, its answers with their history, who is asked to help, and what it was merged with.
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, real, smallint, text } from 'drizzle-orm/pg-core';
import type { ObsoleteReason } from '#lib/terms/questions.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { topics } from '#server/conversation/topics/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref, regconfig, tsvector } from '#server/platform/db/columns.ts';

export const answers = pgTable(
	'answers',
	{
		id: id(),
		/** The question. */
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		/** Null when the author of an imported answer is gone. */
		authorId: ref('author_id').references(() => people.id),
		/** Markdown, the source. */
		body: text('body').notNull(),
		bodyHtml: text('body_html').notNull(),
		bodyText: text('body_text').notNull().default(''),
		language: regconfig('language').notNull().default('simple'),
		/** Votes up minus votes down, those of an import included. */
		score: integer('score').notNull().default(0),
		/** Votes of an import, which names no voter. */
		importedUp: integer('imported_up').notNull().default(0),
		importedDown: integer('imported_down').notNull().default(0),
		/** How many said that it helped them, and the time they saved by it. */
		helpedCount: integer('helped_count').notNull().default(0),
		minutesSaved: integer('minutes_saved').notNull().default(0),
		version: integer('version').notNull().default(1),
		createdAt: createdAt(),
		editedAt: at('edited_at'),
		deletedAt: at('deleted_at'),
		deletedById: ref('deleted_by_id').references(() => people.id),
		search: tsvector('search').generatedAlwaysAs(sql`to_tsvector(language, plain(left(body_text, 200000)))`)
	},
	(t) => [
		index('answers_of_question').on(t.postId, t.createdAt, t.id),
		index('answers_of_author').on(t.authorId, t.createdAt.desc(), t.id.desc()),
		index('answers_search').using('gin', t.search)
	]
);

/** What an answer read like at each version. */
export const answerRevisions = pgTable(
	'answer_revisions',
	{
		id: id(),
		answerId: ref('answer_id')
			.notNull()
			.references(() => answers.id),
		version: integer('version').notNull(),
		body: text('body').notNull(),
		editorId: ref('editor_id').references(() => people.id),
		note: text('note').notNull().default(''),
		createdAt: createdAt()
	},
	(t) => [index('answer_revisions_of_answer').on(t.answerId, t.version)]
);

export const questions = pgTable(
	'questions',
	{
		postId: ref('post_id')
			.primaryKey()
			.references(() => posts.id),
		/** Copied from the post, so that similar questions are looked up among questions alone. */
		title: text('title').notNull(),
		language: regconfig('language').notNull().default('simple'),
		answerCount: integer('answer_count').notNull().default(0),
		firstAnswerAt: at('first_answer_at'),
		/** When it was asked, as long as nobody has answered: the queue. */
		waitingSince: at('waiting_since'),
		acceptedAnswerId: ref('accepted_answer_id').references(() => answers.id),
		acceptedAt: at('accepted_at'),
		/** The asker, or who accepted on their behalf. */
		acceptedById: ref('accepted_by_id').references(() => people.id),
		importedUp: integer('imported_up').notNull().default(0),
		importedDown: integer('imported_down').notNull().default(0),
		/** How many found their answer here and did not ask again. */
		foundCount: integer('found_count').notNull().default(0),
		/** How far the wait was carried: 0 not, 1 after the first limit, 2 after the second. */
		escalation: smallint('escalation').notNull().default(0),
		/** Who looks after it; who asked and answered may be gone by then. */
		ownerId: ref('owner_id').references(() => people.id),
		/** When somebody should look whether it is still right. */
		reviewAt: at('review_at'),
		confirmedAt: at('confirmed_at'),
		confirmedById: ref('confirmed_by_id').references(() => people.id),
		obsoleteAt: at('obsolete_at'),
		obsoleteById: ref('obsolete_by_id').references(() => people.id),
		obsoleteNote: text('obsolete_note').notNull().default(''),
		/** Instead of a note, where nobody here said it: the interface has the words. */
		obsoleteReason: text('obsolete_reason').$type<ObsoleteReason>(),
		/** What to read instead: any post. */
		replacedById: ref('replaced_by_id').references(() => posts.id),
		titleSearch: tsvector('title_search').generatedAlwaysAs(sql`to_tsvector(language, plain(title))`)
	},
	(t) => [
		index('questions_waiting')
			.on(t.waitingSince.desc(), t.postId.desc())
			.where(sql`waiting_since is not null`),
		index('questions_review')
			.on(t.reviewAt)
			.where(sql`review_at is not null`),
		index('questions_title_search').using('gin', t.titleSearch),
		index('questions_title').using('gin', sql`lower(plain(${t.title})) gin_trgm_ops`)
	]
);

/** "This helped me", once per person and answer. */
export const answerHelps = pgTable(
	'answer_helps',
	{
		answerId: ref('answer_id')
			.notNull()
			.references(() => answers.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		/** Time saved; null when nobody said. */
		minutes: integer('minutes'),
		createdAt: createdAt()
	},
	(t) => [
		primaryKey({ columns: [t.answerId, t.personId] }),
		index('answer_helps_person').on(t.personId),
		check('answer_helps_minutes', sql`${t.minutes} > 0`)
	]
);

export type InvitationState = 'asked' | 'accepted' | 'passed' | 'declined';

/** Who was asked to answer, by whom, and what they said. */
export const expertInvitations = pgTable(
	'expert_invitations',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		invitedById: ref('invited_by_id').references(() => people.id),
		state: text('state').$type<InvitationState>().notNull().default('asked'),
		/** The colleague somebody passed it on to. */
		passedToId: ref('passed_to_id').references(() => people.id),
		createdAt: createdAt(),
		respondedAt: at('responded_at')
	},
	(t) => [
		primaryKey({ columns: [t.postId, t.personId] }),
		index('expert_invitations_person').on(t.personId, t.state, t.createdAt.desc())
	]
);

/** Whom a waiting question was carried to, and when: nobody gets more than so many a week. */
export const questionEscalations = pgTable(
	'question_escalations',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		level: smallint('level').notNull(),
		createdAt: createdAt()
	},
	(t) => [
		primaryKey({ columns: [t.postId, t.personId, t.level] }),
		index('question_escalations_person').on(t.personId, t.createdAt.desc())
	]
);

/** What a person knows of a topic, from open questions asked and answered; kept on write. */
export const expertise = pgTable(
	'expertise',
	{
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		topicId: ref('topic_id')
			.notNull()
			.references(() => topics.id),
		/** Answers to others' questions. */
		answered: integer('answered').notNull().default(0),
		/** How many of them were accepted. */
		accepted: integer('accepted').notNull().default(0),
		/** Questions asked. */
		asked: integer('asked').notNull().default(0),
		lastAnswerAt: at('last_answer_at'),
		/** (a - q) / sqrt(a + q) with a = answered + accepted, q = asked. */
		z: real('z').notNull().default(0)
	},
	(t) => [primaryKey({ columns: [t.personId, t.topicId] }), index('expertise_of_topic').on(t.topicId, t.z.desc())]
);

/** What merging moved, so that it can be undone. */
export interface Carried {
	voterIds: number[];
	followerIds: number[];
	keeperIds: number[];
	answerIds: number[];
	commentIds: number[];
	/** The answer that was accepted there. */
	acceptedAnswerId: number | null;
	importedUp: number;
	importedDown: number;
	/** Other questions it was linked with, both ways, as pairs. */
	links: [number, number][];
}

export const questionMerges = pgTable(
	'question_merges',
	{
		id: id(),
		fromId: ref('from_id')
			.notNull()
			.references(() => posts.id),
		intoId: ref('into_id')
			.notNull()
			.references(() => posts.id),
		mergedById: ref('merged_by_id').references(() => people.id),
		carried: jsonb('carried').$type<Carried>().notNull(),
		createdAt: createdAt(),
		undoneAt: at('undone_at'),
		undoneById: ref('undone_by_id').references(() => people.id)
	},
	(t) => [index('question_merges_from').on(t.fromId), index('question_merges_into').on(t.intoId)]
);

/** Questions that belong together; a duplicate points at the one that was there before. */
export const questionLinks = pgTable(
	'question_links',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		otherId: ref('other_id')
			.notNull()
			.references(() => posts.id),
		kind: text('kind').$type<'related' | 'duplicate'>().notNull().default('related'),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.postId, t.otherId] }), index('question_links_other').on(t.otherId)]
);

/** Who was about to ask and found the answer here; once per person and question. */
export const avoidedDuplicates = pgTable(
	'avoided_duplicates',
	{
		postId: ref('post_id')
			.notNull()
			.references(() => posts.id),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.postId, t.personId] }), index('avoided_duplicates_person').on(t.personId)]
);
