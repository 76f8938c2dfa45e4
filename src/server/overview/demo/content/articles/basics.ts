// The series “Pump basics”: hydraulics explained with kitchen equipment.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const basicsArticles: ArticleText[] = [
	{
		slug: 'basics-1-cavitation',
		title: 'Cavitation, explained with a kettle',
		summary: 'Why water boils cold, why that sounds like gravel, and why your impeller looks like a sponge.',
		body: `Put a kettle on. Before it boils it sings. What you hear is bubbles that form at the hot bottom, rise into cooler water and collapse. Each collapse is a tiny hammer blow. Now imagine that in cold water, ten thousand times a second, against bronze.

That is cavitation. You do not need heat for it. Water boils when its pressure falls below its vapour pressure, and there are two ways to get there:

1. heat it until the vapour pressure rises (the kettle);
2. lower the pressure until it falls (the pump).

## Where the pressure falls

At the eye of the impeller. The blades throw water outwards and the water behind has to follow. If it can’t follow fast enough, because the pipe is long, the strainer is blocked or the tank stands too low, the pressure at the eye drops. At 20 °C water boils at 0.023 bar. At 60 °C it boils at 0.2 bar, which is why hot water is so much harder to pump.

## What you notice

- **Sound**: gravel in a tin. Once heard, never forgotten. Yusuf gives demonstrations.
- **Flow** drops, not steadily but as if somebody had lowered a shutter.
- **Damage**: grey, rough, like a sponge, always a little *behind* the leading edge. If the pitting is on the edge itself, it is something else. Come and see me.

## What you can do

> [!TIP]
> Raise the tank, shorten the pipe, clean the strainer, cool the liquid, slow the pump. In that order, because that is the order of what it costs.

What does **not** help: throttling the suction valve. It is the same as pinching the straw harder.

Next time: how to know *before* you build it. It has an ugly name with four letters.`,
		author: 'viktor.lindqvist',
		space: 'pump-lab',
		topics: ['pumps', 'hydraulics'],
		language: 'en',
		daysAgo: 155,
		hour: 9,
		series: { slug: 'pump-basics', part: 1 },
		comments: conversation(`
giulia.ferrante 3: I have bought bronze impellers for three years and never knew why the price of cavitation-resistant alloy was worth it. Now I negotiate with a kettle in mind.
elif.arslan 5: “Pinching the straw harder” goes straight into my next customer meeting, with attribution.
emil.lorenz 8: We tried it in the workshop: syringe, warm water, finger on the tip, pull. It boils! In your hand, at 50 degrees.
> viktor.lindqvist 9: That is the best demonstration I have seen, and it costs 20 cents. May I use it for customers?
> emil.lorenz 24: Yes. Use a new syringe.
`),
		reactions: {
			like: who('giulia.ferrante elif.arslan emil.lorenz neha.patil katja.wiesner clara.bianchi'),
			helped: who('giulia.ferrante neha.patil elif.arslan jonas.reuter')
		}
	},
	{
		slug: 'basics-2-npsh',
		title: 'NPSH without tears',
		summary: 'Four ugly letters that answer one simple question: does the pump get enough to drink?',
		body: `NPSH stands for *net positive suction head*, and I apologise on behalf of my profession. Think of it as a bank account, in metres of water.

## Income

Atmospheric pressure is your salary: about **10.2 m** at sea level. If the tank stands above the pump, add the height. That’s a bonus.

## Spending

- If the tank is *below* the pump, subtract the height.
- Friction in the suction pipe: subtract.
- Vapour pressure of the liquid: subtract. Cold water takes 0.2 m, water at 80 °C takes 4.8 m. A hard tax.

What is left is **NPSH available**: what the *plant* offers.

## What the pump wants

**NPSH required** is on our curve sheet. It is what *we* ask for. If available is bigger than required, plus half a metre for bad days, you sleep well.

### A worked example

A dairy, 65 °C wash water, tank one metre above the pump:

| | metres |
| --- | ---: |
| atmosphere | +10.2 |
| tank above pump | +1.0 |
| friction, 12 m of pipe, three bends | −1.4 |
| vapour pressure at 65 °C | −2.6 |
| **available** | **7.2** |
| P-300/65 wants at this flow | 3.9 |

3.3 m in hand. Nobody will call Neha at night.

Now put the same pump on the roof, 4.5 m above the tank: 7.2 minus 5.5 is 1.7. It will scream, and no service engineer in the world can repair it, because nothing is broken.

> The pump does not suck. The atmosphere pushes, and the pump merely gets out of its way.`,
		author: 'viktor.lindqvist',
		space: 'pump-lab',
		topics: ['pumps', 'hydraulics'],
		language: 'en',
		daysAgo: 128,
		hour: 9,
		series: { slug: 'pump-basics', part: 2 },
		comments: conversation(`
elif.arslan 2: A customer at 1,600 metres altitude asked yesterday whether our sheet is valid for him. His salary is smaller, isn’t it?
> viktor.lindqvist 3: About 8.4 instead of 10.2. He is paid less for the same work. Send me his layout.
daniel.osei 11: I have explained this with straws, with banks and once with a donkey. The last line is better than all of them.
katja.wiesner 26: So that is what the field “NPSHa” in the order form is for. We have been filling in “n/a”.
`),
		reactions: {
			like: who('elif.arslan daniel.osei katja.wiesner liam.doyle emil.lorenz'),
			helped: who('elif.arslan katja.wiesner giulia.ferrante markus.thiele')
		}
	},
	{
		slug: 'basics-3-reading-a-curve',
		title: 'How to read a pump curve in two minutes',
		summary: 'Five lines on a sheet, one crossing that matters.',
		body: `I am told the curve sheet frightens people. It has five lines. You need two.

## Line one: what the pump can do

It starts high on the left and sags to the right. No flow, much pressure; much flow, little pressure. Like a person carrying shopping: one bag upstairs fast, six bags slowly. We call it the **H–Q curve**.

## Line two: what the plant demands

It is *not* on our sheet, because we do not know your plant. It starts at the height you must lift to, and climbs to the right ever more steeply, since friction grows with the **square** of the flow. Twice the flow, four times the friction.

## The crossing

Where the two meet, the pump will run. Not where the customer would like it to. Not where the order says. There.

- Close a valve: line two gets steeper, the crossing moves left.
- Open it: the crossing moves right.
- Slow the motor: line one sinks, the crossing slides down along line two. This is the only one of the three that saves energy.

## The other three lines

**Efficiency** is a hill; be near the top. **Power** tells you the motor. **NPSH** you know from last time.

> [!WARNING]
> If a customer says “we added ten per cent to be safe, then the planner added ten, then the builder added ten”, then stop. That pump will run far right of its hill, loudly, and the “safe” thirty per cent will be paid for in electricity for twenty years.

Homework: take any sheet from the rack by the lab door, draw a line two for a garden hose on the fourth floor, and bring it to me. I give sweets.`,
		author: 'viktor.lindqvist',
		space: 'pump-lab',
		topics: ['pumps', 'hydraulics'],
		language: 'en',
		daysAgo: 92,
		hour: 9,
		series: { slug: 'pump-basics', part: 3 },
		comments: conversation(`
stefan.zielinski 4: Homework handed in. My garden hose does not reach the fourth floor. Is that the lesson or did I make a mistake?
> viktor.lindqvist 5: Both curves right, conclusion right, sweet awarded. You need a bigger pump or a smaller ambition.
sophie.leclerc 7: On “the only one that saves energy”: I checked 20 of our own pumps in the plants. Fourteen are throttled. Our own! I am writing that up.
> dieter.kunze 25: Before you publish: can I have the list? I would like at least three of them to be fixed by the time people read it.
`),
		reactions: {
			like: who('sophie.leclerc stefan.zielinski elif.arslan markus.thiele giulia.ferrante ines.carvalho'),
			helped: who('stefan.zielinski emil.lorenz elif.arslan')
		}
	},
	{
		slug: 'basics-4-off-the-hill',
		title: 'Why pumps that run off their hill die young',
		summary: 'A pump has a flow it likes. What happens to bearings, seals and shafts on either side of it.',
		body: `Last part. You have read the curve and found the hill. What if a pump runs beside it, day after day, because *it works, doesn’t it?*

It works. It also ages.

## Too little flow (left of the hill)

Water that has nowhere to go turns back at the rim of the impeller. Imagine a revolving door with people changing their minds. The shaft is pushed sideways, the seal faces wobble, the liquid warms up. On TB3 we ran a P-120 at 20 per cent flow: the shaft at the seal moved **0.09 mm** instead of 0.02. Seal life fell from some 20,000 hours to about 4,500.

## Too much flow (right of the hill)

The water arrives too fast and at the wrong angle. Noise, cavitation, an overloaded motor. Bearings suffer first.

## How far is too far?

My rule for colleagues on the phone:

| flow, as a share of the best point | say |
| --- | --- |
| 80–110 % | lovely |
| 60–120 % | fine |
| 40–60 % | for hours, not for weeks |
| below 40 % | call me |
| above 130 % | call me, standing up |

Half of what we call “a bad seal” is a good seal in the wrong place. I said that in a meeting years ago without any proof. Since Stefan and Inês read their 1,140 claims I can say it with a table.

Thank you for reading four of these. Someone asked for a fifth, on viscosity, using honey. I’m thinking about it. I’d need a lot of honey.`,
		author: 'viktor.lindqvist',
		space: 'pump-lab',
		topics: ['pumps', 'hydraulics', 'seals'],
		language: 'en',
		daysAgo: 36,
		hour: 9,
		series: { slug: 'pump-basics', part: 4 },
		comments: conversation(`
nele.hartung 2: I read all four on the tram this week. I work in purchasing at the moment and for the first time I understood a whole sentence in a meeting. It was about NPSH.
> viktor.lindqvist 3: That comment is going on the lab door. Do you want a sweet or a curve sheet?
> nele.hartung 4: Both, please.
holger.brandis 5: I buy honey in twelve-kilo buckets. Say when.
neha.patil 20: The table is printed and taped to my monitor. “Call me, standing up” has already been used.
`),
		reactions: {
			like: who('nele.hartung neha.patil holger.brandis clara.bianchi tomas.horak stefan.zielinski daniel.osei'),
			helped: who('neha.patil nele.hartung liam.doyle')
		}
	}
];
