// Starter items for quality that call for something: a challenge, two photo calls and a poll.
import type { StarterItem } from './shape.ts';

export const qualityCalls: StarterItem[] = [
	{
		key: 'quality-photo-good-borderline-bad',
		format: 'photo_call',
		week: 6,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Good, borderline, bad: show us where your limit lies',
			brief:
				'Ask for groups of three pictures from every corner: one that passes, one just on the line, one that fails: a weld, a pallet, a cleaned room, a customer e-mail, a plate from the canteen. Seen side by side, the standards of other people’s work become understandable in ten seconds, and some areas will notice that they have never fixed their limit. Win the quality people and one office team for the first three; for texts and forms black out everything personal. It is not a pillory: everyone shows their own work.',
			prompts: [
				'How do you explain the limit to somebody on their second day?',
				'Which borderline case have you argued about longest, and who was right?',
				'What does the bad one cost the next person down the line?'
			],
			outline: `## What we are looking for
**Three pictures side by side** from your work: good, borderline, bad. One line under each: how does one recognise it?

It may be a weld seam, a shrink-wrapped pallet, a made-up hotel bed, a cable tray, a meeting record or an e-mail to a customer (blacked out). Your own work, not that of others.

## Please mind
- Photograph on the table or at a standstill, never in the running machine.
- Same light and same distance for all three, otherwise one compares lamps.
- No customer names, drawings or personal data; blacked out means unreadable, also when zoomed in.
- Not sure whether it may be shown? Ask [name, quality].

## What happens with the pictures
Until [date] in the album “Good, borderline, bad”. In the comments one may guess and disagree; that is what it is for. [Quality] picks the five groups from which others learn most and turns them, with you, into limit samples for the workplace. Where it turns out that **nobody knows exactly where the limit is**, it gets fixed by [date].`,
			topics: ['quality', 'standards'],
			audience: 'Everyone, also in offices'
		},
		de: {
			title: 'Gut, grenzwertig, schlecht: Zeigt, wo eure Grenze liegt',
			brief:
				'Bittet aus allen Ecken um Dreiergruppen: eins, das durchgeht, eins genau auf der Grenze, eins, das durchfällt, ob Schweißnaht, Palette, gereinigter Raum, Kundenmail oder Teller aus der Kantine. Nebeneinander wird in zehn Sekunden verständlich, woran andere ihre Arbeit messen, und mancher Bereich wird merken, dass er seine Grenze nie festgelegt hat. Gewinnt die Qualitätsleute und ein Büroteam für die ersten drei; bei Texten und Formularen wird alles Persönliche geschwärzt. Das ist kein Pranger: Alle zeigen nur eigene Arbeit.',
			prompts: [
				'Wie erklärt ihr jemandem am zweiten Tag, wo die Grenze liegt?',
				'Über welchen Grenzfall habt ihr am längsten gestritten, und wer hatte recht?',
				'Was kostet das schlechte Stück diejenigen, die danach kommen?'
			],
			outline: `## Was wir suchen
**Drei Bilder nebeneinander** aus eurer Arbeit: gut, grenzwertig, schlecht. Unter jedem eine Zeile: Woran erkennt man es?

Das kann eine Schweißnaht sein, eine gewickelte Palette, ein gemachtes Hotelbett, eine Kabeltrasse, ein Protokoll oder eine Mail an Kunden (geschwärzt). Eigene Arbeit, nicht die der anderen.

## Bitte beachten
- Auf dem Tisch oder im Stillstand fotografieren, nie in der laufenden Maschine.
- Bei allen dreien gleiches Licht und gleicher Abstand, sonst vergleicht man Lampen.
- Keine Kundennamen, Zeichnungen oder persönlichen Angaben; geschwärzt heißt unleserlich, auch vergrößert.
- Unsicher, ob es gezeigt werden darf? Fragt [Name, Qualität].

## Was mit den Bildern geschieht
Bis [Datum] ins Album „Gut, grenzwertig, schlecht“. In den Kommentaren darf geraten und widersprochen werden, dafür ist es da. [Qualität] wählt die fünf Gruppen, aus denen andere am meisten lernen, und macht mit euch daraus Grenzmuster für den Arbeitsplatz. Wo sich zeigt, dass **niemand genau weiß, wo die Grenze liegt**, wird sie bis [Datum] festgelegt.`,
			topics: ['qualität', 'maßstäbe'],
			audience: 'Alle, auch in den Büros'
		}
	},
	{
		key: 'quality-challenge-impossible-mistake',
		format: 'challenge',
		week: 9,
		effort: 3,
		evergreen: true,
		en: {
			title: 'Make one mistake impossible',
			brief:
				'A plug that fits only one way round needs no instruction. This call asks for ideas after which a certain mistake cannot happen any more, or gives itself away at once; in the hall and at the screen. Find a sponsor with a workshop and an IT contact who will build small things quickly, and put two home-grown examples with pictures at the top. Appeals to take more care are excluded from the start, and so are further checks by further people.',
			prompts: [
				'Which mistake happens again and again to new people, and to old hands on a bad day?',
				'At what moment could the thing itself say no: by its shape, its colour, its order, a locked button?',
				'What have you already built at your workplace in order not to have to think about it?',
				'How many hours may the workshop or IT spend on each idea, and who has agreed to that?'
			],
			outline: `## The question
Which mistake could we make **impossible**, or at least so conspicuous that it shows within a second?

## What we mean
[Two examples from your company with picture: the mistake, the cure, since when it has not occurred.]

It works with shapes (fits only one way), colours (red lid on red jar), order (step 3 does not start without step 2), counting (if a screw is left over, something is wrong) and with fields that do not accept nonsense.

## What counts
- **Effect**: does the mistake become impossible or only rarer? (counts double)
- **Frequency and damage**: how often does it happen today, and what does it cost?
- **Effort**: can it be built by [workshop] or [IT] in [two] days?
- **Peace**: does the work stay as quick as before?

Not wanted: more care, more signatures, more checks.

## What happens with the ideas
Submit until [date], supporting and building on others’ ideas is welcome. First answer from [head of quality] within five working days. [Sponsor] selects up to [five] ideas by [date], which are built and tried together with those who had them. After three months we report here how often the mistake has still occurred.`,
			topics: ['quality', 'ideas'],
			audience: 'Everyone'
		},
		de: {
			title: 'Macht einen Fehler unmöglich',
			brief:
				'Ein Stecker, der nur richtig herum passt, braucht keine Anleitung. Dieser Aufruf sucht Ideen, nach denen ein bestimmter Fehler nicht mehr passieren kann oder sich sofort verrät, in der Halle wie am Bildschirm. Sucht einen Paten oder eine Patin mit Werkstatt und Draht zur IT, damit Kleines schnell gebaut wird, und stellt zwei hauseigene Beispiele mit Bild an den Anfang. Appelle, besser aufzupassen, sind von vornherein ausgeschlossen, zusätzliche Kontrollen durch zusätzliche Leute ebenso.',
			prompts: [
				'Welcher Fehler passiert immer wieder, den Neuen und an schlechten Tagen auch den alten Hasen?',
				'In welchem Moment könnte die Sache selbst Nein sagen: durch Form, Farbe, Reihenfolge, eine gesperrte Taste?',
				'Was habt ihr euch am Arbeitsplatz schon gebaut, um nicht mehr daran denken zu müssen?',
				'Wie viele Stunden dürfen Werkstatt oder IT je Idee aufwenden, und wer hat das zugesagt?'
			],
			outline: `## Die Frage
Welchen Fehler könnten wir **unmöglich machen** oder wenigstens so auffällig, dass er sich in einer Sekunde zeigt?

## Was wir meinen
[Zwei Beispiele aus der eigenen Firma mit Bild: der Fehler, das Gegenmittel, seit wann er nicht mehr vorkommt.]

Das geht mit Formen (passt nur in einer Richtung), Farben (roter Deckel auf rotes Glas), Reihenfolge (Schritt 3 startet nicht ohne Schritt 2), Abzählen (bleibt eine Schraube übrig, stimmt etwas nicht) und mit Feldern, die keinen Unsinn annehmen.

## Was zählt
- **Wirkung**: Wird der Fehler unmöglich oder nur seltener? (zählt doppelt)
- **Häufigkeit und Schaden**: Wie oft kommt er heute vor, und was kostet er?
- **Aufwand**: Lässt es sich von [Werkstatt] oder [IT] in [zwei] Tagen bauen?
- **Ruhe**: Bleibt die Arbeit so flott wie vorher?

Nicht gesucht: mehr Aufmerksamkeit, mehr Unterschriften, mehr Kontrollen.

## Was mit den Ideen geschieht
Einreichen bis [Datum]; unterstützt und ergänzt auch die Ideen anderer. Erste Antwort von [Qualitätsleitung] innerhalb von fünf Arbeitstagen. [Patin oder Pate] wählt bis [Datum] bis zu [fünf] Ideen aus, die gemeinsam mit den Ideengeberinnen und Ideengebern gebaut und erprobt werden. Nach drei Monaten steht hier, wie oft der Fehler noch vorkam.`,
			topics: ['qualität', 'ideen'],
			audience: 'Alle'
		}
	},
	{
		key: 'quality-poll-mistake-of-others',
		format: 'poll',
		week: 16,
		effort: 1.5,
		evergreen: false,
		en: {
			title: 'You find a mistake that is not yours. What happens next?',
			brief:
				'A short text on the moment in which somebody discovers another person’s mistake, and one question to vote on. Much depends on it: whoever repairs quietly is kind and makes sure that it comes back next week. Let two colleagues tell the same kind of find, one repaired quietly, one spoken about. Make clear that there is no wrong answer and nothing is broken down by team, and announce on which day the result and its consequences will be discussed.',
			prompts: [
				'What did you last put right for somebody else without saying so?',
				'How often had you already put the same thing right before?',
				'How did somebody last tell you about a mistake of yours, and how did it feel?'
			],
			outline: `## Quickly put right
[A scene: somebody finds a mistake from the shift or department before and repairs it in two minutes. Nobody hears about it.]

## The fifth time
[The same colleague does the sum: how often, how many minutes. What if they had said something the first time?]

## How to say it
[One sentence somebody used that went down well, and why.]

## Your turn
**You find a mistake that somebody else has made. What do you mostly do?**

- I put it right and say nothing
- I put it right and tell the person
- I hand it back
- I report it in the system or to the boss
- It depends on how busy we are

## What happens with the result
[Votes are counted for the whole company only. Result on [date], with the number of votes. [Head of quality] says what follows from it, for instance a simpler way to report.]`,
			topics: ['quality', 'working together'],
			audience: 'Everyone'
		},
		de: {
			title: 'Ihr findet einen Fehler, der nicht eurer ist. Und dann?',
			brief:
				'Ein kurzer Text über den Moment, in dem jemand den Fehler anderer entdeckt, und eine Frage zum Abstimmen. Daran hängt viel: Wer still repariert, ist nett und sorgt dafür, dass er nächste Woche wiederkommt. Lasst zwei Leute von einem ähnlichen Fund erzählen, einmal still behoben, einmal angesprochen. Stellt klar, dass es keine falsche Antwort gibt und nichts nach Teams ausgewertet wird, und kündigt an, wann über Ergebnis und Folgen gesprochen wird.',
			prompts: [
				'Was habt ihr zuletzt für andere geradegebogen, ohne etwas zu sagen?',
				'Wie oft hattet ihr dasselbe vorher schon behoben?',
				'Wie seid ihr zuletzt auf einen eigenen Fehler hingewiesen worden, und wie hat sich das angefühlt?'
			],
			outline: `## Schnell behoben
[Eine Szene: Jemand findet einen Fehler aus der Schicht oder Abteilung davor und behebt ihn in zwei Minuten. Niemand erfährt davon.]

## Beim fünften Mal
[Dieselbe Person rechnet nach: wie oft, wie viele Minuten. Und wenn gleich beim ersten Mal ein Wort gefallen wäre?]

## Wie man es sagt
[Ein Satz, der gut ankam, und warum.]

## Jetzt ihr
**Ihr findet einen Fehler, den jemand anders gemacht hat. Was tut ihr meistens?**

- Ich behebe ihn und sage nichts
- Ich behebe ihn und sage es der Person
- Ich gebe es zurück
- Ich melde es im System oder der Führungskraft
- Kommt darauf an, wie viel gerade los ist

## Was mit dem Ergebnis geschieht
[Ausgezählt wird nur für das ganze Unternehmen. Ergebnis am [Datum], mit der Zahl der Stimmen. [Qualitätsleitung] sagt, was daraus folgt, zum Beispiel ein einfacherer Meldeweg.]`,
			topics: ['qualität', 'zusammenarbeit'],
			audience: 'Alle'
		}
	},
	{
		key: 'quality-photo-home-made-aid',
		format: 'photo_call',
		week: 20,
		effort: 1,
		evergreen: true,
		en: {
			title: 'The best aid you ever built yourselves',
			brief:
				'The wooden template, the coloured dot on the lever, the sticky note on the screen that has kept three departments from going wrong for years: home-made aids are quality work without an order number. Ask for one picture and three sentences; others can then copy it next week. Go round with the camera yourself once, because the owners often do not think them worth showing. Aids that bypass a protective device are not shown here but removed; have safety look through the album.',
			prompts: [
				'What at your workplace is not from a catalogue?',
				'Which mistake or which movement does it save, and how often a day?',
				'Who built it, out of what, and how long did it take?',
				'What happened the last time somebody tidied it away?'
			],
			outline: `## What we are looking for
**One picture** of an aid that you or your team have built, glued, labelled or coloured yourselves: jigs, templates, markings, holders, colour codes, tables that calculate, text blocks that prevent trouble.

With three sentences: **what it is, which mistake it prevents, how to copy it.** A fourth about the builder is welcome, if the builder agrees.

## Please mind
- Photograph it at rest; no reaching into machines, no open covers.
- Anything that bridges or removes a protective device does not belong in the album. Please talk to [safety] about it.
- No customer data on screens, no confidential parts in the background.

## What happens with the pictures
Until [date] in the album “Home-made”. If you want to copy something, write “we want that” underneath. What is wanted by **three areas or more**, [workshop or IT] will build properly in a small series, and the builder’s name goes on it. On [date] we show what has been copied where.`,
			topics: ['quality', 'tips'],
			audience: 'Everyone'
		},
		de: {
			title: 'Das beste Hilfsmittel, das ihr euch je selbst gebaut habt',
			brief:
				'Die Holzschablone, der farbige Punkt am Hebel, der Klebezettel am Bildschirm, der seit Jahren drei Abteilungen vor Unfug bewahrt: Selbst Gebautes ist Qualitätsarbeit ohne Auftragsnummer. Bittet um ein Bild und drei Sätze, dann kann es nächste Woche jemand nachbauen. Geht einmal selbst mit der Kamera herum, denn wer so etwas gebaut hat, hält es oft nicht für zeigenswert. Was eine Schutzeinrichtung umgeht, wird hier nicht gezeigt, sondern abgebaut; lasst die Arbeitssicherheit das Album durchsehen.',
			prompts: [
				'Was an eurem Arbeitsplatz stammt aus keinem Katalog?',
				'Welchen Fehler oder welchen Handgriff spart es, und wie oft am Tag?',
				'Wer hat es gebaut, woraus, und wie lange hat das gedauert?',
				'Was geschah, als es zuletzt jemand weggeräumt hat?'
			],
			outline: `## Was wir suchen
**Ein Bild** von einem Hilfsmittel, das ihr selbst gebaut, geklebt, beschriftet oder angemalt habt: Vorrichtungen, Schablonen, Markierungen, Halterungen, Farbcodes, Tabellen, die rechnen, Textbausteine, die Ärger ersparen.

Dazu drei Sätze: **was es ist, welchen Fehler es verhindert, wie man es nachbaut.** Ein vierter über die Erbauerin oder den Erbauer ist willkommen, wenn die Person einverstanden ist.

## Bitte beachten
- In Ruhe fotografieren; nicht in Maschinen greifen, keine Abdeckung öffnen.
- Was eine Schutzeinrichtung überbrückt oder ersetzt, gehört nicht ins Album. Sprecht darüber bitte mit [Arbeitssicherheit].
- Keine Kundendaten auf Bildschirmen, keine vertraulichen Teile im Hintergrund.

## Was mit den Bildern geschieht
Bis [Datum] ins Album „Selbst gebaut“. Wer etwas übernehmen will, schreibt „Das wollen wir auch“ darunter. Was **drei Bereiche oder mehr** haben wollen, bauen [Werkstatt oder IT] ordentlich und in kleiner Serie, mit dem Namen der Erbauerin oder des Erbauers darauf. Am [Datum] zeigen wir, was wo nachgebaut wurde.`,
			topics: ['qualität', 'tipps'],
			audience: 'Alle'
		}
	}
];
