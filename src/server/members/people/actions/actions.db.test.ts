// What people and administrators change: allowed, refused, bad input, recorded.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildDepartment, buildLocation, buildPerson } from '../../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../../tests/support/database.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { AddPerson, EditPerson, EditProfile, SaveDepartment, SaveLocation, SetAppearance } from '../input.ts';
import { findPerson } from '../queries/profile.ts';
import { departments, people } from '../schema.ts';
import { addPerson, changeRoles, editPerson } from './administer.ts';
import { followPerson, unfollowPerson } from './follow.ts';
import { anonymisePerson, deactivatePerson, reactivatePerson } from './leavers.ts';
import { editProfile, finishFirstSteps, setAppearance, setPhoto } from './profile.ts';
import { removeDepartment, removeLocation, saveDepartment, saveLocation } from './units.ts';

const { db } = useDatabase();
const test = (name: string, work: (db: Db) => Promise<void>) => it(name, () => rolledBack(db(), work));
const verbs = async (tx: Db) =>
	(await tx.select({ verb: ledger.verb }).from(ledger).orderBy(ledger.id)).map((row) => row.verb);
const row = async (tx: Db, id: number) => (await tx.select().from(people).where(eq(people.id, id)))[0]!;
const refused = { status: 403 };

async function cast(tx: Db) {
	return {
		admin: await buildPerson(tx, { roles: ['administrator'] }),
		anna: await buildPerson(tx, { name: 'Anna' }),
		ben: await buildPerson(tx)
	};
}

describe('one’s own profile', () => {
	test('is edited, cleaned and rendered; by others only as administrator', async (tx) => {
		const { admin, anna, ben } = await cast(tx);
		const input = EditProfile.parse({
			personId: anna.id,
			title: ' Fitter\u0000 ',
			about: '**Hi** <script>alert(1)</script>',
			skills: 'SQL, sql, Welding',
			languages: 'English\nDeutsch'
		});
		const saved = await editProfile(ctxOf(tx, anna), input);
		expect([saved.title, saved.skills, saved.languages]).toEqual([
			'Fitter',
			['SQL', 'Welding'],
			['English', 'Deutsch']
		]);
		expect(saved.aboutHtml).toContain('<strong>Hi</strong>');
		expect(saved.aboutHtml).not.toContain('<script');
		await expect(editProfile(ctxOf(tx, ben), input)).rejects.toMatchObject(refused);
		await editProfile(ctxOf(tx, admin), input);
		await expect(editProfile(ctxOf(tx, admin), { ...input, personId: 999_999 })).rejects.toMatchObject({ status: 404 });
		expect(EditProfile.safeParse({ personId: anna.id, title: 'x'.repeat(200) }).success).toBe(false);
		expect(await verbs(tx)).toEqual(['person.profile_edited', 'person.profile_edited']);
	});

	test('takes a photo, an appearance and the first steps', async (tx) => {
		const { anna, ben } = await cast(tx);
		await setPhoto(ctxOf(tx, anna), { personId: anna.id, key: 'abc' });
		await expect(setPhoto(ctxOf(tx, ben), { personId: anna.id, key: null })).rejects.toMatchObject(refused);
		await setAppearance(
			ctxOf(tx, anna),
			SetAppearance.parse({ theme: 'dark', language: 'de', timeZone: 'Europe/Berlin' })
		);
		expect(SetAppearance.safeParse({ theme: 'dark', language: 'de', timeZone: 'Mars/North' }).success).toBe(false);
		await finishFirstSteps(ctxOf(tx, anna));
		await finishFirstSteps(ctxOf(tx, anna));
		const { photo, theme, language, timeZone, activatedAt } = await row(tx, anna.id);
		expect([photo, theme, language, timeZone, activatedAt === null]).toEqual([
			'abc',
			'dark',
			'de',
			'Europe/Berlin',
			false
		]);
		expect(await verbs(tx)).toEqual(['person.photo_set', 'person.appearance_set', 'person.activated']);
	});

	test('follows once, unfollows, never oneself nor a leaver', async (tx) => {
		const { anna, ben } = await cast(tx);
		const gone = await buildPerson(tx, { status: 'left' });
		for (let i = 0; i < 2; i += 1) await followPerson(ctxOf(tx, anna), { personId: ben.id });
		expect((await findPerson(ctxOf(tx, anna), ben.handle)).followed).toBe(true);
		for (let i = 0; i < 2; i += 1) await unfollowPerson(ctxOf(tx, anna), { personId: ben.id });
		await expect(followPerson(ctxOf(tx, anna), { personId: anna.id })).rejects.toMatchObject(refused);
		await expect(followPerson(ctxOf(tx, anna), { personId: gone.id })).rejects.toMatchObject(refused);
		await expect(followPerson(ctxOf(tx, anna), { personId: 999_999 })).rejects.toMatchObject({ status: 404 });
		expect(await verbs(tx)).toEqual(['person.followed', 'person.unfollowed']);
	});
});

