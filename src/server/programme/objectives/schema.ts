// Business objectives, their measures with readings, what is aligned to them, and the evidence they brought: the root of the programme.
import { sql } from 'drizzle-orm';
import {
	type AnyPgColumn,
	boolean,
	check,
	date,
	doublePrecision,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text
} from 'drizzle-orm/pg-core';
import type {
	AlignedSubject,
	EvidenceKind,
	FigureFilter,
	FigureName,
	MeasureSource,
	MeasureState,
	ReadingSource
} from '#lib/terms/objectives.ts';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';
import type { Worth } from './evidence/totals.ts';

export const objectives = pgTable(
	'objectives',
	{
		id: id(),
		/** The larger objective this one serves; objectives form a tree. */
		parentId: ref('parent_id').references((): AnyPgColumn => objectives.id),
		/** Order among those of one parent. */
		position: integer('position').notNull().default(0),
		title: text('title').notNull(),
		why: text('why').notNull().default(''),
		ownerId: ref('owner_id').references(() => people.id),
		sponsorId: ref('sponsor_id').references(() => people.id),
		startsOn: date('starts_on', { mode: 'string' }),
		endsOn: date('ends_on', { mode: 'string' }),
		/** Counts edits; an edit names the version it started from. */
		version: integer('version').notNull().default(1),
		droppedAt: at('dropped_at'),
		/** Why it was dropped. */
		dropReason: text('drop_reason').notNull().default(''),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [index('objectives_of_parent').on(t.parentId, t.position)]
);

export const measures = pgTable(
	'measures',
	{
		id: id(),
		objectiveId: ref('objective_id')
			.notNull()
			.references(() => objectives.id),
		name: text('name').notNull(),
		unit: text('unit').notNull().default(''),
		direction: text('direction').$type<'up' | 'down'>().notNull(),
		baseline: doublePrecision('baseline').notNull(),
		target: doublePrecision('target').notNull(),
		/** The day the baseline was true; the line to the target begins here. Null is the day it was made. */
		startsOn: date('starts_on', { mode: 'string' }),
		dueOn: date('due_on', { mode: 'string' }).notNull(),
		/** Numbers come from outside, or from the ledger. */
		source: text('source').$type<MeasureSource>().notNull().default('outside'),
		/** Which figure of the ledger, and of whom or what. */
		figure: text('figure').$type<FigureName>(),
		filter: jsonb('filter').$type<FigureFilter>().notNull().default({}),
		/** Hash of the secret with which a script may send readings; null when none may. */
		tokenHash: text('token_hash'),
		tokenMadeAt: at('token_made_at'),
		/** As the newest reading says; written with it, so that falling behind is noticed once. */
		state: text('state').$type<MeasureState>().notNull().default('waiting'),
		version: integer('version').notNull().default(1),
		droppedAt: at('dropped_at'),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [
		index('measures_of_objective').on(t.objectiveId),
		check('measures_figure', sql`(${t.source} = 'ledger') = (${t.figure} is not null)`)
	]
);

/** What hung on an objective and where it went, so that it can be brought back. */
export interface Carried {
	itemIds: number[];
	postIds: number[];
	spaceIds: number[];
	challengeIds: number[];
	/** Objectives below, and under which one each was put. */
	children: { id: number; to: number | null }[];
}

/** Every time an objective was given another meaning or dropped: why, and what became of what hung on it. */
export const objectiveChanges = pgTable(
	'objective_changes',
	{
		id: id(),
		objectiveId: ref('objective_id')
			.notNull()
			.references(() => objectives.id),
		kind: text('kind').$type<'edited' | 'dropped'>().notNull(),
		reason: text('reason').notNull().default(''),
		/** Null: left without an objective. */
		toId: ref('to_id').references(() => objectives.id),
		carried: jsonb('carried').$type<Carried>().notNull(),
		personId: ref('person_id').references(() => people.id),
		createdAt: createdAt(),
		undoneAt: at('undone_at')
	},
	(t) => [index('objective_changes_of_objective').on(t.objectiveId, t.id.desc())]
);

/** What a measure stood at on a day; one per day, the latest word counts. Earlier words are in the ledger. */
export const readings = pgTable(
	'readings',
	{
		measureId: ref('measure_id')
			.notNull()
			.references(() => measures.id),
		on: date('on', { mode: 'string' }).notNull(),
		/** Null where the group is under the privacy floor: known that it was counted, not what. */
		value: doublePrecision('value'),
		/** Of how many, where the figure is a share or a middle. */
		denominator: integer('denominator'),
		source: text('source').$type<ReadingSource>().notNull(),
		personId: ref('person_id').references(() => people.id),
		note: text('note').notNull().default(''),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.measureId, t.on] })]
);

