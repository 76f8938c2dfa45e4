// A slot whose time is near is published to the second: the round every minute alone would be late by up to one.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';

/** The job that publishes what is due; named here because what places items lies below it. */
export const publishDueSlots = 'publish-due-slots';

/** Seconds. What comes later is found by the round of its own minute, so that moves leave no old jobs behind. */
const near = 90;

export async function publishSoon(ctx: PublicCtx, at: Date): Promise<void> {
	const left = (at.getTime() - ctx.now.getTime()) / 1_000;
	if (left <= near) await enqueue(ctx.db, publishDueSlots, {}, { startAfter: Math.max(0, Math.ceil(left)) });
}
