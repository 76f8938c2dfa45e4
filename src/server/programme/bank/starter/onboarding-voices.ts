// Starter items for onboarding, told by people: two interviews, and the series on how an order becomes money.
import type { StarterItem } from './shape.ts';

const series = {
	key: 'onboarding-order-to-money',
	en: 'How an order becomes money',
	de: 'Wie aus einem Auftrag Geld wird'
};

export const onboardingVoices: StarterItem[] = [
	{
		key: 'onboarding-interview-day-thirty',
		format: 'interview',
		week: 4,
		effort: 3,
		evergreen: true,
		en: {
			title: 'Day 30: what you can see as long as you are new',
			brief:
				'For about a month, newcomers see what the rest of us have stopped seeing: the odd detour, the sign in the wrong place, the kindness we take for granted. Interview somebody on or near their thirtieth day, preferably from the floor or the road, and walk the site together instead of sitting in a room. It serves joiners (they read that they are not alone) and everyone else (they get a free inspection). Let them read the text first; nobody on probation should have to fear a quotation.',
			prompts: [
				'Show me the place where you got lost. What would have helped?',
				'What do people here do particularly well without noticing it?',
				'What did your last company do that you would bring along tomorrow?',
				'What did you tell your family or friends about us after the first week?',
				'Which question have you still not dared to ask?'
			],
			outline: `## The walk
[Start at the spot where the person got lost. Place, time, what could be heard and smelled.]

## Who is this?
[Name, job, what they did before, the reason they came. Three sentences.]

## “I wondered about that on day two”
[Two or three observations in their own words, each with the place in question.]

## What works better here than there
[One concrete comparison with an earlier job, no flattery.]

## What nobody has told me so far
[The open question. Find the answer and print it right below, with the name of the person who knew.]

## Sixty days to go
[What they want to be able to do by the end of three months, and who is helping.]`,
			topics: ['first 90 days', 'people'],
			audience: 'Everyone; managers with people on probation'
		},
		de: {
			title: 'Tag 30: Was man nur sieht, solange man neu ist',
			brief:
				'Ungefähr einen Monat lang sehen Neue, was wir anderen längst übersehen: den seltsamen Umweg, das Schild am falschen Platz, die Freundlichkeit, die uns selbstverständlich vorkommt. Sprecht mit jemandem um den dreißigsten Tag herum, am liebsten aus Halle, Lager oder Außendienst, und geht dabei durchs Gelände, statt in einem Raum zu sitzen. Das hilft den nächsten Neuen (es geht allen so) und den Alteingesessenen (eine Inspektion geschenkt). Der Text wird vorher gegengelesen: In der Probezeit soll niemand vor einem Zitat Angst haben müssen.',
			prompts: [
				'Wo genau war das mit dem Verlaufen, und was hätte geholfen?',
				'Was machen die Leute hier besonders gut, ohne es zu merken?',
				'Was aus der vorigen Firma wäre morgen ein guter Import?',
				'Was wurde nach der ersten Woche zu Hause über uns erzählt?',
				'Welche Frage ist bis heute nicht gestellt, weil sie peinlich wirkt?'
			],
			outline: `## Der Rundgang
[Beginnt an der Stelle, an der sich die Person verlaufen hat. Ort, Uhrzeit, was zu hören und zu riechen war.]

## Wer ist das?
[Name, Aufgabe, was vorher war, warum der Wechsel. Drei Sätze.]

## „Darüber habe ich mich am zweiten Tag gewundert“
[Zwei oder drei Beobachtungen im Wortlaut, jede mit dem Ort dazu.]

## Was hier besser läuft als dort
[Ein konkreter Vergleich mit einer früheren Stelle, ohne Schmeichelei.]

## Was mir bis jetzt niemand gesagt hat
[Die offene Frage. Holt die Antwort ein und druckt sie gleich darunter, mit dem Namen der Person, die es wusste.]

## Noch sechzig Tage
[Was nach drei Monaten sitzen soll und wer dabei hilft.]`,
			topics: ['die ersten 90 tage', 'menschen'],
			audience: 'Alle; Führungskräfte mit Leuten in der Probezeit'
		}
	},
	{
		key: 'onboarding-interview-the-guide',
		format: 'interview',
		week: 21,
		effort: 3,
		evergreen: true,
		en: {
			title: 'The person who shows everybody round',
			brief:
				'In every department there is one person to whom all newcomers are sent, usually without anyone having asked. Interview that person: how they do the first hour, what they never leave out, what they have learned about people. It honours work that is in no job description and gives everyone else a round to copy. Get the count of people they have shown round and a sentence from one of them, and do not make a saint of your guide: ask also what it costs in time and who covers meanwhile.',
			prompts: [
				'Take me on your round: what is the first stop, and why that one?',
				'How do you notice that somebody has not understood and does not want to say so?',
				'How many have you shown round, and which one do you still tell stories about?',
				'What did you do wrong with the first ones?',
				'Who does your work while you show somebody else how to do theirs?'
			],
			outline: `## First stop: [place]
[Follow the round. Begin where it begins, with the sentence that is always said there.]

## How it became your job
[Nobody asked, or somebody did: the story. The count of people since [year].]

## The round, stop by stop
[Five stops with what is shown, what is tried out by hand, and what is kept for the second week.]

## What only experience teaches
[Two or three things about people, in direct speech.]

## The other side
[One former newcomer remembers, in two or three sentences.]

## What it needs to go on
[Time, cover, a second guide. What the manager says to that, on the record.]`,
			topics: ['first 90 days', 'people', 'mentoring'],
			audience: 'Everyone; people who could become a buddy'
		},
		de: {
			title: 'Der Mensch, zu dem alle Neuen geschickt werden',
			brief:
				'In jeder Abteilung gibt es jemanden, bei dem alle Neuen landen, meist ohne dass je gefragt wurde. Sprecht mit diesem Menschen: Wie läuft die erste Stunde, was fehlt nie, was lernt man dabei über Leute? Das würdigt eine Arbeit, die in keiner Stellenbeschreibung steht, und alle anderen bekommen einen Rundgang zum Nachmachen. Holt euch die Zahl der Eingearbeiteten, von einer oder einem davon einen Satz, und verzichtet auf die Heiligsprechung: Fragt auch, was das an Zeit kostet und wer währenddessen einspringt.',
			prompts: [
				'Wo beginnt der Rundgang, und warum genau dort?',
				'Woran ist zu merken, dass jemand nichts verstanden hat und es nicht zugeben mag?',
				'Wie viele waren es bis heute, und von wem wird immer noch erzählt?',
				'Was ist bei den ersten gründlich schiefgegangen?',
				'Wer macht die eigentliche Arbeit, während anderen die ihre gezeigt wird?'
			],
			outline: `## Erste Station: [Ort]
[Geht den Rundgang mit. Beginnt, wo er beginnt, mit dem Satz, der dort immer fällt.]

## Wie es dazu kam
[Niemand hat gefragt, oder doch: die Geschichte. Dazu die Zahl der Eingearbeiteten seit [Jahr].]

## Der Rundgang, Station für Station
[Fünf Stationen: was gezeigt wird, was in die Hand genommen wird, was bis zur zweiten Woche wartet.]

## Was nur Erfahrung lehrt
[Zwei oder drei Erkenntnisse über Menschen, in wörtlicher Rede.]

## Von der anderen Seite
[Jemand, der so angefangen hat, erinnert sich: zwei, drei Sätze.]

## Was es braucht, damit es weitergeht
[Zeit, Vertretung, eine zweite Person. Was die Führungskraft dazu sagt, zitierfähig.]`,
			topics: ['die ersten 90 tage', 'menschen', 'patenschaft'],
			audience: 'Alle; wer sich eine Patenschaft vorstellen kann'
		}
	},
	{
		key: 'onboarding-order-to-money-1',
		format: 'series_part',
		week: 10,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 1 },
		en: {
			title: 'The enquiry: an e-mail at 9:14 and what it sets off',
			brief:
				'Part 1 of three: many people work here for years without having seen how an order comes in; newcomers rarely get it explained at all. Pick one real, finished order of ordinary size and follow it through the company, here from the first enquiry to the confirmed order. Sit with inside sales for an hour and have them show you the original enquiry, then ask planning what they needed to know. Anonymise the customer, and get the figures: enquiries per week, how many become orders, days from enquiry to offer.',
			prompts: [
				'What did the customer ask for, and what did they really need?',
				'Which piece of information was missing in the enquiry, and whom did you ring for it?',
				'At what point can we still say no, and when did we last do so?',
				'Who here has to nod before the offer goes out?'
			],
			outline: `## 9:14, inbox
[The enquiry itself, anonymised: two lines of it as a quotation.]

## Three questions back
[What was missing, who asked, how the answer changed the job.]

## How a price comes about
[Explain with this one example: material, hours, transport, risk. No secret figures, just the logic.]

## Yes, but when?
[The conversation with planning: what has to be free by when.]

## Of ten enquiries, [X] become orders
[The figures with their period, and the commonest reason for a no.]

## Next part
[One sentence on who has the order on the desk now, and the date of part 2.]`,
			topics: ['how we work', 'sales', 'first 90 days'],
			audience: 'New joiners and everyone far from sales'
		},
		de: {
			title: 'Die Anfrage: eine E-Mail um 9.14 Uhr und was sie auslöst',
			brief:
				'Teil 1 von drei: Viele arbeiten seit Jahren hier und haben nie gesehen, wie ein Auftrag ins Haus kommt; neuen Leuten erklärt es kaum jemand. Sucht einen echten, abgeschlossenen Auftrag von ganz normaler Größe und folgt ihm durchs Haus, hier von der ersten Anfrage bis zur Bestätigung. Setzt euch eine Stunde in den Innendienst, lasst euch die ursprüngliche Anfrage zeigen und fragt dann in der Planung, was dort noch fehlte. Kundennamen weglassen, Zahlen holen: Anfragen je Woche, wie viele davon Aufträge werden, Tage bis zum Angebot.',
			prompts: [
				'Worum hat der Kunde gebeten, und was hat er in Wirklichkeit gebraucht?',
				'Welche Angabe fehlte in der Anfrage, und wer wurde deshalb angerufen?',
				'Bis wann können wir noch Nein sagen, und wann ist das zuletzt vorgekommen?',
				'Wer im Haus muss nicken, bevor das Angebot hinausgeht?'
			],
			outline: `## 9.14 Uhr, Posteingang
[Die Anfrage selbst, ohne Namen: zwei Zeilen daraus als Zitat.]

## Drei Rückfragen
[Was fehlte, wer nachgefragt hat, wie die Antwort den Auftrag verändert hat.]

## Wie ein Preis entsteht
[An diesem einen Beispiel erklären: Material, Stunden, Transport, Risiko. Keine geheimen Zahlen, nur die Logik.]

## Ja, aber wann?
[Das Gespräch mit der Planung: was bis wann frei sein muss.]

## Aus zehn Anfragen werden [X] Aufträge
[Die Zahlen mit Zeitraum, dazu der häufigste Grund für ein Nein.]

## So geht es weiter
[Ein Satz dazu, auf wessen Tisch der Auftrag jetzt liegt, und der Termin von Teil 2.]`,
			topics: ['so arbeiten wir', 'vertrieb', 'die ersten 90 tage'],
			audience: 'Neue Kolleginnen und Kollegen und alle, die weit weg vom Vertrieb arbeiten'
		}
	},
	{
		key: 'onboarding-order-to-money-2',
		format: 'series_part',
		week: 12,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 2 },
		en: {
			title: 'The job: eleven hands and one thing that almost went wrong',
			brief:
				'Part 2 of three: the same order, now where the work is done: purchasing, preparation, production or service, inspection, packing. Count the hands it really passes through (change the eleven in the title to your number) and speak to each for five minutes at the workplace. The core is the one moment when it nearly slipped and somebody caught it; that is what newcomers remember. Avoid a tour of departments with one compliment each.',
			prompts: [
				'What did you get in your hands, and in what state was it?',
				'What did you do that is on no work instruction?',
				'Where did this order have to wait, and for what?',
				'Who noticed first that something was about to go wrong, and what gave it away?'
			],
			outline: `## Where we left off
[Two sentences, with a link to part 1.]

## From hand to hand
[The stations in order, each with a name, a task and a time. A simple list is enough.]

## The moment it almost went wrong
[Tell it as a scene: place, time, what somebody noticed, what they did.]

## Working and waiting
[Of [X] days in the house the order was worked on for [Y] hours. Where did it lie, and why?]

## What I took away
[One thing you, the author, did not know about your own company.]

## Next part
[It is packed. Who gets the money for it, and when? Date of part 3.]`,
			topics: ['how we work', 'production'],
			audience: 'New joiners and everyone in offices'
		},
		de: {
			title: 'Die Arbeit: elf Paar Hände und ein Beinahe-Fehler',
			brief:
				'Teil 2 von drei: Derselbe Auftrag, jetzt dort, wo gearbeitet wird: Einkauf, Vorbereitung, Fertigung oder Service, Prüfung, Verpackung. Zählt, durch wie viele Hände er wirklich geht (aus den elf im Titel wird eure Zahl), und sprecht mit allen fünf Minuten am Arbeitsplatz. Im Mittelpunkt steht der Moment, in dem es fast schiefging und jemand es gemerkt hat; den vergessen Neue nicht. Bitte keine Abteilungsrundfahrt mit je einem Kompliment.',
			prompts: [
				'Was kam bei euch an, und in welchem Zustand?',
				'Was habt ihr getan, das in keiner Arbeitsanweisung steht?',
				'Wo musste dieser Auftrag warten, und worauf?',
				'Wer hat zuerst gemerkt, dass gleich etwas schiefgeht, und woran?'
			],
			outline: `## Was bisher geschah
[Zwei Sätze und der Link zu Teil 1.]

## Von Hand zu Hand
[Die Stationen der Reihe nach, jede mit Name, Aufgabe und Zeit. Eine schlichte Liste genügt.]

## Der Moment, in dem es fast schiefging
[Als Szene erzählen: Ort, Uhrzeit, was jemandem auffiel, was dann geschah.]

## Arbeiten und Warten
[Von [X] Tagen im Haus wurde [Y] Stunden lang daran gearbeitet. Wo lag der Auftrag sonst, und warum?]

## Was ich selbst nicht wusste
[Eine Sache, die euch an der eigenen Firma überrascht hat.]

## So geht es weiter
[Alles ist verpackt. Wer bekommt das Geld dafür, und wann? Termin von Teil 3.]`,
			topics: ['so arbeiten wir', 'produktion'],
			audience: 'Neue Kolleginnen und Kollegen und alle in den Büros'
		}
	},
	{
		key: 'onboarding-order-to-money-3',
		format: 'series_part',
		week: 14,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 3 },
		en: {
			title: 'The money: from the loading ramp to the bank account',
			brief:
				'Part 3 of three: the goods are gone or the service is done, and now the least visible piece begins: proof of delivery, invoice, payment, reminder. Talk to dispatch, invoicing and accounts, and ask each what they need from the others so that the money comes sooner. The two figures that make people sit up: days from delivery to payment, and what is left of a hundred units of money once everything is paid. Agree with finance which of them may be published, and if need be use round shares.',
			prompts: [
				'Which piece of paper or which signature does an invoice most often wait for?',
				'How many days after delivery was this order paid, and is that usual?',
				'What goes through your mind when you write the second reminder?',
				'If this order had brought in 100, where did the 100 go?'
			],
			outline: `## The ramp, [time]
[Scene: who loads, who signs, what is written on the paper.]

## No signature, no invoice
[The way from the proof to the invoice, and the spot where it most often gets stuck.]

## [X] days later
[The receipt of payment: who sees it, what happens if it does not come.]

## Where a hundred goes
[A small table: material, wages, energy, transport, taxes, what remains and what it is used for. Cleared with finance.]

## What everyone can do for it
[Three concrete things, one each for the office, the floor and the road.]

## The whole journey at a glance
[Links to parts 1 and 2, the total of days and hands, thanks to all who told their piece.]`,
			topics: ['how we work', 'finance'],
			audience: 'Everyone'
		},
		de: {
			title: 'Das Geld: von der Laderampe bis aufs Konto',
			brief:
				'Teil 3 von drei: Die Ware ist weg oder der Einsatz erledigt, und nun beginnt das Stück, das kaum jemand sieht: Nachweis, Rechnung, Zahlungseingang, Mahnung. Sprecht mit Versand, Fakturierung und Buchhaltung und fragt überall, was von den anderen gebraucht wird, damit das Geld früher kommt. Zwei Zahlen lassen aufhorchen: die Tage von der Lieferung bis zur Zahlung und was von hundert Euro übrig bleibt, wenn alles bezahlt ist. Stimmt mit dem Finanzbereich ab, was davon veröffentlicht werden darf; gerundete Anteile tun es auch.',
			prompts: [
				'Auf welches Papier oder welche Unterschrift wartet eine Rechnung am häufigsten?',
				'Wie viele Tage nach der Lieferung wurde dieser Auftrag bezahlt, und ist das üblich?',
				'Was geht euch beim Schreiben der zweiten Mahnung durch den Kopf?',
				'Wenn dieser Auftrag hundert Euro gebracht hätte: Wohin sind die hundert gegangen?'
			],
			outline: `## Die Rampe, [Uhrzeit]
[Szene: Wer lädt, wer unterschreibt, was auf dem Papier steht.]

## Ohne Unterschrift keine Rechnung
[Der Weg vom Nachweis zur Rechnung und die Stelle, an der es am häufigsten klemmt.]

## [X] Tage später
[Der Zahlungseingang: wer ihn sieht und was geschieht, wenn er ausbleibt.]

## Wo hundert Euro bleiben
[Kleine Tabelle: Material, Löhne, Energie, Transport, Steuern, was übrig bleibt und wofür es gebraucht wird. Mit dem Finanzbereich abgestimmt.]

## Was alle dafür tun können
[Drei konkrete Dinge: eines fürs Büro, eines für die Halle, eines für unterwegs.]

## Die ganze Reise auf einen Blick
[Links zu Teil 1 und 2, die Summe der Tage und Hände, Dank an alle, die ihr Stück erzählt haben.]`,
			topics: ['so arbeiten wir', 'finanzen'],
			audience: 'Alle'
		}
	}
];
