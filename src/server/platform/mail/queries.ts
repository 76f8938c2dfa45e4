// Reads of the outbox; who may look is decided by the caller.
import { and, desc, eq, getTableColumns, lt } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { decodeCursor, type Page, toPage } from '../db/page.ts';
import { NotFound } from '../errors.ts';
import { mails } from './schema.ts';

export type Mail = typeof mails.$inferSelect;
export type MailState = Mail['state'];
export type MailRow = Omit<Mail, 'text' | 'html' | 'once'>;

/** Newest first, without the bodies. */
export async function listMails(
	db: Db,
	filter: { state?: MailState; recipient?: string; cursor?: string | null; size?: number } = {}
): Promise<Page<MailRow>> {
	const size = filter.size ?? 40;
	const cursor = decodeCursor(filter.cursor, 1);
	const { text: _text, html: _html, once: _once, ...columns } = getTableColumns(mails);
	const rows = await db
		.select(columns)
		.from(mails)
		.where(
			and(
				filter.state ? eq(mails.state, filter.state) : undefined,
				filter.recipient ? eq(mails.recipient, filter.recipient) : undefined,
				cursor ? lt(mails.id, Number(cursor[0])) : undefined
			)
		)
		.orderBy(desc(mails.id))
		.limit(size + 1);
	return toPage(rows as MailRow[], size, (row) => [row.id]);
}

/** @throws NotFound */
export async function findMail(db: Db, id: number): Promise<Mail> {
	const [mail] = await db.select().from(mails).where(eq(mails.id, id));
	if (!mail) throw new NotFound();
	return mail;
}
