// Starter items for the customer, the questions to seed: overheard, not understood, asked for in vain.
import type { StarterItem } from './shape.ts';

export const customerQuestions: StarterItem[] = [
	{
		key: 'customer-question-word-for-word',
		format: 'question',
		week: 3,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What did a customer say to you last week, word for word?',
			brief:
				'Customers talk to drivers, technicians, receptionists and accounts every day, and almost none of it ever reaches those who decide. One sentence is enough, as long as it is the real one; praise, grumbling, a remark in passing. Ask five people with customer contact for their sentence before you post, at least two of them from outside the sales department. No names of customers or persons, no discussion whether the customer was right; product and service managers are to ask back in the thread instead of explaining.',
			prompts: [
				'What was said while you were packing up your tools or waiting for a signature?',
				'Which question do you hear so often that you have a standard answer?',
				'What was meant kindly and still hurt a little?',
				'To whom did you pass it on, and what happened?'
			],
			outline: `What did a customer say to you last week, **word for word**?

One sentence is enough. Not the summary (“was dissatisfied with the delivery time”) but the sentence itself (“I had told my wife I would be home at five”).

My own: “[a real sentence you have heard]”, [where, in which situation].

So that others can make something of it, add in a few words:

- **where** it was said: on the phone, at the ramp, in the cellar, at the counter, in a mail;
- **what about**;
- what you answered, if you like.

Please leave out names of customers and people.

[Head of product] and [head of service] read every sentence, ask back here and choose three each month that they follow up. What came of the first three is to be read on [date].`,
			topics: ['customers', 'overheard'],
			audience: 'Everyone who speaks to customers, even for two minutes'
		},
		de: {
			title: 'Was hat letzte Woche jemand aus der Kundschaft zu euch gesagt, Wort für Wort?',
			brief:
				'Kunden reden jeden Tag mit Fahrdienst, Technik, Empfang und Buchhaltung, und fast nichts davon kommt je bei denen an, die entscheiden. Ein Satz genügt, wenn es der echte ist: Lob, Gemecker, eine Bemerkung nebenbei. Bittet vor dem Veröffentlichen fünf Leute mit Kundenkontakt um ihren Satz, mindestens zwei davon außerhalb des Vertriebs. Keine Namen von Firmen oder Personen, keine Debatte, ob der Kunde recht hatte; Produkt- und Serviceleitung sollen im Faden nachfragen, statt zu erklären.',
			prompts: [
				'Was wurde gesagt, während ihr das Werkzeug eingepackt oder auf eine Unterschrift gewartet habt?',
				'Welche Frage hört ihr so oft, dass ihr eine Standardantwort habt?',
				'Was war nett gemeint und hat trotzdem ein bisschen wehgetan?',
				'Wem habt ihr es weitererzählt, und was ist daraus geworden?'
			],
			outline: `Was hat letzte Woche jemand aus der Kundschaft zu euch gesagt, **Wort für Wort**?

Ein Satz genügt. Nicht die Zusammenfassung („war mit der Lieferzeit unzufrieden“), sondern der Satz selbst („Ich hatte meiner Frau gesagt, um fünf bin ich zu Hause“).

Meiner: „[ein echter Satz, den ihr gehört habt]“, [wo, in welcher Lage].

Damit andere etwas damit anfangen können, schreibt in wenigen Worten dazu:

- **wo** er fiel: am Telefon, an der Rampe, im Keller, am Tresen, in einer Mail;
- **worum** es ging;
- was ihr geantwortet habt, wenn ihr mögt.

Namen von Firmen und Personen lasst bitte weg.

[Produktleitung] und [Serviceleitung] lesen jeden Satz, fragen hier nach und wählen jeden Monat drei aus, denen sie nachgehen. Was aus den ersten drei wurde, steht hier am [Datum].`,
			topics: ['kundschaft', 'aufgeschnappt'],
			audience: 'Alle, die mit Kunden sprechen, und sei es zwei Minuten'
		}
	},
	{
		key: 'customer-question-sentence-nobody-understands',
		format: 'question',
		week: 10,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which sentence in our letters and mails does no customer understand?',
			brief:
				'“Pursuant to the above transaction we hereby …”: sentences like this have been sitting in templates for years and go out a thousand times. The question collects the worst, and right in the thread others rewrite them; by the end of the week the first templates can be changed. Bring in the owners of the templates (invoices, reminders, order confirmations, appointment notices) and someone from legal who says which words must really stay. Black out customer data, and spare the authors, who are mostly long retired.',
			prompts: [
				'About which sentence do customers ring up most often?',
				'What did we really want to say with it?',
				'How would you say it on the phone to your neighbour?',
				'In which template is it, and how many times a month does that go out?'
			],
			outline: `Which sentence in our letters, mails, forms or text messages **does no customer understand**?

Copy it here, exactly as it stands. Underneath, somebody else writes how one would say it to a neighbour.

An example from [template]:

> [the original sentence]

What it means: **[the same in ten to fifteen words]**.

Please add:

- **where** it stands (order confirmation, reminder, operating manual, appointment text …);
- what customers **ask** because of it, if you know.

Nothing that could identify a customer, please.

[Name, legal] tells us here which words are really required. [Name, templates] changes the **five sentences with the most support** by [date] and shows before and after. With [number] letters of this kind a month it is worth every comma.`,
			topics: ['customers', 'plain language'],
			audience: 'Everyone; service, accounts, sales, legal'
		},
		de: {
			title: 'Welchen Satz in unseren Briefen und Mails versteht da draußen niemand?',
			brief:
				'„Bezugnehmend auf o. g. Vorgang teilen wir hierdurch mit …“: Solche Sätze stehen seit Jahren in Vorlagen und gehen tausendfach hinaus. Die Frage sammelt die schlimmsten, und gleich im Faden schreiben andere sie um; bis Ende der Woche können die ersten Vorlagen geändert sein. Holt die Verantwortlichen dazu (Rechnung, Mahnung, Auftragsbestätigung, Terminnachricht) und jemanden aus der Rechtsabteilung, der sagt, welche Wörter wirklich bleiben müssen. Kundendaten schwärzen, und die Verfasser schonen, die meist längst im Ruhestand sind.',
			prompts: [
				'Wegen welchem Satz rufen die meisten an?',
				'Was wollten wir damit eigentlich sagen?',
				'Wie würdet ihr es am Gartenzaun erklären?',
				'In welcher Vorlage steht er, und wie oft im Monat geht die hinaus?'
			],
			outline: `Welchen Satz in unseren Briefen, Mails, Formularen oder Kurznachrichten **versteht da draußen niemand**?

Kopiert ihn hierher, genau so, wie er dasteht. Darunter schreibt jemand anders, wie es am Gartenzaun hieße.

Ein Beispiel aus [Vorlage]:

> [der Satz im Original]

Gemeint ist: **[dasselbe in zehn bis fünfzehn Wörtern]**.

Schreibt bitte dazu:

- **wo** er steht (Auftragsbestätigung, Mahnung, Anleitung, Terminnachricht …);
- was Kunden deswegen **fragen**, wenn ihr es wisst.

Bitte nichts, woran jemand zu erkennen wäre.

[Name, Rechtsabteilung] sagt hier, welche Wörter wirklich sein müssen. [Name, Vorlagen] ändert die **fünf Sätze mit der meisten Zustimmung** bis [Datum] und zeigt sie vorher und nachher. Bei [Anzahl] solcher Schreiben im Monat lohnt sich jedes Komma.`,
			topics: ['kundschaft', 'klare sprache'],
			audience: 'Alle; Service, Buchhaltung, Vertrieb, Rechtsabteilung'
		}
	},
	{
		key: 'customer-question-asked-in-vain',
		format: 'question',
		week: 21,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What has a customer asked you for that we do not offer?',
			brief:
				'“You don’t happen to do that as well, do you?” is the cheapest market research in the world, and most of it evaporates in the van. This question gathers the requests to which we had to say no: another size, another opening hour, a smaller pack, a repair, an advice. Ask two technicians or drivers and one person from the order desk to begin. Product management must take part and tell us what was already known and what was not; promise no fulfilment, only an answer.',
			prompts: [
				'What did you have to say no to, and how did the customer take it?',
				'Did you find a solution nonetheless, and is that allowed?',
				'How often have you heard it, from one customer or from many?',
				'Who gets it now: whom did you send them to?'
			],
			outline: `“You don’t happen to do that as well, do you?”

**What has a customer asked you for that we do not offer?** And what did you answer?

It may be a product, a size, a time of day, a repair, a way to pay, a language, or just a piece of advice.

For example: [a real request from your company, in which situation, and what was answered].

For each request, please:

- **what** was asked for, as exactly as you remember;
- **how often** you have heard it: once, now and then, all the time;
- **what they do instead**: do without, tinker, go elsewhere?

If you know the same request from your area, do not write it again but vote for it, so that we can see how many hear it.

[Head of product] answers the [five] most frequent by [date]: do we know it, do we calculate it, or will it stay a no, and why. An idea that is more than a request belongs in the idea box: [link].`,
			topics: ['customers', 'products'],
			audience: 'Field service, drivers, order desk, sales, everyone with customers'
		},
		de: {
			title: 'Worum hat euch ein Kunde gebeten, das wir gar nicht anbieten?',
			brief:
				'„Das macht ihr nicht zufällig auch?“ ist die billigste Marktforschung der Welt, und das meiste davon verdunstet im Lieferwagen. Diese Frage sammelt die Wünsche, zu denen wir Nein sagen mussten: eine andere Größe, eine andere Uhrzeit, eine kleinere Packung, eine Reparatur, ein Rat. Bittet zwei Leute aus Technik oder Fahrdienst und jemanden aus der Auftragsannahme, den Anfang zu machen. Das Produktmanagement muss mitschreiben und sagen, was schon bekannt war und was nicht; versprecht keine Erfüllung, nur eine Antwort.',
			prompts: [
				'Wozu musstet ihr Nein sagen, und wie kam das an?',
				'Habt ihr trotzdem eine Lösung gefunden, und dürft ihr das?',
				'Wie oft habt ihr das gehört, von einem Kunden oder von vielen?',
				'Wer macht jetzt das Geschäft: Wohin habt ihr sie geschickt?'
			],
			outline: `„Das macht ihr nicht zufällig auch?“

**Worum hat euch ein Kunde gebeten, das wir gar nicht anbieten?** Und was habt ihr geantwortet?

Das kann ein Produkt sein, eine Größe, eine Uhrzeit, eine Reparatur, eine Zahlungsart, eine Sprache oder einfach ein Rat.

Zum Beispiel: [ein echter Wunsch aus eurer Firma, in welcher Lage, und was geantwortet wurde].

Schreibt zu jedem Wunsch:

- **was** genau gefragt war, so gut ihr euch erinnert;
- **wie oft** ihr das hört: einmal, ab und zu, ständig;
- **was stattdessen geschieht**: verzichten, basteln, woanders kaufen?

Kennt ihr denselben Wunsch aus eurem Bereich, schreibt ihn nicht noch einmal, sondern stimmt dafür; dann sehen wir, wie viele ihn hören.

[Produktleitung] antwortet bis [Datum] auf die [fünf] häufigsten: Kennen wir schon, rechnen wir durch, oder es bleibt beim Nein, und warum. Ist es mehr als ein Wunsch, nämlich eine Idee, dann gehört sie in die Ideenbox: [Link].`,
			topics: ['kundschaft', 'produkte'],
			audience: 'Außendienst, Fahrdienst, Auftragsannahme, Vertrieb und alle mit Kundenkontakt'
		}
	}
];
