// What happens when somebody leaves, comes back, or is to be forgotten.
import { eq, or, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { Forbidden } from '#server/platform/errors.ts';
import type { Anonymise, ChoosePerson } from '../input.ts';
import { canAnonymise, canDeactivate, canReactivate } from '../policy.ts';
import { people, personFollows } from '../schema.ts';
import { demandAnotherAdministrator } from './administer.ts';
import { lockPerson } from './profile.ts';

/** From now on they cannot sign in and stand in no list; what they wrote stays. The edge ends their sessions. */
export async function deactivatePerson(ctx: Ctx, { personId }: ChoosePerson): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const person = await lockPerson(tx, personId);
		if (!canDeactivate(tx.viewer, person)) throw new Forbidden();
		if (person.roles.includes('administrator')) await demandAnotherAdministrator(tx, [person.id]);
		await tx.db
			.update(people)
			.set({ status: 'left', leftAt: tx.now, updatedAt: tx.now })
			.where(eq(people.id, personId));
		await record(tx, { verb: 'person.deactivated', subject: 'person', subjectId: personId, otherId: personId });
	});
}

/** They may sign in again; roles above employee are not given back by themselves. */
export async function reactivatePerson(ctx: Ctx, { personId }: ChoosePerson): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const person = await lockPerson(tx, personId);
		if (!canReactivate(tx.viewer, person)) throw new Forbidden();
		const status = person.activatedAt || person.lastSeenAt ? 'active' : 'invited';
		await tx.db
			.update(people)
			.set({ status, leftAt: null, roles: ['employee'], updatedAt: tx.now })
			.where(eq(people.id, personId));
		await record(tx, { verb: 'person.reactivated', subject: 'person', subjectId: personId, otherId: personId });
	});
}

/** Takes the name and everything personal off a leaver for good. What they wrote stays, by "Former colleague" in the organisation's first language. */
export async function anonymisePerson(ctx: Ctx, { personId }: Pick<Anonymise, 'personId'>): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const person = await lockPerson(tx, personId);
		if (!canAnonymise(tx.viewer, person)) throw new Forbidden();
		await tx.db
			.update(people)
			.set({ ...nobody(personId, (await findOrganisation(tx)).languages[0]), anonymisedAt: tx.now, updatedAt: tx.now })
			.where(eq(people.id, personId));
		await tx.db.update(people).set({ managerId: null }).where(eq(people.managerId, personId));
		await tx.db
			.delete(personFollows)
			.where(or(eq(personFollows.personId, personId), eq(personFollows.followerId, personId)));
		await record(tx, { verb: 'person.anonymised', subject: 'person', subjectId: personId, otherId: personId });
	});
}

function nobody(id: number, language: string | undefined) {
	return {
		name: m.people_former_colleague({}, { locale: language === 'de' ? 'de' : 'en' }),
		handle: `former-${id}`,
		email: null,
		employeeNumber: null,
		title: '',
		departmentId: null,
		locationId: null,
		managerId: null,
		startedOn: null,
		languages: [],
		skills: [],
		timeZone: null,
		about: '',
		aboutHtml: '',
		photo: null,
		roles: sql`array['employee']`,
		lastSeenAt: null,
		choices: {}
	};
}
