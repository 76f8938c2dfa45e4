// What an import would do: which rows become items, which are there already and what they say otherwise, and what is to be said about them.
import { m } from '#lib/paraglide/messages.js';
import type { Finding, KnownWay } from '#lib/terms/exchange.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Defaults } from './defaults.ts';
import { findKnown, type Known } from './known.ts';
import { mostUsed } from './language.ts';
import { type PlannedItem, Planner, refOf } from './planner.ts';
import type { ExportOptions } from './queries/export.ts';
import { type ReadRow, readRows, type WantedItem } from './rows.ts';
import type { Source } from './source/shape.ts';
import { type KnownRow, placed, type PlannedUpdate, planUpdates } from './updates.ts';

export interface ImportPlan {
	items: PlannedItem[];
	/** Of items in the bank that the file says otherwise. */
	updates: PlannedUpdate[];
	/** In the bank and as the file says. */
	unchanged: number;
	findings: Finding[];
	/** What is to be said about items in the bank, should they be changed. */
	ofKnown: Finding[];
}

/** `everything`: for whoever has the machine, also what their own eyes may not see. */
export async function planImport(
	ctx: Ctx,
	source: Pick<Source, 'rows' | 'findings'>,
	defaults: Defaults,
	options: ExportOptions = {}
): Promise<ImportPlan> {
	const thisYear = ctx.now.getUTCFullYear();
	const read = readRows(source.rows, thisYear);
	const rows = read.map(({ wanted }) => wanted).filter((wanted) => wanted !== null);
	const known = await findKnown(ctx, rows);
	const findings = [...source.findings];
	const planner = new Planner(known, defaults, findings, mostUsed(rows) ?? ctx.viewer.language);
	const { fresh, here, ofKnown } = sorted(read, known, planner);
	const items = fresh.map((wanted) => planner.plan(wanted));
	const keyed = here.filter(({ wanted }) => wanted.key !== null);
	const { updates, findings: said } = await planUpdates(ctx, keyed, { known, defaults, thisYear }, options);
	for (const { wanted, isReturning } of items)
		if (isReturning) ofKnown.push(placed(wanted, 'noted', 'key', m.exchange_left_deleted()));
	return { items, updates, unchanged: here.length - updates.length, findings, ofKnown: [...ofKnown, ...said] };
}

/** What is carried out of a plan: new items, and those in the bank as they are or as the file says. */
export interface ChosenPlan extends Omit<ImportPlan, 'ofKnown'> {
	/** Left as they are, though the file says something else. */
	differing: number;
}

export function chosen({ ofKnown, ...plan }: ImportPlan, known: KnownWay): ChosenPlan {
	const differing = plan.updates.length;
	if (known === 'update') {
		const items = plan.items.filter(({ isReturning }) => !isReturning);
		return { ...plan, items, findings: [...plan.findings, ...ofKnown], differing: 0 };
	}
	const changed = ofKnown.filter(({ kind }) => kind === 'changed');
	return { ...plan, updates: [], findings: [...plan.findings, ...changed], differing };
}

interface Sorted {
	fresh: WantedItem[];
	here: KnownRow[];
	ofKnown: Finding[];
}

/** New ones, and those in the bank; of rows that say the same the first counts. */
function sorted(read: readonly ReadRow[], known: Known, planner: Planner): Sorted {
	const seen = new Map<string, WantedItem>();
	const all: Sorted = { fresh: [], here: [], ofKnown: [] };
	for (const { wanted } of read) {
		if (!wanted) continue;
		const before = seen.get(refOf(wanted));
		seen.set(refOf(wanted), before ?? wanted);
		if (before) planner.say(wanted, 'refused', wanted.key === null ? null : 'key', twice(before));
	}
	const first = new Set(seen.values());
	for (const row of read) {
		const { wanted } = row;
		const id = wanted && first.has(wanted) ? known.item(wanted) : null;
		const faults = id === null || wanted?.key === null ? [] : row.findings.filter(isFault);
		planner.tell(row.findings.filter((finding) => !faults.includes(finding)));
		all.ofKnown.push(...faults.map((finding) => ({ ...finding, kind: 'kept' as const })));
		if (wanted && id !== null) all.here.push({ id, wanted, faulty: faults.flatMap(({ column }) => column ?? []) });
		else if (wanted && first.has(wanted)) all.fresh.push(wanted);
	}
	return all;
}

/** A cell that cannot be read; of too many prompts the first ones are taken nonetheless. */
const isFault = ({ kind, column }: Finding) => kind === 'emptied' && column !== 'prompts';

function twice({ row: { file, line } }: WantedItem): string {
	return line === null ? m.exchange_bad_same_file({ file: file ?? '–' }) : m.exchange_bad_same_line({ line });
}
