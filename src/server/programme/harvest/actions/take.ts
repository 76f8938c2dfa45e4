// What becomes of a proposal: an item of the bank, or nothing for us; each can be undone.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { Conflict, Forbidden } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { insertItems } from '../../bank/actions/insert.ts';
import { deleteItem } from '../../bank/actions/shelf.ts';
import { findItem } from '../../bank/queries.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import type { OneProposal, OneTaken } from '../input.ts';
import { wordsOf } from '../item-words.ts';
import { lockProposal, type Proposal } from '../queries/proposals.ts';
import { harvestDismissals } from '../schema.ts';

/** An idea in the bank, owned by whoever takes it. @throws Conflict when it is there already, NotFound when it is not proposed (any more). */
export function takeProposal(ctx: Ctx, { ref }: OneProposal): Promise<{ id: number; title: string }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const proposal = await lockProposal(tx, ref);
		const { languages } = await findOrganisation(tx);
		const language = languages[0] ?? 'en';
		const words = wordsOf(proposal, language === 'de' ? 'de' : 'en');
		const [made] = await insertItems(tx, [
			{
				...words,
				language,
				source: 'harvest',
				sourceRef: sourceRefOf(proposal, tx.now),
				ownerId: tx.viewer.id,
				spaceId: spaceOf(tx, proposal)
			}
		]);
		if (!made) throw new Conflict(m.harvest_refused_taken(), 'harvest_taken');
		await tx.db.delete(harvestDismissals).where(eq(harvestDismissals.ref, ref));
		await record(tx, {
			verb: 'harvest.taken',
			subject: 'bank_item',
			subjectId: made.id,
			facts: { kind: proposal.kind }
		});
		return { id: made.id, title: made.title };
	});
}

/** A topic is of use again after a while, everything else once. */
const sourceRefOf = ({ kind, ref }: Proposal, now: Date) =>
	kind === 'topic' ? `${ref}:${now.toISOString().slice(0, 10)}` : ref;

/** What came from a space that not everyone sees is planned for that space, if the viewer belongs there. */
function spaceOf({ viewer }: Ctx, { post }: Proposal): number | null {
	return post?.restricted && post.spaceId !== null && viewer.spaceIds.includes(post.spaceId) ? post.spaceId : null;
}

/** Takes the item out of the bank again; then it is proposed as before. @throws Conflict once somebody went on with it. */
export function undoTaking(ctx: Ctx, { id }: OneTaken): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const item = await findItem(tx, id);
		if (item.source !== 'harvest' || item.stage !== 'idea' || item.postId !== null)
			throw new Conflict(m.harvest_refused_undo(), 'harvest_moved_on');
		await deleteItem(tx, { id });
		return { id };
	});
}

/** "Not for us": nobody is shown it again, until it is brought back. Twice changes nothing. */
export function dismissProposal(ctx: Ctx, { ref }: OneProposal): Promise<{ ref: string }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const { kind } = await lockProposal(tx, ref);
		await tx.db
			.insert(harvestDismissals)
			.values({ ref, personId: tx.viewer.id, createdAt: tx.now })
			.onConflictDoNothing();
		await record(tx, { verb: 'harvest.dismissed', subject: 'harvest', subjectId: 0, facts: { kind } });
		return { ref };
	});
}

export function recallProposal(ctx: Ctx, { ref }: OneProposal): Promise<{ ref: string }> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		const { kind } = await lockProposal(tx, ref);
		await tx.db.delete(harvestDismissals).where(eq(harvestDismissals.ref, ref));
		await record(tx, { verb: 'harvest.recalled', subject: 'harvest', subjectId: 0, facts: { kind } });
		return { ref };
	});
}

/** Has the jobs look and read now rather than at night; a page never waits for them. */
export function askForHarvest(ctx: Ctx): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		await enqueue(tx.db, 'gather-harvest', {});
		await enqueue(tx.db, 'read-feeds', {});
	});
}
