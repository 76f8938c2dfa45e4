// Passkeys: better-auth does the ceremony; here is what Hearth adds before and after it.
import { eq } from 'drizzle-orm';
import { type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { people } from '#server/members/people/schema.ts';
import { NotFound } from '#server/platform/errors.ts';
import { authOn } from '../better-auth.ts';
import { candidateColumns } from '../candidate.ts';
import { mailSecurity } from '../mails.ts';
import { maySignIn } from '../policy.ts';
import { authUsers } from '../schema.ts';
import { recordFailure, welcomeIn } from './identity.ts';

/** The four steps of the two ceremonies; nothing else of better-auth is reachable from outside. */
const steps = [
	'generate-register-options',
	'verify-registration',
	'generate-authenticate-options',
	'verify-authentication'
] as const;

export interface PasskeyAnswer {
	response: Response;
	/** Who signed in by it; null in every other step. */
	signedIn: { personId: number; language: 'en' | 'de' } | null;
}

class Refused extends Error {}

/**
 * One step of a ceremony, as the browser asked for it. A leaver's session is rolled back with everything else.
 * @throws NotFound for any other step.
 */
export async function takePasskeyStep(
	ctx: PublicCtx,
	step: string,
	request: Request,
	origin: string
): Promise<PasskeyAnswer> {
	if (!steps.some((known) => known === step)) throw new NotFound();
	try {
		return await inTransaction(ctx, async (tx) => {
			const response = await authOn(tx.db, origin).handler(request);
			if (!response.ok) return { response, signedIn: null };
			const made = (await response.clone().json()) as { userId?: string; user?: { id: string } };
			if (step === 'verify-registration' && made.userId) await noteAdded(tx, made.userId);
			const signedIn = step === 'verify-authentication' && made.user ? await noteSignIn(tx, made.user.id) : null;
			return { response: withoutToken(step, response), signedIn };
		});
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		await recordFailure(ctx, Number(error.message), 'passkey', 'none');
		return { response: Response.json({ code: 'PASSKEY_NOT_FOUND' }, { status: 401 }), signedIn: null };
	}
}

/** The page needs to know only that it worked; the session's token stays in its cookie. */
function withoutToken(step: string, response: Response): Response {
	if (!step.startsWith('verify')) return response;
	return new Response('{"ok":true}', { status: 200, headers: response.headers });
}

async function personOf(tx: PublicCtx, userId: string) {
	const [found] = await tx.db
		.select(candidateColumns)
		.from(people)
		.innerJoin(authUsers, eq(authUsers.personId, people.id))
		.where(eq(authUsers.id, userId));
	return found;
}

async function noteAdded(tx: PublicCtx, userId: string) {
	const person = await personOf(tx, userId);
	if (!person) return;
	await record(tx, { actorId: person.id, verb: 'person.passkey_added', subject: 'person', subjectId: person.id });
	await mailSecurity(tx, 'passkey', person);
}

async function noteSignIn(tx: PublicCtx, userId: string) {
	const person = await personOf(tx, userId);
	if (!person || !maySignIn(person)) throw new Refused(String(person?.id ?? 0));
	await welcomeIn(tx, person, 'passkey');
	return { personId: person.id, language: person.language };
}
