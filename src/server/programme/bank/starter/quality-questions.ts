// Starter items for quality, the questions to seed: workarounds, checklists, errors that are gone.
import type { StarterItem } from './shape.ts';

export const qualityQuestions: StarterItem[] = [
	{
		key: 'quality-question-workaround',
		format: 'question',
		week: 3,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which workaround do you use every week because the proper way does not work?',
			brief:
				'The second spreadsheet, the pencil mark on a dial, the entry “XXX” in a compulsory field: workarounds are free advice on where a process is broken. The question only works if nobody is punished for the answer, so clear it with the process owners and quality beforehand, and let one of their own workarounds open the thread. Ask one person from the shop floor and one from accounts to follow. Whatever touches safety, release or the law is to be taken out of the thread and dealt with directly; say so in the text.',
			prompts: [
				'Which field do you fill in with nonsense so that the system lets you go on?',
				'Which list do you keep yourself because you do not trust the official one?',
				'Who showed you the trick, and how old is it?',
				'How many minutes a week does it save you, compared with the proper way?'
			],
			outline: `Which workaround do you use every week **because the proper way does not work**?

The private spreadsheet beside the system. The pencil mark on the dial because the scale is wrong. The “XXX” in the compulsory field. The call that saves you three forms.

My own: [workaround in two sentences, with what is wrong with the official way].

For each one, please:

- **what you do**, so that others recognise it;
- **what the official way would be**, and where it gets stuck;
- **how often**, roughly, and how much time it saves.

Nobody gets into trouble for an answer here; that is agreed with [head of quality] and [works council]. One exception: if a workaround concerns protective devices, a release or a legal requirement, please talk to [person] directly, today rather than tomorrow.

[Head of quality] answers the five most frequent by [date]: either the proper way gets repaired, or the workaround becomes the proper way.`,
			topics: ['quality', 'how we work'],
			audience: 'Everyone'
		},
		de: {
			title: 'Welchen Umweg nehmt ihr jede Woche, weil der offizielle Weg nicht funktioniert?',
			brief:
				'Die zweite Excel-Liste, der Bleistiftstrich auf der Skala, das „XXX“ im Pflichtfeld: Umwege sind kostenlose Hinweise darauf, wo ein Ablauf kaputt ist. Das klappt nur, wenn niemand für eine Antwort Ärger bekommt; klärt es also vorher mit den Verantwortlichen und der Qualitätsleitung und lasst den Faden mit einem Umweg aus deren eigenem Haus beginnen. Bittet jemanden aus der Halle und jemanden aus der Buchhaltung um die nächsten. Was Schutzeinrichtungen, Freigaben oder Gesetze berührt, gehört nicht in den Faden, sondern sofort geklärt; das sagt auch der Text.',
			prompts: [
				'In welches Feld tragt ihr Unsinn ein, damit euch das System weiterlässt?',
				'Welche Liste führt ihr selbst, weil ihr der offiziellen nicht traut?',
				'Von wem stammt der Trick, und wie alt ist er?',
				'Wie viele Minuten in der Woche spart er gegenüber dem vorgesehenen Weg?'
			],
			outline: `Welchen Umweg nehmt ihr jede Woche, **weil der offizielle Weg nicht funktioniert**?

Die eigene Tabelle neben dem System. Der Bleistiftstrich auf der Skala, weil die Anzeige nicht stimmt. Das „XXX“ im Pflichtfeld. Der Anruf, der drei Formulare spart.

Meiner: [Umweg in zwei Sätzen und was am offiziellen Weg nicht stimmt].

Schreibt bitte dazu:

- **was ihr macht**, so dass andere es wiedererkennen;
- **wie es eigentlich gedacht ist** und wo es hakt;
- **wie oft** ungefähr, und wie viel Zeit es spart.

Für eine Antwort bekommt hier niemand Ärger, das ist mit [Qualitätsleitung] und [Betriebsrat] abgesprochen. Eine Ausnahme: Berührt ein Umweg Schutzeinrichtungen, eine Freigabe oder gesetzliche Vorgaben, sprecht bitte direkt mit [Person], lieber heute als morgen.

[Qualitätsleitung] antwortet bis [Datum] auf die fünf häufigsten: Entweder wird der offizielle Weg repariert, oder der Umweg wird der offizielle.`,
			topics: ['qualität', 'so arbeiten wir'],
			audience: 'Alle'
		}
	},
	{
		key: 'quality-question-checklist-line',
		format: 'question',
		week: 12,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which line of your checklist would you cross out, and which one is missing?',
			brief:
				'Checklists only ever grow, until they are ticked from top to bottom without a look. This question lets the people who tick them do the tidying: one line out, one line in. Ask three owners of checklists (maintenance, dispatch, month-end closing) to put up a photo of theirs and to promise an answer. Lines that the law or a customer demands may not go, but they may be explained; ask the owners to say which ones those are.',
			prompts: [
				'Which line do you tick without ever having looked?',
				'When did a line last save you from something, and which one was it?',
				'Which mistake happened although every box was ticked?',
				'Who may change the list, and when was it last changed?'
			],
			outline: `Take the checklist you use most often and look at it as if for the first time.

**Which line would you cross out? And which one is missing?**

In your answer, please:

1. which list it is (commissioning, tour, handover, closing, cleaning …), with a photo if there is nothing confidential on it;
2. the line that could go, and **why**: double, outdated, cannot be checked, never any different;
3. the line that is missing, and **what has happened** because it is missing.

Some lines have to stay, since the law or a customer requires them. The owners of the lists will then say so here, with the reason, which will make ticking them easier too.

Taking part so far: [list and owner], [list and owner], [list and owner]. They answer by [date] and publish the new version with what has changed marked in colour.`,
			topics: ['quality', 'checklists'],
			audience: 'Everyone who works with checklists and forms'
		},
		de: {
			title: 'Welche Zeile eurer Checkliste würdet ihr streichen, und welche fehlt?',
			brief:
				'Checklisten wachsen immer nur, bis sie von oben bis unten abgehakt werden, ohne dass jemand hinsieht. Diese Frage lässt die aufräumen, die täglich Haken setzen: eine Zeile raus, eine Zeile rein. Bittet drei Verantwortliche (Wartung, Versand, Monatsabschluss), ihre Liste als Foto einzustellen und eine Antwort zu versprechen. Was Gesetz oder Kunde verlangen, bleibt stehen, darf aber erklärt werden; die Verantwortlichen sollen sagen, welche Zeilen das sind.',
			prompts: [
				'Welche Zeile hakt ihr ab, ohne je nachgesehen zu haben?',
				'Wann hat euch zuletzt eine Zeile vor etwas bewahrt, und welche war es?',
				'Welcher Fehler ist passiert, obwohl alle Haken saßen?',
				'Wer darf die Liste ändern, und wann geschah das zuletzt?'
			],
			outline: `Nehmt die Checkliste zur Hand, die ihr am häufigsten benutzt, und lest sie wie zum ersten Mal.

**Welche Zeile würdet ihr streichen? Und welche fehlt?**

Schreibt in eurer Antwort:

1. um welche Liste es geht (Inbetriebnahme, Tour, Übergabe, Abschluss, Reinigung …), gern mit Foto, wenn nichts Vertrauliches darauf steht;
2. welche Zeile weg kann und **warum**: doppelt, veraltet, nicht prüfbar, noch nie anders gewesen;
3. welche Zeile fehlt und **was passiert ist**, weil sie fehlt.

Manche Zeilen müssen bleiben, weil Gesetz oder Kunde sie verlangen. Die Verantwortlichen sagen das dann hier, mit Begründung, und schon hakt es sich leichter ab.

Bisher dabei: [Liste und Verantwortliche], [Liste und Verantwortliche], [Liste und Verantwortliche]. Sie antworten bis [Datum] und veröffentlichen die neue Fassung, Änderungen farbig markiert.`,
			topics: ['qualität', 'checklisten'],
			audience: 'Alle, die mit Checklisten und Formularen arbeiten'
		}
	},
	{
		key: 'quality-question-error-extinct',
		format: 'question',
		week: 23,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which mistake used to happen all the time and is now extinct? How did you get rid of it?',
			brief:
				'The cure for almost every error already exists here, only in another department. This question collects extinct mistakes with their cure, so that others can copy it. Ask maintenance, payroll and one team from the road first; each of them has at least one. Insist on the mechanism (“since then the plug only fits one way round”), because “we are more careful now” is not a cure, and ask the older colleagues for errors the younger ones have never heard of.',
			prompts: [
				'What did you have to put right every Monday ten years ago?',
				'What was the actual trick: a shape, a colour, an order, a question at the right moment?',
				'Who had the idea, and how many attempts did it take?',
				'How do you know that it is really gone?'
			],
			outline: `Which mistake used to happen at your place **all the time and is now extinct**? And what did it die of?

An example: [mistake from your company in one sentence]. Then came [the cure: a stop, a colour, a changed order of steps, a field that checks itself]. Last seen: [year].

Please write:

- **the mistake**: what happened, how often, what it cost;
- **the cure**: what exactly was changed, so that somebody else can copy it;
- **the proof**: how do you know that it is gone?

“We pay more attention now” does not count this time. We are looking for cures that also work on a Friday at ten to four.

If you read an answer and think “we could use that”, write it underneath. On [date] I will ask what became of it, and put the best pairs (cure found here, used there) into an article.`,
			topics: ['quality', 'lessons learned'],
			audience: 'Everyone; especially people who have been here long'
		},
		de: {
			title: 'Welcher Fehler kam früher ständig vor und ist heute ausgestorben? Wie seid ihr ihn losgeworden?',
			brief:
				'Für fast jeden Fehler liegt irgendwo im Haus schon die Lösung, nur eben in einer anderen Abteilung. Diese Frage sammelt ausgestorbene Fehler samt Gegenmittel, damit andere es abschauen können. Fragt zuerst Instandhaltung, Lohnabrechnung und ein Team von draußen; alle haben mindestens einen. Besteht auf dem Mechanismus („seitdem passt der Stecker nur noch richtig herum“), denn „wir passen jetzt besser auf“ ist kein Gegenmittel, und fragt die Dienstälteren nach Fehlern, von denen die Jüngeren nie gehört haben.',
			prompts: [
				'Was musstet ihr vor zehn Jahren jeden Montag geradebiegen?',
				'Was war der eigentliche Kniff: eine Form, eine Farbe, eine Reihenfolge, eine Frage im richtigen Moment?',
				'Von wem kam die Idee, und wie viele Anläufe hat sie gebraucht?',
				'Woran merkt ihr, dass der Fehler wirklich weg ist?'
			],
			outline: `Welcher Fehler kam bei euch früher **ständig vor und ist heute ausgestorben**? Und woran ist er gestorben?

Ein Beispiel: [Fehler aus der eigenen Firma in einem Satz]. Dann kam [das Gegenmittel: ein Anschlag, eine Farbe, eine andere Reihenfolge, ein Feld, das sich selbst prüft]. Zuletzt gesichtet: [Jahr].

Schreibt bitte:

- **den Fehler**: was passierte, wie oft, was es gekostet hat;
- **das Gegenmittel**: was genau geändert wurde, so dass es jemand nachmachen kann;
- **den Beweis**: Woran merkt ihr, dass er weg ist?

„Wir passen jetzt besser auf“ gilt diesmal nicht. Gesucht sind Mittel, die auch freitags um zehn vor vier wirken.

Wenn ihr eine Antwort lest und denkt „Das könnten wir brauchen“, schreibt es darunter. Am [Datum] frage ich nach, was daraus wurde, und die besten Paare (dort gefunden, hier eingesetzt) kommen in einen Artikel.`,
			topics: ['qualität', 'gelernt'],
			audience: 'Alle; besonders, wer schon lange dabei ist'
		}
	}
];
