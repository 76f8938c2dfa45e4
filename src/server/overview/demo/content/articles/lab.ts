// Articles from engineering: firmware, queries, seals, simulation and printed impellers.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const labArticles: ArticleText[] = [
	{
		slug: 'rolling-back-px4-2-8',
		title: 'Rolling back PX4 2.8',
		summary:
			'A sign error, 31 pumps running backwards for a second and a half, and what our release checklist did not ask.',
		body: `On release day plus two I got a message from a waterworks: “Since the update, it hiccups.” A hiccup, on video, turned out to be a pump that turns **backwards** for a second and a half before it starts.

2.8 was on 31 controllers by then. We rolled it back within nine hours. No damage that we know of. I wrote the bug, so I’m writing the post.

## The bug

2.8 has a softer ramp. To compute it we moved the slip estimate from 16 to 32 bits:

~~~c
// 2.7: slip comes from the register, 16 bits, signed
int16_t slip = (int16_t)read_reg(REG_SLIP);

// 2.8: wider type, for the new ramp
int32_t slip = read_reg(REG_SLIP);   // read_reg() returns uint16_t
~~~

The cast went missing with the width. A slip of −3 became 65,533, the ramp concluded that the motor was wildly ahead, and braked. Through zero. For 1.5 seconds, until the limiter stepped in.

## Why the tests did not see it

- Unit tests used positive slip only. I’d written them from the data sheet, where the example is positive.
- On the bench the motor starts **from standstill**, where slip is zero. A pump in a real pipe is often already turning, slowly, backwards, because the non-return valve leaks a little.

The second one is the lesson. Every pump in the lab has a perfect valve.

## What changed

1. \`read_reg()\` is gone. There is \`read_u16()\` and \`read_i16()\`, and the compiler complains if you mix them (\`-Wconversion\` is now an error; it found four more, all harmless, all mine).
2. Yusuf built a leaky valve for TB1. It’s a normal valve with a hole in it. It’s my favourite test equipment.
3. Releases go to **three** volunteers for a week, then thirty, then all. If you know a customer who enjoys being first, tell me.

> [!TIP]
> 2.8.1 is out and safe. Check the version under *Service > About*. If you see 2.8.0, call me, at any hour. It’s my hour.`,
		author: 'priya.nair',
		space: 'pump-lab',
		topics: ['firmware', 'test-bench', 'lessons-learned'],
		language: 'en',
		daysAgo: 45,
		hour: 10,
		comments: conversation(`
yusuf.demir 1: The valve with a hole in it is 6 mm, deburred, and has an inventory number. Let nobody “repair” it.
clara.bianchi 2: Nine hours from video to rollback, with 31 sites in eight countries. I was on the call for one of those hours and nobody raised their voice. Thank you all.
tomas.horak 5: A seal does not like backwards. The spring is wound for one direction. 1.5 seconds is fine, I checked two from the list on the bench. Just do not make it a habit.
liam.doyle 8: The distillery on Skye wants to be a volunteer. They like being first and they have a lot of evenings.
> priya.nair 9: Excellent. Volunteers number one of three. Ask them what time zone the lot of evenings is in.
hannes.vogt 23: Three, thirty, all is how we do the Windows updates since the famous Monday. It has caught two bad ones. Happy to share the little script that picks the thirty.
`),
		reactions: {
			like: who('clara.bianchi yusuf.demir ines.carvalho arjun.mehta hannes.vogt tomas.horak'),
			insight: who('hannes.vogt gerd.baumann viktor.lindqvist emil.lorenz'),
			helped: who('liam.doyle neha.patil')
		}
	},
	{
		slug: 'finding-a-bad-bench-run',
		title: 'Finding a bad bench run in one query',
		summary: 'For everyone with read access to the bench database: how to spot a run you should not trust.',
		body: `You have got access to the bench database (ask me, it takes a minute) and want the efficiency of a P-120 at part load. You find six runs. Two of them are lies. Here is how I look.

## The three lies

1. **Air in the loop.** Flow meter jitters, efficiency looks *too good*.
2. **Warm start.** Oil still hot from the run before, losses too small.
3. **Somebody leaned on the tank.** You laugh.

## The query

~~~sql
select run_id, started_at, operator,
       round(stddev(flow_m3h) / avg(flow_m3h) * 100, 2) as jitter_pct,
       min(oil_c)                                      as oil_start,
       max(tank_kg) - min(tank_kg)                     as tank_swing
from   samples
join   runs using (run_id)
where  pump = 'P-120/50' and phase = 'steady'
group  by run_id, started_at, operator
having count(*) > 300
order  by jitter_pct desc;
~~~

## How to read it

| column | trust | look again | bin it |
| --- | --- | --- | --- |
| jitter_pct | < 0.6 | 0.6 – 1.5 | > 1.5 |
| oil_start, °C | 18 – 25 | 25 – 32 | > 32 |
| tank_swing, kg | < 2 | 2 – 5 | > 5 |

The limits are not physics. I took the 400 runs that Yusuf marks as good by ear and looked at where they end. His ear and the 1.5 per cent agree in 97 cases out of 100, which I find slightly humbling.

> [!NOTE]
> \`phase = 'steady'\` is set by the bench software and is too optimistic for pumps above 30 kW. Add \`and elapsed_s > 240\` for those.

If you find a fourth lie, tell me. I collect them.`,
		author: 'ines.carvalho',
		space: 'pump-lab',
		topics: ['data', 'test-bench', 'it-tips'],
		language: 'en',
		daysAgo: 82,
		hour: 11,
		comments: conversation(`
yusuf.demir 1: 97 out of 100. I want to hear the other three again.
> ines.carvalho 3: Come by. I think you are right on two of them, and on the third the radio was on.
priya.nair 6: Fourth lie: firmware changed between runs. Join on controller_version and group by it. Bit me last week.
> ines.carvalho 7: Of course! Added to the view, so nobody has to remember it. The fourth lie is officially yours.
`),
		reactions: {
			like: who('viktor.lindqvist yusuf.demir stefan.zielinski'),
			helped: who('stefan.zielinski elif.arslan priya.nair tomas.horak sophie.leclerc')
		}
	},
	{
		slug: 'three-thousand-hours-fourteen-seals',
		title: '3,000 hours, 14 seals',
		summary:
			'The endurance test is over. The expensive material did not win, and the winner surprised its own designer.',
		body: `Eighteen weeks, day and night, fourteen mechanical seals on two rigs, water with two grams of fine sand per litre. Every Monday a stop, a photo, a weighing. This is the short version. The long one has 252 photographs.

| pairing | samples | leak at end, ml/h | wear, µm | verdict |
| --- | ---: | ---: | ---: | --- |
| carbon / ceramic (today’s standard) | 4 | 11.2 | 96 | two failed at 2,100 h |
| carbon / silicon carbide | 4 | 3.1 | 31 | good |
| SiC / SiC | 3 | 0.8 | 4 | best, until it runs dry |
| SiC / SiC, diamond coated | 3 | 0.9 | 3 | same, at four times the price |

## The expensive one

I believed in the coating. I presented it, in this very space, with a slide that said “game changer”. In sandy water over 3,000 hours it isn’t measurably better than plain SiC. It is better when dry: it survived our 90-second dry run, and plain SiC cracked after 35.

So you pay four times the price for 55 seconds. If the controller stops the pump after ten, you have paid for nothing.

## What I propose

1. **Carbon / SiC becomes the standard** for the P-300. It costs 9 euros more than what we have and would have prevented most of what I see on Fridays.
2. SiC / SiC for abrasive duty, *only* with dry-run stop.
3. The coating goes back in the drawer. With a label, so that no one has to pay to find this out again.

One more thing. Sample 9 was the best of all, and sample 9 was the one we had fitted wrongly: set length 0.5 mm too short, less spring force. I put it down as a mistake in week one. It’s now the next test.`,
		author: 'tomas.horak',
		space: 'pump-lab',
		topics: ['seals', 'pumps', 'test-bench'],
		language: 'en',
		daysAgo: 104,
		hour: 13,
		comments: conversation(`
viktor.lindqvist 1: You kept the wrongly fitted sample in the test and you kept it in the report. That is the difference between an experiment and a demonstration.
giulia.ferrante 3: 9 euros times 2,600 pumps is real money, but I can get about 3 of the 9 back if we commit for two years. Shall I ask before or after Clara decides?
> clara.bianchi 5: Before, please. And I have decided: yes to 1 and 2, from the next production lot.
> tomas.horak 6: Quickest design review of my life.
daniel.osei 20: A question from the van: can I retrofit carbon/SiC into the old chamber, or do I need the new cover?
> tomas.horak 23: Same chamber from serial 41,000 on. Older ones need the cover, and honestly a new pump.
`),
		reactions: {
			like: who('viktor.lindqvist clara.bianchi daniel.osei liam.doyle gerd.baumann fatima.elamrani'),
			insight: who('giulia.ferrante stefan.zielinski sophie.leclerc oksana.hrytsenko')
		}
	},
	{
		slug: 'what-the-mesh-did-not-show',
		title: 'What the mesh did not show',
		summary: 'My simulation was four per cent too good. It took a walk through the foundry to find out why.',
		body: `I came here with a simulation that agreed with experiments to within one per cent. On my first real impeller it was four per cent too optimistic, at every flow. A constant error is a gift: something is *missing*, not wrong.

I spent nine days on the mesh. Finer at the leading edge, finer at the tongue, 40 million cells, a weekend of computing. The four per cent became 3.9.

## Then I touched one

I was in Leipzig for my second week, and Oksana took me through the foundry. She handed me an impeller straight from blasting and I ran a finger along the blade. It felt like coarse sandpaper. In my model it was glass.

I’d read about roughness, of course. I had a number for it, from a textbook: 12 micrometres. Oksana has a comparison plate and a thumb. Her thumb said 60. The instrument said 57.

| surface | efficiency, calculated | measured on TB2 |
| --- | ---: | ---: |
| smooth (my model) | 78.4 % | |
| 12 µm (textbook) | 77.9 % | |
| 57 µm (Oksana) | 74.6 % | 74.3 % |
| one impeller, hand-polished by Bernd | 77.2 % | 76.9 % |

## So what?

The last row. Polishing is worth 2.6 points on this small impeller. Over its life that’s more electricity than the pump costs. Nobody polishes small impellers because nobody thought it mattered below 100 mm.

I’m not saying we should polish. I’m saying that the answer was in a thumb, eighty steps from the desk where I was refining my mesh. Simulation people: **go and touch one**.`,
		author: 'arjun.mehta',
		space: 'pump-lab',
		topics: ['hydraulics', 'data', 'first-90-days'],
		language: 'en',
		daysAgo: 19,
		hour: 9,
		comments: conversation(`
oksana.hrytsenko 1: The thumb accepts the citation. The plate is older than I am, by the way; it came with the building.
viktor.lindqvist 2: I gave you the 12 micrometres from the textbook. I have had the book for thirty years and I have touched hundreds of impellers and never put the two together. Very good, Arjun.
> arjun.mehta 4: I would not have looked for it if you had not said “a constant error is a gift”.
bernd.pohl 6: It took me fifty minutes to polish that one. For series you want the drum with the ceramic chips, in the corner of hall 2, behind the pallets. Nobody has used it since 2009. It works, I oil it.
> clara.bianchi 8: You *oil* it. Of course you do. @emil.lorenz @arjun.mehta: forty impellers, one drum, one week. Please.
> emil.lorenz 9: Found it. It is huge. Yes please.
`),
		reactions: {
			like: who(
				'oksana.hrytsenko viktor.lindqvist clara.bianchi bernd.pohl ines.carvalho lena.brandt emil.lorenz miriam.stein sunita.deshpande'
			),
			insight: who('sophie.leclerc tomas.horak marek.nowak priya.nair')
		}
	},
	{
		slug: 'printed-impellers-where-it-pays',
		title: 'Printed impellers: where it pays and where it does not',
		summary: 'We printed 26 impellers in steel. Six of them made sense.',
		body: `Everybody who visits us asks whether we print. Yes. Here is what we know after 26 metal impellers, with invoices.

## Where it paid (6 of 26)

- **Three obsolete spares.** The pattern was lost; a casting would have meant a new one for 7,400 euros and eleven weeks. Printed: 1,150 euros, nine days. The customers did not ask what it cost.
- **Two trial geometries** for the P-120. We would never have cast both. We printed both, and the one that nobody had voted for won.
- **One closed impeller** with channels no core could have formed.

## Where it did not

Everything else. A P-120 impeller is 38 euros as a casting and 410 printed. It is also *rougher*, unless you pay for finishing, and it has taken us two failed batches to find out that the supports must not touch the blade’s pressure side.

| | cast | printed |
| --- | ---: | ---: |
| first part | 11 weeks | 9 days |
| hundredth part | 20 minutes | 9 days |
| surface | 60 µm | 25–90 µm, it depends |
| strength at the hub | known | known since the burst test |

## A rule of thumb

> Print it if you need fewer than five, or if you need it before the pattern maker has answered the phone.

We are **not** buying a printer. The service bureau in Chemnitz is forty minutes away, buys the powder, cleans the filters and answers at six. Ask Giulia for the terms. If the volume ever passes 200 parts a year, we will look at it again; last year it was 26, this year perhaps 40.`,
		author: 'clara.bianchi',
		coAuthors: ['tomas.horak'],
		space: 'pump-lab',
		topics: ['pumps', 'hydraulics', 'suppliers'],
		language: 'en',
		daysAgo: 143,
		hour: 15,
		comments: conversation(`
lena.brandt 3: Thank you for saying “not”. Every visitor group asks my people when they will be replaced. Now I have a table.
giulia.ferrante 18: Terms in one line: price by the cubic centimetre, first part at cost, and they take the powder price risk up to 8 %.
emil.lorenz 20: What happened to the 20 that did not pay? Asking for the training workshop.
> tomas.horak 21: In a crate under my desk. Come with a trolley. Two of them are beautiful failures, be careful with the edges.
`),
		reactions: {
			like: who('lena.brandt marek.nowak dieter.kunze emil.lorenz viktor.lindqvist'),
			insight: who('giulia.ferrante stefan.zielinski markus.thiele')
		}
	}
];
