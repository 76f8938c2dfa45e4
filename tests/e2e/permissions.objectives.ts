// Who gets what from the routes of objectives and measures; part of the table in permissions.table.ts.
import type { House } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';
import type { Answer, Case, Expectation } from './permissions.table.ts';

const signedIn: Who[] = ['employee', 'communicator', 'moderator', 'administrator', 'member', 'host'];
const runners: Who[] = ['communicator', 'administrator'];
const are = (who: Who[], answer: Answer): Expectation => Object.fromEntries(who.map((one) => [one, answer]));
const planners: Expectation = { ...are(signedIn, 'no'), ...are(runners, 'yes') };
const planning: Expectation = { ...planners, ...are(runners, 'passes') };

/** The member owns the objective, the host sponsors it; others are not told that there is one. */
const charged = (owner: Answer, sponsor: Answer, runner: Answer = 'yes'): Expectation => ({
	...are(signedIn, 'hidden'),
	...are(runners, runner),
	member: owner,
	host: sponsor
});
const others: Expectation = { ...are(signedIn, 'hidden'), ...are(runners, 'yes') };

const nobody = '987654321';
type Named = keyof House['objectives'];
const own =
	(start: string, which: Named = 'own', end = '') =>
	({ objectives }: House, unknown: boolean) =>
		`${start}${unknown ? nobody : objectives[which]}${end}`;

const read = (start: string, which: Named, end: string, expect: Expectation): Case[] => [
	{ at: own(start, which, end), expect }
];
const write = (
	start: string,
	which: Named,
	end: string,
	expect: Expectation,
	body: Record<string, string> = {}
): Case[] => [{ at: own(start, which, end), body: () => body, expect }];

const objective = '/programme/objectives/';
const measure = '/programme/measures/';
const words = { title: '', version: '999', reason: '' };

export const objectiveCases: Record<string, Case[]> = {
	'GET /programme/objectives': [{ at: () => '/programme/objectives', expect: charged('yes', 'yes') }],
	'POST /programme/objectives?/order': [
		{
			at: () => '/programme/objectives?/order',
			body: ({ objectives }) => ({ id: String(objectives.own), by: 'up' }),
			expect: charged('no', 'no', 'passes')
		}
	],
	'GET /programme/objectives/new': [{ at: () => '/programme/objectives/new', expect: planners }],
	'POST /programme/objectives/new': [
		{
			at: () => '/programme/objectives/new',
			body: () => ({ title: 'Nothing', owner: 'nobody.at.all' }),
			expect: planning
		}
	],
	'GET /programme/objectives/[id]': [
		...read(objective, 'own', '', charged('yes', 'yes')),
		...read(objective, 'other', '', others)
	],
	'POST /programme/objectives/[id]?/restore': write(objective, 'own', '?/restore', charged('no', 'no', 'passes')),
	'POST /programme/objectives/[id]?/restoreMeasure': [
		{
			at: own(objective, 'own', '?/restoreMeasure'),
			body: ({ objectives }) => ({ id: String(objectives.outside) }),
			expect: charged('no', 'no', 'passes')
		}
	],
	'GET /programme/objectives/[id]/edit': read(objective, 'own', '/edit', charged('no', 'no')),
	'POST /programme/objectives/[id]/edit': write(objective, 'own', '/edit', charged('no', 'no', 'passes'), {
		...words,
		title: 'Another'
	}),
	'GET /programme/objectives/[id]/drop': read(objective, 'own', '/drop', charged('no', 'no')),
	'POST /programme/objectives/[id]/drop': write(objective, 'own', '/drop', charged('no', 'no', 'passes'), {
		reason: 'No more.',
		things: 'move',
		toId: nobody
	}),
	'GET /programme/measures/new': [
		...read('/programme/measures/new?objective=', 'own', '', charged('no', 'no')),
		...read('/programme/measures/new?objective=', 'own', '&figure=readers&count=1', charged('no', 'no'))
	],
	'POST /programme/measures/new': write(
		'/programme/measures/new?objective=',
		'own',
		'',
		charged('no', 'no', 'passes'),
		{
			...{
				name: 'Nothing',
				baseline: '1',
				target: '2',
				startsOn: '2030-01-01',
				dueOn: '2030-01-02',
				topic: 'None',
				audienceId: nobody
			}
		}
	),
	'GET /programme/measures/[id]': [
		...read(measure, 'outside', '', charged('yes', 'yes')),
		...read(measure, 'counted', '', charged('yes', 'yes'))
	],
	'POST /programme/measures/[id]?/enter': write(measure, 'outside', '?/enter', charged('passes', 'no', 'passes'), {
		on: '2090-01-01',
		value: '1'
	}),
	'POST /programme/measures/[id]?/remove': write(measure, 'outside', '?/remove', charged('passes', 'no', 'passes'), {
		on: '2000-01-01'
	}),
	'POST /programme/measures/[id]?/take': write(measure, 'outside', '?/take', charged('passes', 'no', 'passes'), {
		text: 'nothing at all'
	}),
	'POST /programme/measures/[id]?/token': write(measure, 'outside', '?/token', charged('no', 'no', 'passes')),
	'POST /programme/measures/[id]?/revoke': write(measure, 'outside', '?/revoke', charged('no', 'no', 'passes')),
	'GET /programme/measures/[id]/edit': read(measure, 'outside', '/edit', charged('no', 'no')),
	'POST /programme/measures/[id]/edit?/save': write(measure, 'outside', '/edit?/save', charged('no', 'no', 'passes'), {
		...{ name: 'Nothing', baseline: '1', target: '2', dueOn: '2030-01-02', version: '999' }
	}),
	'POST /programme/measures/[id]/edit?/drop': [
		// Of one that is not there, so that the others of this table find theirs.
		{ at: () => `${measure}${nobody}/edit?/drop`, body: () => ({}), expect: are(signedIn, 'hidden') }
	],
	'GET /programme/alignment': [{ at: () => '/programme/alignment', expect: planners }],
	'POST /programme/alignment?/align': [
		{
			at: () => '/programme/alignment?/align',
			body: ({ posts, objectives }) => ({
				subject: 'post',
				subjectId: String(posts.open.id),
				objectiveId: String(objectives.own)
			}),
			expect: planning
		},
		{
			at: () => '/programme/alignment?/align',
			body: ({ posts }) => ({ subject: 'post', subjectId: String(posts.private.id), objectiveId: '' }),
			// Whoever does not run the programme is refused before anything is looked for.
			expect: { ...are(signedIn, 'no'), ...are(['communicator', 'administrator'], 'hidden') }
		}
	],
	'GET /programme/alignment/items': [
		...read('/programme/alignment/items?objective=', 'own', '&what=posts&kind=article', charged('yes', 'yes')),
		...read('/programme/alignment/items?objective=', 'own', '&what=spaces', charged('yes', 'yes')),
		{ at: () => '/programme/alignment/items?objective=none&what=posts', expect: planners },
		{ at: () => '/programme/alignment/items?objective=none&what=challenges', expect: planners }
	],
	'GET /api/v1/measures/[id]/readings': read('/api/v1/measures/', 'outside', '/readings', charged('yes', 'yes')),
	'PUT /api/v1/measures/[id]/readings': [
		{
			at: own('/api/v1/measures/', 'outside', '/readings'),
			json: true,
			body: () => ({ readings: '' }),
			expect: charged('passes', 'passes', 'passes')
		}
	]
};
