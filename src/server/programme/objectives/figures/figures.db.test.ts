// Every figure against a naive recount: a house of chance, counted once by the statements and once by going through all events.
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPost } from '../../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../../tests/factories/spaces.ts';
import { useDatabase } from '../../../../../tests/support/database.ts';
import { ago, fillHouse, place, type Somebody, staff, until } from '../../../../../tests/support/house-of-chance.ts';
import { groupSize, recount } from '../../../../../tests/support/recount.ts';
import { type FigureFilter, type FigureName, figureNames, figureShapes } from '#lib/terms/objectives.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { spaceMembers } from '#server/members/spaces/schema.ts';
import { countFigure, floor } from './count.ts';

const { db } = useDatabase();

beforeAll(() => fillHouse(db()));

const filters = (): [string, FigureFilter][] => [
	['everybody', {}],
	['an audience', { audienceId: place.audienceId }],
	['a space', { spaceId: place.spaceId }],
	['a topic', { topicId: place.topicId }],
	['a kind', { kind: 'question' }],
	['all of them', { audienceId: place.audienceId, spaceId: place.spaceId, topicId: place.topicId }],
	['a year', { window: 'year' }],
	['a day on', { window: 'start' }]
];

describe.each(figureNames)('%s', (figure) => {
	it('is what a recount gives, for everybody and narrowed in every way', async () => {
		let seen = 0;
		for (const [name, filter] of filters()) {
			const { by, windows } = figureShapes[figure];
			const allowed = Object.keys(filter).every((key) => (key === 'window' ? windows : by.includes(key as 'kind')));
			if (!allowed) continue;
			const counted = await countFigure({ db: db(), now: until }, { figure, filter, from: ago(100) }, until);
			const { value, denominator, authors } = recount(filter)[figure];
			const hidden = groupSize(filter) < floor.people || (authors !== null && authors > 0 && authors < floor.authors);
			const wanted = hidden ? { value: null, denominator: null } : { value, denominator };
			if (wanted.value) seen += 1;
			expect([name, counted.denominator]).toEqual([name, wanted.denominator]);
			if (wanted.value === null) expect([name, counted.value]).toEqual([name, null]);
			else expect(counted.value, name).toBeCloseTo(wanted.value, 6);
		}
		// A house in which nothing happens would prove nothing.
		expect(seen).toBeGreaterThan(1);
	});
});

describe('the privacy floor', () => {
	it('hides what is of fewer than twenty people, or made by fewer than five', async () => {
		const few = await buildSpace(db());
		const ctx = { db: db(), now: until };
		const join = (some: Somebody[]) =>
			db()
				.insert(spaceMembers)
				.values(some.map(({ id }) => ({ spaceId: few.id, personId: id, role: 'member' as const })));
		const here = staff.filter(({ createdAt, leftAt }) => createdAt <= ago(100) && leftAt === null);
		const of = (figure: FigureName) => countFigure(ctx, { figure, filter: { spaceId: few.id }, from: ago(100) }, until);
		await join(here.slice(0, 19));
		expect(await of('activated')).toEqual({ value: null, denominator: null });
		await join(here.slice(19, 20));
		expect((await of('activated')).denominator).toBe(20);
		expect(await of('published')).toEqual({ value: 0, denominator: null });
		for (let made = 1; made <= 5; made += 1) {
			const author = here[made]!;
			const { id } = await buildPost(db(), { author, space: few, kind: 'article' });
			await db()
				.insert(ledger)
				.values({
					at: ago(2),
					verb: 'article.published',
					actorId: author.id,
					subject: 'post',
					subjectId: id,
					spaceId: few.id
				});
			expect((await of('published')).value).toBe(made < 5 ? null : 5);
		}
	});

	it('says nothing of an audience that is gone', async () => {
		const filter = { audienceId: 999_999 };
		const counted = await countFigure({ db: db(), now: until }, { figure: 'readers', filter, from: ago(100) }, until);
		expect(counted).toEqual({ value: null, denominator: null });
		expect(await db().$count(posts)).toBeGreaterThan(200);
	});
});
