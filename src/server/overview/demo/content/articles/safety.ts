// Articles on safety: near misses, keys, lanes and drills.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const safetyArticles: ArticleText[] = [
	{
		slug: 'near-miss-hall-4-handovers',
		title: 'What the near miss in hall 4 taught us about handovers',
		summary:
			'Three shifts, one whiteboard and a note that nobody read. We walked the line with the night crew and changed a single habit.',
		body: `At 05:40 on a Tuesday the guard on line 7 stood open and the line was live. Nobody was hurt. The interlock had been bridged the evening before so that maintenance could jog the spindle, and the note that said so hung on the board, under a birthday card for Sabine from the paint shop.

We are writing this together, safety and shift lead, because both of us first wanted to write a procedure.

## What happened, in order

| time | who | what |
| --- | --- | --- |
| 20:55 | late shift | interlock bridged to find a bearing noise, note written |
| 21:50 | late shift | called away to the crane in hall 5 |
| 22:00 | night shift | starts; reads the board, sees the card |
| 05:40 | night shift | operator reaches for a swarf hook, notices the open guard, hits the stop |

He noticed because the light was wrong. That is the whole margin we had: a reflection.

## Three boards, no conversation

We walked the hand-over route with all three crews and asked each to show us where they look first. Late shift: the board. Night shift: the machine. Early shift: the coffee, then the board. So we had three crews, each careful in its own way, who never stood in the same place at the same time.

> I don’t need another form. I need two minutes with the person before me.

That was Henning, night shift, and we could not improve on it.

## One habit, not ten rules

Since that week the handover on lines 5 to 9 happens **at the machine, with both people present, for two minutes**:

1. Say what is different from yesterday.
2. Look at it together. Touch the guard, the stop, the lock.
3. Only then sign.

If the earlier crew is called away, the line stays down until somebody who knows has been found. It has happened twice. It cost 11 and 25 minutes. Nobody was told off.

> [!TIP]
> Try it on your line. Two minutes, at the machine, both crews. The card with the three steps hangs at the hall 4 office; take a photo, change the words, make it yours.

## What we did not do

We did not forbid bridging. There are jobs that need it. But a bridged interlock now carries a yellow tag with a name and a time, and the tag’s other half is on the key in the shift lead’s pocket. You cannot lose one without missing the other.

Four weeks later, reports of near misses from hall 4 have doubled. We think that is the good news.`,
		author: 'jana.okafor',
		coAuthors: ['piet.vos'],
		space: 'safety-first',
		topics: ['safety', 'near-misses', 'shift-handover'],
		language: 'en',
		daysAgo: 3,
		hour: 9,
		comments: conversation(`
lena.brandt 2: We have done this in hall 3 since Tuesday. Crew B asked to keep it after two days, which is a first for anything with the word “handover” in it. Can I copy the card for the machining cells?
> jana.okafor 3: Please do, and tell us what you change. I bet it is the order.
> lena.brandt 5: You win. We look first and talk second, the cells are too loud for it the other way round.
rohan.kulkarni 4: In Pune our shifts do not overlap at all, the buses leave at ten past. How did you find the two minutes?
> piet.vos 8: Honestly: we moved the washing-up time. Five minutes before the hour instead of ten. Ask your crew where they would take it from, they will know.
> sunita.deshpande 22: The bus contract is up for renewal next month, @rohan.kulkarni. If a quarter of an hour is what it takes, I would like to have that fight.
bernd.pohl 6: We used to do exactly that, in the eighties, because there was no board. Then we got a board.
> jonas.reuter 9: I am putting that sentence on a poster, with your permission.
dieter.kunze 23: The 25 minutes: I saw them in the figures and asked what went wrong. Now I know that nothing did. Good call, whoever made it.
yusuf.demir 26: Yellow tag with two halves is something I want for the benches. Where did you order them?
> piet.vos 28: Jochen in the tool store cuts them from old kanban cards. A week’s notice and a coffee.
henrike.falk 47: I read this twice. A reflection should not be what stands between one of us and a spindle. Thank you for telling it with the birthday card left in.
`),
		reactions: {
			like: who(
				'lena.brandt henrike.falk dieter.kunze marek.nowak rohan.kulkarni bernd.pohl yusuf.demir gerd.baumann alina.moritz emil.lorenz oksana.hrytsenko petra.lindner miriam.stein daniel.osei tom.sander clara.bianchi'
			),
			helped: who('lena.brandt rohan.kulkarni yusuf.demir sunita.deshpande mira.rao'),
			insight: who('dieter.kunze alina.moritz viktor.lindqvist jonas.reuter')
		}
	},
	{
		slug: 'key-in-two-pockets',
		title: 'The key that was in two pockets',
		summary:
			'Bench TB2 was locked out by two people who each believed the other had the only key. A short confession and a longer drawing.',
		body: `I have taught lockout for six years. On the second day of the seal change on TB2 I found out that there were two keys for my padlock.

One was in my pocket. The other was in the blue cabinet, on the hook for *spare, do not use*, and from there it had gone into the pocket of a colleague who needed the bench in a hurry and thought the lock was left over from the week before. He is a careful man. He called out twice before he opened the valve. I was on the other side of the tank with ear protection on.

Nothing moved that mattered: 40 litres of warm water over my boots.

## What was wrong

- A personal lock with a spare key is not a personal lock.
- The tag carried my name but no date, so it looked old.
- “I called out” is not a control when half the hall wears ear protection.

## What is different now

1. Every lock on the three benches has **one** key. The spares were cut in half; I did it myself and enjoyed it.
2. Tags carry name, date and phone extension. A tag without a date gets a phone call, not a bolt cutter.
3. Cutting a lock needs two signatures and the owner on the phone. If you cannot reach me, the bench waits.

> [!WARNING]
> If you have a lock in your drawer whose second key you cannot put your hand on **right now**, bring both to the tool store. You get a new lock the same day.

The colleague and I gave the toolbox talk together last week. People laughed about the boots. Then someone asked whether the door of the paint booth has two keys as well. It does. It did.`,
		author: 'yusuf.demir',
		space: 'safety-first',
		topics: ['safety', 'test-bench', 'near-misses'],
		language: 'en',
		daysAgo: 47,
		hour: 13,
		comments: conversation(`
emil.lorenz 1: I was in the talk. What stayed with me was “it looked old”. I checked my own tag after and it had a phone number from the training workshop on it.
jana.okafor 3: Thank you for signing this with your name. Eleven locks came back within two days, four of them with a twin.
> yusuf.demir 5: Only four? I had bet on six. I owe Bernd a cake.
daniel.osei 19: On customer sites I carry my own lock and chain the key to my belt. The number of times a plant electrician has offered me “the other key” to be helpful... it is not zero.
oksana.hrytsenko 44: The furnace has a procedure with three locks and I was sure of all three. I went to look. I am now sure of two.
> jana.okafor 46: Coming over after lunch.
`),
		reactions: {
			like: who('jana.okafor emil.lorenz gerd.baumann piet.vos lena.brandt dieter.kunze daniel.osei liam.doyle'),
			insight: who('oksana.hrytsenko rohan.kulkarni')
		}
	},
	{
		slug: 'near-misses-doubled',
		title: 'Near misses doubled. Here is why I am pleased',
		summary: 'The number that usually makes managers nervous is the one I have been trying to raise for two years.',
		body: `Last quarter we recorded 118 near misses at the three sites, after 57 in the quarter before. Accidents with lost time: one, after three. I have been asked, kindly, whether I am worried.

No. Here is the long answer.

## What the number measures

It does not measure danger. It measures how many people thought it worth two minutes to tell us. In a hall where nobody reports anything, I do not sleep better. I just know less.

| site | before | last quarter | reports with a name |
| --- | ---: | ---: | ---: |
| Plant 1 | 21 | 34 | 71 % |
| Plant 2 | 24 | 61 | 80 % |
| Pune | 12 | 23 | 48 % |

The last column is the one I watch. An anonymous report is welcome, and always will be. But when people sign, it means they expect a conversation and not a lecture.

## What we did with 118 reports

- 74 were fixed on the spot or within the week. A hose, a lamp, a pallet in the wrong place.
- 29 needed money or a drawing. 18 of them are done.
- 15 we looked at and left as they were, and the person who reported got the reason from me, in person or by phone.

That last group matters most. A report that vanishes teaches its author not to write the next one.

## What I would like next

Pune: I know that reporting to Leipzig feels like reporting to the moon. From this month Rohan and Mira read your reports first, in Pune, in whichever language you wrote them.

Offices: you have had two. I have seen the extension leads in sales.`,
		author: 'jana.okafor',
		space: 'safety-first',
		topics: ['safety', 'near-misses', 'data'],
		language: 'en',
		daysAgo: 17,
		hour: 10,
		comments: conversation(`
markus.thiele 1: The extension leads in sales have been removed as of 11:20. I did not know we could hear each other’s kettles.
> elif.arslan 2: For the record, the one under my desk was there before me and probably before Markus.
mira.rao 4: Happy to read them here. First thing I noticed: in Pune people write what they did about it and leave out what happened, perhaps out of politeness. I will ask for the story and not only the solution.
wei.chen 21: New to this, so forgive a controller’s question: is there a level at which more reports would stop being good news?
> jana.okafor 23: Fair. If reports rise and the *severity* we assign rises with them, I start worrying. I look at that every Friday; so far the serious ones are flat at about six a quarter.
> wei.chen 25: That is a better answer than I get about most numbers. Thank you.
ines.carvalho 30: If you send me the raw list without names I can check whether the doubling is many people reporting once or few people reporting often. Different stories.
> jana.okafor 48: It is on its way. My guess is many, once. I would love to be shown wrong or right.
`),
		reactions: {
			like: who('gerd.baumann piet.vos henrike.falk sunita.deshpande marek.nowak alina.moritz petra.lindner'),
			insight: who('wei.chen dieter.kunze ines.carvalho miriam.stein')
		}
	},
	{
		slug: 'forklift-lane-four-metres',
		title: 'We moved the forklift lane by four metres',
		summary: 'A coat of paint, two bollards and eleven days of arguing in hall 3.',
		body: `For as long as I have worked here the forklift lane in hall 3 ran past the door of the break room. You opened the door, you looked left, you went. New colleagues learned it on day one, the way you learn which stair creaks.

A while ago I was buddy to Filip. On his third day he opened the door, looked right, because at his old place you looked right, and a reach truck stopped with its forks level with his belt buckle. The driver shook more than Filip did.

## “Put up a mirror”

That was the first idea, and the second, and the third. We have mirrors. We also have a sign, a light and a yellow line. What we did not have was *distance*.

So with Marek’s permission we taped a new lane, four metres further out, between the deburring benches and the racks, and asked everyone to try it for two weeks.

- Day 1: drivers furious. Two extra corners.
- Day 3: deburring discovers that the castings now arrive on the *right* side of the bench.
- Day 6: someone moves the tape back at night. We move it forward again, with a bag of doughnuts beneath it and a note.
- Day 11: the drivers ask for the second rack to be turned by 90 degrees, which gives them the corner back.

## What it cost

Paint 340 euros, two bollards 410, the rack one Saturday morning. The door of the break room now opens onto nothing at all. It still feels strange. I still look left.

If your hall has a place where you tell new people “mind, here you have to”, then perhaps it is not the new people who have to.`,
		author: 'lena.brandt',
		space: 'plant-2-leipzig',
		topics: ['safety', 'plant-life', 'near-misses'],
		language: 'en',
		daysAgo: 131,
		hour: 11,
		comments: conversation(`
piet.vos 4: I moved the tape back on day 6. The doughnuts were fair.
> lena.brandt 5: I knew it. Nobody else at Plant 2 rolls tape up that neatly.
marek.nowak 7: 750 euros and one Saturday. The consultants’ quote for a “pedestrian safety concept” is still in my drawer and has a different number of digits.
katja.wiesner 28: The castings arriving on the right side has also saved us the turning table we were about to order for deburring. I took it out of the plan today.
miriam.stein 51: Your last sentence is now in the buddy handbook, with your name on it.
`),
		reactions: {
			like: who('jana.okafor marek.nowak piet.vos oksana.hrytsenko alina.moritz miriam.stein'),
			celebrate: who('dieter.kunze gerd.baumann')
		}
	}
];
