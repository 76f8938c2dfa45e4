// Starter items for quality, the articles: a complaint traced, an hour of rework, five measurings, the ten errors.
import type { StarterItem } from './shape.ts';

export const qualityArticles: StarterItem[] = [
	{
		key: 'quality-complaint-traced-back',
		format: 'article',
		week: 2,
		effort: 5,
		evergreen: true,
		en: {
			title: 'One complaint, traced back to the minute it began',
			brief:
				'Take one closed complaint and walk it backwards, station by station, from the customer’s e-mail to the moment when it could still have been caught for nothing. A single case, told to the end, explains better than any Pareto chart why a shrug at the start turns into a lorry at the end. Talk to whoever received the complaint, to two stations on the way and to the person who found the cause; fetch the cost at each station. Nobody’s name stands beside the mistake, only beside the discovery.',
			prompts: [
				'What did the customer write, word for word, and what had happened at their end?',
				'At which station could somebody have seen it, and what were they looking at instead?',
				'What did you assume the station before you had checked?',
				'What would it have cost to notice it there, and what did it cost in the end?',
				'How did you know that you had found the real cause and not only the last person?'
			],
			outline: `## The e-mail, [weekday], [time]
[Two lines from the complaint, anonymised. What stood still at the customer’s because of it.]

## One station back: [dispatch, installation, service]
[What was visible there, and why it did not strike anyone.]

## And another: [production, processing, planning]
[The same question. What was checked, what was taken on trust.]

## The minute it began
[Where and when. Describe the circumstances: form, tool, wording, handover. No culprit.]

## The bill
[A small table: what it would have cost to fix at each station, from pennies at the start to the sum at the end. Have it checked by controlling.]

## What is different today
[The change, since when, and how we would notice if it came back.]

## Where do you take something on trust?
[A question to readers.]`,
			topics: ['quality', 'complaints'],
			audience: 'Everyone'
		},
		de: {
			title: 'Eine Reklamation, zurückverfolgt bis zu der Minute, in der sie begann',
			brief:
				'Nehmt eine abgeschlossene Reklamation und geht sie rückwärts, Station für Station, von der E-Mail des Kunden bis zu dem Augenblick, in dem sie noch umsonst zu verhindern war. Ein einziger, zu Ende erzählter Fall erklärt besser als jedes Diagramm, warum aus einem Achselzucken am Anfang ein Lkw am Ende wird. Sprecht mit denen, die die Reklamation angenommen haben, mit zwei Stationen unterwegs und mit der Person, die die Ursache fand; holt euch die Kosten an jeder Station. Neben dem Fehler steht kein Name, nur neben der Entdeckung.',
			prompts: [
				'Was hat der Kunde wörtlich geschrieben, und was war bei ihm passiert?',
				'An welcher Station hätte man es sehen können, und wohin ging der Blick stattdessen?',
				'Wovon habt ihr angenommen, dass es die Station vor euch geprüft hat?',
				'Was hätte es gekostet, es dort zu merken, und was hat es am Ende gekostet?',
				'Woran war zu erkennen, dass ihr die wahre Ursache hattet und nicht nur die letzte Person in der Kette?'
			],
			outline: `## Die E-Mail, [Wochentag], [Uhrzeit]
[Zwei Zeilen aus der Reklamation, ohne Namen. Was beim Kunden deswegen stillstand.]

## Eine Station zurück: [Versand, Montage, Service]
[Was dort zu sehen war und warum es nicht auffiel.]

## Und noch eine: [Fertigung, Bearbeitung, Planung]
[Dieselbe Frage. Was geprüft wurde und was man einfach geglaubt hat.]

## Die Minute, in der es begann
[Wo und wann. Beschreibt die Umstände: Formular, Werkzeug, Formulierung, Übergabe. Keine Schuldigen.]

## Die Rechnung
[Kleine Tabelle: was die Behebung an jeder Station gekostet hätte, von Cent am Anfang bis zur Summe am Ende. Vom Controlling prüfen lassen.]

## Was heute anders ist
[Die Änderung, seit wann, und woran wir merken würden, wenn es wiederkäme.]

## Was glaubt ihr einfach so?
[Eine Frage an alle, die lesen.]`,
			topics: ['qualität', 'reklamationen'],
			audience: 'Alle'
		}
	},
	{
		key: 'quality-one-hour-of-rework',
		format: 'article',
		week: 8,
		effort: 4,
		evergreen: true,
		en: {
			title: 'What one hour of rework really costs: a sum on the back of a delivery note',
			brief:
				'Rework hides well, since it looks like work. Take one ordinary hour of it (a part ground again, an invoice cancelled and written anew, a second trip to a customer) and add up everything that hangs on it: wage, machine, material, the order that had to wait, the phone calls. Do the sum together with the person who did the rework and someone from controlling, each number with its source. The aim is a figure people remember and can apply to their own case; do not use it to rank teams.',
			prompts: [
				'What did you do in that hour, and what would you have done otherwise?',
				'Who else had to be told, asked or calmed down?',
				'How often a week does it happen, and is it booked anywhere?',
				'Which number in the sum surprised you, and which one is missing because nobody knows it?'
			],
			outline: `## The hour
[What was done again, by whom, on which day. So that one can see it before one’s eyes.]

## The sum, line by line
[A table: item, assumption, source, amount. Wage, machine, material, transport, calls, waiting. Leave a line empty if you do not know, and say so.]

## What does not fit in the table
[The customer on the phone, the overtime, the bad mood on Friday afternoon.]

## Per year, if [X] times a week
[The projection, with a range instead of false precision. Compare it with something that was bought or not bought.]

## Where the hour could have been saved
[The person who did the rework says what would have prevented it; the person responsible answers.]

## Do your own sum
[The empty table to copy. Ask for results in the comments: the job, the hours, the cause.]`,
			topics: ['quality', 'costs'],
			audience: 'Everyone; team and shift leads'
		},
		de: {
			title: 'Was eine Stunde Nacharbeit wirklich kostet: eine Rechnung auf der Rückseite eines Lieferscheins',
			brief:
				'Nacharbeit versteckt sich gut, denn sie sieht aus wie Arbeit. Nehmt eine ganz normale Stunde davon (ein Teil noch einmal geschliffen, eine Rechnung storniert und neu geschrieben, ein zweites Mal zum Kunden gefahren) und zählt alles zusammen, was daran hängt: Lohn, Maschine, Material, der Auftrag, der warten musste, die Telefonate. Rechnet gemeinsam mit der Person, die nachgearbeitet hat, und jemandem aus dem Controlling, jede Zahl mit Quelle. Am Ende steht ein Betrag, den man sich merkt und auf den eigenen Fall übertragen kann; für Ranglisten von Teams ist er nicht da.',
			prompts: [
				'Was habt ihr in dieser Stunde getan, und was hättet ihr sonst getan?',
				'Wer musste noch informiert, gefragt oder beruhigt werden?',
				'Wie oft in der Woche kommt das vor, und wird es irgendwo gebucht?',
				'Welche Zahl in der Rechnung hat überrascht, und welche fehlt, weil sie niemand kennt?'
			],
			outline: `## Die Stunde
[Was noch einmal gemacht wurde, von wem, an welchem Tag. So, dass man es vor sich sieht.]

## Die Rechnung, Zeile für Zeile
[Tabelle: Posten, Annahme, Quelle, Betrag. Lohn, Maschine, Material, Transport, Telefonate, Warten. Was niemand weiß, bleibt leer, und das steht dabei.]

## Was in keine Tabelle passt
[Der Kunde am Telefon, die Überstunde, die Laune am Freitagnachmittag.]

## Aufs Jahr, bei [X] Mal in der Woche
[Die Hochrechnung, mit Spanne statt Scheingenauigkeit. Dazu ein Vergleich mit etwas, das angeschafft oder nicht angeschafft wurde.]

## Wo sich die Stunde hätte sparen lassen
[Wer nachgearbeitet hat, sagt, was geholfen hätte; wer zuständig ist, antwortet.]

## Rechnet selbst
[Die leere Tabelle zum Kopieren. Ergebnisse bitte in die Kommentare: Tätigkeit, Stunden, Ursache.]`,
			topics: ['qualität', 'kosten'],
			audience: 'Alle; Team- und Schichtleitungen'
		}
	},
	{
		key: 'quality-five-people-one-part',
		format: 'article',
		week: 18,
		effort: 4,
		evergreen: true,
		en: {
			title: 'Five people, one part, five results: an experiment to copy',
			brief:
				'Give the same thing to five colleagues who judge such things daily and do not let them see each other’s answers: a scratched panel (“sell or scrap?”), an invoice to be checked, a complaint to be sorted, a shaft to be measured. Then lay the results side by side. The spread shows where our standard is a matter of taste, which annoys customers more than a strict standard would. Ask the five for their consent to take part anonymously and show them the outcome first; it is the instruction that is on trial, not the people.',
			prompts: [
				'What did you look at first, and how long did you need?',
				'What did you use to decide: a document, a sample, your experience?',
				'At which point did you hesitate?',
				'Who has taught you where the limit is, and what did they show you?',
				'Now that you see the other four results: what would you change in the instruction?'
			],
			outline: `## The test piece
[What it was, with picture. Which question the five had to answer. Readers may decide for themselves before scrolling.]

## How we did it
[Five colleagues, separately, same light, same documents, no talking. So that anybody can do it again in half an hour.]

## The results
[A table: A to E, verdict or value, time needed, what it was based on. No names.]

## Why they differ
[What came out in the talk afterwards: wording, sample, light, habit of the shift. Quotes.]

## Who was right?
[What the standard or the customer says, and whether that was written anywhere.]

## What we are changing
[One concrete thing: a limit sample, a photo in the instruction, a better sentence. By when, by whom.]

## Do it at your place
[Invite other areas to try. Who will be next?]`,
			topics: ['quality', 'standards'],
			audience: 'Everyone who checks, measures, sorts or approves'
		},
		de: {
			title: 'Fünf Leute, ein Teil, fünf Ergebnisse: ein Versuch zum Nachmachen',
			brief:
				'Gebt fünf Kolleginnen und Kollegen, die so etwas täglich beurteilen, dasselbe Stück und lasst sie die Antworten der anderen nicht sehen: ein verkratztes Blech („verkaufen oder Ausschuss?“), eine Rechnung zum Prüfen, eine Beschwerde zum Einsortieren, eine Welle zum Messen. Dann legt die Ergebnisse nebeneinander. Die Streuung zeigt, wo unser Maßstab Geschmackssache ist, und das ärgert die Kundschaft mehr als ein strenger Maßstab. Holt euch das Einverständnis der fünf, lasst sie anonym und zeigt ihnen das Ergebnis zuerst: Auf dem Prüfstand steht die Anweisung, nicht der Mensch.',
			prompts: [
				'Worauf fiel der erste Blick, und wie lange hat es gedauert?',
				'Woran habt ihr entschieden: Unterlage, Muster, Erfahrung?',
				'An welchem Punkt kam ein Zögern?',
				'Wer hat euch beigebracht, wo die Grenze liegt, und was wurde dabei gezeigt?',
				'Jetzt mit Blick auf die vier anderen Ergebnisse: Was gehört in der Anweisung geändert?'
			],
			outline: `## Das Prüfstück
[Was es war, mit Bild. Welche Frage die fünf beantworten sollten. Wer liest, darf vor dem Weiterscrollen selbst entscheiden.]

## So lief der Versuch
[Fünf Leute, einzeln, gleiches Licht, gleiche Unterlagen, keine Absprache. So beschrieben, dass es sich in einer halben Stunde nachmachen lässt.]

## Die Ergebnisse
[Tabelle: A bis E, Urteil oder Wert, gebrauchte Zeit, Grundlage. Keine Namen.]

## Woher die Unterschiede kommen
[Was das Gespräch danach ergab: Formulierung, Muster, Licht, Gewohnheit der Schicht. Mit Zitaten.]

## Wer hatte recht?
[Was Norm oder Kunde sagen und ob das irgendwo stand.]

## Was wir ändern
[Eine konkrete Sache: ein Grenzmuster, ein Foto in der Anweisung, ein besserer Satz. Bis wann, durch wen.]

## Macht es bei euch
[Andere Bereiche zum Versuch einladen. Wer ist als Nächstes dran?]`,
			topics: ['qualität', 'maßstäbe'],
			audience: 'Alle, die prüfen, messen, sortieren oder freigeben'
		}
	},
	{
		key: 'quality-ten-errors-half-year',
		format: 'article',
		week: 26,
		effort: 3,
		evergreen: false,
		en: {
			title: 'Our ten most frequent errors of the half year, and the three that are gone',
			brief:
				'Once in half a year the list on the table: which ten errors occurred most often, how often, and what became of them. People who report errors want to see that somebody counts them. Get the figures from complaints, scrap and help desk (not from production alone: wrong invoices and missed appointments belong on it), and talk to those who got rid of one. State what was counted and in which period, and give the three that got worse the same space as the three that are gone.',
			prompts: [
				'Which error on this list have you yourself had to do with, and what did it look like?',
				'Which one is gone, and what exactly made it go: a device, a rule, a person?',
				'Which one has increased, or is it only being reported more?',
				'Which error that annoys you daily is not on the list, because nobody records it?'
			],
			outline: `## The list
[Ten lines: error, count, period, where it occurs. Say how it was counted and what is not in it.]

## Gone
[Three errors that hardly occur any more. For each two sentences: what it was, what helped, who had the idea.]

## Grown
[Three that became more frequent, with the honest explanation or an honest “we do not know yet”.]

## The stubborn one
[The error that tops the list again. One person who lives with it tells what it is like.]

## What we tackle by [month]
[Two of the ten, each with a name, a target figure and a date.]

## What is missing?
[Ask for the error that nobody counts.]`,
			topics: ['quality', 'figures'],
			audience: 'Everyone'
		},
		de: {
			title: 'Unsere zehn häufigsten Fehler im Halbjahr, und welche drei verschwunden sind',
			brief:
				'Einmal im halben Jahr kommt die Liste auf den Tisch: welche zehn Fehler am häufigsten vorkamen, wie oft, und was daraus wurde. Wer Fehler meldet, will sehen, dass jemand sie zählt. Holt euch die Zahlen aus Reklamation, Ausschuss und Servicestelle (nicht nur aus der Fertigung: Falsche Rechnungen und verpasste Termine gehören dazu) und sprecht mit denen, die einen davon losgeworden sind. Schreibt dazu, was in welchem Zeitraum gezählt wurde, und gebt den drei schlimmer gewordenen so viel Platz wie den drei verschwundenen.',
			prompts: [
				'Mit welchem Fehler auf der Liste hattet ihr selbst zu tun, und wie sah das aus?',
				'Welcher ist weg, und was genau hat ihn vertrieben: eine Vorrichtung, eine Regel, ein Mensch?',
				'Welcher ist häufiger geworden, oder wird er nur öfter gemeldet?',
				'Welcher Fehler ärgert euch täglich und fehlt auf der Liste, weil ihn niemand erfasst?'
			],
			outline: `## Die Liste
[Zehn Zeilen: Fehler, Anzahl, Zeitraum, wo er vorkommt. Dazu, wie gezählt wurde und was nicht enthalten ist.]

## Verschwunden
[Drei Fehler, die kaum noch vorkommen. Je zwei Sätze: was es war, was geholfen hat, von wem die Idee kam.]

## Gewachsen
[Drei, die häufiger wurden, mit ehrlicher Erklärung oder einem ehrlichen „Das wissen wir noch nicht“.]

## Der hartnäckige
[Der Fehler, der wieder ganz oben steht. Jemand, der täglich mit ihm lebt, erzählt davon.]

## Was wir bis [Monat] anpacken
[Zwei von den zehn, jeweils mit Name, Zielzahl und Datum.]

## Was fehlt?
[Nach dem Fehler fragen, den niemand zählt.]`,
			topics: ['qualität', 'zahlen'],
			audience: 'Alle'
		}
	}
];
