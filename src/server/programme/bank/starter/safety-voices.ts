// Starter items for safety, told by people: two interviews, and the series on where it really happens.
import type { StarterItem } from './shape.ts';

const series = { key: 'safety-where-it-happens', en: 'Where it really happens', de: 'Wo es wirklich passiert' };

export const safetyVoices: StarterItem[] = [
	{
		key: 'safety-interview-first-aider',
		format: 'interview',
		week: 6,
		effort: 3,
		evergreen: true,
		en: {
			title: 'The call came at 10:40: what a first aider does in the first three minutes',
			brief:
				'Most people know there are first aiders; few know who is on their floor or what such a call is like from inside. Interview one who has had a real case (closed, the person concerned agrees or cannot be recognised), and let them tell the first three minutes as they remember them. It lowers the threshold to help and finds new volunteers. Bring the facts (number of first aiders per site and shift, where the defibrillator hangs, date of the next course) and spare readers the medical details.',
			prompts: [
				'What did you hear first, and what did you do with whatever was in your hands?',
				'Which step of the course came by itself, and which had gone?',
				'What did the bystanders do that helped, and what got in the way?',
				'How were the hours afterwards, and who asked how you were?',
				'What would you tell somebody who is afraid of doing something wrong?'
			],
			outline: `## 10:40
[The call or shout. Where they were, what they let drop, the way there.]

## Three minutes
[Step by step in their own words. What went well, what they had to search for.]

## The others
[What bystanders did: who fetched, who kept people away, who filmed (and what was said to them).]

## Afterwards
[Hands shaking, a coffee, a talk. What support there was, and what was missing.]

## Why they do it
[How they came to it, and what the course is like.]

## Who helps at your place?
[A table: site, shift, first aiders, defibrillator, emergency number. Date of the next course and how to sign up.]`,
			topics: ['safety', 'first aid', 'people'],
			audience: 'Everyone'
		},
		de: {
			title: 'Der Anruf kam um 10.40 Uhr: die ersten drei Minuten Erste Hilfe',
			brief:
				'Dass es Ersthelferinnen und Ersthelfer gibt, wissen die meisten; wer auf dem eigenen Flur dazugehört und wie sich so ein Einsatz von innen anfühlt, wissen wenige. Sprecht mit jemandem, der einen echten Fall hatte (abgeschlossen, die betroffene Person ist einverstanden oder nicht erkennbar), und lasst die ersten drei Minuten so erzählen, wie sie in Erinnerung sind. Das senkt die Schwelle zu helfen und bringt Freiwillige. Dazu gehören die Fakten (wie viele Ersthelfende je Standort und Schicht, wo der Defibrillator hängt, wann der nächste Kurs ist), medizinische Einzelheiten dagegen nicht.',
			prompts: [
				'Was war zuerst zu hören, und was geschah mit dem, was gerade in der Hand war?',
				'Welcher Handgriff aus dem Kurs kam von selbst, und welcher war weg?',
				'Was haben die Umstehenden getan, das half, und was stand im Weg?',
				'Wie waren die Stunden danach, und wer hat gefragt, wie es geht?',
				'Was würde jemandem helfen, der Angst hat, etwas falsch zu machen?'
			],
			outline: `## 10.40 Uhr
[Der Anruf oder Ruf. Wo die Person war, was sie fallen ließ, der Weg dorthin.]

## Drei Minuten
[Schritt für Schritt im Wortlaut. Was saß, wonach gesucht werden musste.]

## Die anderen
[Was die Umstehenden taten: wer holte, wer Leute fernhielt, wer filmte (und was darauf gesagt wurde).]

## Danach
[Zitternde Hände, ein Kaffee, ein Gespräch. Welche Unterstützung da war und welche fehlte.]

## Warum überhaupt?
[Wie es dazu kam, und wie so ein Kurs abläuft.]

## Wer hilft bei euch?
[Tabelle: Standort, Schicht, Ersthelfende, Defibrillator, Notrufnummer. Termin des nächsten Kurses und wie man sich anmeldet.]`,
			topics: ['arbeitssicherheit', 'erste hilfe', 'menschen'],
			audience: 'Alle'
		}
	},
	{
		key: 'safety-interview-back-at-work',
		format: 'interview',
		week: 19,
		effort: 3,
		evergreen: true,
		en: {
			title: 'Back after the accident: what I wish had been said to me',
			brief:
				'Somebody who was away for weeks after an accident at work tells what one second cost, and what made coming back hard or easy. No statistic has this force. Only with a volunteer, with time to think it over, with the works council and HR in the know, and with every word approved; if nobody wants to, leave the item in the bank. Ask for everyday things (shoelaces, the first night shift, the look at the machine) instead of medical ones, and keep the question of fault out completely.',
			prompts: [
				'What could you not do for weeks that you had never thought about before?',
				'Who visited or rang, and what did they say that did you good?',
				'What was it like to stand at that spot again for the first time?',
				'What has been changed there since, and is it enough in your eyes?',
				'What would you like colleagues to ask you, and what not?'
			],
			outline: `## An ordinary [weekday]
[Up to the second itself, no further. Two or three sentences; they decide how much.]

## What one second costs
[Weeks away, things that did not work, who had to help at home. In their words.]

## The flowers and the silence
[Who got in touch, who did not dare to, and what would have been right.]

## The first day back
[The walk to the workplace. What the team, the manager and the doctor had arranged.]

## What has changed there
[Technical or organisational, with date. Ask safety for the facts and let the person judge.]

## One sentence for you
[What they want to say to colleagues. Below it: whom one can turn to here after an accident.]`,
			topics: ['safety', 'people'],
			audience: 'Everyone; managers with somebody returning'
		},
		de: {
			title: 'Zurück nach dem Unfall: Was ich gern gehört hätte',
			brief:
				'Jemand, der nach einem Arbeitsunfall wochenlang weg war, erzählt, was eine Sekunde gekostet hat und was die Rückkehr schwer oder leicht machte. Keine Statistik hat diese Kraft. Nur freiwillig, mit Bedenkzeit, in Absprache mit Betriebsrat und Personalabteilung, und jedes Wort wird freigegeben; findet sich niemand, bleibt der Beitrag im Vorrat. Fragt nach dem Alltag (Schnürsenkel, die erste Nachtschicht, der Blick auf die Maschine) statt nach Medizinischem, und lasst die Schuldfrage ganz weg.',
			prompts: [
				'Was ging wochenlang nicht, worüber vorher nie nachzudenken war?',
				'Wer kam vorbei oder rief an, und welcher Satz hat gutgetan?',
				'Wie war es, zum ersten Mal wieder an dieser Stelle zu stehen?',
				'Was wurde dort seither geändert, und reicht das?',
				'Welche Frage von Kolleginnen und Kollegen ist willkommen, welche nicht?'
			],
			outline: `## Ein gewöhnlicher [Wochentag]
[Bis zu dieser Sekunde und nicht weiter. Zwei, drei Sätze; wie viel, entscheidet die Person.]

## Was eine Sekunde kostet
[Wochen Ausfall, was alles nicht ging, wer zu Hause helfen musste. Im Wortlaut.]

## Die Blumen und das Schweigen
[Wer sich gemeldet hat, wer sich nicht traute und was richtig gewesen wäre.]

## Der erste Tag zurück
[Der Weg zum Arbeitsplatz. Was Team, Führungskraft und Betriebsmedizin vorbereitet hatten.]

## Was dort jetzt anders ist
[Technisch oder organisatorisch, mit Datum. Die Fakten kommen von der Arbeitssicherheit, das Urteil von der Person.]

## Ein Satz an euch
[Was sie allen mitgeben möchte. Darunter: an wen man sich hier nach einem Unfall wenden kann.]`,
			topics: ['arbeitssicherheit', 'menschen'],
			audience: 'Alle; Führungskräfte, bei denen jemand zurückkehrt'
		}
	},
	{
		key: 'safety-where-it-happens-1',
		format: 'series_part',
		week: 8,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 1 },
		en: {
			title: 'Between lorry and ramp: the two metres where nobody has right of way',
			brief:
				'Part 1 of three: accidents seldom happen where the warning signs hang; they happen where two routines cross. Stand at your busiest gate for half an hour at the busiest time and count: pedestrians, forklifts, lorries, people with a phone, near encounters. Talk to a lorry driver from outside, a forklift driver and somebody from the office who crosses there every day, because each of them thinks the others see them. If your company has no gate, take the yard, the car park or the delivery entrance.',
			prompts: [
				'From your seat, where exactly can you not see anybody?',
				'What do you do when you are not sure the other one has seen you?',
				'What has a driver who is here for the first time been told, in which language?',
				'At what time is it tightest, and who could shift that by half an hour?'
			],
			outline: `## Half an hour at gate [number]
[Your count as a table: time, who crossed, how close. What the place looks and sounds like.]

## What the forklift driver sees
[From the seat, with a photo of the blind spot (vehicle standing, key out).]

## What the lorry driver knows
[First time here, another language, a tight schedule: what they were told at the gate.]

## What the pedestrian believes
[“They can see me.” The person who crosses here daily explains why they take this way.]

## What would part them
[Two or three ideas from those interviewed, from a painted line to another time slot; what the yard manager says about each.]

## Next part: the stairs
[Announce part 2 with its date, and ask for other crossings of this kind.]`,
			topics: ['safety', 'logistics'],
			audience: 'Everyone who crosses the yard'
		},
		de: {
			title: 'Zwischen Lkw und Rampe: zwei Meter, auf denen niemand Vorfahrt hat',
			brief:
				'Teil 1 von drei: Unfälle passieren selten dort, wo die Warnschilder hängen; sie passieren, wo sich zwei Gewohnheiten kreuzen. Stellt euch zur stärksten Zeit eine halbe Stunde an euer meistbefahrenes Tor und zählt: Fußgänger, Stapler, Lkw, Leute mit Handy, enge Begegnungen. Sprecht mit einem fremden Lkw-Fahrer, einer Staplerfahrerin und jemandem aus dem Büro, der dort täglich durchläuft, denn alle glauben, die anderen sähen sie. Wer kein Tor hat, nimmt Hof, Parkplatz oder Anlieferung.',
			prompts: [
				'Wo genau ist vom Fahrersitz aus niemand zu sehen?',
				'Was tut ihr, wenn nicht klar ist, ob der oder die andere euch gesehen hat?',
				'Was hat jemand, der zum ersten Mal hier anliefert, erfahren, und in welcher Sprache?',
				'Um welche Uhrzeit ist es am engsten, und wer könnte etwas um eine halbe Stunde verschieben?'
			],
			outline: `## Eine halbe Stunde an Tor [Nummer]
[Eure Zählung als Tabelle: Uhrzeit, wer gekreuzt hat, wie knapp. Wie es dort aussieht und klingt.]

## Was vom Stapler aus zu sehen ist
[Vom Sitz aus, mit Foto vom toten Winkel (Fahrzeug steht, Schlüssel gezogen).]

## Was im Lkw bekannt ist
[Zum ersten Mal hier, andere Sprache, enger Fahrplan: was an der Pforte gesagt wurde.]

## Was man zu Fuß glaubt
[„Die sehen mich schon.“ Jemand, der hier täglich läuft, erklärt, warum gerade dieser Weg.]

## Was sie trennen würde
[Zwei oder drei Vorschläge der Befragten, vom gemalten Strich bis zum anderen Zeitfenster; was die Hofleitung dazu sagt.]

## Nächster Teil: die Treppe
[Teil 2 mit Termin ankündigen und nach weiteren Kreuzungen dieser Art fragen.]`,
			topics: ['arbeitssicherheit', 'logistik'],
			audience: 'Alle, die über den Hof gehen oder fahren'
		}
	},
	{
		key: 'safety-where-it-happens-2',
		format: 'series_part',
		week: 10,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 2 },
		en: {
			title: 'With a mug in one hand and the phone in the other: the stairs',
			brief:
				'Part 2 of three: slips, trips and falls are among the commonest accidents at work, in offices as much as in halls, and nobody finds them worth a story. Make one of them: watch one staircase for twenty minutes and count who holds the rail, who reads, who carries so much that the steps cannot be seen. Ask the safety officer for your own figures (falls and days lost in the last twelve months) and somebody who fell for the second before. Do not preach; whoever counts along on the next staircase has understood.',
			prompts: [
				'What was in your hands when you fell, and what were you thinking of?',
				'Which step, threshold or hose here does everyone know, and nobody mends?',
				'What do the cleaners or the caretaker see that the rest of us do not?',
				'What would make holding the rail the easier choice?'
			],
			outline: `## Twenty minutes, one staircase
[The count: how many people, how many with a hand on the rail, how many with a phone, how many who could not see the steps.]

## The fall
[Somebody tells of theirs: the second before, the sound, the weeks after. With consent, a little irony allowed.]

## Our figure
[Falls and days lost in the last twelve months at [sites], from the accident statistics. State the denominator.]

## The seven usual suspects
[A list with photos from your own buildings: threshold, cable, wet entrance, worn edge, dark landing …]

## What gets mended this week
[Two things the caretaker sees to at once, with a date.]

## Count along
[Invite readers to count for five minutes at their staircase and post the result. Next part: the way home, on [date].]`,
			topics: ['safety', 'office'],
			audience: 'Everyone, above all in offices'
		},
		de: {
			title: 'Die Tasse in der einen Hand, das Handy in der anderen: die Treppe',
			brief:
				'Teil 2 von drei: Stolpern, Rutschen, Stürzen gehört zu den häufigsten Arbeitsunfällen, im Büro genauso wie in der Halle, und niemand hält es für eine Geschichte. Macht eine daraus: Beobachtet zwanzig Minuten lang eine Treppe und zählt, wer sich am Handlauf hält, wer liest, wer vor lauter Last die Stufen nicht sieht. Fragt die Fachkraft für Arbeitssicherheit nach euren eigenen Zahlen (Stürze und Ausfalltage der letzten zwölf Monate) und jemanden, der gestürzt ist, nach der Sekunde davor. Nicht predigen; am meisten erreicht, wer auf der nächsten Treppe selbst mitzählt.',
			prompts: [
				'Was war beim Sturz in den Händen, und was im Kopf?',
				'Welche Stufe, Schwelle oder welchen Schlauch kennen hier alle, und niemand repariert etwas?',
				'Was sehen Reinigung und Hausmeisterei, das alle anderen übersehen?',
				'Was würde den Griff zum Handlauf zur bequemeren Wahl machen?'
			],
			outline: `## Zwanzig Minuten, eine Treppe
[Die Zählung: wie viele Leute, wie viele mit der Hand am Lauf, wie viele mit Handy, wie viele ohne Blick auf die Stufen.]

## Der Sturz
[Jemand erzählt den eigenen: die Sekunde davor, das Geräusch, die Wochen danach. Mit Einverständnis, etwas Selbstironie ist erlaubt.]

## Unsere Zahl
[Stürze und Ausfalltage der letzten zwölf Monate an [Standorte], aus der Unfallstatistik. Bezugsgröße dazuschreiben.]

## Die sieben üblichen Verdächtigen
[Liste mit Fotos aus den eigenen Gebäuden: Schwelle, Kabel, nasser Eingang, abgetretene Kante, dunkler Absatz …]

## Was diese Woche repariert wird
[Zwei Dinge, die die Haustechnik sofort angeht, mit Datum.]

## Zählt mit
[Alle einladen, fünf Minuten an der eigenen Treppe zu zählen und das Ergebnis zu schreiben. Nächster Teil: der Heimweg, am [Datum].]`,
			topics: ['arbeitssicherheit', 'büro'],
			audience: 'Alle, besonders in den Büros'
		}
	},
	{
		key: 'safety-where-it-happens-3',
		format: 'series_part',
		week: 12,
		effort: 3,
		evergreen: false,
		series: { ...series, part: 3 },
		en: {
			title: 'The way home: forty minutes after a ten-hour day',
			brief:
				'Part 3 of three: the shift is over, attention too, and now comes the drive. Accompany three people on their way home in three ways (car after the night shift, bicycle in the dark, the company van on the motorway with one last call coming in) and note where it gets tight. Talk to the fleet manager about what calls we expect drivers to take, because this is the part a company can change. Ride along only in such a way that you distract nobody; no photos or questions while the vehicle moves.',
			prompts: [
				'At which point of the way do you notice that you are tired, and what do you do then?',
				'Who rings you while you drive, and what would happen if you did not answer?',
				'Which bit of the way do you no longer remember when you get home?',
				'What have you agreed on with your family, your team or your boss about it?'
			],
			outline: `## 22:06, car park
[The end of a shift. Who drives how, how far; what is still going round in their heads.]

## Three ways home
[A short scene each: car, bicycle or bus, company vehicle. Time, route, the tight spot.]

## “Can you just quickly …”
[The call at the wheel. Who rings, why, and what the rule says. The fleet manager’s or managing director’s answer, on the record.]

## Microsleep does not announce itself
[What somebody from occupational medicine says about night driving; two sentences, one piece of advice.]

## What we agree on
[Two or three arrangements that apply from [date]: no calls to people who are driving, a room to rest, shared rides, lights check.]

## Three places, one pattern
[Looking back at ramp, stairs and road: what links them. Thanks, and links to parts 1 and 2.]`,
			topics: ['safety', 'on the road'],
			audience: 'Everyone; managers of people who travel'
		},
		de: {
			title: 'Der Heimweg: vierzig Minuten nach einem Zehnstundentag',
			brief:
				'Teil 3 von drei: Die Schicht ist vorbei, die Aufmerksamkeit auch, und jetzt kommt die Fahrt. Begleitet drei Leute auf drei Arten nach Hause (Auto nach der Nachtschicht, Fahrrad im Dunkeln, Firmenwagen auf der Autobahn mit einem letzten Anruf) und notiert, wo es eng wird. Sprecht mit der Fuhrparkleitung darüber, welche Anrufe wir von Fahrenden eigentlich erwarten, denn diesen Teil kann die Firma ändern. Mitfahren nur so, dass es niemanden ablenkt; keine Fotos und keine Fragen, solange das Fahrzeug rollt.',
			prompts: [
				'An welcher Stelle des Wegs kommt die Müdigkeit, und was dann?',
				'Wer ruft während der Fahrt an, und was würde geschehen, wenn niemand abnimmt?',
				'An welches Stück des Wegs könnt ihr euch zu Hause nicht mehr erinnern?',
				'Was habt ihr mit Familie, Team oder Vorgesetzten dazu vereinbart?'
			],
			outline: `## 22.06 Uhr, Parkplatz
[Ende einer Schicht. Wer wie und wie weit fährt; was noch im Kopf herumgeht.]

## Drei Heimwege
[Je eine kurze Szene: Auto, Fahrrad oder Bus, Firmenfahrzeug. Uhrzeit, Strecke, die enge Stelle.]

## „Nur mal eben schnell …“
[Der Anruf am Steuer. Wer anruft, warum, und was die Regel sagt. Die Antwort von Fuhrpark- oder Geschäftsleitung, zitierfähig.]

## Sekundenschlaf meldet sich nicht an
[Was die Betriebsmedizin zum Fahren nach der Nacht sagt; zwei Sätze, ein Rat.]

## Was wir vereinbaren
[Zwei oder drei Absprachen, die ab [Datum] gelten: keine Anrufe bei Leuten am Steuer, ein Ruheraum, Fahrgemeinschaften, ein Lichttest.]

## Drei Orte, ein Muster
[Rückblick auf Rampe, Treppe und Straße: was sie verbindet. Dank und Links zu Teil 1 und 2.]`,
			topics: ['arbeitssicherheit', 'unterwegs'],
			audience: 'Alle; Führungskräfte von Leuten, die unterwegs sind'
		}
	}
];
