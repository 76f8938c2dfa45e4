// Items as a table for spreadsheets, in the reader's language.
import { m } from '#lib/paraglide/messages.js';
import { formatLabel, stageLabel } from '#lib/terms/bank-labels.ts';
import { headingOf, type ItemColumn, itemColumns } from '#lib/terms/exchange.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { type Cell, type Column, type Sheet, writeCsv, writeXlsx } from '#server/platform/text/cells.ts';
import type { ExportedItem } from '../queries/export.ts';

export interface Writing {
	locale: 'en' | 'de';
	timeZone: string;
}

/** In the language's own way: where a comma stands in numbers, a semicolon stands between cells. */
export function csvOf(items: readonly ExportedItem[], writing: Writing): string {
	const columns = itemColumns.map((column) => ({ title: headingOf(column, writing.locale) }));
	const rows = items.map((item) => itemColumns.map((column) => cellOf(item, column, writing)));
	return writeCsv({ columns, rows }, writing.locale === 'de' ? ';' : ',');
}

export function xlsxOf(items: readonly ExportedItem[], writing: Writing): Promise<Buffer> {
	return writeXlsx([sheetOf(items, writing)]);
}

/** A little less than a cell of a spreadsheet holds; a text that is longer goes on in a column of its own. */
const longest = 30_000;

const widths: Partial<Record<ItemColumn, number>> = {
	title: 40,
	brief: 50,
	prompts: 50,
	outline: 40,
	body: 60,
	key: 20
};

/** A wide sheet, where long texts need one: "Text", "Text (2)", "Text (3)". */
function sheetOf(items: readonly ExportedItem[], writing: Writing): Sheet {
	const parts = new Map<ItemColumn, number>();
	const cells = items.map((item) =>
		itemColumns.map((column) => {
			const split = partsOf(cellOf(item, column, writing));
			parts.set(column, Math.max(parts.get(column) ?? 1, split.length));
			return { column, split };
		})
	);
	const countOf = (column: ItemColumn) => parts.get(column) ?? 1;
	const columns = itemColumns.flatMap((column): Column[] =>
		Array.from({ length: countOf(column) }, (_, part) => ({
			title: part ? `${headingOf(column, writing.locale)} (${part + 1})` : headingOf(column, writing.locale),
			width: widths[column] ?? 16
		}))
	);
	const rows = cells.map((row) =>
		row.flatMap(({ column, split }) => Array.from({ length: countOf(column) }, (_, part): Cell => split[part] ?? null))
	);
	return { name: m.exchange_sheet({}, { locale: writing.locale }), columns, rows };
}

function partsOf(cell: Cell): Cell[] {
	if (typeof cell !== 'string' || cell.length <= longest) return [cell];
	const parts: string[] = [];
	for (let from = 0; from < cell.length;) {
		let to = Math.min(from + longest, cell.length);
		// No character is cut in two.
		if (to < cell.length && /[\ud800-\udbff]/.test(cell[to - 1]!)) to -= 1;
		parts.push(cell.slice(from, to));
		from = to;
	}
	return parts;
}

function cellOf(item: ExportedItem, column: ItemColumn, { locale, timeZone }: Writing): Cell {
	switch (column) {
		case 'format':
			return formatLabel(item.format, locale);
		case 'stage':
			return stageLabel(item.stage, locale);
		case 'prompts':
			return item.prompts.join('\n');
		case 'topics':
			return item.topics.join(', ');
		case 'evergreen':
			return item.evergreen ? m.exchange_yes({}, { locale }) : m.exchange_no({}, { locale });
		case 'usableFrom':
		case 'usableUntil':
		case 'draftDue':
		case 'reviewDue':
			return item[column] === null ? null : { day: item[column] };
		case 'plannedFor':
			return item.plannedFor && clockTime(item.plannedFor, timeZone).replace('T', ' ');
		default:
			return item[column] || null;
	}
}
