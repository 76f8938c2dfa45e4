// What the spaces look like, and the rules their hosts wrote.
import type { SceneName } from '../drawing.ts';
import type { PaletteName } from '../drawing/palettes.ts';

export type SpaceLook = { slug: string; motif: SceneName; palette: PaletteName; colour: string; rules: string };

export const spaceLooks: SpaceLook[] = [
	{
		slug: 'safety-first',
		motif: 'hands',
		palette: 'ember',
		colour: '#8A3B12',
		rules: `- Tell what happened, not who is to blame. Names of people who were hurt stay out.
- If something is dangerous **now**, call 112 on the works phone first and write afterwards.
- Photos yes, faces only with a yes from the person.`
	},
	{
		slug: 'plant-2-leipzig',
		motif: 'furnace',
		palette: 'foundry',
		colour: '#8C3F50',
		rules: `- Shift plans are on the board in hall 4; here we talk about why they look like that.
- Write so that the night shift can follow without having been in the meeting.`
	},
	{
		slug: 'pune',
		motif: 'hills',
		palette: 'brass',
		colour: '#946200',
		rules: `- English, please: half of us would be lost in Marathi, the other half in German.
- Times with a place: “15:00 Pune”, never just “three”.`
	},
	{
		slug: 'service-engineers',
		motif: 'road',
		palette: 'night',
		colour: '#2F5F7E',
		rules: `- Customers’ names stay inside. Write “a dairy in the north” and everyone who needs to know will ask you.
- Say what you tried and what did not work. That is the useful half.`
	},
	{
		slug: 'pump-lab',
		motif: 'curves',
		palette: 'harbour',
		colour: '#3B4BA3',
		rules: `- Half-finished is fine. Say which half.
- Every number with its unit and the bench it came from.
- Explain abbreviations once; somebody reads this in their first week.`
	},
	{
		slug: 'quality-and-suppliers',
		motif: 'gauges',
		palette: 'sage',
		colour: '#3F6B3A',
		rules: `- Suppliers are partners: criticise the part, not the people.
- Prices and contracts do not belong here.`
	},
	{
		slug: 'first-90-days',
		motif: 'suns',
		palette: 'dawn',
		colour: '#6B4A63',
		rules: `- No question is too small. “Search for it” is not an answer here.
- If you know the answer, give it within the day. You were new once.`
	},
	{
		slug: 'cooking-and-canteen',
		motif: 'table',
		palette: 'plum',
		colour: '#5E5347',
		rules: `- Complaints with a suggestion, please.
- Allergies go to Holger directly, not into a comment.`
	},
	{
		slug: 'works-council-room',
		motif: 'letters',
		palette: 'night',
		colour: '#8A3B12',
		rules: `- What is read here stays here until the works council has voted.
- Guests are welcome for their topic and leave with it.`
	}
];
