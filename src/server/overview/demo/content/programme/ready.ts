// What is finished, in review or being written in the demo's bank.
import type { ReadyText } from './shape.ts';

export const readyTexts: ReadyText[] = [
	{
		format: 'article',
		aim: 'safety',
		language: 'en',
		title: 'The ten minutes nobody plans for',
		brief:
			'Follow one handover in hall 4 from both sides with a stopwatch. What was said, what was not, what the night found out by itself.',
		prompts: ['What did you learn at 22:10 that you needed at 22:00?', 'Which sentence do you say at every handover?'],
		body: 'Between 21:55 and 22:05 hall 4 belongs to nobody. The late shift is washing its hands, the night shift is putting on its shoes, and 31 machines are running.\n\nI stood there with a stopwatch for five evenings. The handovers took between two and nine minutes. The two-minute one was the only one without a fault in the log the next morning, so speed is not the point.\n\n## What was said\n\nPiet says three things, every evening, in the same order: what is running, what is not, what will stop tonight. Then he asks the other one to say it back.\n\n## What was not\n\nOn Tuesday a guard switch had been bridged for a test at 16:20. It was in the book. The book was on the desk. The desk is forty metres away.\n\n> If it is only in the book, I do not know it yet.\n\nWe have moved the book. What else should stand where it is needed?',
		author: 'piet.vos',
		ghost: 'jonas.reuter',
		topics: ['Safety', 'Shift handover']
	},
	{
		format: 'question',
		aim: 'safety',
		language: 'en',
		title: 'Which warning on your machine do you no longer hear?',
		brief: 'Seeded for the safety objective. Alarms that everyone has learned to ignore are the ones that matter.',
		prompts: ['Which one, how often a shift, and what would happen if it were right for once?'],
		body: 'Every machine has one: the buzzer that goes off so often that nobody turns round any more. We want to collect them, one by one, and get rid of them or make them mean something again.\n\nWrite down **which machine**, **what it warns of**, and **how often a shift** it goes off. A photo of the panel helps. Yusuf and I go through the list with maintenance on the first Thursday of the month and say here what became of each.',
		author: 'jana.okafor',
		topics: ['Safety', 'Near misses']
	},
	{
		format: 'interview',
		aim: 'first',
		language: 'en',
		title: 'She answers before the phone rings: a morning with Neha',
		brief:
			'The person with the most answered questions among the service coordinators. What she looks at first, and whom she asks.',
		prompts: ['Whom do you call when you do not know?', 'Which question do you get every week?'],
		body: 'Neha Patil coordinates service calls for three time zones. She says she knows nothing about pumps.\n\n**Then why does everybody ask you?**\n\nBecause I know who was in that basement last year. The serial number tells me the pump. The engineer tells me the stairs.\n\n**Which question comes every week?**\n\nWhether the spare rotor of the old P-200 fits the new one. It does not. I have written it down here and forty people have found it since. Before, they called, and I was on the other line.\n\n**Whom do you ask?**\n\nDaniel for anything that leaks, Stefan for anything that came back, and my predecessor for anything older than 2009. She is retired. She still answers.',
		author: 'neha.patil',
		ghost: 'jonas.reuter',
		topics: ['Field service', 'People']
	},
	{
		format: 'question',
		aim: 'first',
		language: 'en',
		title: 'What do you know that is written down nowhere?',
		brief: 'The seed for the objective itself: knowledge that would leave with its owner.',
		prompts: ['What would your successor need a year to find out?'],
		body: 'When Bernd retires in spring, forty-four years of listening to machines go with him. He started to write down what he hears. It is eleven pages so far.\n\nWhat do you know that is **written down nowhere**: a setting, a phone number, the trick with the third bolt? Two sentences are enough. If somebody else knows it better, name them.',
		author: 'clara.bianchi',
		topics: ['Lessons learned', 'People']
	},
	{
		format: 'article',
		aim: 'quality',
		language: 'en',
		title: 'Four hundred degrees too honest: what the furnace log says',
		brief: 'Oksana explains one week of the furnace log, and the pattern that five people know by heart.',
		prompts: ['What do you see in this curve that I do not?', 'When do you know that a batch is lost?'],
		body: 'This is a week of furnace 2 as the log sees it, and this is the same week as I see it.\n\nThe log shows temperatures. I see **the door**. Each of the small dips is the door, open for a look. Eleven looks on Monday, thirty-one on Wednesday. On Wednesday we poured the 27 castings that came back.\n\n## What the log does not know\n\nWho looked, and why. I asked. Nine people, nine good reasons: a new alloy, a visitor, a doubt.\n\n## What we try now\n\nA camera, bought for 190 euros, in front of the inspection glass. Since then: four looks a day. Whether the scrap goes down with it we will know in six weeks, and I will write it here either way.',
		author: 'oksana.hrytsenko',
		topics: ['Quality', 'Plant life']
	},
	{
		format: 'question',
		aim: 'quality',
		language: 'de',
		title: 'Woran erkennt ihr vor dem Abguss, dass es nichts wird?',
		brief: 'Frage an Plant 2: das Wissen der fünf, die es hören. Auf Deutsch, weil dort gefragt wird.',
		prompts: ['Was seht, riecht oder hört ihr zuerst?'],
		body: 'Wer lange genug am Ofen steht, weiß es vorher. Ich möchte sammeln, **woran**: am Geräusch, an der Farbe, an einem Wert, der noch in der Toleranz liegt.\n\nBitte schreibt dazu, bei welchem Teil und welcher Legierung. Oksana hört zu und prüft, was sich messen lässt. Was dabei herauskommt, steht in vier Wochen hier.',
		author: 'marek.nowak',
		topics: ['Quality']
	},
	{
		format: 'photo_call',
		aim: 'first',
		language: 'en',
		title: 'Show us the tool you made yourself',
		brief: 'Home-made helpers from all plants: each is knowledge in metal. Safety looks at each before it is copied.',
		prompts: ['What did you do before you had it?'],
		body: 'The bent spanner, the printed funnel, the hook from a welding rod: nearly every bench has one tool that cannot be bought. Show it to us, with one sentence on what it is for.\n\nNo faces without asking, no customer parts in the picture. Jana looks at each of them before anybody copies it. The three with the most votes are drawn properly by Tomáš and made for all plants.',
		author: 'tomas.horak',
		topics: ['Plant life', 'Lessons learned']
	},
	{
		format: 'article',
		aim: 'joiners',
		language: 'en',
		title: 'The first question I did not dare to ask',
		brief: 'Five colleagues, five first questions. Short, with the answer each of them needed.',
		prompts: ['What did you pretend to know in your first week?'],
		body: 'I asked five colleagues for the question they did not dare to ask in their first week. All five remembered it at once.\n\n**Arjun, simulation:** “What is GWE?” He nodded through three meetings. It is the goods receiving department.\n\n**Nele, first year:** “May I sit there?” At the table by the window. Yes, you may.\n\n**Anjali, IT support:** “Who decides that?” Two months later she knew: nobody had.\n\n**Rohan, line 3:** “Where is the drawing with the real dimensions?” In Viktor’s drawer. It is in the system now.\n\n**Giulia, purchasing:** “Why do we buy from them?” That was the best question of the year.\n\nWhich one was yours?',
		author: 'nele.hartung',
		topics: ['First 90 days', 'People']
	},
	{
		format: 'poll',
		aim: 'first',
		language: 'en',
		title: 'Where do you look first when you do not know?',
		brief: 'One question, five honest answers, including the one we do not like. Repeat it in half a year.',
		prompts: ['Where did you look the last time?'],
		body: 'A customer is on the phone and you do not know. You have about ninety seconds. Where do you look first? We ask again in half a year and compare.\n\n**Where do you look first?**\n\n- I ask whoever sits next to me\n- I search here\n- I call somebody who knows\n- I look on the shared drive\n- I promise to call back',
		author: 'alina.moritz',
		topics: ['Working together']
	},
	{
		format: 'challenge',
		aim: 'quality',
		language: 'en',
		title: 'How do we save one look into the furnace an hour?',
		brief: 'Ideas for fewer open doors in Plant 2, with Marek as the sponsor who can decide the same month.',
		prompts: ['What do you look for, and where else could it be seen?'],
		body: 'Each look into furnace 2 costs about eleven degrees and four minutes. We look thirty times on a bad day, always for a good reason.\n\nWhat would tell you the same without opening the door? Think of sensors, of marks, of a different order of work, of somebody you could ask. Anything that can be tried within a month for under 2,000 euros will be tried.',
		author: 'marek.nowak',
		topics: ['Quality', 'Plant life']
	},
	{
		format: 'article',
		aim: null,
		language: 'de',
		title: 'Der Fahrer, der seit neun Jahren dieselbe Rampe findet',
		brief:
			'Porträt eines Spediteurs, den alle kennen und niemand kennt. Dient noch keinem Ziel: prüfen, ob es zu den Neuen passt.',
		prompts: ['Was sehen Sie von uns, das wir nicht sehen?'],
		body: 'Herr Kowalczyk kommt jeden Dienstag um 6:10 Uhr. Er kennt die Rampe, das Wetter und die Laune der Frühschicht.\n\nIch habe ihn gefragt, was er von uns sieht. „Ihr lauft viel“, sagt er. „Zum Büro, zurück, noch einmal zum Büro. Bei anderen hängt der Zettel am Tor.“\n\nSeit vorletzter Woche hängt er auch bei uns am Tor.',
		author: 'tom.sander',
		topics: ['People', 'Plant life']
	},
	{
		format: 'interview',
		aim: 'safety',
		language: 'en',
		title: 'What the fire brigade asked us that we could not answer',
		brief:
			'Notes from the drill with the town’s fire brigade. Two questions we could not answer; who answers them now.',
		prompts: ['What was the first thing you looked for?'],
		body: 'The drill took 23 minutes. The question that stayed was asked after four: “Who is still inside?”\n\nWe had a list. It was from six o’clock. Eleven people had come since and four had left.\n\n[the second question; talk to Gerd about the gas plan]',
		author: 'jana.okafor',
		ghost: 'jonas.reuter',
		topics: ['Safety'],
		stage: 'review'
	},
	{
		format: 'article',
		aim: 'quality',
		language: 'en',
		title: 'Two millimetres and a phone call to Brescia',
		brief: 'How a supplier’s drawing and ours differed for eleven years, and who noticed.',
		prompts: ['How was it noticed?', 'What did it cost in all those years?'],
		body: 'For eleven years our drawing said 42 and theirs said 40. Both were right: they measured before coating.\n\nFatima noticed because she did something nobody had done: she called and asked somebody to read the dimension aloud.\n\n[what it cost: ask Wei; the photo of both drawings]',
		author: 'fatima.elamrani',
		topics: ['Suppliers', 'Quality'],
		stage: 'review'
	},
	{
		format: 'question',
		aim: 'joiners',
		language: 'en',
		title: 'Which abbreviation did you look up last?',
		brief: 'Collects the abbreviations for the list that every joiner gets.',
		prompts: ['Where did you find it?'],
		body: 'GWE, NCR, TB3, PX4: we have 43 on the list that new colleagues get, and every month somebody finds one that is missing. Which one did **you** look up last, and where did you find what it means?',
		author: 'miriam.stein',
		topics: ['First 90 days'],
		stage: 'review'
	},
	{
		format: 'article',
		aim: 'first',
		language: 'en',
		title: 'We asked 40 people who knows about seals',
		brief: 'A small experiment: one question, forty people, how many ways lead to the right person.',
		prompts: ['Whom did they name first?', 'How many steps did it take?'],
		body: '[the drawing of who named whom]\n\nForty people, one question: who knows why the 14-series seals fail? Nineteen named Tomáš. Six named people who have left.\n\n[what the shortest way was; what the longest was]',
		author: 'ines.carvalho',
		topics: ['Seals', 'Data'],
		stage: 'drafting'
	},
	{
		format: 'series_part',
		aim: 'safety',
		language: 'en',
		title: 'Walking the night round: hall 1',
		brief: 'First of three walks with the night shift. What is different at three in the morning.',
		prompts: ['What do you check by ear?', 'What would you change tonight if you could?'],
		body: '[meet Lena at 02:30 at gate 2; take the small camera]\n\n## What one hears\n\n## What one does not see\n\n## What costs nothing to change',
		author: 'lena.brandt',
		ghost: 'alina.moritz',
		topics: ['Safety', 'Shift handover'],
		stage: 'drafting'
	}
];

/** Suggestions of colleagues that nobody has answered yet, days ago. */
export const suggestionTexts = [
	{
		by: 'daniel.osei',
		kind: 'write',
		daysAgo: 4,
		text: 'How do we get a spare part on a Saturday? I have had to find out by phoning around three times this year.'
	},
	{
		by: 'yusuf.demir',
		kind: 'could_write',
		daysAgo: 2,
		text: 'I could write about the day test bench 3 told us the truth and we did not believe it.'
	},
	{
		by: 'nele.hartung',
		kind: 'write',
		daysAgo: 1,
		text: 'Who decides what is cooked on Fridays? Serious question, there are rumours.'
	}
] as const;
