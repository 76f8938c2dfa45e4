// What a row of a file says otherwise than an item in the bank: the change that makes the item say the same, and what stays as it is.
import { m } from '#lib/paraglide/messages.js';
import { type BankFormat, readAsArticle } from '#lib/terms/bank.ts';
import { stageLabel } from '#lib/terms/bank-labels.ts';
import type { FindingKind, ItemColumn } from '#lib/terms/exchange.ts';
import { cleanText } from '#server/platform/text/plain.ts';
import type { editItem } from '../bank/actions.ts';
import type { Defaults } from './defaults.ts';
import type { Found, Known } from './known.ts';
import { withOwnPictures } from './pictures.ts';
import type { ExportedItem, ReadItem } from './queries/export.ts';
import { readOwn, type WantedItem } from './rows.ts';

/** What the bank's own edit takes. */
export type Edit = Parameters<typeof editItem>[1];
type Changes = Partial<Omit<Edit, 'id' | 'version'>>;

export interface RowChanges {
	changes: Changes;
	/** In the order in which they are written. */
	columns: ItemColumn[];
	/** What of the row is not taken, and why. */
	left: { kind: Extract<FindingKind, 'kept' | 'noted'>; column: ItemColumn; message: string }[];
}

export interface Comparing {
	known: Known;
	defaults: Defaults;
	thisYear: number;
}

type Own = 'title' | 'format' | 'brief' | 'prompts' | 'outline' | 'topics' | 'language' | 'effort' | 'evergreen' | Day;
type Day = 'usableFrom' | 'usableUntil' | 'draftDue' | 'reviewDue' | 'sourceNote';
type Person = 'author' | 'ghost' | 'owner' | 'reviewer';
type Place = 'objective' | 'audience' | 'space';

/** Under which name an edit takes what stands in the column. */
const ownFields = {
	...{ title: 'title', format: 'format', brief: 'brief', prompts: 'prompts', outline: 'outline', topics: 'topics' },
	...{ language: 'language', effort: 'effort', evergreen: 'evergreen', usableFrom: 'usableFrom' },
	...{ usableUntil: 'usableUntil', draftDue: 'draftDueOn', reviewDue: 'reviewDueOn', sourceNote: 'sourceNote' }
} as const satisfies Record<Own, keyof Edit>;
const isOwn = (column: ItemColumn): column is Own => column in ownFields;

/** Without these there is no item: an empty cell leaves them as they are. */
const demanded: ItemColumn[] = ['title', 'format', 'language', 'effort', 'evergreen'];

const plain = (text: string | null) => (text ?? '').trim().toLowerCase();
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** `faulty` columns hold what cannot be read; they stay. */
export function changesOf(
	wanted: WantedItem,
	item: ReadItem,
	faulty: readonly ItemColumn[],
	comparing: Comparing
): RowChanges {
	const comparer = new Comparer(wanted, item, comparing);
	const columns = wanted.row.columns ?? (Object.keys(wanted.row.cells) as ItemColumn[]);
	for (const column of columns) if (!faulty.includes(column)) comparer.compare(column);
	comparer.demandDays();
	return comparer.found;
}

class Comparer {
	readonly found: RowChanges = { changes: {}, columns: [], left: [] };
	private readonly wanted: WantedItem;
	private readonly item: ReadItem;
	private readonly comparing: Comparing;
	private readonly own: WantedItem;

	constructor(wanted: WantedItem, item: ReadItem, comparing: Comparing) {
		this.wanted = wanted;
		this.item = item;
		this.comparing = comparing;
		this.own = readOwn(cellsOf(item.exported), comparing.thisYear);
	}

	compare(column: ItemColumn): void {
		if (isOwn(column)) this.compareOwn(column);
		else if (column === 'author' || column === 'ghost' || column === 'owner' || column === 'reviewer')
			this.comparePerson(column);
		else if (column === 'objective' || column === 'audience' || column === 'space') this.comparePlace(column);
		else if (column === 'series') this.compareSeries();
		else if (column === 'part') this.comparePart();
		else if (column === 'stage') this.compareStage();
		else if (column === 'body') this.compareBody();
	}

	private change(column: ItemColumn, changes: Changes): void {
		Object.assign(this.found.changes, changes);
		if (!this.found.columns.includes(column)) this.found.columns.push(column);
	}

	private leave(column: ItemColumn, message: string, kind: 'kept' | 'noted' = 'kept'): void {
		this.found.left.push({ kind, column, message });
	}

	private isEmpty = (column: ItemColumn) => !this.wanted.row.cells[column]?.trim();

	private compareOwn(column: Own): void {
		if (demanded.includes(column) && this.isEmpty(column)) return;
		const outline = () => withOwnPictures(this.wanted.outline, this.item.exported.outline);
		const value = column === 'outline' ? outline() : this.wanted[column];
		if (isSame(value, this.own[column])) return;
		const { postId, challengeId } = this.item.row;
		const hasDraft = postId !== null || challengeId !== null;
		if (column === 'title' && hasDraft) return this.leave(column, m.exchange_left_title(), 'noted');
		if (column === 'format' && hasDraft && !areOfOneKind(this.wanted.format, this.item.row.format))
			return this.leave(column, m.bank_refused_other_kind());
		this.change(column, { [ownFields[column]]: value });
	}

