// Articles on being measured: an audit and a gauge study.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const measuringArticles: ArticleText[] = [
	{
		slug: 'the-auditor-asked-emil',
		title: 'The auditor asked Emil',
		summary: 'Three days of certification audit, and the best answer came from a second-year apprentice.',
		body: `We are certified again. Two minor findings, both deserved; see below. I could leave it at that, but then you would miss the best four minutes of my year.

The auditor stopped in the training workshop, where nobody had prepared anything, because the training workshop was not on the plan. She asked Emil: “How do you know that this drawing is the valid one?”

There was a silence in which I aged.

Emil said: “I don’t. I scan the code in the corner, and if it turns green I do. But the printer in here makes the code too pale, so half the time it doesn’t scan, and then I walk to the terminal. If I’m in a hurry I’m tempted not to walk.”

She wrote for quite a while. Then she said it was the first time in two years that someone had told her where the temptation was.

## The two findings

1. **Drawings printed in the training workshop can’t be verified reliably.** Cause: see above. Hannes changed the toner setting in ten minutes. The deeper cause is that Emil had mentioned it twice and we had listened once.
2. **Two torque wrenches in hall 2 were nine days overdue.** No excuse. Mine.

## What I take from it

I have spent twenty years teaching people what to say to auditors. I think I’ll stop. Tell her what you do. If what you do is wrong, it’s better that both of us know.`,
		author: 'gerd.baumann',
		space: 'quality-and-suppliers',
		topics: ['quality', 'apprentices', 'lessons-learned'],
		language: 'en',
		daysAgo: 54,
		hour: 9,
		comments: conversation(`
emil.lorenz 2: I thought I had just lost us the certificate. I did not eat lunch.
> holger.brandis 3: It was noted. There was an untouched schnitzel and I was worried about my breading.
hannes.vogt 5: Setting was “eco”. It saved about four euros of toner a year and nearly cost us a finding a page. All seventeen printers checked since.
yusuf.demir 7: Proud. I also checked my own wrenches within the hour, and so did everybody else who read this, I think.
fatima.elamrani 25: I have changed my supplier question from “show me something that went wrong” to “where is it tempting not to walk?”. It works even better. I owe Emil a royalty.
`),
		reactions: {
			like: who(
				'emil.lorenz yusuf.demir miriam.stein bernd.pohl nele.hartung henrike.falk jana.okafor clara.bianchi alina.moritz'
			),
			celebrate: who('yusuf.demir bernd.pohl marek.nowak dieter.kunze'),
			insight: who('fatima.elamrani hannes.vogt')
		}
	},
	{
		slug: 'three-gauges-three-answers',
		title: 'Three gauges, three answers',
		summary:
			'Almost two weeks in, I asked three people to measure the same ten shafts. A small study and a large thank-you.',
		body: `I joined not long ago and was told: walk around for two weeks, touch nothing. I touched one thing. I borrowed ten shaft sleeves and asked three colleagues at line 3 to measure each one three times, without seeing each other’s numbers.

The tolerance is 20 micrometres wide. The question is how much of that we spend on *measuring*.

| | repeat (same person) | between people | share of tolerance |
| --- | ---: | ---: | ---: |
| digital micrometer | 1.1 µm | 0.9 µm | 14 % |
| snap gauge | 0.8 µm | 0.7 µm | 11 % |
| “the good caliper” | 4.9 µm | 6.2 µm | **79 %** |

The good caliper has a name, a drawer and a small towel. It’s been the referee at line 3 for nine years. Whenever two people disagreed, someone fetched it.

I was nervous about showing this. I’d been here for thirteen days. I showed it to Rohan first, alone, at the end of a shift. He looked at the last row for a long time, then called all three over and said: “She has found out why we argue.”

## What we do now

- Sleeves are measured with the micrometer, or the snap gauge if there are more than twenty.
- The caliper keeps its drawer and its towel. It measures packing foam.
- I’ll repeat the same small study at one station a month. If you’d like yours to be next, write below. If you’d like yours *not* to be next, that’s interesting too.

Thanks to Sachin, Pooja and Imran, who measured ninety times and never once asked whether I was checking on *them*. I wasn’t.`,
		author: 'mira.rao',
		space: 'quality-and-suppliers',
		topics: ['quality', 'data', 'first-90-days'],
		language: 'en',
		daysAgo: 11,
		hour: 8,
		comments: conversation(`
gerd.baumann 1: Thirteen days, ten sleeves, ninety readings, one caliper retired with honours. This is how it is done. Welcome, officially.
rohan.kulkarni 2: For the record, I have defended that caliper in meetings. More than once. With emotion.
> mira.rao 3: You also called everyone over within a minute. I will not forget it.
yusuf.demir 5: Bench TB2, flow meter against the weighing tank. I say they agree. I would like to be next, and I would like to be wrong in private first.
> mira.rao 6: Deal. Results go to you a full day before anyone else.
bernd.pohl 29: In hall 1 there is a caliper like that as well. It is mine. I will bring it to you before I go, so that nobody has to be brave afterwards.
`),
		reactions: {
			like: who('gerd.baumann rohan.kulkarni sunita.deshpande bernd.pohl fatima.elamrani lena.brandt ines.carvalho'),
			insight: who('yusuf.demir tomas.horak viktor.lindqvist'),
			celebrate: who('sunita.deshpande anjali.shah neha.patil')
		}
	}
];
