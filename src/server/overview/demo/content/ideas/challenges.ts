// The two challenges of the demo: one that runs, one that has closed and been decided.
import type { ChallengeText } from './shape.ts';

export const challengeTexts: ChallengeText[] = [
	{
		slug: 'waiting',
		title: 'Where do we wait for each other, and what would end it?',
		summary:
			'A bench without a part, a part without a paper, a customer without an answer. Show us one wait you would get rid of.',
		background: `In spring, Katja followed forty orders from the first call to the lorry. The work on an average P-300 takes **nine hours**. The order takes **twenty-three days**. The rest is waiting: for a signature, a crane, a gauge, a reply, a colleague in another time zone who has just gone home.

No consultant will find these waits. You stand in them every week.

## What we look for

- One wait that you have seen yourself, more than once.
- Roughly how long it takes and how often it happens. A tally on the back of a job card is evidence enough.
- What you would try first, and who would have to agree.

Small is good. The two-minute handover in hall 4 cost nothing and began as a grumble.`,
		rules: `I read every idea myself and answer within a week. What costs less than 5,000 euros and harms nobody, I can decide on the spot. For anything larger, three colleagues from three departments score it, without seeing each other’s scores, and we decide on the first Monday of the month.

If I decline an idea you will read why, here, and you may tell me that I am wrong.

Dieter Kunze`,
		sponsor: 'dieter.kunze',
		openedBy: 'alina.moritz',
		criteria: [
			{ name: 'Hours of waiting it ends', weight: 4, axis: 'benefit' },
			{ name: 'How many of us feel it', weight: 2, axis: 'benefit' },
			{ name: 'Effort and cost', weight: 3, axis: 'effort' }
		],
		opensDaysAgo: 47,
		closesDaysAgo: -17,
		cover: { motif: 'table', palette: 'sage', alt: 'An empty table with chairs around it' }
	},
	{
		slug: 'energy',
		title: 'Where does Plant 2 use energy that nobody asked it to?',
		summary: 'Compressed air, hot furnaces over the weekend, lights in empty halls: what would you switch off?',
		background: `Plant 2 used 6.1 GWh last year. Sophie’s meters say that **a fifth of it runs when nobody works**: Sundays, nights, the hour between shifts.

We cannot see from an office which of that is needed. A furnace that cools costs more than one that idles; a compressor that feeds a leak feeds it for everyone. You know which machine is which.`,
		rules: `Ideas were collected for eight weeks. Those that cost money were scored by three who had no idea of their own in it. Marek decides, and answers each one.`,
		sponsor: 'marek.nowak',
		openedBy: 'alina.moritz',
		criteria: [
			{ name: 'Energy saved', weight: 4, axis: 'benefit' },
			{ name: 'Works in every shift', weight: 2, axis: 'benefit' },
			{ name: 'Effort and cost', weight: 2, axis: 'effort' }
		],
		opensDaysAgo: 128,
		closesDaysAgo: 70,
		cover: { motif: 'furnace', palette: 'night', alt: 'A furnace that glows in a dark hall' }
	}
];
