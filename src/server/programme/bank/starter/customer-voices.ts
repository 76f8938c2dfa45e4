// Starter items for the customer, told by people: two interviews, and the series on three people at one customer.
import type { StarterItem } from './shape.ts';

const series = {
	key: 'customer-three-people',
	en: 'One customer, three people',
	de: 'Ein Kunde, drei Menschen'
};

export const customerVoices: StarterItem[] = [
	{
		key: 'customer-interview-service-desk',
		format: 'interview',
		week: 4,
		effort: 3,
		evergreen: true,
		en: {
			title: 'One morning on the hotline: what our customers really ring about',
			brief:
				'The people on the service desk know better than any survey where it pinches, and hardly ever are they asked. Sit beside one of them for a morning (listening to the colleague’s side only), keep a tally of the reasons for calls, and talk about it over coffee afterwards. The tally is the core of the text: which of these calls need not have happened if somebody else in the company had done something differently? Mention no customers, and arrange with team lead and works council beforehand that the time per call is no topic.',
			prompts: [
				'Which words tell you within ten seconds what a call is about?',
				'Which call comes every Monday, and who here could put an end to it?',
				'What do you say when you do not know the answer?',
				'Which caller this year will you never forget?',
				'What ought every new colleague here to have heard once?'
			],
			outline: `## 8:03, headset on
[The place, the first call (our side only), what stands on the desk.]

## The tally
[A table: reason for the call, number this morning, who could avoid it. The total.]

## The art of it
[How they calm, ask, translate. Two sentences they use, word for word.]

## The call that could be spared
[One reason followed to its origin: a letter, a label, a date. The reply of the department concerned.]

## The one they will not forget
[An anecdote, anonymised.]

## Sit in yourself
[The offer: half an hour beside the service desk. Dates and how to sign up.]`,
			topics: ['customers', 'service', 'people'],
			audience: 'Everyone who never picks up the phone to customers'
		},
		de: {
			title: 'Ein Vormittag an der Hotline: Weshalb bei uns wirklich angerufen wird',
			brief:
				'Wo es klemmt, weiß der Service besser als jede Umfrage, nur gefragt wird er selten. Setzt euch einen Vormittag lang neben jemanden (mit Ohr nur für die eigene Seite des Gesprächs), führt eine Strichliste der Anlässe und redet danach beim Kaffee darüber. Die Strichliste ist das Herzstück: Welche dieser Anrufe hätte es nicht gebraucht, wenn jemand anders im Haus etwas anders gemacht hätte? Keine Kundennamen, und klärt vorher mit Teamleitung und Betriebsrat, dass es um Gesprächsdauern nicht geht.',
			prompts: [
				'An welchen Wörtern ist nach zehn Sekunden klar, worum es geht?',
				'Welcher Anruf kommt jeden Montag, und wer im Haus könnte ihn abstellen?',
				'Was sagt man, wenn man die Antwort nicht weiß?',
				'Welcher Anruf aus diesem Jahr bleibt unvergessen?',
				'Was sollten alle Neuen hier einmal mitgehört haben?'
			],
			outline: `## 8.03 Uhr, Headset auf
[Der Ort, der erste Anruf (nur unsere Seite), was auf dem Tisch steht.]

## Die Strichliste
[Tabelle: Anlass, Anzahl an diesem Vormittag, wer ihn vermeiden könnte. Die Summe.]

## Die Kunst dabei
[Wie beruhigt, gefragt, übersetzt wird. Zwei Sätze, die oft fallen, im Wortlaut.]

## Der Anruf, den es nicht gebraucht hätte
[Einen Anlass bis zum Ursprung verfolgen: ein Brief, ein Etikett, ein Termin. Dazu die Antwort der zuständigen Abteilung.]

## Der unvergessene Anruf
[Eine Anekdote, ohne Namen.]

## Hört selbst mal zu
[Das Angebot: eine halbe Stunde neben dem Service. Termine und Anmeldung.]`,
			topics: ['kundschaft', 'service', 'menschen'],
			audience: 'Alle, die nie mit Kunden telefonieren'
		}
	},
	{
		key: 'customer-interview-most-often-there',
		format: 'interview',
		week: 19,
		effort: 3,
		evergreen: true,
		en: {
			title: 'She knows where the customer keeps the coffee cups: a day on tour',
			brief:
				'Nobody sees our customers as often as those who deliver, repair or collect. Ride along for a day (clear it with the fleet manager, and announce yourself to the customers) and ask on the way what one notices when one has been coming for years: who is expanding, who is saving, who is looking about for somebody else. This knowledge fits into no customer file. Count stops and handshakes, put the detail that fits your person into the title, and print nothing that customers have said in confidence.',
			prompts: [
				'How can you tell, before you have left the yard, how a customer is doing?',
				'What do customers tell you that they do not tell our sales people?',
				'What do you do that is on no job sheet, and would be missed at once?',
				'Which of our promises do you have to apologise for most often?',
				'To whom did you last pass something on, and did you hear of it again?'
			],
			outline: `## 6:10, first stop
[Yard, vehicle, load. The first sentence exchanged at the gate.]

## What one sees from the yard
[Two or three observations that tell how the customer is doing. Anonymised.]

## [X] stops, [Y] kilometres
[The day as a short list: time, what was done, one remark for each.]

## What is on no job sheet
[The little things that customers count on.]

## For whom this knowledge would be gold
[Which of these observations would have helped sales, planning or product, and how it could reach them.]

## The last stop
[A customer’s sentence about the person, with the customer’s consent.]`,
			topics: ['customers', 'field service', 'people'],
			audience: 'Everyone; sales, product, planning'
		},
		de: {
			title: 'Sie weiß, wo beim Kunden die Kaffeetassen stehen: ein Tag auf Tour',
			brief:
				'Niemand sieht unsere Kunden so oft wie die, die liefern, reparieren oder abholen. Fahrt einen Tag mit (Fuhrpark fragen, bei den Kunden ankündigen) und fragt unterwegs, was auffällt, wenn man seit Jahren kommt: wer wächst, wer spart, wer sich gerade nach anderen umsieht. Dieses Wissen passt in keine Kundenakte. Zählt Stopps und Händedrücke, setzt das passende Detail eurer Person in den Titel und druckt nichts, was Kunden im Vertrauen gesagt haben.',
			prompts: [
				'Woran ist schon auf dem Hof zu erkennen, wie es einem Kunden geht?',
				'Was erzählen Kunden auf Tour, das der Vertrieb nie zu hören bekommt?',
				'Was steht auf keinem Auftragszettel und würde sofort fehlen?',
				'Für welches unserer Versprechen ist am häufigsten eine Entschuldigung fällig?',
				'Wem wurde zuletzt etwas weitergegeben, und kam je eine Rückmeldung?'
			],
			outline: `## 6.10 Uhr, erster Stopp
[Hof, Fahrzeug, Ladung. Der erste Satz am Tor.]

## Was man vom Hof aus sieht
[Zwei oder drei Beobachtungen, die verraten, wie es dem Kunden geht. Ohne Namen.]

## [X] Stopps, [Y] Kilometer
[Der Tag als kurze Liste: Uhrzeit, was getan wurde, je eine Bemerkung.]

## Was auf keinem Auftragszettel steht
[Die kleinen Dinge, auf die sich Kunden verlassen.]

## Für wen dieses Wissen Gold wäre
[Welche Beobachtung dem Vertrieb, der Planung oder dem Produktmanagement geholfen hätte, und wie sie dort ankommen könnte.]

## Der letzte Stopp
[Ein Satz eines Kunden über die Person, mit dessen Einverständnis.]`,
			topics: ['kundschaft', 'außendienst', 'menschen'],
			audience: 'Alle; Vertrieb, Produktmanagement, Planung'
		}
	},
	{
		key: 'customer-three-people-1',
		format: 'series_part',
		week: 9,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 1 },
		en: {
			title: 'The one who takes delivery: twelve minutes at their goods-in',
			brief:
				'Part 1 of three, all at one and the same customer, because “the customer” does not exist: there is one who receives, one who works with it, one who pays, and they want different things. Ask the account manager for a customer who would be pleased by our interest, and go there for half a day for all three parts. Here it is the person who takes in our goods or lets our technician in: stand beside them, stop the time and look at us with their eyes. Have all quotes approved, and do not turn it into a reference story for marketing.',
			prompts: [
				'How do you recognise our delivery among the others, even from a distance?',
				'What do you do first, what do you look for, and where do you curse?',
				'Who delivers the way you like it, and what do they do differently?',
				'What do you do when something is missing: whom do you ring, and how long does it take?'
			],
			outline: `## [Time], gate [number]
[The customer’s goods-in (or front door). Who stands there and what else is waiting.]

## Twelve minutes
[Minute by minute from arrival to signature. Where it went smoothly, where they had to search.]

## Seen from the other side
[Our pallet, our label, our papers, in their words. With picture, if allowed.]

## The others do it like this
[What a supplier does whom they like to see come. One concrete detail.]

## What I am taking home
[Two things for dispatch and planning. What they say to it.]

## Next part
[Who gets the goods next, and on which date we report.]`,
			topics: ['customers', 'delivery'],
			audience: 'Dispatch, logistics, field service, planning'
		},
		de: {
			title: 'Wer annimmt: zwölf Minuten im Wareneingang beim Kunden',
			brief:
				'Teil 1 von drei, alle bei ein und demselben Kunden, denn „den Kunden“ gibt es nicht: Jemand nimmt an, jemand arbeitet damit, jemand bezahlt, und alle wollen Verschiedenes. Fragt im Vertrieb nach einem Kunden, den unser Interesse freuen würde, und fahrt für alle drei Teile einen halben Tag hin. Hier geht es um die Person, die unsere Ware annimmt oder unserer Technikerin die Tür aufmacht: Stellt euch daneben, stoppt die Zeit und seht uns mit fremden Augen. Alle Zitate freigeben lassen, und bitte keine Werbegeschichte daraus machen.',
			prompts: [
				'Woran ist unsere Lieferung unter den anderen zu erkennen, schon von weitem?',
				'Was ist der erste Handgriff, wonach wird gesucht, und wo wird geflucht?',
				'Wer liefert so, wie es Freude macht, und was ist dort anders?',
				'Was geschieht, wenn etwas fehlt: Wer wird angerufen, und wie lange dauert es?'
			],
			outline: `## [Uhrzeit], Tor [Nummer]
[Der Wareneingang (oder die Haustür) beim Kunden. Wer dort steht und was sonst noch wartet.]

## Zwölf Minuten
[Minute für Minute von der Ankunft bis zur Unterschrift. Was glattlief, wo gesucht wurde.]

## Von der anderen Seite gesehen
[Unsere Palette, unser Etikett, unsere Papiere, in fremden Worten. Mit Bild, wenn erlaubt.]

## So machen es andere
[Was ein Lieferant tut, den man dort gern kommen sieht. Ein konkretes Detail.]

## Was ich mit nach Hause nehme
[Zwei Dinge für Versand und Planung. Und was man dort dazu sagt.]

## So geht es weiter
[Wer die Ware als Nächstes bekommt und an welchem Tag wir davon berichten.]`,
			topics: ['kundschaft', 'liefertermine'],
			audience: 'Versand, Logistik, Außendienst, Planung'
		}
	},
	{
		key: 'customer-three-people-2',
		format: 'series_part',
		week: 11,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 2 },
		en: {
			title: 'The one who works with it: eight hours beside our product',
			brief:
				'Part 2 of three, same customer: whoever uses what we make knows it differently from those who designed it: the sticker over the button, the sound before it stops, the trick with the cloth. Watch for an hour, ask little at first, and take pictures of every alteration the users have made (with the customer’s permission). Show them to a developer or product manager afterwards and print the reaction. No user satisfaction in percent; a single piece of tape says more.',
			prompts: [
				'Show me what you did to it in the first week. Why?',
				'What can you tell by the sound, the feel or the display before it says so itself?',
				'What do you never use, although you paid for it?',
				'How do you explain it to somebody who is new, and what do they always get wrong?',
				'When did it last let you down, and what did you do then?'
			],
			outline: `## Beside [product or service], [time]
[The workplace, the user, what is being made with it. The hands.]

## What the manual does not know
[Two or three habits, tricks or signs, with pictures.]

## The tape
[An alteration by the users and the problem behind it.]

## What nobody uses
[One function or service that we are proud of and that lies idle here, with the reason.]

## Shown to the developer
[The pictures on the desk of someone from development or product: their first reaction, their second.]

## Next part
[And who pays for all this? Date of part 3.]`,
			topics: ['customers', 'products'],
			audience: 'Development, production, product management, service'
		},
		de: {
			title: 'Wer damit arbeitet: acht Stunden neben unserem Produkt',
			brief:
				'Teil 2 von drei, derselbe Kunde: Wer täglich benutzt, was wir machen, kennt es anders als die, die es entworfen haben: den Aufkleber über der Taste, das Geräusch vor dem Stillstand, den Trick mit dem Lappen. Schaut eine Stunde zu, fragt anfangs wenig und fotografiert jede Veränderung, die dort vorgenommen wurde (mit Erlaubnis des Kunden). Zeigt die Bilder danach jemandem aus Entwicklung oder Produktmanagement und druckt die Reaktion mit ab. Keine Zufriedenheit in Prozent; ein Stück Klebeband sagt mehr.',
			prompts: [
				'Was wurde gleich in der ersten Woche daran verändert, und warum?',
				'Was verraten Klang, Griff oder Anzeige, bevor das Gerät es selbst meldet?',
				'Was wird nie benutzt, obwohl es mitbezahlt wurde?',
				'Wie wird es Neuen erklärt, und was machen die immer zuerst falsch?',
				'Wann hat es zuletzt im Stich gelassen, und was dann?'
			],
			outline: `## Neben [Produkt oder Leistung], [Uhrzeit]
[Der Arbeitsplatz, die Person, was damit entsteht. Die Hände.]

## Was in keiner Anleitung steht
[Zwei oder drei Gewohnheiten, Tricks oder Anzeichen, mit Bildern.]

## Das Klebeband
[Eine Veränderung, die dort vorgenommen wurde, und das Problem dahinter.]

## Was niemand benutzt
[Eine Funktion oder Leistung, auf die wir stolz sind und die hier brachliegt, mit Grund.]

## Der Entwicklung gezeigt
[Die Bilder auf dem Tisch in Entwicklung oder Produktmanagement: die erste Reaktion, die zweite.]

## So geht es weiter
[Und wer bezahlt das alles? Termin von Teil 3.]`,
			topics: ['kundschaft', 'produkte'],
			audience: 'Entwicklung, Produktion, Produktmanagement, Service'
		}
	},
	{
		key: 'customer-three-people-3',
		format: 'series_part',
		week: 13,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 3 },
		en: {
			title: 'The one who signs: what the buyer sees when our invoice comes',
			brief:
				'Part 3 of three, same customer, another floor: the person who signs orders and invoices has mostly never touched our product; they see dates, prices, papers, and whether somebody calls back. Half an hour’s conversation, agreed by the account manager but without them in the room if possible. What interests us is how we compare as a supplier and on what occasion they would change; the prices themselves are taboo. At the end, put the wishes of all three people side by side, as they partly contradict each other.',
			prompts: [
				'How many suppliers like us do you have, and how do you keep us apart?',
				'What do you look at on an invoice first, and when do you put it aside?',
				'When did you last think about changing, and what was the occasion?',
				'What do your people in goods-in and on the floor tell you about us?',
				'What would we have to stop doing?'
			],
			outline: `## Third floor, [time]
[The office, the screen, the pile. How our invoice of [date] is lying there.]

## One of [X] suppliers
[How the buyer sees us among the others; what there is about us in the supplier rating, if they may say it.]

## The moment one starts looking around
[The occasion, told as concretely as possible.]

## What papers reveal
[Invoice, confirmation, delivery note: what costs work there and could be better here.]

## Three people, three wishes
[A table: taking delivery, working with it, paying. Where they agree, where they contradict each other.]

## What we make of it
[Answers from dispatch, product and accounts, one concrete step each with a date. Links to parts 1 and 2.]`,
			topics: ['customers', 'sales'],
			audience: 'Everyone; sales, accounts, purchasing'
		},
		de: {
			title: 'Wer unterschreibt: Was der Einkauf sieht, wenn unsere Rechnung kommt',
			brief:
				'Teil 3 von drei, derselbe Kunde, ein anderes Stockwerk: Wer Bestellungen und Rechnungen unterschreibt, hat unser Produkt meist nie in der Hand gehabt; dort sieht man Termine, Preise, Papiere und ob jemand zurückruft. Ein Gespräch von einer halben Stunde, vom Vertrieb vermittelt, aber möglichst ohne ihn im Raum. Wissenswert ist, wie wir unter den Lieferanten dastehen und bei welchem Anlass gewechselt würde; die Preise selbst sind tabu. Stellt am Schluss die Wünsche aller drei Menschen nebeneinander, denn sie widersprechen sich zum Teil.',
			prompts: [
				'Wie viele Lieferanten unserer Art gibt es hier, und woran hält man uns auseinander?',
				'Worauf fällt bei einer Rechnung der erste Blick, und wann wird sie beiseitegelegt?',
				'Wann wurde zuletzt über einen Wechsel nachgedacht, und was war der Anlass?',
				'Was erzählen Wareneingang und Werkstatt über uns?',
				'Womit müssten wir aufhören?'
			],
			outline: `## Dritter Stock, [Uhrzeit]
[Das Büro, der Bildschirm, der Stapel. Wie unsere Rechnung vom [Datum] dort liegt.]

## Einer von [X] Lieferanten
[Wie der Einkauf uns unter den anderen sieht; was in der Lieferantenbewertung über uns steht, falls es gesagt werden darf.]

## Der Moment, in dem man sich umzusehen beginnt
[Der Anlass, so konkret wie möglich erzählt.]

## Was Papiere verraten
[Rechnung, Bestätigung, Lieferschein: was dort Arbeit macht und hier besser ginge.]

## Drei Menschen, drei Wünsche
[Tabelle: annehmen, damit arbeiten, bezahlen. Worin sie einig sind, wo sie sich widersprechen.]

## Was wir daraus machen
[Antworten aus Versand, Produktmanagement und Buchhaltung, je ein konkreter Schritt mit Datum. Links zu Teil 1 und 2.]`,
			topics: ['kundschaft', 'vertrieb'],
			audience: 'Alle; Vertrieb, Buchhaltung, Einkauf'
		}
	}
];
