// The set-up from the printed link to the first sign-in, and everyone who may not take part in it.
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { signInWithPassword } from '#server/members/auth/actions/sign-in.ts';
import { findViewerBySession } from '#server/members/auth/queries.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { saveDepartment } from '#server/members/people/actions/units.ts';
import { people } from '#server/members/people/schema.ts';
import { spaceMembers, spaces } from '#server/members/spaces/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { measures, objectives } from '#server/programme/objectives/schema.ts';
import { describeOrganisation, finishSetUp, keepObjective, makeAdministrator } from './actions.ts';
import { keepDraft } from './draft.ts';
import { DescribeOrganisation } from './input.ts';
import { findSetUp, proposeSpaces } from './queries.ts';

const { db } = useDatabase();
const now = new Date();
const token = 'printed-by-the-start-command';
const visit = { address: '10.0.0.7', userAgent: 'Firefox', origin: 'http://hearth.lan:3000', device: null };
const objective = {
	title: 'Fewer accidents',
	why: '',
	measure: 'Accidents',
	unit: 'a year',
	direction: 'down' as const,
	baseline: 18,
	target: 12,
	dueOn: '2099-01-01'
};
const described = {
	name: 'Kalden Pumps',
	colour: 'own',
	accent: '#2A6F97',
	languages: ['de', 'en'],
	timeZone: 'Europe/Vienna',
	workingDays: ['1', '2', '3', '4'],
	workingFrom: '07:30',
	workingTo: '16:00'
};
const somebody = { name: 'Amara Osei', email: 'amara@kalden.example', password: 'quiet harbour seven lamps' };

async function printLink(tx: Db) {
	const setupToken = createHash('sha256').update(token).digest('hex');
	await tx
		.insert(organisation)
		.values({ id: 1, setupToken })
		.onConflictDoUpdate({ target: organisation.id, set: { setupToken } });
	return { db: tx, now };
}

async function upToAdministrator(tx: Db) {
	const ctx = await printLink(tx);
	await keepObjective(ctx, objective);
	await describeOrganisation(ctx, DescribeOrganisation.parse(described));
	const signedIn = await makeAdministrator(ctx, somebody, 'de', visit);
	const session = await findViewerBySession(tx, signedIn.token, now);
	return { ctx: { ...ctx, viewer: session!.viewer }, signedIn };
}

