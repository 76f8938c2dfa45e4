// The jobs that deliver mail when a mail server is configured; without one, mail waits in the outbox.
import { currentTime } from '../clock.ts';
import { config } from '../config.ts';
import { database, type Db } from '../db/client.ts';
import type { JobDefinition } from '../jobs/queue.ts';
import { deliverForgotten, deliverMails, type MailServer } from './deliver.ts';

/** Eight tries over some twenty minutes; after that the round every ten minutes takes over. */
export const sendMail: JobDefinition<{ ids: number[] }> = {
	name: 'send-mail',
	retries: 8,
	concurrency: 4,
	run: async ({ ids }) => {
		const server = mailServer();
		if (server) await deliverMails(db(), ids, server);
	}
};

export const sendForgottenMail: JobDefinition = {
	name: 'send-forgotten-mail',
	cron: '*/10 * * * *',
	retries: 0,
	concurrency: 1,
	run: async () => {
		const server = mailServer();
		if (server) await deliverForgotten(db(), server, currentTime());
	}
};

const db = () => database().db as unknown as Db;

function mailServer(): MailServer | undefined {
	const { SMTP_URL, MAIL_FROM } = config();
	return SMTP_URL ? { url: SMTP_URL, from: MAIL_FROM } : undefined;
}
