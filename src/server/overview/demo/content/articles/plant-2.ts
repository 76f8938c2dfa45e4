// Articles from Plant 2 and around: nights, the furnace, photo day and a first week.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const plantTwoArticles: ArticleText[] = [
	{
		slug: 'nachtschicht-ein-protokoll',
		title: 'Nachtschicht: ein Protokoll',
		summary: 'Acht Stunden in Halle 4, aufgeschrieben für alle, die um sechs kommen und sich wundern.',
		body: `**21:48** Ich komme durch das Tor, wenn die anderen zum Auto gehen. „Guten Morgen“, sage ich. Das ist seit neun Jahren derselbe Witz. Er wird nicht besser, aber er gehört dazu.

**22:00** Zwei Minuten an jeder Maschine. Was ist anders als gestern?

**23:30** Linie 7 bekommt neue Werkzeuge. Nachts darf man Dinge ausprobieren, für die tagsüber zu viele Leute danebenstehen. Die halbe Vorschub-Tabelle in dieser Halle ist nach Mitternacht entstanden.

**01:15** Pause. Wir sind zu elft, es gibt Nudelauflauf von Henning, und wir reden grundsätzlich nicht über die Arbeit. Nach vier Minuten reden wir über die Arbeit.

**02:40** Der Kran macht ein Geräusch. Ich rufe niemanden an, weil um 02:40 niemand da ist, den man anrufen könnte, ohne ihn aus dem Bett zu holen. Also: Kran sperren, Zettel, umplanen. Das kostet uns acht Gehäuse. Tagsüber wären es zehn Minuten mit der Instandhaltung gewesen.

**04:00** Die schwerste Stunde. Niemand redet viel. Wir haben ausgemacht, dass in dieser Stunde keiner allein an der Drehmaschine steht.

**05:30** Es wird hell. Das ist der Lohn, das meine ich ernst.

**05:55** Frühschicht. Zwei Minuten an jeder Maschine.

---

Ich schreibe das nicht, damit ihr uns bedauert. Ich arbeite gern nachts. Ich schreibe es aus zwei Gründen:

1. Wenn ihr ein Rundschreiben mit „bis heute 16 Uhr“ verschickt: Da schlafe ich.
2. Wenn ihr um sechs eine gesperrte Maschine findet, dann hat sich jemand etwas dabei gedacht. Der Zettel hängt dran. Lest ihn bitte, bevor ihr flucht.`,
		author: 'piet.vos',
		space: 'plant-2-leipzig',
		topics: ['plant-life', 'shift-handover', 'people'],
		language: 'de',
		daysAgo: 97,
		hour: 6,
		comments: conversation(`
miriam.stein 3: Punkt 1 trifft mich. Unsere Umfrage zur Weiterbildung lief von 9 bis 16 Uhr. Sie ist wieder offen, bis Sonntagnacht.
alina.moritz 4: Ab sofort steht in meiner Checkliste: keine Frist unter 24 Stunden, kein Termin nur zwischen acht und vier. Danke, @piet.vos.
marek.nowak 9: Zu 02:40: Ab dem Ersten gibt es nachts eine Rufbereitschaft für Krane. Dass wir dafür einen Artikel gebraucht haben, ist mir unangenehm.
> piet.vos 16: Hauptsache, sie geht ans Telefon. Der erste Nudelauflauf geht auf Henning.
`),
		reactions: {
			like: who(
				'lena.brandt marek.nowak petra.lindner jonas.reuter oksana.hrytsenko holger.brandis henrike.falk jana.okafor'
			),
			insight: who('alina.moritz miriam.stein dieter.kunze hannes.vogt')
		}
	},
	{
		slug: 'der-neue-ofen',
		title: 'Der neue Ofen zieht weniger Strom als der alte im Leerlauf',
		summary: 'Nach sechs Wochen Betrieb: was stimmt, was im Prospekt stand, und warum wir den Deckel lieben.',
		body: `Seit sechs Wochen schmelzen wir mit dem neuen Induktionsofen. Ich bin gefragt worden, ob er hält, was der Prospekt verspricht. Die ehrliche Antwort hat drei Teile.

## Was stimmt

**548 kWh pro Tonne** im Schnitt. Der alte lag bei 690, im Winter eher bei 720. Der Prospekt sagte 540. Das lasse ich gelten.

## Was nicht stimmt

„Schmelze in 38 Minuten.“ Ja, mit trockenem Einsatz in Würfelform. Wir haben Kreislaufmaterial, das aussieht wie eine Kiste Bestecke. 47 Minuten. Das wussten wir vorher, aber es steht jetzt auch hier.

## Was niemand gesagt hat

Der Deckel. Der alte Ofen hatte keinen, oder vielmehr: Er hatte einen, der lehnte seit 2011 an der Wand. Der neue schließt von selbst, sobald niemand chargiert. Allein das bringt uns nachts

- 31 kWh pro Stunde beim Warmhalten,
- zwölf Grad weniger auf der Bühne,
- und eine Bühne, auf der man sich unterhalten kann.

> [!WARNING]
> Der Deckel fragt nicht. Wer mit der Stange noch drin ist, wenn er schließt, hat danach zwei halbe Stangen. Bitte die gelbe Taste drücken, auch wenn es „nur kurz“ ist. Wir hatten es schon zweimal.

## Und der alte?

Er geht an eine Kunstgießerei bei Halle. Sie gießen damit Glocken. Ich war zum Abschied dabei, als der Kran ihn heraushob, und habe, ich gebe es zu, ein wenig geweint. Dreißig Jahre Arbeit, davon drei mit mir. Er hat nie gelogen.`,
		author: 'oksana.hrytsenko',
		space: 'plant-2-leipzig',
		topics: ['plant-life', 'sustainability', 'safety'],
		language: 'de',
		daysAgo: 31,
		hour: 14,
		comments: conversation(`
sophie.leclerc 2: 142 kWh weniger pro Tonne, mal rund 1.900 Tonnen im Jahr: 270 Megawattstunden. Das ist mehr als alle anderen Maßnahmen dieses Jahres zusammen. Ich bringe Kuchen.
wei.chen 4: Dann bringe ich Kaffee. Das sind bei unserem Tarif knapp 50.000 Euro im Jahr. (Mein erster Kommentar auf Deutsch, bitte um Nachsicht.)
> oksana.hrytsenko 5: Kein einziger Fehler. Meiner hatte damals vier.
jana.okafor 20: Zwei halbe Stangen sind zwei Meldungen, die ich nicht bekommen habe. Kommst du auf einen Kaffee vorbei? Ich hätte gern eine Stange als Anschauungsstück.
`),
		reactions: {
			like: who('marek.nowak sophie.leclerc dieter.kunze giulia.ferrante piet.vos'),
			celebrate: who('sophie.leclerc henrike.falk wei.chen marek.nowak'),
			insight: who('clara.bianchi')
		}
	},
	{
		slug: 'photo-day-look-like-yourself',
		title: 'Photo day: how to look like yourself',
		summary:
			'Thursday in Plant 1, Friday in Plant 2, the week after in Pune. Advice from the person behind the camera.',
		body: `More than a third of profiles here still show two letters on a coloured disc. I understand. The last photo you were in was your driving licence, and that was not a good day for anybody.

So I’m coming round with a camera, a window and a stool. It takes four minutes. I’ve done this for a newspaper, with mayors, who are much worse than you.

## What I’d ask

- **Come as you work.** Boots, apron, ear defenders round the neck. A suit only if you wear one on Wednesdays.
- Bring something you hold every day. A gauge, a phone, a ladle. Hands that know what to do make a face that knows what to do.
- Don’t smile at the camera. Tell me what annoyed you this morning. The smile comes afterwards, by itself.

## What I promise

1. You see the pictures at once and you choose. If you like none, I delete all of them in front of you.
2. **It’s voluntary.** No photo, no questions. Petra and I have it in writing: pictures are used here, in the directory, and nowhere else without asking you again.
3. No retouching. I’ll remove the toothpaste.

| when | where |
| --- | --- |
| Thursday 06:00–09:00 and 13:00–16:00 | Plant 1, by the big window in hall 1 |
| Friday 05:30–08:00 and 21:00–22:30 | Plant 2, on the crane platform |
| the week after | Pune, training room. Priya has the second camera |

The night slot on Friday is there because someone told me, quite rightly, that not everybody is awake between nine and four.`,
		author: 'alina.moritz',
		topics: ['people', 'plant-life'],
		language: 'en',
		daysAgo: 25,
		hour: 9,
		comments: conversation(`
piet.vos 13: Seven from the night shift have signed up for 22:00. Henning is bringing the casserole dish as his object.
bernd.pohl 22: Does one still need a photo for four weeks?
> alina.moritz 23: For you I will carry the stool to the lathe.
petra.lindner 27: Confirmed: voluntary, agreed in writing, and withdrawing later is as simple as deleting it in your settings. I will go first, with a screwdriver.
`),
		reactions: {
			like: who('jonas.reuter piet.vos miriam.stein bernd.pohl anjali.shah priya.nair'),
			helped: who('nele.hartung emil.lorenz')
		}
	},
	{
		slug: 'day-four-in-logistics',
		title: 'Day four in logistics: eleven things nobody told me',
		summary: 'I started on Monday. Before I get used to it all, here is my list.',
		body: `Miriam asked me to write something in my first week, “before you stop noticing”. I moved parcels for nine years. These weigh two tonnes. Here is what I noticed.

1. People say good morning here. All of them. On day one I thought they’d mistaken me for somebody.
2. “Gate 2” is three gates.
3. The robot is called Horst and I am not allowed to ask why until I’ve been here a month.
4. A pump’s centre of gravity is never where the eye-bolt suggests it is. I’ve been shown this twice by Lena, once by a pump.
5. The scale at gate 2b shows four kilos too much. Everybody knows, everybody subtracts. (Why?)
6. Soup is at 11:40. If you come at 12:00, you come for the salad.
7. Drivers wait 52 minutes on average. I timed fourteen of them. In parcels, that would be a catastrophe. Here they have chairs.
8. There are two words for the same crate, depending on which hall you come from.
9. Whoever packs last, signs. Whoever signs, gets the phone call. I like this rule.
10. My buddy came by *before* I had a question. I hadn’t known that was allowed.
11. You can see the canal from the ramp at six in the morning.

About number seven: I think it’s the papers, not the loading. In nine of the fourteen cases the truck was ready and the delivery note wasn’t. I’d like to try something with that. Who do I ask?`,
		author: 'tom.sander',
		space: 'first-90-days',
		topics: ['first-90-days', 'plant-life'],
		language: 'en',
		daysAgo: 2,
		hour: 13,
		comments: conversation(`
katja.wiesner 1: You ask me, I’m your boss and I sit two doors down! Delivery notes are printed when the last item is booked, and the last item is booked by whoever is least busy, so: last. Tomorrow at eight, with your fourteen?
> tom.sander 2: At eight, with my fourteen.
marek.nowak 3: Number 5. The scale has been wrong for at least three years, and I subtract too. I have just heard myself type that. It is being calibrated on Monday.
lena.brandt 19: One down: it was not me who named Horst, and that is all I will say in your first month. Good list. Number 10 made my day.
`),
		reactions: {
			like: who(
				'lena.brandt katja.wiesner miriam.stein marek.nowak jonas.reuter alina.moritz piet.vos holger.brandis henrike.falk'
			),
			insight: who('marek.nowak dieter.kunze mira.rao')
		}
	}
];
