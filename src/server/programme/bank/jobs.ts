// The jobs of the bank: telling people of what happened to an item, and reminding of what is due.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { type BankNews, tellOfItem } from './notices.ts';
import { remindOfDue } from './remind.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

const tellOfBank = {
	name: 'tell-of-bank',
	run: (news: BankNews) => tellOfItem(ctx(), news)
} satisfies JobDefinition<BankNews>;

/** Every hour, because working hours differ; the rule itself asks for the day. */
const remindOfBank: JobDefinition = {
	name: 'remind-of-bank',
	cron: '12 * * * *',
	concurrency: 1,
	run: async () => {
		await remindOfDue(ctx());
	}
};

export const bankJobs: JobDefinition[] = [tellOfBank as JobDefinition, remindOfBank];
