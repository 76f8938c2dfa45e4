// Starter items for safety that call for something: a challenge, two photo calls and a poll.
import type { StarterItem } from './shape.ts';

export const safetyCalls: StarterItem[] = [
	{
		key: 'safety-photo-walked-past',
		format: 'photo_call',
		week: 4,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Photograph what we have all been walking past for months',
			brief:
				'The propped-open fire door, the pallet in front of the extinguisher, the flickering lamp: after three weeks nobody sees them any more. A camera gives back the stranger’s eye. Agree with facilities and safety beforehand that every picture gets an answer within five working days (mended, planned with a date, or not, and why), because without that the album turns into an accusation. Places and things only, no people; begin with one picture from the communications office itself.',
			prompts: [
				'What would a visitor’s child point at here?',
				'Which improvised solution has become permanent?',
				'Who repairs such a thing at your site, and how do they get to know of it?',
				'How many of last year’s finds are still as they were?'
			],
			outline: `## What we are looking for
**One picture** of something that could trip, pinch, burn, cut off or confuse somebody and that we have all got used to. Inside, outside, in the vehicle, at the desk. One line with it: where it is and since when, at a guess.

## Please mind
- **Is it dangerous now?** Then no photo: cordon off, and call [number].
- Photograph from a safe place, with nobody at work being distracted.
- Places and things, no people. If somebody is in the background, wait or crop.
- Nothing from [areas where photography is not allowed]. For customers’ premises ask the customer first.
- It is not about whose fault it is. Comments that look for culprits will be removed.

## What happens with the pictures
Until [date] the album “Walked past” is open. [Facilities] and [safety] answer **under every picture within five working days**: mended on [day], planned for [date], or not, with the reason. On [date] we count: how many found, how many mended, and we show three before-and-after pairs.`,
			topics: ['safety'],
			audience: 'Everyone, by site'
		},
		de: {
			title: 'Fotografiert, woran wir alle seit Monaten vorbeilaufen',
			brief:
				'Die verkeilte Brandschutztür, die Palette vor dem Feuerlöscher, die flackernde Lampe: Nach drei Wochen sieht das niemand mehr. Eine Kamera gibt den fremden Blick zurück. Vereinbart vorher mit Haustechnik und Arbeitssicherheit, dass jedes Bild innerhalb von fünf Arbeitstagen eine Antwort bekommt (repariert, mit Datum geplant, oder nicht und warum nicht), sonst wird aus dem Album eine Anklage. Nur Orte und Dinge, keine Menschen; das erste Bild kommt aus dem eigenen Büro.',
			prompts: [
				'Worauf würde hier ein Kind beim Familientag zeigen?',
				'Welches Provisorium ist zum Dauerzustand geworden?',
				'Wer repariert so etwas an eurem Standort, und wie erfährt diese Person davon?',
				'Wie viele Fundstücke vom letzten Jahr sehen noch genauso aus?'
			],
			outline: `## Was wir suchen
**Ein Bild** von etwas, das jemanden stolpern lassen, einklemmen, verbrennen, aussperren oder verwirren könnte und an das wir uns alle gewöhnt haben. Drinnen, draußen, im Fahrzeug, am Schreibtisch. Dazu eine Zeile: wo es ist und seit wann ungefähr.

## Bitte beachten
- **Ist es jetzt gefährlich?** Dann kein Foto: absperren und [Nummer] anrufen.
- Von einem sicheren Platz aus fotografieren und niemanden bei der Arbeit ablenken.
- Orte und Dinge, keine Menschen. Läuft jemand durchs Bild, wartet oder schneidet zu.
- Nichts aus [Bereiche mit Fotoverbot]. Auf dem Gelände von Kunden erst dort fragen.
- Es geht nicht darum, wer schuld ist. Kommentare, die Schuldige suchen, nehmen wir heraus.

## Was mit den Bildern geschieht
Bis [Datum] ist das Album „Vorbeigelaufen“ offen. [Haustechnik] und [Arbeitssicherheit] antworten **unter jedem Bild innerhalb von fünf Arbeitstagen**: repariert am [Tag], geplant für [Datum], oder nicht, mit Grund. Am [Datum] wird gezählt: wie viel gefunden, wie viel behoben, dazu drei Paare vorher und nachher.`,
			topics: ['arbeitssicherheit'],
			audience: 'Alle, nach Standort'
		}
	},
	{
		key: 'safety-challenge-one-hazard-less',
		format: 'challenge',
		week: 14,
		effort: 3,
		evergreen: true,
		en: {
			title: 'One hazard fewer: what can we remove instead of putting up a sign?',
			brief:
				'A sign is the weakest of all measures: it depends on somebody reading it when tired. This call asks for hazards that can be taken away altogether, by doing without, replacing, separating or moving something. Win a plant or operations manager as sponsor with a small budget named in figures, and the safety officer as reviewer. Put three of your own warning signs with photos at the top, as an invitation to make them superfluous; keep reminders, training and posters out of the competition.',
			prompts: [
				'Which warning sign here could be taken down if one thing were built differently?',
				'What do we climb, lift, decant or cut although it would not be necessary at all?',
				'What sum may be decided on the spot, without an application?',
				'Which hazard have we removed for good in the past, and who had the idea?'
			],
			outline: `## The question
Which hazard in your surroundings could we **remove altogether**, instead of warning about it?

## Why this question
[Photos of three warning signs from your own sites.] Each of these signs says: we know about it, and now it is up to you. The order that has proved itself is the other way round: first **do without**, then **replace**, then **separate people and hazard**, and only at the end signs, instruction and protective gear.

[One example from your company in which something was removed: what it was, since when, what it cost.]

## What counts
- **Removed, not announced**: is the hazard really gone? (counts double)
- **How bad** could it turn out, and how many people come near it?
- **Feasible** within [three] months and [sum]
- **Transferable** to other sites

Signs, training and reminders do not take part this time.

## What happens with the ideas
Submit until [date], with a photo of the spot if it can be taken safely. [Safety officer] gives every idea a first answer within five working days. [Sponsor] decides by [date] on a budget of [sum] and gives the reason for every no. Each hazard removed is shown here with a picture before and after. Acute dangers do not wait for a call: report them now at [number].`,
			topics: ['safety', 'ideas'],
			audience: 'Everyone'
		},
		de: {
			title: 'Eine Gefahr weniger: Was schaffen wir ab, statt davor zu warnen?',
			brief:
				'Ein Schild ist die schwächste aller Maßnahmen: Es hängt davon ab, dass es auch müde Augen lesen. Dieser Aufruf sucht Gefahren, die ganz verschwinden können, weil etwas weggelassen, ersetzt, getrennt oder versetzt wird. Gewinnt eine Werks- oder Betriebsleitung als Pate oder Patin, mit einem kleinen, in Zahlen genannten Budget, und die Fachkraft für Arbeitssicherheit für die Bewertung. Nach oben gehören drei eurer eigenen Warnschilder im Foto, als Einladung, sie überflüssig zu machen; Ermahnungen, Schulungen und Plakate sind nicht zugelassen.',
			prompts: [
				'Welches Warnschild könnte weg, wenn eine einzige Sache anders gebaut wäre?',
				'Was besteigen, heben, umfüllen oder schneiden wir, obwohl es gar nicht sein müsste?',
				'Über welche Summe darf sofort entschieden werden, ohne Antrag?',
				'Welche Gefahr haben wir früher schon einmal für immer beseitigt, und wer hatte die Idee?'
			],
			outline: `## Die Frage
Welche Gefahr in eurer Umgebung könnten wir **ganz beseitigen**, statt davor zu warnen?

## Warum diese Frage
[Fotos von drei Warnschildern aus den eigenen Standorten.] Jedes dieser Schilder sagt: Wir wissen davon, und nun passt selbst auf. Bewährt hat sich die umgekehrte Reihenfolge: erst **weglassen**, dann **ersetzen**, dann **Mensch und Gefahr trennen** und erst ganz am Ende Schilder, Unterweisung und Schutzausrüstung.

[Ein Beispiel aus der eigenen Firma, in dem etwas beseitigt wurde: was es war, seit wann, was es gekostet hat.]

## Was zählt
- **Beseitigt, nicht angekündigt**: Ist die Gefahr wirklich weg? (zählt doppelt)
- **Wie schlimm** könnte es ausgehen, und wie viele kommen in die Nähe?
- **Machbar** innerhalb von [drei] Monaten und mit [Summe]
- **Übertragbar** auf andere Standorte

Schilder, Schulungen und Ermahnungen spielen diesmal nicht mit.

## Was mit den Ideen geschieht
Einreichen bis [Datum], mit Foto der Stelle, wenn es sich gefahrlos machen lässt. [Fachkraft für Arbeitssicherheit] gibt jeder Idee innerhalb von fünf Arbeitstagen eine erste Antwort. [Patin oder Pate] entscheidet bis [Datum] über ein Budget von [Summe] und begründet jedes Nein. Jede beseitigte Gefahr steht hier mit einem Bild vorher und nachher. Akute Gefahren warten nicht auf einen Aufruf: sofort melden unter [Nummer].`,
			topics: ['arbeitssicherheit', 'ideen'],
			audience: 'Alle'
		}
	},
	{
		key: 'safety-poll-tell-a-stranger',
		format: 'poll',
		week: 17,
		effort: 1.5,
		evergreen: false,
		en: {
			title: 'A stranger without a helmet comes towards you. Do you say something?',
			brief:
				'A short text about the ten seconds in which one decides to speak up or to look away, with one question to vote on. It shows how the land lies better than any audit, provided that the honest answer is allowed: promise that nobody sees who voted how, and keep the promise. Let one person tell how they said nothing, and one how they spoke and were brushed off. Publish the result with the number of votes, and a sentence from the top on what happens to someone who addresses a director.',
			prompts: [
				'When did you last look away, and what kept you from speaking?',
				'Which sentence works without sounding like a schoolteacher?',
				'Would it be harder with your own boss, a supplier or a customer?'
			],
			outline: `## Ten seconds
[A scene: somebody comes along the marked path without a helmet, vest or glasses. What goes through your head.]

## “I said nothing”
[First voice, honest, with the reason. Name only if they want.]

## “I said something”
[Second voice: the sentence used, the reaction.]

## A sentence that works
[One wording, tried out by colleagues: friendly, short, no lecture.]

## Your turn
**Someone you do not know comes towards you without the protective gear required here. What do you do?**

- I speak to them, whoever it is
- I speak to them, unless it is a visitor or somebody from the top
- I tell the person in charge of the area
- I would rather say nothing
- I would not know what is required there

## What happens with the result
[Votes are counted for the whole company only, from [minimum] votes. Result on [date], with the answer of [managing director] to the second line.]`,
			topics: ['safety', 'speaking up'],
			audience: 'Everyone'
		},
		de: {
			title: 'Jemand Fremdes kommt euch ohne Helm entgegen. Sagt ihr etwas?',
			brief:
				'Ein kurzer Text über die zehn Sekunden, in denen man sich fürs Ansprechen oder Wegschauen entscheidet, und eine Frage zum Abstimmen. Das Ergebnis zeigt mehr als jede Begehung, wenn die ehrliche Antwort erlaubt ist: Versprecht, dass niemand sieht, wer wie gestimmt hat, und haltet es. Lasst eine Person erzählen, wie sie geschwiegen hat, und eine, wie sie etwas gesagt hat und abgeblitzt ist. Zum Ergebnis gehören die Zahl der Stimmen und ein Satz von ganz oben, was jemandem passiert, der die Geschäftsleitung anspricht.',
			prompts: [
				'Wann habt ihr zuletzt weggeschaut, und was hat euch abgehalten?',
				'Welcher Satz funktioniert, ohne oberlehrerhaft zu klingen?',
				'Wäre es bei Vorgesetzten, Lieferanten oder Kundschaft schwerer?'
			],
			outline: `## Zehn Sekunden
[Eine Szene: Auf dem markierten Weg kommt jemand ohne Helm, Weste oder Brille. Was einem durch den Kopf geht.]

## „Ich habe nichts gesagt“
[Erste Stimme, ehrlich, mit Grund. Name nur auf Wunsch.]

## „Ich habe etwas gesagt“
[Zweite Stimme: der Satz, die Reaktion.]

## Ein Satz, der funktioniert
[Eine Formulierung, im Team erprobt: freundlich, kurz, ohne Vortrag.]

## Jetzt ihr
**Jemand, den ihr nicht kennt, kommt euch ohne die vorgeschriebene Schutzausrüstung entgegen. Was tut ihr?**

- Ich spreche die Person an, egal, wer es ist
- Ich spreche sie an, außer es ist Besuch oder jemand von ganz oben
- Ich sage es der Person, die für den Bereich zuständig ist
- Ich sage lieber nichts
- Ich wüsste gar nicht, was dort vorgeschrieben ist

## Was mit dem Ergebnis geschieht
[Ausgezählt wird nur für das ganze Unternehmen und ab [Mindestzahl] Stimmen. Ergebnis am [Datum], mit der Antwort von [Geschäftsleitung] auf die zweite Zeile.]`,
			topics: ['arbeitssicherheit', 'ansprechen'],
			audience: 'Alle'
		}
	},
	{
		key: 'safety-photo-before-and-after',
		format: 'photo_call',
		week: 21,
		effort: 1,
		evergreen: false,
		en: {
			title: 'Before and after: show us a hazard that no longer exists',
			brief:
				'After the album of things walked past and the call for one hazard fewer, the proof: pairs of pictures, the spot before and today. Nothing motivates more to report something than seeing that reports lead to something. Go through the closed reports with safety and facilities, ask the people who reported them to take the second picture from the same standpoint, and put date and cost underneath. Show unglamorous things too; a gravelled puddle is worth as much as a new lift table.',
			prompts: [
				'Who reported it first, and do they know that it has been mended?',
				'How many days lay between the report and the repair?',
				'What did it cost, and what had it been put off for until then?',
				'What is the next picture you would like to see in this album?'
			],
			outline: `## What we are looking for
**Two pictures of the same spot**: as it was, and as it is now. From the same standpoint if you can. With three details: where, since when, and who reported or mended it (if they agree to be named).

No “before” picture? Then photograph the “after” and describe the “before” in one sentence.

## Please mind
- The second picture must be safe to take too: machine off, stand outside the traffic lane.
- People only with their consent, and only in the gear that is required there.
- No picture from [areas where photography is not allowed] and none of customers’ plant without their yes.

## What happens with the pictures
On [date] we publish all pairs with the sum: **[X] reported since [month], [Y] of them mended, [Z] days on average**. Whoever reported something gets the link personally from [plant manager]. Everything still open is listed underneath with a name and a date.`,
			topics: ['safety', 'you said we did'],
			audience: 'Everyone who has reported, mended or waited for something'
		},
		de: {
			title: 'Vorher, nachher: Zeigt eine Gefahr, die es nicht mehr gibt',
			brief:
				'Nach dem Album der Dinge, an denen alle vorbeilaufen, und dem Aufruf gegen Gefahren kommt der Beweis: Bildpaare, die Stelle früher und heute. Nichts bringt mehr Leute zum Melden als die Erfahrung, dass Meldungen etwas bewirken. Geht mit Arbeitssicherheit und Haustechnik die erledigten Meldungen durch, bittet die Meldenden um das zweite Bild vom selben Standpunkt aus und schreibt Datum und Kosten darunter. Auch Unscheinbares zeigen: Eine aufgeschotterte Pfütze ist so viel wert wie ein neuer Hubtisch.',
			prompts: [
				'Wer hat es zuerst gemeldet, und weiß die Person, dass es behoben ist?',
				'Wie viele Tage lagen zwischen Meldung und Reparatur?',
				'Was hat es gekostet, und warum wurde es bis dahin aufgeschoben?',
				'Welches Bild würdet ihr in diesem Album als Nächstes gern sehen?'
			],
			outline: `## Was wir suchen
**Zwei Bilder von derselben Stelle**: wie es war und wie es jetzt ist. Möglichst vom selben Standpunkt. Dazu drei Angaben: wo, seit wann und wer es gemeldet oder behoben hat (wenn die Person genannt werden möchte).

Kein Vorher-Bild? Dann fotografiert das Nachher und beschreibt das Vorher in einem Satz.

## Bitte beachten
- Auch das zweite Bild muss gefahrlos entstehen: Maschine aus, Standpunkt abseits der Fahrwege.
- Menschen nur mit Einverständnis und nur in der Ausrüstung, die dort Pflicht ist.
- Nichts aus [Bereiche mit Fotoverbot] und nichts von Anlagen der Kundschaft ohne deren Ja.

## Was mit den Bildern geschieht
Am [Datum] erscheinen alle Paare mit der Bilanz: **[X] gemeldet seit [Monat], [Y] davon behoben, im Mittel [Z] Tage**. Wer etwas gemeldet hat, bekommt den Link persönlich von [Werksleitung]. Was noch offen ist, steht mit Namen und Datum darunter.`,
			topics: ['arbeitssicherheit', 'gesagt und getan'],
			audience: 'Alle, die etwas gemeldet, behoben oder abgewartet haben'
		}
	}
];
