// Articles on customers: visits, calls, a lost tender, a parts trial and expenses.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const customerArticles: ArticleText[] = [
	{
		slug: 'brewers-in-hall-1',
		title: 'Eleven brewers in hall 1',
		summary:
			'They came to see a test run and stayed for the lathe. Notes from a customer visit that went off the plan.',
		body: `The plan had eleven slides, a tour of forty minutes and lunch at noon. We showed two of the slides.

The brewery group from Franconia is deciding on pumps for three new fermentation halls. Eleven people came: two buyers, one project manager and **eight brewers**, who had not been told that they were supposed to be silent.

## Where they stopped

1. **At Bernd’s lathe**, for twenty-five minutes. He was facing a shaft sleeve and one of them asked why he listened to it. Bernd let him listen. Then all of them wanted to.
2. **At the reject shelf.** I would have walked past it, I confess. The oldest brewer picked up an impeller and asked what was wrong with it. Oksana happened to be there and showed him the pore, the size of a pinhead. “And you throw that away?” “Yes.” He put it down very gently.
3. **At bench TB1**, where Yusuf let them close the valve slowly until the pump began to rumble. You could see eight people recognise a sound from their own cellar.

## What they asked

- Who answers when we call at night, and where is she? (Neha, in Pune. We called her. She answered on the second ring and knew one of their breweries.)
- Can we clean it without tools? (Not yet. Honest answer, noted.)
- How old is the oldest one still running? (We don’t know! We should.)

> You did not show us that you are good. You showed us what you do when you are not.

That is from the thank-you mail. The reject shelf goes on the tour from now on, with a lamp over it.`,
		author: 'elif.arslan',
		topics: ['customers', 'quality', 'plant-life'],
		language: 'en',
		daysAgo: 34,
		hour: 10,
		comments: conversation(`
oksana.hrytsenko 1: He asked me for the broken half to show his apprentices. I gave it to him. I hope that is not an export control matter.
neha.patil 3: It was my lunch break and I nearly let it ring. Lesson for both of us: tell me when you are about to call me live in front of eleven people!
> elif.arslan 4: You are right and I am sorry. You sounded as if you had been waiting for us all day.
stefan.zielinski 6: The oldest one still running that I can prove is from 1958, in a paper mill near Görlitz. They order gland packing from us every two years. Shall I ask whether we may visit?
> elif.arslan 7: Yes! With a camera and a cake.
yusuf.demir 24: One of them has written to ask for a recording of the rumble, for training. Ines is cutting one without my commentary.
`),
		reactions: {
			like: who(
				'markus.thiele bernd.pohl oksana.hrytsenko yusuf.demir henrike.falk alina.moritz neha.patil gerd.baumann'
			),
			celebrate: who('markus.thiele jonas.reuter dieter.kunze'),
			insight: who('clara.bianchi')
		}
	},
	{
		slug: 'what-customers-ask-first',
		title: 'What customers ask in the first thirty seconds',
		summary: 'I went through 604 call notes. The most common first question is not about pumps.',
		body: `I keep notes on every call, by hand, before I open a ticket. My manager finds this old-fashioned. Last month I typed the first question of each of the 604 calls since my last leave into a sheet, and sorted it.

| first question | calls |
| --- | ---: |
| “Is this a person?” | 97 |
| “When can somebody come?” | 141 |
| “Which part number is it?” | 158 |
| “Is it safe to keep it running?” | 83 |
| “Where is my order?” | 69 |
| everything else | 56 |

I want to talk about rows one and four.

**Is this a person?** One caller in six. They come from a menu somewhere else that made them press nine. I say: yes, I’m Neha, in Pune, it’s twenty past four here. It takes six seconds and the whole call goes differently.

**Is it safe to keep it running?** In 83 calls they did not want a repair. They wanted somebody to share a decision at night. I can answer for perhaps half: vibration under 7, no smell, no oil on the floor. For the others I need an engineer, and that is where the waiting starts.

## What would help me

- One page, “run or stop”, for the five most common pumps, signed by engineering. I’ve drafted it. It has eleven question marks in it.
- A photo of the nameplate with the order. 158 calls about part numbers is four working weeks a year.
- Someone in Leipzig who picks up between three and six in the morning. Not every night. Thursdays would be a start; dairies clean on Thursdays.`,
		author: 'neha.patil',
		topics: ['customers', 'field-service', 'data'],
		language: 'en',
		daysAgo: 77,
		hour: 9,
		comments: conversation(`
viktor.lindqvist 2: Send me the page with the eleven question marks. I can answer eight now and will be honest about three.
> neha.patil 3: Sent. Number six is the one I lie awake over.
> viktor.lindqvist 27: Number six depends on the foundation bolts, which is why nobody has ever written it down. I have written it down.
markus.thiele 4: “My manager finds this old-fashioned” – he did. He has now read the table three times and would like to apologise to a notebook. Thursdays: Daniel and I will take turns from next week.
piet.vos 18: I am awake on Thursdays at four anyway. I know less about customers than Daniel, but I can tell you what a bearing sounds like before it goes.
`),
		reactions: {
			like: who('daniel.osei liam.doyle elif.arslan sunita.deshpande anjali.shah'),
			insight: who('markus.thiele henrike.falk clara.bianchi ines.carvalho alina.moritz'),
			helped: who('daniel.osei stefan.zielinski')
		}
	},
	{
		slug: 'why-we-lost-rotterdam',
		title: 'Why we lost Rotterdam',
		summary: 'Four years of talks, 62 pumps, one phone call. I asked the customer for an hour and took notes.',
		body: `We lost the Rotterdam tender. 62 pumps, the biggest order we’d have had in nine years. I asked their project director for an hour, afterwards, with no offer in my pocket. He gave me two. These are my notes, cleaned of swearing, mostly mine.

## It was not the price

We were four per cent above the winner and they had us first on price per operating hour. He showed me the sheet.

## It was three small things

**1. We answered late.** In the final round they sent 19 technical questions. We answered 17 within a week. Two took *five* weeks: permitted nozzle loads, and the noise figure at part load. He said: “I thought, if it takes them five weeks to find out what they know, how long does it take when the pump stands still?”

I traced both. The nozzle loads had been calculated years ago, by Viktor, and were in a folder on his machine. The noise at part load had been measured by Inês. Neither of them was ever asked. My team asked six other people first.

**2. We sent different people.** Eight meetings, eleven faces. Every time, someone began at the beginning.

**3. We promised a visit to a reference plant and it was cancelled twice.** By us.

## What I take from it

> They believed the pump. They didn’t believe the company behind it could find its own knowledge.

I’ve had nicer sentences said to me. It is, I think, exactly right, and it’s why I signed up for this network’s objective before anyone asked.

So, for sales, from now on: **one person** stays with a tender from first call to last. Every open technical question gets posted as a question, here, on the day it comes in, not mailed to whoever we happen to know. And I don’t cancel reference visits any more. I’ve told my wife.`,
		author: 'markus.thiele',
		topics: ['customers', 'lessons-learned', 'working-together'],
		language: 'en',
		daysAgo: 121,
		hour: 11,
		comments: conversation(`
viktor.lindqvist 1: It hurts to read. The folder is called “misc_old_2”. I could have answered over breakfast.
> markus.thiele 2: I know. You sit forty metres from me. I should have walked.
ines.carvalho 3: The part load noise was in the bench database the whole time. One query. I can give sales a read-only view with a search field, if somebody tells me what you call things. Your words for flow points are not ours.
> elif.arslan 5: I volunteer as dictionary. Tomorrow at nine with pastries?
> ines.carvalho 6: Nine is good. Pastries are good.
henrike.falk 8: I would like every manager here to read this and ask what our own Rotterdam is. Thank you, Markus. This took courage, and two hours of listening.
giulia.ferrante 25: From the buying side: eleven faces is the thing I remember longest about any supplier. A bad sign every time.
dieter.kunze 29: One of the two cancelled visits was my doing, because of the stocktake. Nobody told me what hung on it, and I didn’t ask. Next time, do; next time, I will.
katja.wiesner 31: Can production planning see open tenders before they’re won or lost? 62 pumps would have turned my whole year upside down, and I heard of them today.
> markus.thiele 47: You’re on the Monday list from now on. With probabilities, which you’ll be allowed to laugh at.
`),
		reactions: {
			like: who('henrike.falk clara.bianchi alina.moritz daniel.osei liam.doyle miriam.stein fatima.elamrani'),
			insight: who(
				'viktor.lindqvist ines.carvalho elif.arslan dieter.kunze gerd.baumann giulia.ferrante sophie.leclerc hannes.vogt'
			)
		}
	},
	{
		slug: 'ersatzteile-in-24-stunden',
		title: 'Ersatzteile in 24 Stunden: was der Versuch gezeigt hat',
		summary: 'Acht Wochen, 40 Artikel, ein Regal am Tor 2. Und warum wir es nicht für alles machen.',
		body: `Acht Wochen lang haben wir 40 Ersatzteile so geplant, dass sie innerhalb von 24 Stunden das Haus verlassen. Nicht „in der Regel“, sondern mit Uhr.

## Das Ergebnis

- 311 Aufträge, davon **287 pünktlich** (92 %). Vorher lagen wir bei den gleichen Artikeln bei 54 %.
- Bestand: plus 38.000 Euro. Das ist weniger, als ich befürchtet hatte, und mehr, als ich angemeldet hatte. Entschuldigung nach oben.
- Eilfrachten: von 46 auf 9. Das bezahlt das Regal.

## Warum es ging

Nicht wegen des Bestands. Die 40 Teile waren auch vorher meistens da, nur an vier Stellen: Hauptlager, Versand, Montage, „bei Yusuf“. Jetzt stehen sie in *einem* Regal am Tor 2, und wer ein Teil herausnimmt, dreht die Karte um.

## Warum 24 Aufträge zu spät waren

| Grund | Anzahl |
| --- | ---: |
| falsche Teilenummer vom Kunden | 13 |
| Zollpapiere unvollständig | 7 |
| wirklich nicht da | 3 |
| Karte nicht umgedreht | 1 |

Die eine Karte war ich.

## Wie es weitergeht

Wir machen es für 65 Artikel, nicht für 600. Ab etwa der siebzigsten Position wird ein Teil so selten bestellt, dass es schneller rostet als fährt. Und gegen die 13 falschen Nummern hilft kein Regal, sondern ein Foto vom Typenschild.`,
		author: 'katja.wiesner',
		topics: ['customers', 'data', 'working-together'],
		language: 'de',
		daysAgo: 58,
		hour: 9,
		comments: conversation(`
yusuf.demir 1: „Bei Yusuf“ war ein sehr gut geführtes Lager mit niedrigen Gebühren.
stefan.zielinski 4: Die 13 falschen Nummern habe ich mir angesehen: neun davon kommen von derselben alten Preisliste, die ein Händler noch verschickt. Ich rufe ihn an.
> katja.wiesner 6: Neun von dreizehn! Sag ihm, er bekommt die neue Liste auch gedruckt, gerahmt und mit Schleife.
marek.nowak 22: Was bräuchtest du, um das auch für die Gussrohlinge zu machen? Mir würden zehn Positionen reichen.
`),
		reactions: {
			like: who('dieter.kunze marek.nowak markus.thiele stefan.zielinski daniel.osei'),
			celebrate: who('neha.patil yusuf.demir')
		}
	},
	{
		slug: 'travel-expenses-without-tears',
		title: 'Travel expenses without tears',
		summary: 'I am new, I have now read 214 of your claims, and I would like to pay you faster.',
		body: `Hello from finance. In my first weeks I read every open travel claim, all 214, to learn how the company moves. I learned that Liam drinks a great deal of tea, and that the median claim takes **23 days** from your return to your bank account.

Nineteen of those days aren’t anybody’s work. The claim just waits, because something is missing.

## The four things that are missing

1. **The reason for the trip.** “Customer” is not a reason. “Commissioning, Graz, ticket 40817” is. (88 claims)
2. **Who ate.** A dinner with a customer needs names and the company. Tax office, not me. (51)
3. **The exchange rate.** You don’t need to find one. Leave it blank and I take the rate of the day. Forty-four of you had gone looking, and none had the same.
4. **The receipt from the ferry bar.** If it’s lost, write *lost* and sign. That is allowed, up to 25 euros. (31)

> [!TIP]
> Photograph the receipt at the table, before the coffee arrives. Thermal paper from a warm van is blank after two weeks. I have a collection.

## What I promise

A complete claim in by Tuesday noon is paid on Friday. I’ve measured the last three weeks: 41 complete claims, 41 paid by Friday. If I miss one, write it below, with the number, in front of everybody.`,
		author: 'wei.chen',
		topics: ['travel', 'it-tips'],
		language: 'en',
		daysAgo: 20,
		hour: 10,
		comments: conversation(`
liam.doyle 2: In my defence, the tea is under “tools”.
> wei.chen 3: It is under tools. I left it there.
daniel.osei 9: I have waited for number 3 to be said out loud for seven years. I had a website bookmarked for the rate. Thank you.
fatima.elamrani 26: Submitted on Monday, paid on Friday. First time since I joined. I have framed the screenshot.
`),
		reactions: {
			like: who('liam.doyle daniel.osei elif.arslan markus.thiele'),
			helped: who('fatima.elamrani daniel.osei liam.doyle elif.arslan neha.patil'),
			celebrate: who('fatima.elamrani miriam.stein')
		}
	}
];
