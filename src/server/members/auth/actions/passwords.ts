// Setting and changing passwords, and ending sessions.
import { and, eq, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { people } from '#server/members/people/schema.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { idleLife, toolsOf } from '../better-auth.ts';
import type { ChangePassword, EndSession, RemovePasskey } from '../input.ts';
import { mailSecurity } from '../mails.ts';
import { demandStrength } from '../password.ts';
import { canLetIn } from '../policy.ts';
import { findCandidateById, findPasswordHash } from '../queries.ts';
import { authPasskeys, authSessions, authUsers, signInCodes } from '../schema.ts';
import { clearGuesses, countGuess } from './attempts.ts';
import { ensureIdentity } from './identity.ts';

/** Gives a person a password: for the set-up, the command line and the demo. @throws Invalid when it is weak. */
export async function setPassword(ctx: PublicCtx, personId: number, password: string): Promise<void> {
	const person = await findCandidateById(ctx, personId);
	if (!person) throw new NotFound();
	await demandStrength(password, [person.name, person.email ?? '', person.handle]);
	await inTransaction(ctx, (tx) => storePassword(tx, personId, password));
}

/** Writes the hash; whoever calls has judged the password. Whose password is replaced is told by mail. Call inside a transaction. */
export async function storePassword(ctx: PublicCtx, personId: number, password: string): Promise<void> {
	const person = await findCandidateById(ctx, personId);
	if (!person) throw new NotFound();
	const userId = await ensureIdentity(ctx, person);
	const tools = await toolsOf(ctx.db);
	const hash = await tools.password.hash(password);
	const had = await tools.internalAdapter.findCredentialAccount(userId);
	if (had) {
		await tools.internalAdapter.updatePassword(userId, hash);
		await mailSecurity(ctx, 'password', person);
	} else
		await tools.internalAdapter.createAccount({ userId, providerId: 'credential', accountId: userId, password: hash });
	await record(ctx, { actorId: personId, verb: 'person.password_set', subject: 'person', subjectId: personId });
}

/**
 * The viewer changes their own password, or chooses a first one; every other session ends.
 * @throws Invalid when the current one is wrong or the new one weak.
 */
export async function changePassword(ctx: Ctx, input: ChangePassword, sessionId: string | null): Promise<void> {
	const me = String(ctx.viewer.id);
	const hash = await findPasswordHash(ctx, ctx.viewer.id);
	if (hash) {
		await countGuess(ctx, 'current', me);
		const { password } = await toolsOf(ctx.db);
		const right = await password.verify({ hash, password: input.current });
		if (!right) throw new Invalid([{ field: 'current', message: m.auth_current_wrong() }], 'current_wrong');
		await clearGuesses(ctx, 'current', me);
	}
	const person = await findCandidateById(ctx, ctx.viewer.id);
	await demandStrength(input.password, [ctx.viewer.name, person?.email ?? '', ctx.viewer.handle]);
	await inTransaction(ctx, async (tx) => {
		await storePassword(tx, ctx.viewer.id, input.password);
		if (!hash && person) await mailSecurity(tx, 'password', person);
		await endSessionsOf(tx, ctx.viewer.id, sessionId);
	});
}

/** Ends one session of the viewer. @throws NotFound for anybody else's. */
export async function endSession(ctx: Ctx, input: EndSession): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const [ended] = await tx.db
			.delete(authSessions)
			.where(and(eq(authSessions.id, input.id), inArray(authSessions.userId, userOf(tx, ctx.viewer.id))))
			.returning({ id: authSessions.id });
		if (!ended) throw new NotFound();
		await record(tx, { verb: 'person.session_ended', subject: 'person', subjectId: ctx.viewer.id });
	});
}

export async function endOtherSessions(ctx: Ctx, keep: string | null): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const count = await endSessionsOf(tx, ctx.viewer.id, keep);
		await record(tx, { verb: 'person.session_ended', subject: 'person', subjectId: ctx.viewer.id, facts: { count } });
		return count;
	});
}

/** An administrator signs somebody out everywhere, for example after they left. */
export async function signOutEverywhere(ctx: Ctx, personId: number): Promise<void> {
	if (!canLetIn(ctx.viewer)) throw new Forbidden();
	await inTransaction(ctx, async (tx) => {
		const count = await endSessionsOf(tx, personId);
		await record(tx, { verb: 'person.session_ended', subject: 'person', subjectId: personId, facts: { count } });
	});
}

export async function signOut(ctx: Ctx, sessionId: string | null): Promise<void> {
	if (!sessionId) return;
	await inTransaction(ctx, async (tx) => {
		await tx.db.delete(authSessions).where(eq(authSessions.id, sessionId));
		await record(tx, { verb: 'person.signed_out', subject: 'person', subjectId: ctx.viewer.id });
	});
}

/** Ends the sessions of a person, but one; the number that ended. */
export async function endSessionsOf(ctx: PublicCtx, personId: number, keep: string | null = null): Promise<number> {
	const ended = await ctx.db
		.delete(authSessions)
		.where(and(inArray(authSessions.userId, userOf(ctx, personId)), keep ? ne(authSessions.id, keep) : undefined))
		.returning({ id: authSessions.id });
	return ended.length;
}

/** Ends what could still open the door to those who left: sessions and sign-in codes. */
export async function lockOutLeavers(ctx: PublicCtx): Promise<void> {
	const leavers = sql`(select id from people where status = 'left')`;
	await ctx.db.execute(sql`
		delete from auth_sessions where user_id in (select u.id from auth_users u where u.person_id in ${leavers})`);
	await ctx.db.delete(signInCodes).where(sql`${signInCodes.personId} in ${leavers}`);
}

const userOf = (ctx: PublicCtx, personId: number) =>
	ctx.db.select({ id: authUsers.id }).from(authUsers).where(eq(authUsers.personId, personId));

/** Moves the end of a session that is in use; at most every ten minutes, whoever asks more often changes nothing. */
export async function touchSession(ctx: PublicCtx, sessionId: string, personId: number): Promise<void> {
	const before = new Date(ctx.now.getTime() - 10 * 60_000);
	const [moved] = await ctx.db
		.update(authSessions)
		.set({ updatedAt: ctx.now, expiresAt: new Date(ctx.now.getTime() + idleLife * 1000) })
		.where(and(eq(authSessions.id, sessionId), lt(authSessions.updatedAt, before)))
		.returning({ id: authSessions.id });
	if (!moved) return;
	await ctx.db
		.update(people)
		.set({ lastSeenAt: ctx.now })
		.where(and(eq(people.id, personId), or(sql`${people.lastSeenAt} is null`, lt(people.lastSeenAt, ctx.now))));
}

export async function removePasskey(ctx: Ctx, input: RemovePasskey): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const [gone] = await tx.db
			.delete(authPasskeys)
			.where(and(eq(authPasskeys.id, input.id), inArray(authPasskeys.userId, userOf(tx, ctx.viewer.id))))
			.returning({ id: authPasskeys.id });
		if (!gone) throw new NotFound();
		await record(tx, { verb: 'person.passkey_removed', subject: 'person', subjectId: ctx.viewer.id });
	});
}
