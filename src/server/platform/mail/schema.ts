// Every mail Hearth ever decided to send, with what became of it.
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { MailKind } from '#lib/terms/mails.ts';
import { at, createdAt, id } from '../db/columns.ts';

export const mails = pgTable(
	'mails',
	{
		id: id(),
		/** Who asks for it twice gets it once. */
		once: text('once').notNull(),
		/** What it is for: 'invitation', 'link', 'reset', 'security', 'notice'. */
		kind: text('kind').$type<MailKind>().notNull().default('notice'),
		/** What it speaks of, 'post:12' or 'space:3': who may not see that may not read this. */
		about: text('about'),
		recipient: text('recipient').notNull(),
		subject: text('subject').notNull(),
		/** Bodies are emptied after delivery when they held a sign-in link. */
		text: text('text').notNull(),
		html: text('html').notNull(),
		secret: text('secret').$type<'yes' | 'no'>().notNull().default('no'),
		state: text('state').$type<'waiting' | 'sending' | 'sent' | 'failed'>().notNull().default('waiting'),
		attempts: integer('attempts').notNull().default(0),
		lastError: text('last_error'),
		createdAt: createdAt(),
		sentAt: at('sent_at')
	},
	(t) => [
		uniqueIndex('mails_once').on(t.once),
		index('mails_waiting')
			.on(t.createdAt)
			.where(sql`state <> 'sent'`),
		index('mails_newest').on(t.id.desc())
	]
);
