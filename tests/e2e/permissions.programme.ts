// Who gets what from the routes of the programme; part of the table in permissions.table.ts.
import type { House } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';
import { bankCases } from './permissions.bank.ts';
import { calendarCases } from './permissions.calendar.ts';
import { exchangeCases } from './permissions.exchange.ts';
import { objectiveCases } from './permissions.objectives.ts';
import type { Answer, Case, Expectation } from './permissions.table.ts';

const signedIn: Who[] = ['employee', 'communicator', 'moderator', 'administrator', 'member', 'host'];
const outsiders: Who[] = ['employee', 'communicator', 'moderator', 'administrator'];
const are = (who: Who[], answer: Answer): Expectation => Object.fromEntries(who.map((one) => [one, answer]));
const everyone = are(signedIn, 'yes');
const passing = are(signedIn, 'passes');
/** Those who run the programme. */
const planners: Expectation = { ...are(signedIn, 'no'), ...are(['communicator', 'administrator'], 'yes') };
const planning: Expectation = { ...planners, ...are(['communicator', 'administrator'], 'passes') };

const nobody = '987654321';
const page = (address: string, expect: Expectation = planners): Case[] => [{ at: () => address, expect }];
const post = (address: string, body: Record<string, string>, expect: Expectation = planning): Case[] => [
	{ at: () => address, body: () => body, expect }
];
/** Named in the query or the body: a post of the private space. */
const aboutHidden = (address: string, expect: Expectation): Case => ({
	at: ({ posts }: House, unknown) => `${address}?post=${unknown ? nobody : posts.private.id}`,
	expect
});

const harvest: Record<string, Case[]> = {
	'GET /programme/harvest': [
		...page('/programme/harvest?kind=search'),
		...page('/programme/harvest?from=suggestions&state=declined')
	],
	'POST /programme/harvest?/look': post('/programme/harvest?/look', {}),
	...Object.fromEntries(
		['take', 'dismiss', 'recall'].map((name) => [
			`POST /programme/harvest?/${name}`,
			post(`/programme/harvest?/${name}`, { ref: `waiting:${nobody}` })
		])
	),
	'POST /programme/harvest?/untake': post('/programme/harvest?/untake', { id: nobody }),
	...Object.fromEntries(
		['takeSuggestion', 'reopen', 'decline'].map((name) => [
			`POST /programme/harvest?/${name}`,
			post(`/programme/harvest?/${name}`, { id: nobody, answer: 'No.' })
		])
	),
	'GET /programme/harvest/feeds': page('/programme/harvest/feeds'),
	'POST /programme/harvest/feeds?/add': post('/programme/harvest/feeds?/add', { url: 'http://127.0.0.1/feed' }),
	'POST /programme/harvest/feeds?/remove': post('/programme/harvest/feeds?/remove', { id: nobody }),

	'GET /suggestions': page('/suggestions', everyone),
	'POST /suggestions?/withdraw': post('/suggestions?/withdraw', { id: nobody }, are(signedIn, 'hidden')),
	'GET /suggestions/new': [
		...page('/suggestions/new?text=Pumps&kind=could_write', everyone),
		aboutHidden('/suggestions/new', { ...are(outsiders, 'hidden'), member: 'yes', host: 'yes' })
	],
	'POST /suggestions/new': [
		...post('/suggestions/new', { kind: 'write', text: '' }, passing),
		{
			at: () => '/suggestions/new',
			body: ({ posts }) => ({ kind: 'write', text: 'More of this', postId: String(posts.private.id) }),
			expect: are(outsiders, 'hidden')
		}
	]
};

/** Whoever does not run the programme sees that of objectives of their own alone. */
const evidence: Expectation = { ...are(signedIn, 'hidden'), ...are(['communicator', 'administrator'], 'yes') };

const runway: Record<string, Case[]> = {
	'GET /programme': page('/programme'),
	'GET /programme/runway': page('/programme/runway'),
	'GET /programme/evidence': [
		...page('/programme/evidence?kind=time_saved', evidence),
		...page(`/programme/evidence?objective=${nobody}`, are(signedIn, 'hidden'))
	],
	'GET /programme/evidence/export': [
		...page('/programme/evidence/export?format=csv', evidence),
		...page('/programme/evidence/export?format=xlsx', evidence)
	],
	'GET /programme/runway/[week]': page('/programme/runway/2026-03-16?maker=colleague')
};

export const programmeCases: Record<string, Case[]> = {
	...runway,
	...harvest,
	...bankCases,
	...exchangeCases,
	...calendarCases,
	...objectiveCases
};
