// Ideas of the challenge that has closed: energy that nobody asked for.
import { conversation, who } from '../conversation.ts';
import type { IdeaText } from './shape.ts';

export const energyIdeas: IdeaText[] = [
	{
		slug: 'weekend-valve',
		title: 'One valve that shuts off the compressed air of halls 4 and 5 on Saturdays',
		problem:
			'On Sundays the compressor runs at 38 per cent with nobody here. It feeds leaks, and one blow-off in hall 5 that hisses all weekend.',
		proposal:
			'A motor valve after the dryer, on a timer, with a key switch for those who do work. It opens at four on Monday morning. The leak hunt goes on beside it, but leaks come back and a valve stays.',
		benefit: 'Sophie’s meters say 41 MWh a year for these two halls.',
		author: 'piet.vos',
		coAuthors: ['sophie.leclerc'],
		challenge: 'energy',
		topics: ['Sustainability', 'Plant life'],
		language: 'en',
		daysAgo: 121,
		hour: 15,
		supporters: who(
			'marek.nowak lena.brandt oksana.hrytsenko jana.okafor dieter.kunze bernd.pohl petra.lindner viktor.lindqvist gerd.baumann emil.lorenz hannes.vogt katja.wiesner'
		),
		comments: conversation(`
oksana.hrytsenko 9: The furnace purge in hall 5 needs air on Sundays from eight in the evening. Put my branch before the valve and I am for it.
> piet.vos 12: Drawn in. Your branch comes off before the dryer.
bernd.pohl 30: That hiss has been there since the wall came down.
`),
		moves: [
			{ daysAgo: 119, by: 'marek.nowak', to: 'under-review', reason: 'Oksana’s purge first, then numbers.' },
			{
				daysAgo: 104,
				by: 'marek.nowak',
				to: 'planned',
				reason: 'Best of eleven ideas by the scores, and by my own ears. Budget is there.'
			},
			{
				daysAgo: 82,
				by: 'marek.nowak',
				to: 'in-progress',
				reason: 'The valve is on the yard; it goes in on the next free Saturday.'
			},
			{
				daysAgo: 61,
				by: 'piet.vos',
				to: 'done',
				reason: 'Closed for the first time last Saturday at 14:10. Hall 5 is so quiet that the night guard rang me.'
			}
		],
		reviews: [
			{ by: 'clara.bianchi', scores: [5, 5, 2] },
			{ by: 'oksana.hrytsenko', scores: [5, 4, 2], note: 'With my branch before the valve.' },
			{ by: 'dieter.kunze', scores: [4, 5, 2] }
		],
		owner: { handle: 'piet.vos', namedBy: 'marek.nowak', dueInDays: -58 },
		notes: [
			{
				daysAgo: 74,
				progress: 50,
				body: 'Pipework cut and flanged on Saturday, with two people from maintenance and a very large umbrella.'
			}
		],
		value: {
			daysAgo: 31,
			amount: 38500,
			unit: 'kWh per year',
			note: 'Meter K2 over four weekends against the same four weekends last year, scaled to 50 weekends. Public holidays are not in it.',
			confirmedBy: 'marek.nowak'
		}
	},
	{
		slug: 'furnace-off-weekends',
		title: 'Switch the holding furnace off at weekends',
		problem: 'The holding furnace idles from Friday noon to Monday morning at 90 kW.',
		proposal: 'Switch it off on Friday, light it on Sunday evening.',
		author: 'nele.hartung',
		challenge: 'energy',
		topics: ['Sustainability'],
		language: 'en',
		daysAgo: 74,
		hour: 10,
		supporters: who('tom.sander holger.brandis'),
		comments: conversation(`
oksana.hrytsenko 6: I wish. The lining cracks when it cools below 600 degrees, and a new one costs what forty weekends of idling cost. But you made me check: we can go down to 680 instead of 740.
> nele.hartung 8: I did not know that linings crack. May I come and look at one?
> oksana.hrytsenko 9: Thursday at ten. Wear shoes.
`),
		moves: [
			{
				daysAgo: 72,
				by: 'marek.nowak',
				to: 'under-review',
				reason: 'Oksana knows what the lining bears. I will go with her word.'
			},
			{
				daysAgo: 69,
				by: 'marek.nowak',
				to: 'declined',
				reason:
					'Cooling to cold cracks the lining, and a relining costs more than the energy saves in a year. Your question still paid: Oksana now holds it at 680 degrees instead of 740, which saves about a tenth of what you were after. Please keep asking.'
			}
		]
	},
	{
		slug: 'hall-lights',
		title: 'Licht in Halle 3 nach Zellen schalten',
		problem: 'In der Nachtschicht brennt in Halle 3 alles, obwohl nur zwei Zellen laufen. 96 Leuchten für vier Leute.',
		proposal:
			'Die Schaltung nach Zellen teilen und die Gänge auf 30 Prozent lassen. Die Elektriker sagen: zwei Tage, keine neuen Leuchten.',
		benefit: 'Etwa 17 MWh im Jahr. Und man sieht von Weitem, wo gearbeitet wird.',
		author: 'oksana.hrytsenko',
		challenge: 'energy',
		topics: ['Sustainability', 'Safety'],
		language: 'de',
		daysAgo: 115,
		hour: 11,
		supporters: who('piet.vos lena.brandt bernd.pohl jana.okafor emil.lorenz'),
		comments: conversation(`
jana.okafor 12: Dreißig Prozent im Gang reichen nur, wenn die Kranwege voll hell bleiben. Sonst gern.
`),
		moves: [
			{ daysAgo: 112, by: 'marek.nowak', to: 'under-review', reason: 'Jana soll sagen, was hell bleiben muss.' },
			{
				daysAgo: 96,
				by: 'marek.nowak',
				to: 'planned',
				reason: 'Kranwege bleiben hell, der Rest wird geteilt. Wir nehmen die Betriebsruhe dafür.'
			}
		],
		reviews: [
			{ by: 'sophie.leclerc', scores: [3, 4, 3] },
			{ by: 'jana.okafor', scores: [3, 3, 2], note: 'Nur mit vollem Licht auf den Kranwegen.' }
		],
		owner: { handle: 'oksana.hrytsenko', namedBy: 'marek.nowak', dueInDays: 24 }
	}
];
