// The link between a person and what better-auth keeps for them, and the opening of a session.
import { and, eq, ne } from 'drizzle-orm';
import { type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { rememberOrigin } from '#server/members/organisation/actions.ts';
import { people } from '#server/members/people/schema.ts';
import { idleLife, toolsOf } from '../better-auth.ts';
import { type Candidate, candidateColumns } from '../candidate.ts';
import { maySignIn } from '../policy.ts';
import { authUsers } from '../schema.ts';
import { clearFailures } from './attempts.ts';

export type Method = 'password' | 'link' | 'reset' | 'invitation' | 'code' | 'passkey' | 'set-up';

/** Where an attempt comes from. */
export interface Visit {
	address: string;
	userAgent: string;
	/** The address of Hearth as the browser wrote it, for example http://hearth.lan:3000. */
	origin: string;
	/** Value of the device cookie. */
	device: string | null;
}

export interface SignedIn {
	personId: number;
	handle: string;
	/** Token of the new session; the edge makes a cookie of it. */
	token: string;
	language: 'en' | 'de';
	/** Whether the first steps are finished. */
	activated: boolean;
}

/** The id of the person's identity at better-auth, made at first use and brought up to date with name and e-mail. */
export async function ensureIdentity(ctx: PublicCtx, person: Candidate): Promise<string> {
	const email = person.email ?? madeUp(person.id);
	const [found] = await ctx.db.select().from(authUsers).where(eq(authUsers.personId, person.id));
	if (found?.email === email && found.name === person.name) return found.id;
	// An address that moved from one person to another goes with the person the directory names.
	const [stale] = await ctx.db
		.select()
		.from(authUsers)
		.where(and(eq(authUsers.email, email), ne(authUsers.personId, person.id)));
	if (stale)
		await ctx.db
			.update(authUsers)
			.set({ email: madeUp(stale.personId ?? 0) })
			.where(eq(authUsers.id, stale.id));
	const values = { name: person.name, email, emailVerified: true, updatedAt: ctx.now };
	if (found) {
		await ctx.db.update(authUsers).set(values).where(eq(authUsers.id, found.id));
		return found.id;
	}
	const { internalAdapter } = await toolsOf(ctx.db);
	const made = await internalAdapter.createUser(values, { method: 'admin' });
	await ctx.db.update(authUsers).set({ personId: person.id }).where(eq(authUsers.id, made.id));
	return made.id;
}

const madeUp = (personId: number) => `${personId}@person.hearth.invalid`;

/** Opens a session for somebody who has proved who they are; null for a leaver. Call inside a transaction. */
export async function openSession(
	ctx: PublicCtx,
	personId: number,
	visit: Visit,
	method: Method
): Promise<SignedIn | null> {
	const [person] = await ctx.db.select(candidateColumns).from(people).where(eq(people.id, personId)).for('update');
	if (!person || !maySignIn(person)) return null;
	const userId = await ensureIdentity(ctx, person);
	const { internalAdapter } = await toolsOf(ctx.db, visit.origin);
	const session = await internalAdapter.createSession(userId, false, sessionValues(ctx, visit), true);
	await welcomeIn(ctx, person, method);
	// Where an administrator signed in is an address of Hearth; links in mails carry no other.
	if (person.roles.includes('administrator')) await rememberOrigin(ctx, visit.origin);
	await clearFailures(ctx, visit, [person.handle, person.email ?? person.handle]);
	return {
		personId,
		handle: person.handle,
		token: session.token,
		language: person.language,
		activated: person.activatedAt !== null
	};
}

function sessionValues(ctx: PublicCtx, visit: Visit) {
	return {
		ipAddress: visit.address.slice(0, 64),
		userAgent: visit.userAgent.slice(0, 400),
		createdAt: ctx.now,
		updatedAt: ctx.now,
		expiresAt: new Date(ctx.now.getTime() + idleLife * 1000)
	};
}

/** The first sign-in turns an invited person into an active one. */
export async function welcomeIn(ctx: PublicCtx, person: Candidate, method: Method): Promise<void> {
	const who = { actorId: person.id, subject: 'person', subjectId: person.id };
	const joins = person.status === 'invited';
	await ctx.db
		.update(people)
		.set({ lastSeenAt: ctx.now, ...(joins ? { status: 'active' as const } : {}) })
		.where(eq(people.id, person.id));
	if (joins) await record(ctx, { ...who, verb: 'person.joined', facts: { method } });
	await record(ctx, { ...who, verb: 'person.signed_in', facts: { method } });
}

/** Notes a refused attempt; for an unknown name the subject is 0. Nothing of what was typed is kept. */
export async function recordFailure(
	ctx: PublicCtx,
	personId: number | null,
	method: Method,
	reason: string
): Promise<void> {
	await inTransaction(ctx, (tx) =>
		record(tx, {
			actorId: null,
			verb: 'person.sign_in_failed',
			subject: 'person',
			subjectId: personId ?? 0,
			facts: { method, reason }
		})
	);
}
