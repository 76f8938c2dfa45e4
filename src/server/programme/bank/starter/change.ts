// Starter items for change: articles, interviews and the series; the calls to take part are in change-calls.ts.
import { changeCalls } from './change-calls.ts';
import type { StarterItem } from './shape.ts';

const diary = {
	key: 'one-team-one-change',
	en: 'One team, one change',
	de: 'Ein Team, ein Umbau'
};

const stories: StarterItem[] = [
	{
		key: 'change-what-stays',
		format: 'article',
		week: 2,
		effort: 4,
		evergreen: false,
		en: {
			title: 'What is different from Monday, what stays, and what nobody knows yet',
			brief: `One page on the coming change in three columns: different, same, open. The middle column is the one people look for, and the third the one they believe you for. Go through a normal working day of three roles, for instance shift leader, clerk and driver, with somebody from the project, and write down hour by hour what will be done otherwise. Get a date for every open point, and leave reasons and visions to other texts: here people want to know where to clock in.`,
			prompts: [
				'At what time of the day does a shift leader first notice the change?',
				'What will people reach for on the first morning that is no longer there?',
				'What do many fear that will certainly not happen, and who can vouch for that?',
				'Which decision is still missing, who takes it, and by when?'
			],
			outline: `## In one sentence
[What changes, for whom, from which day. Without the name of the project.]

## Your day, hour by hour
[Three roles, a small table each: what until now, what from then on. Only the hours in which something changes.]

## What stays
[Pay, place, shift, boss, tools: whatever really stays, with the name of the person who confirms it.]

## What is still open
[Each point with the date by which it will be decided, and by whom. Do not leave out the awkward ones.]

## The first day
[Where to be, what to bring, who helps, which number to ring at six in the morning.]

## Ask here
[Link to the question thread. Who answers, how fast.]`,
			topics: ['change', 'what’s new'],
			audience: 'Everyone affected'
		},
		de: {
			title: 'Was ab Montag anders ist, was bleibt und was noch keiner weiß',
			brief: `Eine Seite zur anstehenden Veränderung in drei Spalten: anders, gleich, offen. Die mittlere suchen alle, und wegen der dritten glauben sie euch. Geht mit jemandem aus dem Projekt den normalen Arbeitstag von drei Rollen durch, etwa Schichtleitung, Sachbearbeitung und Fahrdienst, und schreibt Stunde für Stunde auf, was anders gemacht wird. Holt zu jedem offenen Punkt ein Datum, und überlasst Begründung und Ausblick anderen Texten: Hier wollen die Leute wissen, wo sie morgens stempeln.`,
			prompts: [
				'Um welche Uhrzeit merkt eine Schichtleitung zum ersten Mal etwas von der Änderung?',
				'Wonach greifen am ersten Morgen alle, das nicht mehr da ist?',
				'Was befürchten viele, das sicher nicht kommt, und wer steht dafür ein?',
				'Welche Entscheidung fehlt noch, wer trifft sie, und bis wann?'
			],
			outline: `## In einem Satz
[Was sich ändert, für wen, ab welchem Tag. Ohne den Namen des Projekts.]

## Euer Tag, Stunde für Stunde
[Drei Rollen, je eine kleine Tabelle: bisher, künftig. Nur die Stunden, in denen sich etwas ändert.]

## Was bleibt
[Geld, Ort, Schicht, Vorgesetzte, Werkzeug: was wirklich bleibt, mit dem Namen der Person, die es bestätigt.]

## Was noch offen ist
[Jeder Punkt mit dem Datum, bis zu dem entschieden wird, und von wem. Die unangenehmen nicht weglassen.]

## Der erste Tag
[Wo ihr sein müsst, was ihr mitbringt, wer hilft, welche Nummer um sechs Uhr früh gilt.]

## Hier fragen
[Link zur Frage. Wer antwortet, wie schnell.]`,
			topics: ['veränderung', 'neues'],
			audience: 'Alle, die es betrifft'
		}
	},
	{
		key: 'change-diary-1-slower-than-before',
		format: 'series_part',
		week: 5,
		effort: 4,
		evergreen: true,
		series: { ...diary, part: 1 },
		en: {
			title: 'Week one: everything takes longer than before',
			brief: `Accompany one team through the change, from the first week on, and begin with the truth: at first it gets slower. Teams that have it still to come learn more from this than from any training plan. Choose a team that agrees to three visits, keep a diary with them for five days, each entry by somebody else, and count one thing by hand, such as orders per hour or calls to the hotline. Do not smooth anything; but nobody is quoted who would regret it on Friday.`,
			prompts: [
				'What took longest today, and how long would it have taken last week?',
				'At which moment did somebody laugh?',
				'Who helped, and did that person have time for it?',
				'What did you do the old way after all, secretly or not?',
				'What do you want to know before next Monday?'
			],
			outline: `## The team
[Who, where, how many, what they make or do. What the change is in one sentence.]

## Monday to Friday
[Five dated entries of three to five lines, each by somebody else. Leave the wording as it is.]

## One number
[What was counted by hand, the figure per day, the figure from before.]

## What was missing
[Three things: a right in the system, a cable, a page of instructions. Since when each has been reported, and to whom.]

## What worked at once
[Even if it is little. Who had prepared it?]

## For those who come next
[Three hints for the next team. When we visit again.]`,
			topics: ['change', 'diary'],
			audience: 'Everyone affected, the next teams above all'
		},
		de: {
			title: 'Woche eins: Alles dauert länger als vorher',
			brief: `Begleitet ein Team durch die Veränderung, gleich ab der ersten Woche, und fangt mit der Wahrheit an: Zuerst wird es langsamer. Teams, die das noch vor sich haben, lernen daraus mehr als aus jedem Schulungsplan. Sucht ein Team, das drei Besuche zulässt, führt mit ihm fünf Tage lang Tagebuch, jeden Eintrag von jemand anderem, und zählt eine Sache von Hand, Aufträge pro Stunde etwa oder Anrufe bei der Hotline. Nichts glätten; aber niemand wird mit etwas zitiert, das am Freitag schon leidtut.`,
			prompts: [
				'Was hat heute am längsten gedauert, und wie lange hätte es vorige Woche gedauert?',
				'In welchem Moment wurde gelacht?',
				'Wer hat geholfen, und war dafür überhaupt Zeit?',
				'Was lief dann doch wieder auf die alte Art, heimlich oder nicht?',
				'Welche Frage muss bis Montag beantwortet sein?'
			],
			outline: `## Das Team
[Wer, wo, wie viele, was hier gemacht wird. Die Veränderung in einem Satz.]

## Montag bis Freitag
[Fünf Einträge mit Datum, je drei bis fünf Zeilen, jeder von jemand anderem. Wortlaut stehen lassen.]

## Eine Zahl
[Was von Hand gezählt wurde, der Wert pro Tag, der Wert von früher.]

## Was gefehlt hat
[Drei Dinge: eine Berechtigung, ein Kabel, eine Seite Anleitung. Seit wann gemeldet, und bei wem.]

## Was sofort ging
[Auch wenn es wenig ist. Wer hatte das vorbereitet?]

## Für die Nächsten
[Drei Hinweise fürs nächste Team. Wann wir wiederkommen.]`,
			topics: ['veränderung', 'tagebuch'],
			audience: 'Alle, die es betrifft, besonders die nächsten Teams'
		}
	},
	{
		key: 'change-five-uncomfortable-questions',
		format: 'interview',
		week: 7,
		effort: 3,
		evergreen: true,
		en: {
			title: 'The five questions nobody asks at the staff meeting',
			brief: `Collect the questions that are asked in the smoking corner and not in the hall, choose the five most uncomfortable, and put them to the person responsible for the change. Agree on one rule beforehand: every question gets an answer, and “I don’t know” is one, if a date comes with it. Collect through champions, the works council and a box at the canteen; get figures for at least two answers. Send the text back for facts only, never for tone, and ask no warm-up question about the great journey.`,
			prompts: [
				'Who will be worse off after this, and what do you tell them?',
				'What will you do if the figures are not there in six months?',
				'Which decision in this matter would you take differently today?',
				'What have you given up for it yourself?',
				'Which question are you glad I have not asked?'
			],
			outline: `## How the questions were collected
[Where, over how many days, how many came, by which rule the five were chosen.]

## Question one
[The question as it was written down. The answer, unshortened in substance. A figure.]

## Question two
[As above: the note, the answer, a figure.]

## Question three
[Put the hardest in the middle, while people are still reading.]

## Questions four and five
[As above; shorter if need be, but answered.]

## Answers owed
[What could not be answered today: the date by which it will be, and where it will be read.]

## The questions left over
[The rest as a list, answered in the comments by name and within a week.]`,
			topics: ['change', 'leadership'],
			audience: 'Everyone'
		},
		de: {
			title: 'Die fünf Fragen, die auf der Betriebsversammlung keiner stellt',
			brief: `Sammelt die Fragen, die in der Raucherecke gestellt werden und nicht im Saal, wählt die fünf unbequemsten und legt sie der Person vor, die für die Veränderung geradesteht. Vereinbart vorher eine Regel: Jede Frage bekommt eine Antwort, und „Weiß ich nicht“ gilt, wenn ein Datum dabeisteht. Sammelt über Champions, Betriebsrat und einen Kasten an der Kantine, und holt zu mindestens zwei Antworten Zahlen. Zum Gegenlesen geht der Text nur wegen der Fakten, nie wegen des Tons, und eine Aufwärmfrage nach der spannenden Reise gibt es nicht.`,
			prompts: [
				'Wem geht es danach schlechter, und was bekommen diese Leute gesagt?',
				'Was geschieht, wenn die Zahlen in sechs Monaten nicht da sind?',
				'Welche Entscheidung in dieser Sache würde heute anders ausfallen?',
				'Worauf hat die Leitung selbst dafür verzichtet?',
				'Welche Frage blieb zum Glück ungestellt?'
			],
			outline: `## Woher die Fragen kommen
[Wo gesammelt, an wie vielen Tagen, wie viele kamen, nach welcher Regel die fünf ausgewählt wurden.]

## Frage eins
[Die Frage, wie sie auf dem Zettel stand. Die Antwort, in der Sache ungekürzt. Eine Zahl.]

## Frage zwei
[Wie oben: der Zettel, die Antwort, eine Zahl.]

## Frage drei
[Die schwerste in die Mitte, solange noch alle lesen.]

## Fragen vier und fünf
[Wie oben, ruhig kürzer, aber mit Antwort.]

## Noch geschuldet
[Was heute offenblieb: bis wann es eine Antwort gibt, und wo sie stehen wird.]

## Die übrigen Fragen
[Der Rest als Liste; beantwortet wird in den Kommentaren, mit Namen, innerhalb einer Woche.]`,
			topics: ['veränderung', 'führung'],
			audience: 'Alle'
		}
	},
	{
		key: 'change-diary-2-first-shortcut',
		format: 'series_part',
		week: 10,
		effort: 4,
		evergreen: true,
		series: { ...diary, part: 2 },
		en: {
			title: 'Week five: the first shortcut',
			brief: `On the second visit to the same team some have found out how it goes faster, and others have quietly gone back to the old way; both are worth a story. Fetch the same number as in week one, counted in the same way, and see which of the three missing things have come. Ask to be shown the shortcut and record it so that others can use it, with a word from the project team on whether it is permitted. No interim praise from above.`,
			prompts: [
				'When did you first not have to think about it?',
				'Which shortcut do you use that nobody trained you in, and who showed you?',
				'What do you still do the old way, and what would have to happen for you to stop?',
				'Which of the three missing things has arrived, and when?'
			],
			outline: `## The same room, five weeks on
[What has visibly changed: paper gone, screen turned, a new list on the wall. Photo from the same spot as in part one.]

## The shortcut
[Step by step, with picture. Found by whom, on which day. Permitted? Answer of the project team.]

## The same number
[Week one, week five, before the change; counted how.]

## The old way, still alive
[Where it survives and why. A reason, not an accusation.]

## Reported, done, open
[The three missing things from part one with date and state.]

## Until the third visit
[What the team bets the number will be. Readers may bet as well.]`,
			topics: ['change', 'diary'],
			audience: 'Everyone affected'
		},
		de: {
			title: 'Woche fünf: die erste Abkürzung',
			brief: `Beim zweiten Besuch im selben Team haben die einen herausgefunden, wie es schneller geht, und andere sind still zum alten Weg zurückgekehrt; beides ist eine Geschichte wert. Holt dieselbe Zahl wie in Woche eins, genauso gezählt, und schaut nach, welche der drei fehlenden Dinge inzwischen da sind. Lasst euch die Abkürzung zeigen und haltet sie so fest, dass andere sie nutzen können, mit einem Wort des Projektteams dazu, ob sie erlaubt ist. Kein Zwischenlob von oben.`,
			prompts: [
				'Wann ging es zum ersten Mal, ohne nachzudenken?',
				'Welche Abkürzung kam in keiner Schulung vor, und von wem stammt sie?',
				'Was läuft noch auf die alte Art, und was müsste passieren, damit das aufhört?',
				'Welches der drei fehlenden Dinge ist angekommen, und wann?'
			],
			outline: `## Derselbe Raum, fünf Wochen später
[Was man sieht: weniger Papier, ein gedrehter Bildschirm, eine neue Liste an der Wand. Foto vom selben Fleck wie in Teil eins.]

## Die Abkürzung
[Schritt für Schritt mit Bild. Von wem gefunden, an welchem Tag. Erlaubt? Antwort des Projektteams.]

## Dieselbe Zahl
[Woche eins, Woche fünf, vor der Umstellung; und wie gezählt wurde.]

## Der alte Weg lebt noch
[Wo und warum. Ein Grund, kein Vorwurf.]

## Gemeldet, erledigt, offen
[Die drei fehlenden Dinge aus Teil eins mit Datum und Stand.]

## Bis zum dritten Besuch
[Worauf das Team bei der Zahl wettet. Mitwetten erlaubt.]`,
			topics: ['veränderung', 'tagebuch'],
			audience: 'Alle, die es betrifft'
		}
	},
	{
		key: 'change-promised-and-kept',
		format: 'article',
		week: 13,
		effort: 4,
		evergreen: false,
		en: {
			title: 'What we promised you, line by line: halfway through',
			brief: `Take the old announcements, meeting slides and mails out of the drawer and list every promise made about the change, word for word and with its date. Beside each: kept, late, dropped, and what the responsible person says. Halfway is the moment at which people decide whether to believe the second half. Have the management confirm before you begin that it will appear unadorned, and avoid the percentage of “implementation progress”; nobody has ever seen one.`,
			prompts: [
				'Where exactly was this said, on which day, and in which words?',
				'Since when has it been clear that it would be late, and who was told?',
				'Why was it dropped, and what do those get who had counted on it?',
				'Which promise was kept although nobody believed it?'
			],
			outline: `## Where the promises come from
[Sources with dates; how many promises there are.]

## Kept
[Table: promise in the original words, date, how one can see that it was kept.]

## Late
[Promise, new date, reason in one sentence, name of the person responsible.]

## Dropped
[Promise, why, what happens instead. This part is read first; do not hide it.]

## What those say who it concerns
[Three voices from three areas, each on one line of the list.]

## The second half
[At most three promises for the next thirteen weeks, each one checkable. Date of the next list.]`,
			topics: ['change', 'figures'],
			audience: 'Everyone'
		},
		de: {
			title: 'Versprochen und gehalten? Halbzeit, Zeile für Zeile',
			brief: `Holt die alten Ankündigungen, Folien und Mails aus der Schublade und listet jede Zusage zur Veränderung auf, im Wortlaut und mit Datum. Daneben: gehalten, verspätet, gestrichen, und was die Verantwortlichen dazu sagen. Zur Halbzeit entscheiden die Leute, ob sie euch die zweite Hälfte glauben. Lasst euch von der Geschäftsleitung vor Beginn bestätigen, dass die Liste ungeschönt erscheint, und verzichtet auf den „Umsetzungsgrad“ in Prozent; den hat noch nie jemand gesehen.`,
			prompts: [
				'Wo genau wurde das gesagt, an welchem Tag, mit welchen Worten?',
				'Seit wann war klar, dass es später wird, und wer hat es erfahren?',
				'Warum wurde es gestrichen, und was bekommen die, die damit gerechnet hatten?',
				'Welche Zusage wurde gehalten, obwohl niemand daran geglaubt hat?'
			],
			outline: `## Woher die Zusagen stammen
[Quellen mit Datum, und wie viele Zusagen es sind.]

## Gehalten
[Tabelle: Zusage im Wortlaut, Datum, woran man sieht, dass sie gehalten wurde.]

## Verspätet
[Zusage, neues Datum, Grund in einem Satz, Name der verantwortlichen Person.]

## Gestrichen
[Zusage, warum, was stattdessen kommt. Dieser Teil wird zuerst gelesen; versteckt ihn nicht.]

## Was die sagen, die es betrifft
[Drei Stimmen aus drei Bereichen, jede zu einer Zeile der Liste.]

## Die zweite Hälfte
[Höchstens drei Zusagen für die nächsten dreizehn Wochen, alle nachprüfbar. Termin der nächsten Liste.]`,
			topics: ['veränderung', 'zahlen'],
			audience: 'Alle'
		}
	},
	{
		key: 'change-the-sceptic',
		format: 'interview',
		week: 15,
		effort: 3,
		evergreen: true,
		en: {
			title: 'She was against it. Is she still?',
			brief: `Every change has an opponent whom colleagues respect because the arguments are good. Talk to this person when some months have passed: which objection has come true, which has not, what do they do today? It takes the objections of many seriously and shows that one can be against something and still belong. Fit the title to the person, let them read every line, and do not look for a convert: an unconverted sceptic with precise reasons is worth just as much.`,
			prompts: [
				'What was your strongest objection, as you said it then, and to whom?',
				'What has come true? Show me where one can see it.',
				'What turned out differently, and when did you notice?',
				'What would the project have had to do to win you over in the first week?',
				'What do you tell colleagues today when they ask you?'
			],
			outline: `## The objection
[Then, in the original words, with date and occasion. Do not soften it.]

## Who is speaking
[Role, years, what this person sees that the project did not. Two sentences.]

## Has come true
[One or two points, checked with the people responsible, who may reply in one sentence.]

## Has not come true
[What and why, as this person explains it.]

## What I do today
[Concretely, this week: what is used, what is not, what has been changed because of the objection.]

## Advice for the next change
[Three sentences to those who plan the next one.]`,
			topics: ['change', 'people'],
			audience: 'Everyone, project teams above all'
		},
		de: {
			title: 'Sie war dagegen. Und heute?',
			brief: `Jede Veränderung hat eine Gegnerin oder einen Gegner, auf deren Wort das Team etwas gibt, weil die Argumente gut sind. Sprecht mit so jemandem, wenn einige Monate vergangen sind: Welcher Einwand hat sich bestätigt, welcher nicht, was ist heute? Das nimmt die Bedenken vieler ernst und zeigt, dass man dagegen sein und trotzdem dazugehören kann. Passt den Titel an die Person an, legt ihr jede Zeile vor und sucht keine Bekehrte: Eine unbekehrte Skeptikerin mit genauen Gründen ist genauso viel wert.`,
			prompts: [
				'Wie lautete der stärkste Einwand damals wörtlich, und wer bekam ihn zu hören?',
				'Was ist davon eingetreten, und wo kann man es sehen?',
				'Was kam anders, und wann fiel das auf?',
				'Was hätte das Projekt in der ersten Woche tun müssen, um zu überzeugen?',
				'Was bekommen Kolleginnen und Kollegen heute auf die Frage zu hören?'
			],
			outline: `## Der Einwand
[Der Satz von damals, wörtlich, mit Datum und Anlass. Nicht abschwächen.]

## Wer da spricht
[Aufgabe, Jahre, was von diesem Platz aus zu sehen war und vom Projekt aus nicht. Zwei Sätze.]

## Eingetreten
[Ein, zwei Punkte, mit den Verantwortlichen geprüft; sie dürfen in einem Satz antworten.]

## Nicht eingetreten
[Was, und woran es lag, in den Worten der Person.]

## Was ich heute mache
[Konkret, diese Woche: was benutzt wird, was nicht, und was sich wegen des Einwands geändert hat.]

## Rat fürs nächste Mal
[Drei Sätze an alle, die die nächste Veränderung planen.]`,
			topics: ['veränderung', 'menschen'],
			audience: 'Alle, besonders Projektteams'
		}
	},
	{
		key: 'change-way-of-one-order',
		format: 'article',
		week: 16,
		effort: 5,
		evergreen: true,
		en: {
			title: 'Follow that order: one case through the new organisation',
			brief: `Organisation charts explain nothing; a case does. Follow one real order, complaint or application from the first call to the end, desk by desk, through the new set-up, and put last year’s way beside it. Go along yourself where you can, take the time stamps from the system where you cannot, and count desks, signatures, days and the times somebody had to ask who is responsible now. If the new way is longer, write that; the people responsible will thank you later.`,
			prompts: [
				'What arrived on your desk, from whom, and what was missing?',
				'Who used to decide this, who decides today, and how did you find out?',
				'How long did it lie, and what was it waiting for?',
				'At which point did somebody fall back on the old way?'
			],
			outline: `## The case
[What came in, when, from whom. Make it an ordinary case, not a star.]

## Desk by desk
[Stations with day and time, name, what was done there. A drawing helps.]

## The same thing a year ago
[Stations then; fetch a comparable case from the archive.]

## Counted
[Desks, signatures, days, queries: then and now, in one small table.]

## Where it stuck
[The longest wait, its cause, and what the person there proposes.]

## Who decides what now
[Five frequent cases with the name of the role that decides. To be kept.]`,
			topics: ['change', 'working together'],
			audience: 'Everyone who passes cases on'
		},
		de: {
			title: 'Diesem Auftrag hinterher: ein Fall auf dem Weg durch die neue Organisation',
			brief: `Organigramme erklären nichts, ein Fall schon. Folgt einem echten Auftrag, einer Reklamation oder einem Antrag vom ersten Anruf bis zum Schluss durch die neue Aufstellung, Tisch für Tisch, und stellt den Weg vom Vorjahr daneben. Geht selbst mit, wo es geht, holt die Zeiten aus dem System, wo nicht, und zählt Tische, Unterschriften, Tage und wie oft jemand fragen musste, wer jetzt zuständig ist. Ist der neue Weg länger, dann schreibt das; die Verantwortlichen werden es euch später danken.`,
			prompts: [
				'Was kam auf den Tisch, von wem, und was fehlte dabei?',
				'Wer hat das früher entschieden, wer heute, und wie hat sich das herumgesprochen?',
				'Wie lange lag der Fall, und worauf hat er gewartet?',
				'An welcher Stelle kam doch wieder der alte Weg zum Zug?'
			],
			outline: `## Der Fall
[Was hereinkam, wann, von wem. Ein gewöhnlicher Fall, kein Paradestück.]

## Tisch für Tisch
[Stationen mit Tag und Uhrzeit, Name, was dort geschah. Eine Zeichnung hilft.]

## Dasselbe vor einem Jahr
[Die Stationen von damals; einen vergleichbaren Fall aus dem Archiv holen.]

## Gezählt
[Tische, Unterschriften, Tage, Rückfragen: damals und heute, in einer kleinen Tabelle.]

## Wo es hing
[Die längste Wartezeit, ihr Grund und der Vorschlag der Leute dort.]

## Wer jetzt was entscheidet
[Fünf häufige Fälle, jeweils mit der Stelle, die entscheidet. Zum Aufheben.]`,
			topics: ['veränderung', 'zusammenarbeit'],
			audience: 'Alle, die Vorgänge weitergeben'
		}
	},
	{
		key: 'change-diary-3-would-you-go-back',
		format: 'series_part',
		week: 20,
		effort: 4,
		evergreen: false,
		series: { ...diary, part: 3 },
		en: {
			title: 'Week fifteen: would you go back?',
			brief: `The last visit asks the one question that sums everything up: if the old way were there again tomorrow, would you take it? Let everybody in the team answer in one sentence, including those who say yes, and fetch the number for the third time. Ask the project what it has changed because of this diary; if the answer is “nothing”, it goes in. No conclusion by the editors: the team has the last word.`,
			prompts: [
				'If the old way were back tomorrow, would you take it, and for what?',
				'What do you miss that nobody would have thought of?',
				'What would you not give back?',
				'What has the project changed because of what you wrote in week one?'
			],
			outline: `## The question
[“Would you go back?” All members of the team, one sentence each, with first name if they like.]

## Three visits, three numbers
[Before, week one, week five, week fifteen. A small curve. Counted how, by whom.]

## What the team built itself
[Lists, tricks, agreements that were in no plan.]

## Missed
[What was better before. Two things, concretely.]

## What became of the diary
[What the project changed because of it; with date. Or nothing.]

## The last word
[The shortest sentence of the three visits.]`,
			topics: ['change', 'diary', 'lessons learned'],
			audience: 'Everyone'
		},
		de: {
			title: 'Woche fünfzehn: Wollt ihr zurück?',
			brief: `Der letzte Besuch stellt die Frage, die alles zusammenfasst: Wäre der alte Weg morgen wieder da, würdet ihr ihn nehmen? Alle im Team antworten mit einem Satz, auch die, die Ja sagen, und die Zahl wird zum dritten Mal geholt. Fragt das Projekt, was es wegen dieses Tagebuchs geändert hat; lautet die Antwort „nichts“, steht auch das im Text. Kein Fazit der Redaktion: Das letzte Wort hat das Team.`,
			prompts: [
				'Wäre der alte Weg morgen wieder da: Wer nähme ihn, und wofür?',
				'Was fehlt, woran vorher kein Mensch gedacht hätte?',
				'Was soll nie wieder weg?',
				'Was hat das Projekt geändert, weil es in Woche eins hier stand?'
			],
			outline: `## Die Frage
[„Wollt ihr zurück?“ Alle im Team, je ein Satz, auf Wunsch mit Vornamen.]

## Drei Besuche, drei Zahlen
[Vorher, Woche eins, Woche fünf, Woche fünfzehn. Eine kleine Kurve. Wie gezählt, von wem.]

## Was das Team selbst gebaut hat
[Listen, Kniffe, Absprachen, die in keinem Plan standen.]

## Vermisst
[Was vorher besser war. Zwei Dinge, konkret.]

## Was das Tagebuch bewirkt hat
[Was das Projekt deshalb geändert hat, mit Datum. Oder nichts.]

## Das letzte Wort
[Der kürzeste Satz aus drei Besuchen.]`,
			topics: ['veränderung', 'tagebuch', 'gelernt'],
			audience: 'Alle'
		}
	},
	{
		key: 'change-the-bill',
		format: 'article',
		week: 25,
		effort: 5,
		evergreen: false,
		en: {
			title: 'The bill: what the change has cost and what it has brought',
			brief: `After half a year two columns belong on the table: what it cost (money, training hours, overtime, errors in the first weeks, people who left) and what it has brought (time, quality, sales, fewer queries). Go to controlling, human resources, the help desk and two teams, and write down for every figure who supplied it. What cannot be counted gets a voice instead of an estimate. It does not have to come out positive, it has to be right, and the forecast for next year stays out.`,
			prompts: [
				'Which cost was in no plan?',
				'How many hours did your team spend in training and on mistakes, honestly added up?',
				'What runs better in a way that shows in a figure, and since which month?',
				'Would you decide the same again with what you know today?'
			],
			outline: `## The bill at a glance
[Two columns, at most six lines each, with source and period.]

## What was not planned
[The largest surprise among the costs; how it came about; told by the person who had to pay for it.]

## What shows in the figures
[One improvement, its curve before and after, and why other causes are unlikely or not.]

## What no figure shows
[Two voices: one thing gained, one thing lost.]

## Would we do it again?
[Answer of the person responsible, in three sentences at most, with one “but”.]

## What is still to be done
[Open points with date. Who pays what from now on.]`,
			topics: ['change', 'figures'],
			audience: 'Everyone'
		},
		de: {
			title: 'Die Rechnung, bitte: was die Veränderung gekostet und gebracht hat',
			brief: `Nach einem halben Jahr gehören zwei Spalten auf den Tisch: was es gekostet hat (Geld, Schulungsstunden, Überstunden, Fehler der ersten Wochen, Leute, die gegangen sind) und was es gebracht hat (Zeit, Qualität, Umsatz, weniger Rückfragen). Geht zu Controlling, Personal, Helpdesk und in zwei Teams, und schreibt zu jeder Zahl, von wem sie stammt. Was sich nicht zählen lässt, bekommt eine Stimme statt einer Schätzung. Das Ergebnis muss nicht schön sein, es muss stimmen, und die Prognose fürs nächste Jahr bleibt draußen.`,
			prompts: [
				'Welche Kosten standen in keinem Plan?',
				'Wie viele Stunden gingen in eurem Team für Schulung und Fehler drauf, ehrlich addiert?',
				'Was läuft messbar besser, und seit welchem Monat?',
				'Würde mit dem Wissen von heute wieder so entschieden?'
			],
			outline: `## Die Rechnung auf einen Blick
[Zwei Spalten, je höchstens sechs Zeilen, mit Quelle und Zeitraum.]

## Was nicht geplant war
[Die größte Überraschung unter den Kosten, wie sie zustande kam, erzählt von denen, die sie tragen mussten.]

## Was die Zahlen zeigen
[Eine Verbesserung, ihre Kurve vorher und nachher, und ob etwas anderes die Ursache sein könnte.]

## Was keine Zahl zeigt
[Zwei Stimmen: ein Gewinn, ein Verlust.]

## Noch einmal?
[Antwort der verantwortlichen Person, höchstens drei Sätze, mit einem „Aber“.]

## Was noch aussteht
[Offene Punkte mit Datum. Wer ab jetzt was bezahlt.]`,
			topics: ['veränderung', 'zahlen'],
			audience: 'Alle'
		}
	}
];

export const changeItems: StarterItem[] = [...stories, ...changeCalls];