/** What serves which objective; one objective a thing. Bank items carry theirs themselves until they are out. */
export const alignments = pgTable(
	'alignments',
	{
		subject: text('subject').$type<AlignedSubject>().notNull(),
		subjectId: ref('subject_id').notNull(),
		objectiveId: ref('objective_id')
			.notNull()
			.references(() => objectives.id),
		personId: ref('person_id').references(() => people.id),
		createdAt: createdAt()
	},
	(t) => [
		primaryKey({ columns: [t.subject, t.subjectId] }),
		index('alignments_of_objective').on(t.objectiveId, t.subject, t.subjectId)
	]
);

/** Confirmed value, rolled up from the ledger: one row per entry that counts, exact against a recount. */
export const evidence = pgTable(
	'evidence',
	{
		/** The event of the ledger it rests on. */
		ledgerId: ref('ledger_id').primaryKey(),
		kind: text('kind').$type<EvidenceKind>().notNull(),
		at: at('at').notNull(),
		/** The post it was found in; its alignment says which objective it serves. */
		postId: ref('post_id'),
		/** What is counted once: the time of a person over a question (`time:<post>:<person>`), the worth of an idea (`idea:<post>`). */
		onceKey: text('once_key').notNull(),
		/** The one entry of its key that is counted: time saved before an expert found before a duplicate avoided, then the newest. */
		counts: boolean('counts').notNull().default(true),
		/** Who confirmed it. */
		personId: ref('person_id'),
		/** Whose work it was. */
		otherId: ref('other_id'),
		/** Time saved as confirmed; null when none was given. */
		minutes: integer('minutes'),
		amount: doublePrecision('amount'),
		unit: text('unit').notNull().default(''),
		/** Confirmed by the sponsor of its challenge. */
		bySponsor: boolean('by_sponsor').notNull().default(false),
		spaceId: ref('space_id')
	},
	(t) => [
		index('evidence_once').on(t.onceKey, t.ledgerId),
		index('evidence_of_post').on(t.postId),
		index('evidence_newest').on(t.at.desc(), t.ledgerId.desc())
	]
);

/** What serves an objective brought so far, counted by a job; the row of objective 0 is of the posts of the last 90 days that serve none. */
export const objectiveSums = pgTable('objective_sums', {
	objectiveId: ref('objective_id').primaryKey(),
	/** Published, and serving it by themselves or by their challenge or space. */
	posts: integer('posts').notNull().default(0),
	/** Different people who opened one of them. */
	readers: integer('readers').notNull().default(0),
	comments: integer('comments').notNull().default(0),
	answers: integer('answers').notNull().default(0),
	/** Entries of evidence that count. */
	evidence: integer('evidence').notNull().default(0),
	/** All evidence of what serves it, as buckets of entries that are alike; in the row of objective 0 that of the whole organisation. */
	worth: jsonb('worth').$type<Worth[]>().notNull().default([]),
	/** In the row of objective 0: all posts of that time, and everybody who has not left. */
	ofPosts: integer('of_posts').notNull().default(0),
	employees: integer('employees').notNull().default(0),
	countedAt: at('counted_at').notNull()
});

/** How far the roll-ups have read the ledger. */
export const rollUps = pgTable('roll_ups', {
	name: text('name').primaryKey(),
	/** Every event up to this one is counted. */
	upToId: ref('up_to_id').notNull().default(0),
	updatedAt: at('updated_at').notNull().defaultNow()
});
