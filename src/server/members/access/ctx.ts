// The first parameter of every domain function: who asks, on which connection, at what time.
import type { Db } from '#server/platform/db/client.ts';
import { heedTold } from '#server/platform/live/changes.ts';
import type { Viewer } from './viewer.ts';

export interface Ctx {
	viewer: Viewer;
	db: Db;
	now: Date;
	/** True while the past is brought in (import, demo): nobody is told of what happened long ago. */
	quiet?: boolean;
	/** True where people are told in the product alone: the demo's last days. */
	withoutMail?: boolean;
}

/** A call that nobody signed in makes: sign-in, set-up, jobs. */
export type PublicCtx = Omit<Ctx, 'viewer'>;

/** Runs `work` in one transaction; inside another it becomes a savepoint. */
export async function inTransaction<C extends PublicCtx, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
	const result = await ctx.db.transaction((tx) => work({ ...ctx, db: tx }));
	// What comes next in this process sees what was written, before the notice has come round.
	heedTold();
	return result;
}
