// The jobs of questions: telling people, carrying long waits on, and reminding of what is due for a look.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { tellOfAnswerJob } from './actions/answer.ts';
import { escalateQuestions, remindOfReviews } from './actions/escalate.ts';
import { tellOfInvitationJob } from './actions/invite.ts';
import { tellOfAcceptanceJob } from './actions/judge.ts';
import { tellOfMergeJob } from './actions/merge.ts';
import {
	tellOfAcceptance,
	tellOfAnswer,
	tellOfInvitation,
	tellOfMerge,
	type ToldAcceptance,
	type ToldAnswer,
	type ToldInvitation,
	type ToldMerge
} from './notices.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

/** Four times an hour: a limit is passed to the quarter of an hour. */
const escalate: JobDefinition = {
	name: 'escalate-questions',
	cron: '*/15 * * * *',
	concurrency: 1,
	run: async () => {
		await escalateQuestions(ctx());
	}
};

const remind: JobDefinition = {
	name: 'remind-of-questions',
	cron: '10 6 * * *',
	concurrency: 1,
	run: async () => {
		await remindOfReviews(ctx());
	}
};

export const questionJobs: JobDefinition[] = [
	escalate,
	remind,
	{ name: tellOfAnswerJob, run: (input) => tellOfAnswer(ctx(), input as ToldAnswer) },
	{ name: tellOfAcceptanceJob, run: (input) => tellOfAcceptance(ctx(), input as ToldAcceptance) },
	{ name: tellOfInvitationJob, run: (input) => tellOfInvitation(ctx(), input as ToldInvitation) },
	{ name: tellOfMergeJob, run: (input) => tellOfMerge(ctx(), input as ToldMerge) }
];
