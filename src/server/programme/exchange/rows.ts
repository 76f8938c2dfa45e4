// One row to one item to be: every cell looked at, and what is wrong with it said.
import { m } from '#lib/paraglide/messages.js';
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import type { Finding, FindingKind, ItemColumn } from '#lib/terms/exchange.ts';
import { type Order, orderOf } from '#server/members/people/import/dates.ts';
import { cleanLine, cleanText } from '#server/platform/text/plain.ts';
import type { SourceRow } from './source/shape.ts';
import { dayOf, formatOf, hoursOf, languageOf, linesOf, listOf, partOf, stageOf, yesOf } from './values.ts';

/** What a row wants, in its own words; what it does not say is null. */
export interface WantedItem {
	row: SourceRow;
	key: string | null;
	format: BankFormat;
	stage: BankStage | null;
	title: string;
	brief: string;
	prompts: string[];
	outline: string;
	body: string;
	authors: string[];
	ghost: string | null;
	owner: string | null;
	reviewer: string | null;
	objective: string | null;
	audience: string | null;
	space: string | null;
	topics: string[];
	language: string | null;
	effort: number | null;
	evergreen: boolean | null;
	usableFrom: string | null;
	usableUntil: string | null;
	series: string | null;
	part: number | null;
	draftDue: string | null;
	reviewDue: string | null;
	sourceNote: string;
}

export interface ReadRow {
	/** Null when the row is refused. */
	wanted: WantedItem | null;
	findings: Finding[];
}

/** No more than the bank, and a post of any kind, may hold. */
const longest = {
	title: 200,
	brief: 10_000,
	outline: 100_000,
	body: 1_000_000,
	sourceNote: 300,
	series: 120,
	key: 300
};
const longestBody: Partial<Record<BankFormat, number>> = { question: 200_000, challenge: 100_000, photo_call: 20_000 };
const most = { prompts: 20, prompt: 500, topics: 5, topic: 60 };
const dayColumns = ['usableFrom', 'usableUntil', 'draftDue', 'reviewDue'] as const;

/** All of one file: 03/04 is told apart by its company. */
export function readRows(rows: readonly SourceRow[], thisYear: number): ReadRow[] {
	const orders = Object.fromEntries(
		dayColumns.map((column) => [column, orderOf(rows.map(({ cells }) => cells[column] ?? ''))])
	);
	return rows.map((row) => new RowReader(row, orders, thisYear).read());
}

/** What the bank says of an item, as if it came from a file, so that the two can be compared. */
export function readOwn(cells: SourceRow['cells'], thisYear: number): WantedItem {
	const row: SourceRow = { file: null, line: null, cells, hash: '' };
	const orders = Object.fromEntries(dayColumns.map((column) => [column, orderOf([cells[column] ?? ''])]));
	return new RowReader(row, orders, thisYear).wanted();
}

class RowReader {
	private readonly findings: Finding[] = [];
	private readonly row: SourceRow;
	private readonly orders: Record<string, Order>;
	private readonly thisYear: number;

	constructor(row: SourceRow, orders: Record<string, Order>, thisYear: number) {
		this.row = row;
		this.orders = orders;
		this.thisYear = thisYear;
	}

	read(): ReadRow {
		const wanted = this.wanted();
		if (this.cell('plannedFor')) this.say('noted', 'plannedFor', m.exchange_found_planned());
		const isRefused = this.findings.some(({ kind }) => kind === 'refused');
		return { wanted: isRefused ? null : wanted, findings: this.findings };
	}

