// Starter items for culture that call people to take part: photo calls, questions, the challenge and the poll.
import type { StarterItem } from './shape.ts';

export const cultureCalls: StarterItem[] = [
	{
		key: 'culture-one-day-of-ours',
		format: 'photo_call',
		week: 1,
		effort: 1,
		evergreen: false,
		en: {
			title: 'One day of ours: twenty-four hours, every site, your picture',
			brief: `To open the network, one single day in pictures: the gate at five, the first coffee, the lorry in the rain, the meeting, the night shift. Nothing shows people faster that the company is bigger than their own corridor. Fix a normal working day in the first week, get one person per site and shift to promise three pictures so that no hour stays empty, and ask the works council and site management where photographs may be taken. No stock smiles: the time of day is the only theme.`,
			prompts: [
				'At what time of day is your place at its best, and why?',
				'What happens at your place when the others are asleep?',
				'Which picture would somebody at the other site not believe?'
			],
			outline: `## What we are looking for
Pictures from [date], 0:00 to 24:00, from every place where one of us is at work. What you see at that moment: hands, halls, desks, windscreens, tools, breakfast. With each picture **the time, the place and one line**.

## How to take part
Photograph on that day, upload until two days later. Three pictures each at most, so choose. Hours we still need above all: [night, early morning, weekend standby].

## Please mind
- Only where photographing is allowed; list of restricted areas: [link]. Never while driving, climbing or operating.
- Everybody recognisable has said yes beforehand. Whoever does not want to be in a picture need not give a reason. Pictures can be removed at any time with “Please remove this photo of me”.
- No drawings, screens with data, customers’ names, number plates.
- Outside: ask the customer first.

## What happens with the pictures
They are put together by the hour into one album. One picture per hour goes on the wall at every site, with the photographer’s name. The album is for colleagues only; before a picture is shown outside, [name] asks everybody in it once more.`,
			topics: ['our house', 'photos'],
			audience: 'Everyone, at all sites and on all shifts'
		},
		de: {
			title: 'Ein Tag von uns: vierundzwanzig Stunden, alle Standorte, euer Bild',
			brief: `Zum Auftakt ein einziger Tag in Bildern: das Tor um fünf, der erste Kaffee, der Lkw im Regen, die Besprechung, die Nachtschicht. Nichts zeigt schneller, dass die Firma größer ist als der eigene Flur. Legt einen normalen Arbeitstag in der ersten Woche fest, lasst euch von je einer Person pro Standort und Schicht drei Bilder zusagen, damit keine Stunde leer bleibt, und klärt mit Betriebsrat und Standortleitung, wo fotografiert werden darf. Kein Lächeln wie aus dem Katalog: Das einzige Thema ist die Uhrzeit.`,
			prompts: [
				'Zu welcher Stunde ist es bei euch am schönsten, und warum?',
				'Was passiert bei euch, während die anderen schlafen?',
				'Welches Bild würde am anderen Standort niemand glauben?'
			],
			outline: `## Was wir suchen
Bilder vom [Datum], 0 bis 24 Uhr, von überall, wo jemand von uns arbeitet. Was ihr in diesem Moment seht: Hände, Hallen, Schreibtische, Windschutzscheiben, Werkzeug, Frühstück. Zu jedem Bild **Uhrzeit, Ort und eine Zeile**.

## So macht ihr mit
An diesem Tag fotografieren, bis zwei Tage danach hochladen. Höchstens drei Bilder pro Person, also wählt aus. Diese Stunden fehlen uns am ehesten: [Nacht, früher Morgen, Bereitschaft am Wochenende].

## Bitte beachten
- Nur wo es erlaubt ist; die gesperrten Bereiche stehen hier: [Link]. Nie beim Fahren, Klettern oder Bedienen.
- Wer zu erkennen ist, hat vorher Ja gesagt. Wer nicht ins Bild will, braucht keinen Grund. Über „Bitte entfernt dieses Foto von mir“ kann jedes Bild jederzeit wieder weg.
- Keine Zeichnungen, keine Bildschirme mit Daten, keine Kundennamen, keine Kennzeichen.
- Draußen: zuerst die Kundin oder den Kunden fragen.

## Was mit den Bildern geschieht
Sie werden nach Stunden zu einem Album geordnet. Ein Bild pro Stunde kommt an jedem Standort an die Wand, mit Namen der Fotografin oder des Fotografen. Das Album ist nur für uns; bevor ein Bild nach außen geht, fragt [Name] alle Abgebildeten noch einmal.`,
			topics: ['unser haus', 'fotos'],
			audience: 'Alle, an allen Standorten und auf allen Schichten'
		}
	},
	{
		key: 'culture-helped-without-having-to',
		format: 'question',
		week: 3,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Who helped you this month without having to?',
			brief: `A thank-you that names the deed: who stepped in, explained, lifted, waited, although it was not their job. It makes visible what otherwise happens in silence, and it costs people one sentence. Begin with one of your own, from a department far away from yours, and ask two shift leaders to answer in the first hour. Take care that not only the well known are named, ring wherever a site or shift is missing, and do not count or crown anyone.`,
			prompts: [
				'What exactly did the person do, and how long did it take?',
				'What would have happened otherwise?',
				'Does the person know what became of it?'
			],
			outline: `The colleague who stayed on because the lorry was late. The one who explained the same screen a third time without sighing. The unknown person who cleared the stairs of snow before the early shift came.

**Who helped you this month without having to?** One sentence is enough, if it says three things:

- who (with an @, so that the person sees it; ask first if you are not sure they like it),
- what exactly,
- what you could do because of it.

If you do not know the name, write down place and time. Somebody here will know.

I’ll begin: [name] from [department] [did what] on [day]. Because of it I [consequence]. I have not said thank you properly until now. Thank you.

There is nothing to be won here. But in half a year we shall read all of it again and tell what came of it.`,
			topics: ['thanks', 'people'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wer hat euch diesen Monat geholfen, ohne es zu müssen?',
			brief: `Ein Danke, das die Tat nennt: Wer ist eingesprungen, hat erklärt, angepackt, gewartet, obwohl es nicht die eigene Aufgabe war? So wird sichtbar, was sonst still geschieht, und es kostet nur einen Satz. Fangt selbst an, mit jemandem aus einer weit entfernten Abteilung, und bittet zwei Schichtleitungen um eine Antwort in der ersten Stunde. Achtet darauf, dass nicht nur die Bekannten vorkommen, ruft an, wo ein Standort oder eine Schicht fehlt, und führt keine Rangliste.`,
			prompts: [
				'Was genau hat diese Person getan, und wie lange dauerte es?',
				'Was wäre sonst passiert?',
				'Weiß sie, was daraus geworden ist?'
			],
			outline: `Die Kollegin, die länger blieb, weil der Lkw nicht kam. Der Kollege, der dieselbe Maske ein drittes Mal erklärt hat, ohne zu seufzen. Wer auch immer vor der Frühschicht den Schnee von der Treppe geräumt hat.

**Wer hat euch diesen Monat geholfen, ohne es zu müssen?** Ein Satz genügt, wenn drei Dinge darin stehen:

- wer (mit @, damit die Person es sieht; fragt vorher, wenn ihr unsicher seid, ob es ihr recht ist),
- was genau,
- was dadurch möglich wurde.

Wisst ihr den Namen nicht, schreibt Ort und Uhrzeit. Irgendwer hier weiß ihn.

Ich fange an: [Name] aus [Abteilung] hat am [Tag] [was getan]. Dadurch konnte ich [Folge]. Richtig bedankt habe ich mich bis heute nicht. Danke.

Zu gewinnen gibt es nichts. Aber in einem halben Jahr lesen wir alles noch einmal und erzählen, was daraus geworden ist.`,
			topics: ['danke', 'menschen'],
			audience: 'Alle'
		}
	},
	{
		key: 'culture-meeting-to-shorten',
		format: 'question',
		week: 12,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which regular meeting could be half as long, and what would it take?',
			brief: `Everybody moans about meetings in the corridor; here it becomes a proposal. Ask about regular meetings only, including shift handovers and morning rounds, and always for the second half of the sentence: what would it take? Find two leaders who promise in advance to shorten one meeting of their own on trial for four weeks and to report. Meetings may be named but hosts not mocked, and the general debate whether meetings are bad stays out.`,
			prompts: [
				'How many people sit there for how many minutes, and what is decided?',
				'At which point do you start reading your mails?',
				'What would you have to know beforehand so that you need not come?'
			],
			outline: `Sixty minutes because the calendar offers sixty minutes. Twelve people because nobody wanted to leave anyone out. A round in which everyone reports what stands in the list anyway. And then there are the others: seven minutes standing at the board, and everyone knows what is to be done.

**Which regular meeting could be half as long, and what would it take?** Please write:

- what it is for (no names needed),
- how many people and how many minutes,
- what would have to happen for half the time to do.

Also wanted: **meetings that are just right.** What do they do differently?

[Name] and [name] will start: from [date] on they will shorten [meeting] to [minutes] for four weeks and report here what was missing. Who joins in?

After four weeks we add up the hours: people times minutes saved. And we ask whether anything got worse.`,
			topics: ['working together', 'meetings'],
			audience: 'Everyone who sits or stands in meetings'
		},
		de: {
			title: 'Welche Runde könnte halb so lang sein, und was wäre dafür nötig?',
			brief: `Über Besprechungen stöhnen alle auf dem Flur; hier wird ein Vorschlag daraus. Fragt nur nach regelmäßigen Runden, Schichtübergabe und Morgenrunde eingeschlossen, und immer nach der zweiten Satzhälfte: Was wäre dafür nötig? Gewinnt zwei Führungskräfte, die vorab zusagen, eine eigene Runde vier Wochen lang auf Probe zu kürzen und zu berichten. Runden dürfen genannt, Gastgebende nicht verspottet werden, und die Grundsatzdebatte, ob Besprechungen schlecht sind, bleibt draußen.`,
			prompts: [
				'Wie viele Leute sind wie viele Minuten dabei, und was wird entschieden?',
				'Ab welchem Punkt werden nebenbei Mails gelesen?',
				'Was müsste vorher bekannt sein, damit ihr nicht zu kommen braucht?'
			],
			outline: `Sechzig Minuten, weil der Kalender sechzig Minuten vorschlägt. Zwölf Leute, weil niemand ausgelassen werden sollte. Eine Runde, in der alle vortragen, was ohnehin in der Liste steht. Und dann gibt es die anderen: sieben Minuten im Stehen an der Tafel, und alle wissen, was zu tun ist.

**Welche regelmäßige Runde könnte halb so lang sein, und was wäre dafür nötig?** Schreibt bitte:

- wozu sie da ist (Namen braucht es nicht),
- wie viele Leute, wie viele Minuten,
- was geschehen müsste, damit die Hälfte reicht.

Ebenso gesucht: **Runden, die genau richtig sind.** Was machen die anders?

[Name] und [Name] gehen voran: Ab [Datum] dauert [Runde] vier Wochen lang nur [Minuten], und danach steht hier, was gefehlt hat. Wer macht mit?

Nach vier Wochen zählen wir die Stunden zusammen: Leute mal gesparte Minuten. Und wir fragen, ob etwas schlechter geworden ist.`,
			topics: ['zusammenarbeit', 'besprechungen'],
			audience: 'Alle, die in Runden sitzen oder stehen'
		}
	},
	{
		key: 'culture-where-we-really-talk',
		format: 'photo_call',
		week: 16,
		effort: 1,
		evergreen: true,
		en: {
			title: 'Where do we really talk? Show us the spot',
			brief: `The important things are seldom said in the meeting room: it is the ramp, the copier, the car park at shift change, the kitchen on the third floor, the hands-free kit between two customers. Pictures of these spots show how information really travels, and those who plan buildings, shifts and channels should know them. Ask for the place, not for the people: an empty corner with a good caption says enough. Get site services to improve the three most popular spots with little money; eavesdropping is taboo, in jest as well.`,
			prompts: [
				'What did you learn there recently that you would not have learned otherwise?',
				'Who meets there that would never meet in a meeting?',
				'What would make the spot ten per cent better: a bench, a socket, a roof?'
			],
			outline: `## What we are looking for
The spot where you really talk to each other at work. One picture of the place, preferably empty, and two lines: **who meets here, and when**, and **what would be missing without it**. If yours is a telephone call or a van, show that.

## How to take part
One picture each, by [date]. Several pictures of the same spot are welcome; that too tells us something.

## Please mind
- No recognisable people without their consent, and no secret photos of anybody’s break.
- Nothing written on boards or screens in the background.
- Not in changing rooms, first-aid rooms or washrooms.
- Smoking corners and the like count. Nobody will be asked how often they are there.

## What happens with the pictures
We draw a map for every site with the spots on it. [Name, site services] improves the three named most often, up to [amount] each; what, you decide in the comments. And [name, planning] gets the map before the next conversion, so that no such place is removed by accident again.`,
			topics: ['our house', 'photos'],
			audience: 'Everyone'
		},
		de: {
			title: 'Wo reden wir wirklich miteinander? Zeigt die Stelle',
			brief: `Das Wichtige fällt selten im Besprechungsraum: Es ist die Rampe, der Kopierer, der Parkplatz beim Schichtwechsel, die Küche im dritten Stock, die Freisprechanlage zwischen zwei Kunden. Bilder dieser Stellen zeigen, wie Neuigkeiten wirklich laufen, und wer Gebäude, Schichten und Kanäle plant, sollte sie kennen. Bittet um den Ort, nicht um die Leute: Eine leere Ecke mit einer guten Zeile sagt genug. Gewinnt die Gebäudetechnik dafür, die drei beliebtesten Stellen mit wenig Geld besser zu machen; Gespräche belauschen ist tabu, auch im Scherz.`,
			prompts: [
				'Was habt ihr dort neulich erfahren, das sonst nie bei euch angekommen wäre?',
				'Wer trifft sich dort, ohne je in derselben Besprechung zu sitzen?',
				'Was würde die Stelle ein bisschen besser machen: eine Bank, eine Steckdose, ein Dach?'
			],
			outline: `## Was wir suchen
Die Stelle, an der ihr bei der Arbeit wirklich miteinander redet. Ein Bild vom Ort, am besten leer, und zwei Zeilen: **wer sich hier trifft, und wann**, und **was ohne diese Ecke fehlen würde**. Ist eure ein Telefonat oder ein Transporter, dann zeigt das.

## So macht ihr mit
Ein Bild pro Person, bis zum [Datum]. Mehrere Bilder von derselben Stelle sind willkommen; auch das sagt etwas.

## Bitte beachten
- Niemand ist ohne Zustimmung zu erkennen, und niemand wird heimlich in der Pause fotografiert.
- Nichts Geschriebenes auf Tafeln oder Bildschirmen im Hintergrund.
- Nicht in Umkleiden, Sanitätsräumen und Waschräumen.
- Raucherecken und Ähnliches zählen. Keiner wird gefragt, wie oft er dort ist.

## Was mit den Bildern geschieht
Für jeden Standort zeichnen wir einen Plan mit den Stellen. [Name, Gebäudetechnik] verbessert die drei meistgenannten für je bis zu [Betrag]; womit, entscheidet ihr in den Kommentaren. Und [Name, Planung] bekommt den Plan vor dem nächsten Umbau, damit nie wieder so ein Ort aus Versehen verschwindet.`,
			topics: ['unser haus', 'fotos'],
			audience: 'Alle'
		}
	},
	{
		key: 'culture-without-a-desk',
		format: 'challenge',
		week: 19,
		effort: 3,
		evergreen: false,
		en: {
			title: 'No desk, no e-mail, on nights: what would let you take part like everybody else?',
			brief: `Many things in a company are invented at desks for people at desks: announcements, celebrations, training, the suggestion scheme, this network. The challenge asks those whom it passes by, and those around them, what would change that. Fetch two figures for the background: the share of people without a desk, and their share among all who have written something here so far. A champion on each shift collects ideas by word of mouth and enters them with the author’s name; “but there is an app for that” is no answer.`,
			prompts: [
				'What did you last hear of only when it was over?',
				'When in your shift do you have five minutes, and where are you then?',
				'What do the people in the offices get without asking that you must ask for?',
				'What has worked before: a poster, a person, a screen at the time clock?'
			],
			outline: `## The question
What would let colleagues without a desk, at night or on the road, take part in what goes on here like everybody else?

## Background
[Share] of us work without a desk of their own. Of all contributions here, [share] come from them so far. That is not because they have nothing to say: when a thing is announced at ten in the morning by e-mail, the night shift is asleep and the fitter is lying under a machine.

[Sponsor, role] has [amount] for trying things out and can decide on rooms, screens and paid minutes.

## What counts
- Works on all shifts, and outside too. Weight 3
- Comes from, or has been tried with, those it concerns. Weight 3
- Costs them no free time. Weight 2
- Can begin within six weeks. Weight 2

## What happens with the ideas
Open until [date]. Ideas by word of mouth go to [champions, by shift], who enter them with your name if you like. [Three people, at least two without a desk] rate. Trial from [date] on at one site; in [month] we look at both shares again and publish them.`,
			topics: ['taking part', 'ideas'],
			audience: 'Production, logistics, field service, night shift'
		},
		de: {
			title: 'Kein Schreibtisch, keine Mail, Nachtschicht: Womit könntet ihr mitmachen wie alle anderen?',
			brief: `Vieles im Betrieb wird an Schreibtischen für Schreibtische erdacht: Bekanntgaben, Feiern, Schulungen, das Vorschlagswesen, auch dieses Netzwerk. Der Aufruf fragt diejenigen, an denen es vorbeigeht, und die Leute um sie herum, was das ändern würde. Holt zwei Zahlen für den Hintergrund: den Anteil der Menschen ohne Schreibtisch und ihren Anteil an allen, die hier bisher etwas geschrieben haben. Auf jeder Schicht nimmt ein Champion Ideen mündlich entgegen und trägt sie ein, mit dem Namen der Person, von der sie stammen; „Dafür gibt es doch eine App“ ist keine Antwort.`,
			prompts: [
				'Wovon habt ihr zuletzt erst gehört, als es vorbei war?',
				'Wann in der Schicht bleiben fünf Minuten, und wo seid ihr dann?',
				'Was bekommen die Büros einfach so, worum ihr bitten müsst?',
				'Was hat früher schon funktioniert: ein Plakat, ein Mensch, ein Bildschirm an der Stempeluhr?'
			],
			outline: `## Die Frage
Womit könnten Kolleginnen und Kollegen ohne Schreibtisch, nachts oder unterwegs, bei uns mitmachen wie alle anderen?

## Der Hintergrund
[Anteil] von uns arbeiten ohne eigenen Schreibtisch. Von allen Beiträgen hier stammen bisher [Anteil] von ihnen. Nicht, weil sie nichts zu sagen hätten: Wird etwas um zehn Uhr vormittags per Mail verkündet, dann schläft die Nachtschicht, und die Monteurin liegt unter einer Maschine.

[Name, Funktion] hat [Betrag] fürs Ausprobieren und kann über Räume, Bildschirme und bezahlte Minuten entscheiden.

## Was zählt
- Es klappt auf allen Schichten und auch draußen. Gewicht 3
- Es kommt von denen, die es betrifft, oder wurde mit ihnen ausprobiert. Gewicht 3
- Es kostet sie keine freie Zeit. Gewicht 2
- Es kann binnen sechs Wochen beginnen. Gewicht 2

## Was mit den Ideen geschieht
Offen bis [Datum]. Mündlich geht es auch, bei [Namen, nach Schicht]; sie tragen die Idee ein, auf Wunsch mit eurem Namen. [Drei Leute, davon mindestens zwei ohne Schreibtisch] bewerten. Ab [Datum] läuft der Versuch an einem Standort; im [Monat] sehen wir uns beide Anteile wieder an und veröffentlichen sie.`,
			topics: ['mitmachen', 'ideen'],
			audience: 'Produktion, Logistik, Außendienst, Nachtschicht'
		}
	},
	{
		key: 'culture-team-habit-to-copy',
		format: 'question',
		week: 21,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'Which habit of your team would you recommend to others?',
			brief: `Friday waffles are nice, but here it is about habits with an effect: the five minutes before the shift, the rule that whoever breaks something brings the rolls and tells how it happened, the chair for guests. Small rituals hold teams together and can be had for nothing. Ask three very different teams for the first answers, one of them at another site, and ask each of them what has been better since. Not a competition for the nicest team, and no pressure to take part on anyone.`,
			prompts: [
				'How did it begin, and who insisted on it?',
				'What happens when it is left out?',
				'What do newcomers say when they see it for the first time?'
			],
			outline: `In one team whoever went on a business trip must report one thing in two minutes on their return. In another the telephone of whoever is at lunch gets answered, by whomever. In a third everyone says at the end of the shift what was good today; it takes ninety seconds.

**Which habit of your team would you recommend to others?** Please tell us:

- what you do, and how long it takes,
- how it began,
- what has been better since.

It need not be anything big. It may be odd. It should only have lasted longer than [three months].

If you want to try out something you read here, say so underneath; then the team can tell you what the catch is. In a month we shall ask the ones who tried: still going?

I’ll begin with ours: [habit].`,
			topics: ['teams', 'working together'],
			audience: 'All teams'
		},
		de: {
			title: 'Welche Gewohnheit eures Teams würdet ihr anderen empfehlen?',
			brief: `Waffeln am Freitag sind schön, aber hier geht es um Gewohnheiten mit Wirkung: die fünf Minuten vor der Schicht, die Regel, dass Brötchen mitbringt, wer etwas kaputt macht, und dabei erzählt, wie es kam, der Stuhl für Gäste. Kleine Rituale halten Teams zusammen und kosten nichts. Bittet drei sehr verschiedene Teams um die ersten Antworten, eines davon an einem anderen Standort, und fragt jedes Mal nach, was seither besser ist. Kein Wettbewerb um das netteste Team, und Mitmachen bleibt freiwillig.`,
			prompts: [
				'Wie hat es angefangen, und wer hat darauf bestanden?',
				'Was passiert, wenn es ausfällt?',
				'Was sagen Neue, wenn sie es zum ersten Mal erleben?'
			],
			outline: `In einem Team bringen alle von jeder Dienstreise eine einzige Sache mit und erzählen sie in zwei Minuten. In einem anderen wird ans Telefon gegangen, wenn jemand beim Essen ist, egal von wem. In einem dritten sagen am Ende der Schicht alle, was heute gut war; das dauert neunzig Sekunden.

**Welche Gewohnheit eures Teams würdet ihr anderen empfehlen?** Erzählt:

- was ihr macht, und wie lange es dauert,
- wie es angefangen hat,
- was seither besser ist.

Groß muss es nicht sein. Seltsam darf es sein. Es sollte nur länger als [drei Monate] gehalten haben.

Wollt ihr etwas davon ausprobieren, dann schreibt es darunter; das Team verrät euch, wo der Haken ist. In einem Monat fragen wir nach: Läuft es noch?

Ich fange mit unserer an: [Gewohnheit].`,
			topics: ['teams', 'zusammenarbeit'],
			audience: 'Alle Teams'
		}
	},
	{
		key: 'culture-instructions-for-my-team',
		format: 'question',
		week: 24,
		effort: 0.5,
		evergreen: true,
		en: {
			title: 'What should others know before they ask your team for something?',
			brief: `Every team has its own operating instructions, and the neighbours learn them by trial and error. Ask for the three lines that would save both sides the most trouble: when one is best reached, what must come along, what is secretly easy although everybody believes it to be difficult. Begin with a team everyone needs something from, such as dispatch, IT or purchasing. Answers that only forbid are met with the friendly question of how it works best, and the result becomes one page.`,
			prompts: [
				'Which piece of information is missing in most requests?',
				'What do others believe to be difficult that takes you two minutes?',
				'At what hour does a request have the best prospects?'
			],
			outline: `“Just quickly” is the most expensive phrase of the day, for you and for the others. Most trouble between teams comes from not knowing how the others work.

**What should others know before they ask your team for something?** Four lines, if you can:

- **Best time:** when we have a free ear for you
- **Please bring:** what we always have to ask for afterwards
- **Easier than you think:** what we are glad to do in two minutes
- **Harder than you think:** what you should tell us two weeks ahead

For example, here are mine, from [team]:

- Best time: [hours]
- Please bring: [number, date, picture]
- Easier than you think: [thing]
- Harder than you think: [thing]

One answer per team, please; agree on it briefly. Neighbouring teams: vote for what you wish you had known sooner, and ask where something is missing. At the end of the month [name] makes one page of it, sorted by team and to be searched here.`,
			topics: ['working together', 'teams'],
			audience: 'All teams'
		},
		de: {
			title: 'Was sollten andere wissen, bevor sie von eurem Team etwas wollen?',
			brief: `Jedes Team hat seine Gebrauchsanweisung, und die Nachbarn lernen sie durch Versuch und Irrtum. Fragt nach den paar Zeilen, die beiden Seiten am meisten Ärger ersparen: wann es passt, was mitkommen muss, was heimlich leicht ist, obwohl alle es für schwierig halten. Beginnt mit einem Team, von dem alle etwas brauchen, etwa Versand, IT oder Einkauf. Antworten, die nur verbieten, bekommen die freundliche Rückfrage, wie es denn am besten geht, und aus dem Ergebnis wird eine Seite.`,
			prompts: [
				'Welche Angabe fehlt bei den meisten Anfragen?',
				'Was halten andere für schwierig, das bei euch zwei Minuten dauert?',
				'Zu welcher Uhrzeit hat eine Bitte die besten Aussichten?'
			],
			outline: `„Nur mal schnell“ ist der teuerste Ausdruck des Tages, für euch und für die anderen. Der meiste Ärger zwischen Teams entsteht, weil keiner weiß, wie die anderen arbeiten.

**Was sollten andere wissen, bevor sie von eurem Team etwas wollen?** Vier Zeilen, wenn es geht:

- **Beste Zeit:** wann wir ein Ohr für euch haben
- **Bitte mitbringen:** wonach wir sonst immer fragen müssen
- **Leichter als gedacht:** was wir gern in zwei Minuten erledigen
- **Schwerer als gedacht:** was ihr uns zwei Wochen vorher sagen solltet

Als Beispiel unsere, aus [Team]:

- Beste Zeit: [Uhrzeiten]
- Bitte mitbringen: [Nummer, Datum, Bild]
- Leichter als gedacht: [Sache]
- Schwerer als gedacht: [Sache]

Bitte eine Antwort pro Team, kurz untereinander abgesprochen. An die Nachbarteams: Stimmt für das, was ihr gern früher gewusst hättet, und fragt, wo etwas fehlt. Ende des Monats macht [Name] eine Seite daraus, nach Teams sortiert und hier zu finden.`,
			topics: ['zusammenarbeit', 'teams'],
			audience: 'Alle Teams'
		}
	},
	{
		key: 'culture-poll-what-shall-we-keep',
		format: 'poll',
		week: 26,
		effort: 1.5,
		evergreen: false,
		en: {
			title: 'What shall we keep up in the next half year? You only get one vote',
			brief: `After half a year of series, questions, challenges and photo calls, let readers decide what stays. One vote only, because choosing is more honest than liking everything. Give each series one figure that is true, such as readers, answers or ideas put to work, and a sentence by somebody it has helped. Say in advance that the last one on the list will be dropped, do it, and offer no answer in which everything stays as it is.`,
			prompts: [
				'Which text or question of the half year were you still talking about at lunch?',
				'What did you scroll past every time?',
				'What did you look for here and not find?'
			],
			outline: `Half a year, [number] articles, [number] questions, [number] ideas, [number] pictures. [Share] of it came from you, and not from the editors. We cannot carry on with everything, and we do not want to.

The candidates, each with a figure and a voice:

- **Next door** (visits to colleagues one never meets): [readers]. “[Sentence by a reader].”
- **The weekly question**: [answers], half of them within [hours]. “[Sentence].”
- **Challenges**: [ideas], [number] of them at work. “[Sentence].”
- **Photo calls**: [pictures] from [number] sites. “[Sentence].”
- **Straight talk with the management** (mistakes, uncomfortable questions): [readers, comments]. “[Sentence].”

**What shall we keep up in the next half year, whatever else happens?**

- Next door
- The weekly question
- Challenges
- Photo calls
- Straight talk with the management

Open until [date]. The first goes on at double strength, the last comes to an end. What is missing altogether belongs in the comments: with one sentence on what you would use it for. On [date] we publish the result and the plan for the weeks that follow.`,
			topics: ['taking part', 'poll'],
			audience: 'Everyone'
		},
		de: {
			title: 'Was soll im nächsten Halbjahr bleiben? Ihr habt nur eine Stimme',
			brief: `Nach einem halben Jahr mit Serien, Fragen, Aufrufen und Fotos entscheiden die Leserinnen und Leser, was bleibt. Nur eine Stimme, denn Auswählen ist ehrlicher als alles gut finden. Gebt jedem Kandidaten eine Zahl, die stimmt, gelesen, beantwortet oder umgesetzt, und einen Satz von jemandem, dem er geholfen hat. Kündigt an, dass der letzte Platz gestrichen wird, haltet euch daran, und bietet keine Antwort an, mit der alles bleibt, wie es ist.`,
			prompts: [
				'Welcher Text, welche Frage war mittags noch Gesprächsthema?',
				'Worüber wurde jedes Mal hinweggescrollt?',
				'Was habt ihr hier gesucht und nicht gefunden?'
			],
			outline: `Ein halbes Jahr, [Zahl] Artikel, [Zahl] Fragen, [Zahl] Ideen, [Zahl] Bilder. [Anteil] davon kamen von euch und nicht aus der Redaktion. Alles weiterführen können wir nicht, und wir wollen es auch nicht.

Die Kandidaten, jeder mit einer Zahl und einer Stimme:

- **Nebenan** (Besuche bei Leuten, denen man nie begegnet): [gelesen von]. „[Satz aus der Leserschaft].“
- **Die Frage der Woche**: [Antworten], die Hälfte binnen [Stunden]. „[Satz].“
- **Ideenaufrufe**: [Ideen], davon [Zahl] im Einsatz. „[Satz].“
- **Fotoaufrufe**: [Bilder] von [Zahl] Standorten. „[Satz].“
- **Klartext mit der Geschäftsleitung** (Fehler, unbequeme Fragen): [gelesen von, Kommentare]. „[Satz].“

**Was soll im nächsten Halbjahr auf jeden Fall bleiben?**

- Nebenan
- Die Frage der Woche
- Ideenaufrufe
- Fotoaufrufe
- Klartext mit der Geschäftsleitung

Offen bis [Datum]. Platz eins machen wir doppelt so oft, der letzte Platz hört auf. Was euch ganz fehlt, gehört in die Kommentare, mit einem Satz dazu, wofür ihr es brauchen würdet. Am [Datum] stehen hier das Ergebnis und der Plan für die Wochen danach.`,
			topics: ['mitmachen', 'umfrage'],
			audience: 'Alle'
		}
	}
];