describe('the way through', () => {
	it('goes step by step and keeps what was said', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await printLink(tx);
			const step = async () => (await findSetUp(ctx, null, token)).step;
			expect(await step()).toBe('objective');
			await keepObjective(ctx, objective);
			expect(await step()).toBe('organisation');
			expect((await findSetUp(ctx, null, token)).draft.objective).toEqual(objective);
			await describeOrganisation(ctx, DescribeOrganisation.parse(described));
			expect(await step()).toBe('administrator');
		}));

	it('makes an administrator who is signed in and can sign in again', () =>
		rolledBack(db(), async (tx) => {
			const { ctx, signedIn } = await upToAdministrator(tx);
			expect(signedIn).toMatchObject({ language: 'de', activated: true });
			expect(ctx.viewer).toMatchObject({ name: 'Amara Osei', timeZone: 'Europe/Vienna' });
			expect(ctx.viewer.roles).toContain('administrator');
			await expect(
				signInWithPassword(ctx, { identifier: somebody.email, password: somebody.password }, visit)
			).resolves.toBeTruthy();
			expect((await findSetUp(ctx, ctx.viewer, undefined)).step).toBe('people');
		}));

	it('ends with spaces of departments, the objective and its measure, and without a token', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await upToAdministrator(tx);
			const departmentId = await saveDepartment(ctx, { id: null, name: 'Operations', parentId: null });
			const below = await saveDepartment(ctx, { id: null, name: 'Assembly', parentId: departmentId });
			for (const [handle, unit] of [
				['jana', departmentId],
				['piet', below]
			] as const)
				await tx.insert(people).values({ handle, name: handle, departmentId: unit });
			await keepDraft(ctx, { people: 'import' });
			const [first] = await proposeSpaces(ctx);
			expect(first).toMatchObject({ name: 'Operations', departmentId, members: 2 });
			await finishSetUp(ctx, [{ place: 0, name: 'Operations', purpose: 'What is new in Operations.', departmentId }]);
			expect(await tx.select().from(spaceMembers)).toHaveLength(3);
			expect(await tx.select().from(objectives)).toMatchObject([{ title: 'Fewer accidents', ownerId: ctx.viewer.id }]);
			expect(await tx.select().from(measures)).toMatchObject([{ baseline: 18, target: 12, direction: 'down' }]);
			const [row] = await tx.select().from(organisation);
			expect(row).toMatchObject({
				setupToken: null,
				setUpAt: now,
				accent: '#2a6f97',
				workingFrom: 450,
				workingTo: 960,
				workingDays: [1, 2, 3, 4]
			});
			const events = (await tx.select().from(ledger)).map((event) => event.verb);
			expect(events).toEqual(
				expect.arrayContaining(['objective.chosen', 'space.created', 'organisation.set_up', 'person.activated'])
			);
		}));

	it('makes whoever an import brought before the administrator, instead of a second person', () =>
		rolledBack(db(), async (tx) => {
			await tx.insert(people).values({ handle: 'amara', name: 'A. Osei', email: somebody.email });
			const { ctx } = await upToAdministrator(tx);
			expect(ctx.viewer.handle).toBe('amara');
			expect(await tx.select().from(people).where(eq(people.email, somebody.email))).toHaveLength(1);
		}));

	it('makes all the spaces or none', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await upToAdministrator(tx);
			const space = { name: 'Same name', purpose: 'Long enough a purpose.', departmentId: null };
			await expect(
				finishSetUp(ctx, [
					{ ...space, place: 0 },
					{ ...space, place: 3 }
				])
			).rejects.toMatchObject({ issues: [{ field: 'name.3' }] });
			expect(await tx.select().from(spaces)).toHaveLength(0);
		}));
});

describe('who is kept out', () => {
	it('is everyone without the token, and after the administrator everyone but them', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await printLink(tx);
			expect((await findSetUp(ctx, null, undefined)).open).toBe(false);
			expect((await findSetUp(ctx, null, 'guessed')).open).toBe(false);
			expect((await findSetUp(ctx, null, token)).open).toBe(true);
			const { ctx: signedIn } = await upToAdministrator(tx);
			expect((await findSetUp(ctx, null, token)).open).toBe(false);
			expect((await findSetUp(ctx, signedIn.viewer, undefined)).open).toBe(true);
			await finishSetUp(signedIn, []);
			expect((await findSetUp(ctx, signedIn.viewer, token)).open).toBe(false);
		}));

	it('is a second administrator', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await upToAdministrator(tx);
			await expect(
				makeAdministrator(ctx, { ...somebody, email: 'eve@kalden.example' }, 'en', visit)
			).rejects.toMatchObject({ code: 'administrator_exists' });
		}));

	it('is a second end', () =>
		rolledBack(db(), async (tx) => {
			const { ctx } = await upToAdministrator(tx);
			await finishSetUp(ctx, []);
			await expect(finishSetUp(ctx, [])).rejects.toMatchObject({ code: 'set_up_done' });
		}));

	it('is a weak password, and nothing is half written', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await printLink(tx);
			await expect(
				makeAdministrator(ctx, { ...somebody, password: 'password1234' }, 'en', visit)
			).rejects.toMatchObject({ code: 'weak_password' });
			expect(await tx.select().from(people)).toHaveLength(0);
		}));
});

describe('the form of the organisation', () => {
	it.each([
		['name', { name: ' ' }],
		['languages', { languages: [] }],
		['languages', { languages: 'fr' }],
		['timeZone', { timeZone: 'Europe/Nowhere' }],
		['workingDays', { workingDays: undefined }],
		['workingTo', { workingTo: '06:00' }],
		['workingFrom', { workingFrom: '25:00' }],
		['accent', { accent: 'red; } body { display: none' }]
	])('names the field %s', (field, over) => {
		const parsed = DescribeOrganisation.safeParse({ ...described, ...over });
		expect(parsed.error?.issues[0]?.path[0]).toBe(field);
	});
});