describe('administrators', () => {
	const edit = (over: Record<string, unknown>) => EditPerson.parse({ name: 'Anna Berg', handle: 'anna.berg', ...over });

	test('add and edit people, and hear beside the field what is taken', async (tx) => {
		const { admin, anna, ben } = await cast(tx);
		const made = await addPerson(ctxOf(tx, admin), AddPerson.parse({ name: 'Anna Berg', email: 'New@Example.org' }));
		const again = await addPerson(ctxOf(tx, admin), AddPerson.parse({ name: 'Anna Berg' }));
		expect([made.handle, again.handle]).toEqual(['anna-berg', 'anna-berg-2']);
		await expect(addPerson(ctxOf(tx, ben), AddPerson.parse({ name: 'X' }))).rejects.toMatchObject(refused);
		await editPerson(ctxOf(tx, admin), edit({ personId: anna.id, manager: `@${ben.handle}`, startedOn: '2024-02-29' }));
		expect((await row(tx, anna.id)).managerId).toBe(ben.id);
		await expect(editPerson(ctxOf(tx, ben), edit({ personId: anna.id }))).rejects.toMatchObject(refused);
		const taken = edit({ personId: ben.id, email: 'new@example.org', departmentId: 12345, locationId: 12345 });
		const problem = await editPerson(ctxOf(tx, admin), taken).catch((error) => error);
		expect(problem.issues.map((issue: { field: string }) => issue.field)).toEqual([
			'handle',
			'email',
			'departmentId',
			'locationId'
		]);
		await expect(
			editPerson(ctxOf(tx, admin), edit({ personId: ben.id, handle: 'ben', manager: 'anna.berg' }))
		).rejects.toMatchObject({ status: 422 });
		expect(
			EditPerson.safeParse({ personId: 1, name: '', handle: 'a b', email: 'x', startedOn: '2024-02-30' }).error?.issues
		).toHaveLength(4);
		expect(await verbs(tx)).toEqual(['person.created', 'person.created', 'person.edited']);
	});

	test('change roles but never their own, and never leave Hearth without an administrator', async (tx) => {
		const { admin, anna, ben } = await cast(tx);
		await changeRoles(ctxOf(tx, admin), { personId: anna.id, roles: ['communicator', 'administrator'] });
		expect((await row(tx, anna.id)).roles).toEqual(['employee', 'communicator', 'administrator']);
		await expect(changeRoles(ctxOf(tx, admin), { personId: admin.id, roles: [] })).rejects.toMatchObject(refused);
		await expect(changeRoles(ctxOf(tx, ben), { personId: anna.id, roles: [] })).rejects.toMatchObject(refused);
		await tx.update(people).set({ status: 'left' }).where(eq(people.id, admin.id));
		await expect(changeRoles(ctxOf(tx, admin), { personId: anna.id, roles: [] })).rejects.toMatchObject({
			code: 'last_administrator'
		});
		await expect(deactivatePerson(ctxOf(tx, admin), { personId: anna.id })).rejects.toMatchObject({
			code: 'last_administrator'
		});
		expect(await verbs(tx)).toEqual(['person.roles_changed']);
	});

	test('let people go, take them back and make them nobody', async (tx) => {
		const { admin, anna, ben } = await cast(tx);
		await followPerson(ctxOf(tx, ben), { personId: anna.id });
		await expect(anonymisePerson(ctxOf(tx, admin), { personId: anna.id })).rejects.toMatchObject(refused);
		await deactivatePerson(ctxOf(tx, admin), { personId: anna.id });
		await expect(deactivatePerson(ctxOf(tx, ben), { personId: admin.id })).rejects.toMatchObject(refused);
		await reactivatePerson(ctxOf(tx, admin), { personId: anna.id });
		await deactivatePerson(ctxOf(tx, admin), { personId: anna.id });
		await anonymisePerson(ctxOf(tx, admin), { personId: anna.id });
		const { name, handle, email, about, photo, skills } = await row(tx, anna.id);
		expect([name, handle, email, about, photo, skills]).toEqual([
			'Former colleague',
			`former-${anna.id}`,
			null,
			'',
			null,
			[]
		]);
		await expect(findPerson(ctxOf(tx, ben), anna.handle)).rejects.toMatchObject({ status: 404 });
		await expect(reactivatePerson(ctxOf(tx, admin), { personId: anna.id })).rejects.toMatchObject(refused);
		expect((await tx.execute(sql`select count(*)::int as n from person_follows`)).rows[0]).toEqual({ n: 0 });
		expect((await verbs(tx)).slice(1)).toEqual([
			'person.deactivated',
			'person.reactivated',
			'person.deactivated',
			'person.anonymised'
		]);
	});

	test('keep departments as a tree and locations as a list', async (tx) => {
		const { admin, ben } = await cast(tx);
		const ctx = ctxOf(tx, admin);
		const save = (over: Record<string, unknown>) => saveDepartment(ctx, SaveDepartment.parse(over));
		const [a, b] = [await save({ name: 'A' }), await save({ name: 'B' })];
		const c = await save({ name: 'C', parentId: a });
		await save({ id: a, name: 'A', parentId: b });
		const paths = Object.fromEntries((await tx.select().from(departments)).map((unit) => [unit.name, unit.path]));
		expect(paths).toEqual({ B: [b], A: [b, a], C: [b, a, c] });
		await expect(save({ id: b, name: 'B', parentId: c })).rejects.toMatchObject({ status: 422 });
		await expect(save({ name: 'a', parentId: b })).rejects.toMatchObject({ status: 422 });
		await expect(removeDepartment(ctx, { id: a })).rejects.toMatchObject({ status: 409 });
		await removeDepartment(ctx, { id: c });
		await expect(saveDepartment(ctxOf(tx, ben), SaveDepartment.parse({ name: 'D' }))).rejects.toMatchObject(refused);
		const place = await saveLocation(ctx, SaveLocation.parse({ name: 'Leipzig', timeZone: 'Europe/Berlin' }));
		await buildPerson(tx, { locationId: place });
		await expect(removeLocation(ctx, { id: place })).rejects.toMatchObject({ status: 409 });
		await expect(saveLocation(ctx, SaveLocation.parse({ name: 'leipzig' }))).rejects.toMatchObject({ status: 422 });
		await removeLocation(ctx, { id: await buildLocation(tx) });
		await buildDepartment(tx);
		expect(new Set(await verbs(tx))).toEqual(
			new Set([
				'department.created',
				'department.changed',
				'department.removed',
				'location.created',
				'location.removed'
			])
		);
	});
});
