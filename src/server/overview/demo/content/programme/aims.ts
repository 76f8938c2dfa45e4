// What the company wants to change besides its first objective, and what was measured so far.
import type { AimText, SeededText } from './shape.ts';

export const aims: AimText[] = [
	{
		slug: 'joiners',
		below: true,
		title: 'Everyone new is answered within a day',
		why: 'Whoever asks twice into silence does not ask a third time. We lose people in their first year who never found the person they needed.',
		owner: 'miriam.stein',
		sponsor: 'henrike.falk',
		startedDaysAgo: 150,
		dueInDays: 120,
		measures: [
			{
				name: 'New colleagues who say after 90 days: I know whom to ask',
				unit: '%',
				direction: 'up',
				baseline: 54,
				target: 80,
				readings: [
					[150, 54, 'Survey of those who started in the half year before'],
					[92, 58],
					[61, 63],
					[33, 69],
					[5, 71]
				]
			}
		]
	},
	{
		slug: 'safety',
		title: 'Nobody gets hurt at a handover',
		why: 'Eleven of last year’s eighteen accidents happened within an hour of a shift change. What one crew knows has to reach the next before the machine does.',
		owner: 'jana.okafor',
		sponsor: 'dieter.kunze',
		startedDaysAgo: 160,
		dueInDays: 200,
		measures: [
			{
				name: 'Accidents with lost time, last 12 months',
				unit: 'accidents',
				direction: 'down',
				baseline: 18,
				target: 9,
				readings: [
					[160, 18],
					[130, 18],
					[100, 17],
					[69, 16],
					[38, 14],
					[8, 13, 'One slip in the yard, no handover involved']
				]
			},
			{
				name: 'Near misses reported a month',
				unit: 'reports',
				direction: 'up',
				baseline: 14,
				target: 40,
				readings: [
					[160, 14],
					[130, 15],
					[100, 19],
					[69, 24],
					[38, 30],
					[8, 33]
				]
			}
		]
	},
	{
		slug: 'quality',
		title: 'Castings right the first time',
		why: 'Every casting we pour twice costs 140 euros and a night. Plant 2 knows why it happens; the knowledge sits with five people.',
		owner: 'gerd.baumann',
		sponsor: 'marek.nowak',
		startedDaysAgo: 120,
		dueInDays: 150,
		measures: [
			{
				name: 'Scrap rate, Plant 2',
				unit: '%',
				direction: 'down',
				baseline: 6.4,
				target: 4,
				readings: [
					[120, 6.4],
					[92, 6.5],
					[61, 6.2],
					[31, 6.1],
					[4, 6.2, 'Two furnace days after the relining count in full']
				]
			}
		]
	}
];

/** Articles of the company that began as items of the bank. */
export const seededArticles: SeededText[] = [
	{
		slug: 'who-knows-what',
		aim: 'first',
		format: 'article',
		brief:
			'Why four minutes for one’s own skills save somebody else an afternoon. With a real search that failed last week.'
	},
	{
		slug: 'basics-1-cavitation',
		aim: 'first',
		format: 'series_part',
		brief:
			'Part 1 of the pump basics: the one thing sales is asked every week. Explained so that the canteen understands it.'
	},
	{
		slug: 'basics-2-npsh',
		aim: 'first',
		format: 'series_part',
		brief: 'Part 2: NPSH with the kettle of part 1. No formula before the third paragraph.'
	},
	{
		slug: 'basics-3-reading-a-curve',
		aim: 'first',
		format: 'series_part',
		brief: 'Part 3: reading a curve. One picture, two minutes, one question at the end that people want to answer.'
	},
	{
		slug: 'basics-4-off-the-hill',
		aim: 'first',
		format: 'series_part',
		brief: 'Part 4: why pumps off their hill die young. Ask Stefan for the claims behind it.'
	},
	{
		slug: 'forklift-lane-four-metres',
		aim: 'safety',
		format: 'article',
		brief: 'Before and after on the same photo position. What Lena would do differently, and what it cost.'
	},
	{
		slug: 'key-in-two-pockets',
		aim: 'safety',
		format: 'interview',
		brief: 'Yusuf tells it himself: the lock-out that almost failed. Nobody is named who does not want to be.'
	},
	{
		slug: 'near-misses-doubled',
		aim: 'safety',
		format: 'article',
		brief: 'The number looks bad and is good news. Jana explains, with the curve since January.'
	},
	{
		slug: 'the-auditor-asked-emil',
		aim: 'quality',
		format: 'article',
		brief: 'An apprentice, an auditor, one question about a gauge. Quality from the side nobody expects.'
	},
	{
		slug: 'what-customers-ask-first',
		aim: 'first',
		format: 'article',
		brief: 'The ten questions that customers ask first, counted by Elif. Each with the person here who knows.'
	},
	{
		slug: 'i-was-a-bad-buddy-once',
		aim: 'joiners',
		format: 'article',
		brief: 'A buddy looks back at what went wrong. For those who become one next month.'
	},
	{
		slug: 'what-my-trainer-did-not-explain',
		aim: 'joiners',
		format: 'interview',
		brief: 'Emil on the things everyone took for granted. Three of them can be fixed by a sentence.'
	},
	{
		slug: 'what-a-pump-costs',
		aim: 'first',
		format: 'article',
		brief: 'What a P-300 really costs, to the last bolt. Wei has the numbers; leave out margins of single customers.'
	}
];

/** The article came from the bank: the programme's own scene publishes it. */
export const isSeeded = ({ slug }: { slug: string }): boolean => seededArticles.some((text) => text.slug === slug);
