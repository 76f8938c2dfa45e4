// Invitations by link and one-time sign-in codes on paper: made by administrators, used up once.
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { findMailOrigin } from '#server/members/organisation/queries.ts';
import { people } from '#server/members/people/schema.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { hashOfCode, hashOfToken, makeCode, makeToken } from '../codes.ts';
import type { ResetPassword } from '../input.ts';
import { mailInvitation } from '../mails.ts';
import { demandStrength } from '../password.ts';
import { candidateColumns } from '../candidate.ts';
import { canLetIn, maySignIn } from '../policy.ts';
import { findCandidateById, findOpenCode } from '../queries.ts';
import { signInCodes } from '../schema.ts';
import { openSession, recordFailure, type SignedIn, type Visit } from './identity.ts';
import { storePassword } from './passwords.ts';

const day = 24 * 60 * 60_000;
export const invitationDays = 14;
export const codeDays = 30;

export interface Invitation {
	path: string;
	/** Whether a mail with it was queued; without an address the administrator hands the link over. */
	mailed: boolean;
	expiresAt: Date;
}

/** A link with which one person chooses a password and signs in; an earlier one stops working. */
export async function createInvitation(ctx: Ctx, personId: number, origin: string): Promise<Invitation> {
	if (!canLetIn(ctx.viewer)) throw new Forbidden();
	const person = await findCandidateById(ctx, personId);
	if (!person || !maySignIn(person)) throw new NotFound();
	const token = makeToken();
	const expiresAt = new Date(ctx.now.getTime() + invitationDays * day);
	return inTransaction(ctx, async (tx) => {
		await cancel(tx, 'invitation', [personId]);
		await tx.db.insert(signInCodes).values({
			personId,
			kind: 'invitation',
			hash: hashOfToken(token),
			createdBy: ctx.viewer.id,
			createdAt: ctx.now,
			expiresAt
		});
		const path = `/invitation/${token}`;
		if (person.email) await mailInvitation(tx, person, ctx.viewer.name, (await findMailOrigin(tx, origin)) + path);
		await record(tx, {
			verb: 'person.invited',
			subject: 'person',
			subjectId: personId,
			facts: { mailed: person.email !== null }
		});
		return { path, mailed: person.email !== null, expiresAt };
	});
}

export interface SheetEntry {
	personId: number;
	name: string;
	handle: string;
	/** In clear, this once. */
	code: string;
	expiresAt: Date;
}

/** One code for each person, by name; codes made earlier and not yet used stop working. At most 1,000 at a time. */
export async function createSignInCodes(ctx: Ctx, personIds: number[]): Promise<SheetEntry[]> {
	if (!canLetIn(ctx.viewer)) throw new Forbidden();
	if (personIds.length > 1000) throw new Invalid(m.auth_codes_too_many());
	if (!personIds.length) return [];
	const expiresAt = new Date(ctx.now.getTime() + codeDays * day);
	return inTransaction(ctx, async (tx) => {
		const found = await tx.db
			.select(candidateColumns)
			.from(people)
			.where(inArray(people.id, personIds))
			.orderBy(people.name, people.id);
		const sheet = found
			.filter(maySignIn)
			.map(({ id, name, handle }) => ({ personId: id, name, handle, code: makeCode(), expiresAt }));
		if (!sheet.length) return [];
		await cancel(
			tx,
			'code',
			sheet.map((entry) => entry.personId)
		);
		await tx.db.insert(signInCodes).values(
			sheet.map(({ personId, code }) => ({
				personId,
				kind: 'code' as const,
				hash: hashOfCode(code),
				createdBy: ctx.viewer.id,
				createdAt: ctx.now,
				expiresAt
			}))
		);
		await record(
			tx,
			...sheet.map(({ personId }) => ({ verb: 'person.code_made', subject: 'person', subjectId: personId }))
		);
		return sheet;
	});
}

async function cancel(tx: PublicCtx, kind: 'code' | 'invitation', personIds: number[]) {
	await tx.db
		.delete(signInCodes)
		.where(and(eq(signInCodes.kind, kind), inArray(signInCodes.personId, personIds), isNull(signInCodes.usedAt)));
}

/** Marks a code or invitation as used; false when somebody was quicker. */
export async function useUpCode(tx: PublicCtx, id: number): Promise<boolean> {
	const [used] = await tx.db
		.update(signInCodes)
		.set({ usedAt: tx.now })
		.where(and(eq(signInCodes.id, id), isNull(signInCodes.usedAt)))
		.returning({ id: signInCodes.id });
	return used !== undefined;
}

/** Chooses the password and signs in; a weak one does not use the invitation up. */
export async function acceptInvitation(ctx: PublicCtx, input: ResetPassword, visit: Visit): Promise<SignedIn> {
	const found = await findOpenCode(ctx, 'invitation', hashOfToken(input.token));
	const person = found && (await findCandidateById(ctx, found.personId));
	if (found && person) {
		await demandStrength(input.password, [person.name, person.email ?? '', person.handle]);
		const opened = await inTransaction(ctx, async (tx) => {
			if (!maySignIn(person) || !(await useUpCode(tx, found.id))) return null;
			await storePassword(tx, person.id, input.password);
			return openSession(tx, person.id, visit, 'invitation');
		});
		if (opened) return opened;
	}
	await recordFailure(ctx, person?.id ?? null, 'invitation', 'over');
	throw new Invalid([{ field: 'token', message: m.auth_invitation_over() }], 'invitation_over');
}
