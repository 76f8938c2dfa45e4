// What an import did or would do, in figures and findings.
import { m } from '#lib/paraglide/messages.js';
import type { CountByFormat, Finding, FindingKind, ImportReport } from '#lib/terms/exchange.ts';
import type { PlannedItem } from './plan.ts';

/** A page with ten thousand findings helps nobody; the numbers are given in full. */
const shown = 300;

export function reportOf(items: readonly PlannedItem[], unchanged: number, findings: readonly Finding[]): ImportReport {
	const added: CountByFormat = {};
	for (const { columns } of items) added[columns.format] = (added[columns.format] ?? 0) + 1;
	const count = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
	return {
		added,
		addedCount: items.length,
		drafts: items.filter(({ hasDraft }) => hasDraft).length,
		unchanged,
		findings: condensed(findings).slice(0, shown),
		refused: count('refused'),
		emptied: count('emptied'),
		noted: count('noted')
	};
}

/** Everything is right: no row is left out and no cell stays empty. */
export const isAllRight = ({ refused, emptied }: Pick<ImportReport, 'refused' | 'emptied'>) => refused + emptied === 0;

const weight: Record<FindingKind, number> = { refused: 0, emptied: 1, noted: 2 };

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
