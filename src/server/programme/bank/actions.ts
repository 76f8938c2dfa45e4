// Adding an item to the bank and changing what it says.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { readAsArticle } from '#lib/terms/bank.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { canRunProgramme } from '../objectives/policy.ts';
import { insertItems } from './actions/insert.ts';
import { planColumns, textColumns } from './actions/plan.ts';
import { staffDraft } from './actions/staff.ts';
import type { AddItem, EditItem } from './input.ts';
import { findItem, type Item, lockItem } from './queries.ts';
import { bankItems } from './schema.ts';

/** A new item is an idea; whoever adds it sees to it unless somebody else is named. */
export function addItem(ctx: Ctx, input: AddItem): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const plan = await planColumns(tx, input, null);
		const ownerId = input.owner === undefined ? tx.viewer.id : (plan.ownerId ?? null);
		const columns = { format: 'article' as const, ...textColumns(input), ...plan, ownerId, title: input.title };
		const [made] = await insertItems(tx, [columns]);
		await tellNewStaff(tx, null, await findItem(tx, made!.id));
		return { id: made!.id };
	});
}

/** @throws Conflict ('edit_conflict') when somebody saved since `version`. */
export function editItem(ctx: Ctx, { id, version, ...input }: EditItem): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const before = await lockItem(tx, id);
		if (!before.can.edit) throw new Forbidden();
		if (before.version !== version) throw new Conflict(m.bank_refused_edited(), 'edit_conflict');
		const plan = before.can.assign ? await planColumns(tx, input, before) : {};
		refuseOtherKind(before, plan.format);
		await tx.db
			.update(bankItems)
			.set({ ...textColumns(input), ...plan, version: sql`${bankItems.version} + 1`, updatedAt: tx.now })
			.where(eq(bankItems.id, id));
		await afterChange(tx, before);
		return { id };
	});
}

/** What follows from an item being another than before: the event, who works on its draft, who is told. */
export async function afterChange(tx: Ctx, before: Item): Promise<void> {
	// Whoever took themselves off an item does not see it any more; what follows is written nonetheless.
	const after = await findItem(tx, before.id).catch(() => null);
	const [row] = await tx.db.select().from(bankItems).where(eq(bankItems.id, before.id));
	const { format, objectiveId, audienceId, language, version } = row!;
	await record(tx, {
		...{ verb: 'bank.edited', subject: 'bank_item', subjectId: before.id },
		facts: { format, objective: objectiveId, audience: audienceId, language, version }
	});
	await staffDraft(tx, before.id, before);
	if (after) await tellNewStaff(tx, before, after);
}

/** A draft is of one kind; what is read as an article may become another such. */
export function refuseOtherKind(before: Item, format: Item['format'] | undefined): void {
	const hasDraft = before.postId !== null || before.challengeId !== null;
	if (!format || format === before.format || !hasDraft) return;
	if (readAsArticle(format) && readAsArticle(before.format)) return;
	throw new Invalid([{ field: 'format', message: m.bank_refused_other_kind() }], 'draft_of_other_kind');
}

/** Each person once, for what they are asked to do. */
async function tellNewStaff(tx: Ctx, before: Item | null, { id: itemId, ...after }: Item): Promise<void> {
	if (tx.quiet) return;
	const asks = [
		['writing', after.ghostId ?? after.authorId, before && (before.ghostId ?? before.authorId)],
		['author', after.ghostId === null ? null : after.authorId, before?.authorId],
		['owner', after.ownerId, before?.ownerId],
		['review', after.stage === 'review' ? after.reviewerId : null, before?.reviewerId]
	] as const;
	const told = new Set<number>([tx.viewer.id]);
	for (const [what, personId, former] of asks) {
		if (personId === null || personId === former || told.has(personId)) continue;
		told.add(personId);
		await enqueue(tx.db, 'tell-of-bank', { what, itemId, personIds: [personId], actorId: tx.viewer.id });
	}
}
