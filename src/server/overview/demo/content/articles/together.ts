// Articles on working together: languages, skills and what the works council agrees.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const togetherArticles: ArticleText[] = [
	{
		slug: 'meeting-in-three-languages',
		title: 'A meeting in three languages, and nobody translated',
		summary: 'What happened when we let each person speak the language they think in.',
		body: `Our dairy project has eight people and five mother tongues. The meeting was in English, as is proper, and it was polite, short and a bit dead. The decisions were made afterwards, in the corridor, in German. Two of us were never in that corridor.

So we tried something. For six weeks: **everyone speaks what they think in, if at least one other person can follow; everyone else may stop them at any moment.** Numbers and decisions go on the board in English.

## What happened

*Week one* was chaos. Tomáš spoke Czech to see whether I’d stop him. I did.

*Week two.* Priya, who had said perhaps forty words in two months, explained the start sequence in Hindi to Rohan, at normal speed, for six minutes. Rohan turned round and said, in English: “She says the valve is on the wrong side. She’s said it before. We did not understand how *much* she meant it.”

It was on the wrong side.

*Week four.* The meeting is ten minutes longer. The corridor is empty.

## What I’d recommend

- A board, real or shared, with three columns: *decided, open, who*. In English. Without it, this is a party.
- A signal for “stop”. We knock on the table.
- Patience with silence. Somebody’s always translating for themselves.

## What I wouldn’t

Doing it with more than ten people, or with a customer. And never for jokes. Jokes only work in the language of the person with the worst day.`,
		author: 'elif.arslan',
		topics: ['working-together', 'lessons-learned'],
		language: 'en',
		daysAgo: 86,
		hour: 14,
		comments: conversation(`
priya.nair 2: I have read this three times. It is true that I had said it before. In English I say “perhaps the valve could be on the other side”. In Hindi I say what I mean.
> rohan.kulkarni 5: In Hindi you also wave your arms. That helped.
dieter.kunze 19: Empty corridor: now I understand why nobody meets me there any more. Good.
`),
		reactions: {
			like: who(
				'priya.nair rohan.kulkarni tomas.horak ines.carvalho fatima.elamrani oksana.hrytsenko sunita.deshpande jonas.reuter'
			),
			insight: who('clara.bianchi henrike.falk miriam.stein alina.moritz marek.nowak petra.lindner')
		}
	},
	{
		slug: 'who-knows-what',
		title: 'Who knows what: four minutes for your skills',
		summary: 'Please fill in three skills. Not the ones on your certificate: the ones people walk across the yard for.',
		body: `In the last survey I asked: *when you last needed to know something, whom did you ask?* 71 per cent of you wrote a person’s name. The same eleven names came up again and again. I know all eleven. They’re tired.

At the same time I know that there are three people here who can weld titanium, one who speaks Ukrainian *and* reads fracture surfaces, and a gentleman in dispatch who was a customs officer for nine years. None of them was named once.

So: **your profile > skills**. Four minutes. Three rules.

1. **Write what people come to you for**, and not what you studied. “Export to Switzerland” helps more than “logistics”.
2. Write what you’d *like* to be asked about, too. You may be good at something that your job doesn’t need.
3. Don’t write what you never want to do again. I shall not tell anyone that you once administered a printer.

> [!NOTE]
> Skills are visible to colleagues and aren’t used for appraisals, pay or staffing decisions. This is agreed with the works council, in writing, and signed by both Petra and me.

After four weeks I’ll count how many different people get named. The aim’s not more answers from the eleven. It’s a twelfth, a fortieth, a ninetieth.`,
		author: 'miriam.stein',
		topics: ['people', 'working-together'],
		language: 'en',
		daysAgo: 147,
		hour: 10,
		comments: conversation(`
stefan.zielinski 3: The customs officer is Jürgen, and he has blushed. Three people have been to see him since lunch.
petra.lindner 24: Signed, and I read every sentence before I did. I have added “shift models” and “being shouted at”.
`),
		reactions: {
			like: who('alina.moritz petra.lindner henrike.falk hannes.vogt katja.wiesner viktor.lindqvist'),
			helped: who('stefan.zielinski daniel.osei elif.arslan')
		}
	},
	{
		slug: 'was-sich-bei-der-schichtplanung-aendert',
		title: 'Was sich bei der Schichtplanung ändert',
		summary: 'Die neue Betriebsvereinbarung in verständlichem Deutsch. Sie gilt ab dem nächsten Monatsersten.',
		body: `Nach elf Runden haben wir uns geeinigt. Der Text hat vierzehn Seiten; das hier ist die Fassung für die Pause. Im Zweifel gelten die vierzehn Seiten.

## Was neu ist

| Thema | bisher | künftig |
| --- | --- | --- |
| Plan steht fest | 2 Wochen vorher | **4 Wochen** vorher |
| Tausch untereinander | Antrag, Schichtleitung, Personal | Eintrag durch beide, Schichtleitung sieht ihn |
| Freies Wochenende | jedes dritte | **jedes zweite**, auf drei Monate gerechnet |
| Einspringen | Anruf, jederzeit | nur wer auf der Liste steht; Zuschlag 25 % |
| Ruhezeit nach der letzten Nacht | 24 Stunden | **48 Stunden** |

## Was ihr jetzt tun müsst

1. Bis zum 15. eintragen, ob ihr auf die Einspringliste wollt. **Nicht eintragen heißt nein**, und ein Nein braucht keinen Grund.
2. Wer pflegt oder Kinder allein erzieht: bitte bei mir oder in der Personalabteilung melden. Dafür gibt es eine eigene Regel (Abschnitt 6), die weiter geht als die Tabelle.

## Was wir nicht bekommen haben

Die Viertagewoche in der Nacht. Wir haben sie gefordert, gerechnet und verloren. Es fehlen dafür sieben Leute. In einem Jahr wird neu gerechnet, das steht im Text, mit Datum.

> [!WARNING]
> Wenn euch jemand anruft, der nicht auf der Liste nachgesehen hat: freundlich auflegen. Das ist keine Unhöflichkeit, das ist die Vereinbarung.

Danke an Dieter und Miriam. Es war laut, zweimal sehr laut, und es ist gut geworden.`,
		author: 'petra.lindner',
		topics: ['works-council', 'working-together', 'shift-handover'],
		language: 'de',
		daysAgo: 66,
		hour: 12,
		comments: conversation(`
piet.vos 4: Achtundvierzig Stunden nach der letzten Nacht. Meine Frau hat es sich ausgedruckt. Danke.
yusuf.demir 6: Gilt der Tausch auch zwischen Werk 1 und Werk 2, wenn beide die Unterweisung haben?
> petra.lindner 8: Ja, Abschnitt 4, zweiter Absatz, sofern beide Schichtleitungen ihn sehen. Genau für Prüfstand und Halle 4 haben wir den Satz hineingeschrieben.
dieter.kunze 9: Es war dreimal laut. Beim dritten Mal war die Tür zu. Ich stehe zu jedem Satz.
lena.brandt 20: Zum Tausch: Wer trägt zuerst ein, und was passiert, wenn der andere es vergisst?
> petra.lindner 22: Egal wer. Solange nur eine Seite eingetragen ist, gilt der alte Plan. Nach 48 Stunden verfällt der Eintrag von selbst.
`),
		reactions: {
			like: who(
				'piet.vos yusuf.demir lena.brandt marek.nowak holger.brandis oksana.hrytsenko stefan.zielinski bernd.pohl miriam.stein'
			),
			helped: who('yusuf.demir lena.brandt emil.lorenz'),
			celebrate: who('piet.vos dieter.kunze')
		}
	},
	{
		slug: 'entwurf-mobile-arbeit',
		title: 'Entwurf: Vereinbarung zur mobilen Arbeit, Stand nach der dritten Lesung',
		summary: 'Nur für den Betriebsrat und geladene Fachleute. Drei offene Punkte, Abstimmung am Donnerstag.',
		body: `**Vertraulich bis zur Unterschrift.** Bitte hier kommentieren und nicht per Mail, damit alle denselben Stand haben.

## Unstrittig

- Bis zu 10 Tage im Monat, wo die Tätigkeit es zulässt; die Ablehnung wird schriftlich begründet.
- Ausstattung stellt die Firma: Bildschirm, Stuhl, Tastatur.
- Keine Auswertung von An- und Abmeldezeiten einzelner Personen. Auch nicht „anonym“ in Gruppen unter zwanzig.

## Offen

**1. Ausland.** Die Geschäftsleitung bietet 20 Tage im Jahr innerhalb der EU an. Mehrere von euch haben Familie außerhalb. Wei Chen rechnet, was Indien, die Türkei und die Ukraine steuerlich bedeuten. *Vorschlag: EU sofort, den Rest mit Frist von sechs Monaten.*

**2. Wer nicht mobil arbeiten kann.** Halle, Gießerei, Kantine, Pforte: mehr als die Hälfte der Belegschaft. Wir fordern einen Ausgleich, zwei zusätzliche freie Halbtage. Das Angebot bisher: keiner.

**3. Erreichbarkeit.** Unser Text: „Zwischen 18 und 7 Uhr besteht keine Pflicht zu antworten.“ Deren Text: „in der Regel keine Pflicht“. Drei Wörter, vierzig Minuten Diskussion.

## Bis Donnerstag

Bitte zu Punkt 2 eine Zahl: Was wäre euch wichtiger, zwei Halbtage oder ein fester Brückentag? Ich brauche ein Mandat und keine Meinung.`,
		author: 'petra.lindner',
		space: 'works-council-room',
		topics: ['works-council'],
		language: 'de',
		daysAgo: 17,
		hour: 17,
		comments: conversation(`
piet.vos 14: Halle 4 habe ich gefragt, alle drei Schichten: 31 für Halbtage, 6 für den Brückentag, 2 wollten erst wissen, wer die Frage stellt.
stefan.zielinski 16: Bei Punkt 3 würde ich hart bleiben. „In der Regel“ heißt im Service: immer, außer an Heiligabend.
`),
		reactions: { like: who('yusuf.demir stefan.zielinski'), insight: who('katja.wiesner') }
	}
];
