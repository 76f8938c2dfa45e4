// Who gets what from the routes of the editorial calendar; part of the table in permissions.table.ts.
import type { Who } from '../support/people-of-the-house.ts';
import type { Answer, Case, Expectation } from './permissions.table.ts';

const signedIn: Who[] = ['employee', 'communicator', 'moderator', 'administrator', 'member', 'host'];
const are = (who: Who[], answer: Answer): Expectation => Object.fromEntries(who.map((one) => [one, answer]));
/** Whoever does not run the programme is not told that there is a calendar. */
const planners: Expectation = { ...are(signedIn, 'hidden'), ...are(['communicator', 'administrator'], 'yes') };
const planning: Expectation = { ...planners, ...are(['communicator', 'administrator'], 'passes') };

const nobody = '987654321';
const page = (...addresses: string[]): Case[] => addresses.map((address) => ({ at: () => address, expect: planners }));
const post = (address: string, body: Record<string, string>): Case[] => [
	{ at: () => address, body: () => body, expect: planning }
];
const posts = (route: string, bodies: Record<string, Record<string, string>>): Record<string, Case[]> =>
	Object.fromEntries(
		Object.entries(bodies).map(([name, body]) => [`POST ${route}?/${name}`, post(`${route}?/${name}`, body)])
	);

const nothing = { itemId: nobody, seen: '', day: '2090-01-01', time: '09:00' };
const rule = { format: 'article', 'weekdays[]': '2', time: '09:00', timeZone: '' };

export const calendarCases: Record<string, Case[]> = {
	'GET /programme/calendar': page(
		'/programme/calendar',
		'/programme/calendar?view=week&from=2026-03-02',
		'/programme/calendar?view=month&as=list',
		'/programme/calendar?view=year'
	),
	...posts('/programme/calendar', {
		place: nothing,
		takeOut: nothing,
		swap: { ...nothing, other: '987654322:1.1' },
		fill: { 'pairs[]': `1.1:${nobody}` },
		empty: { 'pairs[]': `${nobody}.1:${nobody}` },
		instead: { slotId: nobody, version: '1', itemId: nobody },
		giveUp: { slotId: nobody, version: '1', reason: 'No.' },
		adopt: {}
	}),
	// Of what does not exist there is no question where to.
	'GET /programme/calendar/place': [
		{ at: () => `/programme/calendar/place?item=${nobody}`, expect: are(signedIn, 'hidden') },
		{ at: () => '/programme/calendar/place?slot=x', expect: are(signedIn, 'hidden') }
	],
	'GET /programme/calendar/fill': page('/programme/calendar/fill?weeks=26&unfinished=1'),
	'GET /programme/calendar/cadence': page('/programme/calendar/cadence'),
	...posts('/programme/calendar/cadence', {
		add: { ...rule, time: '' },
		change: { ...rule, id: nobody, version: '1' },
		end: { id: nobody, version: '1' },
		adopt: {},
		close: { fromOn: '2090-01-02', toOn: '2090-01-01' },
		open: { id: nobody },
		limits: { mostPerWeek: '5', hoursApart: '24' }
	}),
	'GET /programme/calendar/feed': page('/programme/calendar/feed'),
	...posts('/programme/calendar/feed', { make: {}, end: {} }),
	// The secret is the key: without the right one there is nothing, for anybody.
	'GET /programme/calendar/feed/[token]': [
		{
			at: (_, unknown) => `/programme/calendar/feed/${unknown ? 'another' : 'no-such-secret'}`,
			expect: { ...are(signedIn, 'hidden'), visitor: 'hidden' }
		}
	]
};
