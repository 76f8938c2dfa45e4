// New items come to be: added by hand, adopted from the starter bank, harvested or brought in; each is recorded.
import type { Ctx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import { bankItems } from '../schema.ts';

/** The columns of a new item; all but its title have a default. */
export type NewItem = Omit<
	typeof bankItems.$inferInsert,
	'stage' | 'version' | 'postId' | 'challengeId' | 'plannedFor' | 'readyAt' | 'publishedAt' | 'deletedAt' | 'createdBy'
>;

export interface InsertedItem {
	id: number;
	title: string;
	sourceRef: string | null;
}

/**
 * Puts items into the bank as ideas, in the caller's transaction; one whose `sourceRef` is in the bank already is left out.
 * Returns those that are new. @throws Forbidden for those who do not run the programme.
 */
export async function insertItems(tx: Ctx, items: readonly NewItem[]): Promise<InsertedItem[]> {
	if (!canRunProgramme(tx.viewer)) throw new Forbidden();
	if (!items.length) return [];
	const shared = { createdBy: tx.viewer.id, createdAt: tx.now, updatedAt: tx.now, movedAt: tx.now };
	const made = await tx.db
		.insert(bankItems)
		.values(items.map((item) => ({ ...item, ...shared })))
		.onConflictDoNothing()
		.returning();
	await record(
		tx,
		...made.map(({ id, format, objectiveId, audienceId, language, source }) => ({
			...{ verb: 'bank.added', subject: 'bank_item', subjectId: id },
			facts: { to: 'idea', format, objective: objectiveId, audience: audienceId, language, source }
		}))
	);
	return made.map(({ id, title, sourceRef }) => ({ id, title, sourceRef }));
}
