// Questions from desks and kitchens: travel, customs, printers, holidays, soup.
import { conversation } from '../conversation.ts';
import type { QuestionText } from './shape.ts';

export const deskQuestions: QuestionText[] = [
	{
		slug: 'per-diem-two-countries',
		title: 'Which daily allowance counts when I leave Leipzig in the morning and sleep in Cork?',
		body: `The form has one field for the country. I was in three.`,
		asker: 'liam.doyle',
		topics: ['travel'],
		language: 'en',
		daysAgo: 88,
		hour: 19,
		up: ['daniel.osei', 'elif.arslan', 'markus.thiele', 'jonas.reuter', 'wei.chen'],
		found: ['elif.arslan', 'fatima.elamrani', 'markus.thiele', 'jonas.reuter'],
		answers: [
			{
				by: 'katja.wiesner',
				afterHours: 14,
				body: 'I always took the first one. Nobody ever complained.',
				up: [],
				down: ['miriam.stein', 'henrike.falk']
			},
			{
				by: 'miriam.stein',
				afterHours: 20,
				accepted: true,
				body: `The country you are in **at midnight**. For a day you come back, the last country you worked in.

- out in the morning, night in Cork: Ireland
- flight over London without work: London does not count
- back on Thursday evening: Ireland again, at the rate for a day of return

One line per day. The form takes more lines if you press the small plus, which is the colour of the paper.`,
				up: ['liam.doyle', 'daniel.osei', 'elif.arslan', 'fatima.elamrani', 'markus.thiele', 'jonas.reuter'],
				helped: [
					['liam.doyle', 30],
					['elif.arslan', 30],
					['fatima.elamrani', 15],
					['markus.thiele', 15],
					['jonas.reuter', null]
				],
				comments: conversation(`
					liam.doyle 21: There is a plus?
					> hannes.vogt 23: There will be a visible one from Monday.
				`)
			}
		],
		owner: { handle: 'wei.chen', reviewInDays: 60 },
		confirmed: { by: 'wei.chen', daysAgo: 9 }
	},
	{
		slug: 'printer-hall-4',
		title: 'Der Drucker in Halle 4 druckt Etiketten um zwei Millimeter versetzt. Wer kann das einstellen?',
		body: 'Seit dem Rollenwechsel. Der Strichcode liegt auf der Perforation, und der Scanner im Versand liest ihn nicht.',
		asker: 'piet.vos',
		space: 'plant-2-leipzig',
		topics: ['it-tips', 'plant-life'],
		language: 'de',
		daysAgo: 47,
		hour: 22,
		up: ['lena.brandt', 'marek.nowak'],
		answers: [
			{
				by: 'anjali.shah',
				afterHours: 9,
				accepted: true,
				body: `Du selbst, in einer Minute:

1. Deckel auf, Rolle bis zur ersten Perforation vorziehen, Deckel zu.
2. **Feed** und **Pause** zusammen drücken, bis er zweimal blinkt. Er misst dann die Rolle neu.
3. Wenn es danach noch nicht passt: Menü → *Label top* → Schritte von 0,5 mm.

Nach jedem Wechsel von breiten auf schmale Rollen vergisst er das. Ich habe einen Zettel neben den Drucker gehängt, mit Bild.`,
				up: ['piet.vos', 'lena.brandt', 'hannes.vogt', 'marek.nowak'],
				helped: [
					['piet.vos', 60],
					['lena.brandt', 30]
				]
			}
		]
	},
	{
		slug: 'vpn-hotel-wifi',
		title: 'The VPN connects in the hotel but nothing loads. What is it this time?',
		body: 'It says connected, green, and then even the intranet times out. On my phone as a hotspot everything works.',
		asker: 'elif.arslan',
		topics: ['it-tips', 'travel'],
		language: 'en',
		daysAgo: 108,
		hour: 21,
		up: ['liam.doyle', 'daniel.osei', 'markus.thiele'],
		found: ['daniel.osei', 'markus.thiele'],
		answers: [
			{
				by: 'hannes.vogt',
				afterHours: 11,
				accepted: true,
				body: `The packets are too big. Some hotels put their network into a tunnel of their own, and ours no longer fits inside; small packets pass (so it says connected), big ones vanish.

In the VPN window: settings → *packet size* → **1280**, connect again. You may leave it there, you will not notice the difference.`,
				up: ['elif.arslan', 'liam.doyle', 'daniel.osei', 'anjali.shah', 'markus.thiele', 'priya.nair'],
				helped: [
					['elif.arslan', 60],
					['daniel.osei', 30],
					['markus.thiele', 60],
					['liam.doyle', 15]
				],
				comments: conversation(`
					elif.arslan 12: Sent through the tunnel, from the same hotel. Thank you.
				`)
			}
		]
	},
	{
		slug: 'customs-returned-samples',
		title: 'What do I write on the customs papers when a sample comes back from a fair?',
		body: `My first week, and a crate from Dubai stands at gate 2. It is ours, it was ours all the time, and the form wants a value.`,
		asker: 'tom.sander',
		topics: ['suppliers', 'first-90-days'],
		language: 'en',
		daysAgo: 2,
		hour: 9,
		up: ['giulia.ferrante'],
		invited: [{ by: 'tom.sander', who: 'alina.moritz' }],
		answers: []
	},
	{
		slug: 'works-agreement-shift-swap',
		title: 'Darf ich eine Schicht mit jemandem aus der anderen Halle tauschen?',
		body: 'Gleiche Maschine, andere Halle, beide Schichtleiter einverstanden.',
		asker: 'emil.lorenz',
		topics: ['works-council', 'working-together'],
		language: 'de',
		daysAgo: 39,
		hour: 14,
		up: ['piet.vos', 'nele.hartung', 'lena.brandt'],
		answers: [
			{
				by: 'petra.lindner',
				afterHours: 19,
				accepted: true,
				body: `Ja, wenn drei Dinge stimmen:

- elf Stunden Ruhe vor und nach dem Tausch, für euch beide
- ihr seid beide für die Maschine unterwiesen, mit Unterschrift
- es steht bis 12 Uhr am Vortag im Plan

Die Halle ist egal. Als Auszubildender brauchst du dazu die Ausbilderin oder den Ausbilder, und vor der Prüfung keine Nacht.`,
				up: ['emil.lorenz', 'piet.vos', 'lena.brandt', 'miriam.stein'],
				helped: [['emil.lorenz', 15]]
			}
		]
	},
	{
		slug: 'soup-for-three-hundred',
		title: 'How much lentil does the canteen’s soup take for three hundred, and can I have the recipe for four?',
		body: 'Asking for my mother, who does not believe me.',
		asker: 'nele.hartung',
		space: 'cooking-and-canteen',
		topics: ['canteen'],
		language: 'en',
		daysAgo: 26,
		hour: 13,
		up: ['oksana.hrytsenko', 'jonas.reuter', 'alina.moritz', 'petra.lindner', 'jana.okafor', 'sophie.leclerc'],
		answers: [
			{
				by: 'holger.brandis',
				afterHours: 3,
				accepted: true,
				body: `Eighteen kilos, soaked overnight. For four it is 240 g, and do not divide the vinegar:

| | for 300 | for 4 |
|---|---|---|
| brown lentils | 18 kg | 240 g |
| carrots, celery, leek | 22 kg | 300 g |
| smoked paprika | 220 g | 1 tsp, heaped |
| vinegar | 1.2 l | 2 tbsp, at the very end |

The secret is to burn the onions a little. Tell your mother I said so.`,
				up: [
					'nele.hartung',
					'oksana.hrytsenko',
					'jonas.reuter',
					'alina.moritz',
					'petra.lindner',
					'sophie.leclerc',
					'jana.okafor',
					'emil.lorenz'
				],
				helped: [['nele.hartung', null]],
				comments: conversation(`
					nele.hartung 50: She believes me now. She says yours lacks marjoram.
					> holger.brandis 52: Marjoram is on Thursdays.
				`)
			}
		]
	},
	{
		slug: 'buddy-for-pune',
		title: 'Who arranges a desk and a badge when somebody from Pune comes to Leipzig for two weeks?',
		body: 'I arrive on a Sunday night and would like not to spend Monday at the gate.',
		asker: 'arjun.mehta',
		space: 'first-90-days',
		topics: ['first-90-days', 'travel', 'working-together'],
		language: 'en',
		daysAgo: 17,
		hour: 8,
		up: ['mira.rao', 'priya.nair', 'sunita.deshpande'],
		answers: [
			{
				by: 'miriam.stein',
				afterHours: 4,
				accepted: true,
				body: `Your host orders both in one form, *visit of a colleague*, five working days before. The badge then lies at gate 1 with your name, also on a Sunday. Desk: hall 2, first floor, the row by the window is kept free for visitors.

If your host does not know they are your host, tell me and I will tell them.`,
				up: ['arjun.mehta', 'mira.rao', 'sunita.deshpande', 'anjali.shah'],
				helped: [
					['arjun.mehta', 60],
					['mira.rao', 30]
				]
			},
			{
				by: 'anjali.shah',
				afterHours: 27,
				body: 'And bring the charger. The docking stations in Leipzig know our laptops only since last week, and only on the first floor.',
				up: ['arjun.mehta', 'priya.nair']
			}
		]
	}
];
