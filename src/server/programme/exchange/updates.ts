// What an import would change of items that are in the bank already, and what it leaves alone.
import { exactDate } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { type Finding, type FindingKind, headingOf, type ItemColumn } from '#lib/terms/exchange.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { changesOf, type Comparing, type Edit, type RowChanges } from './changes.ts';
import { type ExportOptions, type ReadItem, readItems } from './queries/export.ts';
import type { WantedItem } from './rows.ts';

/** A row under a key that the bank has. */
export interface KnownRow {
	id: number;
	wanted: WantedItem;
	/** Columns whose cells cannot be read. */
	faulty: ItemColumn[];
}

export interface PlannedUpdate {
	wanted: WantedItem;
	/** The whole edit; what it does not name stays as it is. */
	edit: Edit;
	columns: ItemColumn[];
}

export interface UpdatePlan {
	updates: PlannedUpdate[];
	findings: Finding[];
}

export async function planUpdates(
	ctx: Ctx,
	rows: readonly KnownRow[],
	comparing: Comparing,
	options: ExportOptions
): Promise<UpdatePlan> {
	const plan: UpdatePlan = { updates: [], findings: [] };
	const items = await listItems(ctx, rows, options);
	for (const row of rows) {
		const item = items.get(row.id);
		if (item) look(plan, row, item, changesOf(row.wanted, item, row.faulty, comparing));
	}
	await sayChanges(ctx, plan, items);
	return plan;
}

async function listItems(ctx: Ctx, rows: readonly KnownRow[], options: ExportOptions): Promise<Map<number, ReadItem>> {
	const items = new Map<number, ReadItem>();
	if (!rows.length) return items;
	for await (const page of readItems(ctx, { ids: rows.map(({ id }) => id) }, options))
		for (const item of page) items.set(item.row.id, item);
	return items;
}

function look({ updates, findings }: UpdatePlan, { wanted }: KnownRow, item: ReadItem, found: RowChanges): void {
	const { changes, columns, left } = found;
	if (item.row.stage === 'published') {
		if (columns.length) findings.push(placed(wanted, 'noted', null, m.exchange_left_published()));
		return;
	}
	for (const { kind, column, message } of left) findings.push(placed(wanted, kind, column, message));
	const { id, version } = item.row;
	// A draft has its own title; that of the item is the one it was planned under.
	const title = changes.title ?? item.texts.workingTitle;
	if (columns.length) updates.push({ wanted, columns, edit: { ...changes, id, version, title } });
}

export function placed({ row }: WantedItem, kind: FindingKind, column: ItemColumn | null, message: string): Finding {
	return { kind, file: row.file, line: (column && row.lines?.[column]) ?? row.line, column, message };
}

/** Which columns, and whose words they replace: a file says the newest, whoever wrote in the bank meanwhile. */
async function sayChanges(ctx: Ctx, { updates, findings }: UpdatePlan, items: Map<number, ReadItem>): Promise<void> {
	const edited = updates.map(({ edit }) => edit.id).filter((id) => items.get(id)!.row.version > 1);
	const edits = new Map((await listEdits(ctx, edited)).map((edit) => [edit.id, edit]));
	for (const { wanted, columns, edit } of updates) {
		const said = columns.map((column) => headingOf(column)).join(', ');
		const last = edits.get(edit.id);
		const date = last && exactDate(last.at, getLocale(), ctx.viewer.timeZone);
		const message = last && date ? m.exchange_changed_since({ columns: said, name: last.name, date }) : said;
		findings.push(placed(wanted, 'changed', null, message));
	}
}

interface LastEdit {
	id: number;
	name: string;
	at: Date;
}

// Plan: ledger_subject for each item, of whose events there are tens.
const editsText = `select i.id, e.name, e.at from unnest($1::bigint[]) as i(id), lateral (
	select p.name, l.at from ledger l join people p on p.id = l.actor_id
	where l.subject = 'bank_item' and l.subject_id = i.id and l.verb = 'bank.edited' order by l.at desc limit 1) e`;

const listEdits = (ctx: Ctx, ids: readonly number[]): Promise<LastEdit[]> =>
	ids.length ? named<LastEdit>(ctx.db, 'exchange_edits', editsText, [ids]) : Promise.resolve([]);
