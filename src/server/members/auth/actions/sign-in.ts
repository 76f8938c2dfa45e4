// Signing in with a password, with a link from a mail, or with a code from paper; and setting a forgotten password anew.
import { m } from '#lib/paraglide/messages.js';
import { type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import { Invalid } from '#server/platform/errors.ts';
import { toolsOf } from '../better-auth.ts';
import type { ResetPassword, SignInWithPassword, UseLink, UseSignInCode } from '../input.ts';
import { hashOfCode } from '../codes.ts';
import { mailSecurity } from '../mails.ts';
import { demandStrength } from '../password.ts';
import { maySignIn } from '../policy.ts';
import { findCandidate, findCandidateById, findOpenCode, findPasswordHash } from '../queries.ts';
import { clearGuesses, countAttempt, countGuess } from './attempts.ts';
import { useUpCode } from './codes.ts';
import { type Method, openSession, recordFailure, type SignedIn, type Visit } from './identity.ts';
import { endSessionsOf, storePassword } from './passwords.ts';

/**
 * E-mail or handle, and password. Unknown names, leavers and wrong passwords get the same answer after the same work.
 * @throws Invalid, or TooMany while this account has to wait at this place.
 */
export async function signInWithPassword(ctx: PublicCtx, input: SignInWithPassword, visit: Visit): Promise<SignedIn> {
	const person = await findCandidate(ctx, input.identifier);
	await countAttempt(ctx, visit, input.identifier, person?.id ?? null);
	const hash = person && maySignIn(person) ? await findPasswordHash(ctx, person.id) : null;
	const { password } = await toolsOf(ctx.db);
	const right = await password.verify({ hash: hash ?? (await decoy(password.hash)), password: input.password });
	const opened =
		person && hash && right ? await inTransaction(ctx, (tx) => openSession(tx, person.id, visit, 'password')) : null;
	if (opened) return opened;
	await recordFailure(ctx, person?.id ?? null, 'password', person ? (hash ? 'wrong' : 'none') : 'unknown');
	throw new Invalid([{ field: 'password', message: m.auth_wrong() }], 'sign_in_failed');
}

let decoyHash: Promise<string> | undefined;

/** Something to compare with when there is nothing, so that an unknown name takes as long as a known one. */
function decoy(hash: (password: string) => Promise<string>): Promise<string> {
	decoyHash ??= hash('nobody has this password');
	return decoyHash;
}

/** @throws Invalid when the link was used before or is over. */
export async function signInWithLink(ctx: PublicCtx, input: UseLink, visit: Visit): Promise<SignedIn> {
	return throughToken(ctx, 'link', input.token, visit);
}

/** Sets the password, ends every other session, and signs in. A weak password does not use the link up. */
export async function resetPassword(ctx: PublicCtx, input: ResetPassword, visit: Visit): Promise<SignedIn> {
	await demandStrength(input.password, []);
	return throughToken(ctx, 'reset', input.token, visit, async (tx, personId) => {
		await storePassword(tx, personId, input.password);
		await endSessionsOf(tx, personId);
	});
}

async function throughToken(
	ctx: PublicCtx,
	method: Method & ('link' | 'reset'),
	token: string,
	visit: Visit,
	before?: (tx: PublicCtx, personId: number) => Promise<void>
): Promise<SignedIn> {
	const opened = await inTransaction(ctx, async (tx) => {
		const { internalAdapter } = await toolsOf(tx.db);
		const kept = await internalAdapter.consumeVerificationValue(`${method}:${token}`);
		const person = kept ? await findCandidateById(tx, Number(kept.value)) : null;
		if (!person || !maySignIn(person)) return null;
		await before?.(tx, person.id);
		return openSession(tx, person.id, visit, method);
	});
	if (opened) return opened;
	await recordFailure(ctx, null, method, 'over');
	throw new Invalid([{ field: 'token', message: m.auth_link_over() }], 'link_over');
}

/**
 * A code from the printed sheet: works once.
 * @throws Invalid, or TooMany after several wrong ones from one address.
 */
export async function useSignInCode(ctx: PublicCtx, input: UseSignInCode, visit: Visit): Promise<SignedIn> {
	await countGuess(ctx, 'code', visit.address);
	const found = await findOpenCode(ctx, 'code', hashOfCode(input.code));
	const opened = found
		? await inTransaction(ctx, async (tx) =>
				(await useUpCode(tx, found.id)) ? openByCode(tx, found.personId, visit) : null
			)
		: null;
	if (!opened) {
		await recordFailure(ctx, found?.personId ?? null, 'code', 'wrong');
		throw new Invalid([{ field: 'code', message: m.auth_code_wrong() }], 'code_wrong');
	}
	await clearGuesses(ctx, 'code', visit.address);
	return opened;
}

async function openByCode(tx: PublicCtx, personId: number, visit: Visit): Promise<SignedIn | null> {
	const opened = await openSession(tx, personId, visit, 'code');
	const person = opened && (await findCandidateById(tx, personId));
	if (person) await mailSecurity(tx, 'code', person);
	return opened;
}
