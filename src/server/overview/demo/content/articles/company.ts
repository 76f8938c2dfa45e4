// Articles from the whole company: a letter, an objective, air leaks, lunch and what a pump costs.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const companyArticles: ArticleText[] = [
	{
		slug: 'what-i-got-wrong-about-plant-2',
		title: 'What I got wrong about Plant 2',
		summary:
			'Two years ago I wanted to close the foundry. I had the slides. This is about the afternoon that changed my mind.',
		body: `Some of you know this, most of you don’t, and I’d prefer that you hear it from me.

Two years ago I had a presentation in my bag that ended with the closure of the foundry in Plant 2. Castings bought in from Turkey and Italy, hall 5 let, 64 jobs gone, 2.3 million a year saved. The advisory board had nodded. I’d slept badly but I had slept.

## The afternoon

I went over to look at the melt shop once more, without notice, so as not to be told things. Oksana was standing at a bench with an impeller that a customer had sent back, cut in half. I asked what she was doing. She said, “Reading.”

She spent an hour showing me what she read. Where the metal had flowed. Where it had frozen too early. That the fault wasn’t in the casting at all but in *our* drawing, which asked for a corner no iron on earth will fill. She’d written that to engineering. Twice. It had gone to an address nobody read.

I asked how many such notes there were. She opened a drawer.

There were **31**. We went through them with Clara that same week: nineteen were right, and seven of them were behind our most expensive complaints. None of that was in my 2.3 million. I’d calculated what iron costs. I had *not* calculated what it costs not to know why it breaks.

## What I draw from it

1. I’d asked four consultants and no metallurgist.
2. The knowledge was there. It was in a drawer. It had tried to get out, twice.
3. If I hadn’t gone over, I’d have been wrong with very good slides.

The foundry gets its new furnace next week. The objective we’ve set ourselves, to **halve the time it takes to find who knows**, didn’t come from a book about networks. It came out of that drawer.

Oksana has read this before you did, and removed two adjectives.`,
		author: 'henrike.falk',
		topics: ['lessons-learned', 'working-together', 'plant-life'],
		language: 'en',
		daysAgo: 79,
		hour: 8,
		comments: conversation(`
oksana.hrytsenko 2: The adjectives were “brilliant” and “stubborn”. I would have kept the second.
marek.nowak 3: I knew about the slides. I did not know about the drawer. I walk past that bench every day and I never asked what was in it. That one is on me.
> henrike.falk 5: On both of us, then. I have one of the 31 on my desk now, framed, with the corner circled.
clara.bianchi 6: The address nobody read was ours. It was set up for a project that ended years ago. We closed it, and there’s a space now where a note gets a name and an answer.
petra.lindner 8: The works council knew of the presentation and was preparing for a fight. I have never been so glad to throw a folder away. That you tell it in public is not a matter of course.
lena.brandt 25: I was on the list of 64, I suppose. Strange to read it over breakfast. Better to read it than not to.
> henrike.falk 27: You were, and I owe you more than a comment. May I come by hall 3 tomorrow at the end of your shift?
`),
		reactions: {
			like: who(
				'oksana.hrytsenko marek.nowak petra.lindner lena.brandt piet.vos alina.moritz jonas.reuter gerd.baumann dieter.kunze viktor.lindqvist sunita.deshpande daniel.osei miriam.stein katja.wiesner'
			),
			insight: who(
				'clara.bianchi markus.thiele sunita.deshpande giulia.ferrante hannes.vogt tomas.horak sophie.leclerc'
			)
		}
	},
	{
		slug: 'thirty-one-hours',
		title: 'Thirty-one hours',
		summary:
			'How long a question waits here until somebody useful replies, how we counted that, and what this place is for.',
		body: `Before we switched this on I wanted one number. Not “engagement”. A number that somebody in a wet basement would care about.

So for three weeks eleven volunteers noted, for every work question they asked a colleague: when they asked, whom, and when they got the **first answer that helped**. 274 questions. The median is **31 working hours**. Four days.

## Where the hours go

| | hours |
| --- | ---: |
| asking the wrong person | 9 |
| that person thinking who might know | 6 |
| waiting for someone who is away, on shift, or in another time zone | 12 |
| answering | **0.4** |
| everything else | 3.6 |

Look at the bold one. We’re not slow at knowing. We’re slow at *finding*.

## So that’s what this is for

Not for announcements; you have a notice board, and it works. Not for chat; you have that as well, and it’s gone by tomorrow.

- **Ask in the open.** A question that forty people can see does not wait for the one who’s on holiday.
- **Write down what you’ve explained three times.** Once here is cheaper than a fourth time.
- **Say what you know** in your profile, in the words others would search for.

The objective, set by Henrike and agreed with the works council: **31 hours down to 15**. It’s measured in sums, never by person, and everyone can see the curve on the home page.

If after a year the curve hasn’t moved, we’ll switch it off again. I mean it. I’ve got a garden.`,
		author: 'alina.moritz',
		topics: ['working-together', 'data'],
		language: 'en',
		daysAgo: 160,
		hour: 9,
		comments: conversation(`
viktor.lindqvist 2: I was one of the eleven. On day three I noticed that I am the wrong person about twice a day, and that I take an hour each time to say so, because I want to be helpful.
> alina.moritz 3: Your “wrong person” list was the most useful sheet of all. “I do not know, but ask X” within five minutes would save six hours, as a median.
bernd.pohl 5: And those who do not like to type?
> alina.moritz 7: Tell me at the lathe and I write it down, with your name over it. I come by on Tuesdays, with coffee. And you can read on the terminal in the break room without typing anything.
petra.lindner 24: Confirmed from our side: sums only, no ranking of people, twenty as the smallest group. We look at it twice a year, with an expert of our choosing.
`),
		reactions: {
			like: who(
				'henrike.falk miriam.stein petra.lindner jonas.reuter hannes.vogt daniel.osei markus.thiele lena.brandt anjali.shah'
			),
			insight: who('viktor.lindqvist dieter.kunze clara.bianchi gerd.baumann ines.carvalho'),
			helped: who('elif.arslan')
		}
	},
	{
		slug: 'compressed-air-leak-hunt',
		title: 'The leak hunt: 83 holes in four Sundays',
		summary: 'Compressed air is the most expensive energy we have, and a quarter of it went into the ceiling.',
		body: `On a Sunday in hall 2 nothing should run. The compressor ran for nineteen minutes of every hour. For whom?

With an ultrasonic microphone (borrowed), two apprentices (paid) and a roll of red ribbons, I walked along every pipe in both Leipzig plants on four Sundays.

## What we found

| size of hole | number | euros per year |
| --- | ---: | ---: |
| pin | 51 | 4,100 |
| match | 27 | 11,900 |
| “how did nobody hear that” | 5 | 14,200 |
| **sum** | **83** | **30,200** |

One of the five fed a blow gun, tied to a pillar with wire, which for an estimated six years had been blowing at a sensor to keep it clean. It worked. The sensor had been disconnected in the meantime.

## How to hear a leak in a noisy hall

You can’t. But you can *feel* it: wet the back of your hand. Or look for places where the dust is missing.

## What is repaired

74 of 83, most of them by changing a coupling for 3.80. The other nine need a shutdown and are on Katja’s list for the summer break. The compressor now runs for four minutes of a Sunday hour.

> Whoever hung up a ribbon, signed it. Whoever took it down, too. There’s a wall in hall 2 with 74 pairs of names.

That was Emil’s idea, and it has done more than my chart. Next: our own throttled pumps. Viktor’s curve article has cost me a weekend.`,
		author: 'sophie.leclerc',
		coAuthors: ['emil.lorenz'],
		topics: ['sustainability', 'plant-life', 'data'],
		language: 'en',
		daysAgo: 89,
		hour: 10,
		comments: conversation(`
yusuf.demir 2: The blow gun was me. In my defence, it was a very good sensor.
> sophie.leclerc 3: It was immaculate. I have kept it.
dieter.kunze 6: 30,200 a year, less two apprentices for four Sundays and 74 couplings. I have seen worse business cases with thicker covers.
marek.nowak 22: Before you come to Plant 2 with the microphone again: the whistling in hall 3 on early shift is Kerstin.
`),
		reactions: {
			like: who('emil.lorenz yusuf.demir dieter.kunze marek.nowak oksana.hrytsenko henrike.falk clara.bianchi'),
			celebrate: who('dieter.kunze jana.okafor'),
			helped: who('rohan.kulkarni sunita.deshpande')
		}
	},
	{
		slug: 'the-lentil-question',
		title: 'The lentil question',
		summary: 'Should lentil stew be on the menu every Wednesday? 163 votes, two camps, one cook.',
		body: `I have cooked in storms, force nine, with the soup on chains. Nothing prepared me for the lentils.

When I moved lentil stew from every Wednesday to every *second* Wednesday, I received, in this order: four messages, a drawing, a petition with 41 names, and a jar of lentils on my windscreen. So I asked. Put a card in the red box or the green box on your way out. 163 cards.

- **Every Wednesday: 84**
- **Every second: 71**
- *Never again: 6*
- “What lentils?”: 2

Sorted by plant it gets interesting. Plant 2 wants them weekly by three to one. Plant 1 doesn’t, by two to one. I asked why. Somebody from the foundry said: “It is the only thing that is still there at eleven at night.” Because the night shift eats what’s left, and stew gets *better*.

Nobody had told me that the night shift has been eating my stew since I began here.

## The ruling

1. Plant 2: every Wednesday, **double quantity**, half of it for the night, in the proper pot and with a ladle, no longer in the plastic tub.
2. Plant 1: every second Wednesday. On the other ones there’s dal, recipe by Rohan’s mother, negotiated by video.
3. The six: pancakes, on request, quietly, at the side counter. Say “Hamburg”.

### For four instead of 180

250 g brown lentils, not soaked. 2 carrots, 1 piece of celeriac, 1 leek, bay, marjoram. 45 minutes. *Then* the vinegar, two spoons, and a pinch of sugar. Salt last, always last. Wait until tomorrow if you can.`,
		author: 'holger.brandis',
		space: 'cooking-and-canteen',
		topics: ['canteen', 'plant-life'],
		language: 'en',
		daysAgo: 22,
		hour: 13,
		comments: conversation(`
piet.vos 4: The drawing was ours. The jar was not. In the name of the night shift: thank you, and a ladle is more than we dared to ask for.
elif.arslan 6: Vinegar at the END. My whole life I have done it at the beginning. My mother says you are right and that she always told me.
clara.bianchi 7: From Modena, with respect: no celeriac, but a rind of Parmigiano. I am prepared to prove it on any Wednesday.
> holger.brandis 8: Kitchen door, Wednesday, 07:30. Bring the rind. Hair net provided.
rohan.kulkarni 21: My mother has watched the video of your first dal. She says the mustard seeds must jump, and yours were only walking.
> holger.brandis 24: Please tell her they jumped today. One of them hit Hannes.
wei.chen 28: I said “Hamburg” at the side counter and received a pancake. I still do not know whether this is a joke or a cost centre.
`),
		reactions: {
			like: who(
				'piet.vos clara.bianchi elif.arslan rohan.kulkarni oksana.hrytsenko jonas.reuter nele.hartung yusuf.demir hannes.vogt tomas.horak bernd.pohl petra.lindner ines.carvalho'
			),
			helped: who('elif.arslan sophie.leclerc katja.wiesner'),
			celebrate: who('piet.vos marek.nowak lena.brandt')
		}
	},
	{
		slug: 'was-ihr-weggeworfen-habt',
		title: 'Kantine: was ihr weggeworfen habt',
		summary:
			'Zwei Wochen lang haben wir gewogen, was auf den Tellern zurückkommt. Kein Vorwurf, nur Zahlen und ein Löffel.',
		body: `Ich habe zwei Wochen lang alles gewogen, was zurückkam. Nicht, um jemanden zu erziehen. Ich wollte wissen, was ich falsch mache.

**218 Kilo** in zehn Tagen. Das sind 121 Gramm pro Essen, und zwar fast immer dasselbe:

| Beilage | Anteil am Rest |
| --- | ---: |
| Kartoffeln | 38 % |
| Reis | 21 % |
| Soße ohne alles | 14 % |
| Salat, unberührt | 12 % |
| der Rest vom Rest | 15 % |

Fleisch, Fisch, Pfannkuchen: nahe null. Ihr lasst nicht das liegen, was euch nicht schmeckt, sondern das, wovon ich euch **zu viel gebe**.

## Der Löffel

Die Kelle für Kartoffeln fasst 260 Gramm. Sie stammt aus der Zeit, als hier noch von Hand geformt wurde. In der dritten Woche haben wir eine kleinere genommen (170 Gramm) und ein Schild aufgestellt: *Nachschlag kostet nichts und keine Überwindung.*

Ergebnis: **64 Gramm** pro Essen, fast die Hälfte. Nachschlag haben 31 von 180 geholt, und zwar gern, ich habe Gesichter gezählt.

## Und jetzt?

Der kleine Löffel bleibt, in Werk 2 gibt es beide. Was wir sparen, etwa 190 Euro in der Woche, geht nicht an die Buchhaltung, sondern in den Freitag: einmal im Monat richtiger Fisch, nicht der aus dem Karton.

Der erste ist Zander.`,
		author: 'holger.brandis',
		space: 'cooking-and-canteen',
		topics: ['canteen', 'sustainability', 'data'],
		language: 'de',
		daysAgo: 116,
		hour: 14,
		comments: conversation(`
sophie.leclerc 2: Ein Löffel! Ich rechne sonst mit Öfen. Pro Jahr sind das knapp drei Tonnen Lebensmittel, die du nicht mehr kochen musst.
bernd.pohl 5: Die große Kelle hat noch der alte Formermeister gestiftet. Er wäre mit Zander einverstanden gewesen.
petra.lindner 21: Dass die Ersparnis auf den Tellern bleibt, war hoffentlich nicht schwer durchzusetzen. Falls doch: Tagesordnung, sag Bescheid.
`),
		reactions: {
			like: who(
				'sophie.leclerc bernd.pohl petra.lindner nele.hartung yusuf.demir jonas.reuter giulia.ferrante marek.nowak'
			),
			celebrate: who('piet.vos tomas.horak')
		}
	},
	{
		slug: 'what-a-pump-costs',
		title: 'What a P-300 really costs, to the last bolt',
		summary:
			'I asked eleven people and got eleven numbers. Here is one that adds up, with the parts that surprised me.',
		body: `In my second week I asked eleven colleagues what it costs us to make a P-300. I got answers between 1,900 and 4,100 euros. Each had a reason. So I followed one: serial 48,213, from order to truck, with a notebook.

| | euros |
| --- | ---: |
| castings, including scrap | 612 |
| motor and controller | 884 |
| seal, bearings, small parts | 203 |
| machining, 3.1 hours | 248 |
| assembly, 2.4 hours | 168 |
| test bench, 0.7 hours | 91 |
| packing and paperwork | 74 |
| **made and packed** | **2,280** |
| warranty, averaged | 96 |
| changes after order | 141 |
| waiting (money tied up, 38 days) | 27 |
| **what it costs us** | **2,544** |

## Three surprises

**Paperwork costs nearly as much as the test.** Certificates, export forms and three labels: 46 of the 74 euros.

**Changes after the order** are dearer than warranty. It’s not the big ones; it’s “a different flange, please” in week five. We do it with a smile and we don’t charge for it. I’m not saying we should. I’m saying it’s 141 euros of smile per pump.

**Scrap is cheap, waiting for scrap isn’t.** A bad casting costs 40 euros. The pump without its casting stands in the way of three others.

The number isn’t secret within the house; Markus and Dieter agreed. Please don’t give it to customers. If you get a different one, come and see me with it. I’d like to know which of us is right, and I have tea.`,
		author: 'wei.chen',
		topics: ['data', 'pumps', 'working-together'],
		language: 'en',
		daysAgo: 12,
		hour: 9,
		comments: conversation(`
elif.arslan 2: 141 euros of smile per pump. A good part of that smile is mine. Next time a flange changes in week five I will at least say what it is worth, and then smile.
yusuf.demir 4: I was sure the test was the expensive part, and I defended 0.7 hours as if they were my own. It is the labels! Come to the bench and I will show you where two of the three come from.
`),
		reactions: {
			like: who('markus.thiele dieter.kunze katja.wiesner henrike.falk giulia.ferrante clara.bianchi nele.hartung'),
			insight: who('elif.arslan yusuf.demir lena.brandt stefan.zielinski tom.sander gerd.baumann')
		}
	}
];