	wanted(): WantedItem {
		const format = this.format();
		return {
			row: this.row,
			key: this.line('key') || null,
			format,
			stage: this.taken('stage', stageOf, () => m.exchange_bad_stage({ value: this.shown('stage') })),
			title: this.title(),
			brief: this.words('brief'),
			prompts: this.prompts(),
			outline: this.words('outline'),
			body: this.body(format),
			authors: this.cell('author')
				.split(/[,;\n]/)
				.map(cleanLine)
				.filter(Boolean),
			ghost: this.line('ghost') || null,
			owner: this.line('owner') || null,
			reviewer: this.line('reviewer') || null,
			objective: this.line('objective') || null,
			audience: this.line('audience') || null,
			space: this.line('space') || null,
			topics: this.topics(),
			language: this.taken('language', languageOf, () => m.exchange_bad_language({ value: this.shown('language') })),
			effort: this.taken('effort', hoursOf, m.bank_refused_effort),
			evergreen: this.taken('evergreen', yesOf, m.exchange_bad_yes),
			...this.days(),
			series: this.line('series') || null,
			part: this.taken('part', partOf, m.exchange_bad_part),
			sourceNote: this.line('sourceNote')
		};
	}

	private cell(column: ItemColumn): string {
		return this.row.cells[column]?.trim() ?? '';
	}

	private shown(column: ItemColumn): string {
		return cleanLine(this.cell(column)).slice(0, 60);
	}

	private say(kind: FindingKind, column: ItemColumn, message: string): void {
		const { file, line, lines } = this.row;
		this.findings.push({ kind, file, line: lines?.[column] ?? line, column, message });
	}

	private taken<T>(column: ItemColumn, read: (cell: string) => T | null, why: () => string): T | null {
		const cell = this.cell(column);
		const value = cell ? read(cell) : null;
		if (cell && value === null) this.say('emptied', column, why());
		return value;
	}

	private within(column: keyof typeof longest, text: string, limit = longest[column]): string {
		if (text.length > limit) this.say('refused', column, m.articles_refused_longest({ count: limit }));
		return text;
	}

	private line(column: ItemColumn): string {
		const text = cleanLine(this.cell(column));
		if (column in longest) return this.within(column as keyof typeof longest, text);
		return text.slice(0, 300);
	}

	private words(column: 'brief' | 'outline'): string {
		return this.within(column, cleanText(this.cell(column)).trim());
	}

	private title(): string {
		const title = this.line('title');
		if (!title) this.say('refused', 'title', m.exchange_bad_title());
		return title;
	}

	/** As it is: white space at the beginning of a line may make it code. */
	private body(format: BankFormat): string {
		const text = cleanText(this.row.cells.body ?? '');
		return text.trim() ? this.within('body', text, longestBody[format]) : '';
	}

	/** What is of an unknown kind would become another thing than was meant. */
	private format(): BankFormat {
		const cell = this.cell('format');
		const format = cell ? formatOf(cell) : 'article';
		if (!format) this.say('refused', 'format', m.exchange_bad_format({ value: this.shown('format') }));
		return format ?? 'article';
	}

	private prompts(): string[] {
		const all = linesOf(cleanText(this.cell('prompts')))
			.map(cleanLine)
			.filter(Boolean);
		const taken = all.filter((prompt) => prompt.length <= most.prompt).slice(0, most.prompts);
		if (taken.length < all.length)
			this.say('emptied', 'prompts', m.exchange_found_prompts({ prompts: most.prompts, prompt: most.prompt }));
		return taken;
	}

	/** A blog often has more of them; the first ones say the most. */
	private topics(): string[] {
		const all = listOf(this.cell('topics')).map(cleanLine).filter(Boolean);
		const taken = all.filter((topic) => topic.length <= most.topic).slice(0, most.topics);
		if (taken.length < all.length) this.say('noted', 'topics', m.exchange_found_topics({ most: most.topics }));
		return taken;
	}

	private days(): Pick<WantedItem, (typeof dayColumns)[number]> {
		const day = (column: (typeof dayColumns)[number]) =>
			this.taken(column, (cell) => dayOf(cell, this.orders[column]!, this.thisYear), m.exchange_bad_day);
		const [usableFrom, usableUntil] = [day('usableFrom'), day('usableUntil')];
		const isTurned = usableFrom !== null && usableUntil !== null && usableUntil < usableFrom;
		if (isTurned) this.say('emptied', 'usableUntil', m.bank_refused_days());
		return {
			usableFrom,
			usableUntil: isTurned ? null : usableUntil,
			draftDue: day('draftDue'),
			reviewDue: day('reviewDue')
		};
	}
}
