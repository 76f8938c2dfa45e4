// Asking for a link by mail: to sign in, or to choose a new password. The answer is the same whether the name is known or not.
import { m } from '#lib/paraglide/messages.js';
import { type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { findMailOrigin } from '#server/members/organisation/queries.ts';
import { TooMany } from '#server/platform/errors.ts';
import { toolsOf } from '../better-auth.ts';
import type { Candidate } from '../candidate.ts';
import { makeToken } from '../codes.ts';
import type { AskForLink } from '../input.ts';
import { mailLink } from '../mails.ts';
import { maySignIn } from '../policy.ts';
import { findCandidate } from '../queries.ts';
import { isSeldom } from './attempts.ts';
import type { Visit } from './identity.ts';

const minute = 60_000;
export const lifeOf = { link: 15, reset: 60 } as const;

/** Answers nothing: whether a mail went out only the mailbox knows. Waits so that the time taken says nothing either. */
export async function askForLink(
	ctx: PublicCtx,
	purpose: 'link' | 'reset',
	input: AskForLink,
	visit: Visit
): Promise<void> {
	const evened = new Promise((done) => setTimeout(done, 250));
	try {
		if (!(await isSeldom(ctx, 'asked from', visit.address, 60, 15 * minute)))
			throw new TooMany(300, m.auth_too_many({ minutes: 5 }));
		const person = await findCandidate(ctx, input.identifier);
		const seldom = await isSeldom(
			ctx,
			`asked for ${purpose}`,
			person ? String(person.id) : input.identifier,
			4,
			15 * minute
		);
		if (person?.email && maySignIn(person) && seldom) await sendLink(ctx, purpose, person, visit.origin);
	} finally {
		await evened;
	}
}

async function sendLink(ctx: PublicCtx, purpose: 'link' | 'reset', person: Candidate, origin: string) {
	const token = makeToken();
	await inTransaction(ctx, async (tx) => {
		const { internalAdapter } = await toolsOf(tx.db);
		await internalAdapter.createVerificationValue({
			identifier: `${purpose}:${token}`,
			value: String(person.id),
			expiresAt: new Date(tx.now.getTime() + lifeOf[purpose] * minute)
		});
		const path = purpose === 'link' ? '/login/link' : '/login/reset';
		const address = `${await findMailOrigin(tx, origin)}${path}?token=${token}`;
		await mailLink(tx, purpose, person, address, lifeOf[purpose]);
		await record(tx, {
			actorId: null,
			verb: 'person.link_sent',
			subject: 'person',
			subjectId: person.id,
			facts: { purpose }
		});
	});
}
