// Planned items come into the bank: each with its series, its text as a draft, and its stage.
import { m } from '#lib/paraglide/messages.js';
import type { Finding } from '#lib/terms/exchange.ts';
import { bringPictures } from '#server/conversation/media/beside.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { AppError } from '#server/platform/errors.ts';
import { insertItems } from '../../bank/actions/insert.ts';
import { setStage } from '../../bank/actions/stage.ts';
import { nextPart, seriesOf } from '../../bank/series.ts';
import type { PlannedItem } from '../planner.ts';
import { bankImportItems } from '../schema.ts';
import { type DraftText, giveDraft } from './draft.ts';

export interface Bringing {
	importId: number;
	/** Where the files lie, with the pictures beside them; without one pictures stay as they are named. */
	folder?: string;
	/** What was noticed on the way. */
	findings: Finding[];
	progress?: (done: number, what: string) => void;
}

/** So many in one statement. */
const chunk = 200;

/** In the caller's transaction; nobody is told of hundreds of items at once. Returns those that are new. */
export async function bringItems(ctx: Ctx, items: readonly PlannedItem[], bringing: Bringing): Promise<PlannedItem[]> {
	const tx = { ...ctx, quiet: true };
	const series = new SeriesBook(tx);
	const brought: PlannedItem[] = [];
	for (let from = 0; from < items.length; from += chunk) {
		const part = items.slice(from, from + chunk);
		const rows = [];
		for (const item of part) rows.push({ ...item.columns, ...(await series.columnsOf(item)) });
		const made = new Map((await insertItems(tx, rows)).map(({ id, sourceRef }) => [sourceRef, id]));
		for (const [at, item] of part.entries()) {
			const id = made.get(item.columns.sourceRef);
			if (id !== undefined) brought.push(await complete(tx, id, item, bringing));
			bringing.progress?.(from + at + 1, item.columns.title);
		}
		if (made.size)
			await tx.db
				.insert(bankImportItems)
				.values([...made.values()].map((itemId) => ({ importId: bringing.importId, itemId })));
	}
	return brought;
}

/** Returns the item as it came to be: one whose text cannot become a draft stays an idea, and that is said. */
async function complete(tx: Ctx, id: number, item: PlannedItem, bringing: Bringing): Promise<PlannedItem> {
	const hasDraft = item.hasDraft && (await drafted(tx, id, item, bringing));
	if (item.hasDraft && !hasDraft) return { ...item, hasDraft, stage: 'idea' };
	// What is shelved comes back to where it was: with its text, or as an idea.
	if (item.stage === 'shelved' && hasDraft) await setStage(tx, { id }, 'drafting');
	if (item.stage !== 'idea') await setStage(tx, { id }, item.stage);
	return item;
}

async function drafted(tx: Ctx, id: number, item: PlannedItem, bringing: Bringing): Promise<boolean> {
	try {
		await inTransaction(tx, async (each) => giveDraft(each, id, item, await textOf(each, item, bringing)));
		return true;
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		const { file, line } = item.wanted.row;
		bringing.findings.push({ kind: 'emptied', file, line, column: 'body', message: error.message });
		return false;
	}
}

/** Pictures that lie beside the text come along; those that are named and are not there stay named. */
async function textOf(tx: Ctx, { wanted }: PlannedItem, { folder, findings }: Bringing): Promise<DraftText> {
	const { row, body } = wanted;
	if (!folder || row.file === null || !row.markdown) return { body, cover: null };
	const { cover, coverAlt } = row.markdown;
	const place = { folder, article: row.file, keepMissing: true };
	const brought = await bringPictures(tx, place, { body, cover, coverAlt });
	if (brought.missing) {
		const message = m.exchange_found_pictures({ count: brought.missing });
		findings.push({ kind: 'noted', file: row.file, line: null, column: 'body', message });
	}
	return brought;
}

/** Series by their titles, each looked up once; a part without a number is the next one. */
class SeriesBook {
	private readonly tx: Ctx;
	private readonly known = new Map<string, { id: number; next: number }>();

	constructor(tx: Ctx) {
		this.tx = tx;
	}

	async columnsOf({ wanted: { series, part } }: PlannedItem): Promise<{ seriesId?: number; seriesPart?: number }> {
		if (series === null) return {};
		const name = series.toLowerCase();
		if (!this.known.has(name)) {
			const id = await seriesOf(this.tx, series);
			this.known.set(name, { id, next: await nextPart(this.tx, id) });
		}
		const found = this.known.get(name)!;
		const seriesPart = part ?? found.next;
		found.next = Math.max(found.next, seriesPart + 1);
		return { seriesId: found.id, seriesPart };
	}
}
