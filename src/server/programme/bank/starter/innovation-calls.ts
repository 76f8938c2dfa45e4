// Starter items for innovation that call people to take part: questions, challenges, photo calls and the poll.
import type { StarterItem } from './shape.ts';

export const innovationCalls: StarterItem[] = [
	{
		key: 'innovation-typed-twice',
		format: 'question',
		week: 1,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What do you type in twice because two systems do not talk to each other?',
			brief: `A first question everybody can answer in two lines, from the warehouse to accounts. It fills a list that IT and process owners can work through, and shows on day one that answers lead somewhere. Ask somebody from IT or process planning beforehand to reply to each entry within two days, even if only with “known, planned for …”. Do not promise that everything will be linked.`,
			prompts: [
				'From which screen or paper do you copy, and into which?',
				'How often a day, and how long does it take each time?',
				'What was the worst thing a slip of the finger has caused?'
			],
			outline: `Order number from the e-mail into the system. Hours from the slip into the spreadsheet. Serial number from the label into the report, and then once more into the customer’s portal.

**What do you type in twice (or three times)?** Please write in one answer:

1. from where to where (system, form, paper),
2. how often a day or a week,
3. roughly how many minutes each time.

One answer per case, so that others can vote for the ones that plague them too.

[Name, department] reads along and replies to every case by [date]: already solved, being worked on, possible, or not possible and why. The five with the most minutes go to [round, date], and we report back here what came of them.`,
			topics: ['ideas', 'it'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was tippt ihr zweimal ein, weil zwei Systeme nicht miteinander reden?',
			brief: `Eine Einstiegsfrage, auf die alle in zwei Zeilen antworten können, vom Lager bis zur Buchhaltung. So entsteht eine Liste, mit der IT und Prozessverantwortliche arbeiten können, und es zeigt sich vom ersten Tag an, dass Antworten etwas auslösen. Sprecht vorher mit jemandem aus der IT oder der Prozessplanung ab, dass jeder Eintrag binnen zwei Tagen eine Reaktion bekommt, und sei es „bekannt, geplant für …“. Versprecht nicht, dass alles verbunden wird.`,
			prompts: [
				'Von welchem Bildschirm oder Zettel wird abgeschrieben, und wohin?',
				'Wie oft am Tag, und wie lange dauert es jedes Mal?',
				'Was war die schlimmste Folge eines Tippfehlers?'
			],
			outline: `Die Auftragsnummer aus der Mail ins System. Die Stunden vom Zettel in die Tabelle. Die Seriennummer vom Typenschild in den Bericht, und dann noch einmal ins Portal des Kunden.

**Was tippt ihr doppelt (oder dreifach) ein?** Schreibt bitte in eine Antwort:

1. von wo nach wo (System, Formular, Papier),
2. wie oft am Tag oder in der Woche,
3. ungefähr wie viele Minuten jedes Mal.

Bitte ein Fall pro Antwort, dann können andere für die stimmen, die sie auch plagen.

[Name, Abteilung] liest mit und antwortet auf jeden Fall bis zum [Datum]: schon gelöst, in Arbeit, machbar, oder nicht machbar und warum. Die fünf mit den meisten Minuten gehen in [Runde, Datum]. Was daraus wird, steht danach hier.`,
			topics: ['ideen', 'it'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-first-scribble',
		format: 'photo_call',
		week: 3,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Where is your scribble? Ideas on the backs of envelopes',
			brief: `The best ideas in the house hang on whiteboards, lie in drawers and stick to the back of a delivery note, half a sketch and an arrow. This call gets them out, unfinished, because finished ideas frighten off everyone who only has half of one. Ask three people in person for the first pictures, one of them from the workshop and one from accounts, and get someone from engineering or patents to say what may not be shown. Prettily redrawn sketches are not wanted.`,
			prompts: [
				'Where were you when you drew it, and what had just gone wrong?',
				'What stopped you from going on with it?',
				'Which bit is still missing, and who could know?'
			],
			outline: `## What we are looking for
Sketches, calculations, word lists, arrows on whiteboards: everything in which something began that is not finished. Coffee stains are welcome. Add two lines: **what it is meant to become**, and **what is still missing**.

## How to take part
One picture per scribble, by [date]. As you found it, do not copy it out neatly. Old ones count as well, even if they are from [ten years ago].

## Please mind
- Before you photograph: is it about a product that is not on the market, a customer, or something we may want to protect? Then send it to [name, engineering or patents] instead of showing it. What is shown too early can be hard to protect later.
- No prices, no names, no customers’ drawings in the background.
- Somebody else’s scribble only if that person agrees.

## What happens with the pictures
Everyone may comment: “I can do that bit”, “that existed once”, “ask so-and-so”. [Name] brings people together where two bits fit. Whatever becomes a whole proposal moves to the ideas with its author’s name. On [date] we show the three scribbles that found their missing half.`,
			topics: ['ideas', 'photos'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wo ist eure Kritzelei? Ideen von der Rückseite des Lieferscheins',
			brief: `Die besten Ideen im Haus hängen an Whiteboards, liegen in Schubladen oder stehen auf der Rückseite eines Lieferscheins: eine halbe Skizze, ein Pfeil. Dieser Aufruf holt sie hervor, unfertig, denn fertige Ideen schrecken alle ab, die nur eine halbe haben. Bittet drei Leute persönlich um die ersten Bilder, darunter jemanden aus der Werkstatt und jemanden aus der Buchhaltung, und lasst euch aus Entwicklung oder Patentwesen sagen, was nicht gezeigt werden darf. Ins Reine gezeichnete Blätter sind nicht gefragt.`,
			prompts: [
				'Wo ist das entstanden, und was war gerade schiefgegangen?',
				'Woran lag es, dass es nicht weiterging?',
				'Welches Stück fehlt noch, und wer könnte es wissen?'
			],
			outline: `## Was wir suchen
Skizzen, Rechnungen, Stichworte, Pfeile am Whiteboard: alles, worin etwas angefangen hat, das noch nicht fertig ist. Kaffeeflecken willkommen. Dazu zwei Zeilen: **was es werden soll**, und **was noch fehlt**.

## So macht ihr mit
Ein Bild pro Kritzelei, bis zum [Datum]. So, wie ihr sie gefunden habt, nicht abgezeichnet. Alte zählen auch, selbst wenn sie [zehn Jahre] alt sind.

## Bitte beachten
- Vor dem Foto: Geht es um ein Produkt, das noch nicht auf dem Markt ist, um einen Kunden oder um etwas, das wir vielleicht schützen wollen? Dann schickt es an [Name, Entwicklung oder Patentwesen], statt es zu zeigen. Was zu früh gezeigt wird, lässt sich später womöglich nicht mehr schützen.
- Keine Preise, keine Namen, keine Kundenzeichnungen im Hintergrund.
- Fremde Kritzeleien nur, wenn die Person einverstanden ist.

## Was mit den Bildern geschieht
Alle dürfen kommentieren: „Das Stück kann ich“, „Das gab es schon einmal“, „Fragt die Kollegin aus …“. [Name] bringt Leute zusammen, wo zwei Stücke passen. Was ein ganzer Vorschlag wird, zieht zu den Ideen um, mit dem Namen derer, von denen es stammt. Am [Datum] zeigen wir die drei Kritzeleien, die ihre fehlende Hälfte gefunden haben.`,
			topics: ['ideen', 'fotos'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-ten-minutes-back',
		format: 'challenge',
		week: 4,
		effort: 3,
		evergreen: false,
		en: {
			title: 'Where do ten minutes a shift get lost, and how do we get them back?',
			brief: `The first challenge must be one that everyone has an answer to and that can be decided quickly. Ten minutes a shift is small enough to be believed and big enough to matter: times people, times working days, work it out for your own company and put the sum in the text. Find a sponsor with the power to say yes to small money on the spot, and get that sum in writing before the start. Avoid every wording that smells of “work faster”; clear the question with the works council first.`,
			prompts: [
				'What do you wait, search or walk for every single day?',
				'When did you last stand at a printer, gate or machine with nothing to do, and for how long?',
				'What would you do with ten quiet minutes?',
				'Which of these could be solved for less than [amount]?'
			],
			outline: `## The question
Where do you lose ten minutes a shift or a working day through searching, waiting, walking or asking, and what would give them back?

## Background
Nobody here is to work faster. We are looking for the minutes that annoy you and that bring nobody anything. Ten minutes times [number] people times [number] working days are [sum] hours a year.

[Sponsor, role] may approve ideas up to [amount] on the spot and has set aside [amount] for this challenge.

## What counts
- It can be seen: where, what, how often (a photo helps). Weight 3
- It can be tried within four weeks. Weight 3
- Others have the same problem too. Weight 2
- It costs little. Weight 2

Ideas that only move the minutes on to the next team do not count.

## What happens with the ideas
Open until [date, three weeks]. Every idea gets a reply within five working days. [Names, three reviewers from three areas] rate independently of each other; decisions by [date], with the reason, here for all to see. In [month] we report what was measured.`,
			topics: ['ideas', 'ten minutes back'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wo bleiben zehn Minuten pro Schicht, und wie holen wir sie zurück?',
			brief: `Der erste Ideenaufruf braucht eine Frage, zu der allen etwas einfällt und über die sich schnell entscheiden lässt. Zehn Minuten pro Schicht sind klein genug, um glaubhaft zu sein, und groß genug, um zu zählen: Rechnet sie mit euren Köpfen und Arbeitstagen hoch und schreibt die Summe in den Text. Sucht als Verantwortliche oder Verantwortlichen jemanden, der kleine Beträge sofort freigeben darf, und lasst euch die Summe vor dem Start schriftlich geben. Vermeidet alles, was nach „schneller arbeiten“ klingt, und stimmt die Frage vorher mit dem Betriebsrat ab.`,
			prompts: [
				'Worauf wird jeden Tag gewartet, wonach gesucht, wohin gelaufen?',
				'Wann standet ihr zuletzt untätig am Drucker, am Tor oder an der Anlage, und wie lange?',
				'Was ließe sich mit zehn ruhigen Minuten anfangen?',
				'Was davon wäre für weniger als [Betrag] zu lösen?'
			],
			outline: `## Die Frage
Wo verliert ihr pro Schicht oder Arbeitstag zehn Minuten mit Suchen, Warten, Laufen oder Nachfragen, und womit bekämen wir sie zurück?

## Der Hintergrund
Niemand soll schneller arbeiten. Es geht um die Minuten, die euch ärgern und keinem etwas bringen. Zehn Minuten mal [Zahl] Leute mal [Zahl] Arbeitstage sind [Summe] Stunden im Jahr.

[Name, Funktion] darf Ideen bis [Betrag] sofort freigeben und hat für diesen Aufruf [Betrag] zurückgelegt.

## Was zählt
- Man kann es sehen: wo, was, wie oft (ein Foto hilft). Gewicht 3
- In vier Wochen lässt es sich ausprobieren. Gewicht 3
- Andere haben dasselbe Problem. Gewicht 2
- Es kostet wenig. Gewicht 2

Was die Minuten nur ins nächste Team verschiebt, zählt nicht.

## Was mit den Ideen geschieht
Offen bis [Datum, drei Wochen]. Jede Idee bekommt binnen fünf Arbeitstagen eine Antwort. [Namen, drei Leute aus drei Bereichen] bewerten unabhängig voneinander; entschieden wird bis [Datum], mit Begründung, hier für alle sichtbar. Im [Monat] berichten wir, was gemessen wurde.`,
			topics: ['ideen', 'zehn minuten zurück'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-give-to-a-machine',
		format: 'question',
		week: 14,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which part of your job would you hand to a machine tomorrow, and which never?',
			brief: `A question with two halves: the first collects work that could be automated, the second shows what people are proud of. Together they make the conversation about automation calmer than any announcement could. Get two people from very different jobs to answer first, for instance a dispatcher and somebody in quality control, and tell the works council in advance. Do not use the answers to cut jobs, and say so in the text only if it is true.`,
			prompts: [
				'Which task do you put off until the last moment, every time?',
				'Which ten minutes of the day does only a human being notice what is wrong?',
				'What did a machine take over from you in the past, and do you miss it?'
			],
			outline: `Counting screws, naming files, pushing pallets, copying figures from one report into another: there are tasks most of us would gladly give away. And there are others where a machine could do the movement but not the job: noticing that a customer sounds different today, for example, or that the paint smells wrong.

**Two questions, two lines:**

1. Which part of your work would you hand to a machine tomorrow?
2. Which part never, and why not?

Please write what you do as well, so that somebody who has never been in your area can follow.

[Name, automation or IT] reads along and will say at the end of [month] which of the first kind we already have the means for. [State here what the answers will be used for and what not, as agreed with the works council.]`,
			topics: ['automation', 'ideas'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was dürfte morgen eine Maschine übernehmen, und was auf keinen Fall?',
			brief: `Eine Frage mit zwei Hälften: Die erste sammelt Arbeit, die sich automatisieren ließe, die zweite zeigt, worauf die Leute stolz sind. Zusammen machen sie das Gespräch über Automatisierung ruhiger, als es jede Ankündigung könnte. Gewinnt zwei Leute aus ganz verschiedenen Berufen für die ersten Antworten, etwa aus der Disposition und der Qualitätsprüfung, und gebt dem Betriebsrat vorher Bescheid. Die Antworten sind keine Vorlage für Stellenabbau; das gehört nur in den Text, wenn es stimmt.`,
			prompts: [
				'Welche Aufgabe bleibt jedes Mal bis zuletzt liegen?',
				'In welchen zehn Minuten des Tages merkt nur ein Mensch, dass etwas nicht stimmt?',
				'Was hat euch früher schon eine Maschine abgenommen, und fehlt es euch?'
			],
			outline: `Schrauben zählen, Dateien umbenennen, Paletten schieben, Zahlen von einem Bericht in den anderen übertragen: Es gibt Arbeit, die die meisten gern abgeben würden. Und es gibt andere, bei der eine Maschine zwar den Handgriff könnte, aber nicht die Sache: merken, dass die Kundin heute anders klingt, oder dass der Lack falsch riecht.

**Zwei Fragen, zwei Zeilen:**

1. Welchen Teil eurer Arbeit würdet ihr morgen an eine Maschine abgeben?
2. Welchen nie, und warum nicht?

Schreibt kurz dazu, was ihr macht, damit auch jemand folgen kann, der noch nie in eurem Bereich war.

[Name, Automatisierung oder IT] liest mit und sagt Ende [Monat], wofür aus der ersten Gruppe wir heute schon die Mittel haben. [Hier steht, wofür die Antworten verwendet werden und wofür nicht, so wie mit dem Betriebsrat besprochen.]`,
			topics: ['automatisierung', 'ideen'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-photograph-what-waits',
		format: 'photo_call',
		week: 16,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Photograph what is waiting',
			brief: `A pallet without a release label, a folder on the windowsill, a finished machine in the yard, a full inbox: wherever something waits, an improvement is waiting too. Nobody sees all these places, but together everybody does. Ask people to add since when it has been lying there and for whom, and get someone from planning or logistics who will follow up the five oldest. Set the tone with a pile of your own: things may be shown, culprits may not.`,
			prompts: [
				'Since when has it been lying there, and how can one tell?',
				'What or whom is it waiting for: a signature, a part, a decision, a lorry?',
				'Whom does it bother, and does the person it is waiting for know about it?'
			],
			outline: `## What we are looking for
Work that lies and waits: parts, paper, parcels, orders, a counter on a screen, an unused room. Add three details: **where**, **since when**, **what it is waiting for**.

## How to take part
One picture per place, by [date]. Begin at your own desk or machine; it is fairer, and you know the answer. I have put the first picture in myself: [my own pile, since when].

## Please mind
- Photograph only where it is allowed, and never from a moving forklift or vehicle.
- No people, no names, no customers’ labels; on screens only the number, not the content.
- Leave things where they are. If something is in an escape route, clear it or report it to [name] before you take a picture.
- It is about the waiting, not about who is to blame. Comments with names of culprits are removed.

## What happens with the pictures
[Name, planning or logistics] follows up the five with the longest waiting time and writes underneath what they were waiting for. What waits in several places becomes the question of the next challenge. On [date] we take the same pictures again.`,
			topics: ['improvement', 'photos'],
			audience: 'Everyone'
		},
		de: {
			title: 'Fotografiert, was wartet',
			brief: `Eine Palette ohne Freigabe, ein Ordner auf der Fensterbank, eine fertige Maschine im Hof, ein voller Posteingang: Wo etwas wartet, wartet auch eine Verbesserung. Niemand sieht alle diese Stellen, alle zusammen schon. Bittet um die Angabe, seit wann es dort liegt und worauf es wartet, und gewinnt jemanden aus Planung oder Logistik, der den fünf ältesten nachgeht. Setzt den Ton mit einem eigenen Stapel: Dinge dürfen gezeigt werden, Schuldige nicht.`,
			prompts: [
				'Seit wann liegt es da, und woran ist das zu erkennen?',
				'Worauf wartet es: Unterschrift, Teil, Entscheidung, Lastwagen?',
				'Wen stört es, und weiß die Stelle davon, auf die es wartet?'
			],
			outline: `## Was wir suchen
Arbeit, die liegt und wartet: Teile, Papier, Pakete, Aufträge, eine Zahl auf einem Bildschirm, ein ungenutzter Raum. Dazu drei Angaben: **wo**, **seit wann**, **worauf**.

## So macht ihr mit
Ein Bild pro Stelle, bis zum [Datum]. Fangt am eigenen Schreibtisch oder an der eigenen Maschine an; das ist fairer, und ihr kennt die Antwort. Das erste Bild ist von mir: [mein eigener Stapel, seit wann].

## Bitte beachten
- Nur wo Fotografieren erlaubt ist, und nie vom fahrenden Stapler oder Fahrzeug aus.
- Keine Menschen, keine Namen, keine Kundenetiketten; vom Bildschirm nur die Zahl, nicht den Inhalt.
- Alles bleibt liegen. Ist ein Fluchtweg verstellt: zuerst freiräumen oder [Name] melden, dann fotografieren.
- Es geht ums Warten, nicht um Schuld. Kommentare, die jemanden anklagen, werden entfernt.

## Was mit den Bildern geschieht
[Name, Planung oder Logistik] geht den fünf längsten Wartezeiten nach und schreibt darunter, woran es lag. Was an mehreren Stellen wartet, wird zur Frage des nächsten Ideenaufrufs. Am [Datum] machen wir dieselben Bilder noch einmal.`,
			topics: ['verbesserung', 'fotos'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-two-week-test',
		format: 'challenge',
		week: 21,
		effort: 3,
		evergreen: false,
		en: {
			title: 'What could we try out in two weeks for 200 euros?',
			brief: `The second challenge asks for trials, not for solutions: something small, limited in time, that answers a question we otherwise argue about for months. Two weeks and a small sum take the fear out of it, for the people who propose and for those who must allow it. Find three team leaders beforehand who each promise one place and one afternoon, and a cost centre for the sum, which you may adjust as long as it stays small. Refuse anything that needs a project first.`,
			prompts: [
				'Which question have we been discussing since last year without anybody trying it?',
				'How would you see after two weeks that it works, or does not?',
				'Whose permission do you need, and what would that person be worried about?',
				'What is the smallest version that would still tell us something?'
			],
			outline: `## The question
What could your team try out in two weeks for no more than 200 euros, and what would we know afterwards?

## Background
We often talk for months about whether something would work: a different order of steps, a second trolley, quiet hours without calls, a changed route. A fortnight of trying tells us more. A trial may fail; it may not be left without a result.

## What counts
- One clear question that can be answered with yes, no or a number. Weight 3
- Begins and ends on a fixed day and can be undone. Weight 3
- Two people who carry it out are named. Weight 2
- Others could use the result. Weight 2

Not suitable: anything that touches safety devices, pay, working-time rules or personal data. Ask [name] if you are unsure.

## What happens with the ideas
Open until [date]. [Sponsor, role] picks [number] trials and releases the money within a week. The teams try it from [date] to [date] and write ten lines each: what was asked, what came out, what next. The results appear here, including those that say “no”.`,
			topics: ['ideas', 'trying things out'],
			audience: 'Teams of all departments'
		},
		de: {
			title: 'Was könnten wir in zwei Wochen für 200 Euro ausprobieren?',
			brief: `Der zweite Ideenaufruf fragt nach Versuchen, nicht nach Lösungen: etwas Kleines mit festem Ende, das eine Frage beantwortet, über die wir sonst monatelang reden. Zwei Wochen und ein kleiner Betrag nehmen die Scheu, bei denen, die vorschlagen, und bei denen, die es erlauben müssen. Gewinnt vorab drei Teamleitungen, die je einen Platz und einen Nachmittag zusagen, und klärt die Kostenstelle für den Betrag, der zu eurem Haus passen, aber klein bleiben soll. Alles, was zuerst ein Projekt braucht, gehört nicht hierher.`,
			prompts: [
				'Worüber diskutieren wir seit letztem Jahr, ohne dass es je einer probiert hat?',
				'Woran wäre nach zwei Wochen zu sehen, ob es taugt?',
				'Wer muss es erlauben, und welche Sorge steckt hinter einem möglichen Nein?',
				'Was ist die kleinste Fassung, die uns noch etwas verrät?'
			],
			outline: `## Die Frage
Was könnte euer Team in zwei Wochen für höchstens 200 Euro ausprobieren, und was wüssten wir danach?

## Der Hintergrund
Oft reden wir monatelang darüber, ob etwas gehen würde: eine andere Reihenfolge, ein zweiter Wagen, stille Stunden ohne Anrufe, eine geänderte Route. Zwei Wochen Probieren sagen mehr. Ein Versuch darf scheitern; ohne Ergebnis bleiben darf er nicht.

## Was zählt
- Eine klare Frage, auf die es ein Ja, ein Nein oder eine Zahl gibt. Gewicht 3
- Anfang und Ende stehen fest, und es lässt sich rückgängig machen. Gewicht 3
- Zwei Leute, die es durchführen, sind benannt. Gewicht 2
- Auch andere können das Ergebnis brauchen. Gewicht 2

Nicht geeignet: alles, was Schutzeinrichtungen, Entgelt, Arbeitszeitregeln oder persönliche Daten berührt. Im Zweifel [Name] fragen.

## Was mit den Ideen geschieht
Offen bis [Datum]. [Name, Funktion] wählt [Zahl] Versuche aus und gibt das Geld binnen einer Woche frei. Ausprobiert wird vom [Datum] bis [Datum]; danach schreibt jedes Team zehn Zeilen: Was war die Frage, was kam heraus, wie weiter? Alle Ergebnisse stehen hier, auch die mit „Nein“.`,
			topics: ['ideen', 'ausprobieren'],
			audience: 'Teams aller Abteilungen'
		}
	},
	{
		key: 'innovation-steal-with-pride',
		format: 'question',
		week: 22,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What have you seen elsewhere that we should copy?',
			brief: `At suppliers, customers, the dentist’s, the supermarket, in the last job: everyone has seen something solved better than here. The question turns field staff, drivers and people who came from other companies into scouts, and costs nothing. Ask three people who get around to answer first, with a picture if they have one. No trade secrets of former employers and no confidential sights from customers: say that in the text, in one sentence.`,
			prompts: [
				'Where were you, and what made you stop and look?',
				'Which of our problems would it solve?',
				'What was different there that would make it harder here?'
			],
			outline: `The bakery that rings a bell when the queue gets longer than five people. The workshop where every tool has its shadow painted on the wall. The surgery that texts you twenty minutes before it is your turn.

**What have you seen elsewhere that we should copy?** Tell us in one answer:

- where you saw it (a kind of place is enough, no names needed),
- how it works, in three sentences or one picture,
- where in our company it would help.

Please leave out what is confidential: nothing from contracts, nothing from a former employer’s drawer, no photos from customers’ premises without permission.

Vote for what you would like to see here. [Name, department] takes the three with the most votes, looks for a place to try each, and reports here on [date].`,
			topics: ['ideas', 'seen elsewhere'],
			audience: 'Everyone, field service and drivers above all'
		},
		de: {
			title: 'Was habt ihr anderswo gesehen, das wir nachmachen sollten?',
			brief: `Bei Lieferanten, bei Kunden, in der Zahnarztpraxis, im Supermarkt, im vorigen Job: Alle haben schon etwas gesehen, das besser gelöst war als bei uns. Die Frage macht Außendienst, Fahrerinnen und Fahrer und alle, die von anderen Firmen kamen, zu Kundschaftern, und sie kostet nichts. Bittet drei Leute, die viel herumkommen, um die ersten Antworten, gern mit Bild. Keine Geheimnisse früherer Arbeitgeber, nichts Vertrauliches von Kunden: ein Satz dazu gehört in den Text.`,
			prompts: [
				'Wo war das, und was war der Grund, stehen zu bleiben und hinzuschauen?',
				'Welches unserer Probleme wäre damit gelöst?',
				'Was war dort anders, das es bei uns schwieriger macht?'
			],
			outline: `Die Bäckerei, in der eine Glocke läutet, sobald mehr als fünf Leute anstehen. Die Werkstatt, in der jedes Werkzeug seinen gemalten Schatten an der Wand hat. Die Praxis, die zwanzig Minuten vor dem Termin eine Nachricht schickt.

**Was habt ihr anderswo gesehen, das wir nachmachen sollten?** Schreibt in eine Antwort:

- wo ihr es gesehen habt (die Art des Ortes genügt, ohne Namen),
- wie es funktioniert, in drei Sätzen oder einem Bild,
- wo es bei uns helfen würde.

Bitte nichts Vertrauliches: nichts aus Verträgen, nichts aus der Schublade früherer Arbeitgeber, keine Fotos vom Gelände eines Kunden ohne Erlaubnis.

Stimmt für das, was ihr hier gern hättet. [Name, Abteilung] nimmt die drei mit den meisten Stimmen, sucht für jede einen Ort zum Ausprobieren und berichtet hier am [Datum].`,
			topics: ['ideen', 'anderswo gesehen'],
			audience: 'Alle, besonders Außendienst und Fahrdienst'
		}
	},
	{
		key: 'innovation-poll-idea-of-the-half-year',
		format: 'poll',
		week: 26,
		effort: 1.5,
		evergreen: false,
		en: {
			title: 'Which of these ideas has made your day easier?',
			brief: `At the end of the half year, show the ideas that really run and let those decide who work with them. Choose by one rule, which you state: in use for at least four weeks, in at least two teams. Ask each team for one measured effect in one line, and leave out the names of those who decided; here the people who had the idea count. No prize money, no jury; the result decides which idea we describe so that all sites can copy it.`,
			prompts: [
				'What has changed in a normal day since the idea came, in one sentence?',
				'Who uses it without having been told to?',
				'What effect was measured, and over which weeks?'
			],
			outline: `Since [date], [number] ideas have been handed in here, and [number] of them are at work. Most are small. Four of them are used in more than one team and have been running for at least four weeks:

- **[Idea 1]**, by [team]: [one line on what has changed and what was measured].
- **[Idea 2]**, by [team]: [one line].
- **[Idea 3]**, by [team]: [one line].
- **[Idea 4]**, by [team]: [one line].

We are asking neither the management nor a jury, but you, who work with them every day.

**Which of these ideas has made your day easier?**

- [Idea 1]
- [Idea 2]
- [Idea 3]
- [Idea 4]
- None of them has reached me yet

Open until [date]. The one with most votes gets a guide with pictures and parts, so that every site can copy it. If many of you choose the last answer, we shall ask where the ideas get stuck, and publish that too.`,
			topics: ['ideas', 'poll'],
			audience: 'Everyone'
		},
		de: {
			title: 'Welche dieser Ideen hat euren Tag leichter gemacht?',
			brief: `Zeigt zum Ende des Halbjahrs die Ideen, die wirklich laufen, und lasst die entscheiden, die damit arbeiten. Wählt nach einer Regel aus und nennt sie: seit mindestens vier Wochen in Gebrauch, in mindestens zwei Teams. Bittet jedes Team um eine gemessene Wirkung in einer Zeile, und lasst weg, wer alles entschieden hat; hier zählen die Leute, von denen die Idee kam. Kein Preisgeld, keine Jury: Das Ergebnis bestimmt, welche Idee wir so beschreiben, dass alle Standorte sie übernehmen können.`,
			prompts: [
				'Was ist seit der Idee an einem gewöhnlichen Tag anders, in einem Satz?',
				'Wer benutzt sie, ohne dazu aufgefordert worden zu sein?',
				'Welche Wirkung wurde gemessen, und in welchen Wochen?'
			],
			outline: `Seit dem [Datum] sind hier [Zahl] Ideen eingegangen, [Zahl] davon sind im Einsatz. Die meisten sind klein. Vier werden in mehr als einem Team benutzt und laufen seit mindestens vier Wochen:

- **[Idee 1]** von [Team]: [eine Zeile, was sich geändert hat und was gemessen wurde].
- **[Idee 2]** von [Team]: [eine Zeile].
- **[Idee 3]** von [Team]: [eine Zeile].
- **[Idee 4]** von [Team]: [eine Zeile].

Wir fragen weder die Geschäftsleitung noch eine Jury, sondern euch, die ihr jeden Tag damit arbeitet.

**Welche dieser Ideen hat euren Tag leichter gemacht?**

- [Idee 1]
- [Idee 2]
- [Idee 3]
- [Idee 4]
- Bei mir ist noch keine angekommen

Offen bis [Datum]. Zur meistgewählten entsteht eine Anleitung mit Bildern und Teilen, damit jeder Standort sie übernehmen kann. Wählen viele die letzte Antwort, gehen wir der Frage nach, wo die Ideen stecken bleiben, und schreiben auch das auf.`,
			topics: ['ideen', 'umfrage'],
			audience: 'Alle'
		}
	}
];
