// The topics of the demo company, each with a line on what belongs under it.
import type { SeriesText, TopicText } from './shape.ts';

export const topics: TopicText[] = [
	{ slug: 'safety', name: 'Safety', about: 'Getting home with everything we came with.' },
	{ slug: 'near-misses', name: 'Near misses', about: 'What almost happened, told so that it does not.' },
	{ slug: 'shift-handover', name: 'Shift handover', about: 'What one crew owes the next.' },
	{ slug: 'quality', name: 'Quality', about: 'Gauges, audits, and doing it right when nobody looks.' },
	{ slug: 'suppliers', name: 'Suppliers', about: 'The people who cast, forge and deliver for us.' },
	{ slug: 'warranty', name: 'Warranty', about: 'What comes back, and why.' },
	{ slug: 'pumps', name: 'Pumps', about: 'How they work, how they fail.' },
	{ slug: 'p-300', name: 'P-300', about: 'Everything on our self-priming range.' },
	{ slug: 'seals', name: 'Seals', about: 'The smallest part with the most opinions.' },
	{ slug: 'hydraulics', name: 'Hydraulics', about: 'Curves, cavitation, flow.' },
	{ slug: 'firmware', name: 'Firmware', about: 'The PX4 controller and its releases.' },
	{ slug: 'test-bench', name: 'Test bench', about: 'Benches TB1 to TB3 and what they measured.' },
	{ slug: 'data', name: 'Data', about: 'Numbers worth arguing about.' },
	{ slug: 'customers', name: 'Customers', about: 'Visits, calls, orders won and lost.' },
	{ slug: 'field-service', name: 'Field service', about: 'Work in other people’s basements.' },
	{ slug: 'travel', name: 'Travel', about: 'Getting there, getting reimbursed.' },
	{ slug: 'it-tips', name: 'IT tips', about: 'Ten minutes that save an hour.' },
	{ slug: 'apprentices', name: 'Apprentices', about: 'Learning a trade with us.' },
	{ slug: 'first-90-days', name: 'First 90 days', about: 'Arriving, and helping others arrive.' },
	{ slug: 'people', name: 'People', about: 'Portraits, returns, farewells.' },
	{ slug: 'working-together', name: 'Working together', about: 'Languages, meetings, time zones.' },
	{ slug: 'works-council', name: 'Works council', about: 'Agreements and what they mean for you.' },
	{ slug: 'canteen', name: 'Canteen', about: 'Lunch and the debates about it.' },
	{ slug: 'sustainability', name: 'Sustainability', about: 'Energy, scrap, air and water.' },
	{ slug: 'plant-life', name: 'Plant life', about: 'Halls, furnaces, open days.' },
	{ slug: 'lessons-learned', name: 'Lessons learned', about: 'What went wrong, told by those who were there.' }
];

export const series: SeriesText[] = [
	{
		slug: 'notes-from-the-road',
		title: 'Notes from the road',
		about: 'Field service engineers on what they found when they opened the door.'
	},
	{
		slug: 'pump-basics',
		title: 'Pump basics',
		about: 'Hydraulics for everyone who sells, buys, plans or ships pumps.'
	},
	{
		slug: 'ten-minutes-with-it',
		title: 'Ten minutes with IT',
		about: 'One small thing at a time, from the people who answer 4444.'
	},
	{
		slug: 'ninety-days',
		title: 'Ninety days',
		about: 'New colleagues write down what the rest of us have stopped seeing.'
	}
];
