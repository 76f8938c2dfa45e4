// The series “Notes from the road”, and what field engineers pack for it.
import { conversation, who } from '../conversation.ts';
import type { ArticleText } from '../shape.ts';

export const roadArticles: ArticleText[] = [
	{
		slug: 'road-1-dairy-at-four',
		title: 'A dairy at four in the morning',
		summary: 'The pump was fine. The cheese was not. On looking past the part you came to repair.',
		body: `The dairy called at 01:20. The P-300 on the whey line “screams”, they said, and they could only hold the vats until seven. I was in a hotel forty minutes away, which never happens.

At four I stood in front of a pump that did scream. Cavitation, textbook: gravel in a tin. So I did the textbook things. Suction valve, open. Strainer, clean. Level in the tank, good. Temperature, eight degrees. The pump had everything it needed, and it screamed.

## Look at what is new

The shift manager, a tiny woman in white boots, said: “It has only done this since the cheese.” They had started a new soft cheese in the same week. Same tank, same line, same pump.

The new product needed a second strainer, and somebody had put it **in the suction line**, behind the insulation, where I could not see it. Mesh 0.4 mm. Whey with fines. After six hours it was felt.

We took it out at 04:50, moved it to the pressure side with two clamps, and the pump went quiet. They kept the seven o’clock.

## For the rest of us

- Ask “what is new?” before “what is wrong?”. Ask the person with the wet boots.
- A pump that cavitates with an open valve and a full tank has something in its throat.
- Put your hand *under* insulation. Flanges feel different from pipe.

They sent me home with two kilos of the cheese. It is excellent. It also cavitates.`,
		author: 'daniel.osei',
		space: 'service-engineers',
		topics: ['field-service', 'customers', 'pumps'],
		language: 'en',
		daysAgo: 150,
		hour: 16,
		series: { slug: 'notes-from-the-road', part: 1 },
		comments: conversation(`
viktor.lindqvist 2: A 0.4 mesh clogged with fines will eat three metres of suction head without blinking. They had about two and a half to give. So: scream. Lovely case.
elif.arslan 4: That is my customer, and they told me the story before you did. The plant manager now asks every supplier what is new. I have sold two pumps on that cheese.
> daniel.osei 19: Then I expect the next two kilos to come through sales.
neha.patil 13: I have added “Has anything changed in the last two weeks: product, filter, cleaning agent?” to the questions on the night call. It was not on the form.
`),
		reactions: {
			like: who('liam.doyle elif.arslan viktor.lindqvist neha.patil markus.thiele'),
			helped: who('neha.patil yusuf.demir'),
			insight: who('tomas.horak')
		}
	},
	{
		slug: 'road-2-last-ferry',
		title: 'The last ferry and a shaft key',
		summary: 'An island, a fish farm, and a spare part you cannot order because the boat has gone.',
		body: `There are two ferries a day and I was on the second. The fish farm had lost one of two seawater pumps and the other was running alone for eleven thousand salmon. No pressure.

Coupling off, and there it was: the key sheared clean, the keyway on the shaft opened like a book. A new key would have lasted until I was back on the boat. A new shaft was in Leipzig.

## What you can do with what is there

The farm has a boatyard. The boatyard has a man called Angus with a milling machine older than both of us. We agreed, over a drawing on a feed sack, to cut a **second keyway at 180 degrees** and to run the old one empty, filled with epoxy so that it would not throw the balance out too far.

1. Measured run-out before we touched anything: 0.03. Good enough to be worth saving.
2. Cut the new keyway 8 mm, same as the drawing. Angus has no drawing for anything and hit it within two hundredths.
3. Balanced it the poor man’s way, on two knife edges made of skirting tile.
4. Ran it at reduced speed (42 Hz) with a hand on the bearing for an hour.

It held for nineteen days until the shaft came. I am told Angus charged for the tea and not for the milling.

## Why it sheared

Somebody had fitted a key of soft stainless because the right one had corroded. It was *our* spare parts kit. The kit for seawater units shipped with the standard key until somebody complained. I complained.

> [!NOTE]
> If your customer has a seawater P-300 built in the last three years, check the kit number. Kits ending in -11 have the wrong key. Stefan has the list.`,
		author: 'liam.doyle',
		topics: ['field-service', 'pumps', 'warranty'],
		language: 'en',
		daysAgo: 112,
		hour: 18,
		series: { slug: 'notes-from-the-road', part: 2 },
		comments: conversation(`
stefan.zielinski 14: 84 kits with -11 went out, 61 customers. I have addresses for 58 and wrote to them today. If one of you recognises an oyster farm near Cancale, a harbour authority, or “Mr Pettersen (boat)”, call me.
> liam.doyle 15: Pettersen (boat) is Runar. He answers texts and nothing else. Sending you the number.
tomas.horak 17: The key was changed on the drawing years ago, but the kit list is a separate document that nobody owns. I have asked to own it. Please shout if I forget that I asked.
lena.brandt 20: Give Angus my respects. Two hundredths on a manual mill, off a feed sack.
`),
		reactions: {
			like: who('daniel.osei lena.brandt bernd.pohl viktor.lindqvist jonas.reuter'),
			helped: who('stefan.zielinski neha.patil'),
			insight: who('fatima.elamrani')
		}
	},
	{
		slug: 'road-3-never-switched-on',
		title: 'The pump that was never switched on',
		summary: 'Two years of warranty spent in the dark, and a shaft bent by nothing at all.',
		body: `Commissioning job at a waterworks, sixth pump of six. Five start. The sixth hums, trips, hums, trips. By hand I can turn the shaft for half a turn and then it stops as if it had changed its mind.

The log book says it was installed 26 months ago. Running hours: zero. They had ordered one for later growth. The growth had not come, so the pump had stood there, full of water, in one position, next to five sisters that shook the floor.

## What standing still does

- **Bearings.** The balls sat on the same spot and the neighbours’ vibration hammered them in. You can see the dents, evenly spaced, like a ruler. False brinelling, if you want to look it up.
- **Seal.** The faces had grown together. When the motor pulled, one of them cracked.
- **Shaft.** Two tenths of bend, under its own weight and a crooked pipe.

None of this is a fault of the pump and none of it is in the warranty. The customer knew that before I said it. He only asked: *could somebody have told us?*

We could have. It is on page 41 of the manual.

## What I suggest we say at handover

> A pump that stands still needs a quarter turn a week and ten minutes a month. If nobody has time for that, drain it, grease it and put a tag on it.

I now write it with a marker on the inside of the terminal box cover, where the electrician will find it. It isn’t pretty. It works.`,
		author: 'daniel.osei',
		space: 'service-engineers',
		topics: ['field-service', 'warranty', 'customers'],
		language: 'en',
		daysAgo: 63,
		hour: 17,
		series: { slug: 'notes-from-the-road', part: 3 },
		comments: conversation(`
stefan.zielinski 16: I went through claims with under 50 running hours. 37 in three years. I had filed them under “installation”. At least 20 of them look like your dents.
> daniel.osei 18: Twenty. And nobody ever turned them by hand. I feel less silly about the marker.
clara.bianchi 21: A sticker costs eleven cents, page 41 costs a bearing. @tomas.horak, can we put a quarter-turn label on the coupling guard, with a picture and no words?
> tomas.horak 25: First sketch is on the door of the pump lab. Please do not vote with food this time.
rohan.kulkarni 38: We ship from Pune by sea, five weeks on a vibrating ship, shaft in one position. Should we worry about the same thing?
> viktor.lindqvist 42: Yes, mildly. Ship with the shaft vertical or with the bearing preloaded. I will send you what the motor makers do.
`),
		reactions: {
			like: who('liam.doyle neha.patil markus.thiele yusuf.demir'),
			insight: who('clara.bianchi stefan.zielinski viktor.lindqvist ines.carvalho rohan.kulkarni')
		}
	},
	{
		slug: 'road-4-p300-cold-start',
		title: 'Why the P-300 loses prime after a cold start',
		summary:
			'Three sites, below 5 °C, seals new, suction tight. We think we have it, and it is not where we were all looking.',
		body: `Three sites since the cold set in, all the same story: the P-300 stands overnight below 5 °C, starts in the morning, primes, delivers for ten to forty seconds, then loses it. Second start, fine. All day, fine.

Everyone, the two of us included, looked at the suction side. New seals. Soap on every flange. Nothing.

## What we measured

At the third site we put a pressure logger on the **recirculation port**, because it was the only free thread we could reach with gloves on.

| start | water | oil in seal chamber | prime lost after |
| --- | ---: | ---: | ---: |
| 1, cold | 3.8 °C | 2.1 °C | 22 s |
| 2, same pump | 4.0 °C | 9.5 °C | held |
| 3, after 1 h rest | 3.9 °C | 6.3 °C | held |
| 4, next day, cold | 4.1 °C | 1.9 °C | 31 s |

The water is the same each time. The **oil** is not.

## What we think happens

The recirculation valve closes when the pump has primed. It is damped by the same oil that cools the seal. Below about 5 °C that oil is so thick that the valve closes too slowly, and the pump keeps feeding its own discharge back for half a minute: enough to draw a bubble back in through a perfectly healthy suction line.

So the suction side is tight. The pump is making its own air.

> [!WARNING]
> Do **not** heat the seal chamber with a hot air gun. One site tried it. The elastomer was not impressed.

## What to do until engineering has a fix

1. Change the oil to grade 15 below 5 °C. Same supplier, different drum. Part number in the service kit list.
2. If you have no oil with you: start, run five seconds, stop, wait one minute, start again. The first bump moves the oil.
3. Log it, with the oil temperature. We have four starts at one site. We would like forty at ten.

Viktor is building a cold box around bench TB3. Bring a jumper.`,
		author: 'daniel.osei',
		coAuthors: ['viktor.lindqvist'],
		space: 'service-engineers',
		topics: ['p-300', 'field-service', 'pumps', 'hydraulics'],
		language: 'en',
		daysAgo: 10,
		hour: 14,
		series: { slug: 'notes-from-the-road', part: 4 },
		comments: conversation(`
liam.doyle 2: Two of mine in Scotland fit this to the degree. I told the customer it was the foot valve. I will be eating that with chips.
> daniel.osei 3: We all said foot valve. There are four perfectly good foot valves in my van.
tomas.horak 5: The damper orifice on that valve was reduced two revisions ago, to stop it chattering at high flow. I signed that. It never occurred to me that the oil would be at 2 °C. I will have a drawing with the old orifice by Thursday.
> viktor.lindqvist 7: Before you do: chatter was a real complaint. Let the cold box decide between orifice and oil.
> tomas.horak 8: Agreed. Both variants, same box, same day.
neha.patil 17: Eleven open tickets mention “prime” since the weather turned. I am calling each one today with step 2. First result: a bakery in Graz, five seconds, one minute, running.
priya.nair 20: The five-second bump can be a start routine in the PX4 when the ambient sensor reads below 6. It is thirty lines. Should I?
> daniel.osei 21: Please. Half of those machines start at five in the morning with nobody there.
yusuf.demir 26: Cold box update: we are at 3 °C and so is my lunch.
`),
		reactions: {
			like: who('liam.doyle neha.patil yusuf.demir markus.thiele elif.arslan'),
			helped: who('liam.doyle neha.patil stefan.zielinski rohan.kulkarni elif.arslan'),
			insight: who('clara.bianchi tomas.horak priya.nair gerd.baumann')
		}
	},
	{
		slug: 'packing-list-212-nights',
		title: 'Packing list after 212 nights away',
		summary: 'What is in the bag, what came out of it, and the one thing I would not travel without.',
		body: `I counted: 212 nights last year, 61 flights, 38 ferries. New colleagues keep asking for the list, so here it is, once.

## In the bag

- **Two pairs of the same boots.** Wet boots on day two ruin day three.
- Infrared thermometer, stethoscope, feeler gauges, mirror on a stick. You can find out most of what is wrong with a pump with these, before you own a single spanner.
- Own padlock. Always.
- A head torch *and* its twin. They die together or not at all.
- Blank key steel, 6, 8 and 10 mm. (See ferry.)
- Tea. The good stuff. It opens more control rooms than the badge.

## Out of the bag

1. The laptop bag. The laptop goes in the tool case between two towels. Nobody steals a case marked SEALS, USED.
2. Shirts that need ironing.
3. The printed manuals: 4 kg. They are on the tablet, *offline*. Check before the ferry, not on it.

## Papers

| going to | do not forget |
| --- | --- |
| UK | A list of tools with values, signed, or you can pay duty on your own spanners |
| Switzerland | The same, in triplicate, and a smile |
| Norway | Nothing, suspiciously |
| anywhere by air | Loctite and sprays go by van, never in the hold |

## The one thing

A photograph of the nameplate, *before* you open anything. You will need it at eleven at night in a place with no signal, and by then it’ll be covered in grease or at the bottom of a sump.`,
		author: 'liam.doyle',
		topics: ['travel', 'field-service'],
		language: 'en',
		daysAgo: 23,
		hour: 19,
		comments: conversation(`
daniel.osei 12: Missing: ear plugs for the hotel, not for the plant. And a door wedge. I will explain at the next meeting.
fatima.elamrani 14: For auditors: swap the stethoscope for a torch with a narrow beam and the boots for boots that come off in one second. Clean rooms. Twelve a day.
> liam.doyle 15: A colleague who packs for the shoes coming *off*. I have learned something.
markus.thiele 17: I pay the excess baggage bills, so I can confirm the weight of the tea.
neha.patil 18: Please, please the nameplate photo. And send it to me *before* the flight home. I’ve got nine tickets that say “big green pump”.
> liam.doyle 36: Four of those nine are mine. On their way tonight.
elif.arslan 40: “SEALS, USED” is genius. I am relabelling my sample case.
`),
		reactions: {
			like: who('daniel.osei fatima.elamrani elif.arslan jonas.reuter emil.lorenz neha.patil'),
			helped: who('elif.arslan fatima.elamrani arjun.mehta')
		}
	}
];
