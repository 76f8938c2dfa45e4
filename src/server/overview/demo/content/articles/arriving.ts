// Articles on arriving and growing: apprentices, first weeks, buddies and coming back.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const arrivingArticles: ArticleText[] = [
	{
		slug: 'what-my-trainer-did-not-explain',
		title: 'What my trainer did not explain',
		summary: 'Second year, mechatronics. About the things you only learn because someone lets you get stuck.',
		body: `On my second day Bernd gave me a block of aluminium, a drawing and a file, and left. The drawing had a mistake in it. I filed for three days before I noticed: two dimensions that couldn’t both be true.

I went to him, a bit angry. He said, “Three days. The last one took a week.” Then he showed me how he’d have *looked at* the drawing.

I’ve thought a lot about whether that was mean. I don’t think so any more, and here’s why.

## Things I was told and have forgotten

- The five safety rules in the right order (I have a card)
- Most of hydraulics class
- The name of the man who invented the micrometer

## Things I wasn’t told and will never forget

- A drawing can be wrong.
- If a cable “always drops out”, it’s the connector that everybody pulls by the cable.
- When the programmable controller and the voltmeter disagree, the voltmeter wins. When the voltmeter and Yusuf disagree, check the battery of the voltmeter.
- You can ask anybody anything at 06:40, because at 06:40 people are nice.

## Where I’d like it different

Getting stuck only works if someone looks in before you give up. In my first year there was one department (I won’t say which) where I was stuck for **two weeks** because nobody remembered I was there. I sorted screws. I learned screws.

So, with the other second-years, we made a deal with the training office: whoever has an apprentice puts a magnet on the board. Every Thursday someone takes a walk along the magnets and asks just one question: *what did you find out this week?* If the answer is “screws”, we move on, together.`,
		author: 'emil.lorenz',
		space: 'first-90-days',
		topics: ['apprentices', 'first-90-days', 'people'],
		language: 'en',
		daysAgo: 60,
		hour: 12,
		comments: conversation(`
bernd.pohl 2: The mistake in that drawing has been in there since 1994. I put it in myself. Now I need a new one.
> emil.lorenz 3: I checked: there are two in it.
> bernd.pohl 5: Then you are finished. You can go home.
miriam.stein 20: I know which department, they know too, and the magnets were their suggestion. I like that this can be said here.
`),
		reactions: {
			like: who(
				'bernd.pohl yusuf.demir nele.hartung miriam.stein lena.brandt viktor.lindqvist clara.bianchi jonas.reuter alina.moritz'
			),
			insight: who('henrike.falk gerd.baumann katja.wiesner')
		}
	},
	{
		slug: 'ninety-days-1-week-one',
		title: 'Week one: 43 abbreviations and a key that opens nothing',
		summary: 'I came straight from school. This is what a company looks like from underneath.',
		body: `On my first day I got: a laptop, a badge, a water bottle, a bunch of flowers (!) and a key. The laptop worked. The badge worked. The key opens nothing. I’ve tried it in eleven doors by now, it’s become a kind of hobby.

## What surprised me

**People wait for you to finish.** In the first meeting I asked what “NPSH” means and nobody laughed. Two others wrote it down.

**There is no bell.** I sat at my desk till ten past five because I didn’t know how one *goes*. Giulia said, “You just go. You say *bye* and you go.”

**Everyone apologises for the system.** Whenever somebody shows me a program, they first say sorry for it.

## What was hard

Lunch on day two. You stand there with a tray and everybody sits as if they’d always sat like that. I nearly took it to my desk. Then Holger called across the counter, “The apprentices sit on the left by the window and they bite only at weekends.” So that was that.

## My list

I write down every abbreviation I don’t know. After a week it’s 43. The best: **GWE**, which three people explained to me as three different things, each of them quite sure.

If you’re new as well: the list is in the space here, please add to it. If you’re old: please look at GWE and *agree*.`,
		author: 'nele.hartung',
		space: 'first-90-days',
		topics: ['first-90-days', 'apprentices'],
		language: 'en',
		daysAgo: 71,
		hour: 16,
		series: { slug: 'ninety-days', part: 1 },
		comments: conversation(`
gerd.baumann 15: GWE is “goods inspection, incoming” in German, since 1998. I am quite sure. Which does not seem to be evidence.
> katja.wiesner 16: In planning it is the weekly start of a process, also since forever. Oh dear.
hannes.vogt 18: Bring me the key. I have a box with nineteen locks that nobody can open.
`),
		reactions: {
			like: who(
				'miriam.stein giulia.ferrante holger.brandis emil.lorenz lena.brandt alina.moritz jonas.reuter hannes.vogt henrike.falk'
			),
			insight: who('miriam.stein anjali.shah')
		}
	},
	{
		slug: 'ninety-days-2-two-canteens',
		title: 'Two weeks, two canteens, one handshake problem',
		summary: 'An engineer from Pune spends his second week in Leipzig and learns more from corridors than from slides.',
		body: `My contract says Pune, my boss sits in Leipzig. So in week two I was put on a plane, and I want to note some things for the next person to whom that happens.

## Before you fly

- Nobody in Leipzig will tell you what to wear, because they don’t know that it’s a question. Answer: layers. Safety shoes are lent to you; **send your size ahead**, they have one pair of 46 and the other sizes are “somewhere”.
- Learn “Mahlzeit”. It is a greeting, it’s only valid between eleven and two, and there’s no correct reply other than itself.

## The handshake problem

In my first meeting I shook hands with nine people. In the second I shook nobody’s, because in the first it had seemed a bit much. Both were wrong. Viktor, when I asked, said: “If you arrive at a *table*, knock on it twice.” I thought he was joking. He wasn’t.

## What I’d not have got on video

1. Where people look when they say “should work”.
2. That the lab door is always open, and the door of the meeting room is, too, if you push harder.
3. The foundry. You can’t send a foundry.
4. That the colleagues whom I’d thought strict in calls are shy.

I flew home with eleven names that have faces now. In the three weeks since, I’ve asked nine of them something. Before the trip I’d have written to my boss and waited.

> [!TIP]
> For managers with someone new far away: week two is right. In week one I’d not have known what to ask; in week six I’d have stopped wondering.`,
		author: 'arjun.mehta',
		space: 'first-90-days',
		topics: ['first-90-days', 'working-together', 'travel'],
		language: 'en',
		daysAgo: 21,
		hour: 8,
		series: { slug: 'ninety-days', part: 2 },
		comments: conversation(`
viktor.lindqvist 2: I am one of the shy ones, and I have been told that I look strict since I was nine. Thank you for waiting until week two to find out.
mira.rao 5: I fly the week after next. Size 38, sent ahead. Is there a rule for when to knock on tables with several people already knocking?
`),
		reactions: {
			like: who(
				'viktor.lindqvist clara.bianchi mira.rao priya.nair sunita.deshpande oksana.hrytsenko alina.moritz elif.arslan'
			),
			helped: who('mira.rao'),
			insight: who('miriam.stein dieter.kunze')
		}
	},
	{
		slug: 'ninety-days-3-day-seventy',
		title: 'Day 70: I am explaining GWE to somebody else',
		summary: 'The last part before I stop being new. What I got wrong, and the first thing I did entirely on my own.',
		body: `Yesterday someone newer than me asked what GWE is, and I heard myself say “oh, it depends who you ask” in *exactly* the voice in which it had been said to me. So apparently that’s it, I’m old.

## What I got wrong in week one

- I thought asking costs other people time. It does, about two minutes. Not asking cost me a whole day in week four, and then Giulia needed two hours to repair it. (I’d ordered 400 of something. It was sold by the *hundred*.)
- I thought you have to know who to ask. You only have to know **someone who knows someone**. Or write it here. I asked about the export form for the Swiss samples on a Tuesday at three and by four I’d two answers, one from a man on a ferry.
- I thought my list was for me. It has 143 entries by now and Anjali has made a search for it. People I’ve never met correct my spelling.

## What I did on my own

A supplier sent a price increase with four reasons. I looked up whether the four reasons were *true*: three were, the fourth was the old electricity price. I wrote him a polite letter (Giulia read it, changed one comma). He took 2.1 per cent off. That is more than my salary this year. I’ve worked it out, twice.

## What I still don’t know

What the key is for. Hannes’s nineteen locks: no. It’s on a ribbon over my desk. Offers welcome.`,
		author: 'nele.hartung',
		space: 'first-90-days',
		topics: ['first-90-days', 'apprentices', 'suppliers'],
		language: 'en',
		daysAgo: 8,
		hour: 15,
		series: { slug: 'ninety-days', part: 3 },
		comments: conversation(`
giulia.ferrante 1: I did change one comma. I also wrote to the supplier afterwards to ask for his other three reasons in the same quality next time.
wei.chen 17: I checked the 2.1 per cent against the salary, as one does in this department. Correct. Twice.
bernd.pohl 19: Brass, flat bit, number 214? Little cupboard under the stairs of hall 1. There is a gramophone in it.
`),
		reactions: {
			like: who(
				'giulia.ferrante miriam.stein hannes.vogt anjali.shah emil.lorenz wei.chen tom.sander holger.brandis bernd.pohl'
			),
			celebrate: who('giulia.ferrante wei.chen henrike.falk clara.bianchi')
		}
	},
	{
		slug: 'i-was-a-bad-buddy-once',
		title: 'I was a bad buddy once',
		summary: 'Seven new colleagues so far. The third one left after five weeks, and I think about it.',
		body: `People say I’m a good buddy. I’d like to tell you about number three.

He was a miller, quiet, older than me, very good. I showed him around on day one, introduced him to everyone, gave him my number and said what one says: **“If there’s anything, just ask.”** I meant it. He nodded.

He never asked. I took it for a good sign. After five weeks he handed in his notice. In the last conversation he told Miriam that he hadn’t known, for three weeks, whether he was allowed to adjust the coolant himself. He hadn’t wanted to ask me because I always looked so busy.

I *was* busy. I walked past him eleven times a day. I counted it, afterwards.

## What I do now

1. **I do not say “just ask”.** I come by on days 1, 2, 3, 5, 8, 13 and 21. It’s the Fibonacci series; Inês’s idea. I come even if I’ve nothing to say.
2. I ask something that can’t be answered with “all fine”: *What took longer than it should have today?* *What have you not been shown yet, and pretended to know?*
3. In week two I take them to somebody who knows something that **I** don’t. So they see me asking.
4. I tell them about the coolant.

He works at a competitor in Halle now. I rang him before I wrote this. He said I may, and he said: “The Fibonacci thing would’ve been enough.”`,
		author: 'lena.brandt',
		space: 'first-90-days',
		topics: ['first-90-days', 'working-together', 'lessons-learned'],
		language: 'en',
		daysAgo: 56,
		hour: 17,
		comments: conversation(`
elif.arslan 2: “What have you pretended to know?” I asked our new colleague in sales this afternoon. It took her four seconds to answer, and the list was long. So is mine, it turned out.
miriam.stein 15: Thank you for ringing him. I have rebuilt the buddy calendar: 1, 2, 3, 5, 8, 13, 21, it now arrives as appointments in both diaries.
nele.hartung 17: My buddy came on day 8 and I wondered whether I had done something wrong. Now I know it was mathematics.
`),
		reactions: {
			like: who(
				'miriam.stein piet.vos nele.hartung arjun.mehta elif.arslan alina.moritz marek.nowak jana.okafor henrike.falk'
			),
			helped: who('elif.arslan yusuf.demir anjali.shah rohan.kulkarni'),
			insight: who('dieter.kunze clara.bianchi')
		}
	},
	{
		slug: 'zurueck-nach-elf-monaten',
		title: 'Zurück nach elf Monaten',
		summary: 'Elternzeit mit Zwillingen, Rückkehr in Teilzeit, und warum der erste Tag nicht der schwerste war.',
		body: `Der erste Tag war leicht. Blumen, Kuchen, alle freuen sich, man zeigt Fotos. Der schwerste war der neunte.

Am neunten Tag saß ich in der Runde zur Feinplanung und verstand kein Wort. Nicht weil ich etwas vergessen hätte, sondern weil sich in elf Monaten **die Wörter** geändert hatten. „Paket C“ gab es vorher nicht. Alle sagten es, keiner erklärte es, und ich war ja „wieder da“. Neue dürfen fragen. Zurückgekehrte, so kam es mir vor, nicht.

## Was mir geholfen hat

- **Eine Liste mit drei Spalten**, die Dieter mir in der zweiten Woche hingelegt hat: *neu, weg, heißt jetzt anders*. Eine Seite. Er sagte, er habe dafür zwanzig Minuten gebraucht. Es war das Beste, was ein Chef je für mich getan hat.
- Termine zwischen 8:30 und 14:00. Nicht als Gefallen, sondern als Regel im Kalender, die niemand kommentiert.
- Yusuf, der nie „Na, ausgeschlafen?“ gesagt hat.

## Was nicht geholfen hat

- „Du kannst es ja langsam angehen lassen.“ Ich wollte es nicht langsam. Ich wollte es *richtig*, nur kürzer.
- Vier Zugänge, die nach sechs Monaten automatisch gelöscht worden waren.

## Vorschlag

Wer länger als drei Monate weg war, egal warum, bekommt dasselbe wie jemand Neues: eine Patin oder einen Paten, die Drei-Spalten-Liste und das Recht, dumm zu fragen. Neunzig Tage lang. Ich habe es mit Miriam besprochen; sie sucht zwei Bereiche, die es ausprobieren. Meiner ist dabei.`,
		author: 'katja.wiesner',
		space: 'first-90-days',
		topics: ['people', 'first-90-days', 'working-together'],
		language: 'de',
		daysAgo: 111,
		hour: 12,
		comments: conversation(`
hannes.vogt 2: Die vier Zugänge gehen auf mich. Die Regel galt „Inaktive“ und hat nicht gefragt, warum. Abwesenheiten aus der Personalabteilung zählen seit heute nicht mehr als inaktiv.
petra.lindner 5: Dasselbe erleben Kolleginnen und Kollegen nach langer Krankheit, nur trauen sie sich noch weniger zu fragen. Ich möchte, dass der Vorschlag ausdrücklich für beide gilt.
> katja.wiesner 7: „Egal warum“ war genau so gemeint. Danke, dass du es aussprichst.
`),
		reactions: {
			like: who(
				'miriam.stein petra.lindner yusuf.demir dieter.kunze lena.brandt elif.arslan alina.moritz sophie.leclerc'
			),
			insight: who('henrike.falk markus.thiele hannes.vogt marek.nowak')
		}
	}
];
