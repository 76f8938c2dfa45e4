// Deletes what sign-in no longer needs, and the sessions of people who left.
import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { people } from '#server/members/people/schema.ts';
import { authRateLimits, authSessions, authUsers, authVerifications, signInCodes } from '../schema.ts';

/** Should somebody come back later, no session from before may open again: hence the leavers. */
export async function forgetOld(ctx: PublicCtx): Promise<void> {
	const leavers = ctx.db
		.select({ id: authUsers.id })
		.from(authUsers)
		.innerJoin(people, eq(people.id, authUsers.personId))
		.where(eq(people.status, 'left'));
	await ctx.db
		.delete(authSessions)
		.where(or(lt(authSessions.expiresAt, ctx.now), inArray(authSessions.userId, leavers)));
	await ctx.db.delete(authVerifications).where(lt(authVerifications.expiresAt, ctx.now));
	await ctx.db.delete(signInCodes).where(and(isNull(signInCodes.usedAt), lt(signInCodes.expiresAt, ctx.now)));
	await ctx.db.delete(authRateLimits).where(lt(authRateLimits.lastRequest, ctx.now.getTime() - 24 * 60 * 60_000));
}
