// Leaving, being forgotten, and the organisation's own settings.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { authSessions, authUsers } from '#server/members/auth/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import type { Db } from '#server/platform/db/client.ts';
import { mails } from '#server/platform/mail/schema.ts';
import { DescribeOrganisation } from '#server/overview/set-up/input.ts';
import { editOrganisation, forgetPerson, letPersonGo } from './actions.ts';
import { findAdminOverview, findOutboxMail, listOutbox } from './queries.ts';

const { db } = useDatabase();
const test = (name: string, work: (db: Db) => Promise<void>) => it(name, () => rolledBack(db(), work));
const refused = { status: 403 };

async function cast(tx: Db) {
	const admin = ctxOf(tx, await buildPerson(tx, { roles: ['administrator'] }));
	const anna = await buildPerson(tx, { name: 'Anna', email: 'anna@example.org' });
	await tx.insert(authUsers).values({ id: 'u', personId: anna.id, name: 'Anna', email: 'anna@example.org' });
	await tx
		.insert(authSessions)
		.values({ id: 's', token: 't', userId: 'u', expiresAt: new Date(testNow.getTime() + 1e9) });
	await tx
		.insert(mails)
		.values({ once: 'x', recipient: 'anna@example.org', subject: 'Hello Anna', text: 'Hi', html: '<p>Hi</p>' });
	return { admin, anna };
}

describe('the end of somebody’s time', () => {
	test('signs them out at once, and takes every trace of the name when asked to', async (tx) => {
		const { admin, anna } = await cast(tx);
		await expect(letPersonGo(ctxOf(tx, anna), { personId: admin.viewer.id })).rejects.toMatchObject(refused);
		await expect(forgetPerson(admin, { personId: anna.id })).rejects.toMatchObject(refused);
		expect(await tx.$count(authUsers)).toBe(1);
		await letPersonGo(admin, { personId: anna.id });
		expect(await tx.$count(authSessions)).toBe(0);
		await forgetPerson(admin, { personId: anna.id });
		expect([await tx.$count(authUsers), await tx.$count(mails)]).toEqual([0, 0]);
		const verbs = await tx
			.select({ verb: ledger.verb })
			.from(ledger)
			.where(eq(ledger.subjectId, anna.id))
			.orderBy(ledger.id);
		expect(verbs.map((row) => row.verb)).toEqual(['person.deactivated', 'person.anonymised']);
	});
});

describe('the organisation', () => {
	const input = {
		name: 'Nordlicht',
		languages: ['de'],
		timeZone: 'Europe/Berlin',
		workingDays: ['1', '2'],
		workingFrom: '08:00',
		workingTo: '16:30'
	};

	test('is changed by administrators alone', async (tx) => {
		const { admin, anna } = await cast(tx);
		const parsed = DescribeOrganisation.parse(input);
		await expect(editOrganisation(ctxOf(tx, anna), parsed)).rejects.toMatchObject(refused);
		await editOrganisation(admin, parsed);
		const { name, languages, workingDays } = await findOrganisation(admin);
		expect([name, languages, workingDays]).toEqual(['Nordlicht', ['de'], [1, 2]]);
		expect(await tx.$count(ledger, eq(ledger.verb, 'organisation.changed'))).toBe(1);
	});

	test('shows its overview and its outbox to administrators alone', async (tx) => {
		const { admin, anna } = await cast(tx);
		const overview = await findAdminOverview(admin);
		expect([overview.people.active, overview.mails.waiting]).toEqual([2, 1]);
		const outbox = await listOutbox(admin, { cursor: null });
		expect((await findOutboxMail(admin, outbox.rows[0]!.id)).text).toBe('Hi');
		const other = ctxOf(tx, anna);
		for (const look of [
			() => findAdminOverview(other),
			() => listOutbox(other, { cursor: null }),
			() => findOutboxMail(other, 1)
		])
			await expect(look()).rejects.toMatchObject(refused);
	});
});
