// Starter items for the customer that call for something: a challenge, two photo calls and a poll.
import type { StarterItem } from './shape.ts';

export const customerCalls: StarterItem[] = [
	{
		key: 'customer-photo-out-there',
		format: 'photo_call',
		week: 6,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Spotted: our work, out there in real life',
			brief:
				'Many colleagues make, check or pack something and never see where it ends up. Ask those who get about (field service, drivers, sales, but also people on their way to work or on holiday) for pictures of our work in use: built in, repaired, on a shelf, under a layer of dust. A place and a sentence go with each; the people who had a hand in it can add themselves in the comments. Permission comes first: no picture on a customer’s premises without their yes, and no polished press photos either.',
			prompts: [
				'Where did you come across something of ours quite unexpectedly?',
				'What is the oldest piece that is still at work, and who made it?',
				'What surroundings does it have to put up with that we never thought of?'
			],
			outline: `## What we are looking for
**Pictures of our work where it is needed**: a part, a machine, a service, a delivery, a building, whatever comes from us. The older, dirtier or more unexpected the place, the better. With it: where (country and kind of place are enough), since when, and what it does there.

## Please mind
- On customers’ premises: **ask first**, photograph afterwards. If in doubt, just the detail.
- No people without their consent, no number plates, no screens, no other suppliers’ secrets.
- Photograph safely: not while driving, not from ladders, not in running plant. The rules of the place apply to us too.
- If the customer’s name should not appear, write “a bakery in the north”.

## What happens with the pictures
Into the album “Out there” until [date]. **If you had a hand in it, write it underneath**: “I welded that”, “I wrote that invoice”. On [date] we show the oldest, the farthest and the most surprising, and put all the places on a map. With the permission of customer and photographer some of them will be hung in [hall or canteen].`,
			topics: ['customers', 'products'],
			audience: 'Everyone who gets about; everyone who never does'
		},
		de: {
			title: 'Gesichtet: unsere Arbeit da draußen im echten Leben',
			brief:
				'Viele bauen, prüfen oder verpacken etwas und sehen nie, wo es landet. Bittet alle, die herumkommen (Außendienst, Fahrdienst, Vertrieb, aber auch Leute auf dem Arbeitsweg oder im Urlaub), um Bilder von unserer Arbeit im Einsatz: eingebaut, repariert, im Regal, unter einer Staubschicht. Dazu Ort und ein Satz; wer daran mitgearbeitet hat, meldet sich im Kommentar. Erst die Erlaubnis: kein Bild auf Kundengelände ohne deren Ja, und kein Hochglanz aus der Pressemappe.',
			prompts: [
				'Wo seid ihr ganz unerwartet auf etwas von uns gestoßen?',
				'Welches ist das älteste Stück, das noch läuft, und wer hat es gemacht?',
				'Welche Umgebung muss es aushalten, an die bei uns niemand gedacht hat?'
			],
			outline: `## Was wir suchen
**Bilder von unserer Arbeit dort, wo sie gebraucht wird**: ein Teil, eine Maschine, eine Dienstleistung, eine Lieferung, ein Gebäude, was eben von uns kommt. Je älter, schmutziger oder überraschender der Ort, desto besser. Dazu: wo (Land und Art des Ortes genügen), seit wann und was es dort tut.

## Bitte beachten
- Auf Kundengelände **erst fragen**, dann fotografieren. Im Zweifel nur das Detail.
- Keine Menschen ohne Einverständnis, keine Kennzeichen, keine Bildschirme, keine Geheimnisse anderer Lieferanten.
- Gefahrlos fotografieren: nicht beim Fahren, nicht von der Leiter, nicht in laufenden Anlagen. Die Regeln vor Ort gelten auch für uns.
- Soll der Name des Kunden nicht auftauchen, schreibt „eine Bäckerei im Norden“.

## Was mit den Bildern geschieht
Bis [Datum] ins Album „Da draußen“. **Wer daran mitgearbeitet hat, schreibt es darunter**: „Das habe ich geschweißt“, „Dafür habe ich die Rechnung geschrieben“. Am [Datum] zeigen wir das älteste, das fernste und das überraschendste Bild und alle Orte auf einer Karte. Mit Erlaubnis von Kunde und Fotografin oder Fotograf kommen einige in [Halle oder Kantine] an die Wand.`,
			topics: ['kundschaft', 'produkte'],
			audience: 'Alle, die herumkommen, und alle, die es nie tun'
		}
	},
	{
		key: 'customer-challenge-pointless-step',
		format: 'challenge',
		week: 15,
		effort: 3,
		evergreen: true,
		en: {
			title: 'Which step do we put our customers through that helps nobody?',
			brief:
				'Sending the form a second time, giving the customer number a third time, waiting at the wrong gate: every company puts its customers through steps nobody remembers the reason for. This call looks for such steps, and for the sentence “we simply leave it out”. Sponsor: somebody who may abolish rules (managing director, head of service), with legal and IT at their side for quick answers. Start with a step you have already abolished as a down payment; wishes for new systems are not the subject.',
			prompts: [
				'For which step do you apologise on the phone?',
				'What does a customer have to tell us although we already know it?',
				'Who needs this piece of information, and what have they last done with it?',
				'What is the worst that could happen if we left it out for a month, as a trial?'
			],
			outline: `## The question
Which step do we put our customers through **that helps neither them nor us**, and how do we leave it out?

## Why now
[Two figures or quotes, for instance from the service desk’s tally: what customers ring about most although it need not be.]

We are starting with one ourselves: **[step] no longer exists since [date].** It cost every customer about [minutes], and nobody here could say what it was good for.

## What counts
- **Saves the customer** time, journeys, queries (counts double)
- **How many** customers does it concern, and how often?
- **Left out or at least halved**, not just digitised
- **Can be tried** within [four] weeks

If a law is behind it, we will say so. If it is only “because it has always been like this”, it goes.

## What happens with the ideas
Submit by [date], supporting others’ ideas counts too. Every idea gets a first answer within five working days. [Sponsor] decides by [date]; the [three] best steps are left out for a month on trial. Then we look at what was missing. Whatever nobody missed **stays abolished**. The report follows in the week of [date].`,
			topics: ['customers', 'ideas'],
			audience: 'Everyone'
		},
		de: {
			title: 'Welchen Schritt muten wir unserer Kundschaft zu, der niemandem hilft?',
			brief:
				'Das Formular zum zweiten Mal schicken, die Kundennummer zum dritten Mal nennen, am falschen Tor warten: Jede Firma mutet ihren Kunden Schritte zu, deren Grund niemand mehr kennt. Dieser Aufruf sucht solche Schritte und den Satz „Das lassen wir einfach weg“. Als Pate oder Patin braucht ihr jemanden, der Regeln abschaffen darf (Geschäftsführung, Serviceleitung), dazu Recht und IT für schnelle Antworten. Fangt mit einem Schritt an, den ihr als Anzahlung schon abgeschafft habt; Wünsche nach neuen Systemen sind nicht das Thema.',
			prompts: [
				'Für welchen Schritt entschuldigt ihr euch am Telefon?',
				'Was müssen Kunden uns sagen, obwohl wir es längst wissen?',
				'Wer braucht diese Angabe, und was wurde zuletzt damit gemacht?',
				'Was wäre das Schlimmste, wenn wir es einen Monat lang probeweise wegließen?'
			],
			outline: `## Die Frage
Welchen Schritt muten wir unserer Kundschaft zu, **der weder ihr noch uns hilft**, und wie lassen wir ihn weg?

## Warum jetzt
[Zwei Zahlen oder Zitate, etwa aus der Strichliste im Service: weshalb am häufigsten angerufen wird, obwohl es nicht sein müsste.]

Einen Schritt machen wir selbst: **[Schritt] gibt es seit [Datum] nicht mehr.** Er hat jeden Kunden etwa [Minuten] gekostet, und niemand hier konnte sagen, wozu.

## Was zählt
- **Spart der Kundschaft** Zeit, Wege, Rückfragen (zählt doppelt)
- **Wie viele** betrifft es, und wie oft?
- **Weggelassen oder wenigstens halbiert**, nicht bloß digitalisiert
- **Ausprobierbar** innerhalb von [vier] Wochen

Steckt ein Gesetz dahinter, sagen wir es. Steckt nur „war schon immer so“ dahinter, kommt es weg.

## Was mit den Ideen geschieht
Einreichen bis [Datum]; unterstützt auch die Ideen anderer. Jede Idee bekommt innerhalb von fünf Arbeitstagen eine erste Antwort. [Patin oder Pate] entscheidet bis [Datum]; die [drei] besten Schritte fallen probeweise einen Monat lang weg. Danach sehen wir nach, was gefehlt hat. Was niemand vermisst hat, **bleibt abgeschafft**. Der Bericht folgt in der Woche vom [Datum].`,
			topics: ['kundschaft', 'ideen'],
			audience: 'Alle'
		}
	},
	{
		key: 'customer-photo-pinned-to-the-wall',
		format: 'photo_call',
		week: 22,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Pinned to the wall: the customer’s letter that you kept',
			brief:
				'A thank-you card beside the coffee machine, a child’s drawing in the workshop, a furious letter in a frame: what people keep says what matters to them. Ask for one picture and the story behind it, complaints expressly included, since these are mostly the better stories. Go round two buildings yourself and look at pinboards and cupboard doors. Names, addresses and signatures are covered before uploading; if the writer can be recognised all the same, ask them or leave it.',
			prompts: [
				'Why did you keep this one of all letters?',
				'What exactly had you done for it, and who helped?',
				'Which complaint is still hanging there, and what did you change because of it?',
				'Have you ever answered, and what?'
			],
			outline: `## What we are looking for
**One picture of something that came from a customer and that you have kept**: a card, a letter, a drawing, a text message, a note on a delivery slip, a present too odd to eat. Praise, but complaints too, if something came of them.

With three to five sentences: what had happened, why you kept it, and what you do differently since, if anything.

## Please mind
- **Cover names, addresses, signatures, customer numbers** before you take the picture.
- Can the writer be recognised nonetheless? Then only with their consent.
- Letters about colleagues: ask those colleagues whether they would like it.
- Presents only as far as our rules allow them: [link].

## What happens with the pictures
Into the album “Pinned to the wall” until [date]. From it we choose, together with [service], a letter of the month for half a year and tell its story. The [five] complaints that have changed most get a place of their own. If you do not want your picture to be used beyond the album, one word in the caption will do.`,
			topics: ['customers', 'people'],
			audience: 'Everyone with a pinboard, a locker or a dashboard'
		},
		de: {
			title: 'An die Wand gepinnt: die Kundenpost, die ihr aufgehoben habt',
			brief:
				'Die Dankeskarte neben der Kaffeemaschine, die Kinderzeichnung in der Werkstatt, der wütende Brief im Rahmen: Was Menschen aufheben, verrät, worauf es ihnen ankommt. Bittet um ein Bild und die Geschichte dazu, ausdrücklich auch um Beschwerden, denn das sind meist die besseren Geschichten. Geht selbst durch zwei Gebäude und schaut auf Pinnwände und Schranktüren. Namen, Adressen und Unterschriften werden vor dem Hochladen abgedeckt; ist jemand trotzdem zu erkennen, fragt nach oder lasst es.',
			prompts: [
				'Warum habt ihr gerade diesen Brief aufgehoben?',
				'Was genau hattet ihr dafür getan, und wer hat geholfen?',
				'Welche Beschwerde hängt heute noch da, und was habt ihr ihretwegen geändert?',
				'Habt ihr je geantwortet, und was?'
			],
			outline: `## Was wir suchen
**Ein Bild von etwas, das von einem Kunden kam und das ihr aufgehoben habt**: eine Karte, ein Brief, eine Zeichnung, eine Nachricht, eine Notiz auf dem Lieferschein, ein Geschenk, zu seltsam zum Aufessen. Lob, aber auch Beschwerden, aus denen etwas geworden ist.

Dazu drei bis fünf Sätze: was passiert war, warum ihr es aufgehoben habt und was ihr seither anders macht, falls überhaupt.

## Bitte beachten
- **Namen, Adressen, Unterschriften, Kundennummern abdecken**, bevor ihr fotografiert.
- Ist trotzdem zu erkennen, wer geschrieben hat? Dann nur mit Einverständnis.
- Geht es im Brief um Kolleginnen oder Kollegen, fragt auch sie.
- Geschenke nur, soweit unsere Regeln sie erlauben: [Link].

## Was mit den Bildern geschieht
Bis [Datum] ins Album „An die Wand gepinnt“. Daraus wählen wir mit [Service] ein halbes Jahr lang den Brief des Monats und erzählen seine Geschichte. Die [fünf] Beschwerden, die am meisten verändert haben, bekommen einen eigenen Platz. Wer das eigene Bild nur im Album sehen möchte, schreibt es kurz darunter.`,
			topics: ['kundschaft', 'menschen'],
			audience: 'Alle mit Pinnwand, Spind oder Armaturenbrett'
		}
	},
	{
		key: 'customer-poll-last-spoke',
		format: 'poll',
		week: 24,
		effort: 1.5,
		evergreen: false,
		en: {
			title: 'When did you last speak to a customer yourself?',
			brief:
				'A short text with one question, which shows how far away from our customers we really work. Begin with somebody from a job without any customer contact who met one for the first time this year, and with what they have done differently since. Then the vote, then an offer: places on a tour, at the service desk, at a customer visit (reserve them first, with a number). Do not make “never” sound like a failing; the result, published only as a total with the number of votes, is to show where we have to open doors.',
			prompts: [
				'What had you imagined the customer to be like, and what were they like?',
				'What have you done differently at your workplace since?',
				'How many years did you work here before it happened?',
				'Who can offer five places on a tour or beside the service desk, and on which days?'
			],
			outline: `## The first time after [X] years
[A scene: a colleague from a job without customer contact meets somebody who uses their work. One sentence from each.]

## What has changed since
[Something concrete at the workplace, however small.]

## And the rest of us?
[A sentence on how many jobs here have customer contact, if HR can say. Otherwise leave it out.]

## Your turn
**When did you last speak to a customer yourself, in person, on the phone or on site?**

- Today or this week
- In the last three months
- Longer ago
- Never, and I would like to
- Never, and that is all right with me

## Five places are free
[The offers: ride on a tour, half a day at the service desk, a customer visit. Dates, how to sign up, who says yes to the working time. The result of the vote follows on [date], as a total for the company and with the number of votes.]`,
			topics: ['customers'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wann habt ihr zuletzt selbst mit einem Kunden gesprochen?',
			brief:
				'Ein kurzer Text mit einer Frage, die zeigt, wie weit weg von unserer Kundschaft wir tatsächlich arbeiten. Beginnt mit jemandem aus einer Arbeit ohne jeden Kundenkontakt, der oder die dieses Jahr zum ersten Mal einen Kunden getroffen hat, und damit, was seither anders ist. Dann die Abstimmung, dann ein Angebot: Plätze auf einer Tour, im Service, bei einem Kundenbesuch (vorher reservieren, mit Anzahl). Das „nie“ darf nicht nach Versäumnis klingen; das Ergebnis, veröffentlicht nur als Summe und mit der Zahl der Stimmen, soll zeigen, wo wir Türen öffnen müssen.',
			prompts: [
				'Wie sah der Kunde in der Vorstellung aus, und wie war er dann?',
				'Was läuft seither am eigenen Arbeitsplatz anders?',
				'Wie viele Jahre hat es bis zu dieser Begegnung gedauert?',
				'Wer kann fünf Plätze auf einer Tour oder im Service anbieten, und an welchen Tagen?'
			],
			outline: `## Das erste Mal nach [X] Jahren
[Eine Szene: Jemand aus einer Arbeit ohne Kundenkontakt trifft einen Menschen, der diese Arbeit benutzt. Von beiden ein Satz.]

## Was seither anders ist
[Etwas Konkretes am Arbeitsplatz, und sei es noch so klein.]

## Und wir anderen?
[Ein Satz dazu, wie viele Stellen hier Kundenkontakt haben, wenn die Personalabteilung es weiß. Sonst weglassen.]

## Jetzt ihr
**Wann habt ihr zuletzt selbst mit einem Kunden gesprochen, persönlich, am Telefon oder vor Ort?**

- Heute oder diese Woche
- In den letzten drei Monaten
- Es ist länger her
- Noch nie, und ich würde gern
- Noch nie, und das ist mir recht

## Fünf Plätze sind frei
[Die Angebote: eine Tour mitfahren, ein halber Tag im Service, ein Kundenbesuch. Termine, Anmeldung, wer die Arbeitszeit genehmigt. Das Ergebnis folgt am [Datum], als Summe fürs ganze Unternehmen und mit der Zahl der Stimmen.]`,
			topics: ['kundschaft'],
			audience: 'Alle'
		}
	}
];
