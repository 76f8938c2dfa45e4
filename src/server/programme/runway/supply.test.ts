// The runway's arithmetic, on numbers one can check by hand.
import { describe, expect, it } from 'vitest';
import { gapsOf } from './gaps.ts';
import { demandOf, demandsOf, partRunways, project, runwayOf, type Supply } from './supply.ts';

const supply = (over: Partial<Supply>): Supply => ({
	format: 'article',
	objectiveId: null,
	audienceId: null,
	language: 'en',
	count: 1,
	...over
});
const demands = demandsOf([
	{ format: 'article', perWeek: 1 },
	{ format: 'question', perWeek: 3 },
	{ format: 'article', perWeek: 1 }
]);

describe('the demand', () => {
	it('adds up cadences of one format', () =>
		expect(demands).toEqual([
			{ format: 'article', perWeek: 2 },
			{ format: 'question', perWeek: 3 }
		]));

	it('lets an interview count for articles, unless interviews have a cadence of their own', () => {
		expect(demandOf('interview', demands)).toBe('article');
		expect(demandOf('interview', [...demands, { format: 'interview', perWeek: 1 }])).toBe('interview');
		expect(demandOf('photo_call', demands)).toBe(null);
	});
});

describe('the runway', () => {
	const bank = [
		supply({ count: 12, objectiveId: 1 }),
		supply({ format: 'interview', count: 4, objectiveId: 2 }),
		supply({ format: 'question', count: 9, objectiveId: 1, language: 'de' }),
		supply({ format: 'photo_call', count: 5 })
	];

	it('is the items that count, each once, divided by the cadence', () => {
		const runway = runwayOf(bank, demands);
		expect(runway).toMatchObject({ weeks: 5, supply: 25, beside: 5, perWeek: 5 });
		expect(runway.formats).toEqual([
			{ format: 'article', perWeek: 2, supply: 16, weeks: 8 },
			{ format: 'question', perWeek: 3, supply: 9, weeks: 3 }
		]);
	});

	it('is unknown without a cadence', () => expect(runwayOf(bank, []).weeks).toBe(null));

	it('gives each objective an equal share of the cadence', () => {
		const parts = partRunways(bank, demands, [1, 2], ({ objectiveId }) => objectiveId);
		expect(parts).toEqual([
			{ key: 1, supply: 21, weeks: 8.4 },
			{ key: 2, supply: 4, weeks: 1.6 }
		]);
	});
});

describe('the projection', () => {
	const week = (monday: string, over = {}) => ({
		week: monday,
		format: 'article' as const,
		slots: 2,
		scheduled: 0,
		unfinished: 0,
		...over
	});

	it('pours what is ready into the open slots until nothing is left', () => {
		const weeks = project(
			[week('2026-04-06'), week('2026-03-23', { scheduled: 1 }), week('2026-03-30', { unfinished: 1 })],
			[
				{ format: 'article', count: 1 },
				{ format: 'interview', count: 2 },
				{ format: 'question', count: 9 }
			]
		);
		expect(weeks.map(({ week, filled, empty }) => [week, filled, empty])).toEqual([
			['2026-03-23', 1, 0],
			['2026-03-30', 1, 0],
			['2026-04-06', 1, 1]
		]);
	});
});

describe('the gaps', () => {
	const bank = {
		runway: runwayOf([supply({ count: 40 })], demands),
		objectives: [
			{ key: 1, title: 'Safety', supply: 40, weeks: 16 },
			{ key: 2, title: 'Quality', supply: 0, weeks: 0 }
		],
		audiences: [{ key: 7, title: 'Plant 2', supply: 0, weeks: 0 }],
		languages: [
			{ key: 'en', supply: 40, weeks: 16 },
			{ key: 'de', supply: 0, weeks: 0 }
		],
		asked: [1],
		aligned: { items: 10, of: 40 },
		weeks: project([{ week: '2026-03-23', format: 'question', slots: 3, scheduled: 0, unfinished: 0 }], [])
	};

	it('says each of them once, the shortage first', () =>
		expect(gapsOf(bank)).toEqual([
			{ kind: 'short', weeks: 8, missing: 25 },
			{ kind: 'format', format: 'question', perWeek: 3, supply: 0, weeks: 0 },
			{ kind: 'objective', id: 2, title: 'Quality', supply: 0, weeks: 0 },
			{ kind: 'no_question', id: 2, title: 'Quality' },
			{ kind: 'audience', id: 7, title: 'Plant 2' },
			{ kind: 'language', language: 'de' },
			{ kind: 'unaligned', share: 0.25, items: 10, of: 40 },
			{ kind: 'week', week: '2026-03-23', empty: 3, of: 3 }
		]));

	it('asks for a cadence first', () =>
		expect(gapsOf({ ...bank, runway: runwayOf([], []) })).toEqual([{ kind: 'no_cadence' }]));
});
