// Moving an item by hand: on to the next stage when it is fit for it, back with a reason.
import { and, eq, isNull } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type HandStage, isStepBack } from '#lib/terms/bank-moves.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { people } from '#server/members/people/schema.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { MoveItem } from '../input.ts';
import type { BankNews } from '../notices.ts';
import { findItem, type Item, lockItem } from '../queries.ts';
import { bankChecks } from '../schema.ts';
import { beginDraft } from './draft.ts';
import { setStage } from './stage.ts';

/** @throws Conflict when somebody else was quicker, Invalid on what is missing, Forbidden. */
export function moveItem(ctx: Ctx, { id, to, from, reason }: MoveItem): Promise<{ id: number; stage: Item['stage'] }> {
	return inTransaction(ctx, async (tx) => {
		const item = await lockItem(tx, id);
		if (from && from !== item.stage) throw new Conflict(m.bank_refused_moved(), 'bank_moved');
		if (!item.can.moves.includes(to)) throw new Forbidden();
		const back = isStepBack(item.stage, to);
		if (back) demandReason(reason);
		else await demandFit(tx, item, to, reason);
		if (to === 'drafting' && !hasDraft(item)) await beginDraft(tx, { id });
		// What has its place in the calendar already takes it as soon as it is ready.
		const stage = to === 'ready' && item.plannedFor ? 'scheduled' : to;
		await setStage(tx, item, stage, reason || undefined);
		if (!tx.quiet) await tell(tx, item, to, back, reason);
		return { id, stage: (await findItem(tx, id)).stage };
	});
}

const hasDraft = ({ postId, challengeId }: Item) => postId !== null || challengeId !== null;

function demandReason(reason: string): void {
	if (reason.length >= 3) return;
	throw new Invalid([{ field: 'reason', message: m.bank_refused_reason() }], 'reason_missing');
}

/** Each stage asks for what those who come after need. */
async function demandFit(tx: Ctx, item: Item, to: HandStage, reason: string): Promise<void> {
	if (to === 'review') {
		if (!hasDraft(item)) refuse('stage', m.bank_refused_no_draft(), 'draft_missing');
		if (item.reviewerId === null) refuse('reviewer', m.bank_refused_no_reviewer(), 'reviewer_missing');
	}
	if (to !== 'ready') return;
	if (!(await isWorkingHere(tx, item.authorId))) refuse('author', m.bank_refused_no_author(), 'author_missing');
	if (!item.title.trim()) refuse('title', m.bank_refused_untitled(), 'title_missing');
	const open = await tx.db.$count(bankChecks, and(eq(bankChecks.itemId, item.id), isNull(bankChecks.doneAt)));
	if (open > 0 && reason.length < 3) refuse('reason', m.bank_refused_checks(), 'checks_open');
}

function refuse(field: string, message: string, code: string): never {
	throw new Invalid([{ field, message }], code);
}

async function isWorkingHere(tx: Ctx, personId: number | null): Promise<boolean> {
	if (personId === null) return false;
	const [row] = await tx.db.select({ status: people.status }).from(people).where(eq(people.id, personId));
	return row !== undefined && row.status !== 'left';
}

async function tell(tx: Ctx, item: Item, to: HandStage, back: boolean, reason: string): Promise<void> {
	const about = { itemId: item.id, actorId: tx.viewer.id };
	const say = (news: BankNews) => enqueue(tx.db, 'tell-of-bank', news);
	if (back) return say({ ...about, what: 'sent_back', reason });
	if (to === 'ready') return say({ ...about, what: 'approved' });
	if (to === 'review') return say({ ...about, what: 'review', personIds: [item.reviewerId!] });
}
