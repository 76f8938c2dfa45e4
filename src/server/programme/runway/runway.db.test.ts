// The runway and the self-weaning curve on the real database, each against a recount made another way.
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { writePost } from '#server/conversation/posts/write.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { record, recordPast } from '#server/members/ledger/record.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { people } from '#server/members/people/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { bankItems } from '../bank/schema.ts';
import { cadences, slots } from '../calendar/schema.ts';
import { objectives } from '../objectives/schema.ts';
import { publishing, recountPublications, rollUpPublications } from './actions.ts';
import { findRunway } from './queries.ts';
import { listPublications, listWeaning } from './queries/weaning.ts';
import { publications } from './schema.ts';

const { db } = useDatabase();
const day = 86_400_000;

async function communicator(tx: Db) {
	return ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
}

async function cadence(tx: Db, format: 'article' | 'question', perWeek: number) {
	const row = { format, perWeek, weekdays: [2, 4], timeZone: 'UTC', startsOn: '2026-03-01' };
	const [made] = await tx.insert(cadences).values(row).returning({ id: cadences.id });
	return made!.id;
}

it('counts what is ready or scheduled, once each, and names what is missing', () =>
	rolledBack(db(), async (tx) => {
		const ctx = await communicator(tx);
		const made = await tx
			.insert(objectives)
			.values([{ title: 'Safety' }, { title: 'Quality' }, { title: 'Dropped', droppedAt: testNow }])
			.returning({ id: objectives.id });
		const [safety, quality] = [made[0]!.id, made[1]!.id];
		const [plant] = await tx
			.insert(audiences)
			.values({ name: 'Plant 2', rule: { all: [] } })
			.returning({ id: audiences.id });
		await cadence(tx, 'article', 2);
		await tx.insert(bankItems).values([
			{ format: 'article', title: 'a', stage: 'ready', objectiveId: safety },
			{ format: 'interview', title: 'b', stage: 'scheduled', objectiveId: safety },
			{ format: 'article', title: 'c', stage: 'ready', usableUntil: '2026-03-17' },
			{ format: 'article', title: 'd', stage: 'ready', usableUntil: '2026-03-18' },
			{ format: 'article', title: 'e', stage: 'drafting', audienceId: plant!.id },
			{ format: 'article', title: 'f', stage: 'published', objectiveId: safety },
			{ format: 'photo_call', title: 'g', stage: 'ready' }
		]);
		const page = await findRunway(ctx);
		expect(page.runway).toMatchObject({ supply: 3, perWeek: 2, weeks: 1.5, beside: 1 });
		expect(page.objectives).toEqual([
			{ key: safety, title: 'Safety', supply: 2, weeks: 2 },
			{ key: quality, title: 'Quality', supply: 0, weeks: 0 }
		]);
		expect(page.aligned).toEqual({ items: 2, of: 6 });
		expect(page.gaps.map(({ kind }) => kind)).toEqual([
			'short',
			'objective',
			'objective',
			'no_question',
			'no_question',
			'audience',
			'unaligned'
		]);
	}));

it('projects the slots of the calendar week by week', () =>
	rolledBack(db(), async (tx) => {
		const ctx = await communicator(tx);
		const cadenceId = await cadence(tx, 'article', 2);
		const [ready, raw] = await tx
			.insert(bankItems)
			.values([
				{ format: 'article', title: 'a', stage: 'scheduled', plannedFor: new Date('2026-03-19T09:00Z') },
				{ format: 'article', title: 'b', stage: 'drafting', plannedFor: new Date('2026-03-24T09:00Z') },
				{ format: 'poll', title: 'c', stage: 'ready' }
			])
			.returning({ id: bankItems.id });
		const slot = (localDay: string, itemId?: number) => ({
			...{ at: new Date(`${localDay}T09:00Z`), localDay, format: 'article' as const, cadenceId },
			...(itemId ? { itemId, state: 'filled' as const } : {})
		});
		await tx
			.insert(slots)
			.values([
				slot('2026-03-17'),
				slot('2026-03-19', ready!.id),
				slot('2026-03-24', raw!.id),
				slot('2026-03-26'),
				slot('2026-03-31')
			]);
		const { weeks } = await findRunway(ctx);
		expect(weeks).toEqual([
			{ week: '2026-03-16', format: 'article', slots: 1, scheduled: 1, unfinished: 0, filled: 0, empty: 0 },
			{ week: '2026-03-23', format: 'article', slots: 2, scheduled: 0, unfinished: 1, filled: 1, empty: 0 },
			{ week: '2026-03-30', format: 'article', slots: 1, scheduled: 0, unfinished: 0, filled: 0, empty: 1 }
		]);
	}));

