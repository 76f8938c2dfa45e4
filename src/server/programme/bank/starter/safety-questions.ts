// Starter items for safety, the questions to seed: what nearly went wrong, gear that fits, working alone.
import type { StarterItem } from './shape.ts';

export const safetyQuestions: StarterItem[] = [
	{
		key: 'safety-question-what-held',
		format: 'question',
		week: 1,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What nearly went wrong in the last four weeks, and what stopped it?',
			brief:
				'A question for the first week, because it sets the tone: here one may tell what almost happened. The second half matters most; “what stopped it” brings out the good habits, the barrier, the colleague who looked up. Get a plant or operations manager to post the first answer with a near miss of their own, and ask one driver and one person from an office for the next two (stairs, cables, phone at the wheel). Say plainly that injuries and acute dangers go the official way, and that no names of others appear.',
			prompts: [
				'When did you last say “phew”?',
				'Was it luck, habit, a device or a person that stopped it?',
				'Would you have told this in a meeting? Why not?',
				'Where else does the same corner, ladder or rush exist?'
			],
			outline: `What nearly went wrong for you in the last four weeks, and **what stopped it**?

I will start: [own example in three sentences: where, what nearly happened, what held it up].

It can be the forklift, the ladder or the saw. It can just as well be the cable under the desk, the wet stairs, the second between two messages on the motorway.

For answers that help others, please say:

- **where** and in which situation;
- **what stopped it**: luck, habit, a guard, somebody who shouted;
- what you do differently since.

Please leave out other people’s names. Has somebody been hurt, or is it dangerous right now? Then do not write here but go to [person or number] straight away.

[Safety officer] reads along, answers within [three] working days and takes what can be mended into the round on [date].`,
			topics: ['safety', 'near misses'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was wäre in den letzten vier Wochen beinahe schiefgegangen, und was hat es verhindert?',
			brief:
				'Eine Frage für die erste Woche, weil sie den Ton setzt: Hier darf man erzählen, was fast passiert wäre. Die zweite Hälfte ist die wichtigere: Was es verhindert hat, sind die guten Gewohnheiten, die Absperrung, die Kollegin, die aufgeschaut hat. Lasst jemanden aus der Werks- oder Betriebsleitung mit einem eigenen Beinahe-Unfall anfangen und bittet eine Person aus dem Fahrdienst und eine aus dem Büro um die nächsten beiden (Treppe, Kabel, Handy am Steuer). Sagt deutlich, dass Verletzungen und akute Gefahren den offiziellen Weg gehen und keine Namen anderer genannt werden.',
			prompts: [
				'Wann kam zuletzt ein „Puh“?',
				'War es Glück, Gewohnheit, eine Schutzeinrichtung oder ein Mensch?',
				'Hättet ihr das auch in einer Besprechung erzählt? Warum nicht?',
				'Wo gibt es dieselbe Ecke, Leiter oder Hektik noch einmal?'
			],
			outline: `Was wäre bei euch in den letzten vier Wochen beinahe schiefgegangen, und **was hat es verhindert**?

Ich fange an: [eigenes Beispiel in drei Sätzen: wo, was fast passiert wäre, was es aufgehalten hat].

Das kann der Stapler sein, die Leiter oder die Säge. Genauso gut das Kabel unter dem Schreibtisch, die nasse Treppe, die Sekunde zwischen zwei Nachrichten auf der Autobahn.

Am meisten hilft anderen, wenn ihr schreibt:

- **wo** und in welcher Lage;
- **was es verhindert hat**: Glück, Gewohnheit, eine Schutzeinrichtung, ein Zuruf;
- was ihr seither anders macht.

Namen anderer lasst bitte weg. Ist jemand verletzt oder besteht gerade Gefahr? Dann nicht hier schreiben, sondern sofort [Person oder Nummer] verständigen.

[Fachkraft für Arbeitssicherheit] liest mit, antwortet innerhalb von [drei] Arbeitstagen und nimmt alles, was sich reparieren lässt, mit in die Runde am [Datum].`,
			topics: ['arbeitssicherheit', 'beinahe-unfälle'],
			audience: 'Alle'
		}
	},
	{
		key: 'safety-question-gear-in-the-pocket',
		format: 'question',
		week: 13,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which protective gear do you like wearing, and which ends up in your pocket?',
			brief:
				'Glasses that mist up and gloves in which you cannot feel a screw are not worn, whatever the sign says. This question collects from the wearers what really works for which job, and hands purchasing a list instead of a complaint. Ask the buyer of protective gear to take part and to say beforehand what can be changed (size, model, supplier). Nobody is shamed for an honest answer; but the rule itself is not up for discussion, and the post says so.',
			prompts: [
				'At which hand movement do the gloves come off?',
				'Which model have you bought yourself, and what does it do better?',
				'Who in your team gets gear that does not fit (small hands, glasses, beard, maternity)?',
				'How many pairs do you use up in a month?'
			],
			outline: `Glasses, gloves, hearing protection, shoes, vest, helmet: **which of it do you like wearing, and which ends up in your pocket?** And what would have to be different for it to stay on?

The rule stays: where it is compulsory, it is worn. But if something is a nuisance in the same place for everybody, then we have bought the wrong thing, and that can be changed.

Please write:

- your **job** and the movement it is about (“threading M4 screws”, “eight hours in the cold store”);
- the **model**, if you know it (it is on the label);
- what you would rather wear, and why.

People with glasses, small hands or broad feet: your answers count double, because catalogues rarely think of you.

[Name, purchasing] and [name, safety] answer here and order the [three] most promising models for a trial in [month]. Testers wanted: say so in your answer.`,
			topics: ['safety', 'protective gear'],
			audience: 'Production, logistics, field service, laboratory'
		},
		de: {
			title: 'Welche Schutzausrüstung tragt ihr gern, und welche landet in der Tasche?',
			brief:
				'Eine Brille, die beschlägt, und Handschuhe, in denen keine Schraube zu spüren ist, werden nicht getragen, egal was auf dem Schild steht. Diese Frage holt von denen, die sie tragen, was bei welcher Arbeit wirklich taugt, und gibt dem Einkauf eine Liste statt einer Beschwerde. Bittet die Person, die Schutzausrüstung einkauft, mitzuschreiben und vorher zu sagen, was sich ändern lässt (Größe, Modell, Lieferant). Niemand wird für eine ehrliche Antwort bloßgestellt; die Tragepflicht selbst steht aber nicht zur Debatte, und das sagt der Text.',
			prompts: [
				'Bei welchem Handgriff kommen die Handschuhe runter?',
				'Welches Modell habt ihr euch selbst gekauft, und was kann es besser?',
				'Wem im Team passt die Ausrüstung nicht (kleine Hände, Brille, Bart, Schwangerschaft)?',
				'Wie viele Paar verbraucht ihr im Monat?'
			],
			outline: `Brille, Handschuhe, Gehörschutz, Schuhe, Weste, Helm: **Was davon tragt ihr gern, und was landet in der Tasche?** Und was müsste anders sein, damit es dranbleibt?

Die Regel bleibt: Wo Pflicht ist, wird getragen. Aber wenn etwas alle an derselben Stelle stört, haben wir das Falsche gekauft, und das lässt sich ändern.

Schreibt bitte dazu:

- eure **Tätigkeit** und um welchen Handgriff es geht („M4 einfädeln“, „acht Stunden im Kühllager“);
- das **Modell**, falls bekannt (steht auf dem Etikett);
- was ihr lieber tragen würdet und warum.

Brille auf, kleine Hände, breite Füße? Eure Antworten zählen doppelt, denn an euch denkt kaum ein Katalog.

[Name, Einkauf] und [Name, Arbeitssicherheit] antworten hier und bestellen die [drei] aussichtsreichsten Modelle zum Probetragen im [Monat]. Wer testen will, schreibt es dazu.`,
			topics: ['arbeitssicherheit', 'schutzausrüstung'],
			audience: 'Produktion, Logistik, Außendienst, Labor'
		}
	},
	{
		key: 'safety-question-working-alone',
		format: 'question',
		week: 22,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Who works alone at your place, and after how many minutes would it be noticed?',
			brief:
				'The technician in the cellar, the early bird in the bakery, the laboratory at night, the home office: working alone happens in more jobs than any list shows. The question makes people reckon how long they would lie there, and brings up the arrangements that teams have made among themselves (a call at ten, a tick on the board). Ask one person from field service and one from the night for a first answer. Avoid fear as a tool; the aim is to copy what works, and to find the spots where nothing exists yet.',
			prompts: [
				'Between which hours does nobody know exactly where you are?',
				'Who would miss you first, and what would tip them off?',
				'What have you agreed on among yourselves that is in no rule book?',
				'Where is there no reception, and what do you do about it?'
			],
			outline: `Reckon it through honestly: you are alone at work and fall. **After how many minutes would somebody notice?** And what have you arranged so that it does not take longer?

Working alone is more common here than one thinks: [three examples from your company, such as the boiler room, the first tour, the weekend on call, the home office].

Please write:

- **where and when** somebody works alone (site, task, time);
- **how long** it would take, by your honest guess;
- **what you do about it**: a call at a fixed hour, a tick on the board, an app, a device, nothing yet.

“Nothing yet” is a good answer, because it tells us where to begin. Jobs that must not be done alone at all are listed here: [link].

[Safety officer] compiles the arrangements that work by [date] and calls on the places with “nothing yet” first.`,
			topics: ['safety', 'working alone'],
			audience: 'Field service, night and weekend shifts, laboratories, home offices'
		},
		de: {
			title: 'Wer arbeitet bei euch allein, und nach wie vielen Minuten würde es auffallen?',
			brief:
				'Die Technikerin im Keller, der Erste am Morgen in der Backstube, nachts im Labor, zu Hause am Schreibtisch: Alleinarbeit gibt es in mehr Berufen, als je auf einer Liste stehen. Die Frage lässt alle nachrechnen, wie lange sie dort liegen würden, und bringt die Absprachen ans Licht, die Teams unter sich getroffen haben (ein Anruf um zehn, ein Haken an der Tafel). Bittet jemanden aus dem Außendienst und jemanden aus der Nacht um die ersten Antworten. Angst ist kein Werkzeug: Es geht darum, Funktionierendes abzuschauen und die Stellen zu finden, an denen es noch nichts gibt.',
			prompts: [
				'Zwischen welchen Uhrzeiten weiß niemand genau, wo ihr seid?',
				'Wer würde euch als Erstes vermissen, und woran?',
				'Was habt ihr untereinander vereinbart, das in keinem Regelwerk steht?',
				'Wo gibt es keinen Empfang, und wie geht ihr damit um?'
			],
			outline: `Rechnet einmal ehrlich nach: Ihr seid allein bei der Arbeit und stürzt. **Nach wie vielen Minuten würde es jemand merken?** Und was habt ihr vereinbart, damit es nicht länger dauert?

Allein gearbeitet wird bei uns öfter, als man denkt: [drei Beispiele aus eurer Firma, etwa Heizungskeller, erste Tour, Bereitschaft am Wochenende, Arbeit zu Hause].

Schreibt bitte:

- **wo und wann** jemand allein arbeitet (Standort, Aufgabe, Uhrzeit);
- **wie lange** es dauern würde, ehrlich geschätzt;
- **was ihr dagegen tut**: ein Anruf zur festen Zeit, ein Haken an der Tafel, eine App, ein Gerät, noch nichts.

„Noch nichts“ ist eine gute Antwort, denn dann wissen wir, wo wir anfangen. Was auf keinen Fall allein getan werden darf, steht hier: [Link].

[Fachkraft für Arbeitssicherheit] stellt bis [Datum] die Absprachen zusammen, die sich bewähren, und kümmert sich zuerst um die Orte mit „noch nichts“.`,
			topics: ['arbeitssicherheit', 'alleinarbeit'],
			audience: 'Außendienst, Nacht- und Wochenendschichten, Labore, Arbeit zu Hause'
		}
	}
];