	private comparePerson(column: Person): void {
		const names = column === 'author' ? this.wanted.authors : [this.wanted[column] ?? ''].filter(Boolean);
		const handle = this.item.exported[column];
		if (!names.length)
			return handle === null || this.isDefault(column) ? undefined : this.change(column, { [column]: null });
		if (plain(names[0]!.replace(/^@/, '')) === plain(handle)) return;
		const { known } = this.comparing;
		const all = names.map(known.person);
		const found = all.find((one) => one !== null && one !== 'several') ?? all[0]!;
		const personId = this.idOf(column, names[0]!, found);
		if (personId === null || personId === this.item.row[`${column}Id`]) return;
		if (column === 'author' && this.item.texts.declinedIds.includes(personId))
			return this.leave(column, m.bank_refused_declined());
		this.change(column, { [column]: known.handleOf(personId) });
	}

	private comparePlace(column: Place): void {
		const [name, own] = [this.wanted[column], this.item.exported[column]];
		const { row, texts } = this.item;
		const before = { objective: row.objective?.id ?? null, audience: row.audience?.id ?? null, space: texts.spaceId };
		// What the reader of the export may not see was empty in it.
		if (plain(name) === plain(own)) return;
		if (name === null) return this.isDefault(column) ? undefined : this.change(column, { [`${column}Id`]: null });
		const id = this.idOf(column, name, this.comparing.known[column](name));
		if (id !== null && id !== before[column]) this.change(column, { [`${column}Id`]: id });
	}

	private idOf(column: Person | Place, name: string, found: Found): number | null {
		if (found && found !== 'several') return found.id;
		const shown = { name: name.slice(0, 60) };
		this.leave(column, found ? m.exchange_kept_several(shown) : m.exchange_kept_unknown(shown));
		return null;
	}

	/** What counted where a file said nothing is what the same file still means; until somebody has edited the item. */
	private isDefault(column: Person | Place): boolean {
		const { row, texts } = this.item;
		const { ownerId, objectiveId } = this.comparing.defaults;
		if (row.version !== 1 || texts.sourceRef === null) return false;
		if (column === 'objective') return row.objective?.id === objectiveId;
		return (column === 'owner' || column === 'author') && row[`${column}Id`] === ownerId;
	}

	private compareSeries(): void {
		const { series, part } = this.wanted;
		if (plain(series) === plain(this.item.exported.series)) return;
		this.change('series', series === null ? { series } : { series, seriesPart: part ?? undefined });
	}

	private comparePart(): void {
		const { part } = this.wanted;
		const { changes } = this.found;
		const series = 'series' in changes ? changes.series : this.item.exported.series;
		if (part !== null && series && part !== this.item.exported.part) this.change('part', { series, seriesPart: part });
	}

	private compareStage(): void {
		const { stage } = this.item.row;
		if (this.wanted.stage === null || this.wanted.stage === stage) return;
		this.leave('stage', m.exchange_left_stage({ stage: stageLabel(stage) }), 'noted');
	}

	/** A cell is empty also where its reader may not read the draft. */
	private compareBody(): void {
		const text = withOwnPictures(this.wanted.body, this.item.exported.body).trim();
		if (text === '' || text === cleanText(this.item.exported.body).trim()) return;
		this.leave('body', m.exchange_left_text(), 'noted');
	}

	/** From a day to one before it: neither is taken. */
	demandDays(): void {
		const { changes, columns } = this.found;
		if (!columns.includes('usableFrom') && !columns.includes('usableUntil')) return;
		const { usableFrom = this.own.usableFrom, usableUntil = this.own.usableUntil } = changes;
		if (!usableFrom || !usableUntil || usableFrom <= usableUntil) return;
		delete changes.usableFrom;
		delete changes.usableUntil;
		this.found.columns = columns.filter((column) => column !== 'usableFrom' && column !== 'usableUntil');
		this.leave('usableUntil', m.bank_refused_days());
	}
}

/** A draft is of one kind; what is read as an article may become another such. */
const areOfOneKind = (one: BankFormat, other: BankFormat) =>
	one === other || (readAsArticle(one) && readAsArticle(other));

/** As a file would hold it; names and texts of drafts are compared by themselves. */
const cellsOf = (item: ExportedItem): WantedItem['row']['cells'] => ({
	...{ format: item.format, title: item.title, brief: item.brief, outline: item.outline, language: item.language },
	...{ prompts: item.prompts.join('\n'), topics: item.topics.join('\n'), effort: String(item.effort) },
	...{ evergreen: item.evergreen ? 'yes' : 'no', sourceNote: item.sourceNote },
	...{ usableFrom: item.usableFrom ?? '', usableUntil: item.usableUntil ?? '' },
	...{ draftDue: item.draftDue ?? '', reviewDue: item.reviewDue ?? '' }
});
