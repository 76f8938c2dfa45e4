// Leaving and coming back, with what hangs on it: sessions, codes, the size of spaces.
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { authSessions, authUsers } from '#server/members/auth/schema.ts';
import { leaveSpace } from '#server/members/spaces/actions.ts';
import { findSpace, listSpaceMembers } from '#server/members/spaces/queries.ts';
import type { Db } from '#server/platform/db/client.ts';
import { bringPersonBack, importStaff, letPersonGo } from './actions.ts';

const { db } = useDatabase();
const test = (name: string, work: (db: Db) => Promise<void>) => it(name, () => rolledBack(db(), work));
const bytes = (text: string) => new TextEncoder().encode(text);

async function session(tx: Db, personId: number) {
	const id = `s${personId}`;
	await tx
		.insert(authUsers)
		.values({ id, personId, name: 'Anna', email: `${id}@example.org` })
		.onConflictDoNothing();
	const expiresAt = new Date(testNow.getTime() + 1e9);
	await tx.insert(authSessions).values({ id, token: id, userId: id, expiresAt });
}

async function cast(tx: Db) {
	const admin = ctxOf(tx, await buildPerson(tx, { roles: ['administrator'] }));
	const anna = await buildPerson(tx, { name: 'Änna', employeeNumber: '7', activatedAt: testNow });
	const space = await buildSpace(tx, { hosts: [admin.viewer], members: [anna] });
	await session(tx, anna.id);
	return { admin, anna, space, size: async () => (await findSpace(admin, space.slug)).memberCount };
}

describe('who leaves', () => {
	test('is signed out and not counted, and back again starts with a new sign-in', async (tx) => {
		const { admin, anna, size } = await cast(tx);
		await letPersonGo(admin, { personId: anna.id });
		expect([await size(), await tx.$count(authSessions)]).toEqual([1, 0]);
		await session(tx, anna.id);
		await bringPersonBack(admin, { personId: anna.id });
		expect([await size(), await tx.$count(authSessions)]).toEqual([2, 0]);
	});

	test('by a personnel file is treated alike', async (tx) => {
		const { admin, anna, size } = await cast(tx);
		const file = (end: string) => bytes(`id,name,leaving date\n7,Änna,${end}`);
		const mapping = { employeeNumber: 'id', name: 'name', leftOn: 'leaving date' };
		expect(await importStaff(admin, file('2020-01-01'), { mapping })).toMatchObject({ deactivated: 1 });
		expect([await size(), await tx.$count(authSessions)]).toEqual([1, 0]);
		await session(tx, anna.id);
		await tx.execute(`update people set choices = choices || '{"leftBy":"import"}' where id = ${anna.id}`);
		expect(await importStaff(admin, file(''), { mapping })).toMatchObject({ updated: 1 });
		expect([await size(), await tx.$count(authSessions)]).toEqual([2, 0]);
		await importStaff(admin, file('2020-01-01'), { mapping, dryRun: true });
		expect(await size()).toBe(2);
	});

	test('and is taken out of a space was counted out already', async (tx) => {
		const { admin, anna, space, size } = await cast(tx);
		await letPersonGo(admin, { personId: anna.id });
		await leaveSpace({ ...admin, viewer: anna } as Ctx, { slug: space.slug });
		expect(await size()).toBe(1);
	});
});

test('members stand by name, whatever their accents, page after page', async (tx) => {
	const { admin, space } = await cast(tx);
	const page = await findSpace(admin, space.slug);
	const first = await listSpaceMembers(admin, page, { size: 1 });
	const second = await listSpaceMembers(admin, page, { size: 1, cursor: first.next });
	expect([first.rows[0]?.role, second.rows[0]?.name, second.next]).toEqual(['host', 'Änna', null]);
	expect(Object.keys(second.rows[0]!)).not.toContain('sort');
});
