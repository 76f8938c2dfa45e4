// Hands waiting mails to the mail server: never lost, and never twice while the server's answers reach us.
import { and, asc, eq, inArray, lt, gt, sql } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import type { Db } from '../db/client.ts';
import { log } from '../log.ts';
import { mails } from './schema.ts';

export interface MailServer {
	/** smtp:// or smtps:// */
	url: string;
	from: string;
}

type Mail = typeof mails.$inferSelect;
export type Delivery = 'sent' | 'refused' | 'later' | 'nothing';

/**
 * Delivers the given mails one after another. What the server refused for good is marked failed and stays in the outbox.
 * @throws Error when some should be tried again.
 */
export async function deliverMails(db: Db, ids: number[], server: MailServer): Promise<void> {
	let later = 0;
	for (const id of ids) if ((await deliverMail(db, id, server)) === 'later') later += 1;
	if (later) throw new Error(`${later} of ${ids.length} mails wait for the mail server.`);
}

/** Delivers what has waited for a while, for example because the server was away longer than the job kept trying. */
export async function deliverForgotten(db: Db, server: MailServer, now: Date): Promise<void> {
	const minutes = (count: number) => new Date(now.getTime() - count * 60_000);
	const waiting = await db
		.select({ id: mails.id })
		.from(mails)
		.where(
			and(
				inArray(mails.state, ['waiting', 'sending']),
				lt(mails.createdAt, minutes(30)),
				gt(mails.createdAt, minutes(4 * 24 * 60))
			)
		)
		.orderBy(asc(mails.createdAt))
		.limit(200);
	for (const { id } of waiting) if ((await deliverMail(db, id, server)) === 'later') return;
}

/**
 * Claims the mail, then talks to the server while holding the row: a second process finds it locked and leaves.
 * A process killed between the server's yes and our note of it sends again under the same Message-ID,
 * by which mail systems recognise the copy; the other choice would be to lose mails.
 */
export async function deliverMail(db: Db, id: number, server: MailServer): Promise<Delivery> {
	if (!(await claim(db, id))) return 'nothing';
	return db.transaction(async (tx) => {
		const [mail] = await tx
			.select()
			.from(mails)
			.where(and(eq(mails.id, id), eq(mails.state, 'sending')))
			.for('update', { skipLocked: true });
		if (!mail) return 'nothing';
		try {
			await hand(mail, server);
		} catch (error) {
			return putBack(tx as Db, mail, error);
		}
		await tx
			.update(mails)
			.set({ state: 'sent', sentAt: sql`now()`, lastError: null, ...blanked(mail) })
			.where(eq(mails.id, id));
		return 'sent';
	});
}

/** Committed before the conversation starts, so that the outbox shows what is under way. */
async function claim(db: Db, id: number): Promise<boolean> {
	const free = db
		.select({ id: mails.id })
		.from(mails)
		.where(and(eq(mails.id, id), inArray(mails.state, ['waiting', 'sending'])))
		.for('update', { skipLocked: true });
	const claimed = await db
		.update(mails)
		.set({ state: 'sending', attempts: sql`${mails.attempts} + 1` })
		.where(inArray(mails.id, free))
		.returning({ id: mails.id });
	return claimed.length === 1;
}

async function hand(mail: Mail, server: MailServer) {
	const transport = createTransport({
		url: server.url,
		connectionTimeout: 15_000,
		greetingTimeout: 15_000,
		socketTimeout: 60_000
	});
	try {
		await transport.sendMail({
			from: server.from,
			to: mail.recipient,
			subject: mail.subject,
			text: mail.text,
			html: mail.html,
			messageId: messageId(mail, server.from),
			headers: { 'Auto-Submitted': 'auto-generated' },
			disableFileAccess: true,
			disableUrlAccess: true
		});
	} finally {
		transport.close();
	}
}

/** The same for every attempt at one mail, different for every mail of every installation. */
export function messageId(mail: Pick<Mail, 'id' | 'createdAt'>, from: string): string {
	const domain = /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? 'localhost';
	return `<hearth.${mail.id}.${mail.createdAt.getTime().toString(36)}@${domain}>`;
}

async function putBack(db: Db, mail: Mail, error: unknown): Promise<Delivery> {
	const { responseCode, message } = error as { responseCode?: number; message?: string };
	const refused = responseCode !== undefined && responseCode >= 500 && responseCode < 600;
	const lastError = String(message ?? error).slice(0, 500);
	await db
		.update(mails)
		.set({ state: refused ? 'failed' : 'waiting', lastError })
		.where(eq(mails.id, mail.id));
	log.warn('mail not delivered', { mail: mail.id, attempt: mail.attempts, refused, lastError });
	return refused ? 'refused' : 'later';
}

const blanked = (mail: Mail) => (mail.secret === 'yes' ? { text: '', html: '' } : {});
