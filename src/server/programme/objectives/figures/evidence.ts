// What was confirmed: time saved, ideas put to work, duplicates avoided and experts found, from the roll-up of the ledger.
import { sql } from 'drizzle-orm';
import type { EvidenceKind } from '#lib/terms/objectives.ts';
import { byGroup, type Figure, moment, narrowed, rowOf, windowStart } from './scope.ts';

interface Sums extends Record<string, unknown> {
	entries: number;
	minutes: number;
	authors: number;
}

/** `whose` is the column of whoever the entry is of: who saved time, whose idea it was. */
const summing =
	(kind: EvidenceKind, whose: 'person_id' | 'other_id', counting: boolean, of: (sums: Sums) => number): Figure =>
	async (ctx, scope, until) => {
		const column = sql.raw(`v.${whose}`);
		const sums = await rowOf<Sums>(
			ctx,
			sql`select count(*)::int as entries, coalesce(sum(v.minutes), 0)::int as minutes, count(distinct ${column})::int as authors
				from evidence v where v.kind = ${kind} and v.at > ${moment(windowStart(scope, until))} and v.at <= ${moment(until)}
					and ${counting ? sql`v.counts` : sql`true`}
					and ${narrowed(scope, sql`v.post_id`, sql`v.space_id`)} and ${byGroup(column, scope, until)}`
		);
		// Each entry is named on the page of the evidence; only where it is narrowed to a few people would a sum say more.
		const isNarrowed = scope.audience !== null || scope.spaceId !== undefined;
		return { value: of(sums), denominator: null, authors: isNarrowed ? sums.authors : null };
	};

/** Each person and question once. */
export const minutesSaved = summing('time_saved', 'person_id', true, ({ minutes }) => minutes);
export const ideasWithValue = summing('idea_value', 'other_id', true, ({ entries }) => entries);
export const duplicatesAvoided = summing('duplicate_avoided', 'person_id', false, ({ entries }) => entries);
export const expertsFound = summing('expert_found', 'other_id', false, ({ entries }) => entries);
