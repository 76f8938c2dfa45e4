// What an administrator does across domains: the end of somebody's time here, and the organisation itself.
import { eq } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { hasRole } from '#server/members/access/roles.ts';
import { endSessionsOf } from '#server/members/auth/actions/passwords.ts';
import { authUsers, signInCodes } from '#server/members/auth/schema.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { anonymisePerson, deactivatePerson } from '#server/members/people/actions/leavers.ts';
import { people } from '#server/members/people/schema.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { mails } from '#server/platform/mail/schema.ts';
import type { DescribeOrganisation } from '#server/overview/set-up/input.ts';

/** They leave, and every device they are signed in on is signed out, in one transaction. */
export async function letPersonGo(ctx: Ctx, input: { personId: number }): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await deactivatePerson(tx, input);
		await endSessionsOf(tx, input.personId);
		await tx.db.delete(signInCodes).where(eq(signInCodes.personId, input.personId));
	});
}

/** Anonymises a leaver everywhere: profile, identity with its passwords and passkeys, and the mails sent to them. */
export async function forgetPerson(ctx: Ctx, { personId }: { personId: number }): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const [person] = await tx.db.select({ email: people.email }).from(people).where(eq(people.id, personId));
		await anonymisePerson(tx, { personId });
		await tx.db.delete(authUsers).where(eq(authUsers.personId, personId));
		await tx.db.delete(signInCodes).where(eq(signInCodes.personId, personId));
		if (person?.email) await tx.db.delete(mails).where(eq(mails.recipient, person.email));
	});
}

/** Name, look, languages, time zone and working hours. `logo` is a storage key; left off, the present one stays. */
export async function editOrganisation(ctx: Ctx, input: DescribeOrganisation, logo?: string): Promise<void> {
	if (!hasRole(ctx.viewer, 'administrator')) throw new Forbidden();
	const { colour, accent, removeLogo, ...columns } = input;
	const mark = logo ? { logo } : removeLogo ? { logo: null } : {};
	await inTransaction(ctx, async (tx) => {
		await findOrganisation(tx);
		const own = colour === 'own' && accent ? accent.toLowerCase() : null;
		await tx.db
			.update(organisation)
			.set({ ...columns, ...mark, accent: own })
			.where(eq(organisation.id, 1));
		await record(tx, { verb: 'organisation.changed', subject: 'organisation', subjectId: 1 });
	});
}
