// What the entries of evidence add up to, by three rules: conservative, plain and optimistic. Pure.
import { type EvidenceKind, evidenceKinds } from '#lib/terms/objectives.ts';

export const estimates = ['conservative', 'plain', 'optimistic'] as const;
export type Estimate = (typeof estimates)[number];
export type Estimates = Record<Estimate, number>;

/** Minutes; stated on the page of the evidence and in docs/measures.md. */
export const rule = {
	/** Conservative: of what somebody stated no more than this. */
	most: 60,
	duplicate: { conservative: 0, plain: 15, optimistic: 30 },
	expert: { conservative: 0, plain: 30, optimistic: 60 }
} as const;

const none: Estimates = { conservative: 0, plain: 0, optimistic: 0 };

interface Timed {
	kind: EvidenceKind;
	minutes: number | null;
	counts: boolean;
}

/** `middle` is the median of all times stated in the organisation: what an answer that helped is worth where nobody said. */
export function minutesOf({ kind, minutes, counts }: Timed, middle: number): Estimates {
	if (!counts || kind === 'idea_value') return none;
	if (kind === 'duplicate_avoided') return rule.duplicate;
	if (kind === 'expert_found') return rule.expert;
	if (minutes === null) return { ...none, optimistic: middle };
	return { conservative: Math.min(minutes, rule.most), plain: minutes, optimistic: minutes };
}

/** Entries alike in everything that matters, counted. */
export interface Bucket extends Timed {
	entries: number;
}

/** A bucket as it is kept, with what was confirmed in it. */
export interface Worth extends Bucket {
	unit: string;
	bySponsor: boolean;
	amount: number;
}

export interface KindTotal {
	/** All that stand, and those that are counted. */
	entries: number;
	counted: number;
	minutes: Estimates;
}

export interface Value {
	unit: string;
	ideas: number;
	/** Conservative: what the sponsor of the challenge confirmed. Plain and optimistic: whatever was confirmed. */
	amount: Estimates;
}

export interface Totals {
	kinds: Record<EvidenceKind, KindTotal>;
	minutes: Estimates;
	values: Value[];
	/** Median of the times stated, and of how many. */
	middle: { minutes: number; of: number };
}

/** Buckets of one objective, of several that have no post in common, or of all. */
export function totalsOf(buckets: readonly Worth[], middle: Totals['middle']): Totals {
	const of = (kind: EvidenceKind) => buckets.filter((bucket) => bucket.kind === kind);
	const kinds = Object.fromEntries(
		evidenceKinds.map((kind) => [kind, kindTotal(of(kind), middle.minutes)])
	) as Totals['kinds'];
	return {
		kinds,
		minutes: add(...evidenceKinds.map((kind) => kinds[kind].minutes)),
		values: valuesOf(of('idea_value').filter(({ counts }) => counts)),
		middle
	};
}

function kindTotal(buckets: readonly Bucket[], middle: number): KindTotal {
	const sum = (of: readonly Bucket[]) => of.reduce((total, { entries }) => total + entries, 0);
	const minutes = add(...buckets.map((bucket) => times(minutesOf(bucket, middle), bucket.entries)));
	return { entries: sum(buckets), counted: sum(buckets.filter(({ counts }) => counts)), minutes };
}

const times = (one: Estimates, by: number): Estimates => ({
	conservative: one.conservative * by,
	plain: one.plain * by,
	optimistic: one.optimistic * by
});

const add = (...all: Estimates[]): Estimates =>
	all.reduce(
		(sum, one) => ({
			conservative: sum.conservative + one.conservative,
			plain: sum.plain + one.plain,
			optimistic: sum.optimistic + one.optimistic
		}),
		none
	);

/** What is counted in different units cannot be added up. */
function valuesOf(confirmed: readonly Worth[]): Value[] {
	return [...Map.groupBy(confirmed, ({ unit }) => unit)]
		.map(([unit, all]) => {
			const sum = (of: readonly Worth[]) => of.reduce((total, { amount }) => total + amount, 0);
			const whole = sum(all);
			return {
				unit,
				ideas: all.reduce((total, { entries }) => total + entries, 0),
				amount: { conservative: sum(all.filter(({ bySponsor }) => bySponsor)), plain: whole, optimistic: whole }
			};
		})
		.sort((a, b) => b.ideas - a.ideas || a.unit.localeCompare(b.unit));
}

/** The median of the times that somebody stated and that count. */
export function medianOf(buckets: readonly Bucket[]): Totals['middle'] {
	const sorted = buckets
		.flatMap(({ kind, counts, minutes, entries }) =>
			kind === 'time_saved' && counts && minutes !== null ? [{ minutes, entries }] : []
		)
		.sort((a, b) => a.minutes - b.minutes);
	const of = sorted.reduce((total, { entries }) => total + entries, 0);
	const at = (place: number) => {
		let passed = 0;
		return sorted.find(({ entries }) => (passed += entries) > place)?.minutes ?? 0;
	};
	if (!of) return { minutes: 0, of };
	return { minutes: of % 2 ? at((of - 1) / 2) : (at(of / 2 - 1) + at(of / 2)) / 2, of };
}
