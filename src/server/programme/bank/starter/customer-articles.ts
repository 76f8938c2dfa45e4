// Starter items for the customer, the articles: who buys, an order lost, our own number, a day late, steps cut.
import type { StarterItem } from './shape.ts';

export const customerArticles: StarterItem[] = [
	{
		key: 'customer-who-buys-from-us',
		format: 'article',
		week: 1,
		effort: 4,
		evergreen: true,
		en: {
			title: 'Who actually pays our wages? Our customers on one page',
			brief:
				'Ask ten colleagues who our three biggest groups of customers are and you will get ten answers. Write the page that settles it: who buys, what for, how often, from how far away, and what they do with it the next morning. Sit down with sales and controlling for an hour and agree which figures may be shown (shares and rounded numbers will do); then visit or ring one ordinary customer from each group. No target-group jargon and no logos of the famous ones; the small customer who has been ordering every quarter for decades belongs in it as well.',
			prompts: [
				'For ten colleagues in ten jobs: who are our three most important groups of customers, and what do they do with what we deliver?',
				'How many customers have we, and how many of them make up half of our turnover?',
				'Which customer has been with us longest, and why do they stay?',
				'What does this customer do at 7 a.m. the day after our delivery or visit?'
			],
			outline: `## Ten colleagues, ten answers
[The result of your round of questions, quoted with affection. What was nearly right, what quite wrong.]

## The figures
[A handful, cleared with controlling: number of customers, split in three or four groups, share of each, average order, longest distance.]

## Group one: [in plain words, e.g. bakeries, hospitals, machine builders]
[One real customer, anonymised or with consent: what they buy and what happens with it the next morning.]

## Group two: [plain words]
[The same, another voice.]

## Group three: [plain words]
[The same. The smallest and the longest-standing may go here.]

## What they have in common
[One sentence from each customer on what they would notice first if it got worse.]

## Guess, now
[Ask readers: which customer does your work reach, and how many hands later?]`,
			topics: ['customers', 'figures'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wer bezahlt eigentlich unser Gehalt? Unsere Kundschaft auf einer Seite',
			brief:
				'Fragt zehn Leute im Haus nach unseren drei größten Kundengruppen, und ihr bekommt zehn Antworten. Schreibt die Seite, die das klärt: wer kauft, wofür, wie oft, aus welcher Entfernung, und was am nächsten Morgen damit geschieht. Setzt euch eine Stunde mit Vertrieb und Controlling zusammen und klärt, welche Zahlen gezeigt werden dürfen (Anteile und runde Werte genügen); dann besucht oder ruft ihr aus jeder Gruppe einen ganz normalen Kunden an. Kein Zielgruppendeutsch und keine Parade berühmter Logos: Auch der kleine Betrieb, der seit Jahrzehnten jedes Quartal bestellt, gehört hinein.',
			prompts: [
				'An zehn Leute aus zehn Berufen: Welches sind unsere drei wichtigsten Kundengruppen, und was machen sie mit unserer Lieferung?',
				'Wie viele Kunden haben wir, und wie viele davon machen den halben Umsatz aus?',
				'Wer kauft am längsten bei uns, und warum immer noch?',
				'Was tut dieser Kunde am Morgen nach unserer Lieferung oder unserem Besuch um sieben Uhr?'
			],
			outline: `## Zehn Leute, zehn Antworten
[Das Ergebnis der Umfrage, liebevoll zitiert. Was fast stimmte, was gar nicht.]

## Die Zahlen
[Eine Handvoll, mit dem Controlling abgestimmt: Anzahl der Kunden, drei oder vier Gruppen mit Anteil, durchschnittlicher Auftrag, weiteste Entfernung.]

## Gruppe eins: [in klaren Worten, etwa Bäckereien, Kliniken, Maschinenbau]
[Ein echter Kunde, anonym oder mit Einverständnis: was dort gekauft wird und was am nächsten Morgen damit passiert.]

## Gruppe zwei: [in klaren Worten]
[Dasselbe, eine andere Stimme.]

## Gruppe drei: [in klaren Worten]
[Dasselbe. Hier passt der kleinste oder der treueste Kunde hin.]

## Was alle verbindet
[Von jedem Kunden ein Satz dazu, was ihm als Erstes auffiele, wenn wir schlechter würden.]

## Und bei euch?
[Frage an alle: Bei welchem Kunden kommt eure Arbeit an, und durch wie viele Hände geht sie bis dahin?]`,
			topics: ['kundschaft', 'zahlen'],
			audience: 'Alle'
		}
	},
	{
		key: 'customer-order-we-lost',
		format: 'article',
		week: 7,
		effort: 5,
		evergreen: true,
		en: {
			title: 'The order we did not get, and what the customer said when we asked',
			brief:
				'We celebrate the orders won and quickly forget those lost, though the second kind teaches more. Choose one that hurt but is a few months old, and ask the customer (through sales, politely, in ten minutes) what really tipped the scales. Set it beside what we ourselves believed the reason to be: mostly “the price”, mostly not the whole truth. Get the approval of the head of sales, leave out the customer’s and the competitor’s name, and spare the person who wrote the offer.',
			prompts: [
				'What did we think the reason was on the day of the refusal?',
				'What did the customer say, in their words?',
				'At what point in those weeks would a phone call have made a difference?',
				'What did the other supplier do that cost nothing?',
				'How many hours did we put into this offer, and how many offers of that kind do we write in a year?'
			],
			outline: `## “We have decided otherwise”
[The mail or call with the refusal. What went on in the room.]

## What we thought
[The explanations from our own people, three quotes.]

## What the customer says
[The conversation, as much of it as may be told. The decisive sentence in their words.]

## The weeks between enquiry and refusal
[A timeline: what we did, when, and how long the customer waited each time.]

## The small things that cost nothing
[Two or three turning points that had nothing to do with price.]

## What we do differently with the next offer
[Concrete, with name and date. And: of [X] offers we win [Y]; period stated.]`,
			topics: ['customers', 'sales', 'lessons learned'],
			audience: 'Everyone who has a share in offers, and everyone who is curious'
		},
		de: {
			title: 'Der Auftrag, den wir nicht bekommen haben, und was der Kunde auf Nachfrage sagte',
			brief:
				'Gewonnene Aufträge feiern wir, verlorene vergessen wir schnell, dabei lernt man aus ihnen mehr. Nehmt einen, der wehgetan hat, aber ein paar Monate her ist, und fragt beim Kunden nach (über den Vertrieb, höflich, zehn Minuten lang), was am Ende den Ausschlag gab. Stellt daneben, was wir selbst für den Grund hielten: meist „der Preis“, und meist nicht die ganze Wahrheit. Holt die Freigabe der Vertriebsleitung ein, lasst die Namen von Kunde und Wettbewerb weg und schont die Person, die das Angebot geschrieben hat.',
			prompts: [
				'Was hielten wir am Tag der Absage für den Grund?',
				'Was hat der Kunde gesagt, in seinen Worten?',
				'An welchem Punkt in diesen Wochen hätte ein Anruf etwas geändert?',
				'Was hat der andere Anbieter getan, das nichts kostet?',
				'Wie viele Stunden steckten in diesem Angebot, und wie viele solcher Angebote schreiben wir im Jahr?'
			],
			outline: `## „Wir haben uns anders entschieden“
[Die Mail oder der Anruf mit der Absage. Was im Raum los war.]

## Was wir dachten
[Die Erklärungen aus dem eigenen Haus, drei Zitate.]

## Was der Kunde sagt
[Das Gespräch, soweit es erzählt werden darf. Der entscheidende Satz im Wortlaut.]

## Die Wochen zwischen Anfrage und Absage
[Eine Zeitleiste: was wir taten, wann, und wie lange der Kunde jeweils gewartet hat.]

## Die Kleinigkeiten, die nichts kosten
[Zwei oder drei Wendepunkte, die mit dem Preis nichts zu tun hatten.]

## Was beim nächsten Angebot anders läuft
[Konkret, mit Name und Datum. Und: Von [X] Angeboten gewinnen wir [Y]; mit Zeitraum.]`,
			topics: ['kundschaft', 'vertrieb', 'gelernt'],
			audience: 'Alle, die an Angeboten mitarbeiten, und alle Neugierigen'
		}
	},
	{
		key: 'customer-we-rang-ourselves',
		format: 'article',
		week: 18,
		effort: 4,
		evergreen: true,
		en: {
			title: 'We rang our own number: an afternoon as our own customer',
			brief:
				'Try in one afternoon to get something from your own company without using a single internal short cut: ring the published number, fill in the form on the website, look for a spare part, ask for an invoice copy. Note the seconds, clicks, transfers and sentences. It is the cheapest test there is, and it shows things that nobody inside can see any more. Tell the heads of the areas concerned beforehand that a test is going to take place (but not when), do not record any calls, and name no colleague who picked up.',
			prompts: [
				'How many seconds until you spoke to a human being, and how many of them were music?',
				'Which sentence in our recorded message or automatic reply would you never say to a guest?',
				'At what point would you have given up if you were not paid for it?',
				'Who was surprisingly good, and what exactly did they do?'
			],
			outline: `## The task
[Four things a customer wants from us, chosen with the service desk. The rules: no short cuts, no names dropped.]

## Attempt 1: the phone
[Record with times: rings, announcements, transfers, result.]

## Attempt 2: the form
[Compulsory fields, error messages, the automatic reply, the real one and when it came.]

## Attempts 3 and 4: [spare part, invoice copy, appointment]
[Short. What went surprisingly well.]

## The table
[Four rows: what we wanted, how long it took, contacts needed, solved or not.]

## Read to those responsible
[Their reaction and three changes with date. One of them should already be made by the time this appears.]

## Do it too
[Ask readers to make one attempt from home and report it.]`,
			topics: ['customers', 'service'],
			audience: 'Everyone; service, sales, IT, marketing'
		},
		de: {
			title: 'Wir haben unsere eigene Nummer angerufen: ein Nachmittag als Kunde bei uns selbst',
			brief:
				'Versucht einen Nachmittag lang, von der eigenen Firma etwas zu bekommen, ohne einen einzigen internen Schleichweg: veröffentlichte Nummer anrufen, Formular auf der Website ausfüllen, ein Ersatzteil suchen, um eine Rechnungskopie bitten. Notiert Sekunden, Klicks, Weiterleitungen und Sätze. Billiger lässt sich nicht prüfen, und es kommt ans Licht, was von innen niemand mehr sieht. Kündigt den betroffenen Leitungen vorher an, dass getestet wird (aber nicht, wann), schneidet keine Gespräche mit und nennt niemanden, der abgenommen hat.',
			prompts: [
				'Wie viele Sekunden vergingen bis zu einer menschlichen Stimme, und wie viele davon waren Musik?',
				'Welchen Satz aus unserer Ansage oder automatischen Antwort würdet ihr einem Gast nie sagen?',
				'An welchem Punkt hättet ihr aufgegeben, wenn es nicht bezahlte Zeit wäre?',
				'Wer war überraschend gut, und was genau hat diese Person getan?'
			],
			outline: `## Die Aufgabe
[Vier Dinge, die Kunden von uns wollen, gemeinsam mit dem Service ausgesucht. Die Regeln: keine Schleichwege, keine Namen fallen lassen.]

## Versuch 1: das Telefon
[Protokoll mit Zeiten: Klingeln, Ansagen, Weiterleitungen, Ergebnis.]

## Versuch 2: das Formular
[Pflichtfelder, Fehlermeldungen, die automatische Antwort, die echte und wann sie kam.]

## Versuche 3 und 4: [Ersatzteil, Rechnungskopie, Termin]
[Kurz. Was erstaunlich gut lief.]

## Die Tabelle
[Vier Zeilen: was wir wollten, wie lange es dauerte, wie viele Kontakte nötig waren, gelöst oder nicht.]

## Den Zuständigen vorgelesen
[Ihre Reaktion und drei Änderungen mit Datum. Eine davon sollte beim Erscheinen schon gemacht sein.]

## Probiert es auch
[Alle bitten, von zu Hause aus einen Versuch zu machen und davon zu berichten.]`,
			topics: ['kundschaft', 'service'],
			audience: 'Alle; Service, Vertrieb, IT, Marketing'
		}
	},
	{
		key: 'customer-one-day-late',
		format: 'article',
		week: 23,
		effort: 4,
		evergreen: true,
		en: {
			title: 'One day late: what happens at the customer’s while we say “it is only tomorrow”',
			brief:
				'For us it is a date moved in a calendar; for the customer it may be a crane sent home, a ward closed, a baker without dough. Pick one delay of a single day and follow it outwards: whom did the customer have to ring, what stood still, what did they say to their own customers? Get in touch through sales or service, ask for a quarter of an hour, and offer to leave the name out. Get the share of our orders delivered on the promised day and how it is counted, and leave out the sackcloth and ashes; the aim is that everyone here knows whom their deadline belongs to.',
			prompts: [
				'Where were you when you heard it would not come, and who told you?',
				'Whom did you have to ring, and how many people were put off by it?',
				'What would one more day of notice have saved you?',
				'For us: at what hour did the first of us know it would be late, and when did the customer know?'
			],
			outline: `## [Weekday], [time]: a date is moved
[How it looks here: a click, a sentence in a meeting, the reason.]

## Two hundred kilometres away
[The same hour at the customer’s. What was prepared, who was waiting.]

## The chain
[A list of everything that followed: calls, standstill, overtime, excuses to third parties. With hours or sums where the customer is willing to name them.]

## We knew at [time], they knew at [time]
[The gap between the two, and how it came about.]

## What would have helped
[What the customer says: rarely “never be late”, mostly something smaller.]

## How often?
[Our on-time figure with period and definition: of what, measured at whose door?]

## Whose deadline is on your desk?
[A question to readers in every department.]`,
			topics: ['customers', 'delivery'],
			audience: 'Everyone whose work has a date on it'
		},
		de: {
			title: 'Ein Tag Verspätung: Was beim Kunden geschieht, während es hier heißt „Kommt ja morgen“',
			brief:
				'Für uns ist es ein verschobener Termin im Kalender, für den Kunden vielleicht ein Kran, der wieder abfährt, eine gesperrte Station, eine Bäckerei ohne Teig. Nehmt eine Verspätung von einem einzigen Tag und folgt ihr nach draußen: Wer musste angerufen werden, was stand still, was bekamen die Kunden des Kunden zu hören? Der Kontakt läuft über Vertrieb oder Service; bittet um eine Viertelstunde und bietet an, den Namen wegzulassen. Holt euch den Anteil der Aufträge, die am zugesagten Tag ankommen, und wie er gezählt wird, aber zieht kein Büßerhemd an: Am Ende sollen alle im Haus wissen, wem ihr Termin gehört.',
			prompts: [
				'Wo hat euch die Nachricht erreicht, dass nichts kommt, und von wem kam sie?',
				'Wen musstet ihr anrufen, und wie viele Leute wurden dadurch vertröstet?',
				'Was hätte ein Tag mehr Vorwarnung erspart?',
				'An uns selbst: Um wie viel Uhr wusste es hier die erste Person, und wann der Kunde?'
			],
			outline: `## [Wochentag], [Uhrzeit]: Ein Termin wird verschoben
[Wie das bei uns aussieht: ein Klick, ein Satz in der Besprechung, der Grund.]

## Zweihundert Kilometer weiter
[Dieselbe Stunde beim Kunden. Was vorbereitet war, wer wartete.]

## Die Kette
[Liste von allem, was folgte: Anrufe, Stillstand, Überstunden, Ausreden gegenüber Dritten. Mit Stunden oder Beträgen, soweit der Kunde sie nennt.]

## Wir wussten es um [Uhrzeit], der Kunde um [Uhrzeit]
[Die Lücke dazwischen und wie sie entstand.]

## Was geholfen hätte
[Was der Kunde sagt: selten „nie zu spät kommen“, meist etwas Kleineres.]

## Wie oft?
[Unsere Termintreue mit Zeitraum und Definition: Anteil wovon, gemessen an wessen Tür?]

## Wessen Termin liegt auf eurem Tisch?
[Eine Frage an alle, in jeder Abteilung.]`,
			topics: ['kundschaft', 'liefertermine'],
			audience: 'Alle, auf deren Arbeit ein Datum steht'
		}
	},
	{
		key: 'customer-steps-we-cut',
		format: 'article',
		week: 26,
		effort: 3,
		evergreen: false,
		en: {
			title: 'Six months, [X] suggestions: these steps we no longer put our customers through',
			brief:
				'The final account of the call “Which step do we put our customers through that helps nobody?”. Name what has been abolished, simplified or kept, each with the person who suggested it and somebody on the customer’s side who noticed (or did not). Talk to the sponsor, to the people who carried it out, and to the service desk: do they get fewer calls about it? Put your number into the title, give the refused suggestions room with their reasons, and show a change that had no effect if there was one.',
			prompts: [
				'Which step was easiest to drop, and why had it existed at all?',
				'Who here missed it, and what for?',
				'What has a customer said about it, unasked?',
				'Which suggestion would we carry out at once if one certain thing were different?'
			],
			outline: `## What you suggested
[The count: ideas, people, departments. Link to the call. One quote that started something.]

## Dropped
[Two or three steps that no longer exist. For each: since when, whose idea, minutes saved per customer.]

## Made simpler
[A form, a letter, a menu on the phone: then and now, side by side.]

## Kept, and why
[A step that has to stay. The reason so that one could explain it to a customer on the phone.]

## Has anybody noticed?
[The service desk’s figure before and after, with period; the voice of a customer. If nothing can be seen yet, say so.]

## The next one
[Which step is next, who takes care of it, when we report.]`,
			topics: ['customers', 'you said we did'],
			audience: 'Everyone who took part, and everyone with customers'
		},
		de: {
			title: 'Ein halbes Jahr, [X] Vorschläge: Diese Schritte ersparen wir unserer Kundschaft jetzt',
			brief:
				'Die Abrechnung zum Aufruf „Welchen Schritt muten wir unserer Kundschaft zu, der niemandem hilft?“. Nennt, was abgeschafft, vereinfacht oder behalten wurde, jeweils mit der Person, von der der Vorschlag kam, und jemandem auf Kundenseite, der es gemerkt hat (oder auch nicht). Sprecht mit Patin oder Pate des Aufrufs, mit denen, die es umgesetzt haben, und mit dem Service: Rufen deswegen weniger Leute an? Setzt eure Zahl in den Titel, gebt den abgelehnten Vorschlägen samt Begründung Platz und zeigt auch eine Änderung, die nichts gebracht hat, falls es sie gibt.',
			prompts: [
				'Auf welchen Schritt ließ sich am leichtesten verzichten, und wozu gab es ihn überhaupt?',
				'Wer im Haus hat ihn vermisst, und wofür?',
				'Was hat ein Kunde dazu gesagt, ungefragt?',
				'Welchen Vorschlag würden wir sofort umsetzen, wenn eine bestimmte Sache anders wäre?'
			],
			outline: `## Was ihr vorgeschlagen habt
[Die Zählung: Ideen, Menschen, Abteilungen. Link zum Aufruf. Ein Zitat, das etwas ins Rollen gebracht hat.]

## Abgeschafft
[Zwei oder drei Schritte, die es nicht mehr gibt. Jeweils: seit wann, wessen Idee, gesparte Minuten je Kunde.]

## Vereinfacht
[Ein Formular, ein Brief, ein Telefonmenü: früher und heute nebeneinander.]

## Behalten, und warum
[Ein Schritt, der bleiben muss. So begründet, dass man es einem Kunden am Telefon erklären könnte.]

## Hat es jemand gemerkt?
[Die Zahl aus dem Service vorher und nachher, mit Zeitraum; eine Kundenstimme. Ist noch nichts zu sehen, steht das da.]

## Der nächste
[Welcher Schritt jetzt dran ist, wer sich kümmert, wann berichtet wird.]`,
			topics: ['kundschaft', 'gesagt und getan'],
			audience: 'Alle, die mitgemacht haben, und alle mit Kundenkontakt'
		}
	}
];
