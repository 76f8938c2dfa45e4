// Questions from the halls: torque, gauges, lockout, cranes, coolant.
import { conversation } from '../conversation.ts';
import type { QuestionText } from './shape.ts';

export const hallQuestions: QuestionText[] = [
	{
		slug: 'torque-p300-cover',
		title: 'What torque do the eight cover bolts of the P-300 get, dry or oiled?',
		body: `The drawing says 48 Nm. The card on the bench in hall 4 says 42 Nm. Both have a date, and the card is the newer one.

We had two covers weep this week after the pressure test, both from the late shift. Which one counts?`,
		asker: 'lena.brandt',
		space: 'plant-2-leipzig',
		topics: ['p-300', 'seals', 'quality'],
		language: 'en',
		daysAgo: 121,
		hour: 8,
		up: ['rohan.kulkarni', 'piet.vos', 'stefan.zielinski', 'mira.rao', 'bernd.pohl', 'daniel.osei'],
		followers: ['stefan.zielinski', 'gerd.baumann'],
		found: ['liam.doyle', 'nele.hartung', 'rohan.kulkarni'],
		answers: [
			{
				by: 'tomas.horak',
				afterHours: 3,
				accepted: true,
				body: `Both, and that is the trouble. The drawing means **dry** threads, the card means **oiled** ones. Oil takes about an eighth off what you need for the same clamp force.

| thread | torque | clamp force |
|---|---|---|
| dry, zinc-plated | 48 Nm | 31 kN |
| oiled | 42 Nm | 31 kN |
| oiled, tightened to 48 Nm | 48 Nm | 36 kN: the seal creeps out |

The third line is your two weeping covers. Please oil, cross pattern, 20 Nm first, then 42 Nm. The card is right as long as somebody oils; I have asked for the drawing to say so (change note 3311).`,
				up: ['lena.brandt', 'rohan.kulkarni', 'piet.vos', 'viktor.lindqvist', 'mira.rao', 'bernd.pohl', 'daniel.osei'],
				helped: [
					['lena.brandt', 240],
					['rohan.kulkarni', 60],
					['daniel.osei', 30],
					['liam.doyle', null]
				],
				comments: conversation(`
					piet.vos 5: Night shift never oiled. Nobody told us, and the card does not say it. It does now, in red.
					> tomas.horak 6: That explains more of my last winter than I would like.
					rohan.kulkarni 26: Line 3 in Pune uses a paste. Same 42?
					> tomas.horak 28: With the paste 40. I will put all three on one card.
				`)
			},
			{
				by: 'bernd.pohl',
				afterHours: 22,
				body: 'And look at the washers. If one is dished the wrong way round you can tighten until Christmas.',
				up: ['lena.brandt', 'emil.lorenz', 'tomas.horak']
			}
		],
		owner: { handle: 'tomas.horak', reviewInDays: 120 },
		confirmed: { by: 'tomas.horak', daysAgo: 20 }
	},
	{
		slug: 'lockout-key-lost',
		title: 'What do I do when the key to a lockout padlock is lost and the colleague has gone home?',
		body: `Happened on Friday at 21:50. Red padlock on the feed of press 2, name tag of the early shift, phone off. We left the press standing until Monday.

What is the proper way?`,
		asker: 'piet.vos',
		space: 'safety-first',
		topics: ['safety', 'shift-handover'],
		language: 'en',
		daysAgo: 96,
		hour: 6,
		up: ['jana.okafor', 'yusuf.demir', 'marek.nowak', 'lena.brandt', 'oksana.hrytsenko'],
		found: ['rohan.kulkarni', 'emil.lorenz'],
		answers: [
			{
				by: 'jana.okafor',
				afterHours: 2,
				accepted: true,
				body: `You did the right thing. A padlock is cut only like this:

1. **Two** people try to reach the person who hung it: phone, then the emergency contact, then their shift lead. Write down the times.
2. The shift lead and somebody from maintenance walk the machine together. Nobody inside, nothing half assembled.
3. The shift lead cuts it. Never the one who needs the machine.
4. The form *lock removed in absence* goes to me the same night, and the owner of the lock is told **before** they touch the machine again. In person, not by mail.

Step 4 is the one that saves a hand. The form is in the red folder at every gate.`,
				up: [
					'piet.vos',
					'yusuf.demir',
					'marek.nowak',
					'lena.brandt',
					'gerd.baumann',
					'rohan.kulkarni',
					'sunita.deshpande'
				],
				helped: [
					['piet.vos', 60],
					['rohan.kulkarni', null],
					['yusuf.demir', 15]
				],
				comments: conversation(`
					yusuf.demir 4: On the test benches we keep a second key in a sealed box. Is that allowed?
					> jana.okafor 7: No. A second key turns a promise into a suggestion. Come by, we find another way.
				`)
			}
		]
	},
	{
		slug: 'gauge-study-operators',
		title: 'How many operators do I need for a gauge study on the bore plug gauges?',
		body: `My first study here. The template has three columns for operators, but on the late shift there are two people who ever use these gauges. Can I do it with two, or do I have to borrow one?`,
		asker: 'mira.rao',
		space: 'quality-and-suppliers',
		topics: ['quality', 'data'],
		language: 'en',
		daysAgo: 12,
		hour: 9,
		up: ['ines.carvalho', 'gerd.baumann'],
		followers: ['fatima.elamrani'],
		answers: [
			{
				by: 'ines.carvalho',
				afterHours: 5,
				body: `You can compute it with two. You should not believe it with two: the share that comes from people has one degree of freedom then, and its interval goes from nothing to everything.

\`\`\`python
# share of the variance that is the operators', 10 parts, 3 repeats
two   = 0.04   # 95 %: 0.00 to 0.71
three = 0.05   # 95 %: 0.01 to 0.33
\`\`\`

Borrow one. Best somebody who has never seen the gauge: that tells you what next year's hire will measure.`,
				up: ['mira.rao', 'gerd.baumann', 'fatima.elamrani', 'yusuf.demir'],
				helped: [['mira.rao', 120]],
				comments: conversation(`
					gerd.baumann 8: The borrowed one may be me. I have never seen it work either.
				`)
			},
			{
				by: 'gerd.baumann',
				afterHours: 26,
				body: 'For the auditor: three operators, ten parts, three repeats, or a sentence that says why not. The sentence is accepted more often than people think, if it is true.',
				up: ['mira.rao', 'lena.brandt'],
				accepted: true
			}
		]
	},
	{
		slug: 'kuehlschmierstoff-geruch',
		title: 'Warum riecht der Kühlschmierstoff an der großen Drehbank montags nach faulen Eiern?',
		body: `Nur montags, nur in Halle 1, nur an der großen. Am Dienstag ist es weg. Der Wert stimmt, ich messe jeden Freitag.`,
		asker: 'emil.lorenz',
		topics: ['plant-life', 'apprentices'],
		language: 'de',
		daysAgo: 61,
		hour: 7,
		up: ['bernd.pohl', 'sophie.leclerc', 'jana.okafor', 'nele.hartung'],
		answers: [
			{
				by: 'sophie.leclerc',
				afterHours: 4,
				accepted: true,
				body: `Das sind Bakterien, die ohne Luft leben. Übers Wochenende steht die Emulsion, oben schwimmt ein Ölfilm, darunter wird der Sauerstoff knapp, und nach 60 Stunden riechst du das Ergebnis. Am Montag pumpst du Luft hinein, am Dienstag sind sie still.

Gegen den Film hilft ein Skimmer, gegen das Stehen eine Zeitschaltuhr: alle vier Stunden zehn Minuten umwälzen, kostet im Jahr weniger als ein Kanister Konservierer. Und bitte nicht nachkippen, bis es nicht mehr riecht: das riecht dann nur noch die Haut.`,
				up: ['emil.lorenz', 'bernd.pohl', 'jana.okafor', 'dieter.kunze', 'lena.brandt'],
				helped: [
					['emil.lorenz', 30],
					['bernd.pohl', null]
				],
				comments: conversation(`
					bernd.pohl 6: Seit Dienstag läuft die Uhr. Heute ist Montag. Sie riecht nach Drehbank.
				`)
			},
			{
				by: 'bernd.pohl',
				afterHours: 3,
				body: 'Früher haben wir freitags einen Kupferpfennig hineingeworfen. Ob es geholfen hat, weiß keiner, aber es war Freitag.',
				up: ['emil.lorenz', 'sophie.leclerc'],
				down: ['gerd.baumann']
			}
		]
	},
	{
		slug: 'crane-chain-wear',
		title: 'Who may take a crane chain out of service, and how do we measure that it is worn?',
		body: `The hook of the small crane in hall 4 sits lower than in the photo in the manual. Nobody is sure whether that is the chain or the photo.`,
		asker: 'lena.brandt',
		space: 'safety-first',
		topics: ['safety', 'plant-life'],
		language: 'en',
		daysAgo: 4,
		hour: 10,
		up: ['piet.vos', 'marek.nowak'],
		invited: [{ by: 'lena.brandt', who: 'jana.okafor', said: 'accept' }],
		answers: []
	}
];
