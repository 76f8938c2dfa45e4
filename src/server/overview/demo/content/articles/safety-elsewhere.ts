// Articles on safety beyond the machines: noise, heat and leaving the building.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const safetyElsewhereArticles: ArticleText[] = [
	{
		slug: 'gehoerschutz-giesserei-messung',
		title: 'Gehörschutz: was die Lärmmessung in der Gießerei ergeben hat',
		summary: 'Fünf Tage, zwölf Messpunkte und eine Überraschung neben dem Ofen.',
		body: `Wir haben fünf Tage lang gemessen, mit Dosimetern am Kragen und einem Mikrofon auf dem Stativ. Danke an alle zwölf, die sich verkabeln ließen und trotzdem normal gearbeitet haben. Jedenfalls fast: Einer hat am zweiten Tag gesungen, das war in der Kurve sehr gut zu erkennen.

## Die Werte

| Bereich | Tagesmittel | Spitze | Gehörschutz |
| --- | ---: | ---: | --- |
| Ofenbühne | 83 dB(A) | 104 | empfohlen |
| Ausschlagen | 96 dB(A) | 121 | Pflicht |
| Putzerei | 94 dB(A) | 112 | Pflicht |
| Sandaufbereitung | 88 dB(A) | 101 | Pflicht, **neu** |
| Büro am Kran | 71 dB(A) | 90 | nein |

Die Überraschung ist die Sandaufbereitung. Wir hatten sie bisher als „leise“ geführt, weil das Ausschlagen daneben so laut ist. Das Ohr vergleicht, das Messgerät nicht.

## Was sich ändert

1. In der Sandaufbereitung gilt ab Montag Gehörschutzpflicht. Die Schilder hängen schon.
2. Es gibt vier Sorten zur Auswahl, auch angepasste Otoplastiken. Der Abdruck dauert zehn Minuten, die Termine hängen am Meisterbüro.
3. Am Rüttler bekommt die Wanne eine Gummilage. Das bringt nach der Probe 5 dB, und das ist mehr, als jeder Stöpsel kann, der in der Tasche steckt.

> [!NOTE]
> Wer nach der Schicht ein Pfeifen hört, meldet sich bitte. Nicht erst nach der dritten Woche und nicht nur beim Hausarzt.

Die ungekürzten Messprotokolle liegen bei mir. Wer seine eigene Kurve sehen will, bekommt sie; wer eine fremde sehen will, nicht.`,
		author: 'oksana.hrytsenko',
		space: 'plant-2-leipzig',
		topics: ['safety', 'plant-life', 'data'],
		language: 'de',
		daysAgo: 88,
		hour: 8,
		comments: conversation(`
marek.nowak 2: Ich war der mit dem Gesang. Es war „Skrzydlate ręce“, und ich stehe dazu.
petra.lindner 5: Gut, dass die Einzelkurven bei den Leuten bleiben. So war es vereinbart, und so ist es gemacht worden. Das ist nicht überall selbstverständlich.
piet.vos 14: Otoplastiken habe ich seit drei Jahren. Nachts höre ich damit den Kran besser als ohne, weil das Grundrauschen weg ist. Lasst euch den Abdruck machen.
jana.okafor 26: Die Gummilage am Rüttler ist mein Lieblingspunkt. Erst die Quelle, dann das Ohr.
`),
		reactions: {
			like: who('jana.okafor gerd.baumann petra.lindner piet.vos lena.brandt'),
			helped: who('piet.vos tom.sander')
		}
	},
	{
		slug: 'working-through-43-degrees',
		title: 'Working through 43 degrees',
		summary: 'What line 3 in Pune changed in the hot weeks, what it cost in output, and why we will do it again.',
		body: `For nineteen days in the hot season our hall was above 40 °C at two in the afternoon. On the hottest it was 43.4 at the torque station. I want to write down what we did while I still remember how it felt.

## What we changed

- **Start at 06:00.** The heavy work (casings, motors) before eleven, the seated work (seal cartridges, control boxes) after.
- **Ten minutes each hour** in the cooled training room, by team, by a bell. Not “when you need it”. Nobody admits to needing it.
- **Salted lemon water** at both ends of the line. My mother’s recipe won against the electrolyte powder by 61 votes to 9.
- **A buddy check** before each restart: look your neighbour in the eyes and ask for the day of the week. It sounds silly. It found two people who had to sit down.

## What it cost

| | normal week | hot weeks |
| --- | ---: | ---: |
| pumps per shift | 46 | 41 |
| rework | 3.1 % | 2.2 % |
| people sent home unwell | 0 | 2 |
| same, last year | | 9 |

Five pumps fewer per shift. I had the conversation about the five pumps with our plant manager before and not after, and I recommend that order. The lower rework paid back about two of them.

## What I got wrong

I bought misting fans. At our humidity they only made the paper wet. They are for sale.

> [!TIP]
> If you plan anything like this: hang a thermometer where people *work*, at chest height. Ours hung at the gate, in the draught, and had been four degrees too polite for years.`,
		author: 'rohan.kulkarni',
		space: 'pune',
		topics: ['safety', 'plant-life', 'working-together'],
		language: 'en',
		daysAgo: 166,
		hour: 8,
		comments: conversation(`
jana.okafor 3: “Nobody admits to needing it” is the reason breaks by bell work. May I use your table in Leipzig? The foundry has its own summers all year.
> rohan.kulkarni 6: Of course. Ask me for the recipe too, it works near furnaces.
oksana.hrytsenko 7: Near furnaces we drink cold tea with salt and pretend it is not disgusting. I am ready for lemon.
dieter.kunze 27: I was one of those who asked about the five pumps. The conversation beforehand, with numbers, made the answer easy. Seven people who did not fall ill are worth more than the other three.
sunita.deshpande 31: He does not say that he stood at the torque station himself on the 43.4 day. He did.
`),
		reactions: {
			like: who(
				'sunita.deshpande jana.okafor dieter.kunze oksana.hrytsenko henrike.falk priya.nair neha.patil anjali.shah'
			),
			insight: who('gerd.baumann alina.moritz')
		}
	},
	{
		slug: 'seven-minutes-eleven-seconds',
		title: 'Seven minutes and eleven seconds',
		summary: 'How long it took Plant 1 to leave the building, and who was still inside.',
		body: `The target for clearing Plant 1 is five minutes. We needed 7:11, at ten in the morning, in dry weather, with everybody awake. I watched from the car park with a stopwatch and a thermos.

Nobody did anything stupid. That is what makes it interesting.

**Minute 0 to 2.** Halls 1 and 2 empty quickly. Machines stopped, doors closed, out. The halls drill for this and it shows.

**Minute 2 to 5.** The offices. People save files. People fetch coats. One meeting on the second floor decides to “just finish the point”. I know which point it was. It could have waited.

**Minute 5 to 7:11.** Two visitors from a supplier stand in the corridor by reception, because their host ran out of the other door, and reception had gone out, correctly, through the front.

> We did not want to be impolite and leave without you.

## Three changes

1. The host takes the guests. Not reception, not “someone”. If you sign a visitor in, you walk them out.
2. The meeting rooms now have the sounder *inside*. It is horribly loud. That is the point you may finish.
3. No coats. There are 120 foil blankets at the assembly point, and they have never been used.

The next drill will not be announced either. I would like to spend it drinking half a thermos.`,
		author: 'jana.okafor',
		space: 'safety-first',
		topics: ['safety', 'lessons-learned'],
		language: 'en',
		daysAgo: 109,
		hour: 15,
		comments: conversation(`
markus.thiele 1: It was our meeting. The point was a discount. We did not grant it.
fatima.elamrani 2: The visitors were mine. I ran out of the lab door with a part in my hand and remembered them at the assembly point. I have apologised to both; they now use the story in their own training.
> jana.okafor 4: And you came to tell me before I had found out, which is why there is no name in the article.
hannes.vogt 19: On saving files: everything on the network drives and in the mail client saves itself every few seconds. You can leave. Your spreadsheet will be fine without you.
> katja.wiesner 22: My spreadsheets have never been fine without me, but I take the point.
`),
		reactions: {
			like: who('gerd.baumann petra.lindner yusuf.demir miriam.stein hannes.vogt emil.lorenz'),
			helped: who('elif.arslan')
		}
	}
];
