// Ideas for the challenge that runs: waits that somebody would end.
import { conversation, who } from '../conversation.ts';
import type { IdeaText } from './shape.ts';

export const waitingIdeas: IdeaText[] = [
	{
		slug: 'gauge-trolley',
		title: 'A gauge trolley for hall 3, so that nobody walks to the measuring room for a bore gauge',
		problem: `Every changeover on cells 2 to 6 needs the same five gauges. They live in the measuring room, 140 metres and two doors away, and are lent against a signature.

I counted for two weeks: **31 walks, 11 minutes each**, and seven times the gauge was out and the cell stood until it came back.`,
		proposal: `A trolley with the five gauges in foam cut-outs, parked at the pillar between cells 3 and 4. Each cut-out is painted red underneath, so a missing gauge shows from across the hall.

Gerd’s people check them on Friday on the trolley instead of in the room. We tried it for three days with borrowed gauges and a tea trolley from the canteen. Nobody missed the signature book.`,
		benefit:
			'About five and a half hours of walking a week, and no more standing cells for want of a gauge. One set costs 2,900 euros.',
		author: 'lena.brandt',
		coAuthors: ['emil.lorenz'],
		challenge: 'waiting',
		topics: ['Quality', 'Plant life'],
		language: 'en',
		daysAgo: 44,
		hour: 10,
		supporters: who(
			'marek.nowak piet.vos bernd.pohl yusuf.demir jana.okafor oksana.hrytsenko katja.wiesner viktor.lindqvist gerd.baumann rohan.kulkarni stefan.zielinski tomas.horak holger.brandis fatima.elamrani'
		),
		comments: conversation(`
gerd.baumann 5: I was ready to say no because of the calibration chain. Then I looked at the signature book: last month it was wrong on nine of thirty-one. Red paint is more honest.
> lena.brandt 7: May I quote that at the next audit?
> gerd.baumann 8: If you must.
bernd.pohl 29: I have walked to that room since 1983. I will miss Ingrid’s coffee, not the walk.
rohan.kulkarni 52: Line 3 in Pune does this with plug gauges since last year. The foam should be closed-cell, the open one drinks coolant. I can send the drawing.
`),
		moves: [
			{
				daysAgo: 43,
				by: 'dieter.kunze',
				to: 'under-review',
				reason: 'Under 5,000 euros and tried already. I only want Gerd’s word on the weekly check.'
			},
			{
				daysAgo: 39,
				by: 'dieter.kunze',
				to: 'planned',
				reason: 'Gerd agrees. Order the set, Lena; charge it to operations, not to your cell.'
			},
			{ daysAgo: 33, by: 'lena.brandt', to: 'in-progress', reason: 'Gauges ordered, Emil is cutting the foam.' },
			{
				daysAgo: 15,
				by: 'lena.brandt',
				to: 'done',
				reason: 'The trolley stands at the pillar since Monday and has not moved except where it should.'
			}
		],
		owner: { handle: 'lena.brandt', namedBy: 'dieter.kunze', dueInDays: -12 },
		notes: [
			{
				daysAgo: 30,
				progress: 30,
				body: 'Foam number one drank coolant, as Rohan foretold. Closed-cell foam ordered.'
			},
			{
				daysAgo: 22,
				progress: 80,
				body: 'Trolley painted. Emil has engraved the numbers himself, and they are straighter than the ones from the shop.'
			}
		],
		value: {
			daysAgo: 4,
			amount: 270,
			unit: 'hours per year',
			note: 'Tally at the pillar, ten working days: 29 uses, no walk. Against 31 walks of 11 minutes in the two weeks before. The standing cells are not counted.',
			confirmedBy: 'dieter.kunze'
		}
	},
	{
		slug: 'overlap-hour-pune',
		title: 'One shared hour with Pune every day, kept free of other meetings',
		problem: `A question from Leipzig at 14:00 reaches Pune at half past six in the evening. The answer comes at 05:30 our time, usually with a question in it. **One exchange, one day.** Last month a drawing change for the P-300 bracket needed six exchanges.`,
		proposal: `From 08:30 to 09:30 in Leipzig (12:00 to 13:00 in Pune, 13:00 in winter) nobody on either side books a meeting. Those who have an open question with the other site are at their desk and pick up.

No agenda and no standing call. An empty hour that both sides know of.`,
		benefit:
			'The bracket change would have taken two days instead of six. I would try it for six weeks with engineering and planning only.',
		author: 'priya.nair',
		challenge: 'waiting',
		topics: ['Working together'],
		language: 'en',
		daysAgo: 38,
		hour: 8,
		supporters: who(
			'arjun.mehta rohan.kulkarni sunita.deshpande clara.bianchi viktor.lindqvist tomas.horak ines.carvalho anjali.shah neha.patil katja.wiesner mira.rao'
		),
		comments: conversation(`
sunita.deshpande 4: Twelve to one is lunch for the line, but not for engineering. I support it if the canteen hour on our side may move to one o’clock.
clara.bianchi 26: My own calendar is the worst offender in that hour. I have cleared Tuesdays and Thursdays as of next week, to see whether the sky falls.
> priya.nair 27: It did not on Tuesday. Three questions, eleven minutes.
`),
		moves: [
			{
				daysAgo: 34,
				by: 'dieter.kunze',
				to: 'under-review',
				reason: 'It costs nothing but habits, so I would like Clara and Sunita to say whether theirs can bear it.'
			},
			{
				daysAgo: 20,
				by: 'dieter.kunze',
				to: 'planned',
				reason: 'Six weeks, engineering and planning, beginning on the first. Priya keeps the tally.'
			},
			{ daysAgo: 9, by: 'priya.nair', to: 'in-progress', reason: 'The hour stands in both calendars since Monday.' }
		],
		reviews: [
			{ by: 'clara.bianchi', scores: [4, 4, 1], note: 'The cheapest thing on this list.' },
			{
				by: 'sunita.deshpande',
				scores: [5, 3, 2],
				note: 'Winter time will need care: one o’clock is late for lunch here.'
			},
			{ by: 'katja.wiesner', scores: [4, 3, 1] }
		],
		owner: { handle: 'priya.nair', namedBy: 'dieter.kunze', dueInDays: 33 },
		notes: [
			{
				daysAgo: 3,
				progress: 15,
				body: 'First full week: 14 questions settled within the hour, two that needed a drawing and went on. Nobody booked over it except, twice, the same person in finance.'
			}
		]
	},
	{
		slug: 'scale-gate-3',
		title: 'A second scale at gate 3',
		problem: `On Mondays and Thursdays up to seven lorries queue for the one weighbridge. The castings come first thing, the finished pumps leave at nine, and both meet on the same plate. I timed it: **26 minutes** on average, 50 at worst, and the drivers leave their engines running.`,
		proposal: `A used axle scale beside the old porter’s lodge. Outgoing pumps need only the total weight, which an axle scale gives.`,
		benefit: 'Twenty minutes a lorry, some forty lorries a week, and cleaner air at the canteen terrace.',
		author: 'katja.wiesner',
		challenge: 'waiting',
		topics: ['Plant life', 'Sustainability'],
		language: 'en',
		daysAgo: 29,
		hour: 14,
		supporters: who(
			'tom.sander holger.brandis marek.nowak petra.lindner nele.hartung giulia.ferrante sophie.leclerc piet.vos'
		),
		comments: conversation(`
giulia.ferrante 18: Two of our casters would send smaller loads if they did not have to queue twice. Count me in, and count their drivers.
wei.chen 40: A used axle scale is 14,000 to 19,000 installed. Before I score it: how many of those lorries could simply come at eleven?
> katja.wiesner 44: Fair. Eleven of forty, I think. I will ask the hauliers.
`),
		moves: [
			{
				daysAgo: 26,
				by: 'dieter.kunze',
				to: 'under-review',
				reason:
					'Above what I decide alone. Wei, Giulia and Marek score it; Katja asks the hauliers about slots in the meantime.'
			}
		],
		reviews: [
			{ by: 'giulia.ferrante', scores: [4, 4, 4], note: 'Suppliers notice. It would be good for more than the queue.' },
			{
				by: 'wei.chen',
				scores: [2, 2, 5],
				note: 'Slots for eleven lorries are free. I would try them first and weigh again in three months.'
			},
			{ by: 'marek.nowak', scores: [5, 4, 3] }
		]
	},
	{
		slug: 'lorry-slots',
		title: 'Let hauliers book a slot at the weighbridge',
		problem: 'Everybody comes at eight because nobody knows when it is quiet.',
		proposal:
			'A list of slots of fifteen minutes, on a page the hauliers can open on their phone. Start with the four who come most.',
		author: 'nele.hartung',
		challenge: 'waiting',
		topics: ['Plant life'],
		language: 'en',
		daysAgo: 24,
		hour: 11,
		supporters: who('katja.wiesner wei.chen holger.brandis'),
		comments: conversation(`
katja.wiesner 3: This answers Wei’s question under my idea better than I did. Shall we join them?
`),
		mergedInto: {
			slug: 'scale-gate-3',
			by: 'dieter.kunze',
			daysAgo: 21,
			reason:
				'Same queue, two ends of it. We look at slots and scale together; Nele’s slots come first because they are free.'
		}
	},
	{
		slug: 'first-article-in-the-evening',
		title: 'Erstmusterprüfung auch in der Spätschicht',
		problem: `Wenn wir um 15 Uhr umrüsten, wartet das erste Teil bis zum nächsten Morgen auf den Messraum. **Die Zelle steht dann 14 Stunden**, obwohl Leute da sind, die messen können.`,
		proposal: `Zwei Einrichter der Spätschicht werden für die Erstmusterprüfung freigegeben, mit Einweisung durch den Messraum und Gegenprüfung am nächsten Morgen. Die ersten vier Wochen misst der Messraum jedes Teil nach.`,
		benefit: 'Bei zwei bis drei Umrüstungen pro Woche am Nachmittag sind das rund 30 Maschinenstunden.',
		author: 'bernd.pohl',
		challenge: 'waiting',
		topics: ['Quality', 'Plant life'],
		language: 'de',
		daysAgo: 17,
		hour: 13,
		supporters: who('lena.brandt piet.vos emil.lorenz marek.nowak petra.lindner yusuf.demir oksana.hrytsenko'),
		comments: conversation(`
petra.lindner 20: Als Betriebsrätin: gern, wenn die Einweisung Arbeitszeit ist und die Zulage stimmt. Beides steht hier noch nicht.
> bernd.pohl 22: Stimmt. Trag ich nach.
gerd.baumann 45: Ich würde mit einer Teilefamilie anfangen, den Gehäusedeckeln. Da kennt ihr die Maße im Schlaf.
`),
		moves: [
			{
				daysAgo: 13,
				by: 'dieter.kunze',
				to: 'under-review',
				reason: 'Gerd und Petra, bitte bewerten. Mir gefällt der Anfang mit den Gehäusedeckeln.'
			}
		],
		reviews: [{ by: 'gerd.baumann', scores: [4, 3, 3], note: 'Mit einer Teilefamilie beginnen.' }],
		asked: ['petra.lindner', 'jana.okafor', 'alina.moritz']
	},
	{
		slug: 'spare-part-photo',
		title: 'Send us the photo before you send us the question',
		problem: `Half of the questions about spare parts begin with “the small round one behind the cover”. I ask back, the engineer is on a ladder, and the answer comes in the evening. Of the last 50 cases, **22 waited a day for one picture**.`,
		proposal:
			'The service form asks for one photo of the part and one of the plate first, and only then for the words. Whoever has no network takes them and they go out later.',
		benefit: 'A day for four in ten cases, and a customer who is not told to wait for me.',
		author: 'neha.patil',
		challenge: 'waiting',
		topics: ['Field service', 'Customers'],
		language: 'en',
		daysAgo: 12,
		hour: 9,
		supporters: who('daniel.osei liam.doyle stefan.zielinski markus.thiele elif.arslan priya.nair'),
		comments: conversation(`
liam.doyle 7: Yes. And an arrow. Let me draw an arrow on it.
`)
	},
	{
		slug: 'signature-limits',
		title: 'Let team leads sign for up to 500 euros',
		problem:
			'A drill for 80 euros needs two signatures. The second one belongs to somebody who travels on three days of five. We counted 19 orders last month that waited more than two days for it.',
		proposal:
			'Team leads sign alone up to 500 euros, with a monthly list to their manager. Anything that looks odd is talked about then.',
		author: 'yusuf.demir',
		challenge: 'waiting',
		topics: ['Working together'],
		language: 'en',
		daysAgo: 3,
		hour: 16,
		supporters: who('lena.brandt rohan.kulkarni viktor.lindqvist'),
		comments: []
	}
];
