// Starter items for onboarding, the articles: what nobody explains, a first day timed, whom to call, what changed.
import type { StarterItem } from './shape.ts';

export const onboardingArticles: StarterItem[] = [
	{
		key: 'onboarding-words-nobody-explains',
		format: 'article',
		week: 2,
		effort: 4,
		evergreen: true,
		en: {
			title: 'Thirty words nobody explains to you here',
			brief:
				'Every company has its own language, and people who join nod for weeks before they dare to ask. Collect thirty abbreviations, nicknames and half-names that fly around your floors, and explain each in one plain sentence. Sit in on two ordinary meetings with a notepad, then ask three people who joined in the last six months which words cost them most. Leave out anything the intranet glossary already explains well; the unofficial names (“the aquarium”, “the old Tuesday list”) are what makes people read on.',
			prompts: [
				'Which word did you nod at for weeks before you found out what it meant?',
				'What does your team call a room, a machine, a form or a customer that is called something else on paper?',
				'Which abbreviation means two different things in two of our departments, and has that ever gone wrong?',
				'Which word from your old job did nobody here understand?'
			],
			outline: `## The meeting where I understood every second sentence
[Open with a real sentence from a real meeting that a newcomer could not follow. Quote it, then translate it.]

## Places
[Six to eight names of rooms, halls, corners and car parks, each with one sentence and where the name comes from.]

## Abbreviations
[Ten that are heard daily. Write them out, say what they are for and who can be asked about them.]

## Things that have a nickname
[Machines, lists, forms, vehicles. Name the colleague who told you the story.]

## The same word, two meanings
[One or two words that mean something different in, say, production and accounts, with the mix-up they caused.]

## What is missing?
[Ask readers for their word in a comment, and say on which date you will add the best ones.]`,
			topics: ['first 90 days', 'plain language'],
			audience: 'New joiners and everyone who works with them'
		},
		de: {
			title: 'Dreißig Wörter, die euch hier niemand erklärt',
			brief:
				'Jede Firma hat ihre eigene Sprache, und wer neu ist, nickt wochenlang, bevor die erste Nachfrage kommt. Sammelt dreißig Abkürzungen, Spitznamen und Halbsätze, die durch eure Flure fliegen, und erklärt jedes Wort in einem einzigen klaren Satz. Setzt euch mit Notizblock in zwei ganz normale Besprechungen und fragt drei Leute, die im letzten halben Jahr angefangen haben, welche Wörter ihnen am längsten fremd waren. Was das offizielle Glossar schon gut erklärt, bleibt draußen: Die inoffiziellen Namen („das Aquarium“, „die alte Dienstagsliste“) sind der Grund, warum weitergelesen wird.',
			prompts: [
				'Bei welchem Wort habt ihr wochenlang genickt, bis ihr wusstet, was gemeint ist?',
				'Wie heißt bei euch im Team ein Raum, eine Maschine, ein Formular oder ein Kunde, der auf dem Papier ganz anders heißt?',
				'Welche Abkürzung bedeutet in zwei Abteilungen zweierlei, und wann ist das schon einmal schiefgegangen?',
				'Welches Wort aus der früheren Firma hat hier niemand verstanden?'
			],
			outline: `## Eine Besprechung, und jeder zweite Satz ein Rätsel
[Einstieg mit einem echten Satz aus einer echten Besprechung, dem niemand Neues folgen konnte. Erst zitieren, dann übersetzen.]

## Orte
[Sechs bis acht Namen von Räumen, Hallen, Ecken und Parkplätzen, je ein Satz dazu und woher der Name kommt.]

## Abkürzungen
[Zehn, die täglich fallen. Ausschreiben, sagen, wozu es das gibt und wer Auskunft geben kann.]

## Was bei uns einen Spitznamen hat
[Maschinen, Listen, Formulare, Fahrzeuge. Dazuschreiben, wer die Geschichte erzählt hat.]

## Ein Wort, zwei Bedeutungen
[Ein oder zwei Wörter, die etwa in Produktion und Buchhaltung Verschiedenes heißen, und die Verwechslung, die daraus entstand.]

## Welches Wort fehlt?
[Leserinnen und Leser um ihr Wort im Kommentar bitten und sagen, an welchem Tag die besten nachgetragen werden.]`,
			topics: ['die ersten 90 tage', 'klare sprache'],
			audience: 'Neue Kolleginnen und Kollegen und alle, die mit ihnen arbeiten'
		}
	},
	{
		key: 'onboarding-first-day-timed',
		format: 'article',
		week: 5,
		effort: 5,
		evergreen: true,
		en: {
			title: 'A first day, timed: from the gate to the first useful minute',
			brief:
				'Go along with one person who starts next Monday and write down the clock: badge, desk or locker, first login, first introduction, first task that mattered to somebody. The protocol shows without a single opinion where a first day is spent waiting, which is the part of onboarding we can mend fastest. Ask the newcomer, the manager and the reception for their consent beforehand and let all three read it before it goes out. The number to bring home is minutes waited out of minutes present, and no single person is to blame for it: waiting is made at handovers.',
			prompts: [
				'At what time did you do the first thing today that somebody really needed?',
				'Who knew that you were coming, and how could you tell?',
				'What did you sit and wait for longest, and what did you do meanwhile?',
				'For the manager: which request did you send for this first day, to whom, and how many days ahead?',
				'What would have made you ring home at lunch and say “this is going to be good”?'
			],
			outline: `## 7:42, at the gate
[Weather, bag, first sentence heard. Who came to meet whom?]

## The clock
[A table with three columns: time, what happened, who was needed for it. Every entry, the dull ones too.]

## Where the time went
[Add up: present X minutes, waited Y minutes. The two longest waits, with the reason for each.]

## The moment that worked
[One person or gesture that made the day. Name them, with consent.]

## What the people responsible say
[One short quote each from the manager, from IT or facilities, and from HR: what can be ready one day earlier?]

## What changes before the next first Monday
[Two or three agreed changes, each with a name and a date.]`,
			topics: ['first 90 days'],
			audience: 'Managers with people starting, HR, IT, reception'
		},
		de: {
			title: 'Ein erster Arbeitstag mit Stoppuhr: vom Tor bis zur ersten sinnvollen Minute',
			brief:
				'Begleitet jemanden, der am nächsten Montag anfängt, und schreibt die Uhrzeiten mit: Ausweis, Schreibtisch oder Spind, erste Anmeldung, erste Vorstellung, erste Aufgabe, auf die jemand gewartet hat. So ein Protokoll zeigt ohne jede Meinung, wo am ersten Tag nur gewartet wird, und das ist der Teil der Einarbeitung, der sich am schnellsten reparieren lässt. Holt euch vorher das Einverständnis der neuen Person, der Führungskraft und des Empfangs und lasst alle drei gegenlesen. Die Zahl, die ihr mitbringt, lautet Minuten gewartet von Minuten anwesend, und schuld daran sind nicht Einzelne: Das Warten entsteht an den Übergaben.',
			prompts: [
				'Um wie viel Uhr kam heute das Erste, das wirklich jemand gebraucht hat?',
				'Wer wusste, dass jemand Neues kommt, und woran war das zu merken?',
				'Worauf hat das Warten am längsten gedauert, und was geschah in der Zwischenzeit?',
				'An die Führungskraft: Was wurde für diesen ersten Tag beantragt, bei wem und wie viele Tage vorher?',
				'Was hätte passieren müssen, damit es mittags zu Hause am Telefon heißt: „Das wird gut hier“?'
			],
			outline: `## 7.42 Uhr, am Tor
[Wetter, Tasche, der erste Satz, der fällt. Wer hat wen abgeholt?]

## Die Uhr läuft
[Tabelle mit drei Spalten: Uhrzeit, was geschah, wer dafür gebraucht wurde. Jeder Eintrag, auch die langweiligen.]

## Wo die Zeit geblieben ist
[Zusammenzählen: X Minuten anwesend, Y Minuten gewartet. Die zwei längsten Wartezeiten, jeweils mit Grund.]

## Der Moment, der den Tag gerettet hat
[Ein Mensch oder eine Geste. Mit Namen, wenn das Einverständnis da ist.]

## Was die Zuständigen sagen
[Je ein kurzes Zitat von Führungskraft, IT oder Haustechnik und Personalabteilung: Was kann einen Tag früher fertig sein?]

## Was sich bis zum nächsten ersten Montag ändert
[Zwei oder drei vereinbarte Änderungen, jede mit Namen und Datum.]`,
			topics: ['die ersten 90 tage'],
			audience: 'Führungskräfte mit Neuzugängen, Personalabteilung, IT, Empfang'
		}
	},
	{
		key: 'onboarding-who-to-call',
		format: 'article',
		week: 16,
		effort: 4,
		evergreen: true,
		en: {
			title: 'The list on the inside of the cupboard door: who to call when …',
			brief:
				'Somewhere in every department hangs a yellowed sheet with the numbers that really help. Find three of these sheets, compare them, and turn them into one list of twenty situations: badge does not open, forklift makes a noise, payslip looks wrong, customer stands at the wrong gate. It saves newcomers the embarrassment of asking three people, and the three people the interruption. List functions and shared numbers first, name a person only where that person agrees, and check every number by dialling it: how many of the old ones were dead?',
			prompts: [
				'Who do you really call when it is urgent, and is that the person it should be?',
				'Which number on your cupboard door has not been right for years?',
				'What did you need at 5 a.m. or on a Saturday, and who picked up?',
				'Which call lands on your desk every week although you are not the one for it?'
			],
			outline: `## Three cupboard doors
[Photograph three lists you found: where each hangs, how old it is, what is crossed out.]

## I dialled them all
[The result of the test: how many numbers were right, how many were dead, who was surprised to be on the list.]

## Twenty situations, twenty answers
[A table: what has happened, who helps, how to reach them, at what hours. Group it: building and access, machines and vehicles, IT, pay and leave, customers and deliveries.]

## Nights, weekends, out on the road
[The few numbers that count when the offices are empty. Check them with shift leads and field service.]

## Call them for this, not for that
[Two or three people who are asked everything: what they are glad to help with and what somebody else does better.]

## Who keeps this list true?
[Name one owner and the month of the next check. Invite corrections as comments.]`,
			topics: ['first 90 days', 'who knows what'],
			audience: 'Everyone, above all people in their first year'
		},
		de: {
			title: 'Die Liste an der Innenseite der Schranktür: Wen rufe ich an, wenn …?',
			brief:
				'In jeder Abteilung hängt irgendwo ein vergilbter Zettel mit den Nummern, die wirklich helfen. Sucht drei davon, vergleicht sie und macht daraus eine Liste mit zwanzig Lebenslagen: Ausweis öffnet nicht, Stapler macht Geräusche, Abrechnung stimmt nicht, Kundschaft steht am falschen Tor. Das erspart den Neuen drei peinliche Nachfragen und drei anderen die Unterbrechung. Erst Funktionen und Sammelnummern, einzelne Namen nur mit Einverständnis; ruft jede Nummer selbst an und notiert, wie viele von den alten tot waren.',
			prompts: [
				'Wen ruft ihr an, wenn es wirklich eilt, und ist das auch die Person, die es sein sollte?',
				'Welche Nummer an eurer Schranktür stimmt seit Jahren nicht mehr?',
				'Was habt ihr schon morgens um fünf oder am Samstag gebraucht, und wer ist rangegangen?',
				'Welcher Anruf landet jede Woche bei euch, obwohl ihr gar nicht zuständig seid?'
			],
			outline: `## Drei Schranktüren
[Drei gefundene Listen im Foto: wo sie hängen, wie alt sie sind, was durchgestrichen ist.]

## Ich habe alle angerufen
[Das Ergebnis: wie viele Nummern stimmten, wie viele tot waren, wer sich gewundert hat, auf der Liste zu stehen.]

## Zwanzig Lebenslagen, zwanzig Antworten
[Tabelle: was passiert ist, wer hilft, wie und zu welchen Zeiten erreichbar. Gruppen: Gebäude und Zugang, Maschinen und Fahrzeuge, IT, Lohn und Urlaub, Kundschaft und Lieferungen.]

## Nachts, am Wochenende, unterwegs
[Die wenigen Nummern, die zählen, wenn die Büros leer sind. Mit Schichtleitung und Außendienst abgleichen.]

## Dafür ja, dafür lieber nicht
[Zwei oder drei Menschen, die immer alles gefragt werden: wobei sie gern helfen und was jemand anders besser kann.]

## Wer hält die Liste aktuell?
[Eine verantwortliche Person und den Monat der nächsten Prüfung nennen. Korrekturen bitte als Kommentar.]`,
			topics: ['die ersten 90 tage', 'wer weiß was'],
			audience: 'Alle, besonders wer im ersten Jahr ist'
		}
	},
	{
		key: 'onboarding-what-we-changed',
		format: 'article',
		week: 25,
		effort: 3,
		evergreen: false,
		en: {
			title: 'You told us what your first weeks were like. This is what became of it',
			brief:
				'Half a year of questions, a timed first day, a challenge about waiting: now comes the receipt. Go back through the answers and ideas, count them, and report three things that changed, one that will change, and one that will not, with the honest reason. The people who took the trouble to answer want to see their sentence again, so quote them (and ask first). Get before-and-after figures from HR or IT, for instance the days from contract to a working account, and do without progress poetry: if something got stuck, say where.',
			prompts: [
				'Which suggestion was cheapest to carry out, and why had nobody done it before?',
				'What did we promise that has not happened yet, and what is it waiting for?',
				'For someone who started last month: which of these changes did you notice without being told?',
				'Which number moved, from what to what, and who measured it?'
			],
			outline: `## [X] answers, [Y] ideas, one half year
[The count, with links to the question, the timed first day and the challenge. How many people of how many?]

## Done: three things
[For each: whose remark it was, what was changed, since when, what it saves. A photo of one of them.]

## Under way: one thing
[What, by whom, until when, and what it still needs.]

## Declined: one thing
[Say what was asked for, why it will not be done, who decided. No soft soap.]

## Does it show?
[A figure before and after, with its period. Then the voice of somebody who started last month.]

## What do we tackle next?
[Ask one narrow question for the coming half year.]`,
			topics: ['first 90 days', 'you said we did'],
			audience: 'Everyone who answered, and everyone who hires'
		},
		de: {
			title: 'Ihr habt erzählt, wie eure ersten Wochen waren. Das ist daraus geworden',
			brief:
				'Ein halbes Jahr Fragen, ein erster Tag mit Stoppuhr, ein Aufruf gegen das Warten: Jetzt kommt die Quittung. Geht Antworten und Ideen noch einmal durch, zählt sie und berichtet von drei Dingen, die sich geändert haben, einem, das kommt, und einem, das nicht kommt, samt ehrlichem Grund. Wer sich die Mühe einer Antwort gemacht hat, will den eigenen Satz wiederfinden: also zitieren, vorher fragen. Holt euch Zahlen von vorher und nachher bei Personal oder IT, etwa die Tage vom Vertrag bis zum funktionierenden Zugang, und verzichtet auf Fortschrittslyrik: Wenn etwas klemmt, schreibt, wo.',
			prompts: [
				'Welcher Vorschlag war am billigsten umzusetzen, und warum hatte das vorher niemand gemacht?',
				'Was haben wir versprochen, das noch nicht passiert ist, und worauf wartet es?',
				'An jemanden, der letzten Monat angefangen hat: Welche Änderung war zu merken, ohne dass jemand davon erzählt hat?',
				'Welche Zahl hat sich bewegt, von wo nach wo, und wer hat gemessen?'
			],
			outline: `## [X] Antworten, [Y] Ideen, ein halbes Jahr
[Die Zählung, mit Links zur Frage, zum ersten Tag mit Stoppuhr und zum Aufruf. Wie viele Leute von wie vielen?]

## Erledigt: dreierlei
[Jeweils: von wem der Hinweis kam, was geändert wurde, seit wann, was es spart. Dazu ein Foto.]

## In Arbeit: eines
[Was, durch wen, bis wann und was noch fehlt.]

## Abgelehnt: eines
[Was gewünscht war, warum es nicht kommt, wer entschieden hat. Ohne Weichspüler.]

## Merkt man das?
[Eine Zahl vorher und nachher, mit Zeitraum. Dann die Stimme von jemandem, der im letzten Monat angefangen hat.]

## Was nehmen wir uns als Nächstes vor?
[Eine einzige, enge Frage für das kommende halbe Jahr.]`,
			topics: ['die ersten 90 tage', 'gesagt und getan'],
			audience: 'Alle, die geantwortet haben, und alle, die einstellen'
		}
	}
];
