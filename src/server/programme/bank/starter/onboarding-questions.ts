// Starter items for onboarding, the questions to seed: known too late, where we eat, a first real task.
import type { StarterItem } from './shape.ts';

export const onboardingQuestions: StarterItem[] = [
	{
		key: 'onboarding-question-known-too-late',
		format: 'question',
		week: 1,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What did you find out after six months that you could have used on day one?',
			brief:
				'A question everybody can answer, whatever their job, and every answer is worth reading for somebody who started this week. Before posting, ask five people from five corners (shift, office, road, warehouse, management) for one concrete answer each, so that the thread opens with a tone: small, practical, a little rueful. Do not let it turn into a complaints box; if a serious gap shows up, answer it and say who takes care of it. After two weeks, pin the three most useful answers into the welcome page.',
			prompts: [
				'Which door, form, discount or short cut did you discover far too late?',
				'Who told you in the end, and on what occasion?',
				'What has not knowing it cost you: an hour, a journey, a red face?',
				'What do you tell everybody who joins your team, always in the same words?'
			],
			outline: `What did you find out only after half a year here, although you could have used it on day one?

It may be small. Mine: [your own discovery in two sentences, with place and how you learned it].

Some people have started this month at [sites or departments] and are reading along. Please write:

- **what** it is, so that somebody can use it tomorrow;
- **where** it applies (whole company, your site, your shift?);
- **who** can help if it does not work out.

One discovery per answer is plenty. I collect them on [date] and put the most useful ones on the page that new colleagues get before their first day.`,
			topics: ['first 90 days', 'tips'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was habt ihr erst nach einem halben Jahr erfahren und hättet es am ersten Tag gebraucht?',
			brief:
				'Eine Frage, auf die alle eine Antwort haben, egal in welchem Beruf, und jede Antwort ist für jemanden nützlich, der diese Woche angefangen hat. Bittet vor dem Veröffentlichen fünf Leute aus fünf Ecken (Schicht, Büro, Außendienst, Lager, Leitung) um je eine konkrete Antwort, damit der Faden gleich seinen Ton bekommt: klein, praktisch, ein bisschen zerknirscht. Eine Meckerecke soll es nicht werden; taucht eine echte Lücke auf, antwortet darauf und sagt, wer sich kümmert. Nach zwei Wochen wandern die drei nützlichsten Antworten auf die Willkommensseite.',
			prompts: [
				'Welche Tür, welches Formular, welchen Rabatt oder Schleichweg habt ihr viel zu spät entdeckt?',
				'Wer hat es schließlich verraten, und bei welcher Gelegenheit?',
				'Was hat das Nichtwissen gekostet: eine Stunde, eine Fahrt, einen roten Kopf?',
				'Was erzählt ihr allen Neuen im Team, immer mit denselben Worten?'
			],
			outline: `Was habt ihr hier erst nach einem halben Jahr herausgefunden, obwohl ihr es am ersten Tag gebraucht hättet?

Es darf klein sein. Meins: [die eigene Entdeckung in zwei Sätzen, mit Ort und wie ihr davon erfahren habt].

In diesem Monat haben Kolleginnen und Kollegen in [Standorte oder Abteilungen] angefangen und lesen mit. Schreibt deshalb dazu:

- **was** es ist, so dass es morgen jemand benutzen kann;
- **wo** es gilt (ganze Firma, euer Standort, eure Schicht?);
- **wer** weiterhilft, wenn es nicht klappt.

Eine Entdeckung je Antwort reicht völlig. Am [Datum] sammle ich sie ein, und die nützlichsten kommen auf die Seite, die neue Kolleginnen und Kollegen vor ihrem ersten Tag erhalten.`,
			topics: ['die ersten 90 tage', 'tipps'],
			audience: 'Alle'
		}
	},
	{
		key: 'onboarding-question-lunch-table',
		format: 'question',
		week: 18,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Where do you eat at your site, at what time, and is there a free chair?',
			brief:
				'People who are new decide on lunch within a week, and many decide to eat at their desk. This question turns up the canteen tables, bakery vans, break rooms and lay-bys where colleagues really meet, site by site. Ask one person per site and one driver or technician for the first answer and, if possible, a picture of the table (with the consent of those sitting at it). Avoid restaurant reviews; what counts is company, time and how to join.',
			prompts: [
				'What did you do at lunch in your first week, and who changed that?',
				'What is the unwritten rule at your table (who sits where, what is not talked about)?',
				'For people on the road or on nights: where do you stop, and whom do you meet there?',
				'How many people sit at your table who are not in your department?'
			],
			outline: `Lunch is where you learn what is really going on. If you are new, you first have to find it.

So, for everyone who has started at your site lately: **where do you eat, at what time, and may somebody join you?**

An answer like this helps most:

> [Site, building]. We are [three to five people from which departments], [time], at [place]. On [weekday] there is [dish or habit]. Just come along; ask for [first name or function].

Nights, weekends and tours count double: where is the warm corner at 3 a.m., where is a decent lay-by on the [road or route]?

I will make a short list per site out of this for the first-day letter.`,
			topics: ['first 90 days', 'canteen'],
			audience: 'Everyone, by site'
		},
		de: {
			title: 'Wo esst ihr an eurem Standort, um wie viel Uhr, und ist da noch ein Stuhl frei?',
			brief:
				'Wer neu ist, legt sich beim Mittagessen innerhalb einer Woche fest, und viele bleiben dann am Schreibtisch sitzen. Diese Frage bringt Standort für Standort die Kantinentische, Bäckerwagen, Pausenräume und Parkplätze ans Licht, an denen man sich wirklich trifft. Bittet je Standort eine Person und dazu jemanden aus Fahrdienst oder Außendienst um die erste Antwort, gern mit Bild vom Tisch (wenn alle, die daran sitzen, einverstanden sind). Keine Restaurantkritik: Es zählen Gesellschaft, Uhrzeit und wie man dazukommt.',
			prompts: [
				'Wie lief die Mittagspause in der ersten Woche, und wer hat das geändert?',
				'Welche ungeschriebene Regel gilt an eurem Tisch (wer sitzt wo, worüber wird nicht geredet)?',
				'An alle, die unterwegs oder nachts arbeiten: Wo haltet ihr an, und wen trefft ihr dort?',
				'Wie viele an eurem Tisch kommen aus einer anderen Abteilung?'
			],
			outline: `Beim Mittagessen erfährt man, was wirklich los ist. Wer neu ist, muss es nur erst finden.

Deshalb für alle, die bei euch gerade angefangen haben: **Wo esst ihr, um wie viel Uhr, und darf sich jemand dazusetzen?**

Am meisten hilft eine Antwort wie diese:

> [Standort, Gebäude]. Wir sind [drei bis fünf Leute aus welchen Abteilungen], [Uhrzeit], am [Ort]. [Wochentag] gibt es [Gericht oder Gewohnheit]. Kommt einfach dazu und fragt nach [Vorname oder Funktion].

Nachtschicht, Wochenende und Touren zählen doppelt: Wo ist um drei Uhr früh die warme Ecke, wo der brauchbare Rastplatz an der [Strecke]?

Daraus mache ich für jeden Standort eine kurze Liste für den Brief zum ersten Tag.`,
			topics: ['die ersten 90 tage', 'kantine'],
			audience: 'Alle, nach Standort'
		}
	},
	{
		key: 'onboarding-question-first-real-task',
		format: 'question',
		week: 23,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which real job can somebody finish in your team in their first week?',
			brief:
				'Reading folders for a week teaches little; finishing one small thing that others use makes somebody part of the team. This question collects such first jobs from team and shift leads, so that the next lead with a newcomer can copy one. Ask two leads from very different areas to answer first, and one newcomer to say what their first finished job was. Steer away from “getting to know the processes”: only things with a result that can be seen or counted.',
			prompts: [
				'What was the first thing you finished here that somebody thanked you for?',
				'Which job in your team is small, harmless if it goes wrong, and has been lying about for weeks?',
				'What must somebody have been shown before they may do it alone (safety, access, customer contact)?',
				'How long after starting did your last newcomer finish something on their own?'
			],
			outline: `A question to everyone who leads a team, a shift or a project, and to everyone who started in the last year:

**Which real job can somebody finish with you in their first week?**

Not “read the manual” and not “look over someone’s shoulder”, but something that is *done* on Friday and that somebody uses on Monday.

Please tell us:

1. the job, in a sentence;
2. what the person needs beforehand (instruction, access, protective gear, a contact);
3. who looks at the result and says thank you.

An example from [team]: [a newcomer checked and relabelled the shelf for …; it took two afternoons; the night shift has found everything since].

From the answers comes a list that every lead gets four weeks before somebody starts. Next up: [number] people on [date].`,
			topics: ['first 90 days', 'leading'],
			audience: 'Team and shift leads, buddies'
		},
		de: {
			title: 'Welche echte Aufgabe kann bei euch jemand in der ersten Woche fertig machen?',
			brief:
				'Eine Woche Ordner lesen bringt wenig; eine kleine Sache fertig zu machen, die andere dann benutzen, macht jemanden zum Teil des Teams. Diese Frage sammelt solche ersten Aufgaben bei Team- und Schichtleitungen, damit die nächste Leitung mit Neuzugang sich eine abschauen kann. Bittet zwei Leitungen aus ganz verschiedenen Bereichen um die ersten Antworten, dazu jemanden, der neu ist, um die erste selbst fertig gemachte Sache. „Prozesse kennenlernen“ gilt nicht: nur, was man am Ende sehen oder zählen kann.',
			prompts: [
				'Was war das Erste, das ihr hier fertig gemacht habt und für das jemand Danke gesagt hat?',
				'Welche Aufgabe liegt bei euch seit Wochen herum, ist klein und verzeiht Fehler?',
				'Was muss vorher gezeigt worden sein, damit jemand sie allein erledigen darf (Sicherheit, Zugänge, Kundenkontakt)?',
				'Wie lange hat es beim letzten Neuzugang gedauert, bis etwas ganz allein geschafft war?'
			],
			outline: `Eine Frage an alle, die ein Team, eine Schicht oder ein Projekt leiten, und an alle, die im letzten Jahr angefangen haben:

**Welche echte Aufgabe kann bei euch jemand in der ersten Woche fertig machen?**

Nicht „Handbuch lesen“ und nicht „über die Schulter schauen“, sondern etwas, das am Freitag *fertig* ist und am Montag benutzt wird.

Schreibt bitte dazu:

1. die Aufgabe in einem Satz;
2. was vorher nötig ist (Unterweisung, Zugang, Schutzausrüstung, Ansprechperson);
3. wer sich das Ergebnis ansieht und Danke sagt.

Ein Beispiel aus [Team]: [Jemand hat in der ersten Woche das Regal für … geprüft und neu beschriftet; zwei Nachmittage; seither findet die Nachtschicht alles].

Aus den Antworten entsteht eine Liste, die alle Leitungen vier Wochen vor einem Eintritt bekommen. Als Nächstes: [Anzahl] Leute am [Datum].`,
			topics: ['die ersten 90 tage', 'führung'],
			audience: 'Team- und Schichtleitungen, Patinnen und Paten'
		}
	}
];
