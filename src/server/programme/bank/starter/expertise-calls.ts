// Starter items for expertise that call people to take part: questions, the challenge, photo calls and the poll.
import type { StarterItem } from './shape.ts';

export const expertiseCalls: StarterItem[] = [
	{
		key: 'expertise-asked-again-and-again',
		format: 'question',
		week: 1,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What do people keep asking you about?',
			brief: `The quickest map of who knows what: everybody names the one question they are asked again and again. The answers show experts who would never call themselves that, and each one can become a short guide of its own. Ask one person each from the workshop, an office and the field to start, and reply to every answer in the first week with a follow-up question. Do not ask for strengths or skills; nobody likes to boast, but everyone can say what they are asked.`,
			prompts: [
				'What was the last thing somebody came to your desk or machine for?',
				'Who comes from furthest away to ask you?',
				'What do you answer every time, in one sentence?'
			],
			outline: `It need not be your official job. Perhaps you are the one who gets the printer on the second floor going, knows which customer must have the delivery note twice, or can read the old drawings.

**What do people keep asking you about?** Write in one answer:

- the question, as people put it to you,
- who usually comes with it,
- your standard answer in a sentence, if it fits into one.

I’ll begin: I am always asked [question], mostly by [department], and my answer is [answer].

What comes together here helps us all to find the right person. If you like, put the topic in your profile as well: then you turn up when somebody searches for it. After two weeks we pick the ten questions that come up most and ask those who know to write ten lines on each.`,
			topics: ['who knows what'],
			audience: 'Everyone'
		},
		de: {
			title: 'Womit kommen immer alle zu euch?',
			brief: `Der schnellste Weg zu einer Landkarte, wer was weiß: Alle nennen die eine Frage, die ihnen ständig gestellt wird. So zeigen sich Fachleute, die sich selbst nie so nennen würden, und aus jeder Antwort kann eine kurze Anleitung werden. Bittet je eine Person aus Werkstatt, Büro und Außendienst um den Anfang und antwortet in der ersten Woche auf jeden Beitrag mit einer Rückfrage. Fragt nicht nach Stärken oder Kompetenzen: Prahlen mag niemand, aber was man ständig gefragt wird, können alle sagen.`,
			prompts: [
				'Weshalb stand zuletzt jemand am Schreibtisch oder an der Maschine?',
				'Wer kommt von am weitesten her, um zu fragen?',
				'Wie lautet die Antwort jedes Mal, in einem Satz?'
			],
			outline: `Es muss nicht euer offizielles Aufgabengebiet sein. Vielleicht bringt ihr den Drucker im zweiten Stock wieder in Gang, wisst, welcher Kunde den Lieferschein doppelt braucht, oder könnt die alten Zeichnungen lesen.

**Womit kommen immer alle zu euch?** Schreibt in eine Antwort:

- die Frage, so wie sie euch gestellt wird,
- wer meistens damit kommt,
- eure Standardantwort, wenn sie in einen Satz passt.

Ich fange an: Mich fragen ständig Leute aus [Abteilung] nach [Frage], und meine Antwort ist [Antwort].

Was hier zusammenkommt, hilft allen, die richtige Person zu finden. Tragt das Thema gern auch in euer Profil ein, dann werdet ihr gefunden, wenn jemand danach sucht. In zwei Wochen wählen wir die zehn häufigsten Fragen aus und bitten die, die es wissen, um je zehn Zeilen.`,
			topics: ['wer weiß was'],
			audience: 'Alle'
		}
	},
	{
		key: 'expertise-tool-i-would-not-lend',
		format: 'photo_call',
		week: 5,
		effort: 1,
		evergreen: true,
		en: {
			title: 'The tool I would not lend to anyone',
			brief: `A worn spanner, a spreadsheet from 2009, a notebook, a ground-down screwdriver, a certain pen: the favourite tool says more about somebody’s craft than any job description. Collect pictures with two lines each and you have portraits of thirty people in a week. Ask a fitter, an accountant and a driver personally so that the album shows the whole company from the start. Only tools, no private possessions, and for software no screen with real data.`,
			prompts: [
				'How long have you had it, and where did it come from?',
				'What can it do that a new one cannot?',
				'What would happen if it disappeared tomorrow?'
			],
			outline: `## What we are looking for
Your most important tool at work, in the picture: in the hand, in its place or on white paper. Wrench, template, headset, calculator, knife, table, checklist. Add two lines: what you do with it, and why you would not lend it.

## How to take part
One picture per person, by [date]. Daylight, close up, no flash. If your tool is a file, photograph what it is printed on or show it with invented entries.

## Please mind
- Machines are off, guards in place. Nobody poses for this with a running machine.
- If your face or somebody else’s is in the picture, everyone shown must have agreed.
- No customer parts, drawings or screens with real data.
- Is your tool modified? Fine, but have [name, safety] look at it if it is electrical or lifts loads.

## What happens with the pictures
They become an album by department and, if you agree, a poster for [canteen, entrance hall]. We ask the owners of five tools for their story, and [name, purchasing] will look whether others should have the same.`,
			topics: ['craft', 'photos'],
			audience: 'Everyone'
		},
		de: {
			title: 'Das Werkzeug, das ich niemandem leihe',
			brief: `Ein abgegriffener Schraubenschlüssel, eine Tabelle von 2009, ein Notizbuch, ein zurechtgeschliffener Dreher, dieser eine Stift: Das Lieblingswerkzeug sagt mehr über jemandes Können als jede Stellenbeschreibung. Sammelt Bilder mit je zwei Zeilen, und in einer Woche sind dreißig Leute porträtiert. Fragt jemanden aus der Montage, der Buchhaltung und dem Fahrdienst persönlich, damit das Album von Beginn an das ganze Haus zeigt. Nur Werkzeug, nichts Privates, und bei Software kein Bildschirm mit echten Daten.`,
			prompts: [
				'Seit wann ist es da, und woher kam es?',
				'Was kann es, das ein neues nicht kann?',
				'Was wäre, wenn es morgen verschwunden wäre?'
			],
			outline: `## Was wir suchen
Euer wichtigstes Werkzeug bei der Arbeit, im Bild: in der Hand, an seinem Platz oder auf weißem Papier. Schlüssel, Schablone, Headset, Taschenrechner, Messer, Tabelle, Checkliste. Dazu zwei Zeilen: Was macht ihr damit, und warum wird es nicht verliehen?

## So macht ihr mit
Ein Bild pro Person, bis zum [Datum]. Tageslicht, nah dran, ohne Blitz. Ist euer Werkzeug eine Datei, dann fotografiert den Ausdruck oder zeigt sie mit erfundenen Einträgen.

## Bitte beachten
- Maschinen aus, Schutzeinrichtungen dran. Hier posiert niemand an einer laufenden Anlage.
- Ist ein Gesicht zu sehen, haben alle Abgebildeten zugestimmt.
- Keine Kundenteile, Zeichnungen oder Bildschirme mit echten Daten.
- Umgebautes Werkzeug ist willkommen; hängt Strom oder eine Last daran, schaut vorher bitte [Name, Arbeitssicherheit] darauf.

## Was mit den Bildern geschieht
Sie werden ein Album nach Abteilungen und, wenn ihr einverstanden seid, ein Plakat für [Kantine, Eingang]. Fünf Besitzerinnen und Besitzer bitten wir um die ganze Geschichte, und [Name, Einkauf] prüft, ob auch andere so eins brauchen.`,
			topics: ['handwerk', 'fotos'],
			audience: 'Alle'
		}
	},
	{
		key: 'expertise-look-it-up-every-time',
		format: 'question',
		week: 9,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What do you have to look up every time, although you have done it a hundred times?',
			brief: `Even experts look things up: the account code for samples, the torque of that one bolt, how to book a half day off. Whoever admits it first makes it easy for all others, so let a respected old hand begin. The answers yield the list of cheat sheets that are worth writing, with the demand attached. Ask the knowledgeable to put the value or the link right underneath; “it’s in the manual” without the page does not count.`,
			prompts: [
				'What did you look up this week, where, and how long did it take?',
				'Where is your own note on it: in a drawer, in your phone, on the cabinet door?',
				'What once went wrong because you trusted your memory?'
			],
			outline: `The account code for samples. The password rule of the customs portal. Which way round the filter goes. How one books a half day’s leave. There are things that simply will not stay in the head.

**What do you have to look up every time?** One thing per answer, please, and where you look it up (if anywhere).

Whoever knows the answer: please put it right underneath as a comment, with the number, the page or the link. Not “see manual”.

I’ll begin: [thing]. I look it up in [place] about [number] times a month, and it takes me [minutes].

In two weeks [name] will make one page per department from the ones with the most votes: “Things nobody can remember”, to print out and to search for here. If something changes, it is changed in that place and nowhere else.`,
			topics: ['how to', 'questions'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was schlagt ihr jedes Mal nach, obwohl ihr es schon hundertmal gemacht habt?',
			brief: `Auch Fachleute schlagen nach: das Konto für Muster, das Drehmoment dieser einen Schraube, wie ein halber Urlaubstag gebucht wird. Gibt es jemand zuerst zu, fällt es allen anderen leicht; lasst also einen anerkannten alten Hasen anfangen. Heraus kommt die Liste der Spickzettel, die sich lohnen, samt Bedarf. Bittet die Kundigen, Wert oder Link gleich darunter zu schreiben; „steht im Handbuch“ ohne Seitenzahl zählt nicht.`,
			prompts: [
				'Was wurde diese Woche nachgeschlagen, wo, und wie lange hat das gedauert?',
				'Wo liegt der eigene Zettel dazu: in der Schublade, im Handy, an der Schranktür?',
				'Was ging einmal schief, weil das Gedächtnis sich so sicher war?'
			],
			outline: `Das Konto für Muster. Die Kennwortregel im Zollportal. Wie herum der Filter hineingehört. Wie ein halber Urlaubstag gebucht wird. Manches bleibt einfach nicht im Kopf.

**Was müsst ihr jedes Mal nachschlagen?** Bitte eine Sache pro Antwort, und wo ihr nachschaut (falls es irgendwo steht).

Wer es weiß, schreibt es bitte gleich als Kommentar darunter: mit Zahl, Seite oder Link. Nicht „siehe Handbuch“.

Ich fange an: [Sache]. Ich schaue in [Ort] nach, etwa [Zahl] Mal im Monat, und brauche dafür [Minuten].

In zwei Wochen macht [Name] aus den meistgewählten ein Blatt je Abteilung: „Was sich kein Mensch merken kann“, zum Ausdrucken und hier zu finden. Ändert sich etwas, wird es an dieser einen Stelle geändert und nirgends sonst.`,
			topics: ['anleitung', 'fragen'],
			audience: 'Alle'
		}
	},
	{
		key: 'expertise-notes-on-machines',
		format: 'photo_call',
		week: 15,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Written by hand: the notes that keep us running',
			brief: `“Knock twice, then start.” “NOT the red one!” “Ask Monika first.” On machines, cabinets, vans and monitors hang notes with knowledge that is in no instruction. Photographed, they become a treasure and a warning at once: whatever is important enough for adhesive tape belongs in the documentation. Get someone from work preparation or quality to go through the pictures. Nobody may get into trouble because of a note; agree that with the supervisors before the call goes out.`,
			prompts: [
				'Who wrote it, when, and after which incident?',
				'Does it still hold?',
				'What happens to somebody who does not see the note?',
				'Why is it not in the official instruction?'
			],
			outline: `## What we are looking for
Handwritten notes, marks and stickers that help you work: on the machine, inside the cabinet door, on the dashboard, at the edge of the monitor. With one line each: what would happen without the note?

## How to take part
Take a picture so that the writing is legible and the place can be recognised. Upload by [date] and name the place: hall, machine, room, vehicle.

## Please mind
- **No passwords, door codes or phone numbers of private people.** If you find one hanging there: do not photograph it, take it down and tell [name, IT security].
- No names without consent; cover them with a finger.
- Leave the notes where they are. We are collecting pictures, not paper.
- Keep your distance from running machines and open cabinets.

## What happens with the pictures
[Name, work preparation] sorts them into three heaps: goes into the instruction, no longer true, beautiful as it is. By [date] we show what was taken over and which notes may come down. Nobody will be reproached for a note.`,
			topics: ['who knows what', 'photos'],
			audience: 'Production, warehouse, service, offices'
		},
		de: {
			title: 'Handgeschrieben: die Zettel, die unseren Laden am Laufen halten',
			brief: `„Zweimal klopfen, dann starten.“ „NICHT den roten!“ „Erst Monika fragen.“ An Maschinen, Schränken, Autos und Bildschirmen hängt Wissen, das in keiner Anweisung steht. Als Fotosammlung ist es Schatz und Warnung zugleich: Was wichtig genug für Klebeband ist, gehört in die Unterlagen. Gewinnt jemanden aus Arbeitsvorbereitung oder Qualität, der die Bilder durchgeht. Wegen eines Zettels darf niemand Ärger bekommen; sprecht das mit den Vorgesetzten ab, bevor der Aufruf erscheint.`,
			prompts: [
				'Von wem stammt der Zettel, seit wann hängt er, und nach welchem Vorfall?',
				'Stimmt er noch?',
				'Was passiert Leuten, die ihn übersehen?',
				'Warum steht das nicht in der offiziellen Anweisung?'
			],
			outline: `## Was wir suchen
Handgeschriebene Zettel, Markierungen und Aufkleber, die bei der Arbeit helfen: an der Maschine, innen an der Schranktür, am Armaturenbrett, am Bildschirmrand. Dazu eine Zeile: Was wäre ohne diesen Zettel?

## So macht ihr mit
Fotografiert so, dass die Schrift lesbar und die Stelle zu erkennen ist. Hochladen bis zum [Datum], mit Ort: Halle, Maschine, Raum, Fahrzeug.

## Bitte beachten
- **Keine Kennwörter, Türcodes oder privaten Telefonnummern.** Hängt so etwas da: nicht fotografieren, abnehmen und [Name, IT-Sicherheit] Bescheid geben.
- Namen nur mit Zustimmung; sonst Finger drüber.
- Die Zettel bleiben hängen. Wir sammeln Bilder, kein Papier.
- Abstand zu laufenden Maschinen und offenen Schaltschränken.

## Was mit den Bildern geschieht
[Name, Arbeitsvorbereitung] sortiert in drei Stapel: kommt in die Anweisung, stimmt nicht mehr, ist einfach schön. Bis zum [Datum] zeigen wir, was übernommen wurde und welche Zettel abgehängt werden dürfen. Vorwürfe gibt es für keinen.`,
			topics: ['wer weiß was', 'fotos'],
			audience: 'Produktion, Lager, Service, Büros'
		}
	},
	{
		key: 'expertise-one-page-that-saves-calls',
		format: 'challenge',
		week: 20,
		effort: 3,
		evergreen: false,
		en: {
			title: 'Which single page would save us the most phone calls?',
			brief: `By now the questions asked here show what people lack. This challenge asks for the one page, picture or two-minute clip that would make most calls unnecessary, and for a person who would make it. Fetch call or ticket numbers from the help desk, dispatch, human resources and spare parts for the background, and ask whoever suffers most from the calls to be the sponsor. Avoid a flood of manuals: one page is one page.`,
			prompts: [
				'Which call do you get most often, and how long does it take on average?',
				'Why do people ring although it is written down somewhere?',
				'What would the page have to show in the first three seconds?',
				'Who would have to keep it up to date, and does that person want to?'
			],
			outline: `## The question
Which single page, picture or clip of at most two minutes would save us the most phone calls, and who would make it?

## Background
In [month] the following desks counted their calls: [desk: number, most frequent question], [desk: number, question], [desk: number, question]. Many of these questions have an answer; it is only in the wrong place, too long, or written for those who know it already.

[Sponsor, role] gives the makers [hours] of working time per page and help with pictures.

## What counts
- How many calls it would save, by count or honest estimate. Weight 4
- Can be understood without previous knowledge, if possible in all languages spoken in the hall. Weight 3
- Has a maker and somebody who keeps it true. Weight 2
- Can be found where the question arises: at the machine, in the form, on the label. Weight 1

## What happens with the ideas
Open until [date]. [Names] rate; five pages are made by [date]. The desks count their calls again four weeks later, and we publish both figures. A page that saves no calls is taken down.`,
			topics: ['how to', 'ideas'],
			audience: 'Everyone, service desks above all'
		},
		de: {
			title: 'Welche eine Seite würde uns die meisten Anrufe ersparen?',
			brief: `Inzwischen zeigen die Fragen hier, was den Leuten fehlt. Dieser Aufruf sucht die eine Seite, das Bild oder den Zweiminutenfilm, der die meisten Anrufe überflüssig macht, und jemanden, der ihn herstellt. Holt für den Hintergrund Anruf- oder Ticketzahlen von Helpdesk, Disposition, Personal und Ersatzteilverkauf, und bittet die Person, die am meisten unter den Anrufen leidet, den Aufruf zu verantworten. Keine Flut von Handbüchern: Eine Seite ist eine Seite.`,
			prompts: [
				'Welcher Anruf kommt am häufigsten, und wie lange dauert er im Schnitt?',
				'Warum rufen Leute an, obwohl es irgendwo steht?',
				'Was müsste die Seite in den ersten drei Sekunden zeigen?',
				'Wer müsste sie aktuell halten, und will diese Person das auch?'
			],
			outline: `## Die Frage
Welche eine Seite, welches Bild oder welcher Film von höchstens zwei Minuten würde uns die meisten Anrufe ersparen, und wer würde das machen?

## Der Hintergrund
Im [Monat] haben diese Stellen ihre Anrufe gezählt: [Stelle: Zahl, häufigste Frage], [Stelle: Zahl, Frage], [Stelle: Zahl, Frage]. Auf vieles gibt es eine Antwort; sie steht nur am falschen Ort, ist zu lang oder für Leute geschrieben, die sie schon kennen.

[Name, Funktion] gibt für jede Seite [Stunden] Arbeitszeit und Hilfe bei den Bildern.

## Was zählt
- Wie viele Anrufe wegfallen, gezählt oder ehrlich geschätzt. Gewicht 4
- Ohne Vorwissen zu verstehen, möglichst in allen Sprachen, die in der Halle gesprochen werden. Gewicht 3
- Jemand macht sie, und jemand hält sie aktuell. Gewicht 2
- Zu finden, wo die Frage entsteht: an der Maschine, im Formular, auf dem Etikett. Gewicht 1

## Was mit den Ideen geschieht
Offen bis [Datum]. [Namen] bewerten; fünf Seiten entstehen bis [Datum]. Vier Wochen später zählen die Stellen erneut, und wir veröffentlichen beide Zahlen. Eine Seite, die keinen Anruf spart, kommt wieder weg.`,
			topics: ['anleitung', 'ideen'],
			audience: 'Alle, besonders Servicestellen'
		}
	},
	{
		key: 'expertise-watch-for-a-day',
		format: 'question',
		week: 23,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Whose work would you like to watch for a day, and why?',
			brief: `Many a misunderstanding between departments ends once somebody has sat beside the others for a day. The question collects wishes and brings pairs together; the replies underneath are the invitations. Arrange with three departments that they will take guests and with human resources that the day is working time, and name a person who brings the pairs together. Begin with a surprising wish from the management, but only one that will be carried out.`,
			prompts: [
				'Which department do you deliver to or get things from without ever having been there?',
				'What would you watch for in the first hour?',
				'What would a guest learn from you that is in no description?'
			],
			outline: `We send each other parts, forms, lorries and e-mails every day, and many of us have never seen what happens with them on the other side.

**Whose work would you like to watch for a day?** Please write:

- which department, shift or job,
- what you want to find out there,
- what others would see with you if they came on a return visit.

**To all who are named:** reply right underneath with a day that suits. That is all it takes.

The rules in short: one day, in working time, agreed with both team leaders; safety briefing and clothing from the host team; night shift and travel only with [name]’s agreement. [Name, HR] brings pairs together where nobody replies within a week.

Whoever has been writes three sentences here afterwards: expected, seen, taken home.`,
			topics: ['working together', 'learning'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wem würdet ihr gern einen Tag lang zuschauen, und warum?',
			brief: `So manches Missverständnis zwischen Abteilungen ist vorbei, wenn jemand einen Tag daneben gesessen hat. Die Frage sammelt Wünsche und bringt Paare zusammen; die Antworten darunter sind die Einladungen. Sprecht vorher mit drei Abteilungen, die Gäste aufnehmen, klärt mit der Personalabteilung, dass der Tag Arbeitszeit ist, und benennt jemanden, der die Paare zusammenführt. Gut zum Einstieg ist ein überraschender Wunsch aus der Geschäftsleitung, aber nur einer, der auch eingelöst wird.`,
			prompts: [
				'Welche Abteilung beliefert ihr oder beliefert euch, ohne dass ihr je dort wart?',
				'Worauf würdet ihr in der ersten Stunde achten?',
				'Was sähe ein Gast bei euch, das in keiner Beschreibung steht?'
			],
			outline: `Wir schicken einander jeden Tag Teile, Formulare, Lastwagen und Mails, und viele haben noch nie gesehen, was auf der anderen Seite damit geschieht.

**Wem würdet ihr gern einen Tag lang zuschauen?** Schreibt bitte:

- welche Abteilung, welche Schicht, welche Arbeit,
- was ihr dort herausfinden wollt,
- was andere beim Gegenbesuch bei euch sehen könnten.

**An alle, die genannt werden:** Antwortet gleich darunter mit einem Tag, der passt. Mehr braucht es nicht.

Die Regeln in Kürze: ein Tag, in der Arbeitszeit, mit beiden Teamleitungen abgesprochen; Unterweisung und Schutzkleidung stellt das gastgebende Team; Nachtschicht und Reisen nur nach Absprache mit [Name]. Kommt eine Woche lang keine Antwort, vermittelt [Name, Personal].

Wer dort war, schreibt danach drei Sätze hierher: erwartet, gesehen, mitgenommen.`,
			topics: ['zusammenarbeit', 'lernen'],
			audience: 'Alle'
		}
	},
	{
		key: 'expertise-poll-where-do-you-look-first',
		format: 'poll',
		week: 25,
		effort: 1.5,
		evergreen: false,
		en: {
			title: 'Ten to four, stuck: where do you look first?',
			brief: `A poll on an everyday moment that shows whether knowledge is being found: whom or what do people ask first when they are stuck? Ask it shortly before the half year is over and keep the wording, so that the same question in six months gives a comparison. Open with one real case from the week and fetch one figure from our own site: searches without a result, or the share of questions answered within seven days. Do not make “here” look like the right answer; the colleague at the next bench is often the best one.`,
			prompts: [
				'When were you last stuck, and what did you do in the first five minutes?',
				'Where did you look in vain?',
				'Who was asked in the end, and could anyone else have found that out?'
			],
			outline: `It is ten to four. The lorry is waiting, the form wants a code nobody knows, the colleague who would know is on holiday. [Replace by one real case of this week, in three sentences.]

In the last six months [number] questions were asked here, [share] of them were answered within seven days, and [number] searches ended without a result. That is one half of the picture. The other half happens beside the coffee machine, and only you know it.

**You are stuck. Where do you look first?**

- I ask whoever is nearest
- I ring somebody I know elsewhere in the company
- I search or ask here
- I look in the handbook, the drive or my own notes
- I try it out until it works

Open until [date]. We publish the shares for the whole company only, with the number of votes, and ask the same question again in half a year. If the drive wins, [name] will tidy it up first; if it is the telephone, we will ask whose it is.`,
			topics: ['who knows what', 'poll'],
			audience: 'Everyone'
		},
		de: {
			title: 'Zehn vor vier, nichts geht mehr: Wo sucht ihr zuerst?',
			brief: `Eine Umfrage zu einem alltäglichen Moment, die zeigt, ob Wissen gefunden wird: Wen oder was fragen die Leute zuerst, wenn sie nicht weiterkommen? Stellt sie kurz vor Ende des Halbjahrs und lasst den Wortlaut stehen, dann gibt dieselbe Frage in sechs Monaten einen Vergleich. Beginnt mit einem echten Fall der Woche und holt eine Zahl von hier: Suchen ohne Treffer oder der Anteil der Fragen, die binnen sieben Tagen beantwortet wurden. Lasst „hier“ nicht wie die richtige Antwort aussehen; oft ist die beste die Kollegin nebenan.`,
			prompts: [
				'Wann ging es zuletzt nicht weiter, und was geschah in den ersten fünf Minuten?',
				'Wo habt ihr vergeblich gesucht?',
				'Wer wurde am Ende gefragt, und hätte das auch jemand anders herausfinden können?'
			],
			outline: `Zehn vor vier. Der Lastwagen wartet, das Formular will einen Schlüssel, den niemand kennt, und die Kollegin, die es wüsste, ist im Urlaub. [Ersetzen durch einen echten Fall dieser Woche, in drei Sätzen.]

In den letzten sechs Monaten wurden hier [Zahl] Fragen gestellt, [Anteil] davon waren binnen sieben Tagen beantwortet, und [Zahl] Suchen blieben ohne Treffer. Das ist die eine Hälfte des Bildes. Die andere spielt neben der Kaffeemaschine, und die kennt nur ihr.

**Ihr kommt nicht weiter. Wo sucht ihr zuerst?**

- Ich frage, wer gerade am nächsten sitzt oder steht
- Ich rufe jemanden an, den ich woanders im Haus kenne
- Ich suche oder frage hier
- Ich schaue ins Handbuch, ins Laufwerk oder in eigene Notizen
- Ich probiere, bis es klappt

Offen bis [Datum]. Wir veröffentlichen die Anteile nur fürs ganze Haus, mit der Zahl der Stimmen, und fragen in einem halben Jahr noch einmal. Gewinnt das Laufwerk, räumt [Name] es als Erstes auf; gewinnt das Telefon, fragen wir, wer da immer angerufen wird.`,
			topics: ['wer weiß was', 'umfrage'],
			audience: 'Alle'
		}
	}
];
