// What an import did or would do, in figures and findings.
import { m } from '#lib/paraglide/messages.js';
import type { CountByFormat, Finding, FindingKind, ImportReport } from '#lib/terms/exchange.ts';
import type { ChosenPlan, ImportPlan } from './plan.ts';
import type { PlannedItem } from './planner.ts';

/** A page with ten thousand findings helps nobody; the numbers are given in full. */
const shown = 300;

export interface Done {
	items: readonly PlannedItem[];
	updated: number;
	differing: number;
	unchanged: number;
	findings: readonly Finding[];
}

export function reportOf({ items, updated, differing, unchanged, findings }: Done): ImportReport {
	const added: CountByFormat = {};
	for (const { columns } of items) added[columns.format] = (added[columns.format] ?? 0) + 1;
	const count = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
	return {
		added,
		addedCount: items.length,
		drafts: items.filter(({ hasDraft }) => hasDraft).length,
		returning: items.filter(({ isReturning }) => isReturning).length,
		...{ unchanged, differing, updated },
		findings: condensed(findings).slice(0, shown),
		refused: count('refused'),
		emptied: count('emptied'),
		kept: count('kept'),
		noted: count('noted')
	};
}

/** What somebody sees who has not chosen yet what becomes of items in the bank. */
export function reportOfLook({ ofKnown, updates, ...plan }: ImportPlan): ImportReport {
	return reportOf({ ...plan, findings: [...plan.findings, ...ofKnown], updated: 0, differing: updates.length });
}

/** What the plan would do. */
export const reportOfChosen = (plan: ChosenPlan): ImportReport => reportOf({ ...plan, updated: plan.updates.length });

/** Nothing has been done, whatever there is to be said. */
export const reportOfNothing = (unchanged = 0, findings: readonly Finding[] = []): ImportReport =>
	reportOf({ items: [], updated: 0, differing: 0, unchanged, findings });

/** Everything is right: no row is left out, no cell stays empty, and none stays as it is that was meant to change. */
export const isAllRight = ({ refused, emptied, kept = 0 }: ImportReport) => refused + emptied + kept === 0;

const weight: Record<FindingKind, number> = { refused: 0, emptied: 1, kept: 2, changed: 3, noted: 4 };

/** The gravest first, each in the order of the file; what is merely noted many times is said once. */
function condensed(findings: readonly Finding[]): Finding[] {
	const first = new Map<string, { finding: Finding; count: number }>();
	for (const [at, finding] of findings.entries()) {
		const key = finding.kind === 'noted' ? `${finding.column} ${finding.message}` : String(at);
		const known = first.get(key);
		if (known) known.count += 1;
		else first.set(key, { finding, count: 1 });
	}
	return [...first.values()]
		.map(({ finding, count }) =>
			count === 1
				? finding
				: { ...finding, message: m.exchange_found_more({ message: finding.message, count: count - 1 }) }
		)
		.sort((one, other) => weight[one.kind] - weight[other.kind]);
}
