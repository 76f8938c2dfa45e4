// The jobs of ideas: telling people of what happened, and watching the clocks.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { type IdeaNews, tellOfIdea } from './notices.ts';
import { type ChallengeNews, noticeResponses, remindOfLate, tellOfSponsor, turnChallenges } from './watch.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

export const tellOfIdeas = {
	name: 'tell-of-idea',
	run: (news: IdeaNews) => tellOfIdea(ctx(), news)
} satisfies JobDefinition<IdeaNews>;

export const tellOfChallenges = {
	name: 'tell-of-challenge',
	run: (news: ChallengeNews) => tellOfSponsor(ctx(), news)
} satisfies JobDefinition<ChallengeNews>;

export const watchIdeas: JobDefinition = {
	name: 'watch-ideas',
	cron: '*/10 * * * *',
	concurrency: 1,
	run: async () => {
		await noticeResponses(ctx());
		await remindOfLate(ctx());
		await turnChallenges(ctx());
	}
};
