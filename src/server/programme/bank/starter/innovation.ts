// Starter items for innovation: articles, interviews and the series; the calls to take part are in innovation-calls.ts.
import { innovationCalls } from './innovation-calls.ts';
import type { StarterItem } from './shape.ts';

const nuisance = {
	key: 'nuisance-to-normal',
	en: 'From nuisance to normal',
	de: 'Vom Ärgernis zum Alltag'
};

const stories: StarterItem[] = [
	{
		key: 'innovation-nuisance-1-before-the-idea',
		format: 'series_part',
		week: 6,
		effort: 4,
		evergreen: true,
		series: { ...nuisance, part: 1 },
		en: {
			title: 'Before it was an idea, it was a nuisance',
			brief: `Follow one improvement that is now part of everyday work back to the day somebody got annoyed. This first part stops before the solution: it is about noticing, which is the half of inventing that everybody can do. Talk to the person who grumbled first and to one who had stopped noticing, time the old way with a watch if it can still be shown, and photograph what was in the way. No heroes, no “visionary”: a drawer that jams is enough.`,
			prompts: [
				'What exactly were you doing the last time it annoyed you, and what did you say out loud?',
				'How often did it happen, per shift or per week, and how do you know?',
				'What did people do to get round it, and who taught you that trick?',
				'Who had said the same thing years before, and what came of it?'
			],
			outline: `## The moment
[Begin in the middle of the work: place, time of day, what was in the way. One quotation, as it was said.]

## What it cost
[Minutes, parts, walks or phone calls per week. Say how it was counted, even if somebody counted on their fingers.]

## How everyone had learned to live with it
[The workaround: the second key, the note on the screen, the call to the colleague who knows. Photo.]

## Why nobody had said anything
[Two honest reasons from two people. Not “it was always like this”, but what really stopped them.]

## The sentence that started it
[Who said what to whom, and where. This is the last line before part two.]

## Next time
[One sentence on the first attempt, and a question to readers: what has annoyed you three times this week?]`,
			topics: ['ideas', 'improvement'],
			audience: 'Everyone'
		},
		de: {
			title: 'Bevor es eine Idee war, war es ein Ärgernis',
			brief: `Nehmt eine Verbesserung, die heute niemandem mehr auffällt, und geht zurück bis zu dem Tag, an dem sich jemand geärgert hat. Teil eins hört vor der Lösung auf: Er handelt vom Hinsehen, und das kann jede und jeder. Sprecht mit der Person, die als Erste geschimpft hat, und mit einer, die es längst nicht mehr bemerkte, stoppt den alten Weg mit der Uhr, falls er sich noch vorführen lässt, und fotografiert, was im Weg war. Keine Helden, keine Visionen: Eine klemmende Schublade genügt.`,
			prompts: [
				'Was war gerade zu tun, als es zum letzten Mal nervte, und welcher Satz ist dabei gefallen?',
				'Wie oft kam das vor, pro Schicht oder pro Woche, und woher wissen wir das?',
				'Mit welchem Trick kamen alle darum herum, und von wem stammt er?',
				'Wer hat dasselbe schon Jahre vorher gesagt, und was wurde daraus?'
			],
			outline: `## Der Moment
[Mitten in der Arbeit anfangen: Ort, Uhrzeit, was im Weg war. Ein Zitat, so wie es gefallen ist.]

## Was es gekostet hat
[Minuten, Teile, Wege oder Anrufe pro Woche. Dazuschreiben, wie gezählt wurde, auch wenn es an den Fingern war.]

## Wie sich alle damit eingerichtet hatten
[Der Umweg: der zweite Schlüssel, der Zettel am Bildschirm, der Anruf bei der einen, die es weiß. Foto.]

## Warum niemand etwas gesagt hat
[Zwei ehrliche Gründe von zwei Leuten. Nicht „war schon immer so“, sondern was wirklich abgehalten hat.]

## Der Satz, mit dem es losging
[Wer hat was zu wem gesagt, und wo? Das ist die letzte Zeile vor Teil zwei.]

## Beim nächsten Mal
[Ein Satz zum ersten Versuch und eine Frage an alle: Was hat euch diese Woche schon dreimal geärgert?]`,
			topics: ['ideen', 'verbesserung'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-nuisance-2-first-version',
		format: 'series_part',
		week: 8,
		effort: 4,
		evergreen: true,
		series: { ...nuisance, part: 2 },
		en: {
			title: 'Version one was made of cardboard',
			brief: `Part two is about the first attempt: ugly, borrowed, taped together, and tried on a quiet Thursday. Readers who think ideas need a budget should see what the first one cost. Talk to whoever built it and to whoever had to use it, and find the first version if it still exists: in a cupboard, as a sheet of paper, as a file called “test_final_2”. Get the bill in money and hours, and do not tell it as if everyone had known it would work.`,
			prompts: [
				'What was the very first version made of, and where is it now?',
				'What went wrong within the first hour?',
				'Whom did you have to ask, and whom did you deliberately not ask yet?',
				'What did it cost in money and in evenings?',
				'At which point did somebody want to stop?'
			],
			outline: `## Where we were
[Two sentences that bring readers of part one back and let everyone else in.]

## The first version
[Material, maker, place, day. Photo of the thing itself, not of the people.]

## The first hour
[What failed at once, who saw it, what was changed with scissors or a keyboard on the spot.]

## The first person who did not want it
[Their objection in their words, and whether they were right.]

## The bill
[Money, hours, favours owed. A small list beats a sentence.]

## What had to be allowed
[Which rule, sign-off or safety check came in, who gave it, how many days it took.]

## Next time
[A hundred days on: is it still in use? Readers may guess in the comments.]`,
			topics: ['ideas', 'trying things out'],
			audience: 'Everyone'
		},
		de: {
			title: 'Die erste Version war aus Pappe',
			brief: `Teil zwei erzählt vom ersten Versuch: hässlich, zusammengeliehen, mit Klebeband, ausprobiert an einem ruhigen Donnerstag. Wer glaubt, Ideen bräuchten zuerst ein Budget, soll sehen, was diese gekostet hat. Lasst euch von denen, die sie gebaut haben, und denen, die damit arbeiten mussten, das Original zeigen, im Schrank, auf Papier oder als Datei namens „test_final_2“, und die Rechnung geben, in Euro und Stunden. Erzählt es nicht so, als hätten alle von Anfang an gewusst, dass es klappt.`,
			prompts: [
				'Woraus bestand die allererste Version, und wo liegt sie heute?',
				'Was ging in der ersten Stunde schief?',
				'Wer musste gefragt werden, und wer wurde mit Absicht noch nicht gefragt?',
				'Was hat es gekostet, in Geld und in Feierabenden?',
				'An welcher Stelle wollte jemand aufhören?'
			],
			outline: `## Was bisher geschah
[Zwei Sätze: Wer Teil eins kennt, ist wieder drin, alle anderen kommen mit.]

## Die erste Version
[Material, wer sie gebaut hat, Ort, Tag. Foto vom Ding, nicht von den Leuten.]

## Die erste Stunde
[Was sofort versagte, wer es sah, was an Ort und Stelle mit Schere oder Tastatur geändert wurde.]

## Wer das nicht wollte
[Der Einwand im Wortlaut. Und: War er berechtigt?]

## Die Rechnung
[Geld, Stunden, offene Gefallen. Eine kurze Liste sagt mehr als ein Satz.]

## Was erst erlaubt werden musste
[Welche Regel, Freigabe oder Sicherheitsprüfung dazukam, von wem, und wie viele Tage das dauerte.]

## Beim nächsten Mal
[Hundert Tage später: Wird es noch benutzt? In den Kommentaren darf getippt werden.]`,
			topics: ['ideen', 'ausprobieren'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-nuisance-3-hundred-days',
		format: 'series_part',
		week: 11,
		effort: 4,
		evergreen: true,
		series: { ...nuisance, part: 3 },
		en: {
			title: 'A hundred days later: who still uses it?',
			brief: `Most success stories end when the ribbon is cut; this one goes back after a hundred days and sees whether the thing is still in use, on all shifts and not only when visitors come. Talk to someone who was not part of the story: a colleague on another shift or at another site. Fetch one number before and after from the same source, and photograph the wear: scratches are proof. If it has quietly died, write that, and why; it makes the better ending.`,
			prompts: [
				'Show me how you did it this morning. Did you use it?',
				'What has been changed since, and by whom?',
				'What is the figure today, and is it from the same source as the old one?',
				'Who copied it, and who had it explained and still does it the old way?'
			],
			outline: `## The visit
[Day, shift, place. Arrive unannounced where that is allowed, and describe what is really being done.]

## Before and after, from one source
[One number then, one number now, who recorded both. If there is no number, say so and say what could be counted.]

## What users changed
[Handles, columns, labels added by people who were never asked at the start. Photo.]

## Where it is not used
[Shift, team or site, and their reason. Quote it fairly.]

## What the inventors would do again
[One thing they would repeat, one they would spare themselves.]

## Your turn
[Where to post the next nuisance, who reads it, and how soon an answer comes.]`,
			topics: ['ideas', 'improvement', 'lessons learned'],
			audience: 'Everyone'
		},
		de: {
			title: 'Hundert Tage später: Wer benutzt es noch?',
			brief: `Die meisten Erfolgsgeschichten enden am Tag der Einweihung; diese geht nach hundert Tagen noch einmal hin und schaut nach, ob das Ding wirklich benutzt wird, auf allen Schichten und nicht nur, wenn Besuch kommt. Sprecht mit jemandem, der an der Geschichte nicht beteiligt war, von einer anderen Schicht oder einem anderen Standort. Holt eine Zahl vorher und nachher aus derselben Quelle und fotografiert die Gebrauchsspuren: Kratzer sind der Beweis. Ist die Sache eingeschlafen, dann schreibt das, mit Grund: Es wird der bessere Schluss.`,
			prompts: [
				'Wie lief es heute früh, einmal gezeigt: mit der neuen Lösung oder ohne?',
				'Was wurde seither daran geändert, und von wem?',
				'Wie lautet die Zahl heute, und stammt sie aus derselben Quelle wie die alte?',
				'Wer hat es nachgemacht, und wer kennt es und macht es trotzdem anders?'
			],
			outline: `## Der Besuch
[Tag, Schicht, Ort. Wo es geht, unangekündigt. Beschreiben, was tatsächlich getan wird.]

## Vorher, nachher, eine Quelle
[Eine Zahl damals, eine heute, wer beide erfasst hat. Gibt es keine, dann das sagen, und auch, was sich zählen ließe.]

## Was die Leute daran verändert haben
[Griffe, Spalten, Beschriftungen von denen, die am Anfang niemand gefragt hat. Foto.]

## Wo es nicht benutzt wird
[Schicht, Team oder Standort, und der Grund. Fair zitiert.]

## Noch einmal von vorn
[Eine Sache, die die Beteiligten wieder so machen würden, und eine, die sie sich sparen würden.]

## Jetzt ihr
[Wohin mit dem nächsten Ärgernis, wer es liest, und wie schnell eine Antwort kommt.]`,
			topics: ['ideen', 'verbesserung', 'gelernt'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-what-i-look-for',
		format: 'interview',
		week: 9,
		effort: 3,
		evergreen: true,
		en: {
			title: 'Five minutes before I say no: an interview about turning ideas down',
			brief: `Sit down with somebody who decides on ideas: a plant manager, a head of IT, a controller. What happens on their desk between “submitted” and the answer is unknown to most people, and what is unknown gets mistrusted. Ask for the last idea they declined and the last one they took, with reasons and notes, and for two numbers: how many they have read this year, and how many got a yes. Not a lecture on what good ideas look like; the two real cases do that.`,
			prompts: [
				'Which idea did you decline most recently, and what did you write to its author?',
				'Which idea did you nearly decline, and what changed your mind?',
				'What is the first thing you look for, and how long does that take?',
				'Which ones do you pass on, to whom, and where do they get stuck?',
				'Has an idea of your own ever been turned down? What was it?'
			],
			outline: `## On the desk this week
[How many ideas lie there, the oldest since when, where they come from. One sentence on the person, none on the career.]

## The last no
[The idea, the reason, the sentence to the author. Ask the author before naming them.]

## The last yes
[What made the difference: a figure, a picture, a colleague who would try it?]

## The first thing I look at
[Three points at most, each with an example.]

## The mistake
[An idea turned down that others later made work. Everybody who decides has one.]

## What helps me decide faster
[Concrete and small: a photo, the number of cases per week, one name to call.]

## How to reach me
[Where ideas go, what happens in the first five working days.]`,
			topics: ['ideas', 'decisions'],
			audience: 'Everyone who has an idea'
		},
		de: {
			title: 'Fünf Minuten vor dem Nein: ein Gespräch übers Ablehnen',
			brief: `Setzt euch mit jemandem zusammen, der über Ideen entscheidet: Werkleitung, IT-Leitung, Controlling. Was dort zwischen „eingereicht“ und der Antwort geschieht, wissen die wenigsten, und was man nicht kennt, dem traut man nicht. Lasst euch die letzte abgelehnte und die letzte angenommene Idee zeigen, samt Gründen und Notizen, und dazu zwei Zahlen: wie viele in diesem Jahr gelesen wurden und wie viele ein Ja bekamen. Kein Vortrag darüber, was gute Ideen ausmacht; die beiden Fälle erklären das von selbst.`,
			prompts: [
				'Welche Idee wurde zuletzt abgelehnt, und was stand in der Antwort?',
				'Welche wäre beinahe abgelehnt worden, und was gab den Ausschlag?',
				'Worauf fällt der erste Blick, und wie lange dauert er?',
				'Welche Ideen werden weitergereicht, an wen, und wo bleiben sie hängen?',
				'Ist schon einmal eine eigene Idee durchgefallen? Welche?'
			],
			outline: `## Was diese Woche auf dem Tisch liegt
[Wie viele Ideen, seit wann die älteste, woher sie kommen. Ein Satz zur Person, keiner zum Lebenslauf.]

## Das letzte Nein
[Die Idee, der Grund, der Satz an die Absenderin oder den Absender. Vor dem Nennen fragen.]

## Das letzte Ja
[Was machte den Unterschied: eine Zahl, ein Bild, ein Team, das es ausprobieren wollte?]

## Worauf ich zuerst schaue
[Höchstens drei Punkte, jeder mit Beispiel.]

## Der Irrtum
[Eine abgelehnte Idee, die andere später zum Laufen gebracht haben. Wer entscheidet, hat so eine.]

## Womit es schneller geht
[Konkret und klein: ein Foto, die Zahl der Fälle pro Woche, ein Name zum Anrufen.]

## So kommt die Idee zu mir
[Wohin damit, und was in den ersten fünf Arbeitstagen geschieht.]`,
			topics: ['ideen', 'entscheidungen'],
			audience: 'Alle mit einer Idee'
		}
	},
	{
		key: 'innovation-what-became-of-ten-minutes',
		format: 'article',
		week: 12,
		effort: 4,
		evergreen: false,
		en: {
			title: 'Ten minutes back: what became of your ideas',
			brief: `Some five weeks after the challenge closes, people want to know one thing: did anybody do anything? Report on every idea by number: taken up, on trial, declined, still open, and why. Talk to the sponsor, to one person whose idea is running and to one whose idea was declined and who agrees to be quoted. Count the minutes that were measured, not the ones hoped for, and spare readers a word of thanks “for the great participation”.`,
			prompts: [
				'Which idea could be done the very next day, and who did it?',
				'What exactly is the author of a declined idea told, and do they find it fair?',
				'How were the minutes measured: with a watch, from the system, or estimated?',
				'Which idea came in four times in different words?'
			],
			outline: `## The count
[Ideas handed in, from how many departments and shifts; taken up, on trial, declined, open. Numbers, no adjectives.]

## One that already runs
[Place, what was changed, by whom; minutes per shift before and after, and how they were measured. Photo of the spot.]

## One we declined
[The idea, the sponsor’s reason, the author’s reply. Both have read it before it appears.]

## What takes longer
[Ideas waiting for money, a supplier or the next shutdown: each with a name and a date.]

## What surprised the sponsor
[One thing nobody upstairs had known about, and one thing to do differently next time.]

## The whole list
[Link to all ideas with their stage. Date of the next report.]`,
			topics: ['ideas', 'ten minutes back'],
			audience: 'Everyone'
		},
		de: {
			title: 'Zehn Minuten zurück: Was aus euren Ideen geworden ist',
			brief: `Gut fünf Wochen nach Ende des Ideenaufrufs wollen alle nur eins wissen: Ist etwas passiert? Berichtet über jede Idee, als Zahl: angenommen, im Versuch, abgelehnt, offen, und warum. Sprecht mit der Person, die für den Aufruf verantwortlich ist, mit jemandem, dessen Idee läuft, und mit jemandem, dessen Idee abgelehnt wurde und der sich zitieren lässt. Zählt die gemessenen Minuten und nicht die erhofften, und erspart allen den Dank „für die rege Beteiligung“.`,
			prompts: [
				'Welche Idee ließ sich schon am nächsten Tag umsetzen, und wer hat es getan?',
				'Was genau steht in einer Absage, und finden die Betroffenen sie fair?',
				'Wie wurden die Minuten gemessen: mit der Uhr, aus dem System oder geschätzt?',
				'Welche Idee kam viermal, jedes Mal in anderen Worten?'
			],
			outline: `## Die Zahlen
[Wie viele Ideen aus wie vielen Abteilungen und Schichten; angenommen, im Versuch, abgelehnt, offen. Zahlen, keine Adjektive.]

## Eine, die schon läuft
[Ort, was geändert wurde, von wem; Minuten pro Schicht vorher und nachher, und wie gemessen wurde. Foto der Stelle.]

## Eine, die wir abgelehnt haben
[Die Idee, der Grund, die Antwort darauf. Beide Seiten haben den Text vorher gelesen.]

## Was länger dauert
[Ideen, die auf Geld, einen Lieferanten oder den nächsten Stillstand warten: jede mit Name und Datum.]

## Was überrascht hat
[Eine Sache, von der in der Leitung niemand wusste, und eine, die nächstes Mal anders laufen soll.]

## Die ganze Liste
[Link zu allen Ideen mit ihrem Stand. Termin des nächsten Berichts.]`,
			topics: ['ideen', 'zehn minuten zurück'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-put-back-after-six-weeks',
		format: 'article',
		week: 17,
		effort: 4,
		evergreen: true,
		en: {
			title: 'We tried it for six weeks, then we put it back',
			brief: `One attempt that did not work, told by the people who made it, with what it left behind. Nobody proposes anything twice where failing is embarrassing; one calm account from a respected team does more than ten appeals to be bold. Look for a trial with a clear end, such as a tool, a shift pattern or a piece of software that was switched off again, and get the sum spent, the date of the decision and what is still in use today. No blame, no moral at the end, and nobody who does not want to be in it.`,
			prompts: [
				'What did you expect on day one, in a number?',
				'When did you first suspect that it would not work, and what did you do with the suspicion?',
				'Who took the decision to stop, and how long did that conversation last?',
				'What from the trial is still in use, even if it is only a drawing or a phone number?',
				'What would you need to hear from the boss to try something again?'
			],
			outline: `## What we wanted
[The plan in three sentences, with the number that was supposed to move.]

## Week by week
[Three or four dated entries: what was tried, what happened. Short, like a logbook.]

## The day we knew
[Place, people, the figure or the remark that settled it.]

## What it cost
[Money, hours, nerves. Also what it would have cost to carry on.]

## What stayed
[The part, the measurement, the contact, the habit that survived. Photo.]

## If somebody tries it again
[Three hints for the next team, and who may be called.]`,
			topics: ['trying things out', 'lessons learned'],
			audience: 'Everyone, team leaders above all'
		},
		de: {
			title: 'Sechs Wochen probiert, dann zurückgebaut',
			brief: `Ein Versuch, der nicht geklappt hat, erzählt von denen, die ihn gemacht haben, samt dem, was davon blieb. Wo Scheitern peinlich ist, schlägt niemand ein zweites Mal etwas vor; ein ruhiger Bericht aus einem geachteten Team bewirkt mehr als zehn Aufrufe zu mehr Mut. Sucht ein Vorhaben mit klarem Ende, etwa ein Werkzeug, einen Schichtplan oder eine wieder abgeschaltete Software, und holt die Summe, das Datum der Entscheidung und das, was heute noch benutzt wird. Keine Schuldfrage, keine Moral am Schluss, und niemand kommt vor, der nicht will.`,
			prompts: [
				'Was war am ersten Tag die Erwartung, als Zahl?',
				'Wann kam der erste Zweifel, und was geschah mit ihm?',
				'Wer hat entschieden aufzuhören, und wie lange dauerte dieses Gespräch?',
				'Was aus dem Versuch ist noch in Gebrauch, und sei es eine Zeichnung oder eine Telefonnummer?',
				'Welcher Satz von oben wäre nötig, damit ihr wieder etwas probiert?'
			],
			outline: `## Was wir vorhatten
[Der Plan in drei Sätzen, mit der Zahl, die sich bewegen sollte.]

## Woche für Woche
[Drei, vier Einträge mit Datum: was probiert wurde, was geschah. Knapp wie ein Logbuch.]

## Der Tag, an dem es klar war
[Ort, Leute, die Zahl oder die Bemerkung, die den Ausschlag gab.]

## Was es gekostet hat
[Geld, Stunden, Nerven. Und was das Weitermachen gekostet hätte.]

## Was geblieben ist
[Das Teil, die Messung, der Kontakt, die Gewohnheit, die überlebt hat. Foto.]

## Falls es noch einmal jemand versucht
[Drei Hinweise für das nächste Team, und wen man anrufen darf.]`,
			topics: ['ausprobieren', 'gelernt'],
			audience: 'Alle, besonders Teamleitungen'
		}
	},
	{
		key: 'innovation-twelve-weeks-thirty-years',
		format: 'interview',
		week: 19,
		effort: 3,
		evergreen: true,
		en: {
			title: 'Twelve weeks and thirty years: two people look at the same job',
			brief: `Take one task, such as packing an order, setting up a machine or handling a complaint, and put two people in front of it: somebody who came this quarter and somebody who has done it for decades. One sees what is odd, the other knows why it is so, and between the two lies the improvement. Record them talking to each other rather than to you, forty minutes at the workplace, and bring home three oddities, three reasons, and one change they agree to try by a given date. Avoid setting old against young: both should come out looking clever.`,
			prompts: [
				'To the newer one: which step would you leave out if nobody minded?',
				'To the longer-serving one: which step came in because something once went badly wrong?',
				'Where do you two disagree after half an hour, and what would settle it?',
				'Which of you changed their mind today, and about what?'
			],
			outline: `## The job
[What is done here, how often a day, with what. Photo of four hands at work.]

## What looks odd after twelve weeks
[Three observations, quoted. Small is fine: a form, a walk, a double check.]

## What is behind it
[The answer to each from the colleague who was there: the accident, the customer, the machine that has long been sold.]

## Where the reason no longer holds
[At least one step whose cause has gone. What would happen without it?]

## The bet
[What they will try, from when to when, how they will see whether it worked.]

## Two questions for your own team
[Which of your steps has a reason nobody remembers? Who could be asked?]`,
			topics: ['ideas', 'working together'],
			audience: 'Everyone'
		},
		de: {
			title: 'Zwölf Wochen und dreißig Jahre: zwei Blicke auf dieselbe Arbeit',
			brief: `Nehmt eine Tätigkeit, einen Auftrag packen, eine Maschine rüsten, eine Reklamation bearbeiten, und stellt zwei Menschen davor: jemanden aus diesem Quartal und jemanden mit Jahrzehnten Erfahrung. Die eine sieht, was seltsam ist, der andere weiß, warum es so ist, und dazwischen liegt die Verbesserung. Lasst die beiden vierzig Minuten am Arbeitsplatz miteinander reden statt mit euch, und bringt drei Merkwürdigkeiten mit, drei Gründe und eine Änderung, die beide bis zu einem festen Tag ausprobieren. Kein Alt gegen Jung: Am Ende sollen beide klug dastehen.`,
			prompts: [
				'An die Neuere: Welchen Schritt könnte man weglassen, wenn es keiner merkte?',
				'An den Erfahrenen: Welcher Schritt kam dazu, weil einmal etwas gründlich schiefging?',
				'Worüber gehen die Meinungen nach einer halben Stunde noch auseinander, und was würde es klären?',
				'Wer von beiden hat heute die Meinung geändert, und worüber?'
			],
			outline: `## Die Arbeit
[Was hier getan wird, wie oft am Tag, womit. Foto: vier Hände bei der Sache.]

## Was nach zwölf Wochen seltsam aussieht
[Drei Beobachtungen im Zitat. Klein darf es sein: ein Formular, ein Weg, eine doppelte Kontrolle.]

## Was dahintersteckt
[Zu jeder die Antwort von jemandem, der dabei war: der Unfall, der Kunde, die Maschine, die längst verkauft ist.]

## Wo der Grund nicht mehr gilt
[Mindestens ein Schritt, dessen Anlass weggefallen ist. Was passiert ohne ihn?]

## Die Wette
[Was die beiden ausprobieren, von wann bis wann, und woran sie merken, ob es taugt.]

## Zwei Fragen fürs eigene Team
[Welcher eurer Schritte hat einen Grund, den keiner mehr kennt? Wen könnte man fragen?]`,
			topics: ['ideen', 'zusammenarbeit'],
			audience: 'Alle'
		}
	},
	{
		key: 'innovation-how-long-ideas-wait',
		format: 'article',
		week: 24,
		effort: 5,
		evergreen: false,
		en: {
			title: 'From “I have an idea” to “it’s running”: how many days?',
			brief: `Publish our own figures for the half year, good or bad: ideas handed in, median days to the first reply, days to a decision, share declined with a reason, share at work. Whoever sees that ideas move hands in more; whoever sees that they lie around deserves an explanation. Take the figures from the ideas board, then follow one fast and one slow idea day by day with the people who had them on their desks. Name the slowest station without naming a culprit, and get a promise with a date from whoever can speed it up.`,
			prompts: [
				'On which date did the idea move from one desk to the next, and what lay in between?',
				'Which decision took longest, and what was missing to take it?',
				'What made the fast one fast: money, a name, good luck?',
				'What does the author of the slow one say today?',
				'What will be different by which date, and who says so?'
			],
			outline: `## Our half year in five numbers
[Handed in, days to first reply, days to decision, declined with reason, at work. State the period and what was left out.]

## The fast one
[Idea, author, day by day until it ran. What smoothed the way.]

## The slow one
[The same, including the gaps. Every station gets one sentence of its own.]

## Where ideas lie longest
[The station, why, how many are lying there today.]

## The promise
[What changes, from when, who answers for it. Quote, with name and date.]

## How to check us
[Where everyone can see the stage of an idea; when the next figures come.]`,
			topics: ['ideas', 'figures'],
			audience: 'Everyone'
		},
		de: {
			title: 'Von „Ich hätte da was“ bis „Läuft“: Wie viele Tage braucht eine Idee?',
			brief: `Zeigt unsere eigenen Zahlen des Halbjahrs, ob schön oder nicht: eingereichte Ideen, mittlere Tage bis zur ersten Antwort, Tage bis zur Entscheidung, Anteil der begründeten Absagen, Anteil im Einsatz. Wer sieht, dass sich Ideen bewegen, reicht mehr ein; wer sieht, dass sie liegen, hat eine Erklärung verdient. Nehmt die Zahlen von der Ideenübersicht und verfolgt dann eine schnelle und eine langsame Idee Tag für Tag mit allen, bei denen sie lag. Nennt die langsamste Station, aber keine Schuldigen, und holt eine Zusage mit Datum von der Stelle, die es beschleunigen kann.`,
			prompts: [
				'An welchem Tag wanderte die Idee von einem Tisch zum nächsten, und was lag dazwischen?',
				'Welche Entscheidung dauerte am längsten, und was fehlte dafür?',
				'Was hat die schnelle schnell gemacht: Geld, ein Name, Glück?',
				'Was sagt die Person hinter der langsamen Idee heute?',
				'Was wird bis wann anders, und wer steht dafür ein?'
			],
			outline: `## Unser Halbjahr in fünf Zahlen
[Eingereicht, Tage bis zur Antwort, Tage bis zur Entscheidung, mit Grund abgelehnt, im Einsatz. Zeitraum nennen, und was fehlt.]

## Die schnelle
[Idee, von wem, Tag für Tag bis zum Start. Was den Weg geebnet hat.]

## Die langsame
[Genauso, mit den Lücken. Jede Station bekommt einen eigenen Satz.]

## Wo Ideen am längsten liegen
[Die Station, der Grund, wie viele dort heute liegen.]

## Die Zusage
[Was sich ändert, ab wann, wer dafür geradesteht. Zitat mit Name und Datum.]

## Zum Nachprüfen
[Wo alle den Stand einer Idee sehen, und wann die nächsten Zahlen kommen.]`,
			topics: ['ideen', 'zahlen'],
			audience: 'Alle'
		}
	}
];

export const innovationItems: StarterItem[] = [...stories, ...innovationCalls];
