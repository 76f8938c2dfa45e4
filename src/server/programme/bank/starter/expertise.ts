// Starter items for expertise: articles, interviews and the series; the calls to take part are in expertise-calls.ts.
import { expertiseCalls } from './expertise-calls.ts';
import type { StarterItem } from './shape.ts';

const farewell = {
	key: 'before-the-farewell-cake',
	en: 'Before the farewell cake',
	de: 'Vor der Abschiedstorte'
};

const stories: StarterItem[] = [
	{
		key: 'expertise-seven-calls',
		format: 'article',
		week: 2,
		effort: 4,
		evergreen: false,
		en: {
			title: 'Seven phone calls until somebody knew: the odyssey of one question',
			brief: `Before people get used to asking here, write down what asking has been like so far. Take one real question of the last weeks that wandered through the company, from a quotation, a breakdown or a pay slip, and call everyone on its way again. Note time, place, and the sentence with which it was passed on, and date the text well: in half a year it is the “before” you compare with. Nobody on the way gets the blame: each of them could only send it on to whoever they happened to know.`,
			prompts: [
				'When did the question reach you, from whom, and what did you do first?',
				'Why did you send it on to precisely that person?',
				'What did the customer or the machine do in the meantime?',
				'You knew the answer: since when, and who has ever asked you about it?',
				'How would you have wished to be found?'
			],
			outline: `## The question
[Word for word, with day and time. Who needed the answer, and for what.]

## Call by call
[A list: time, who, where, the sentence with which it was passed on. A small map of the company does well here.]

## What waited meanwhile
[Order, machine, customer, colleague: hours or days, and what they cost.]

## The one who knew
[Name, place, where the knowledge comes from, how many metres away they sat from the one who asked.]

## What would have shortened it
[One thing that would have helped, in the words of two people on the way.]

## Try it
[Which question has been wandering through your area? Ask it here; link. In half a year we repeat the count.]`,
			topics: ['who knows what', 'questions'],
			audience: 'Everyone'
		},
		de: {
			title: 'Sieben Anrufe, bis es jemand wusste: die Irrfahrt einer Frage',
			brief: `Bevor sich alle daran gewöhnen, hier zu fragen, haltet fest, wie das Fragen bisher ging. Nehmt eine echte Frage der letzten Wochen, die durchs Haus gewandert ist, aus einem Angebot, einer Störung, einer Lohnabrechnung, und ruft alle auf ihrem Weg noch einmal an. Notiert Uhrzeit, Ort und den Satz, mit dem sie weitergereicht wurde, und datiert den Text genau: In einem halben Jahr ist er das „Vorher“ für den Vergleich. Schuld bekommt niemand: Alle konnten nur an die verweisen, die sie zufällig kannten.`,
			prompts: [
				'Wann kam die Frage an, von wem, und was geschah als Erstes?',
				'Warum ging sie ausgerechnet an diese Person weiter?',
				'Was machte unterdessen der Kunde oder die Maschine?',
				'An die Person, die es wusste: seit wann, und wer hat je danach gefragt?',
				'Wie wärt ihr gern gefunden worden?'
			],
			outline: `## Die Frage
[Wortlaut, Tag und Uhrzeit. Wer die Antwort brauchte, und wozu.]

## Anruf für Anruf
[Als Liste: Uhrzeit, wer, wo, der Satz beim Weiterreichen. Ein kleiner Plan des Hauses macht sich hier gut.]

## Was solange gewartet hat
[Auftrag, Maschine, Kundin, Kollege: Stunden oder Tage, und was sie gekostet haben.]

## Wer es wusste
[Name, Ort, woher das Wissen kommt, und wie viele Meter es vom Ausgangspunkt entfernt war.]

## Was den Weg verkürzt hätte
[Eine Sache, die geholfen hätte, in den Worten von zweien auf der Strecke.]

## Probiert es aus
[Welche Frage wandert gerade durch euren Bereich? Stellt sie hier; Link. In einem halben Jahr zählen wir noch einmal.]`,
			topics: ['wer weiß was', 'fragen'],
			audience: 'Alle'
		}
	},
	{
		key: 'expertise-she-says-eleven-hours',
		format: 'interview',
		week: 4,
		effort: 3,
		evergreen: true,
		en: {
			title: 'She says eleven hours. It took eleven and a half',
			brief: `In every company there is somebody who looks at a drawing, a pallet, a tender or a full inbox and names the hours, kilos or euros, and is right. Take such an estimate apart: what does this person look at first, which rules of thumb are behind it, which of them can others use on Monday? Make a blind test with three finished jobs whose true values only you know, print the score whatever it is, and ask in planning or sales what is decided on such figures. Not a magic show: the arithmetic is the interesting part.`,
			prompts: [
				'What do you look at in the first ten seconds, and what do you leave out?',
				'With which figure do you begin, and what do you multiply it by?',
				'When were you last wrong by a wide margin, what had you overlooked, and what did it cost?',
				'How long did it take you to get this good, and against what did you check yourself?',
				'At which point do you say: I will not estimate this?'
			],
			outline: `## The test
[Three finished jobs, three estimates, three true values. An honest little table.]

## The first ten seconds
[What is looked at, in which order. Best with a picture and numbers on it.]

## The rules of thumb
[Three to five, as sentences one can remember, with the range in which they hold.]

## Wrong by half
[The big miss: the case, the thing overlooked, the sum, the rule that came of it.]

## How one learns it
[Not talent: the notebook, the comparison afterwards, the teacher.]

## Who relies on it
[A voice from planning, sales or dispatch: what is decided on the strength of such a figure.]

## Your turn
[One task with a picture: estimate in the comments. The answer follows in a week.]`,
			topics: ['who knows what', 'craft'],
			audience: 'Everyone, planning and sales above all'
		},
		de: {
			title: 'Sie sagt: elf Stunden. Es wurden elfeinhalb',
			brief: `In jedem Betrieb gibt es jemanden, der eine Zeichnung, eine Palette, eine Ausschreibung oder ein volles Postfach ansieht, eine Zahl nennt, Stunden, Kilo, Euro, und richtig liegt. Nehmt so eine Schätzung auseinander: Worauf fällt der Blick zuerst, welche Faustregeln stecken dahinter, welche davon können andere am Montag benutzen? Macht einen Blindtest mit drei fertigen Aufträgen, deren wahre Werte nur ihr kennt, druckt das Ergebnis, egal wie es ausfällt, und fragt in Planung oder Vertrieb, was auf solche Zahlen hin entschieden wird. Keine Zaubervorstellung: Das Rechnen ist das Spannende.`,
			prompts: [
				'Worauf fällt der Blick in den ersten zehn Sekunden, und was wird weggelassen?',
				'Mit welcher Zahl geht es los, und womit wird sie malgenommen?',
				'Wann lag die Schätzung zuletzt weit daneben, was war übersehen, und was hat das gekostet?',
				'Wie lange hat es gedauert, so gut zu werden, und womit wurde verglichen?',
				'An welchem Punkt heißt es: Das schätze ich nicht?'
			],
			outline: `## Der Test
[Drei fertige Aufträge, drei Schätzungen, drei wahre Werte. Eine ehrliche kleine Tabelle.]

## Die ersten zehn Sekunden
[Was angeschaut wird und in welcher Reihenfolge. Am besten ein Bild mit Ziffern darauf.]

## Die Faustregeln
[Drei bis fünf Sätze zum Merken, mit dem Bereich, in dem sie gelten.]

## Um die Hälfte daneben
[Der große Irrtum: der Fall, das Übersehene, die Summe, die Regel, die daraus wurde.]

## Wie man das lernt
[Kein Talent: das Notizbuch, der Vergleich hinterher, die Lehrmeisterin.]

## Wer sich darauf verlässt
[Eine Stimme aus Planung, Vertrieb oder Disposition: Was wird auf so eine Zahl hin entschieden?]

## Jetzt ihr
[Eine Aufgabe mit Bild: In den Kommentaren wird geschätzt. Die Auflösung kommt in einer Woche.]`,
			topics: ['wer weiß was', 'handwerk'],
			audience: 'Alle, besonders Planung und Vertrieb'
		}
	},
	{
		key: 'expertise-farewell-1-in-no-manual',
		format: 'series_part',
		week: 7,
		effort: 4,
		evergreen: true,
		series: { ...farewell, part: 1 },
		en: {
			title: 'What is in no manual: seven things before I retire',
			brief: `Someone who leaves within the year writes down, with your help, the seven things that are written down nowhere: the valve that needs a quarter turn more, the customer who only ever rings on Fridays, the file that nobody must sort. Ask the human resources department who leaves in the next twelve months and is willing; ask the successor, if there is one, what they fear most. Spend two hours walking, not sitting, and collect things rather than memories. Avoid the obituary tone: this person is still here on Monday.`,
			prompts: [
				'What do you do that nobody has ever asked you to do?',
				'What goes wrong first when you are ill for a week?',
				'Which number, date or trick do you have only in your head?',
				'Whom do you ring when even you do not know, and does your successor have that number?',
				'What would you throw out tomorrow?'
			],
			outline: `## Who is leaving, and what leaves too
[Name, place, years, last working day. One sentence on what would stand still on the day after.]

## One to seven
[Seven short sections or a numbered list. Each: where, what, why, and how one would notice that it was forgotten. Photos of things and places.]

## The phone numbers
[Three people outside the department this person has relied on, and for what.]

## What nobody needs to keep
[Lists, rituals, files that may go. It is a gift to the successor.]

## The successor asks
[Three questions from the successor or the team, with answers.]

## Next time
[Part two: the round through the building, filmed or photographed station by station.]`,
			topics: ['handing over', 'who knows what'],
			audience: 'Everyone, teams with leavers above all'
		},
		de: {
			title: 'Was in keinem Handbuch steht: sieben Dinge, bevor ich in Rente gehe',
			brief: `Jemand, der noch in diesem Jahr geht, schreibt mit eurer Hilfe die sieben Dinge auf, die nirgends stehen: das Ventil, das eine Vierteldrehung mehr braucht, der Kunde, der nur freitags anruft, die Datei, die niemand sortieren darf. Fragt in der Personalabteilung, wer in den nächsten zwölf Monaten geht und dazu Lust hat, und fragt die Nachfolge, falls es sie schon gibt, wovor ihr am meisten graut. Geht zwei Stunden mit, statt zu sitzen, und sammelt Handgriffe statt Erinnerungen. Kein Nachrufton: Am Montag ist dieser Mensch noch da.`,
			prompts: [
				'Was geschieht hier jeden Tag, ohne dass es je jemand verlangt hätte?',
				'Was geht als Erstes schief, wenn eine Woche lang niemand einspringt?',
				'Welche Zahl, welcher Termin, welcher Kniff steckt nur im Kopf?',
				'Wer wird angerufen, wenn niemand mehr weiterweiß, und hat die Nachfolge diese Nummer?',
				'Was könnte morgen in den Müll?'
			],
			outline: `## Wer geht, und was mitgeht
[Name, Ort, Jahre, letzter Arbeitstag. Ein Satz dazu, was am Tag danach stillstünde.]

## Eins bis sieben
[Sieben kurze Abschnitte oder eine nummerierte Liste. Jeweils: wo, was, warum, und woran man merkt, dass es vergessen wurde. Fotos von Dingen und Orten.]

## Die Telefonnummern
[Drei Leute außerhalb der Abteilung, auf die immer Verlass war, und wofür.]

## Was niemand aufheben muss
[Listen, Rituale, Ordner, die weg dürfen. Das ist ein Geschenk an die Nachfolge.]

## Die Nachfolge fragt
[Drei Fragen der Nachfolge oder des Teams, mit Antworten.]

## Beim nächsten Mal
[Teil zwei: der Rundgang, Station für Station mit der Kamera.]`,
			topics: ['weitergeben', 'wer weiß was'],
			audience: 'Alle, besonders Teams mit baldigem Abschied'
		}
	},
	{
		key: 'expertise-farewell-2-walk-the-round',
		format: 'series_part',
		week: 10,
		effort: 4,
		evergreen: true,
		series: { ...farewell, part: 2 },
		en: {
			title: 'Walk the round with me: eleven stops, forty minutes',
			brief: `Part two goes along: the round that somebody has walked every morning for decades, or the round through folders, screens and phone calls that it corresponds to in an office. Walk it once at normal speed without interrupting, then a second time with the camera and questions at each stop. Draw the route on a floor plan or as a list with times; that sheet is what remains in use. Check with safety which stops may be shown, and cut everything that is only scenery.`,
			prompts: [
				'Why do you start here and not over there?',
				'What do you look at here, for how many seconds, and what would make you stop?',
				'Which stop could be skipped on a good day, and which never?',
				'What have you found on this round that would have become expensive?'
			],
			outline: `## The route on one page
[Plan or list with stops, times and distance. To print out and hang up.]

## Stop by stop
[For each: a photo, what is checked with eye, hand or ear, what is normal, what is not, and then whom to call.]

## What the round has found
[Two or three finds with date and consequence.]

## The short version
[What must be done if there are only ten minutes.]

## Walked by somebody else
[The successor or a colleague walks it alone with your sheet: where did they hesitate? Improve the sheet there.]`,
			topics: ['handing over', 'craft'],
			audience: 'Successors, stand-ins, everyone curious'
		},
		de: {
			title: 'Einmal die Runde mitgehen: elf Stationen, vierzig Minuten',
			brief: `Teil zwei geht mit: auf die Runde, die jemand seit Jahrzehnten jeden Morgen dreht, oder auf ihre Entsprechung im Büro, quer durch Ordner, Bildschirme und Telefonate. Einmal in normalem Tempo und ohne zu unterbrechen, ein zweites Mal mit Kamera und Fragen an jeder Station. Zeichnet den Weg in einen Grundriss oder schreibt ihn als Liste mit Zeiten auf; dieses Blatt ist das, was bleibt. Klärt mit der Arbeitssicherheit, welche Stationen gezeigt werden dürfen, und streicht alles, was nur Kulisse ist.`,
			prompts: [
				'Warum beginnt die Runde hier und nicht drüben?',
				'Worauf geht der Blick hier, wie viele Sekunden lang, und was wäre ein Grund anzuhalten?',
				'Welche Station darf an guten Tagen ausfallen, und welche nie?',
				'Was wurde auf dieser Runde schon entdeckt, das teuer geworden wäre?'
			],
			outline: `## Der Weg auf einer Seite
[Plan oder Liste mit Stationen, Zeiten und Strecke. Zum Ausdrucken und Aufhängen.]

## Station für Station
[Jeweils: ein Foto, was mit Auge, Hand oder Ohr geprüft wird, was normal ist, was nicht, und wer dann gerufen wird.]

## Was die Runde schon gefunden hat
[Zwei, drei Funde mit Datum und Folge.]

## Die Kurzfassung
[Was sein muss, wenn nur zehn Minuten bleiben.]

## Die Probe
[Die Nachfolge oder eine Kollegin geht die Runde allein mit dem Blatt: Wo kam das Zögern? Dort wird das Blatt besser.]`,
			topics: ['weitergeben', 'handwerk'],
			audience: 'Nachfolge, Vertretungen und alle Neugierigen'
		}
	},
	{
		key: 'expertise-farewell-3-what-the-successor-found',
		format: 'series_part',
		week: 12,
		effort: 4,
		evergreen: false,
		series: { ...farewell, part: 3 },
		en: {
			title: 'The first weeks alone: what the successor found',
			brief: `Handing over is judged by those who stay. Some weeks after the farewell, or during a long holiday of the person from parts one and two, the successor or stand-in tells what the notes were good for, what was missing, and what was easier than feared. Ask for the list of calls that had to be made anyway, and count them. Do not turn it into a judgement on the one who left; it is a test of our way of handing over.`,
			prompts: [
				'When did you first reach for the phone, and what for?',
				'Which of the seven things did you need, and on which day?',
				'What did you find that was in none of the notes?',
				'What do you already do differently, and what has come of it?'
			],
			outline: `## Day one
[The first hour alone: place, what lay there, what came in first.]

## Needed
[Which notes and stops really helped, with the day and the case.]

## Missing
[What nobody had thought of. This list is the most valuable part for all other teams.]

## The calls
[How many calls to the predecessor, about what, how many fewer each week.]

## Done differently
[One thing changed, with reason, and what the predecessor says to it.]

## A page for your handover
[Seven headings as a template, taken from what was needed and what was missing. Link to the file.]`,
			topics: ['handing over', 'lessons learned'],
			audience: 'Team leaders, successors, everyone with a stand-in'
		},
		de: {
			title: 'Die ersten Wochen allein: was die Nachfolge gefunden hat',
			brief: `Ob eine Übergabe gut war, wissen die, die bleiben. Einige Wochen nach dem Abschied, oder während eines langen Urlaubs der Person aus Teil eins und zwei, erzählt die Nachfolge oder Vertretung, wozu die Notizen taugten, was fehlte und was leichter ging als befürchtet. Lasst euch die Liste der Anrufe geben, die trotzdem nötig waren, und zählt sie. Kein Urteil über die Person, die gegangen ist; geprüft wird unsere Art, Arbeit zu übergeben.`,
			prompts: [
				'Wann kam der erste Griff zum Telefon, und weshalb?',
				'Welche der sieben Sachen wurde gebraucht, und an welchem Tag?',
				'Was fand sich, das in keiner Notiz stand?',
				'Was läuft jetzt schon anders, und was hat es gebracht?'
			],
			outline: `## Tag eins
[Die erste Stunde allein: Ort, was dalag, was als Erstes hereinkam.]

## Gebraucht
[Welche Notizen und Stationen wirklich halfen, mit Tag und Fall.]

## Gefehlt
[Woran keiner gedacht hatte. Für alle anderen Teams ist diese Liste der wertvollste Teil.]

## Die Anrufe
[Wie viele Anrufe beim Vorgänger oder bei der Vorgängerin, worum es ging, wie es von Woche zu Woche weniger wurden.]

## Anders gemacht
[Eine Änderung mit Grund, und was die Vorgängerin oder der Vorgänger dazu sagt.]

## Ein Blatt für eure Übergabe
[Sieben Überschriften als Vorlage, gewonnen aus Gebrauchtem und Fehlendem. Link zur Datei.]`,
			topics: ['weitergeben', 'gelernt'],
			audience: 'Teamleitungen, Nachfolge und alle, die eine Vertretung haben'
		}
	},
	{
		key: 'expertise-one-name-only',
		format: 'article',
		week: 14,
		effort: 5,
		evergreen: true,
		en: {
			title: 'One name only: the afternoon we counted who can stand in for whom',
			brief: `One team draws a table on a wall: tasks down the side, names across the top, a mark for “can do it alone” and one for “could with notes”. Wherever a row has a single mark, the next flu stops something. Report on such an afternoon with a team that is willing, ideally one with a holiday season ahead; fetch the number of one-name tasks before and eight weeks after. Make clear that the table stays with the team and is not an assessment; clear that with the works council before you write a line.`,
			prompts: [
				'Which row surprised you all, and what did the person in it say?',
				'What happened the last time that person was away?',
				'Which tasks with one name may stay so, and why?',
				'Who learns what from whom until when, and in whose working time?'
			],
			outline: `## The wall
[Team, room, length of the meeting, number of tasks and names. Photo of the table with names covered.]

## The rows with one mark
[Three examples, told by the people concerned, who agree to it.]

## What it would cost
[One real absence and what stood still: hours, orders, nerves.]

## The plan
[Who learns what from whom, in which weeks; the time set aside for it.]

## Eight weeks later
[One-name tasks then and now; what was given up and why.]

## Do it yourselves
[Instructions for ninety minutes: wall, pens, rules. The table belongs to the team and is used for nothing else.]`,
			topics: ['handing over', 'teams'],
			audience: 'Team leaders and their teams'
		},
		de: {
			title: 'Nur ein Name: der Nachmittag, an dem wir gezählt haben, wer wen vertritt',
			brief: `Ein Team zeichnet eine Tabelle an die Wand: links die Aufgaben, oben die Namen, ein Kreuz für „kann es allein“, ein Punkt für „ginge mit Anleitung“. Wo in einer Zeile nur ein Kreuz steht, hält die nächste Grippe etwas an. Begleitet so einen Nachmittag bei einem Team, das will, am besten kurz vor der Urlaubszeit, und holt die Zahl der Ein-Namen-Aufgaben vorher und acht Wochen später. Macht klar, dass die Tabelle beim Team bleibt und keine Beurteilung ist, und besprecht das mit dem Betriebsrat, bevor ihr die erste Zeile schreibt.`,
			prompts: [
				'Welche Zeile hat alle überrascht, und was sagte die Person, deren Name dort stand?',
				'Was geschah, als diese Person das letzte Mal fehlte?',
				'Welche Aufgaben dürfen bei einem Namen bleiben, und warum?',
				'Wer lernt was von wem bis wann, und in wessen Arbeitszeit?'
			],
			outline: `## Die Wand
[Team, Raum, Dauer, Zahl der Aufgaben und Namen. Foto der Tabelle, Namen abgedeckt.]

## Die Zeilen mit nur einem Kreuz
[Drei Beispiele, erzählt von denen, die es betrifft und die einverstanden sind.]

## Was es kosten würde
[Ein echter Ausfall, und was dabei stillstand: Stunden, Aufträge, Nerven.]

## Der Plan
[Wer lernt was von wem, in welchen Wochen, und welche Zeit dafür freigehalten wird.]

## Acht Wochen später
[Aufgaben mit nur einem Namen damals und heute; was aufgegeben wurde, und warum.]

## Selbst machen
[Anleitung für neunzig Minuten: Wand, Stifte, Regeln. Die Tabelle gehört dem Team und dient keinem anderen Zweck.]`,
			topics: ['weitergeben', 'teams'],
			audience: 'Teamleitungen und ihre Teams'
		}
	},
	{
		key: 'expertise-answer-that-saved-two-days',
		format: 'article',
		week: 17,
		effort: 3,
		evergreen: false,
		en: {
			title: 'One answer, two days saved: the story behind a tick',
			brief: `Pick an answer given here in the first months that was accepted and marked as helpful with time saved, and tell what was behind it on both sides. It shows those who know something what their three lines were worth, and those with a problem that asking pays. Talk to the one who asked, the one who answered, and somebody who found the answer later by searching. Have the time saved worked out step by step, and praise no tool: it is about two people and a problem.`,
			prompts: [
				'What had you already tried, and for how long, before you asked?',
				'How did you come to know the answer in the first place?',
				'What would you have done without it: whom rung, what ordered, where driven?',
				'Who else has used the answer since, and for what?'
			],
			outline: `## Stuck
[Place, time, problem; what had been tried. Let the reader be stuck too.]

## The question
[As it was asked, with the link. What made it answerable?]

## The answer
[Who wrote it, where they were sitting, how long it took, where they knew it from.]

## Two days, worked out
[The way without the answer, step by step, in hours. If it was less than two days, change the title.]

## And then the others
[Who found it later, how many opened it, what they did with it.]

## Open at the moment
[Three unanswered questions with link, one sentence each: do you know?]`,
			topics: ['who knows what', 'questions'],
			audience: 'Everyone'
		},
		de: {
			title: 'Eine Antwort, zwei Tage gespart: die Geschichte hinter einem Häkchen',
			brief: `Sucht eine Antwort aus den ersten Monaten aus, die angenommen wurde und bei der jemand gesparte Zeit vermerkt hat, und erzählt, was auf beiden Seiten dahintersteckte. So sehen die einen, was ihre drei Zeilen wert waren, und die anderen, dass sich Fragen lohnt. Sprecht mit der Person, die gefragt hat, mit der, die geantwortet hat, und mit jemandem, der die Antwort später über die Suche fand. Lasst euch die gesparte Zeit Schritt für Schritt vorrechnen, und lobt kein Werkzeug: Es geht um zwei Menschen und ein Problem.`,
			prompts: [
				'Was war schon alles versucht, und wie lange, bevor die Frage gestellt wurde?',
				'Woher stammte die Antwort ursprünglich?',
				'Was wäre ohne sie passiert: wen angerufen, was bestellt, wohin gefahren?',
				'Wer hat die Antwort seither noch benutzt, und wofür?'
			],
			outline: `## Festgefahren
[Ort, Zeit, Problem, was schon versucht war. Die Leserinnen und Leser dürfen ruhig mit festsitzen.]

## Die Frage
[So wie sie gestellt wurde, mit Link. Was machte sie beantwortbar?]

## Die Antwort
[Von wem, wo geschrieben, in wie vielen Minuten, und woher das Wissen kam.]

## Zwei Tage, nachgerechnet
[Der Weg ohne diese Antwort, Schritt für Schritt, in Stunden. Waren es weniger als zwei Tage, dann den Titel ändern.]

## Und dann die anderen
[Wer sie später fand, wie oft sie geöffnet wurde, was daraus entstand.]

## Gerade offen
[Drei unbeantwortete Fragen mit Link, je ein Satz: Wisst ihr das?]`,
			topics: ['wer weiß was', 'fragen'],
			audience: 'Alle'
		}
	},
	{
		key: 'expertise-second-trade',
		format: 'interview',
		week: 18,
		effort: 3,
		evergreen: true,
		en: {
			title: 'What the fire brigade taught our purchasing department',
			brief: `Somebody in the company has a second trade: volunteer fire officer, beekeeper, referee, choir conductor, owner of a vineyard. Find out what they know from there that serves us here, in one real case, and make skills findable that appear in no personnel file. Change the title to the trade and the department you found. Stay at work: not the hobby is the subject but the moment when it helped, and only as much of private life as the person wants to see in print.`,
			prompts: [
				'In which situation at work did you think: I know this from over there?',
				'What did you then do differently from everybody else in the room?',
				'What can we learn from there in half an hour, and what takes ten years?',
				'Who has found you because of it, and what for?'
			],
			outline: `## The moment at work
[A real scene: the delivery that failed, the meeting that got loud, the leak. What everyone did, and what this person did.]

## Where they have it from
[The second trade, how long, one picture from it if they like.]

## What can be carried over
[Three things as rules, each with an example from here.]

## What cannot
[Where the comparison is wrong. It keeps the rest credible.]

## May be asked about
[Two or three subjects on which colleagues may turn to this person; add them to the profile.]

## And you?
[Question to readers: which second trade is hiding in your team?]`,
			topics: ['who knows what', 'people'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was unser Einkauf von der Feuerwehr gelernt hat',
			brief: `Irgendwer im Haus hat ein zweites Handwerk: freiwillige Feuerwehr, Imkerei, Schiedsrichter, Chorleitung, ein eigener Weinberg. Findet an einem echten Fall heraus, was davon uns hier nützt; so werden Fähigkeiten auffindbar, die in keiner Personalakte stehen. Passt den Titel an Handwerk und Abteilung an. Bleibt bei der Arbeit: Thema ist nicht das Hobby, sondern der Augenblick, in dem es geholfen hat, und vom Privaten nur so viel, wie die Person gedruckt sehen möchte.`,
			prompts: [
				'In welcher Lage bei der Arbeit kam der Gedanke: Das kenne ich von drüben?',
				'Was geschah daraufhin anders, als es alle im Raum erwartet hatten?',
				'Was davon lernen andere in einer halben Stunde, und was dauert zehn Jahre?',
				'Wer hat deswegen schon einmal um Rat gefragt, und wozu?'
			],
			outline: `## Der Moment bei der Arbeit
[Eine echte Szene: die geplatzte Lieferung, die laute Besprechung, das Leck. Was alle taten, und was diese eine Person tat.]

## Woher das kommt
[Das zweite Handwerk, seit wann, auf Wunsch ein Bild davon.]

## Was sich übertragen lässt
[Drei Dinge als Regeln, jede mit einem Beispiel von hier.]

## Was nicht
[Wo der Vergleich hinkt. Das macht den Rest glaubwürdig.]

## Darf gefragt werden zu
[Zwei, drei Themen, zu denen sich alle melden dürfen; bitte auch ins Profil eintragen.]

## Und bei euch?
[Frage an alle: Welches zweite Handwerk versteckt sich in eurem Team?]`,
			topics: ['wer weiß was', 'menschen'],
			audience: 'Alle'
		}
	},
	{
		key: 'expertise-everybody-once',
		format: 'article',
		week: 22,
		effort: 4,
		evergreen: true,
		en: {
			title: 'Five mistakes everyone makes exactly once with [the system or machine]',
			brief: `The person who knows a tool best has repaired other people’s mistakes for years and can name the five that come every month. Choose something many use: the booking system, the forklift charger, the label printer, the travel expense form. Fetch the number of tickets or call-outs per mistake for the last quarter, and take one screenshot or photo for each at the exact spot where it happens. Write it with a wink but without names; the sixth mistake would be to make anyone look foolish.`,
			prompts: [
				'Which mistake do you recognise from the first sentence on the phone?',
				'Which one have you made yourself, and what did it cost?',
				'At which button, lever or field does it happen, to the centimetre?',
				'How does one get out of it again without calling you?',
				'Which of the five could be made impossible, and who would have to do it?'
			],
			outline: `## The person who knows
[Name, place, how many calls a week. One sentence on why they put up with it.]

## Mistake one to five
[One heading or number each: what one does, what happens, how to recognise it, how to get out again. Picture of the spot. Number of cases last quarter.]

## The most expensive one
[One story with date and sum, without the name of the unlucky person.]

## What should be changed about the tool
[Which of the five is really a design fault; to whom it has been reported, state of affairs.]

## To hang up
[The five in five lines, one page, for the wall beside the device.]`,
			topics: ['how to', 'tools'],
			audience: 'Everyone who uses the tool'
		},
		de: {
			title: 'Fünf Fehler, die bei [System oder Maschine] alle genau einmal machen',
			brief: `Wer ein Werkzeug am besten kennt, repariert seit Jahren die Fehler der anderen und kann die fünf nennen, die jeden Monat kommen. Nehmt etwas, das viele benutzen: Buchungssystem, Staplerladegerät, Etikettendrucker, Reisekostenformular. Holt die Zahl der Tickets oder Einsätze je Fehler aus dem letzten Quartal und macht zu jedem ein Bild, genau von der Stelle, an der er passiert. Schreibt mit einem Augenzwinkern, aber ohne Namen; Fehler Nummer sechs wäre, jemanden bloßzustellen.`,
			prompts: [
				'Welcher Fehler ist am Telefon schon am ersten Satz zu erkennen?',
				'Welcher ist euch selbst passiert, und was hat er gekostet?',
				'An welchem Knopf, Hebel oder Feld passiert es, auf den Zentimeter genau?',
				'Wie kommt man wieder heraus, ohne anzurufen?',
				'Welcher der fünf ließe sich ganz abstellen, und wer müsste das tun?'
			],
			outline: `## Wer es weiß
[Name, Ort, wie viele Anrufe pro Woche. Ein Satz dazu, warum die Geduld noch reicht.]

## Fehler eins bis fünf
[Je eine Überschrift oder Nummer: was man tut, was dann geschieht, woran man es erkennt, wie man herauskommt. Bild der Stelle. Zahl der Fälle im letzten Quartal.]

## Der teuerste
[Eine Geschichte mit Datum und Summe, ohne den Namen der oder des Unglücklichen.]

## Was am Werkzeug geändert gehört
[Welcher der fünf in Wahrheit ein Konstruktionsfehler ist, wem er gemeldet wurde, Stand der Dinge.]

## Zum Aufhängen
[Die fünf in fünf Zeilen, eine Seite, für die Wand neben dem Gerät.]`,
			topics: ['anleitung', 'werkzeuge'],
			audience: 'Alle, die damit arbeiten'
		}
	}
];

export const expertiseItems: StarterItem[] = [...stories, ...expertiseCalls];
