// Articles from the halls: an open day, a retirement, a changeover and a new line.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const plantArticles: ArticleText[] = [
	{
		slug: 'bernd-pohl-forty-four-years',
		title: 'Bernd Pohl: forty-four years and one lathe',
		summary:
			'He came as an apprentice and leaves at the end of the month. A conversation at the machine, between two shafts.',
		body: `He doesn’t want to sit. “If I sit down, people think something is broken.” So we talk standing up, beside the big lathe in hall 1, which is older than the Federal Republic’s currency, the one before, and the one before that.

Bernd Pohl has asked me to leave his age out of this. You may do the sum yourself: he started here forty-four years ago, at a bench by the window where the coffee machine now stands.

## “It talks all day”

He lays two fingers on the headstock. “Warm. Give it ten minutes.” There’s a thermometer on the machine. He put it there himself, for the apprentices. He’s never looked at it.

*What do you listen for?*

“For when it stops talking. A good cut sounds like bacon. If it sounds like paper, you’re rubbing. If it sounds like nothing at all, you’ve forgotten to switch it on, that has happened too.”

## The flood

In the year of the big flood the Parthe came through gate 1. Bernd and the night crew stood in water to their knees and lifted motors onto workbenches, onto cupboards, in the end onto each other. At four in the morning it was clear that the lathe couldn’t be lifted by anything that floats.

So they greased it. All of it: bed, spindle, gears, with the whole month’s grease, by hand, like a cook with a goose. Then they went home, and the water came and stood in hall 1 for three days.

“On the fourth day I washed her with diesel and switched on. She’d got a bit of sand in her voice. Two weeks, then it was gone.”

He says *she* without noticing. When I point it out he thinks about it, seriously. “Well. It’s a lathe. But you don’t grease an *it* at four in the morning.”

## Three companies, one gate

He’s worked for three owners without changing his locker. In the hard years, when the order book was empty and every second machine went for scrap, it was Bernd and two colleagues who dismantled the lathe’s feed box, took it home in three parts, and “forgot where we’d put it”. A lathe without a feed box can’t be sold. In the spring the orders came back, and so did the gears.

> People say I saved the machine. I didn’t want to learn a new one. That’s all.

## Sixty-one apprentices

That’s how many he has trained. He has a list, in pencil, on the inside of the tool cupboard, with a cross beside the ones who stayed in the trade. Forty-four crosses. He likes that it’s the same number.

Emil is the last name on it. “He asks why. They all ask how. He asks why, and then he films the answer.”

*What do you look for in the first week?*

“Whether they clean up when they think no one’s looking. The rest I can teach. And whether they put the part down or drop it. You hear that from the other end of the hall.”

*And if they drop it?*

“Then I drop one of theirs. Once. That’s usually enough.”

## Monday

*What will you do on the first Monday?*

Long pause. The lathe ticks.

“Get up at five. And then be annoyed.”

And after that: a garden in Grünau, a grandson who takes clocks apart, and, on Thursdays, the museum of printing, which has a press with a broken feed. He’s already seen it. “Nothing serious. It’s only stopped talking.”

The lathe goes too. It’s being moved into the new training workshop, with the cupboard, the list and the pencil. The pencil is tied on. He tied it on himself.

*The farewell is on the last Friday of the month at two, in hall 1, standing up.*`,
		author: 'jonas.reuter',
		topics: ['people', 'apprentices', 'plant-life'],
		language: 'en',
		daysAgo: 13,
		hour: 8,
		comments: conversation(`
emil.lorenz 1: I have 41 films. He does not know that I have also filmed him humming. He hums in the same key as the spindle.
> ines.carvalho 4: He does. I measured it once, for fun, at 98 hertz. I never dared to tell him.
> bernd.pohl 9: Now I know.
henrike.falk 2: My first week on the test bench, a long time ago, I brought Bernd a shaft two hundredths too small. He said nothing, put it on the windowsill, and it stayed there for a year. I walked past it every day. I have never learned more from a windowsill.
lena.brandt 3: Number 38 on the list, with a cross. I run a team now, and every new one of mine has to find out what “bacon” means before they may touch the feed.
petra.lindner 5: The story with the feed box was told at every works meeting for thirty years, with different heroes. I am glad it is in print with the right one.
yusuf.demir 7: He is annoyed at five already. I have worked next to him for ten years. It is the best mood in the hall.
dieter.kunze 24: For the record, and before anybody asks: the company has decided that the disappearance of a feed box is time-barred.
bernd.pohl 26: Thank you all. Jonas has written it well, only the pencil is wrong. I did not tie it on so that nobody takes it. I tied it on so that somebody uses it.
> jonas.reuter 27: That is a better last line than mine. I am leaving it down here, where it is yours.
`),
		reactions: {
			like: who(
				'henrike.falk dieter.kunze lena.brandt yusuf.demir emil.lorenz petra.lindner alina.moritz miriam.stein gerd.baumann clara.bianchi marek.nowak oksana.hrytsenko piet.vos viktor.lindqvist tomas.horak elif.arslan holger.brandis katja.wiesner daniel.osei nele.hartung'
			),
			celebrate: who(
				'henrike.falk marek.nowak liam.doyle sunita.deshpande rohan.kulkarni hannes.vogt stefan.zielinski'
			),
			insight: who('arjun.mehta miriam.stein')
		}
	},
	{
		slug: 'open-day-1400-neighbours',
		title: 'Open day: 1,400 neighbours, one very patient robot',
		summary: 'We had ordered 600 sausages. The diary of one Saturday, with the figures at the end.',
		body: `**09:40.** Twenty minutes before we open there are already eighty people at the gate. Marek counts them twice, in two languages.

**10:05.** The first child asks the first question, to the palletising robot in hall 5: “Do you have a name?” It has a serial number. By half past ten it has a name. It’s called Horst now, and the label printer has made it official.

**11:20.** Oksana pours. We’d planned two demonstrations, for forty people each. There are three hundred behind the rope. She does it five times, and each time she says the same sentence before the tap: *“Now please be quiet for a moment, it is about to become beautiful.”* Each time it’s true.

**12:10.** We run out of sausages. Holger, who has been waiting for this sentence his entire life, says: “I have made a plan B.” Plan B is four hundred portions of potato soup.

**13:00.** A man of about ninety stands in front of the old crane and doesn’t move. He drove it, from 1957 on. Piet takes him up. All the way up. I’ve got the photograph, and his permission, and I still get goose pimples.

**14:30.** A neighbour complains about the night noise from the shaker. Not angrily. She lives forty metres from our wall and has never been inside. Marek gives her his number. Three days later she rings, and the shaker has rubber under it two weeks on. So you see what open days are for.

**16:00.** The gate closes. Horst has shaken hands 611 times without a pause. He is taken off the grid, and someone says good night to him.

## In figures

| | planned | counted |
| --- | ---: | ---: |
| visitors | 500 | 1,412 |
| sausages | 600 | 600, by noon |
| castings given away | 200 | 200, by two |
| applications for apprenticeships | 0 | 9 |

What I’d do differently: signs to the toilets. I was asked 140 times. I’d brought 1,000 flyers, and nobody asked me for one.`,
		author: 'alina.moritz',
		coAuthors: ['jonas.reuter'],
		space: 'plant-2-leipzig',
		topics: ['plant-life', 'people'],
		language: 'en',
		daysAgo: 73,
		hour: 10,
		comments: conversation(`
piet.vos 2: His name is Herr Wolke. He corrected my crane hand signals from the passenger seat. He was right.
miriam.stein 4: Nine applications, four of them from girls, three of those because of Oksana’s furnace. We have never had nine from anything.
oksana.hrytsenko 5: I said it five times and meant it five times. Iron is very kind to speakers.
marek.nowak 23: Horst has been re-entered in the asset register under his new name. Accounting asked no questions, which worries me.
> lena.brandt 25: He is also on the shift plan. With breaks.
`),
		reactions: {
			like: who(
				'marek.nowak oksana.hrytsenko piet.vos lena.brandt holger.brandis henrike.falk miriam.stein emil.lorenz petra.lindner dieter.kunze katja.wiesner'
			),
			celebrate: who('miriam.stein holger.brandis jana.okafor sophie.leclerc hannes.vogt')
		}
	},
	{
		slug: 'changeover-94-to-31-minutes',
		title: 'From 94 minutes to 31, without buying anything',
		summary: 'Changeover on the twin-spindle machine in hall 3: a video, a trolley and a tailor’s tape measure.',
		body: `Changing the twin-spindle from P-120 covers to P-300 covers took 94 minutes. We do it four times a week. The supplier offered us a quick-change system for 41,000 euros, and he may well be right, but first we filmed ourselves.

I can recommend it to anyone with a strong stomach. You watch yourself walk.

## What we saw

- **1,340 metres** of walking per changeover. Kerstin measured it off the video with her tailor’s tape, at scale, on the screen.
- 17 minutes looking for the 14 mm hex key. It was in a different place each time. Once it was in my pocket, on film.
- 13 minutes waiting for the crane, which we only *called* when we needed it.
- 9 minutes for the first good part, because everyone has their own way of setting the offset.

## What we did

1. **Everything that can be done while the machine still runs is done while it still runs.** Jaws cleaned, tools preset, trolley loaded. It sounds obvious. We did not do it.
2. One trolley, foam cut-outs, two hex keys. If a hole is empty, you do not start.
3. The crane is booked like a meeting. Twenty minutes ahead, by calling Piet’s people. They like being asked.
4. One way of setting the offset. We voted. Mine lost.

| step | before | after |
| --- | ---: | ---: |
| preparation, machine standing | 38 | 4 |
| exchange | 34 | 19 |
| waiting for crane | 13 | 1 |
| first good part | 9 | 7 |
| **sum** | **94** | **31** |

Four changeovers a week, a good hour each: that’s a hundred and ninety hours a year. Marek asked what we would like to do with it. We asked for twenty of them back for filming the next machine.`,
		author: 'lena.brandt',
		coAuthors: ['marek.nowak'],
		space: 'plant-2-leipzig',
		topics: ['plant-life', 'lessons-learned', 'working-together'],
		language: 'en',
		daysAgo: 51,
		hour: 13,
		comments: conversation(`
rohan.kulkarni 3: We have the same machine on line 1. 110 minutes, and I am now certain it is the walking. Would you let us see the film, or is the pocket scene confidential?
> lena.brandt 4: You get the director’s cut with the pocket scene. Send me yours!
katja.wiesner 6: With 31 minutes I can plan P-300 covers in lots of 60 instead of 240. That is about 70,000 euros less lying around in hall 3. Please do not change back.
giulia.ferrante 21: The quick-change supplier called to ask where the order is. I sent him the table. He was silent, and then he asked whether he may show it to his own fitters.
piet.vos 26: Can confirm: being asked twenty minutes ahead beats being whistled at.
`),
		reactions: {
			like: who('dieter.kunze katja.wiesner piet.vos marek.nowak gerd.baumann jana.okafor'),
			insight: who('rohan.kulkarni sunita.deshpande henrike.falk'),
			celebrate: who('marek.nowak dieter.kunze oksana.hrytsenko wei.chen')
		}
	},
	{
		slug: 'line-3-runs',
		title: 'Line 3 runs',
		summary:
			'Eleven weeks late, two weeks of rain, one torque station from a different century. What we learned while ramping up in Pune.',
		body: `On Saturday line 3 built forty-six pumps in one shift. That was the target for *eleven weeks ago*. I am proud of the forty-six, and I owe you the eleven weeks.

## Where the weeks went

- **Four weeks: customs.** The test bench was declared as a pump. It contains four pumps. It is not a pump. I have explained this to five offices and can now do it in my sleep.
- **Three weeks: rain.** The floor of the new bay needs to dry to four per cent before coating. It was at nine. The contractor offered to coat it anyway. We have a bay in the old hall that was “coated anyway” in 2016; go and look at it.
- **Two weeks: torque.** The station from Leipzig spoke a protocol that our controllers had stopped speaking. Priya wrote a translator over a weekend.
- **Two weeks: me.** I had planned for people to learn on a line that was running. But a line that is waiting for its bench does not run. I should have sent six of them to Leipzig in week one. I sent them in week five.

## What went well

The six who came back from Leipzig trained the other eighteen in nine days, in Marathi, with Lena’s drawings and without one slide. Rework in the first week was 4 per cent. I had budgeted for 15.

> In Leipzig they do not tell you it is wrong. They put it on the windowsill.

That was Pooja, after her second week in hall 1. We have a windowsill now as well.

## What I ask of Leipzig

Next time a project plan says “commissioning: 2 weeks”, please ask me what the floor is doing.`,
		author: 'sunita.deshpande',
		space: 'pune',
		topics: ['plant-life', 'lessons-learned', 'working-together'],
		language: 'en',
		daysAgo: 118,
		hour: 12,
		comments: conversation(`
dieter.kunze 2: The “two weeks” in the plan were mine. I copied them from the Leipzig project, where the floor was poured in 1961. Noted, and thank you for forty-six.
priya.nair 4: The translator is 400 lines and has been up for nine weeks. Please let us replace that station before I retire.
bernd.pohl 20: The windowsill travels. Tell Pooja that hers was only three hundredths over, and that it was a good shaft otherwise.
> sunita.deshpande 24: I translated this for her. She has asked for it in writing.
`),
		reactions: {
			like: who('dieter.kunze rohan.kulkarni priya.nair neha.patil anjali.shah henrike.falk clara.bianchi'),
			celebrate: who('dieter.kunze marek.nowak lena.brandt bernd.pohl rohan.kulkarni'),
			insight: who('alina.moritz')
		}
	}
];
