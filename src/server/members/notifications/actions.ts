// What a person does with their notices: open, read, read all, choose what they are told.
import { and, eq, isNull, sql } from 'drizzle-orm';
import { noticeVerbs } from '#lib/terms/notifications.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { NotFound } from '#server/platform/errors.ts';
import { personChannel, publish } from '#server/platform/live/live.ts';
import type { ChooseNotices, OneNotice } from './input.ts';
import { notificationPreferences, notifications } from './schema.ts';

/**
 * Marks a notice read and says where it leads.
 * @throws NotFound for somebody else's.
 */
export async function openNotice(ctx: Ctx, input: OneNotice): Promise<{ href: string }> {
	const own = and(eq(notifications.id, input.id), eq(notifications.personId, ctx.viewer.id));
	const [notice] = await ctx.db
		.select({ href: notifications.href, readAt: notifications.readAt })
		.from(notifications)
		.where(own);
	if (!notice) throw new NotFound();
	if (!notice.readAt) await markRead(ctx, input);
	return { href: notice.href };
}

/** Reading twice, or somebody else's, changes nothing. */
export function markRead(ctx: Ctx, input: OneNotice): Promise<void> {
	return settle(ctx, eq(notifications.id, input.id));
}

export function markAllRead(ctx: Ctx): Promise<void> {
	return settle(ctx, undefined);
}

/** For the page of a thread: who reads the post has read what the bell says of it. */
export function markThreadRead(ctx: Ctx, thread: string): Promise<void> {
	return settle(ctx, eq(notifications.thread, thread));
}

async function settle(ctx: Ctx, which: ReturnType<typeof eq> | undefined): Promise<void> {
	const read = await ctx.db
		.update(notifications)
		.set({ readAt: ctx.now })
		.where(and(eq(notifications.personId, ctx.viewer.id), isNull(notifications.readAt), which))
		.returning({ id: notifications.id });
	if (read.length) await publish(ctx.db, personChannel(ctx.viewer.id), { event: 'unread' });
}

/** What is not named is not told. */
export function chooseNotices(ctx: Ctx, input: ChooseNotices): Promise<void> {
	return inTransaction(ctx, async (inside) => {
		const rows = noticeVerbs.map((verb) => ({
			personId: ctx.viewer.id,
			verb,
			inProduct: input.inProduct.includes(verb),
			mail: input.mail.includes(verb)
		}));
		await inside.db
			.insert(notificationPreferences)
			.values(rows)
			.onConflictDoUpdate({
				target: [notificationPreferences.personId, notificationPreferences.verb],
				set: { inProduct: sql`excluded.in_product`, mail: sql`excluded.mail` }
			});
		await record(inside, { verb: 'notices.chosen', subject: 'person', subjectId: ctx.viewer.id });
	});
}
