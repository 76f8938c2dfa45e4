// What an administrator does across domains: forgetting a leaver, and the organisation itself.
import { eq } from 'drizzle-orm';
import { forgetInPhotos } from '#server/community/photos/actions/people.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { hasRole } from '#server/members/access/roles.ts';
import { authUsers, signInCodes } from '#server/members/auth/schema.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { anonymisePerson } from '#server/members/people/actions/leavers.ts';
import { people } from '#server/members/people/schema.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { demandAdministrator } from '#server/members/people/queries/administration.ts';
import { mails } from '#server/platform/mail/schema.ts';
import { sendAgain } from '#server/platform/mail/send.ts';
import type { DescribeOrganisation } from '#server/overview/set-up/input.ts';

/** Anonymises a leaver everywhere: profile, identity with its passwords and passkeys, the mails sent to them, and their name in photos. */
export async function forgetPerson(ctx: Ctx, { personId }: { personId: number }): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const [person] = await tx.db.select({ email: people.email }).from(people).where(eq(people.id, personId));
		await anonymisePerson(tx, { personId });
		await tx.db.delete(authUsers).where(eq(authUsers.personId, personId));
		await tx.db.delete(signInCodes).where(eq(signInCodes.personId, personId));
		await forgetInPhotos(tx, personId);
		if (person?.email) await tx.db.delete(mails).where(eq(mails.recipient, person.email));
	});
}

/** Gives a mail that the mail server refused another chance. @throws Forbidden @throws NotFound when it did not fail. */
export async function sendMailAgain(ctx: Ctx, { id }: { id: number }): Promise<void> {
	demandAdministrator(ctx);
	await inTransaction(ctx, async (tx) => {
		await sendAgain(tx.db, id);
		await record(tx, { verb: 'mail.sent_again', subject: 'mail', subjectId: id });
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
