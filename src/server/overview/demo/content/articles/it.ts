// The series “Ten minutes with IT”: one small thing at a time.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const itArticles: ArticleText[] = [
	{
		slug: 'it-1-passkeys',
		title: 'Passkeys: the last password you type today',
		summary: 'What it is, why you will like it, and what happens when your phone falls into a sump.',
		body: `Last year 4444 reset 1,306 passwords. That is one every ninety minutes of working time. I know most of you by your voices and would like to know you for other reasons.

A **passkey** replaces the password with the thing you already use to unlock your phone or laptop: finger, face or PIN. Nothing to remember and, more important, nothing that you can type into a forged page by mistake.

## Set it up (3 minutes)

1. Sign in as usual.
2. *Settings > Security > Add a passkey*.
3. Touch the sensor. Give it a name you’ll recognise in a year (“blue phone” beats “iPhone (2)”).
4. Do it again on a **second** device. Please. This is the step people skip.

## “And if my phone falls into a sump?”

This question came from service within the hour, from somebody who knew exactly which sump. You use the second device. If you have no second device, you come to us, or call on video so that we can see your face, and get a one-time code on paper.

## What it doesn’t do

- It does not send your fingerprint anywhere. The finger opens a key *on your device*; only the key talks to us.
- It doesn’t follow you to the shared terminals in the halls. Those keep the badge.

> [!WARNING]
> If a page asks for your old password “to confirm your passkey”, it isn’t ours. Close it, call 4444, and accept our thanks.`,
		author: 'hannes.vogt',
		topics: ['it-tips'],
		language: 'en',
		daysAgo: 138,
		hour: 8,
		series: { slug: 'ten-minutes-with-it', part: 1 },
		comments: conversation(`
liam.doyle 1: It was the sump in Limerick, since you are all wondering. The phone is still there.
petra.lindner 4: For the record: the works council asked in writing where the fingerprint is stored, got the same answer in writing, and checked it with an outside expert. It stays on the device.
holger.brandis 6: With dough on the hands neither finger nor face works. PIN it is.
`),
		reactions: {
			like: who('anjali.shah alina.moritz priya.nair miriam.stein'),
			helped: who('holger.brandis giulia.ferrante katja.wiesner fatima.elamrani stefan.zielinski')
		}
	},
	{
		slug: 'it-2-where-is-my-file',
		title: 'Where did my file go? Three places to look before you call',
		summary: 'Nine in ten lost files are in one of three places, and you can reach all of them yourself.',
		body: `I restored 212 files last year. In 190 cases I did nothing you could not have done while walking to the coffee machine. I do not mind the calls. I mind that you were *worried* for half an hour first.

## 1. The version before

Right-click the file, *Previous versions*. The project drives keep one per hour for a week and one per day for three months. You overwrote the offer at two? Take the one from one.

## 2. The folder next door

Somebody dragged the whole folder into its neighbour. It happens with a tired hand on a touchpad. Search for the file name **from the top of the drive**, not from where it used to be.

## 3. Downloads, with a number

\`Offer_final (3).xlsx\`. You opened it from the mail, edited for two hours, and saved into Downloads. Sort by date.

## And if it’s none of those

Call us with three things: the name or a part of it, the drive, the last day you *saw* it. I need about four minutes.

> [!NOTE]
> What nobody can bring back: files that lived only on the desktop of a laptop, when the laptop is gone. If you take one thing from this page, drag that folder to the project drive today.

Confession: I lost my own wedding speech this way. It was in Downloads, with a (2).`,
		author: 'anjali.shah',
		topics: ['it-tips'],
		language: 'en',
		daysAgo: 99,
		hour: 8,
		series: { slug: 'ten-minutes-with-it', part: 2 },
		comments: conversation(`
katja.wiesner 2: I have just found the capacity plan from before the holidays under number 2. It had moved in with the canteen menus.
> holger.brandis 5: I wondered why the menus had gantt charts.
neha.patil 4: The desktop folder: moved. 1.4 GB of customer notes that existed once in the world. Feeling slightly ill, and grateful.
`),
		reactions: {
			like: who('hannes.vogt sunita.deshpande rohan.kulkarni alina.moritz'),
			helped: who('katja.wiesner neha.patil elif.arslan markus.thiele jonas.reuter'),
			celebrate: who('neha.patil')
		}
	},
	{
		slug: 'it-3-mail-von-der-paketstelle',
		title: 'Zehn Minuten mit der IT: die Mail von der „Paketstelle“',
		summary: 'Wir haben niemanden getestet. Die Mail war echt, und so habt ihr reagiert.',
		body: `Am Mittwoch um 9:12 Uhr kam eine Mail bei 163 von euch an: Ein Paket für das Werk könne nicht zugestellt werden, bitte hier anmelden. Gutes Deutsch, richtiges Logo, und unsere Adresse in der Leipziger Straße stimmte bis zum Tor.

Nein, das war keine Übung von uns. Ich halte nichts davon, Kolleginnen und Kollegen hereinzulegen und ihnen danach einen Film zu zeigen.

## Was passiert ist

- **9:12** erste Mail
- **9:16** Anruf von der Pforte: „Wir erwarten gar kein Paket, und wenn, dann würden die *uns* anrufen.“ Genau.
- **9:21** 14 weitere Meldungen
- **9:25** Mail aus allen Postfächern entfernt, Adresse gesperrt
- bis dahin: 22 Klicks, **3 eingegebene Passwörter**, alle drei noch in derselben Stunde selbst gemeldet

Die drei haben sich gemeldet, obwohl es unangenehm war. Das hat uns vermutlich ein Wochenende erspart. Wer die drei sind, wissen nur Anjali und ich, und das bleibt so.

## Woran ihr es erkennt

1. Die Absenderadresse endete auf \`.delivery\` und nicht auf den Namen des Paketdienstes.
2. Eine Frist („bis heute 12 Uhr“). Echte Pakete haben Geduld.
3. Die Seite wollte das **Firmenpasswort** für ein fremdes Paket.

> [!TIP]
> Melden geht mit einem Klick: das Symbol mit dem Haken neben „Antworten“. Ein falscher Alarm kostet uns zwanzig Sekunden. Wir freuen uns trotzdem.

Wer schon einen Passkey hat, konnte übrigens gar nichts eintippen. Nur so als Bemerkung.`,
		author: 'hannes.vogt',
		topics: ['it-tips', 'lessons-learned'],
		language: 'de',
		daysAgo: 62,
		hour: 13,
		series: { slug: 'ten-minutes-with-it', part: 3 },
		comments: conversation(`
stefan.zielinski 1: Ich bin einer der drei, das darf man wissen. Ich hatte wirklich ein Paket erwartet, und zwar am selben Tag. Angerufen habe ich, als die Seite nach dem Passwort nichts mehr anzeigte. Seitdem: Passkey.
> hannes.vogt 2: Dass du das hier schreibst, hilft mehr als jede Schulung. Danke.
nele.hartung 4: Ich habe in meiner dritten Woche hier auf „Melden“ geklickt und gedacht, ich mache mich lächerlich. Jetzt lese ich, dass ich eine von 14 war.
`),
		reactions: {
			like: who('petra.lindner alina.moritz anjali.shah wei.chen miriam.stein yusuf.demir'),
			helped: who('nele.hartung holger.brandis katja.wiesner')
		}
	},
	{
		slug: 'it-4-meetings-across-time-zones',
		title: 'Nine o’clock where? Calendar settings for Leipzig and Pune',
		summary: 'Two settings, one habit, and no more meetings at half past ten at night.',
		body: `Twice a year the distance between Leipzig and Pune changes from three and a half hours to four and a half, because Germany moves its clocks and India, wisely, does not. Twice a year I get the same forty calls in the same week.

## Two settings

1. **Second time zone.** Calendar > View > *Add time zone*: “Pune” for Leipzig, “Leipzig” for Pune. You’ll have two columns of hours and see at once that your 15:00 is somebody’s dinner.
2. **Working hours.** Enter your real ones. If you start at six because of the heat, or stop at two to collect children, the assistant respects it. It can’t respect what it doesn’t know.

## One habit

Write the *place* with the time: “09:00 Leipzig / 12:30 Pune”. Not CET, not IST. Half of you don’t know which one is in force and the other half is wrong.

## Good hours

| | Leipzig | Pune |
| --- | --- | --- |
| best | 08:00–11:00 | 11:30–14:30 |
| polite | 11:00–13:30 | 14:30–17:00 |
| an apology is due | after 13:30 | after 17:00 |

> [!NOTE]
> The second column holds for German summer time. In winter add an hour.

I counted last month’s joint meetings: 61 of 94 were in the last row. Always the same side apologises, because it is always the same side that stays late. You could alternate.`,
		author: 'anjali.shah',
		space: 'pune',
		topics: ['it-tips', 'working-together'],
		language: 'en',
		daysAgo: 29,
		hour: 7,
		series: { slug: 'ten-minutes-with-it', part: 4 },
		comments: conversation(`
clara.bianchi 2: 61 of 94. The Thursday design review is mine and it is at 15:00. From next week: 08:30 Leipzig / 12:00 Pune. I will bring my coffee and be quiet for the first ten minutes.
> priya.nair 3: I will be able to eat dinner with my daughter on a Thursday. Thank you, @anjali.shah, and thank you, @clara.bianchi.
arjun.mehta 5: As the newest one I had assumed that evenings were simply when meetings were.
> anjali.shah 6: That is why I wrote it down.
`),
		reactions: {
			like: who('priya.nair arjun.mehta sunita.deshpande rohan.kulkarni neha.patil mira.rao henrike.falk'),
			insight: who('clara.bianchi dieter.kunze alina.moritz elif.arslan'),
			helped: who('viktor.lindqvist wei.chen')
		}
	}
];
