// Starter items for onboarding that call for something: a challenge, two photo calls and a poll.
import type { StarterItem } from './shape.ts';

export const onboardingCalls: StarterItem[] = [
	{
		key: 'onboarding-challenge-no-waiting',
		format: 'challenge',
		week: 7,
		effort: 3,
		evergreen: true,
		en: {
			title: 'A first day without waiting: what do we cut?',
			brief:
				'A call for ideas with a narrow aim: less waiting between the gate and the first useful task. Find a sponsor who may decide (head of HR, IT or a plant) and who promises beforehand to carry out at least one idea. If the timed first day has been published, put its table at the top; otherwise ask three recent joiners for the longest wait they remember. Avoid the wide question “how do we improve onboarding?”, which brings in wishes instead of ideas.',
			prompts: [
				'Which single wait was the longest for the last three people who started with us?',
				'What could be finished before the first day if one person knew one week earlier?',
				'Who has to say yes, and have they agreed in writing to answer within five working days?',
				'How will we measure afterwards whether a first day has become shorter to wait through?'
			],
			outline: `## The question
How do we get from the gate to the first useful task on a first day, **without waiting for more than [30] minutes in all**?

## Why we ask
[Two or three figures or quotes: the longest waits of the last joiners, with place. Link to the timed first day if there is one.]

By the end of the year [number] people will start with us. Each hour waited on a first day costs an hour, and a first impression on top.

## What counts
- **Saves waiting** on the first day, by how much? (counts double)
- **Works everywhere**: early shift, office, depot and on the road
- **Soon**: in place within six weeks
- **Stays**: needs nobody to remember it each time

Small ideas are welcome: a key in an envelope beats a project.

## What happens with the ideas
Everyone may support and comment until [date]. Each idea gets a first answer within five working days. [Sponsor] decides by [date], gives reasons for every no, and carries out at least one idea before the next first Monday. In the week of [date] we report here what came of it.`,
			topics: ['first 90 days', 'ideas'],
			audience: 'Everyone; especially people with under two years here'
		},
		de: {
			title: 'Ein erster Tag ohne Warten: Was streichen wir?',
			brief:
				'Ein Aufruf mit engem Ziel: weniger Warten zwischen Tor und erster sinnvoller Aufgabe. Sucht jemanden mit Entscheidungsbefugnis als Pate oder Patin (Leitung Personal, IT oder Werk), der oder die vorab verspricht, mindestens eine Idee umzusetzen. Ist der erste Tag mit Stoppuhr schon erschienen, gehört seine Tabelle nach oben; sonst fragt drei Neue nach der längsten Wartezeit, an die sie sich erinnern. Nicht fragen: „Wie verbessern wir die Einarbeitung?“ Darauf kommen Wünsche, keine Ideen.',
			prompts: [
				'Worauf haben die letzten drei Neuen bei uns am längsten gewartet?',
				'Was könnte vor dem ersten Tag fertig sein, wenn eine einzige Person es eine Woche früher wüsste?',
				'Wer muss Ja sagen, und liegt die Zusage vor, innerhalb von fünf Arbeitstagen zu antworten?',
				'Woran messen wir hinterher, ob am ersten Tag wirklich weniger gewartet wird?'
			],
			outline: `## Die Frage
Wie kommen neue Kolleginnen und Kollegen am ersten Tag vom Tor zur ersten sinnvollen Aufgabe, **ohne insgesamt länger als [30] Minuten zu warten**?

## Warum wir fragen
[Zwei oder drei Zahlen oder Zitate: die längsten Wartezeiten der letzten Neuen, mit Ort. Link zum ersten Tag mit Stoppuhr, falls vorhanden.]

Bis Jahresende fangen [Anzahl] Leute bei uns an. Jede verwartete Stunde am ersten Tag kostet eine Stunde und den ersten Eindruck dazu.

## Was zählt
- **Spart Wartezeit** am ersten Tag, und zwar wie viel? (zählt doppelt)
- **Geht überall**: Frühschicht, Büro, Depot und unterwegs
- **Geht bald**: steht in sechs Wochen
- **Hält**: niemand muss jedes Mal daran denken

Kleine Ideen sind willkommen: Ein Schlüssel im Umschlag schlägt jedes Projekt.

## Was mit den Ideen geschieht
Bis [Datum] könnt ihr Ideen einreichen, unterstützen und kommentieren. Jede bekommt innerhalb von fünf Arbeitstagen eine erste Antwort. [Patin oder Pate] entscheidet bis [Datum], begründet jedes Nein und setzt vor dem nächsten ersten Montag mindestens eine Idee um. In der Woche vom [Datum] steht hier, was daraus geworden ist.`,
			topics: ['die ersten 90 tage', 'ideen'],
			audience: 'Alle; besonders, wer noch keine zwei Jahre hier ist'
		}
	},
	{
		key: 'onboarding-photo-the-way-in',
		format: 'photo_call',
		week: 9,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Your last hundred steps to work, in five pictures',
			brief:
				'Signs lead to the reception; nobody’s workplace is at the reception. Ask colleagues for five photos of their way in, from the car park or bus stop to the spot where they start working, with one line each (“left at the red bin”). The result is a way-finder that newcomers, visitors and temporary staff can follow on a phone. Win one person per building beforehand so that the first albums are up at launch, and check with security what must not be shown.',
			prompts: [
				'At which corner do visitors and newcomers always stand and look about?',
				'What is the landmark you would name on the phone?',
				'What do you see first when you arrive at work, at that hour, in that light?'
			],
			outline: `## What we are looking for
Your way in, in **five pictures**: from the stop, the bicycle rack or the car park to the place where your work begins. One line under each picture, as you would say it on the phone: “Past the blue silo, then the door without a handle.”

Depots, branches, vehicles and home desks count as well.

## How to join in
Put your five pictures into an album named “[Building or site]: the way in”, until [date]. First albums to look at: [links].

## Please mind
- Stand still while you photograph; never while driving, on stairs or in traffic lanes.
- Take pictures only where it is allowed. Not in [areas named by security], no screens, door codes or badges.
- People in the picture? Ask first. Number plates and strangers: choose another angle.

## What happens with the pictures
From the albums we make one page per site for the letter that new colleagues get before their first day. If you do not want yours to be used there, say so in the album and it stays an album. Three albums will be walked by somebody who has never been there, and they will report whether they arrived.`,
			topics: ['first 90 days', 'our sites'],
			audience: 'Everyone, by site'
		},
		de: {
			title: 'Eure letzten hundert Schritte zur Arbeit, in fünf Bildern',
			brief:
				'Die Schilder führen zum Empfang, aber kaum jemand arbeitet am Empfang. Bittet um fünf Fotos vom eigenen Weg, von Parkplatz oder Haltestelle bis zu der Stelle, an der die Arbeit beginnt, je mit einer Zeile („am roten Container links“). So entsteht ein Wegweiser fürs Handy, dem Neue, Besuch und Leihkräfte folgen können. Gewinnt vorab je Gebäude eine Person, damit zum Start schon Alben da sind, und klärt mit dem Werkschutz, was nicht ins Bild darf.',
			prompts: [
				'An welcher Ecke stehen Besuch und Neue regelmäßig und schauen sich um?',
				'Welchen Punkt würdet ihr am Telefon als Erstes nennen?',
				'Was seht ihr als Erstes, wenn ihr ankommt, um diese Uhrzeit, in diesem Licht?'
			],
			outline: `## Was wir suchen
Euren Weg zur Arbeit in **fünf Bildern**: von Haltestelle, Fahrradständer oder Parkplatz bis dahin, wo eure Arbeit beginnt. Unter jedem Bild eine Zeile, so wie ihr es am Telefon sagen würdet: „Am blauen Silo vorbei, dann die Tür ohne Klinke.“

Depots, Filialen, Fahrzeuge und der Schreibtisch zu Hause zählen auch.

## So macht ihr mit
Legt eure fünf Bilder bis [Datum] in ein Album „[Gebäude oder Standort]: der Weg hinein“. Die ersten zum Ansehen: [Links].

## Bitte beachten
- Zum Fotografieren stehen bleiben; nie beim Fahren, auf Treppen oder auf Verkehrswegen.
- Nur dort, wo es erlaubt ist. Nicht in [vom Werkschutz genannte Bereiche], keine Bildschirme, Türcodes oder Ausweise.
- Menschen im Bild? Vorher fragen. Bei Kennzeichen und Fremden einen anderen Winkel wählen.

## Was mit den Bildern geschieht
Aus den Alben wird je Standort eine Seite für den Brief, den neue Kolleginnen und Kollegen vor dem ersten Tag bekommen. Wer das für die eigenen Bilder nicht möchte, schreibt es ins Album, und sie bleiben nur dort. Drei Alben läuft jemand ab, der noch nie da war, und berichtet, ob das Ziel erreicht wurde.`,
			topics: ['die ersten 90 tage', 'unsere standorte'],
			audience: 'Alle, nach Standort'
		}
	},
	{
		key: 'onboarding-photo-what-is-this',
		format: 'photo_call',
		week: 20,
		effort: 1,
		evergreen: true,
		en: {
			title: 'What on earth is this? Photograph a thing only insiders know',
			brief:
				'A guessing game with a use: one photo of an object from your workplace that puzzles outsiders, and the others guess in the comments what it is for. Newcomers get to know trades they will never work in, and old hands find out how little they know about the neighbouring hall. Start with three pictures from three areas, one of them from an office. The answer has to follow after three days at the latest, with a sentence on why the thing matters; otherwise it stays a riddle.',
			prompts: [
				'Which object at your workplace does every visitor ask about?',
				'What was it made for, and what do you really use it for?',
				'What happens if it goes missing for one shift?',
				'How old is it, and who made or bought it?'
			],
			outline: `## What we are looking for
**One picture** of a thing from your work that nobody outside your team recognises: a gauge, a hook, a form with a history, a part, a home-made tool, a strange window on a screen.

As close as you like. No name in the title; just “What is this? ([site])”.

## How it works
1. Upload your picture by [date].
2. The others guess in the comments. Wild guesses are welcome.
3. After three days you give the answer in a comment: what it is, what it is for, and **what would go wrong without it**.

## Please mind
Only photograph standing or lying objects; nothing that is running, hot or live, and no reaching past guards for a better angle. No customer data, drawings or prototypes. If a hand or a face is in the picture, ask whose it is.

## What happens with the pictures
On [date] we show the ten that kept people guessing longest, with their answers. They also go up as a quiz at the next welcome day in [place]; if yours should not, a word in the album is enough.`,
			topics: ['first 90 days', 'how we work'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was ist das denn? Fotografiert ein Ding, das nur Eingeweihte kennen',
			brief:
				'Ein Ratespiel mit Nutzen: ein Foto von einem Gegenstand am Arbeitsplatz, vor dem Außenstehende ratlos stehen, und alle anderen raten im Kommentar, wozu er dient. Neue lernen Berufe kennen, in denen sie nie arbeiten werden, und alte Hasen merken, wie wenig sie über die Nachbarhalle wissen. Beginnt mit drei Bildern aus drei Bereichen, eines davon aus einem Büro. Spätestens nach drei Tagen muss die Lösung kommen, mit einem Satz, warum es auf das Ding ankommt; sonst bleibt es beim Rätsel.',
			prompts: [
				'Nach welchem Gegenstand fragt bei euch jeder Besuch?',
				'Wofür war er gedacht, und wofür nehmt ihr ihn tatsächlich?',
				'Was passiert, wenn er eine Schicht lang fehlt?',
				'Wie alt ist er, und wer hat ihn gebaut oder beschafft?'
			],
			outline: `## Was wir suchen
**Ein Bild** von einem Ding aus eurer Arbeit, das außerhalb eures Teams niemand erkennt: eine Lehre, ein Haken, ein Formular mit Vergangenheit, ein Teil, ein selbst gebautes Werkzeug, ein seltsames Fenster auf einem Bildschirm.

Geht so nah heran, wie ihr mögt. Im Titel kein Name, nur „Was ist das? ([Standort])“.

## So geht es
1. Bild bis [Datum] hochladen.
2. Die anderen raten in den Kommentaren. Wilde Vermutungen sind erwünscht.
3. Nach drei Tagen löst ihr im Kommentar auf: was es ist, wozu es dient und **was ohne das Ding schiefginge**.

## Bitte beachten
Nur Stehendes oder Liegendes fotografieren; nichts, was läuft, heiß ist oder unter Spannung steht, und für den besseren Winkel nicht hinter Schutzeinrichtungen greifen. Keine Kundendaten, Zeichnungen oder Prototypen. Ist eine Hand oder ein Gesicht im Bild, fragt vorher.

## Was mit den Bildern geschieht
Am [Datum] zeigen wir die zehn, die am längsten Rätsel aufgegeben haben, samt Lösung. Außerdem werden sie zum Quiz am nächsten Willkommenstag in [Ort]; wer das nicht möchte, schreibt es kurz ins Album.`,
			topics: ['die ersten 90 tage', 'so arbeiten wir'],
			audience: 'Alle'
		}
	},
	{
		key: 'onboarding-poll-on-your-own-feet',
		format: 'poll',
		week: 17,
		effort: 1.5,
		evergreen: false,
		en: {
			title: 'How long did it take until you no longer had to ask every day?',
			brief:
				'A short text about the day when somebody notices they can do the job alone, and one question to vote on. The result tells team leads how long people really need here, which is usually longer than the induction plan says. Ask two people for that day: one with a quick start, one with a slow one, and let both say what made the difference. Say from the start that answers are not broken down by team, and report the result with the number of votes.',
			prompts: [
				'On which day did you notice that you could do it alone, and what had you just done?',
				'Which part of your job still took you a year?',
				'How many weeks does our induction plan for your job allow?'
			],
			outline: `## The day it clicked
[A scene in four or five sentences: somebody does something alone for the first time, and notices only in the evening. With name and consent.]

## And the one for whom it took longer
[Second voice, three sentences: what was missing, who or what finally helped.]

## The plan says [X] weeks
[What the induction plan allows for a typical job here. A fact from HR or the team, without judging.]

## Your turn
**How long was it, in your present job, until you no longer had to ask every day?**

- Less than a month
- One to three months
- Three to six months
- More than six months
- I still ask, and I am glad I may

## What we do with it
[Votes are counted for the whole company only. On [date] we publish the result with the number of votes and talk to [function] about the induction plans.]`,
			topics: ['first 90 days', 'learning'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wie lange hat es gedauert, bis ihr nicht mehr jeden Tag fragen musstet?',
			brief:
				'Ein kurzer Text über den Tag, an dem jemand merkt, dass es allein geht, und dazu eine einzige Frage zum Abstimmen. Das Ergebnis zeigt den Leitungen, wie lange man hier wirklich braucht, meist länger, als der Einarbeitungsplan vorsieht. Lasst zwei Leute von diesem Tag erzählen, eine Person mit schnellem und eine mit langsamem Start, und beide sagen, woran es lag. Stellt von Anfang an klar, dass nichts nach Teams ausgewertet wird, und nennt beim Ergebnis die Zahl der Stimmen.',
			prompts: [
				'An welchem Tag war klar, dass es allein geht, und was war gerade passiert?',
				'Welcher Teil der Arbeit hat trotzdem noch ein Jahr gebraucht?',
				'Wie viele Wochen sieht unser Einarbeitungsplan für diese Stelle vor?'
			],
			outline: `## Der Tag, an dem es Klick machte
[Eine Szene in vier, fünf Sätzen: Jemand macht etwas zum ersten Mal allein und merkt es erst am Abend. Mit Namen und Einverständnis.]

## Und wo es länger gedauert hat
[Zweite Stimme, drei Sätze: was gefehlt hat, wer oder was am Ende half.]

## Im Plan stehen [X] Wochen
[Was der Einarbeitungsplan für eine typische Stelle vorsieht. Eine Angabe von Personalabteilung oder Team, ohne Wertung.]

## Jetzt ihr
**Wie lange hat es auf eurer jetzigen Stelle gedauert, bis ihr nicht mehr jeden Tag fragen musstet?**

- Keinen Monat
- Einen bis drei Monate
- Drei bis sechs Monate
- Mehr als sechs Monate
- Ich frage immer noch und bin froh, dass ich darf

## Was wir damit machen
[Gezählt wird nur für das ganze Unternehmen. Am [Datum] steht hier das Ergebnis mit der Zahl der Stimmen, und wir sprechen mit [Funktion] über die Einarbeitungspläne.]`,
			topics: ['die ersten 90 tage', 'lernen'],
			audience: 'Alle'
		}
	}
];
