// Starter items for culture: articles, interviews and the series; the calls to take part are in culture-calls.ts.
import { cultureCalls } from './culture-calls.ts';
import type { StarterItem } from './shape.ts';

const nextDoor = {
	key: 'next-door',
	en: 'Next door',
	de: 'Nebenan'
};

const stories: StarterItem[] = [
	{
		key: 'culture-unwritten-rules',
		format: 'article',
		week: 5,
		effort: 4,
		evergreen: true,
		en: {
			title: 'Seven unwritten rules of this house, and two we should drop',
			brief: `Every company has laws that are written down nowhere: who sits where, whom one does not copy in on an e-mail, what one never says on a Monday. Collect twenty of them in ten short conversations on all shifts and at all sites, choose seven, and find out for each where it came from. Two of them should be harmful ones, and those you put up for discussion; test each by asking what happens to somebody who breaks it. Laugh with people and not at them, and leave out everything that identifies one person.`,
			prompts: [
				'What does nobody say to new people although everyone would be cross if they got it wrong?',
				'When did you last break one, and how did you find out?',
				'Where does it come from: who started it, in what year, for which reason?',
				'Which one would you enter in the works agreement, and which would you abolish today?'
			],
			outline: `## How we collected them
[Conversations, places, shifts; how many rules; how the seven were chosen.]

## Rules one to five
[Each: the rule as a sentence one could hang up. Where it comes from. What happens to whoever breaks it. Keep them short.]

## Rule six: should go
[What it does, whom it harms, a small real example. What would take its place?]

## Rule seven: should go too
[As above. Perhaps the one nobody likes to talk about.]

## The one we would miss
[An unwritten rule that makes this a good place, with the person who began it.]

## Over to you
[Question: which rule is missing here? Please with its origin. And who is to say officially that six and seven no longer hold?]`,
			topics: ['working together', 'our house'],
			audience: 'Everyone'
		},
		de: {
			title: 'Sieben ungeschriebene Regeln dieses Hauses, und zwei, die wegkönnen',
			brief: `Jeder Betrieb hat Gesetze, die nirgends stehen: wer wo sitzt, wen man lieber nicht in Kopie setzt, was montags keiner sagt. Sammelt in zehn kurzen Gesprächen auf allen Schichten und an allen Standorten zwanzig davon, wählt sieben aus und findet zu jeder heraus, woher sie kommt. Zwei davon sollten schaden, und die stellt ihr offen zur Debatte; geprüft wird jede mit der Frage, was passiert, wenn jemand sie bricht. Gelacht wird mit den Leuten, nicht über sie, und was auf eine einzelne Person zeigt, bleibt draußen.`,
			prompts: [
				'Was sagt den Neuen niemand, obwohl alle böse wären, wenn sie es falsch machten?',
				'Wann habt ihr zuletzt so eine Regel gebrochen, und woran habt ihr es gemerkt?',
				'Woher kommt sie: Wer hat angefangen, in welchem Jahr, aus welchem Grund?',
				'Welche gehört in die Betriebsvereinbarung, und welche sofort abgeschafft?'
			],
			outline: `## Wie wir gesammelt haben
[Gespräche, Orte, Schichten; wie viele Regeln; wie die sieben ausgewählt wurden.]

## Regel eins bis fünf
[Jeweils: die Regel als Satz, den man aufhängen könnte. Woher sie kommt. Was passiert, wenn jemand sie bricht. Kurz halten.]

## Regel sechs: kann weg
[Was sie anrichtet, wem sie schadet, ein kleines echtes Beispiel. Was käme an ihre Stelle?]

## Regel sieben: kann auch weg
[Ebenso. Vielleicht die, über die keiner gern spricht.]

## Die, die uns fehlen würde
[Eine ungeschriebene Regel, wegen der es hier gut ist, und der Mensch, der sie angefangen hat.]

## Jetzt ihr
[Frage: Welche Regel fehlt hier? Bitte mit Herkunft. Und wer sagt offiziell, dass sechs und sieben nicht mehr gelten?]`,
			topics: ['zusammenarbeit', 'unser haus'],
			audience: 'Alle'
		}
	},
	{
		key: 'culture-next-door-1-night-shift',
		format: 'series_part',
		week: 6,
		effort: 5,
		evergreen: true,
		series: { ...nextDoor, part: 1 },
		en: {
			title: 'Next door at 2:40 in the morning: a night with the night shift',
			brief: `The first of three visits to colleagues the rest of us hardly ever meet: stay for a whole night shift, or for the latest working hours your company has, from the handover in the evening to the coffee at dawn. Write down what is different in the dark: who decides when no boss is there, what the canteen machine has to offer, which fault is solved at night and only reported in the morning. Take a photo from the same place at 22:00, 2:00 and 6:00. If you disturb the break, skip the question; and no pity, no “heroes of the night”.`,
			prompts: [
				'What happens here between two and four that the day shift does not know of?',
				'Which decision do you take alone at night, and by day you would ask three people?',
				'What do you find in the morning handover that makes you sigh?',
				'What was the best night here, and why?',
				'What should the day shift do differently from tomorrow? One thing.'
			],
			outline: `## 22:00
[Handover: what is said, what is not. Names, machines, the mood. First photo.]

## Midnight
[The work itself. What sounds, smells, looks different from by day.]

## 2:40
[The hour nobody else knows. A scene, a problem, a conversation during the break.]

## Decided at night
[One real decision: who took it, on what grounds, what came of it.]

## 6:00
[What is handed over to the day. Third photo. The way home.]

## One wish
[The night shift’s wish to the day shift, and the day shift leader’s answer to it.]`,
			topics: ['next door', 'night shift'],
			audience: 'Everyone'
		},
		de: {
			title: 'Nebenan um 2.40 Uhr: eine Nacht in der Nachtschicht',
			brief: `Der erste von drei Besuchen bei Kolleginnen und Kollegen, denen die anderen fast nie begegnen: eine ganze Nachtschicht, oder eben die spätesten Arbeitsstunden, die es bei euch gibt, von der Übergabe am Abend bis zum Kaffee in der Dämmerung. Schreibt auf, was im Dunkeln anders ist: wer entscheidet, wenn niemand von der Leitung da ist, was der Automat hergibt, welche Störung nachts gelöst und erst morgens gemeldet wird. Macht vom selben Fleck ein Foto um 22, um 2 und um 6 Uhr. Stört ihr die Pause, dann fällt die Frage aus; und bitte kein Mitleid, keine „Helden der Nacht“.`,
			prompts: [
				'Was geschieht hier zwischen zwei und vier, von dem die Frühschicht nichts weiß?',
				'Welche Entscheidung fällt nachts allein, für die es tagsüber drei Leute bräuchte?',
				'Was führt bei der Übergabe am Morgen regelmäßig zum Seufzen?',
				'Welche war die beste Nacht hier, und warum?',
				'Was soll die Tagschicht ab morgen anders machen? Eine Sache.'
			],
			outline: `## 22 Uhr
[Übergabe: was gesagt wird und was nicht. Namen, Maschinen, Stimmung. Erstes Foto.]

## Mitternacht
[Die Arbeit selbst. Was anders klingt, riecht, aussieht als am Tag.]

## 2.40 Uhr
[Die Stunde, die sonst niemand kennt. Eine Szene, ein Problem, ein Gespräch in der Pause.]

## Nachts entschieden
[Eine echte Entscheidung: von wem, auf welcher Grundlage, was daraus wurde.]

## 6 Uhr
[Was dem Tag übergeben wird. Drittes Foto. Der Heimweg.]

## Ein Wunsch
[Der Wunsch der Nacht an den Tag, und was die Leitung der Tagschicht darauf antwortet.]`,
			topics: ['nebenan', 'nachtschicht'],
			audience: 'Alle'
		}
	},
	{
		key: 'culture-my-most-expensive-mistake',
		format: 'interview',
		week: 8,
		effort: 3,
		evergreen: true,
		en: {
			title: 'My most expensive mistake: a member of the management tells',
			brief: `Whether people here own up to mistakes depends on who begins, so persuade a member of the management to tell a mistake of their own that really cost something: a sum, an order, a good employee. Insist on three things: it was their decision, there is a number, and the story does not end with its having been a blessing in disguise. Talk to one person who bore the consequences as well. If all you are offered is “I was too impatient”, thank them and ask the next one.`,
			prompts: [
				'What did you decide, on which day, and who had advised against it?',
				'When did you know that it was wrong, and whom did you tell first?',
				'What did it cost, as a sum or in people?',
				'What was the reaction that helped you, and which one did not?',
				'What have you done differently since, in a way others can observe?'
			],
			outline: `## The decision
[Year, place, situation, the options on the table. No excuses in the first paragraph.]

## The warnings
[Who said what; why it was not heard.]

## The moment
[When it became clear. Where, with whom, the first sentence.]

## The bill
[The sum, the customer, the colleague. And what the other side remembers of it: quotation.]

## The morning after
[To whom it was told, how, and what that person said.]

## Since then
[A habit that has come of it, confirmed by somebody who works with this person.]

## If it happens to you
[How to report a mistake in this company: to whom, and what is promised to the one who does.]`,
			topics: ['leadership', 'lessons learned'],
			audience: 'Everyone'
		},
		de: {
			title: 'Mein teuerster Fehler: Jemand aus der Geschäftsleitung erzählt',
			brief: `Ob hier Fehler zugegeben werden, hängt davon ab, wer anfängt; gewinnt also jemanden aus der Geschäftsleitung für einen eigenen Fehler, der wirklich etwas gekostet hat: eine Summe, einen Auftrag, einen guten Menschen im Team. Besteht auf drei Dingen: Die Entscheidung war die eigene, es gibt eine Zahl, und die Geschichte endet nicht damit, dass am Ende alles sein Gutes hatte. Sprecht auch mit jemandem, der die Folgen getragen hat. Bekommt ihr nur „Ich war zu ungeduldig“ angeboten, bedankt euch und fragt die Nächsten.`,
			prompts: [
				'Was wurde entschieden, an welchem Tag, und wer hatte abgeraten?',
				'Wann war klar, dass es falsch war, und wer erfuhr es zuerst?',
				'Was hat es gekostet, in Geld oder an Menschen?',
				'Welche Reaktion hat damals geholfen, und welche nicht?',
				'Was läuft seither anders, und zwar so, dass andere es sehen können?'
			],
			outline: `## Die Entscheidung
[Jahr, Ort, Lage, welche Möglichkeiten auf dem Tisch lagen. Im ersten Absatz keine Entschuldigung.]

## Die Warnungen
[Wer was gesagt hat, und warum es nicht ankam.]

## Der Moment
[Wann es klar wurde. Wo, mit wem, der erste Satz.]

## Die Rechnung
[Summe, Kundin, Kollege. Und woran sich die andere Seite erinnert: Zitat.]

## Der Morgen danach
[Wer es erfuhr, wie, und was zur Antwort kam.]

## Seither
[Eine Gewohnheit, die daraus entstanden ist, bestätigt von jemandem aus der täglichen Zusammenarbeit.]

## Wenn es euch passiert
[Wie ein Fehler hier gemeldet wird: bei wem, und was allen zugesagt ist, die es tun.]`,
			topics: ['führung', 'gelernt'],
			audience: 'Alle'
		}
	},
	{
		key: 'culture-next-door-2-month-end',
		format: 'series_part',
		week: 10,
		effort: 4,
		evergreen: true,
		series: { ...nextDoor, part: 2 },
		en: {
			title: 'Next door on the last working day: where the month is closed',
			brief: `Second visit: to the people who make sure that pay arrives on time and the month closes, in payroll and accounts, in the last three working days. Hardly anyone knows what a late slip sets off there. Sit beside them, follow one time sheet or one invoice from your own department to the posting, and count: slips, queries, cut-off times. Nothing personal may be legible in text and pictures, so agree with data protection what you may see at all, and spare readers the jokes about bean counters.`,
			prompts: [
				'Which clock time must not be missed this week, and what happens if it is?',
				'Where are you waiting for us others, today, in numbers?',
				'Which mistake of ours do you correct every month without a word?',
				'When did you last rescue somebody’s pay, as far as you may tell it?',
				'What do you do on the first evening after the closing?'
			],
			outline: `## Three days before
[The room, the list on the wall, how many slips are missing and from where. Department names only where agreed.]

## The way of a slip
[One real case from your own department: station, minutes, query, posting.]

## The telephone
[Three calls from one hour, in one sentence each. What people ask, what is really behind it.]

## What they put right in silence
[The most frequent three errors, how often, and how each could be avoided at the source.]

## The last hour
[The cut-off time. Who presses which key. What is said then.]

## One wish
[The visited team’s wish to all, with a date from which it shall hold. Who takes it on?]`,
			topics: ['next door', 'working together'],
			audience: 'Everyone'
		},
		de: {
			title: 'Nebenan am letzten Arbeitstag: wo der Monat zugemacht wird',
			brief: `Der zweite Besuch gilt denen, die dafür sorgen, dass das Geld pünktlich kommt und der Monat schließt: Lohnbüro und Buchhaltung, in den letzten drei Arbeitstagen. Kaum jemand weiß, was ein verspäteter Zettel dort auslöst. Setzt euch daneben, verfolgt einen Stundenzettel oder eine Rechnung aus eurer eigenen Abteilung bis zur Buchung und zählt mit: Belege, Rückfragen, Uhrzeiten. In Text und Bild darf nichts Persönliches zu lesen sein; klärt mit dem Datenschutz, was ihr überhaupt sehen dürft, und erspart allen die Witze über Erbsenzähler.`,
			prompts: [
				'Welche Uhrzeit darf diese Woche nicht verpasst werden, und was, wenn doch?',
				'Worauf wartet ihr heute noch von uns anderen, in Zahlen?',
				'Welcher Fehler wird jeden Monat stillschweigend ausgebügelt?',
				'Wann wurde zuletzt ein Gehalt gerettet, so weit es sich erzählen lässt?',
				'Was geschieht am ersten Abend nach dem Abschluss?'
			],
			outline: `## Drei Tage vorher
[Der Raum, die Liste an der Wand, wie viele Belege fehlen und woher. Abteilungen nur nennen, wo es abgesprochen ist.]

## Der Weg eines Zettels
[Ein echter Fall aus der eigenen Abteilung: Station, Minuten, Rückfrage, Buchung.]

## Das Telefon
[Drei Anrufe aus einer Stunde, je ein Satz. Was gefragt wird, und was dahintersteckt.]

## Was hier still geradegebogen wird
[Die häufigsten drei Fehler, wie oft, und wie sie sich an der Quelle vermeiden ließen.]

## Die letzte Stunde
[Der Stichzeitpunkt. Wer welche Taste drückt. Was dann gesagt wird.]

## Ein Wunsch
[Der Wunsch des Teams an alle, mit dem Tag, ab dem er gelten soll. Wer nimmt ihn an?]`,
			topics: ['nebenan', 'zusammenarbeit'],
			audience: 'Alle'
		}
	},
	{
		key: 'culture-languages-of-the-house',
		format: 'article',
		week: 13,
		effort: 4,
		evergreen: true,
		en: {
			title: 'How many languages are spoken here, and when has that saved us?',
			brief: `Nobody knows the number, so find it out: ask team by team which languages colleagues speak and would be willing to be asked about, including sign language and dialects. Then look for two cases in which it counted: a customer on the phone, a driver at the gate, a misunderstanding at the machine. Report the other side as well: where does somebody miss something because everything is written in one language only? Taking part is voluntary, it is about languages and never about origin, and there is no photo with flags.`,
			prompts: [
				'When did your language last help somebody at work, and what would have happened otherwise?',
				'Which notice or instruction did you not understand at first?',
				'Which word from your language has your team adopted?',
				'In which language do you count, swear, dream of work?'
			],
			outline: `## The number
[How it was collected, how many took part, how many languages. A simple list in alphabetical order.]

## The call
[First case: day, place, language, what was at stake, who helped.]

## At the machine
[Second case, preferably one where safety or quality was concerned.]

## What gets lost
[Two things that exist only in one language, who misses them, and what it takes to change that.]

## Words that have moved in
[Five words from other languages which a team uses every day, with their story.]

## Who may be asked
[The languages with names of volunteers, for what and when. How to add oneself to one’s profile.]`,
			topics: ['languages', 'working together'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wie viele Sprachen spricht dieses Haus, und wann hat uns das gerettet?',
			brief: `Die Zahl kennt niemand, also findet sie heraus: Fragt Team für Team, welche Sprachen die Leute sprechen und wer sich dazu ansprechen lässt, Gebärdensprache und Dialekte eingeschlossen. Sucht dann zwei Fälle, in denen es darauf ankam: eine Kundin am Telefon, ein Fahrer am Tor, ein Missverständnis an der Maschine. Zeigt auch die andere Seite: Wo entgeht jemandem etwas, weil alles nur in einer Sprache dasteht? Mitmachen ist freiwillig, es geht um Sprachen und nie um Herkunft, und ein Foto mit Fähnchen gibt es nicht.`,
			prompts: [
				'Wann hat eure Sprache hier zuletzt jemandem geholfen, und was wäre sonst passiert?',
				'Welcher Aushang, welche Anleitung war beim ersten Lesen nicht zu verstehen?',
				'Welches Wort aus eurer Sprache benutzt inzwischen das ganze Team?',
				'In welcher Sprache zählt, flucht und träumt ihr?'
			],
			outline: `## Die Zahl
[Wie gesammelt wurde, wie viele mitgemacht haben, wie viele Sprachen. Eine schlichte Liste von A bis Z.]

## Der Anruf
[Erster Fall: Tag, Ort, Sprache, was auf dem Spiel stand, wer geholfen hat.]

## An der Maschine
[Zweiter Fall, am besten einer, bei dem es um Sicherheit oder Qualität ging.]

## Was verloren geht
[Zwei Dinge, die es nur in einer Sprache gibt, wem sie fehlen, und was nötig wäre.]

## Eingewanderte Wörter
[Fünf Wörter aus anderen Sprachen, die in einem Team täglich fallen, mit ihrer Geschichte.]

## Wer gefragt werden darf
[Die Sprachen mit den Namen der Freiwilligen, wofür und wann. Wie man sich selbst im Profil einträgt.]`,
			topics: ['sprachen', 'zusammenarbeit'],
			audience: 'Alle'
		}
	},
	{
		key: 'culture-next-door-3-at-the-gate',
		format: 'series_part',
		week: 15,
		effort: 4,
		evergreen: true,
		series: { ...nextDoor, part: 3 },
		en: {
			title: 'Next door at the gate: everybody passes, hardly anyone stops',
			brief: `Third visit: to the gatehouse, the reception desk or the switchboard, the one place that everybody knows and nobody knows anything about. Stand there from five in the morning until ten and keep a tally: arrivals by the quarter of an hour, lorries, lost people, questions, languages, greetings returned and not returned. Whoever sits there notices before everyone else when a customer is cross, a department is working too late or a colleague is not well. Agree with data protection what may be written down about comings and goings, without visitors’ names or number plates, and leave out the jokes about the “living inventory”.`,
			prompts: [
				'How can you tell at seven in the morning what kind of day it is going to be?',
				'Who comes here angry, why, and what do you do in the first half minute?',
				'What do you know of this company that the management does not?',
				'Which question do you answer forty times a day, and who could put an end to it?',
				'Who greets, who does not, and what has surprised you about that?'
			],
			outline: `## 5:00
[The handover, the first lorry, the light. Who has been here all night?]

## The tally
[Five hours in one table: arrivals, lorries, calls, lost people, greetings. Counted by whom.]

## Three encounters
[Short scenes, no names: the driver without papers, the applicant, the colleague on the last day.]

## What is seen from here
[What someone at the gate understands about the company before others do. Two examples with a date.]

## Forty times a day
[The most frequent question, its cause, and who promises to remove it by when: a sign, a line in the delivery note, a map.]

## One wish
[The wish from the gate to all who pass. It is probably smaller than you think.]`,
			topics: ['next door', 'our house'],
			audience: 'Everyone'
		},
		de: {
			title: 'Nebenan am Tor: Alle kommen vorbei, kaum jemand bleibt stehen',
			brief: `Der dritte Besuch gilt der Pforte, dem Empfang oder der Telefonzentrale: dem einen Ort, den alle kennen und über den niemand etwas weiß. Stellt euch von fünf bis zehn Uhr morgens dazu und führt eine Strichliste: Ankünfte pro Viertelstunde, Lastwagen, Verirrte, Fragen, Sprachen, erwiderte und nicht erwiderte Grüße. Wer dort sitzt, merkt vor allen anderen, wenn ein Kunde sauer ist, eine Abteilung zu lange arbeitet oder es einer Kollegin nicht gut geht. Klärt mit dem Datenschutz, was ihr über Kommen und Gehen aufschreiben dürft, ohne Namen von Gästen und ohne Kennzeichen, und lasst die Scherze über das „lebende Inventar“ weg.`,
			prompts: [
				'Woran ist um sieben Uhr früh zu erkennen, was für ein Tag das wird?',
				'Wer kommt hier wütend an, weshalb, und was geschieht in der ersten halben Minute?',
				'Was weiß die Pforte über diese Firma, das die Geschäftsleitung nicht weiß?',
				'Welche Frage kommt vierzigmal am Tag, und wer könnte sie überflüssig machen?',
				'Wer grüßt, wer nicht, und was war daran überraschend?'
			],
			outline: `## 5 Uhr
[Die Ablösung, der erste Lastwagen, das Licht. Wer war die ganze Nacht hier?]

## Die Strichliste
[Fünf Stunden in einer Tabelle: Ankünfte, Lastwagen, Anrufe, Verirrte, Grüße. Und wer gezählt hat.]

## Drei Begegnungen
[Kurze Szenen ohne Namen: der Fahrer ohne Papiere, die Bewerberin, der Kollege am letzten Tag.]

## Was man von hier aus sieht
[Was am Tor früher zu merken ist als anderswo. Zwei Beispiele mit Datum.]

## Vierzigmal am Tag
[Die häufigste Frage, ihr Grund, und wer zusagt, sie bis wann abzustellen: ein Schild, eine Zeile im Lieferschein, ein Plan.]

## Ein Wunsch
[Der Wunsch vom Tor an alle, die vorbeikommen. Vermutlich ist er kleiner, als ihr denkt.]`,
			topics: ['nebenan', 'unser haus'],
			audience: 'Alle'
		}
	},
	{
		key: 'culture-they-argue-well',
		format: 'interview',
		week: 18,
		effort: 3,
		evergreen: true,
		en: {
			title: 'They argue every Tuesday, and it works',
			brief: `Sales and production, works council and management, design and assembly: some pairs must disagree because their job demands it. Find two who do it hard and well, and let them explain to each other how it works, which shows more about conflict than any guideline. Get one quarrel of the last weeks with its outcome, and the rules the two keep to, whether agreed or grown. Interview them together, listen for the moment when they interrupt each other, and take no picture back to back with folded arms.`,
			prompts: [
				'What was it about last Tuesday, and how loud did it get?',
				'What does the other one understand better than you? Please without politeness.',
				'Has there ever been a point at which it tipped over, and who made the first step back?',
				'Which sentence is forbidden between you two?',
				'What did the last compromise look like in figures or on the shop floor?'
			],
			outline: `## Last Tuesday
[The dispute in five sentences: matter, positions, volume. Both have agreed to this version.]

## What each wants
[The task behind the position, for each in one paragraph: what would go wrong if they gave in?]

## The rules
[Three to five, as they are kept: no mail after five, never in front of the team, whatever it may be. With origin.]

## Tipped over
[The time it went wrong, and the way back.]

## The result
[What came out of the last dispute, in a number, a date or a component.]

## To copy
[What other pairs can try out tomorrow. Who quarrels well in your area?]`,
			topics: ['working together', 'people'],
			audience: 'Everyone, team leaders above all'
		},
		de: {
			title: 'Die beiden streiten jeden Dienstag, und es funktioniert',
			brief: `Vertrieb und Produktion, Betriebsrat und Werkleitung, Konstruktion und Montage: Manche Paare müssen uneins sein, weil ihre Aufgabe es verlangt. Sucht zwei, die hart und gut streiten, und lasst sie einander erklären, wie das geht; das zeigt mehr über den Umgang mit Konflikten als jeder Leitfaden. Lasst euch einen Streit der letzten Wochen samt Ausgang geben, und die Regeln, an die sich beide halten, ob vereinbart oder gewachsen. Befragt sie zusammen, achtet auf den Moment, in dem sie sich ins Wort fallen, und macht bitte kein Foto Rücken an Rücken mit verschränkten Armen.`,
			prompts: [
				'Worum ging es letzten Dienstag, und wie laut wurde es?',
				'Was versteht die andere Seite besser? Bitte ohne Höflichkeit.',
				'Ist es schon einmal gekippt, und wer machte den ersten Schritt zurück?',
				'Welcher Satz ist zwischen euch verboten?',
				'Wie sah der letzte Kompromiss aus, in Zahlen oder in der Halle?'
			],
			outline: `## Letzten Dienstag
[Der Streit in fünf Sätzen: Sache, Positionen, Lautstärke. Beide haben dieser Fassung zugestimmt.]

## Was beide wollen müssen
[Die Aufgabe hinter der Position, je ein Absatz: Was ginge schief, wenn eine Seite nachgäbe?]

## Die Regeln
[Drei bis fünf, so wie sie gelten: keine Mail nach fünf, nie vor dem Team, was auch immer. Mit Herkunft.]

## Gekippt
[Das eine Mal, als es schiefging, und der Weg zurück.]

## Das Ergebnis
[Was beim letzten Streit herauskam, als Zahl, Termin oder Bauteil.]

## Zum Nachmachen
[Was andere Paare morgen ausprobieren können. Wer streitet bei euch gut?]`,
			topics: ['zusammenarbeit', 'menschen'],
			audience: 'Alle, besonders Teamleitungen'
		}
	},
	{
		key: 'culture-sentences-nobody-understands',
		format: 'article',
		week: 22,
		effort: 3,
		evergreen: true,
		en: {
			title: 'Read aloud: five of our own sentences that nobody understands',
			brief: `Collect notices, mails to all and instructions of the last three months, choose five sentences, and read them out to people at the gate, in the canteen and on the shop floor: what is to be done here, please? Write down what they took it to mean, rewrite each sentence together with its author, and count words before and after. Begin with a sentence of your own; that takes the sting out. Authors stay unnamed unless they want to be, and nobody is quoted as the one who did not understand.`,
			prompts: [
				'What do you believe you are supposed to do now, and by when?',
				'Which word made you stop?',
				'To the author: what did you really want to say, as you would tell a neighbour?',
				'Who insisted on that word, and would that person notice if it were gone?'
			],
			outline: `## The test
[Where, with how many people, how. What the rules were.]

## Number one: mine
[Own sentence. What was understood. The new sentence. Words before and after.]

## Numbers two to five
[Each: sentence, what three listeners took from it, new version with the author. Short.]

## Why we write like that
[Two authors explain: fear of having forgotten something, a template, the legal department. Understandable reasons.]

## What it costs
[One real misunderstanding with consequence: queries counted, a shift too many, an empty lorry.]

## Three questions before sending
[A small test to stick on the screen: who does what, by when, and what if not?]

## Send us yours
[Where readers may hand in sentences, anonymously if they like. Who answers.]`,
			topics: ['plain language', 'working together'],
			audience: 'Everyone who writes to others'
		},
		de: {
			title: 'Laut vorgelesen: fünf unserer eigenen Sätze, die niemand versteht',
			brief: `Sammelt Aushänge, Rundmails und Anweisungen der letzten drei Monate, wählt fünf Sätze und lest sie Leuten am Tor, in der Kantine und in der Halle vor: Was ist hier zu tun, bitte? Notiert, was verstanden wurde, schreibt jeden Satz gemeinsam mit denen um, von denen er stammt, und zählt die Wörter vorher und nachher. Fangt mit einem eigenen Satz an, das nimmt die Schärfe. Wer geschrieben hat, bleibt ungenannt, außer auf eigenen Wunsch, und niemand wird als die Person vorgeführt, die nichts verstanden hat.`,
			prompts: [
				'Was ist jetzt zu tun, und bis wann, nach diesem Satz?',
				'Bei welchem Wort kam das Stocken?',
				'An die Verfasserin oder den Verfasser: Was sollte da eigentlich stehen, am Gartenzaun erzählt?',
				'Wer hat auf diesem Wort bestanden, und würde es dort jemand vermissen?'
			],
			outline: `## Der Test
[Wo, mit wie vielen Leuten, wie. Welche Regeln galten.]

## Nummer eins: meiner
[Eigener Satz. Was verstanden wurde. Der neue Satz. Wörter vorher, nachher.]

## Nummer zwei bis fünf
[Jeweils: Satz, was drei Zuhörende daraus machten, neue Fassung aus gemeinsamer Arbeit. Knapp.]

## Warum wir so schreiben
[Zwei, die so schreiben, erklären es: Angst, etwas zu vergessen, eine Vorlage, die Rechtsabteilung. Verständliche Gründe.]

## Was es kostet
[Ein echtes Missverständnis mit Folge: Rückfragen gezählt, eine Schicht zu viel, ein leerer Lastwagen.]

## Drei Fragen vor dem Senden
[Ein kleiner Test für den Bildschirmrand: Wer macht was, bis wann, und was, wenn nicht?]

## Schickt uns eure
[Wo ihr Sätze einreichen könnt, auf Wunsch ohne Namen. Wer antwortet.]`,
			topics: ['klare sprache', 'zusammenarbeit'],
			audience: 'Alle, die anderen schreiben'
		}
	},
	{
		key: 'culture-thanks-and-what-they-share',
		format: 'article',
		week: 25,
		effort: 4,
		evergreen: false,
		en: {
			title: 'All the thanks of this half year, and what they have in common',
			brief: `Go back to the question from the first weeks, where people named those who had helped them without having to, and read all answers in one go. Sort them: what was the help, how long did it take, from which department to which? Talk to three people who were thanked and ask whether they know what became of it; often they do not. Publish figures on the help and never a ranking of helpers, ask everyone before you name them again, and leave the quiet ones quiet if they prefer it.`,
			prompts: [
				'Do you remember it? How long did it take you?',
				'What did it cost you to help, and who covered for you?',
				'What became of it afterwards, and did anybody tell you?',
				'Who has helped you like this, perhaps years ago, whom you never thanked?'
			],
			outline: `## Counted
[How many thanks, from how many departments, how many across departments and sites. Period.]

## What the help was
[Three or four kinds, with share and the shortest example: stepping in, explaining, fetching, listening.]

## How long it took
[The spread, from two minutes to a weekend. The surprise in it.]

## Three who were thanked
[A short portrait each: what they did, what they learned only now about the consequences.]

## What makes it easier
[What helpers named: a boss who looks away, a key that fits, a quarter of an hour of slack.]

## One overdue
[An old word of thanks, delivered here. And the invitation to deliver one’s own today.]`,
			topics: ['thanks', 'working together'],
			audience: 'Everyone'
		},
		de: {
			title: 'Alle Dankeschöns dieses Halbjahrs, und was sie gemeinsam haben',
			brief: `Geht zurück zur Frage aus den ersten Wochen, in der die Leute nannten, wer ihnen geholfen hat, ohne es zu müssen, und lest alle Antworten am Stück. Sortiert: Was war die Hilfe, wie lange dauerte sie, von welcher Abteilung in welche? Sprecht mit dreien, denen gedankt wurde, und fragt, ob sie wissen, was daraus geworden ist; oft wissen sie es nicht. Veröffentlicht Zahlen zur Hilfe und nie eine Rangliste der Hilfsbereiten, fragt alle, bevor ihr sie noch einmal nennt, und lasst die Stillen still, wenn ihnen das lieber ist.`,
			prompts: [
				'Ist der Tag noch in Erinnerung, und wie lange hat es gedauert?',
				'Was blieb in dieser Zeit liegen, und wer hat es aufgefangen?',
				'Was wurde danach daraus, und hat es euch je jemand erzählt?',
				'Wer hat euch einmal so geholfen, vielleicht vor Jahren, ohne je ein Danke zu bekommen?'
			],
			outline: `## Gezählt
[Wie oft gedankt wurde, aus wie vielen Abteilungen, wie oft über Abteilungen und Standorte hinweg. Zeitraum.]

## Was die Hilfe war
[Drei, vier Arten mit Anteil und dem kürzesten Beispiel: einspringen, erklären, holen, zuhören.]

## Wie lange sie dauerte
[Die Spanne, von zwei Minuten bis zum Wochenende. Und was daran überrascht.]

## Drei, denen gedankt wurde
[Je ein kurzes Porträt: was sie getan haben, was sie erst jetzt über die Folgen erfahren.]

## Was es leichter macht
[Was die Helfenden nennen: eine Chefin, die wegschaut, ein Schlüssel, der passt, eine Viertelstunde Luft.]

## Eins ist überfällig
[Ein altes Danke, hier zugestellt. Und die Einladung, das eigene heute loszuwerden.]`,
			topics: ['danke', 'zusammenarbeit'],
			audience: 'Alle'
		}
	}
];

export const cultureItems: StarterItem[] = [...stories, ...cultureCalls];
