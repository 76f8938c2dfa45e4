// Wires the house together: which jobs exist, and what starts and stops with the process.
import { tellOfChallenges, tellOfIdeas, watchIdeas } from '#server/community/ideas/jobs.ts';
import { photoJobs } from '#server/community/photos/jobs.ts';
import { questionJobs } from '#server/community/questions/jobs.ts';
import { clearDocuments } from '#server/conversation/attachments/jobs.ts';
import { tellOfCommentDefinition } from '#server/conversation/comments/jobs.ts';
import { publishDue, tellOf } from '#server/conversation/posts/jobs.ts';
import { views } from '#server/conversation/posts/views.ts';
import { forgetOldSignIns } from '#server/members/auth/jobs.ts';
import { bankJobs } from '#server/programme/bank/jobs.ts';
import { calendarJobs } from '#server/programme/calendar/jobs.ts';
import { exchangeJobs } from '#server/programme/exchange/jobs.ts';
import { objectiveJobs } from '#server/programme/objectives/jobs.ts';
import { harvestJobs } from '#server/programme/harvest/jobs.ts';
import { runwayJobs } from '#server/programme/runway/jobs.ts';
import { config } from '#server/platform/config.ts';
import { closeDatabase, database, databaseUrl } from '#server/platform/db/client.ts';
import { type JobDefinition, startQueue, stopQueue } from '#server/platform/jobs/queue.ts';
import { followChanges } from '#server/platform/live/changes.ts';
import { closeHub, hub } from '#server/platform/live/live.ts';
import { log } from '#server/platform/log.ts';
import { sendForgottenMail, sendMail } from '#server/platform/mail/jobs.ts';

/** Every job of the product, by import, so that each is an arrow one can click. */
export const jobs: JobDefinition[] = [
	sendMail,
	sendForgottenMail,
	forgetOldSignIns,
	publishDue,
	tellOf as JobDefinition,
	tellOfCommentDefinition,
	clearDocuments as JobDefinition,
	...questionJobs,
	...photoJobs,
	tellOfIdeas as JobDefinition,
	tellOfChallenges as JobDefinition,
	watchIdeas,
	...bankJobs,
	...calendarJobs,
	...runwayJobs,
	...harvestJobs,
	...objectiveJobs,
	...exchangeJobs
];

let started: Promise<void> | undefined;

/** Opens the pool and the queue; with a role that works, runs jobs too. Called once per process. */
export function startApp(): Promise<void> {
	started ??= start();
	return started;
}

async function start() {
	const { db } = database();
	await db.execute('select 1');
	await startQueue(databaseUrl(), jobs, config().HEARTH_ROLE !== 'web');
	// What a node keeps in memory is believed only while it hears of changes.
	followChanges(hub());
	// The starter runs outside the built site and finds the way to close it here.
	(globalThis as { hearthClose?: () => Promise<void> }).hearthClose = stopApp;
	log.info('started', { role: config().HEARTH_ROLE });
}

export async function stopApp(): Promise<void> {
	await closeHub();
	await stopQueue();
	await views.flush();
	await closeDatabase();
}
