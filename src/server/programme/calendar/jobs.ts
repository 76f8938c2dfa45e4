// The jobs of the calendar: publishing what is due, keeping slots ahead, and telling of what was missed.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { publishDue } from './actions/publish.ts';
import { makeSlots } from './actions/slots.ts';
import { publishDueSlots } from './actions/soon.ts';
import { type SlotNews, tellOfSlot } from './notices.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

const publish: JobDefinition = {
	name: publishDueSlots,
	cron: '* * * * *',
	// One after the other, so that what is due goes out in its order.
	concurrency: 1,
	run: async () => {
		await publishDue(ctx());
	}
};

const keepAhead: JobDefinition = {
	name: 'make-slots',
	cron: '20 1 * * *',
	concurrency: 1,
	run: async () => {
		await makeSlots(ctx());
	}
};

const tell = {
	name: 'tell-of-slot',
	run: (news: SlotNews) => tellOfSlot(ctx(), news)
} satisfies JobDefinition<SlotNews>;

export const calendarJobs: JobDefinition[] = [publish, keepAhead, tell as JobDefinition];