it('is for those who run the programme', () =>
	rolledBack(db(), async (tx) => {
		const ctx = ctxOf(tx, await buildPerson(tx, { roles: ['moderator'] }));
		await expect(findRunway(ctx)).rejects.toThrow(Forbidden);
		await expect(listWeaning(ctx)).rejects.toThrow(Forbidden);
	}));

/** Publications spread over weeks, makers and kinds, some of them twice. */
async function publish(tx: Db, count: number, from = 0) {
	const [team, colleague] = [await buildPerson(tx, { roles: ['communicator'] }), await buildPerson(tx)];
	const events = Array.from({ length: count }, (_, place) => ({
		verb: publishing[(place * 7) % publishing.length]!,
		subject: 'post',
		subjectId: 1_000 + from + (place % Math.ceil(count * 0.9)),
		actorId: place % 3 ? colleague.id : team.id,
		facts: { seeded: place % 4 === 0 },
		at: new Date(testNow.getTime() - ((place * 5) % 60) * day)
	}));
	await recordPast({ db: tx, now: testNow }, events);
}

/** The same count in script, from every row of the ledger. */
async function recount(tx: Db) {
	const events = await tx.select().from(ledger).orderBy(ledger.id);
	const roles = new Map((await tx.select().from(people)).map((person) => [person.id, person.roles]));
	const first = new Map<number, (typeof events)[number]>();
	for (const event of events)
		if (publishing.includes(event.verb) && !first.has(event.subjectId)) first.set(event.subjectId, event);
	const weeks = new Map<string, { bank: number; communicator: number; colleague: number }>();
	for (const { at, facts, actorId } of first.values()) {
		const monday = new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
		const sums = weeks.get(monday) ?? { bank: 0, communicator: 0, colleague: 0 };
		const byTeam = roles.get(actorId ?? 0)?.includes('communicator');
		sums[facts?.seeded ? 'bank' : byTeam ? 'communicator' : 'colleague'] += 1;
		weeks.set(monday, sums);
	}
	return weeks;
}

it('the self-weaning curve equals a recount of the ledger, added to or counted anew', () =>
	rolledBack(db(), async (tx) => {
		const ctx = await communicator(tx);
		await publish(tx, 60);
		await rollUpPublications(ctx);
		await publish(tx, 40, 500);
		await rollUpPublications(ctx);
		await rollUpPublications(ctx);
		const rolled = await listWeaning(ctx, 12);
		const counted = await recount(tx);
		for (const { week, total, organic, ...sums } of rolled) {
			expect({ week, ...sums }).toEqual({ week, ...(counted.get(week) ?? { bank: 0, communicator: 0, colleague: 0 }) });
			expect(organic).toBe(total ? sums.colleague / total : null);
		}
		expect(rolled.reduce((sum, { total }) => sum + total, 0)).toBe(await tx.$count(publications));
		await recountPublications(ctx);
		expect(await listWeaning(ctx, 12)).toEqual(rolled);
	}));

it('leads from a figure to its posts, and counts those that stay hidden', () =>
	rolledBack(db(), async (tx) => {
		const [ctx, author] = [await communicator(tx), await buildPerson(tx)];
		const writing = ctxOf(tx, author);
		const space = await buildSpace(tx, { visibility: 'private', members: [author] });
		for (const [place, spaceId] of [null, null, space.id].entries()) {
			const inside = { ...writing, viewer: { ...author, spaceIds: [space.id] }, quiet: true };
			await writePost(inside, {
				kind: 'article',
				state: 'published',
				title: `T${place}`,
				body: 'x',
				placeId: spaceId
			}).then(({ id }) => record(inside, { verb: 'article.published', subject: 'post', subjectId: id, spaceId }));
		}
		await rollUpPublications(ctx);
		const page = await listPublications(ctx, '2026-03-16', 'colleague');
		expect(page.rows.map(({ title }) => title)).toEqual(['T1', 'T0']);
		expect(page.hidden).toBe(1);
		expect((await listPublications(ctx, '2026-03-16', 'bank')).rows).toEqual([]);
	}));

it('whoever becomes a communicator is counted as one from the next recount on', () =>
	rolledBack(db(), async (tx) => {
		const [ctx, author] = [await communicator(tx), await buildPerson(tx)];
		const event = { verb: 'article.published', subject: 'post', subjectId: 5, actorId: author.id, at: testNow };
		await recordPast(ctx, [event]);
		await rollUpPublications(ctx);
		expect((await listWeaning(ctx, 1))[0]).toMatchObject({ colleague: 1, communicator: 0, organic: 1 });
		await tx
			.update(people)
			.set({ roles: ['employee', 'communicator'] })
			.where(eq(people.id, author.id));
		await recountPublications(ctx);
		expect((await listWeaning(ctx, 1))[0]).toMatchObject({ colleague: 0, communicator: 1, organic: 0 });
	}));
