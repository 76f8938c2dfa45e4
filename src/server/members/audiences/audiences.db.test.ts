// The rule engine against a second, plain one, over many random rules and people; and the saved audiences.
import { inArray } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildAudience } from '../../../../tests/factories/audiences.ts';
import { buildDepartment, buildLocation, buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { roles, type Role } from '#server/members/access/roles.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { departments, people } from '#server/members/people/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { removeAudience, saveAudience } from './actions.ts';
import { audiencesOf, membersAmong } from './membership.ts';
import { RuleInput, SaveAudience } from './input.ts';
import { findMembership, listAudiences } from './queries.ts';
import type { Rule } from './schema.ts';
import { audienceCondition } from './rule.ts';

const { db } = useDatabase();
const test = (name: string, work: (db: Db) => Promise<void>) => it(name, () => rolledBack(db(), work));
const day = 86_400_000;

/** Numbers from a seed (mulberry32), so that a failure can be repeated. */
function seeded(seed: number) {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

interface World {
	units: number[];
	paths: Map<number, number[]>;
	places: number[];
	people: (typeof people.$inferSelect)[];
	acts: { actor: number; verb: string; at: number }[];
}

async function makeWorld(tx: Db, random: () => number): Promise<World> {
	const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
	const units: number[] = [];
	for (let i = 0; i < 6; i += 1) units.push(await buildDepartment(tx, i > 1 ? { parentId: pick(units) } : {}));
	const places = [await buildLocation(tx), await buildLocation(tx)];
	const acts: World['acts'] = [];
	for (let i = 0; i < 60; i += 1) {
		const person = await buildPerson(tx, {
			departmentId: pick([null, ...units]),
			locationId: pick([null, ...places]),
			language: pick(['en', 'de'] as const),
			languages: pick([[], ['Polski'], ['english', 'Deutsch']]),
			roles: random() < 0.3 ? [pick([...roles])] : [],
			startedOn:
				random() < 0.2
					? null
					: new Date(testNow.getTime() - Math.floor(random() * 40) * day).toISOString().slice(0, 10),
			lastSeenAt: random() < 0.5 ? null : new Date(testNow.getTime() - random() * 40 * day),
			status: pick(['active', 'active', 'invited', 'left'] as const)
		});
		for (const verb of ['reaction.given', 'comment.written', 'article.published', 'person.followed'])
			if (random() < 0.3) acts.push({ actor: person.id, verb, at: testNow.getTime() - random() * 40 * day });
	}
	await tx
		.insert(ledger)
		.values(
			acts.map(({ actor, verb, at }) => ({ actorId: actor, verb, at: new Date(at), subject: 'post', subjectId: 1 }))
		);
	const paths = new Map((await tx.select().from(departments)).map((unit) => [unit.id, unit.path]));
	return { units, paths, places, people: await tx.select().from(people), acts };
}

function randomRule(world: World, random: () => number, depth = 0): Rule {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const some = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomRule(world, random, depth + 1));
	const kind = Math.floor(random() * (depth > 3 ? 6 : 9));
	const number = () => Math.floor(random() * 40);
	if (kind === 0) return { department: pick(world.units), below: random() < 0.5 };
	if (kind === 1) return { location: pick(world.places) };
	if (kind === 2) return { language: pick(['en', 'de', 'ENGLISH', 'polski']) };
	if (kind === 3) return { role: pick(roles) };
	if (kind === 4) return { tenure: pick([{ min: number() }, { max: number() }, { min: 5, max: 5 + number() }]) };
	if (kind === 5)
		return { activity: pick(['signed_in', 'reacted', 'contributed', 'nothing'] as const), days: 1 + number() };
	return kind === 6 ? { all: some() } : kind === 7 ? { any: some() } : { not: randomRule(world, random, depth + 1) };
}

/** The meaning of a rule, written down a second time in the plainest way. */
function isIn(world: World, person: World['people'][number], rule: Rule): boolean {
	if ('all' in rule) return rule.all.every((part) => isIn(world, person, part));
	if ('any' in rule) return rule.any.some((part) => isIn(world, person, part));
	if ('not' in rule) return !isIn(world, person, rule.not);
	if ('department' in rule)
		return rule.below
			? Boolean(world.paths.get(person.departmentId ?? 0)?.includes(rule.department))
			: person.departmentId === rule.department;
	if ('location' in rule) return person.locationId === rule.location;
	if ('language' in rule)
		return [person.language, ...person.languages].some(
			(spoken) => spoken.toLowerCase() === rule.language.toLowerCase()
		);
	if ('role' in rule) return person.roles.includes(rule.role as Role);
	if ('space' in rule) return false;
	if ('tenure' in rule) return isOfTenure(person, rule.tenure);
	return isActive(world, person, rule.activity, testNow.getTime() - rule.days * day);
}

function isOfTenure(
	person: World['people'][number],
	{ min = 0, max = Infinity }: { min?: number; max?: number }
): boolean {
	if (person.startedOn === null) return false;
	const days = (Date.parse(testNow.toISOString().slice(0, 10)) - Date.parse(person.startedOn)) / day;
	return days >= min && days <= max;
}

function isActive(world: World, person: World['people'][number], what: string, since: number): boolean {
	const did = (...verbs: string[]) =>
		world.acts.some((act) => act.actor === person.id && act.at >= since && verbs.includes(act.verb));
	const seen = (person.lastSeenAt?.getTime() ?? 0) >= since;
	if (what === 'signed_in') return seen;
	if (what === 'reacted') return did('reaction.given', 'comment.written');
	if (what === 'contributed') return did('article.published', 'comment.written');
	return !seen && !did('reaction.given', 'comment.written', 'article.published');
}

describe('the rule engine', () => {
	test('means in SQL what it means in words, for 300 random rules', async (tx) => {
		const random = seeded(20_261_122);
		const world = await makeWorld(tx, random);
		let filled = 0;
		const asked: { id: number; rule: Rule; expected: number[] }[] = [];
		for (let i = 0; i < 300; i += 1) {
			const rule = randomRule(world, random);
			const found = await tx
				.select({ id: people.id })
				.from(people)
				.where(audienceCondition(rule, testNow))
				.orderBy(people.id);
			const expected = world.people
				.filter((person) => person.status !== 'left' && isIn(world, person, rule))
				.map((person) => person.id);
			expect(
				found.map((row) => row.id),
				JSON.stringify(rule)
			).toEqual(expected.sort((a, b) => a - b));
			if (expected.length) filled += 1;
			asked.push({ id: i, rule, expected });
		}
		expect(filled).toBeGreaterThan(150);
		// The same of one person: in which of them they are.
		for (const person of world.people) {
			const inside = asked.filter(({ expected }) => expected.includes(person.id)).map(({ id }) => id);
			expect(await audiencesOf(tx, person.id, asked, testNow), `person ${person.id}`).toEqual(inside);
		}
		expect(await audiencesOf(tx, 999_999, asked, testNow)).toEqual([]);
	});

	test('says who of some people is in a saved one', async (tx) => {
		const [inside, outside, gone] = [
			await buildPerson(tx),
			await buildPerson(tx),
			await buildPerson(tx, { status: 'left' })
		];
		const { id } = await buildAudience(tx, { members: [inside, gone] });
		const ids = [outside, gone, inside].map((person) => person.id);
		const ctx = { db: tx, now: testNow };
		expect(await membersAmong(ctx, id, ids)).toEqual([inside.id]);
		expect([await membersAmong(ctx, id, []), await membersAmong(ctx, 999_999, ids)]).toEqual([[], []]);
	});

	it('refuses what is too deep, too big or no rule', () => {
		const deep = (levels: number): unknown => (levels ? { not: deep(levels - 1) } : { location: 1 });
		const wide = { any: Array.from({ length: 80 }, () => ({ location: 1 })) };
		for (const bad of [
			deep(40),
			deep(400),
			wide,
			{},
			[],
			'x',
			null,
			{ all: [] },
			{ location: -1 },
			{ location: 1, or: 2 },
			{ role: 'king' },
			{ tenure: {} },
			{ tenure: { min: 9, max: 3 } },
			{ activity: 'read', days: 0 }
		])
			expect(RuleInput.safeParse(bad).success, JSON.stringify(bad)?.slice(0, 60)).toBe(false);
		expect(RuleInput.parse('{"all":[{"location":"3"},{"not":{"role":"moderator"}}]}')).toEqual({
			all: [{ location: 3 }, { not: { role: 'moderator' } }]
		});
	});
});

describe('saved audiences', () => {
	test('are made, counted, described, changed and removed by communicators alone', async (tx) => {
		const mira = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
		const anna = ctxOf(tx, await buildPerson(tx));
		const place = await buildLocation(tx, { name: 'Leipzig' });
		for (let i = 0; i < 25; i += 1) await buildPerson(tx, { locationId: place });
		const input = SaveAudience.parse({
			name: 'Plant',
			rule: JSON.stringify({ all: [{ location: place }, { not: { role: 'moderator' } }] }),
			openToMembers: 'on'
		});
		const id = await saveAudience(mira, input);
		const [saved] = await listAudiences(mira);
		expect([saved?.name, saved?.count, saved?.openToMembers, saved?.posts]).toEqual(['Plant', 25, true, 0]);
		expect(saved?.words).toContain('Leipzig');
		const inside = await findMembership(mira, input.rule);
		expect([inside.count, inside.total, inside.sample.length]).toEqual([25, 27, 20]);
		await saveAudience(mira, { ...input, id, name: 'Plant 2' });
		await expect(saveAudience(mira, { ...input, id: null, name: 'PLANT 2' })).rejects.toMatchObject({ status: 422 });
		await expect(saveAudience(mira, { ...input, id: 999_999 })).rejects.toMatchObject({ status: 404 });
		for (const work of [
			() => saveAudience(anna, input),
			() => removeAudience(anna, { id }),
			() => listAudiences(anna),
			() => findMembership(anna, input.rule)
		])
			await expect(work()).rejects.toMatchObject({ status: 403 });
		await removeAudience(mira, { id });
		expect(await listAudiences(mira)).toEqual([]);
		const verbs = await tx
			.select({ verb: ledger.verb })
			.from(ledger)
			.where(inArray(ledger.subject, ['audience']))
			.orderBy(ledger.id);
		expect(verbs.map((row) => row.verb)).toEqual(['audience.created', 'audience.changed', 'audience.removed']);
	});
});
