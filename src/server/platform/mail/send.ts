// Decides that a mail goes out: once per reason, in the caller's transaction, with the job that delivers it.
import type { MailKind } from '#lib/terms/mails.ts';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { NotFound } from '../errors.ts';
import { enqueue } from '../jobs/queue.ts';
import { mails } from './schema.ts';

export interface NewMail {
	/** The reason for this mail; who asks twice with the same one sends once. */
	once: string;
	kind: MailKind;
	/** What it speaks of, 'post:12' or 'space:3'; whoever may not see that may not read the mail. */
	about?: string | null;
	recipient: string;
	subject: string;
	text: string;
	html: string;
	/** The body holds a sign-in link or code: it is emptied after delivery. */
	secret?: boolean;
}

/** A name to avoid a mail per job when thousands are told at once. */
const mailsPerJob = 50;
const rowsPerInsert = 500;

/** Queues one mail; false when the same reason asked before. */
export async function queueMail(db: Db, mail: NewMail): Promise<boolean> {
	return (await queueMails(db, [mail])) === 1;
}

/** Queues many mails with few statements; how many of them are new. */
export function queueMails(db: Db, list: NewMail[]): Promise<number> {
	return db.transaction(async (tx) => {
		const ids: number[] = [];
		for (let from = 0; from < list.length; from += rowsPerInsert)
			ids.push(...(await insertNew(tx as Db, list.slice(from, from + rowsPerInsert))));
		for (let from = 0; from < ids.length; from += mailsPerJob)
			await enqueue(tx as Db, 'send-mail', { ids: ids.slice(from, from + mailsPerJob) });
		return ids.length;
	});
}

/** Gives a mail that the server refused another chance. @throws NotFound when it did not fail. */
export function sendAgain(db: Db, id: number): Promise<void> {
	return db.transaction(async (tx) => {
		const again = await tx
			.update(mails)
			.set({ state: 'waiting', lastError: null })
			.where(and(eq(mails.id, id), eq(mails.state, 'failed')))
			.returning({ id: mails.id });
		if (!again.length) throw new NotFound();
		await enqueue(tx as Db, 'send-mail', { ids: [id] });
	});
}

async function insertNew(db: Db, list: NewMail[]): Promise<number[]> {
	const rows = list.map(({ secret, ...mail }) => ({
		...mail,
		subject: oneLine(mail.subject),
		secret: secret ? ('yes' as const) : ('no' as const)
	}));
	const made = await db
		.insert(mails)
		.values(rows)
		.onConflictDoNothing({ target: mails.once })
		.returning({ id: mails.id });
	return made.map((row) => row.id);
}

/** A subject with a line break would be a header of somebody else's making. */
const oneLine = (subject: string) => subject.replace(/\s+/g, ' ').trim().slice(0, 250);
