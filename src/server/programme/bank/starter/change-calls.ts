// Starter items for change that call people to take part: questions, the challenge, photo calls and the poll.
import type { StarterItem } from './shape.ts';

export const changeCalls: StarterItem[] = [
	{
		key: 'change-nobody-explained',
		format: 'question',
		week: 3,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What has nobody explained to you yet about [the change]?',
			brief: `Rumours fill the gaps that information leaves; this question finds the gaps. Every question gets a reply within two working days from somebody who is in a position to know, with their name, and even if the reply is “not decided, we will know on …”. Get three people from the project, human resources and the works council to promise that before you post it. Start with a question that is really going round at the coffee machine, and never delete an unpleasant one.`,
			prompts: [
				'What have you heard that you cannot believe?',
				'What do your colleagues ask you to which you have no answer?',
				'What would you have to know in order to plan your holidays, shifts or deliveries?'
			],
			outline: `From [date] on, [the new system / the move / the new shift model] will apply. There have been [number] announcements about it, and still there are gaps. We can only fill those we know.

**What has nobody explained to you yet?** Ask as you would ask in the break: one question per answer, so that others can vote for it.

These people reply here, with their names and within two working days:

- [name], for everything technical,
- [name], for working time, pay and place of work,
- [name], works council.

There will be three kinds of reply: **that’s how it is**; **not decided yet**, with the date when it will be; and **we had not thought of that**.

I’ll begin with the question I have heard most often: [question].`,
			topics: ['change', 'questions'],
			audience: 'Everyone affected'
		},
		de: {
			title: 'Was hat euch zu [der Veränderung] noch niemand erklärt?',
			brief: `Gerüchte füllen die Lücken, die Information lässt; diese Frage findet die Lücken. Jede Nachfrage bekommt binnen zwei Arbeitstagen eine Antwort von jemandem, der es wissen kann, mit Namen, und sei es „noch nicht entschieden, am … wissen wir es“. Lasst euch das vorab von drei Leuten zusagen: aus dem Projekt, der Personalabteilung und dem Betriebsrat. Beginnt mit einer Frage, die an der Kaffeemaschine wirklich umgeht, und löscht nie eine unangenehme.`,
			prompts: [
				'Was erzählt man sich, das kaum zu glauben ist?',
				'Was werdet ihr gefragt und könnt es nicht beantworten?',
				'Was müsstet ihr wissen, um Urlaub, Schichten oder Lieferungen zu planen?'
			],
			outline: `Ab [Datum] gilt [das neue System / der Umzug / das neue Schichtmodell]. Dazu gab es [Zahl] Ankündigungen, und trotzdem bleiben Lücken. Füllen können wir nur die, von denen wir wissen.

**Was hat euch noch niemand erklärt?** Fragt, wie ihr in der Pause fragen würdet: eine Frage pro Antwort, dann können andere dafür stimmen.

Hier antworten, mit Namen und binnen zwei Arbeitstagen:

- [Name] zu allem Technischen,
- [Name] zu Arbeitszeit, Geld und Arbeitsort,
- [Name] für den Betriebsrat.

Drei Arten von Antwort wird es geben: **So ist es.** **Noch nicht entschieden**, mit dem Datum, an dem es so weit ist. Und: **Daran hatten wir nicht gedacht.**

Ich beginne mit der Frage, die ich am häufigsten gehört habe: [Frage].`,
			topics: ['veränderung', 'fragen'],
			audience: 'Alle, die es betrifft'
		}
	},
	{
		key: 'change-last-of-its-kind',
		format: 'photo_call',
		week: 8,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Last of its kind: photograph it before it goes',
			brief: `The old punch clock, the form in triplicate, the green machine, the sign over the gate, the view from the office that is being given up: changes go down better when what was is allowed a farewell. The pictures make a small archive and bring up stories which explain why things were built as they are. Ask three long-serving colleagues for the first picture and its story, set a date before the dismantling, and clear with site management what may be photographed. Not a wailing wall: each picture comes with what the thing did well.`,
			prompts: [
				'What was the thing good at that the new one will have to learn?',
				'Who worked with it longest, and what did that person call it?',
				'What is the best story that happened at it?'
			],
			outline: `## What we are looking for
Things, places and signs that disappear with [the change]: machines, forms, stamps, shelves, routes, views. Add two lines: since when, and what was good about it.

## How to take part
By [date], for from then on things will be dismantled. Photographs from the old days are welcome too: photograph the print on a table, without flash.

## Please mind
- Nobody climbs, opens or switches anything on for a picture. Closed-off areas stay closed.
- People only with their consent. In old photos: show who can no longer be asked only if [name] agrees.
- No personal data: cover names on lists, time cards and screens.
- Things remain where they are. Those who would like something tell [name]; it will be raffled, not pocketed.

## What happens with the pictures
They stay as an album, sorted by place, with the stories. A selection will be printed and hung at [place] in the new building. What the old thing did well goes to [project lead] as a list: that is what the new one will be measured by.`,
			topics: ['change', 'photos'],
			audience: 'Everyone, long-serving colleagues above all'
		},
		de: {
			title: 'Bevor es weg ist: Fotografiert das Letzte seiner Art',
			brief: `Die alte Stempeluhr, das Formular mit drei Durchschlägen, die grüne Maschine, das Schild am Tor, der Blick aus dem Büro, das geräumt wird: Neues fällt leichter, wenn das Alte verabschiedet werden darf. Aus den Bildern entsteht ein kleines Archiv, und sie bringen Geschichten hervor, die erklären, warum etwas so gebaut war. Bittet drei Langjährige um das erste Bild samt Geschichte, setzt einen Termin vor dem Abbau und klärt mit der Standortleitung, was fotografiert werden darf. Keine Klagemauer: Zu jedem Bild gehört, was das Ding gut konnte.`,
			prompts: [
				'Was konnte das Alte, das das Neue erst noch lernen muss?',
				'Wer hat am längsten damit gearbeitet, und welchen Spitznamen hatte es?',
				'Was war die beste Geschichte, die dort passiert ist?'
			],
			outline: `## Was wir suchen
Dinge, Orte und Schilder, die mit [der Veränderung] verschwinden: Maschinen, Formulare, Stempel, Regale, Wege, Ausblicke. Dazu zwei Zeilen: seit wann es das gab, und was gut daran war.

## So macht ihr mit
Bis zum [Datum], danach wird abgebaut. Aufnahmen von früher sind ebenfalls willkommen: den Abzug auf einen Tisch legen und ohne Blitz abfotografieren.

## Bitte beachten
- Für ein Bild wird nirgends hochgeklettert, nichts geöffnet, nichts eingeschaltet. Abgesperrt bleibt abgesperrt.
- Menschen nur mit ihrer Zustimmung. Auf alten Fotos: Wer nicht mehr gefragt werden kann, erscheint nur nach Rücksprache mit [Name].
- Keine persönlichen Daten: Namen auf Listen, Stempelkarten und Bildschirmen abdecken.
- Alles bleibt stehen. Wer etwas haben möchte, meldet sich bei [Name]; es wird verlost, nicht eingesteckt.

## Was mit den Bildern geschieht
Sie bleiben als Album, nach Orten sortiert, mit den Geschichten. Eine Auswahl hängt später gedruckt am neuen Standort, [Ort]. Was das Alte gut konnte, geht als Liste an [Projektleitung]: Daran wird das Neue gemessen.`,
			topics: ['veränderung', 'fotos'],
			audience: 'Alle, besonders Langjährige'
		}
	},
	{
		key: 'change-tricks-found',
		format: 'question',
		week: 11,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which trick have you found in [the new system] that was in no training?',
			brief: `Some weeks after the start the best trainers sit in the departments, and this question makes their discoveries common property: key combinations, saved filters, orders of steps, ways round a known fault. Have someone from the project team confirm every trick with a short comment or say what it breaks. Post it at the time of day when most people curse; the help desk knows when that is. Only tricks that others can copy, no complaints: give those a link to where they belong.`,
			prompts: [
				'What do you do in one step for which the instructions need five?',
				'Who showed it to you, or how did you hit on it?',
				'How much time does it save you in a normal week?'
			],
			outline: `We have been working with [the new system] for [number] weeks now. The training was [number] hours long. What really helps, most of us found out later, by chance or from the colleague at the next desk.

**Which trick have you found?** Please write so that it can be copied:

1. Where (screen, machine, step)
2. What to do (a picture helps, with invented data)
3. What it is good for

[Name, project team] looks at every trick and writes underneath whether it is safe. If one is not, that is useful as well: then we know what is missing.

Faults and complaints please to [link], there they get a number and a date.

The ten with the most votes become a page of their own: “[System] in half the time”. It goes to all who will be switched over on [date].`,
			topics: ['change', 'how to'],
			audience: 'Everyone who works with it'
		},
		de: {
			title: 'Welchen Kniff habt ihr in [dem neuen System] gefunden, der in keiner Schulung vorkam?',
			brief: `Ein paar Wochen nach dem Start sitzen die besten Trainerinnen und Trainer in den Abteilungen, und diese Frage macht ihre Entdeckungen zum Gemeingut: Tastenkürzel, gespeicherte Filter, Reihenfolgen, Wege um einen bekannten Fehler herum. Lasst jemanden aus dem Projektteam jeden Kniff kurz bestätigen oder sagen, was dabei kaputtgeht. Stellt die Frage zu der Tageszeit, zu der am meisten geflucht wird; der Helpdesk weiß, wann das ist. Nur was andere nachmachen können, keine Beschwerden; für die gibt es einen Link dorthin, wo sie hingehören.`,
			prompts: [
				'Was geht mit einem Handgriff, wofür die Anleitung fünf braucht?',
				'Von wem stammt der Kniff, oder welcher Zufall hat geholfen?',
				'Wie viel Zeit spart das in einer normalen Woche?'
			],
			outline: `Seit [Zahl] Wochen arbeiten wir mit [dem neuen System]. Die Schulung dauerte [Zahl] Stunden. Was wirklich hilft, haben die meisten erst danach entdeckt, durch Zufall oder vom Nachbartisch.

**Welchen Kniff habt ihr gefunden?** Bitte so, dass andere ihn nachmachen können:

1. Wo (Maske, Maschine, Schritt)
2. Was zu tun ist (ein Bild hilft, mit erfundenen Daten)
3. Wofür es gut ist

[Name, Projektteam] schaut jeden Kniff an und schreibt darunter, ob er unbedenklich ist. Ist er es nicht, hilft das auch: Dann wissen wir, was fehlt.

Fehler und Beschwerden bitte an [Link], dort bekommen sie eine Nummer und ein Datum.

Aus den zehn meistgewählten wird eine eigene Seite: „[System] in der halben Zeit“. Sie geht an alle, die am [Datum] umgestellt werden.`,
			topics: ['veränderung', 'anleitung'],
			audience: 'Alle, die damit arbeiten'
		}
	},
	{
		key: 'change-what-may-go-now',
		format: 'challenge',
		week: 18,
		effort: 3,
		evergreen: false,
		en: {
			title: 'Now that the new one runs: what may go?',
			brief: `New things are introduced, old ones stay, and in the end people do both: the shadow spreadsheet beside the system, the signature beside the release, the print-out “to be on the safe side”. This challenge looks for duplicate work since the change and switches it off. Sponsor must be someone who may abolish forms and lists; quality and data protection sit on the jury because some duplicates are required. Count duplicates in one department beforehand as an example, and do not scold those who keep the old lists: they had reasons.`,
			prompts: [
				'Which list do you still keep although the system has the data too?',
				'What would have to be certain before you dared to stop?',
				'Who still asks for the old paper, and does that person need it?',
				'How many minutes a week does the double work take?'
			],
			outline: `## The question
Which old step, list, signature or print-out can we drop since [the change]?

## Background
In [department] we looked once: [number] lists are kept twice, [hours] a week. In most cases not out of habit but from caution, because nobody ever said: you may stop now. We want to say it.

[Sponsor, role] may abolish whatever is not required by law, standard or contract.

## What counts
- The step is really duplicated; it can be shown where the same thing is already kept. Weight 4
- Time saved per week, over all who do it. Weight 3
- It is clear what happens if the new way fails. Weight 2
- Others have it too. Weight 1

## What happens with the ideas
Open until [date]. [Names from quality, data protection, controlling] say within five working days what must stay and why. Everything else ends on a fixed day, which is announced here. For four weeks the old list is kept but not filled in; if nobody misses it, it is deleted. On [date] we add up the hours.`,
			topics: ['change', 'ideas'],
			audience: 'Everyone who works with the new system'
		},
		de: {
			title: 'Das Neue läuft. Was darf jetzt weg?',
			brief: `Neues kommt, Altes bleibt, und am Ende machen alle beides: die Schattentabelle neben dem System, die Unterschrift neben der Freigabe, der Ausdruck „zur Sicherheit“. Dieser Aufruf sucht Doppelarbeit, die seit der Veränderung besteht, und schaltet sie ab. Verantwortlich muss jemand sein, der Formulare und Listen abschaffen darf; Qualität und Datenschutz sitzen mit am Tisch, denn manches Doppelte ist Pflicht. Zählt vorher in einer Abteilung als Beispiel, und schimpft nicht mit denen, die alte Listen führen: Sie hatten ihre Gründe.`,
			prompts: [
				'Welche Liste wird weitergeführt, obwohl die Daten auch im System stehen?',
				'Was müsste sicher sein, damit ihr euch traut aufzuhören?',
				'Wer verlangt noch das alte Papier, und wird es dort gebraucht?',
				'Wie viele Minuten pro Woche kostet die Doppelarbeit?'
			],
			outline: `## Die Frage
Welchen alten Schritt, welche Liste, Unterschrift oder welchen Ausdruck können wir seit [der Veränderung] weglassen?

## Der Hintergrund
In [Abteilung] haben wir einmal nachgesehen: [Zahl] Listen werden doppelt geführt, [Stunden] pro Woche. Meist nicht aus Gewohnheit, sondern aus Vorsicht, weil nie jemand gesagt hat: Ihr dürft aufhören. Das wollen wir nachholen.

[Name, Funktion] darf alles abschaffen, was nicht Gesetz, Norm oder Vertrag verlangen.

## Was zählt
- Es ist wirklich doppelt, und es lässt sich zeigen, wo dasselbe schon steht. Gewicht 4
- Gesparte Zeit pro Woche, über alle, die es tun. Gewicht 3
- Klar ist, was geschieht, wenn der neue Weg einmal ausfällt. Gewicht 2
- Andere haben es auch. Gewicht 1

## Was mit den Ideen geschieht
Offen bis [Datum]. [Namen aus Qualität, Datenschutz, Controlling] sagen binnen fünf Arbeitstagen, was bleiben muss und warum. Alles andere endet an einem festen Tag, der hier bekannt gegeben wird. Vier Wochen lang liegt die alte Liste noch da, wird aber nicht mehr ausgefüllt; vermisst sie niemand, wird sie gelöscht. Am [Datum] zählen wir die Stunden zusammen.`,
			topics: ['veränderung', 'ideen'],
			audience: 'Alle, die mit dem Neuen arbeiten'
		}
	},
	{
		key: 'change-my-place-now',
		format: 'photo_call',
		week: 21,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Where I work now: pictures from the new normal',
			brief: `After a move, a conversion or a new way of working people settle in, and how they do it shows what the planners had forgotten: the shelf that became a standing desk, the plant as a screen, the trolley that finally has a home. The call gathers what works and what is still missing in the new place. Have site services go through the pictures with the promise to answer whatever shows a defect within a week. Ask explicitly for the unfinished corners as well; this is no interior design competition.`,
			prompts: [
				'What was the first thing you moved, hung up or labelled yourselves?',
				'What works here better than in the old place, and since when?',
				'What is still in a box, or held by a cable tie?'
			],
			outline: `## What we are looking for
Your place since [the move / the conversion / the new shift model]: desk, bench, cab, locker, view, shared corner. Two lines with it: **this works**, and **this is missing**.

## How to take part
One picture from where you stand or sit most of the day, by [date]. Do not tidy up. Those who travel show the van or the train table.

## Please mind
- From a standstill only; never while driving or at a running machine.
- Escape routes, guards and signs as they are. If you notice while taking the picture that one is blocked, clear it first, then report it to [name].
- Colleagues only if they agree; screens off or blurred, no badges, no customers’ names.
- From the home office: only as much as you would show to everybody here.

## What happens with the pictures
[Name, site services] replies to every “missing” within a week: comes, comes later, does not come and why. What works and is cheap is shown to the other sites. In [month] we ask again and put the pictures side by side.`,
			topics: ['change', 'photos'],
			audience: 'Everyone in new places'
		},
		de: {
			title: 'Hier arbeite ich jetzt: Bilder aus dem neuen Alltag',
			brief: `Nach Umzug, Umbau oder neuer Arbeitsweise richten sich die Leute ein, und wie sie das tun, zeigt, was bei der Planung vergessen wurde: das Regal, das zum Stehpult wurde, die Pflanze als Sichtschutz, der Wagen, der endlich einen Platz hat. Der Aufruf sammelt, was am neuen Ort funktioniert und was noch fehlt. Lasst die Gebäudetechnik die Bilder durchgehen, mit der Zusage, auf jeden Mangel binnen einer Woche zu antworten. Bittet ausdrücklich auch um die unfertigen Ecken; ein Wettbewerb für Innenarchitektur ist das nicht.`,
			prompts: [
				'Was wurde als Erstes verrückt, aufgehängt oder beschriftet?',
				'Was klappt hier besser als am alten Platz, und seit wann?',
				'Was steckt noch im Karton oder hängt am Kabelbinder?'
			],
			outline: `## Was wir suchen
Euren Platz seit [dem Umzug / dem Umbau / dem neuen Schichtmodell]: Schreibtisch, Werkbank, Fahrerkabine, Spind, Ausblick, gemeinsame Ecke. Dazu zwei Zeilen: **Das klappt** und **Das fehlt**.

## So macht ihr mit
Ein Bild von dort, wo ihr den größten Teil des Tages steht oder sitzt, bis zum [Datum]. Nicht aufräumen. Wer unterwegs ist, zeigt den Servicewagen oder den Tisch im Zug.

## Bitte beachten
- Nur im Stillstand fotografieren; nie beim Fahren oder an laufenden Maschinen.
- Fluchtwege, Schutzeinrichtungen und Schilder so, wie sie sind. Fällt euch dabei auf, dass etwas zugestellt ist: erst freiräumen, dann [Name] melden.
- Kolleginnen und Kollegen nur, wenn sie einverstanden sind; Bildschirme aus oder unscharf, keine Ausweise, keine Kundennamen.
- Aus dem Homeoffice nur so viel, wie ihr allen hier zeigen würdet.

## Was mit den Bildern geschieht
[Name, Gebäudetechnik] antwortet auf jedes „Das fehlt“ binnen einer Woche: kommt, kommt später, kommt nicht und warum. Was klappt und wenig kostet, zeigen wir den anderen Standorten. Im [Monat] fragen wir noch einmal und stellen die Bilder nebeneinander.`,
			topics: ['veränderung', 'fotos'],
			audience: 'Alle an neuen Plätzen'
		}
	},
	{
		key: 'change-want-back',
		format: 'question',
		week: 23,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What got lost in the change that we should bring back?',
			brief: `With every change something good falls overboard that nobody had on the list: the short word at the counter, the weekly call, the colleague who read everything once more. After some months one can bring such things back without turning back the change. Agree with the person responsible that at least one loss will be reversed, and name the date for it in the text. Reply to nostalgia by asking kindly what exactly it was good for, and leave the discussion on whether the change was right to another day.`,
			prompts: [
				'What do you miss in an ordinary week, and at which moment?',
				'What was it good for, beyond habit?',
				'How could it come back without the old system?'
			],
			outline: `In any move something gets left behind, and it is rarely what was on the list. With [the change] it might be the quick question across the counter, the noticeboard everyone walked past, or the ten minutes between the shifts.

**What got lost that we should bring back?** Please write:

- what it was,
- what it was good for (that is the important part),
- what it could look like today.

This is not about turning back time. [The change] stays. But if something good fell overboard by mistake, we can fish it out again.

[Name, role] takes the three answers with the most votes, decides by [date] what comes back, and explains what does not. At least one will. Promised.

I’ll begin: I miss [thing], because [reason].`,
			topics: ['change', 'working together'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was ist bei der Veränderung verloren gegangen, das wir zurückholen sollten?',
			brief: `Bei jeder Veränderung geht etwas Gutes über Bord, das niemand auf der Liste hatte: das kurze Wort am Tresen, der Anruf am Montag, die Kollegin, die alles noch einmal las. Nach ein paar Monaten lässt sich so etwas zurückholen, ohne die Veränderung zurückzudrehen. Vereinbart mit der verantwortlichen Person, dass mindestens ein Verlust rückgängig gemacht wird, und nennt im Text das Datum. Antwortet auf Nostalgie mit der freundlichen Rückfrage, wozu genau es gut war, und lasst die Debatte, ob die Veränderung richtig war, für ein anderes Gespräch.`,
			prompts: [
				'Was fehlt in einer gewöhnlichen Woche, und in welchem Moment?',
				'Wozu war es gut, über die Gewohnheit hinaus?',
				'Wie könnte es zurückkommen, ohne das alte System?'
			],
			outline: `Bei jedem Umzug bleibt etwas liegen, und selten das, was auf der Liste stand. Bei [der Veränderung] war es vielleicht die schnelle Frage über den Tresen, das Schwarze Brett, an dem alle vorbeikamen, oder die zehn Minuten zwischen den Schichten.

**Was ist verloren gegangen, das wir zurückholen sollten?** Schreibt bitte:

- was es war,
- wozu es gut war (das ist der wichtigste Teil),
- wie es heute aussehen könnte.

Es geht nicht darum, die Zeit zurückzudrehen. [Die Veränderung] bleibt. Aber was aus Versehen über Bord ging, können wir wieder herausfischen.

[Name, Funktion] nimmt die drei Antworten mit den meisten Stimmen, entscheidet bis zum [Datum], was zurückkommt, und erklärt, was nicht. Mindestens eine Sache kommt. Versprochen.

Ich fange an: Mir fehlt [Sache], weil [Grund].`,
			topics: ['veränderung', 'zusammenarbeit'],
			audience: 'Alle'
		}
	},
	{
		key: 'change-poll-where-do-we-stand',
		format: 'poll',
		week: 26,
		effort: 1.5,
		evergreen: false,
		en: {
			title: 'Half a year on: what has it done to your work?',
			brief: `At the end of the half year a plain question with a plain answer that everybody may see. It replaces no survey with thirty fields; it shows whether the mood in the corridors and the figures in the report agree. Link to the article with the bill, name beforehand which result leads to what, and agree with the works council that only groups are counted in which nobody can be recognised. Avoid answers that sound like school marks; use sentences people would say.`,
			prompts: [
				'Which of the answers would you have expected in your own team, before you look?',
				'What would we do if half of all people chose the third?',
				'Which area is not reached by the change at all, and does it know that?'
			],
			outline: `[Number] weeks ago [the change] began. The bill, with costs and gains, is here: [link]. It says what can be counted. It does not say what your Tuesday is like.

In week one the team from [area] wrote: “[quotation from the diary].” In week fifteen: “[quotation].” That is one team of [number].

**What has [the change] done to your work?**

- It is easier than before
- It is different, neither better nor worse
- It is harder, but getting better
- It is harder, and not getting better
- I notice nothing of it

Open until [date]. [State what is counted and for which groups, as agreed with the works council; groups too small to hide in are not shown separately.]

If more than [share] choose the fourth answer, [name, role] will come to the areas concerned by [date], with time and without slides. If most choose the first, we shall say thank you and move on. Either way you will see the result here on [date].`,
			topics: ['change', 'poll'],
			audience: 'Everyone affected'
		},
		de: {
			title: 'Ein halbes Jahr danach: Was hat es mit eurer Arbeit gemacht?',
			brief: `Zum Ende des Halbjahrs eine einfache Frage, deren Ergebnis alle sehen dürfen. Sie ersetzt keine Befragung mit dreißig Feldern; sie zeigt, ob die Stimmung auf dem Flur und die Zahlen im Bericht zusammenpassen. Verlinkt die Rechnung, sagt im Voraus, welches Ergebnis wozu führt, und vereinbart mit dem Betriebsrat, dass nur in Gruppen gezählt wird, in denen niemand zu erkennen ist. Keine Antworten wie Schulnoten, sondern Sätze, die jemand so sagen würde.`,
			prompts: [
				'Welche Antwort würdet ihr im eigenen Team erwarten, bevor ihr nachseht?',
				'Was täten wir, wenn die Hälfte die dritte wählt?',
				'Bei wem kommt die Veränderung gar nicht an, und ist das dort bekannt?'
			],
			outline: `Vor [Zahl] Wochen begann [die Veränderung]. Die Rechnung mit Kosten und Gewinn steht hier: [Link]. Sie sagt, was sich zählen lässt. Wie euer Dienstag ist, sagt sie nicht.

In Woche eins schrieb das Team aus [Bereich]: „[Zitat aus dem Tagebuch].“ In Woche fünfzehn: „[Zitat].“ Das ist ein Team von [Zahl].

**Was hat [die Veränderung] mit eurer Arbeit gemacht?**

- Sie ist leichter als vorher
- Sie ist anders, weder besser noch schlechter
- Sie ist mühsamer, aber es wird besser
- Sie ist mühsamer, und es wird nicht besser
- Ich merke nichts davon

Offen bis [Datum]. [Hier steht, was für welche Gruppen ausgezählt wird, so wie mit dem Betriebsrat vereinbart; Gruppen, die zu klein sind, um sich darin zu verstecken, werden nicht einzeln gezeigt.]

Wählen mehr als [Anteil] die vierte Antwort, kommt [Name, Funktion] bis zum [Datum] in die betroffenen Bereiche, mit Zeit und ohne Folien. Wählen die meisten die erste, sagen wir Danke und machen weiter. So oder so steht das Ergebnis am [Datum] hier.`,
			topics: ['veränderung', 'umfrage'],
			audience: 'Alle, die es betrifft'
		}
	}
];
