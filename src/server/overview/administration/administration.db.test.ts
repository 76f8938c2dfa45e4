// Leaving, being forgotten, and the organisation's own settings.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { authSessions, authUsers } from '#server/members/auth/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import type { Db } from '#server/platform/db/client.ts';
import { mails } from '#server/platform/mail/schema.ts';
import { DescribeOrganisation } from '#server/overview/set-up/input.ts';
import { letPersonGo } from '#server/overview/staff/actions.ts';
import { editOrganisation, forgetPerson, sendMailAgain } from './actions.ts';
import { findAdminOverview } from './queries.ts';
import { findOutboxMail, listOutbox } from './queries/outbox.ts';

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
	await tx.insert(mails).values({
		once: 'x',
		kind: 'invitation',
		recipient: 'anna@example.org',
		subject: 'Hello Anna',
		text: 'Hi',
		html: '<p>Hi</p>'
	});
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

	test('keeps from administrators what mails say of places they are not in', async (tx) => {
		const { admin, anna } = await cast(tx);
		const space = await buildSpace(tx, { visibility: 'private', members: [anna] });
		const [inside, open] = [await buildPost(tx, { author: anna, space }), await buildPost(tx, { author: anna })];
		const about = [`post:${inside.id}`, `space:${space.id}`, `post:${open.id}`, 'post:0', 'person:1', null];
		await tx.insert(mails).values(
			about.map((thing, at) => ({
				...{ once: `n${at}`, kind: 'notice' as const, about: thing, recipient: 'anna@example.org' },
				...{ subject: 'Zanzibar', text: 'Zanzibar papers', html: '' }
			}))
		);
		const { rows } = await listOutbox(admin, { cursor: null });
		expect(rows.map(({ subject }) => subject)).toEqual([null, null, null, 'Zanzibar', null, null, 'Hello Anna']);
		const texts = await Promise.all(rows.map(async ({ id }) => (await findOutboxMail(admin, id)).text));
		expect(texts).toEqual([null, null, null, 'Zanzibar papers', null, null, 'Hi']);
		admin.viewer.spaceIds = [space.id];
		expect((await listOutbox(admin, { cursor: null })).rows.filter(({ subject }) => subject)).toHaveLength(4);
	});

	test('sends again what failed, for administrators alone', async (tx) => {
		const { admin, anna } = await cast(tx);
		const [mail] = await tx.select().from(mails);
		const again = { id: mail!.id };
		await expect(sendMailAgain(admin, again)).rejects.toMatchObject({ status: 404 });
		await tx.update(mails).set({ state: 'failed', lastError: 'No such box' });
		await expect(sendMailAgain(ctxOf(tx, anna), again)).rejects.toMatchObject(refused);
		expect((await findOutboxMail(admin, mail!.id)).can.sendAgain).toBe(true);
		await sendMailAgain(admin, again);
		expect(await findOutboxMail(admin, mail!.id)).toMatchObject({ state: 'waiting', lastError: null });
		expect((await tx.select().from(ledger)).map(({ verb }) => verb)).toContain('mail.sent_again');
	});
});
