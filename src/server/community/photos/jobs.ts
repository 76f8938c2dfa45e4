// The jobs of photos: preparing files, publishing albums that are ready, reminding, settling, clearing away, telling.
import { currentTime } from '#server/platform/clock.ts';
import { database, type Db } from '#server/platform/db/client.ts';
import type { JobDefinition } from '#server/platform/jobs/queue.ts';
import { publishReadyAlbums } from './actions.ts';
import { settleCalls } from './actions/calls.ts';
import { remindOfRemovals } from './actions/removals.ts';
import { type PhotoTelling, type RemovalTelling, tellOfCall, tellOfPhoto, tellOfRemoval } from './notices.ts';
import { clearRemovedPhotos, clearUploads } from './uploads/clear.ts';
import { preparePhoto } from './uploads/prepare.ts';

const ctx = () => ({ db: database().db as unknown as Db, now: currentTime() });

/** Two at most: one is decoded while the other is read, stored and written down. */
const prepare: JobDefinition<{ uploadId: string }> = {
	name: 'prepare-photo',
	concurrency: 2,
	run: ({ uploadId }) => preparePhoto(ctx(), uploadId)
};

const everyMinute: JobDefinition = {
	name: 'tend-albums',
	cron: '* * * * *',
	concurrency: 1,
	run: async () => {
		await publishReadyAlbums(ctx());
		await settleCalls(ctx());
		await remindOfRemovals(ctx());
	}
};

const everyHour: JobDefinition = {
	name: 'clear-uploads',
	cron: '17 * * * *',
	concurrency: 1,
	run: async () => {
		await clearUploads(ctx());
		await clearRemovedPhotos(ctx());
	}
};

const ofPhoto: JobDefinition<PhotoTelling> = { name: 'tell-of-photo', run: (telling) => tellOfPhoto(ctx(), telling) };
const ofRemoval: JobDefinition<RemovalTelling> = {
	name: 'tell-of-removal',
	run: (telling) => tellOfRemoval(ctx(), telling)
};
const ofCall: JobDefinition<{ postId: number }> = {
	name: 'tell-of-call',
	run: (telling) => tellOfCall(ctx(), telling)
};

export const photoJobs = [prepare, everyMinute, everyHour, ofPhoto, ofRemoval, ofCall] as JobDefinition[];
