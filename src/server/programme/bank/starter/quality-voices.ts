// Starter items for quality, told by people: two interviews, and the series on three handovers.
import type { StarterItem } from './shape.ts';

const series = { key: 'quality-at-the-handover', en: 'At the handover', de: 'An der Übergabe' };

export const qualityVoices: StarterItem[] = [
	{
		key: 'quality-interview-final-inspection',
		format: 'interview',
		week: 5,
		effort: 3,
		evergreen: true,
		en: {
			title: 'The ear before the gauge: an hour with the last person who looks',
			brief:
				'Before something leaves the house, one person looks at it last: final inspection, the proofreader, the colleague who releases the software or the monthly accounts. Spend an hour beside them and find out what they notice before any gauge does. It shows respect for a job that only gets attention when it fails, and brings out knowledge that is written nowhere. Ask for the number of pieces and of rejects in that hour; avoid the hymn to infallibility and ask also about the one that slipped through.',
			prompts: [
				'What do you notice before you measure: a sound, a shine, a smell, a figure that is too round?',
				'Which one slipped through, and what do you do differently since?',
				'Who is annoyed when you say no, and how do you say it?',
				'At what time of day do you trust yourself least?',
				'If you could move one check further forward, which and where to?'
			],
			outline: `## 9:00 to 10:00
[The hour. Place, light, how many pieces go through their hands, how many are put aside.]

## What no gauge shows
[Two or three things noticed by eye, ear or fingertip, described so that one wants to try.]

## How one learns that
[Where the knowledge comes from, and who is learning it now.]

## Saying no
[A no that was uncomfortable. What was at stake, who rang up, how it ended.]

## The one that slipped through
[Told honestly. What came of it.]

## A wish to those before
[One sentence to each station before, as concrete as possible. With their answer if you can get it.]`,
			topics: ['quality', 'people'],
			audience: 'Everyone'
		},
		de: {
			title: 'Erst das Ohr, dann die Lehre: eine Stunde bei der Person, die als Letzte hinschaut',
			brief:
				'Bevor etwas das Haus verlässt, schaut jemand als Letztes hin: die Endprüfung, das Korrektorat, die Kollegin, die Software oder Monatsabschluss freigibt. Setzt euch eine Stunde daneben und findet heraus, was dort auffällt, bevor irgendein Messgerät anschlägt. Das würdigt eine Arbeit, die nur Beachtung findet, wenn sie misslingt, und bringt Wissen ans Licht, das nirgends steht. Fragt nach Stückzahl und Beanstandungen in dieser Stunde; kein Loblied auf die Unfehlbarkeit, fragt auch nach dem einen Stück, das durchgerutscht ist.',
			prompts: [
				'Was fällt vor dem Messen auf: ein Klang, ein Glanz, ein Geruch, eine zu runde Zahl?',
				'Welches Stück ist durchgerutscht, und was läuft seither anders?',
				'Wer ärgert sich über ein Nein, und wie wird es gesagt?',
				'Zu welcher Tageszeit ist das eigene Urteil am wenigsten verlässlich?',
				'Welche Prüfung gehört weiter nach vorn, und wohin genau?'
			],
			outline: `## 9 bis 10 Uhr
[Die Stunde. Ort, Licht, wie viele Stücke durch die Hände gehen, wie viele zur Seite kommen.]

## Was kein Messgerät zeigt
[Zwei oder drei Dinge, die Auge, Ohr oder Fingerkuppe bemerken, so beschrieben, dass man es selbst probieren möchte.]

## Wie man das lernt
[Woher das Wissen kommt und wer es gerade lernt.]

## Nein sagen
[Ein Nein, das unbequem war. Was auf dem Spiel stand, wer anrief, wie es ausging.]

## Das eine Stück, das durchging
[Ehrlich erzählt. Und was daraus wurde.]

## Ein Wunsch an die davor
[Je ein Satz an die Stationen davor, so konkret wie möglich. Mit deren Antwort, wenn sie zu bekommen ist.]`,
			topics: ['qualität', 'menschen'],
			audience: 'Alle'
		}
	},
	{
		key: 'quality-interview-internal-auditor',
		format: 'interview',
		week: 19,
		effort: 3,
		evergreen: true,
		en: {
			title: '“Just show me how you do it”: what our internal auditors really want to know',
			brief:
				'Before audits people tidy up and rehearse sentences, and afterwards nobody knows more than before. Interview somebody who audits within your company, preferably part-time beside another job, about what goes on in their head during the questions. The piece takes away the fear and shows which answer actually helps (“that is where I am tempted to take a short cut”). Fetch the number of audits per year and of the findings that came from the audited people themselves; name no department that looked bad.',
			prompts: [
				'What is your first question, and why do you look at the hands rather than into the folder?',
				'How do you notice that an answer has been rehearsed?',
				'What was the best answer you ever got?',
				'What do you find embarrassing in your own department?',
				'Which finding has really changed something, and which one only produced paper?'
			],
			outline: `## The first question
[A scene from an audit: place, people, what was tidied up in a hurry the evening before.]

## What they look for
[Three things they really look at, with an example each.]

## Rehearsed sentences
[How to recognise them, and why they help nobody.]

## The best answer
[Quote, situation, and what became of it.]

## Changed sides
[How they fare when their own department is audited.]

## Before the next date
[When audits are due and where; one piece of advice from the interview. How to become an internal auditor.]`,
			topics: ['quality', 'audits', 'people'],
			audience: 'Everyone who is audited, or would like to audit'
		},
		de: {
			title: '„Zeigt mir einfach, wie ihr es macht“: Was unsere internen Auditoren wirklich wissen wollen',
			brief:
				'Vor Audits wird aufgeräumt und auswendig gelernt, und hinterher ist niemand klüger. Sprecht mit jemandem, der oder die im eigenen Haus auditiert, am besten neben einer anderen Arbeit, darüber, was bei den Fragen im Kopf vorgeht. Das nimmt die Angst und zeigt, welche Antwort wirklich hilft („Genau da ist die Versuchung groß, abzukürzen“). Holt euch die Zahl der Audits im Jahr und die der Feststellungen, die von den Auditierten selbst kamen; keine Abteilung nennen, die schlecht aussah.',
			prompts: [
				'Wie lautet die erste Frage, und warum geht der Blick auf die Hände statt in den Ordner?',
				'Woran ist zu merken, dass eine Antwort eingeübt ist?',
				'Welche war die beste Antwort, die je kam?',
				'Was ist in der eigenen Abteilung peinlich?',
				'Welche Feststellung hat wirklich etwas verändert, und welche nur Papier erzeugt?'
			],
			outline: `## Die erste Frage
[Eine Szene aus einem Audit: Ort, Leute, was am Abend davor noch schnell aufgeräumt wurde.]

## Wonach gesucht wird
[Drei Dinge, auf die wirklich geschaut wird, jedes mit Beispiel.]

## Eingeübte Sätze
[Woran man sie erkennt und warum sie niemandem nützen.]

## Die beste Antwort
[Zitat, Situation und was daraus geworden ist.]

## Einmal die Seite gewechselt
[Wie es ist, wenn die eigene Abteilung dran ist.]

## Vor dem nächsten Termin
[Wann und wo Audits anstehen; ein Rat aus dem Gespräch. Wie man selbst intern auditieren kann.]`,
			topics: ['qualität', 'audits', 'menschen'],
			audience: 'Alle, die auditiert werden oder es selbst gern täten'
		}
	},
	{
		key: 'quality-at-the-handover-1',
		format: 'series_part',
		week: 11,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 1 },
		en: {
			title: 'Ten to two: what the early shift knows and the late shift finds out',
			brief:
				'Part 1 of three about the places where quality gets lost between two people. Attend a shift change (or, in an office, the handover before a holiday) with a stopwatch and a notepad: what is said, what is written, what comes out only an hour later? Speak to both sides separately and lay their two versions next to each other, with three figures: length of the handover, pieces of information passed on, pieces that were missing. Stay fair; they have ten minutes, and both of them are tired.',
			prompts: [
				'What do you check yourself first, because you do not rely on the book?',
				'What did you forget to say yesterday, and when did you remember it?',
				'Which sentence in the shift book does nobody but you understand?',
				'Which handover do you remember as a really good one, and what was different?'
			],
			outline: `## 13:50
[The scene: noise, jackets, who stands where. The first sentence exchanged.]

## What was said
[The handover as a record: minutes, points, gestures. Short.]

## What was in the book
[Two or three entries, in the original wording. What the reader makes of them.]

## What turned out at 15:10
[The information that was missing, and what it cost (minutes, pieces, nerves).]

## Two versions
[Early and late side by side: “I did say that” and “I did not know that”.]

## What would fit in ten minutes
[The three points that both sides find indispensable. Next part: from sales to planning, on [date].]`,
			topics: ['quality', 'handover'],
			audience: 'Shift teams; everyone who hands work on'
		},
		de: {
			title: 'Zehn vor zwei: Was die Frühschicht weiß und die Spätschicht erst herausfindet',
			brief:
				'Teil 1 von drei über die Stellen, an denen zwischen zwei Menschen Qualität verloren geht. Geht mit Stoppuhr und Block zu einem Schichtwechsel (im Büro: zur Übergabe vor dem Urlaub): Was wird gesagt, was steht geschrieben, was kommt erst eine Stunde später heraus? Sprecht mit beiden Seiten getrennt und legt die zwei Fassungen nebeneinander, dazu drei Zahlen: Dauer der Übergabe, weitergegebene Informationen, fehlende Informationen. Bleibt fair, es sind zehn Minuten und zwei müde Leute.',
			prompts: [
				'Was prüft ihr zuerst selbst, weil ihr euch aufs Schichtbuch nicht verlasst?',
				'Was habt ihr gestern vergessen zu sagen, und wann ist es euch eingefallen?',
				'Welchen Satz im Schichtbuch versteht außer euch niemand?',
				'An welche richtig gute Übergabe erinnert ihr euch, und was war anders?'
			],
			outline: `## 13.50 Uhr
[Die Szene: Lärm, Jacken, wer wo steht. Der erste Satz, der fällt.]

## Was gesagt wurde
[Die Übergabe als Protokoll: Minuten, Punkte, Gesten. Kurz.]

## Was im Buch stand
[Zwei oder drei Einträge im Wortlaut. Und wie sie beim Lesen ankommen.]

## Was sich um 15.10 Uhr herausstellte
[Die Information, die fehlte, und was das gekostet hat: Minuten, Teile, Nerven.]

## Zwei Fassungen
[Früh und Spät nebeneinander: „Das habe ich doch gesagt“ und „Das wusste ich nicht“.]

## Was in zehn Minuten passt
[Die drei Punkte, auf die beide Seiten nicht verzichten wollen. Nächster Teil: vom Vertrieb in die Planung, am [Datum].]`,
			topics: ['qualität', 'übergabe'],
			audience: 'Schichtteams; alle, die Arbeit weitergeben'
		}
	},
	{
		key: 'quality-at-the-handover-2',
		format: 'series_part',
		week: 13,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 2 },
		en: {
			title: '“As discussed with the customer”: from the sales talk to the schedule',
			brief:
				'Part 2 of three: between what was agreed with the customer and what planning or production reads, there is a form and a lot of faith. Take three current orders and compare, with both departments at one table, what was meant and what arrived. Count the questions that had to be asked back and how long each answer took. Neither “sales promises anything” nor “production only ever says no” may appear as a result; look for the field, the word or the attachment where the meaning gets lost.',
			prompts: [
				'What do you know about this order that fits in no field of the form?',
				'Which three questions do you have to ask back nearly every time?',
				'What does “urgent” mean to you, and what do you think it means to the others?',
				'When were you last in the other department, and for how long?'
			],
			outline: `## Three orders on the table
[Who sits there, which orders, what the mood is. One sentence per order.]

## What was meant
[The version of those who spoke to the customer.]

## What arrived
[The version of those who have to plan or make it. Quote the exact words, such as “as discussed”.]

## The questions in between
[A count: how many queries, how many days, how many by phone, mail, in the corridor.]

## Where it gets lost
[One field, word or attachment, with picture. The idea for a remedy the two sides came up with.]

## The test
[What both try with the next [ten] orders, and when we report on it. Next part: from dispatch to the customer.]`,
			topics: ['quality', 'handover', 'sales'],
			audience: 'Sales, planning, production, service'
		},
		de: {
			title: '„Wie mit dem Kunden besprochen“: vom Verkaufsgespräch in den Plan',
			brief:
				'Teil 2 von drei: Zwischen dem, was mit dem Kunden vereinbart wurde, und dem, was Planung oder Fertigung lesen, liegen ein Formular und viel Hoffnung. Nehmt drei laufende Aufträge und vergleicht mit beiden Abteilungen an einem Tisch, was gemeint war und was ankam. Zählt die Rückfragen und wie lange jede Antwort gebraucht hat. Weder „Der Vertrieb verspricht alles“ noch „Die Fertigung sagt immer Nein“ darf dabei herauskommen; sucht das Feld, das Wort oder den Anhang, in dem der Sinn verloren geht.',
			prompts: [
				'Was wisst ihr über diesen Auftrag, das in kein Feld des Formulars passt?',
				'Welche drei Rückfragen müsst ihr fast jedes Mal stellen?',
				'Was heißt „eilig“ bei euch, und was heißt es wohl bei den anderen?',
				'Wann wart ihr zuletzt in der anderen Abteilung, und wie lange?'
			],
			outline: `## Drei Aufträge auf dem Tisch
[Wer da sitzt, um welche Aufträge es geht, wie die Stimmung ist. Ein Satz je Auftrag.]

## Was gemeint war
[Die Fassung derer, die mit dem Kunden gesprochen haben.]

## Was ankam
[Die Fassung derer, die es planen oder fertigen. Den genauen Wortlaut zitieren, etwa „wie besprochen“.]

## Die Fragen dazwischen
[Eine Zählung: wie viele Rückfragen, wie viele Tage, wie viele per Telefon, per Mail, auf dem Flur.]

## Wo es verloren geht
[Ein Feld, ein Wort oder ein Anhang, mit Bild. Dazu der Lösungsvorschlag, auf den beide Seiten gekommen sind.]

## Die Probe
[Was beide mit den nächsten [zehn] Aufträgen ausprobieren und wann darüber berichtet wird. Nächster Teil: vom Versand zum Kunden.]`,
			topics: ['qualität', 'übergabe', 'vertrieb'],
			audience: 'Vertrieb, Planung, Fertigung, Service'
		}
	},
	{
		key: 'quality-at-the-handover-3',
		format: 'series_part',
		week: 15,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 3 },
		en: {
			title: 'Four hundred kilometres in the dark: from our ramp to the customer’s hands',
			brief:
				'Part 3 of three: up to the ramp everything is checked; after it we know little. Follow one consignment, one toolbox or one technician’s job sheet to the place of use: what is on the paper, what is in the box, what does the person who opens it find? Ask dispatch, the driver and the recipient the same question: what should one have told you? Put your own distance in the title, get the number of deliveries per month and of those with damage or missing items, and ask the customer before you quote or photograph.',
			prompts: [
				'What do you look at in the last minute before the doors close?',
				'What does the packaging tell somebody who has never been told anything about it?',
				'What was in the box that nobody needed, and what did they look for in vain?',
				'How do we get to hear that something arrived damaged, and after how many days?'
			],
			outline: `## Doors closed, [time]
[The ramp. What was checked, signed, photographed.]

## What the driver knows
[The papers, the address, the note “ring before arrival”. What is missing on them.]

## The box is opened
[At the customer’s or on the building site: who opens it, with what, what comes to light first.]

## One question, three answers
[“What should one have told you?” Dispatch, driver, recipient, one below the other.]

## The way back
[How long a report of damage takes to reach the person who could change something. Figures with period.]

## Three handovers, one list
[What all three parts have in common, and the three rules that the people interviewed have agreed on. Links to parts 1 and 2.]`,
			topics: ['quality', 'handover', 'logistics'],
			audience: 'Dispatch, drivers, field service, customer service'
		},
		de: {
			title: 'Vierhundert Kilometer im Dunkeln: von unserer Rampe in die Hände des Kunden',
			brief:
				'Teil 3 von drei: Bis zur Rampe ist alles geprüft, danach wissen wir wenig. Folgt einer Sendung, einem Werkzeugkoffer oder einem Serviceauftrag bis dorthin, wo er gebraucht wird: Was steht auf dem Papier, was ist im Karton, was findet, wer ihn öffnet? Stellt Versand, Fahrerin und Empfänger dieselbe Frage: Was hätte man euch sagen sollen? In den Titel kommt eure eigene Entfernung; holt euch die Lieferungen je Monat und die davon mit Schaden oder Fehlteil, und fragt den Kunden, bevor ihr zitiert oder fotografiert.',
			prompts: [
				'Worauf schaut ihr in der letzten Minute, bevor die Türen zugehen?',
				'Was verrät die Verpackung jemandem, dem niemand etwas erklärt hat?',
				'Was lag im Karton und wurde nicht gebraucht, und wonach wurde vergeblich gesucht?',
				'Wie erfahren wir, dass etwas beschädigt ankam, und nach wie vielen Tagen?'
			],
			outline: `## Türen zu, [Uhrzeit]
[Die Rampe. Was geprüft, unterschrieben, fotografiert wurde.]

## Was man im Führerhaus weiß
[Die Papiere, die Adresse, der Vermerk „vorher anrufen“. Was darauf fehlt.]

## Der Karton geht auf
[Beim Kunden oder auf der Baustelle: wer ihn öffnet, womit, was zuerst zum Vorschein kommt.]

## Eine Frage, drei Antworten
[„Was hätte man euch sagen sollen?“ Versand, Fahrt, Empfang, untereinander.]

## Der Weg zurück
[Wie lange eine Schadensmeldung zu der Person braucht, die etwas ändern könnte. Zahlen mit Zeitraum.]

## Drei Übergaben, eine Liste
[Was alle drei Teile verbindet, und die drei Regeln, auf die sich die Befragten geeinigt haben. Links zu Teil 1 und 2.]`,
			topics: ['qualität', 'übergabe', 'logistik'],
			audience: 'Versand, Fahrdienst, Außendienst, Kundendienst'
		}
	}
];
