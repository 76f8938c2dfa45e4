// Items that are in the bank come to say what the file says; what they said before is kept for whoever thinks better of it.
import { eq } from 'drizzle-orm';
import type { Finding } from '#lib/terms/exchange.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { AppError } from '#server/platform/errors.ts';
import { editItem } from '../../bank/actions.ts';
import { bankItems } from '../../bank/schema.ts';
import { bankImportUpdates, type FormerColumns } from '../schema.ts';
import { placed, type PlannedUpdate } from '../updates.ts';

export interface Updating {
	importId: number;
	/** What was noticed on the way. */
	findings: Finding[];
	progress?: (done: number, what: string) => void;
}

/**
 * In the caller's transaction, by the same edit as the item's page; nobody is told of hundreds of items at once.
 * One that cannot be changed stays, and that is said. Returns how many were changed.
 */
export async function updateItems(
	ctx: Ctx,
	updates: readonly PlannedUpdate[],
	{ importId, findings, progress }: Updating
): Promise<number> {
	const quiet = { ...ctx, quiet: true };
	let changed = 0;
	for (const [at, update] of updates.entries()) {
		try {
			await inTransaction(quiet, (tx) => updateItem(tx, importId, update));
			changed += 1;
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			takeBack(findings, placed(update.wanted, 'changed', null, ''));
			findings.push(placed(update.wanted, 'kept', null, error.issues[0]?.message ?? error.message));
		}
		progress?.(at + 1, update.wanted.title);
	}
	return changed;
}

function takeBack(findings: Finding[], { kind, file, line }: Finding): void {
	const at = findings.findIndex((one) => one.kind === kind && one.file === file && one.line === line);
	if (at >= 0) findings.splice(at, 1);
}

async function updateItem(tx: Ctx, importId: number, { edit }: PlannedUpdate): Promise<void> {
	const read = () => tx.db.select().from(bankItems).where(eq(bankItems.id, edit.id)).for('no key update');
	const [before] = await read();
	await editItem(tx, edit);
	const [after] = await read();
	const former = formerColumns(before!, after!);
	await tx.db.insert(bankImportUpdates).values({ importId, itemId: edit.id, version: after!.version, former });
}

type Row = typeof bankItems.$inferSelect;

/** What an edit of an item may change. */
const columns = [
	...['format', 'title', 'brief', 'prompts', 'outline', 'topics', 'language', 'effort', 'evergreen'],
	...['usableFrom', 'usableUntil', 'draftDueOn', 'reviewDueOn', 'sourceNote', 'seriesId', 'seriesPart'],
	...['authorId', 'ghostId', 'ownerId', 'reviewerId', 'objectiveId', 'audienceId', 'spaceId']
] as (keyof Row)[];

const formerColumns = (before: Row, after: Row): FormerColumns =>
	Object.fromEntries(
		columns
			.filter((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]))
			.map((column) => [column, before[column]])
	);
