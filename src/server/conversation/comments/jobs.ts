// The job that follows a comment.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { tellOfCommentJob } from './actions.ts';
import { tellOfComment, type ToldComment } from './notices.ts';

export const tellOfCommentDefinition: JobDefinition = {
	name: tellOfCommentJob,
	run: (input) => tellOfComment({ db: database().db as unknown as Db, now: currentTime() }, input as ToldComment)
};
