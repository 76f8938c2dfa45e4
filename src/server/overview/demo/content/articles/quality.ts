// Articles on quality: audits, claims, gauges and a pilot that was stopped.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const qualityArticles: ArticleText[] = [
	{
		slug: 'two-days-in-brescia',
		title: 'Two days in Brescia: what I look at first in a foundry',
		summary: 'A supplier audit in the order I actually do it, from the car park to the scrap bin.',
		body: `The checklist has 112 points. I fill it in, all of it, on the train home. This is what I look at before.

## The car park

Are the spaces at the gate marked for directors or for the early shift? Says little about castings. Says much about who gets listened to when the sand is too wet.

## The scrap bin

I ask for coffee and on the way I stop at the scrap. Every foundry has scrap. I want to see it **sorted**: by part, by defect, by day. If it’s sorted, someone counts. In Brescia there were five bins with chalk marks and a woman with a clipboard who told me, without being asked, that Thursday had been bad, and why.

## The question

> Show me something that went wrong this week.

A good plant needs ten seconds. A bad one needs a manager. In Brescia the melter himself walked me to a ladle that had been poured 20 degrees too cold, with the part still beside it, in a box that said ASK FATIMA. They had kept it for me.

## What I wrote down

| | seen | mark |
| --- | --- | --- |
| Sand moisture, every 2 h, signed | yes, two gaps on Sunday | B |
| Spectrometer, last calibration | 6 weeks ago | A |
| Segregation of our pattern no. 3 | next to the old revision | **C** |
| Training of new people on the core shooter | by the man who built it | A |

The **C** is ours as much as theirs. We sent revision 4 last year and never asked for revision 3 back. They had both and, quite sensibly, used the one that fitted.

Giulia and I agreed with them: we fetch the old pattern ourselves, by van. It arrives on Friday. It’ll make a fine coffee table for somebody.`,
		author: 'fatima.elamrani',
		coAuthors: ['giulia.ferrante'],
		space: 'quality-and-suppliers',
		topics: ['suppliers', 'quality', 'travel'],
		language: 'en',
		daysAgo: 40,
		hour: 13,
		comments: conversation(`
oksana.hrytsenko 2: “Two gaps on Sunday” made me smile. Every foundry in the world has a gap on Sunday, and the honest ones leave it empty.
gerd.baumann 4: I have shown the section on the scrap bin to our own people and asked whether ours is sorted. It was quiet for a moment.
> marek.nowak 20: It is sorted since this morning. By part and defect. By day is coming.
> fatima.elamrani 21: I will come for a coffee then, and take the long way.
tomas.horak 24: The revision 3 pattern without the drain boss: I drew revision 4 because of it. So part of what we called “their porosity” may have been our old pattern?
> fatima.elamrani 27: 19 of 31 rejected castings were revision 3. I have withdrawn those 19 from their score, and told them so.
`),
		reactions: {
			like: who('gerd.baumann oksana.hrytsenko mira.rao elif.arslan jonas.reuter clara.bianchi'),
			insight: who('marek.nowak tomas.horak mira.rao sunita.deshpande dieter.kunze'),
			helped: who('mira.rao')
		}
	},
	{
		slug: 'reading-1140-warranty-claims',
		title: 'What 1,140 warranty claims say when you read them',
		summary: 'The codes said “seal”. The free text said something else. Five weekends, one spreadsheet, two surprises.',
		body: `Every claim has a failure code. Someone picks it from a list, at the end of a long day, on a tablet with a cracked screen. So we read the free text instead, all 1,140 claims of three years, and coded them again. Stefan read. Inês counted, then read a random 200 blind, to check on Stefan. We agreed on 91 per cent; the rest we settled over soup.

## Codes against words

| code says | share | text says | share |
| --- | ---: | --- | ---: |
| seal | 44 % | seal, worn or faulty | 17 % |
| bearing | 21 % | bearing | 19 % |
| “other” | 18 % | **installation** (pipe strain, alignment, never turned) | 26 % |
| motor | 11 % | **ran dry** | 22 % |
| casting | 6 % | all else | 16 % |

“Seal” means: *it leaked*. Of course it did. A pump that ran dry leaks. A pump with a bent pipe on its neck leaks. The seal is the messenger.

## Surprise one: dry running

One claim in five, and the share is the same in each of the three years. That tells us the warning in the manual has changed nothing.

## Surprise two: who installs

We split the installation cases by who did the job:

- our own engineers: 0.4 per 100 pumps
- customers who had our half-day course: 0.9
- customers who had not: **3.8**

The course costs 390 euros and we sell about one a week.

> [!NOTE]
> Correlation is not a course. Customers who book training may be the careful ones anyway. The gap is four-fold, though, and we would be glad to run a proper trial: offer it free to every second new customer for half a year.

## What we ask for

1. A dry-run stop as standard in PX4, not as an option at 140 euros.
2. “Seal” removed from the code list and replaced by *where did it leak, what else was going on*.
3. The trial.`,
		author: 'stefan.zielinski',
		coAuthors: ['ines.carvalho'],
		space: 'quality-and-suppliers',
		topics: ['warranty', 'data', 'seals', 'quality'],
		language: 'en',
		daysAgo: 69,
		hour: 10,
		comments: conversation(`
tomas.horak 1: Fourteen years of “it’s the seal again” and here is the table. I would like it printed on a T-shirt, 17 % on the front.
priya.nair 4: Dry-run detection from motor power is in the firmware already, behind a licence flag. The flag is the only thing that costs 140 euros.
> markus.thiele 7: I set that price. We sold 61 of them last year: 8,500 euros. One in five claims costs us rather more than that. Give me a week to talk to the dealers, then take the flag out.
> priya.nair 22: A week it is. The change is one line and I am already enjoying it.
clara.bianchi 6: I would add a fourth request: that the text is read every quarter, by two people. This was worth more than the last two design reviews.
gerd.baumann 24: The code list is mine, and twelve years old. I will bring a new one to the next quality round. Five entries at most, and one of them is “I do not know yet”.
elif.arslan 28: I will take the trial. Every second new customer in food and beverage, starting with the next contract. Who tosses the coin so that it’s not me?
> ines.carvalho 29: Odd order numbers get the course. Nobody can charm an order number, not even you.
sophie.leclerc 50: Side effect: every pump that does not come back is 310 kg of CO2 that we neither cast nor fly. I can put a figure on the dry-run stop if you want a second argument.
`),
		reactions: {
			like: who(
				'clara.bianchi gerd.baumann tomas.horak daniel.osei viktor.lindqvist henrike.falk fatima.elamrani markus.thiele wei.chen'
			),
			insight: who('markus.thiele priya.nair sophie.leclerc dieter.kunze alina.moritz neha.patil liam.doyle'),
			helped: who('elif.arslan neha.patil')
		}
	},
	{
		slug: 'reklamation-ist-kein-schimpfwort',
		title: 'Reklamation ist kein Schimpfwort',
		summary: 'Warum ich die ersten zehn Minuten nicht nach der Ursache frage.',
		body: `Wenn eine Reklamation kommt, passiert in den meisten Runden dasselbe: Jemand sagt „bei uns nicht“, jemand anders öffnet eine Tabelle, und nach einer Stunde haben wir eine Ursache, die allen passt und niemandem gehört.

Ich moderiere diese Runden seit siebzehn Jahren und habe lange mitgemacht. Inzwischen halte ich mich an drei Regeln.

## 1. Zehn Minuten lang nur, was wir wissen

Keine Ursachen, keine Vermutungen, keine Namen. Wann, wo, wie viele, seit wann, seit wann *nicht*. Erstaunlich oft ist danach Stille, weil wir fast nichts wissen. Diese Stille ist der beste Moment der Sitzung.

## 2. Das Teil liegt auf dem Tisch

Nicht ein Foto, das Teil. Wer es in der Hand hatte, redet anders.

## 3. Wer es gemacht hat, sitzt mit am Tisch

Nicht zur Verteidigung. Sondern weil nur er oder sie weiß, dass an dem Tag die Vorrichtung gewechselt wurde.

> Mich hat in zwölf Jahren keiner gefragt. Ich hätte es euch am ersten Tag sagen können.

Den Satz hat mir eine Kollegin aus der Montage gesagt, nach der vierten Reklamation zum selben Passmaß. Seitdem gilt Regel drei.

Wir haben im letzten Jahr 9 von 31 Fällen innerhalb von drei Tagen abgeschlossen, im Jahr davor 2 von 28. Nicht weil wir schneller denken. Weil wir später anfangen zu raten.`,
		author: 'gerd.baumann',
		space: 'quality-and-suppliers',
		topics: ['quality', 'lessons-learned', 'working-together'],
		language: 'de',
		daysAgo: 101,
		hour: 14,
		comments: conversation(`
lena.brandt 2: Ich saß letzten Monat als „die, die es gemacht hat“ am Tisch und habe vorher schlecht geschlafen. Es war dann die normalste Besprechung seit Langem. Sag das den Leuten ruhig dazu, wenn du einlädst.
> gerd.baumann 4: Steht ab sofort in der Einladung. Danke.
yusuf.demir 20: Regel zwei hat einen Haken: Manchmal wiegt das Teil 80 Kilo. Dann kommen die Stühle eben zum Teil.
`),
		reactions: {
			like: who('lena.brandt yusuf.demir petra.lindner marek.nowak fatima.elamrani'),
			insight: who('miriam.stein jonas.reuter')
		}
	},
	{
		slug: 'we-stopped-the-sensor-pilot',
		title: 'We stopped the vibration sensor pilot. Here is the bill',
		summary: '48 sensors, seven months, 96,000 euros, no product. What we believed, what we saw, and what is left.',
		body: `We were going to sell pumps that call before they fail. On Monday we switched off the pilot. Nobody made us; we did the sums and then we did them again. People have asked, in corridors, what happened. Corridors are a bad place for it.

## What we believed

1. A cheap sensor on the bearing housing sees damage four weeks early.
2. Customers will pay 15 euros a month for that.
3. We can tell a fault from a Tuesday.

## What we saw

48 sensors at nine customers, seven months. In that time **six** pumps developed real bearing damage.

| | count |
| --- | ---: |
| alarms | 212 |
| alarms with damage behind them | 5 |
| damage without an alarm | 1 |
| alarms because a neighbouring machine started | 131 |
| alarms because somebody cleaned the pump | 58 |
| the rest: we do not know | 18 |

Five out of six found sounds good. Five out of 212 is one true alarm in forty-two. By month three the customers had muted us. One of them muted us with a sock.

## Where we went wrong

**We tested on the bench.** On TB1 the floor is a metre of concrete and nobody hoses it down. Our detector was excellent at TB1.

**We asked the wrong people.** Purchasing at the customer liked the idea. The night shift, who would get the alarm, were first asked in month four. They said: “We walk past it anyway. Tell us when we should *not* worry.”

**We loved it.** Viktor wrote the first memo saying that neighbouring machines would be a problem in week five. It was three lines long, it was correct, and we both filed it under *tuning*.

## The week we decided

It wasn’t a dramatic week. On the Tuesday I drew the 212 alarms on a long strip of paper, one line for each, and hung it in the corridor of the lab. Red for real, grey for not. You need to stand rather close to see the red.

On the Wednesday three people said the same thing independently: *with a better model we could get rid of most of the grey.* That may be so. I’d said it myself in month four, and in month five, and each time we’d been given eight more weeks. So we tried to work out what “most” would have to mean. For a night shift to trust an alarm, they told us, it must be right **at least every second time**. We were at one in forty-two. To get there we’d have to remove 97 per cent of the false alarms and lose none of the true ones, with six examples to learn from.

Viktor said: “If a student brought me this plan, I would buy her a coffee and be very kind.”

On the Thursday we bought each other a coffee.

## Would we do it again?

Yes, but smaller, and the other way round:

1. Start with the night shift, not with the sensor. Two nights on a chair in a basement are cheaper than 48 sensors.
2. Write down, **before** the first measurement, at which number we’d stop. We’d have picked “one in five”, and we’d have stopped in month two.
3. One person whose job is to disbelieve. Not out of spite; on a rota.
4. Tell sales what we’re *testing*, not what we’re *building*.

## What is left

- 30 GB of labelled vibration from real basements. There is very little of that in the world. It is in the lab share, documented, with a reader:

~~~python
from benchdata import basements
runs = basements.load(pump="P-300", site="*", label=["bearing", "cleaning"])
runs.sample(20).plot_spectra(max_hz=2000)
~~~

- A sentence worth more than the sensors: *tell us when we should not worry*. Neha’s “run or stop” page is the same sentence, on paper.
- The list of who decided what and when, including us. It’s attached to the project file, not hidden in it.

> [!NOTE]
> 96,000 euros: 31 for hardware, 52 for hours, 13 for travel. If you wonder whether you may stop *your* project, ask us. We’ve had some practice.`,
		author: 'ines.carvalho',
		coAuthors: ['viktor.lindqvist'],
		space: 'pump-lab',
		topics: ['lessons-learned', 'data', 'customers', 'pumps'],
		language: 'en',
		daysAgo: 28,
		hour: 11,
		comments: conversation(`
clara.bianchi 1: I approved the budget and the extension in month four, when I should have asked about the night shift. So add my name to the list of who decided what. And thank you for stopping it before I had to.
> ines.carvalho 2: It is on the list. Between Viktor’s memo and the sock.
neha.patil 3: “Tell us when we should not worry.” I have heard that sentence at three in the morning in four languages. Can I have your damage cases for the page? Not the alarms, the six real ones.
> viktor.lindqvist 5: All six, with pictures, tomorrow. What they had in common you could hear with a screwdriver against your ear.
wei.chen 6: From the controlling side: 96,000 written down clearly, once, is a pleasure. I have seen projects twice that size die of silence, and they cost twice as much again.
elif.arslan 8: The sock was at my customer. They have asked me whether they may keep the sensor as a lamp switch.
arjun.mehta 20: I came after all this. May I try the basement data with a model of the *foundation* rather than the bearing? If 131 alarms are neighbours, the neighbour is the signal.
> ines.carvalho 22: That is the first new idea about this in five months. The data’s yours. Come and get the stories behind the labels, they are not in the files.
markus.thiele 25: I told two customers it would be in the catalogue next year. I rang both yesterday. One laughed and said he’d trust the next thing we announce a little more.
henrike.falk 30: Nobody here will be worse off for having stopped this. I would rather read one of these a year than a success story a month.
sunita.deshpande 33: Three lines in week five, filed under tuning. I have a drawer full of those. Going to open it.
`),
		reactions: {
			like: who(
				'henrike.falk clara.bianchi dieter.kunze alina.moritz yusuf.demir priya.nair tomas.horak sophie.leclerc gerd.baumann miriam.stein jonas.reuter emil.lorenz'
			),
			insight: who('wei.chen sunita.deshpande markus.thiele neha.patil fatima.elamrani arjun.mehta daniel.osei'),
			helped: who('neha.patil arjun.mehta')
		}
	}
];
