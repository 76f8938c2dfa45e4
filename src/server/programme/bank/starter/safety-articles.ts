// Starter items for safety, the articles: a near miss by the minute, a stopped line, a drill, a shift's weight.
import type { StarterItem } from './shape.ts';

export const safetyArticles: StarterItem[] = [
	{
		key: 'safety-near-miss-by-the-minute',
		format: 'article',
		week: 3,
		effort: 4,
		evergreen: true,
		en: {
			title: 'Nobody was hurt. A near miss, minute by minute',
			brief:
				'Take one near miss from the last months that is closed and cleared, and retell it without names in steps of a minute: what everybody saw, what they assumed, what stopped it. People learn more from ten minutes of “I thought the driver had seen me” than from a year of posters, because they recognise their own assumptions. Talk to the two people closest to it and to the safety officer, stand on the spot yourself, and measure the distance that was left. No culprit, no “should have been more careful”: look for the condition that made the wrong step the natural one.',
			prompts: [
				'What did you take for granted in that minute?',
				'What was different that day from a normal day (light, noise, time pressure, a stand-in)?',
				'How far was it in centimetres, or how long in seconds, and how do you know?',
				'Who said something, and what exactly were the words?',
				'What would have to be built differently so that it cannot happen to a tired person either?'
			],
			outline: `## [Time]: everything as usual
[Place, shift, weather or light, the job in hand. Nothing dramatic yet.]

## The next [four] minutes
[One paragraph per minute. In each: who was where, what they saw, what they believed.]

## [X] centimetres
[The moment itself, and what stopped it: luck, a shout, a barrier? Say honestly which.]

## Why the wrong step was the obvious one
[Two or three conditions, without a culprit: view, layout, timing, habit. With a photo or sketch of the spot.]

## What is different today
[What has been changed, by whom, since when. What is still open, with a date.]

## Where could it happen at your place?
[Ask for spots with the same pattern, and link to the official way of reporting near misses.]`,
			topics: ['safety', 'near misses'],
			audience: 'Everyone; shift leads for the talk at the start of a shift'
		},
		de: {
			title: 'Niemand wurde verletzt. Ein Beinahe-Unfall, Minute für Minute',
			brief:
				'Nehmt einen Beinahe-Unfall aus den letzten Monaten, der abgeschlossen und freigegeben ist, und erzählt ihn ohne Namen in Minutenschritten nach: was alle sahen, was sie annahmen, was ihn aufhielt. Aus zehn Minuten „Ich dachte, der Fahrer hat mich gesehen“ lernt man mehr als aus einem Jahr Plakaten, weil man die eigenen Annahmen wiedererkennt. Sprecht mit den zwei Nächstbeteiligten und der Fachkraft für Arbeitssicherheit, stellt euch selbst an die Stelle und messt den Abstand, der übrig blieb. Keine Schuldigen, kein „hätte besser aufpassen müssen“: Sucht die Bedingung, die den falschen Schritt nahegelegt hat.',
			prompts: [
				'Was war in dieser Minute so selbstverständlich, dass niemand darüber nachgedacht hat?',
				'Was war an dem Tag anders als sonst (Licht, Lärm, Zeitdruck, Vertretung)?',
				'Wie viele Zentimeter oder Sekunden fehlten, und woher wissen wir das?',
				'Wer hat etwas gerufen, und was genau?',
				'Was müsste anders gebaut sein, damit es auch müden Menschen nicht passieren kann?'
			],
			outline: `## [Uhrzeit]: alles wie immer
[Ort, Schicht, Wetter oder Licht, die Arbeit, die gerade anliegt. Noch nichts Dramatisches.]

## Die nächsten [vier] Minuten
[Ein Absatz je Minute. Jedes Mal: wer wo war, was zu sehen war, was alle glaubten.]

## [X] Zentimeter
[Der Moment selbst und was ihn aufhielt: Glück, ein Ruf, eine Barriere? Sagt ehrlich, was davon.]

## Warum der falsche Schritt nahelag
[Zwei oder drei Bedingungen, ohne Schuldige: Sicht, Anordnung, Takt, Gewohnheit. Mit Foto oder Skizze der Stelle.]

## Was heute anders ist
[Was geändert wurde, durch wen, seit wann. Was noch offen ist, mit Datum.]

## Wo könnte das bei euch passieren?
[Nach Stellen mit demselben Muster fragen und auf den offiziellen Meldeweg für Beinahe-Unfälle verlinken.]`,
			topics: ['arbeitssicherheit', 'beinahe-unfälle'],
			audience: 'Alle; Schichtleitungen fürs Gespräch zum Schichtbeginn'
		}
	},
	{
		key: 'safety-who-stopped-the-job',
		format: 'article',
		week: 11,
		effort: 4,
		evergreen: true,
		en: {
			title: '“Stop.” What happened when somebody halted the job',
			brief:
				'Everyone is allowed to stop work that is not safe; hardly anyone has seen it done. Find one case in which somebody stopped a line, a lift, a tour or an installation, and tell what it cost, who grumbled, and what the boss said when it turned out to be right or, better still, unnecessary. The point of the piece is the reaction afterwards, because that decides whether the next person dares. Fetch the length of the stop and its price from the shift log, and get the manager to say on the record: thank you, do it again.',
			prompts: [
				'What went through your head in the seconds before you said it?',
				'Who pulled a face, and what did they say later?',
				'What did the stop cost in minutes, in money, in a delivery that was late?',
				'For the manager: what was the first sentence out of your mouth, and would you say it again?',
				'Has anybody here ever stopped something without need, and how was that taken?'
			],
			outline: `## The word
[Open on the moment: where, which job, what was seen, who said “stop” and how loud.]

## What it cost
[Minutes, pieces or tours lost, in figures from the log. Do not play it down.]

## The faces
[The reactions of colleagues, customer, manager, honestly and in quotes.]

## What was found
[What the check showed. If it was a false alarm, say so: it belongs here all the more.]

## What the boss says
[A short statement by the manager that others can refer to.]

## How to do it
[Your rule on stopping work in three sentences: who may (everyone), how to say it, who releases the job again.]`,
			topics: ['safety', 'speaking up'],
			audience: 'Everyone who works on machines, vehicles or sites, and their managers'
		},
		de: {
			title: '„Halt!“ Was geschah, als jemand die Arbeit gestoppt hat',
			brief:
				'Alle dürfen eine unsichere Arbeit anhalten; gesehen hat das kaum jemand. Sucht einen Fall, in dem jemand eine Linie, einen Hub, eine Tour oder eine Montage gestoppt hat, und erzählt, was es gekostet hat, wer gemurrt hat und was aus der Leitung kam, als sich der Halt als richtig oder, noch besser, als unnötig erwies. Auf die Reaktion danach kommt es an, denn an ihr entscheidet sich, ob sich die oder der Nächste traut. Holt Dauer und Kosten aus dem Schichtbuch und lasst die Leitung zitierfähig sagen: Danke, beim nächsten Mal wieder.',
			prompts: [
				'Was ging in den Sekunden vor diesem „Halt“ durch den Kopf?',
				'Wer hat das Gesicht verzogen, und was kam später von dieser Person?',
				'Was hat der Halt gekostet: Minuten, Geld, eine verspätete Lieferung?',
				'An die Leitung: Wie lautete der allererste Satz, und würde er heute wieder so lauten?',
				'Hat hier schon einmal jemand umsonst gestoppt, und wie kam das an?'
			],
			outline: `## Das Wort
[Mitten hinein: wo, welche Arbeit, was zu sehen war, wer „Halt“ gerufen hat und wie laut.]

## Was es gekostet hat
[Minuten, Stückzahl oder Touren, als Zahlen aus dem Schichtbuch. Nicht kleinreden.]

## Die Gesichter
[Die Reaktionen im Team, beim Kunden, in der Leitung, ehrlich und als Zitate.]

## Was gefunden wurde
[Was die Prüfung ergab. War es blinder Alarm, schreibt es hin: Dann gehört die Geschichte erst recht hierher.]

## Was die Leitung sagt
[Eine kurze Aussage, auf die sich andere berufen können.]

## So geht es richtig
[Eure Regel in drei Sätzen: wer stoppen darf (alle), wie man es sagt, wer die Arbeit wieder freigibt.]`,
			topics: ['arbeitssicherheit', 'ansprechen'],
			audience: 'Alle an Maschinen, in Fahrzeugen und auf Baustellen und ihre Führungskräfte'
		}
	},
	{
		key: 'safety-what-the-drill-showed',
		format: 'article',
		week: 16,
		effort: 4,
		evergreen: true,
		en: {
			title: 'How long until everyone is out? What our last drill showed',
			brief:
				'An evacuation drill produces a number, and as a rule nobody outside the safety committee ever hears it. Report the last drill of one building like a race: when the alarm went, when the first and the last came out, who went back for a jacket, which meeting point was missed. Talk to an evacuation warden, to the last person out and to somebody who does not hear or walk well: they know where the plan has its holes. No telling off; end with the two things that everyone in this building now does differently.',
			prompts: [
				'At which minute and second was the last person counted, and who was it?',
				'What did you take with you, and why that?',
				'Which door did everyone use, and which one stood unused beside it?',
				'Who was missing at the count, and where were they really?',
				'What would have been different at 2 a.m. or with forty visitors in the building?'
			],
			outline: `## [Time]: the alarm
[What people in three places were doing that second: a meeting, a workstation, a toilet.]

## Minute by minute
[A timeline from alarm to “all counted”. Both numbers: first out, last out.]

## The jacket, the coffee, the laptop
[What people took and why it is human. What it cost in seconds.]

## Where it got stuck
[A door, a staircase, a list, a meeting point. With photo or floor plan.]

## Seen through other eyes
[Somebody with a hearing or walking impairment, a visitor, or the night shift: what the plan means for them.]

## Two things from now on
[Exactly two changes for everyone in this building. Who sees to the rest, by when. When is the next drill due?]`,
			topics: ['safety', 'fire safety'],
			audience: 'Everyone in the building concerned; wardens at all sites'
		},
		de: {
			title: 'Wie lange, bis alle draußen sind? Das Ergebnis unserer letzten Räumungsübung',
			brief:
				'Jede Räumungsübung ergibt eine Zahl, und außerhalb des Arbeitsschutzausschusses erfährt sie in der Regel niemand. Berichtet über die letzte Übung in einem Gebäude wie über ein Rennen: wann der Alarm kam, wann die Ersten und die Letzten draußen waren, wer für die Jacke umgekehrt ist, welcher Sammelplatz leer blieb. Sprecht mit einer Räumungshelferin oder einem Räumungshelfer, mit der letzten Person im Haus und mit jemandem, der schlecht hört oder geht: Dort kennt man die Löcher im Plan. Nicht schimpfen; am Ende stehen zwei Dinge, die in diesem Haus ab jetzt alle anders machen.',
			prompts: [
				'Bei welcher Minute und Sekunde war die letzte Person gezählt, und wer war es?',
				'Was habt ihr mitgenommen, und warum gerade das?',
				'Welche Tür haben alle genommen, und welche daneben niemand?',
				'Wer fehlte beim Zählen, und wo war die Person wirklich?',
				'Was wäre nachts um zwei anders gelaufen, oder mit vierzig Gästen im Haus?'
			],
			outline: `## [Uhrzeit]: der Alarm
[Was Leute an drei Orten in dieser Sekunde gerade taten: Besprechung, Arbeitsplatz, Toilette.]

## Minute für Minute
[Zeitleiste vom Alarm bis „alle gezählt“. Beide Zahlen: die Ersten draußen, die Letzten draußen.]

## Die Jacke, der Kaffee, der Laptop
[Was mitgenommen wurde und warum das menschlich ist. Was es an Sekunden gekostet hat.]

## Wo es gehakt hat
[Eine Tür, ein Treppenhaus, eine Liste, ein Sammelplatz. Mit Foto oder Grundriss.]

## Mit anderen Augen
[Jemand, der schlecht hört oder geht, ein Gast oder die Nachtschicht: was der Plan für sie bedeutet.]

## Zwei Dinge ab jetzt
[Genau zwei Änderungen für alle in diesem Haus. Wer sich um den Rest kümmert, bis wann. Wann ist die nächste Übung fällig?]`,
			topics: ['arbeitssicherheit', 'brandschutz'],
			audience: 'Alle im betreffenden Gebäude; Räumungshelferinnen und -helfer an allen Standorten'
		}
	},
	{
		key: 'safety-tonnes-per-shift',
		format: 'article',
		week: 24,
		effort: 4,
		evergreen: true,
		en: {
			title: 'How many tonnes pass through your hands in one shift?',
			brief:
				'Backs are not ruined by the one heavy box but by the four hundred middling ones. Go along with three colleagues from three jobs (picking, assembly, kitchen, care, installation: whatever lifts at your company), count and weigh for one hour, and work out the shift. The sum astonishes even those who carry it, and it makes the case for lifting aids better than any leaflet. Let the company doctor or the safety officer check the arithmetic and add what helps; avoid gymnastic tips as the only answer when the shelf is simply at the wrong height.',
			prompts: [
				'Guess first: how much do you lift in a shift? And what did the count say?',
				'Which single movement do you feel in the evening?',
				'Which lifting aid stands about unused, and why?',
				'If you could move one shelf, table or tailgate by twenty centimetres, which one?'
			],
			outline: `## Guess first
[Three people, three guesses, with name, job and age if they like.]

## One hour with counter and scales
[How you counted and weighed. The hour for one of the three, told so that one can feel it.]

## The sum
[A table: job, pieces per hour, average weight, tonnes per shift, guess beside it. Add something to compare with: a van, an elephant, a filled skip.]

## It is not the weight alone
[What the company doctor or safety officer says: height, turning, reach, pace.]

## The aid in the corner
[Why the lift table or suction gripper is not used. Ask those who do not use it, not those who bought it.]

## Twenty centimetres
[One change that was agreed on because of this hour, with a date. Question to readers: what should be moved at your place?]`,
			topics: ['safety', 'health'],
			audience: 'Logistics, production, field service; people who design workplaces'
		},
		de: {
			title: 'Wie viele Tonnen gehen in einer Schicht durch eure Hände?',
			brief:
				'Den Rücken ruiniert selten die eine schwere Kiste, sondern die vierhundert mittleren. Begleitet drei Leute aus drei Tätigkeiten (Kommissionierung, Montage, Küche, Pflege, Installation: was bei euch eben hebt), zählt und wiegt eine Stunde lang und rechnet auf die Schicht hoch. Die Summe überrascht selbst die, die sie tragen, und spricht besser für Hebehilfen als jedes Merkblatt. Lasst Betriebsarzt, Betriebsärztin oder Fachkraft für Arbeitssicherheit nachrechnen und ergänzen, was hilft; Turnübungen sind keine Antwort, wenn schlicht das Regal zu tief hängt.',
			prompts: [
				'Erst schätzen: Wie viel hebt ihr in einer Schicht? Und was ergab die Zählung?',
				'Welche eine Bewegung ist abends noch zu spüren?',
				'Welche Hebehilfe steht unbenutzt herum, und warum?',
				'Wenn ihr ein Regal, einen Tisch oder eine Ladekante um zwanzig Zentimeter versetzen dürftet: welche?'
			],
			outline: `## Erst schätzen
[Drei Leute, drei Schätzungen, mit Name, Tätigkeit und, wer mag, Alter.]

## Eine Stunde mit Zähler und Waage
[Wie gezählt und gewogen wurde. Die Stunde bei einer der drei Personen so erzählt, dass man sie spürt.]

## Die Summe
[Tabelle: Tätigkeit, Stück je Stunde, mittleres Gewicht, Tonnen je Schicht, daneben die Schätzung. Dazu ein Vergleich: ein Lieferwagen, ein Elefant, eine volle Mulde.]

## Es liegt nicht am Gewicht allein
[Was Betriebsmedizin oder Arbeitssicherheit dazu sagen: Höhe, Drehen, Reichweite, Tempo.]

## Die Hebehilfe in der Ecke
[Warum Hubtisch oder Vakuumheber nicht benutzt werden. Fragt die, die sie stehen lassen, nicht die, die sie gekauft haben.]

## Zwanzig Zentimeter
[Eine Änderung, die wegen dieser Stunde vereinbart wurde, mit Datum. Frage an alle: Was müsste bei euch versetzt werden?]`,
			topics: ['arbeitssicherheit', 'gesundheit'],
			audience: 'Logistik, Produktion, Außendienst; alle, die Arbeitsplätze gestalten'
		}
	}
];
