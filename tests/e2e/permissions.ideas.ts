// Who gets what from the routes of ideas and challenges; part of the table in permissions.table.ts.
import type { House } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';
import type { Answer, Case, Expectation } from './permissions.table.ts';

const signedIn: Who[] = ['employee', 'communicator', 'moderator', 'administrator', 'member', 'host'];
const outsiders: Who[] = ['employee', 'communicator', 'moderator', 'administrator'];
const are = (who: Who[], answer: Answer): Expectation => Object.fromEntries(who.map((one) => [one, answer]));
const everyone = are(signedIn, 'yes');
const passing = are(signedIn, 'passes');
const outside = are(outsiders, 'hidden');
const belonging: Expectation = { ...outside, member: 'yes', host: 'yes' };
/** Of an idea without a space, only the communicator decides. */
const deciding: Expectation = { ...are(signedIn, 'no'), communicator: 'passes' };
/** Of one in the private space, its host does. */
const insideDeciding: Expectation = { ...outside, member: 'no', host: 'passes' };

/** An evaluation is seen by those who decide and those who were asked. */
const evaluating = (communicator: Answer, moderator: Answer): Expectation => ({
	...are(signedIn, 'hidden'),
	...{ communicator, moderator }
});

const nobody = '987654321';
type Body = Record<string, string> | ((house: House) => Record<string, string>);

const cased = (at: Case['at'], expect: Expectation, body?: Body): Case => ({
	at,
	...(body ? { body: typeof body === 'function' ? body : () => body } : {}),
	expect
});
const idea = (kind: keyof House['ideas'], tail: string, expect: Expectation, body?: Body): Case =>
	cased(
		({ ideas }, unknown) => `/ideas/${unknown ? `${nobody}-nothing` : `${ideas[kind].id}-${ideas[kind].slug}`}${tail}`,
		expect,
		body
	);
const challenge = (kind: keyof House['challenges'], tail: string, expect: Expectation, body?: Body): Case =>
	cased(
		({ challenges }, unknown) =>
			`/ideas/challenges/${unknown ? `${nobody}-nothing` : `${challenges[kind].id}-${challenges[kind].slug}`}${tail}`,
		expect,
		body
	);
const page = (address: string, expect: Expectation = everyone): Case => cased(() => address, expect);
/** A stage that it is not in any more: whoever may move it is told so, and nothing is moved. */
const move = { to: 'planned', from: 'nowhere', reason: 'It helps.' };
const text = { title: 'A title', problem: 'A problem.', proposal: 'A proposal.', baseVersion: '99' };
const call = {
	...{ title: 'A question?', sponsor: 'carla', 'criterion-0-name': 'Benefit', 'criterion-0-weight': '1' },
	// The last day before the first: refused, but not before the question who asks.
	...{ opensOn: '2026-03-02', closesOn: '2026-03-01' }
};

const onIdea = (
	name: string,
	expect: Expectation,
	body: Body = {},
	inside: Expectation = outside
): [string, Case[]] => [
	`POST /ideas/[id]?/${name}`,
	[idea('private', `?/${name}`, inside, body), idea('open', `?/${name}`, expect, body)]
];

export const ideaCases: Record<string, Case[]> = {
	'GET /ideas': [
		page('/ideas'),
		page('/ideas?view=list&order=rated'),
		page('/ideas?view=matrix'),
		page('/ideas?topic=Zanzibar')
	],
	'POST /ideas?/move': [
		cased(
			() => '/ideas?/move',
			insideDeciding,
			({ ideas }) => ({ ...move, id: String(ideas.private.id) })
		),
		cased(
			() => '/ideas?/move',
			deciding,
			({ ideas }) => ({ ...move, id: String(ideas.open.id) })
		)
	],
	'GET /ideas/cards': [page('/ideas/cards?stage=submitted')],
	'GET /ideas/similar': [page('/ideas/similar?q=tarpaulins+for+Zanzibar')],
	'POST /ideas/support': [
		cased(
			() => '/ideas/support',
			{ ...outside, member: 'no' },
			({ ideas }) => ({ id: String(ideas.private.id), support: '1' })
		),
		cased(
			() => '/ideas/support',
			{ employee: 'yes', member: 'no' },
			({ ideas }) => ({ id: String(ideas.open.id), support: '1' })
		)
	],
	'GET /ideas/late': [page('/ideas/late')],
	'GET /ideas/new': [page('/ideas/new')],
	'POST /ideas/new': [cased(() => '/ideas/new', passing, { title: '' })],
	'GET /ideas/[id]': [idea('open', '', everyone), idea('private', '', belonging)],
	'GET /ideas/[id]/edit': [
		idea('open', '/edit', { ...are(signedIn, 'no'), moderator: 'yes', member: 'yes' }),
		idea('private', '/edit', belonging)
	],
	'POST /ideas/[id]/edit': [
		idea('private', '/edit', { ...outside, member: 'passes', host: 'passes' }, text),
		idea('open', '/edit', { ...are(signedIn, 'no'), moderator: 'passes', member: 'passes' }, text)
	],
	'GET /ideas/[id]/evaluate': [
		idea('open', '/evaluate', { ...are(signedIn, 'hidden'), communicator: 'yes', moderator: 'yes' }),
		idea('private', '/evaluate', { ...outside, member: 'hidden', host: 'yes' })
	],
	// Whoever sees no evaluation is not told more by its forms.
	'POST /ideas/[id]/evaluate?/score': [
		idea('open', '/evaluate?/score', evaluating('passes', 'passes'), { 'score-benefit': '9' }),
		idea('private', '/evaluate?/score', { ...outside, member: 'hidden', host: 'no' }, { note: 'x' })
	],
	'POST /ideas/[id]/evaluate?/invite': [
		idea('open', '/evaluate?/invite', evaluating('passes', 'no'), { people: 'nobody.at.all' }),
		idea('private', '/evaluate?/invite', { ...insideDeciding, member: 'hidden' }, { people: 'nobody.at.all' })
	],
	'POST /ideas/[id]/evaluate?/leave': [
		idea('weighed', '/evaluate?/leave', { ...evaluating('no', 'no'), administrator: 'no' }, {}),
		idea('private', '/evaluate?/leave', { ...outside, member: 'hidden', host: 'no' }, {})
	],
	...Object.fromEntries([
		onIdea('comment', passing, { body: '' }),
		onIdea('editComment', { ...passing, host: 'no' }, ({ comments }) => ({
			commentId: String(comments.private),
			body: 'x'
		})),
		onIdea('deleteComment', passing, { commentId: nobody }),
		onIdea('follow', passing, { follow: 'yes' }),
		onIdea('support', { employee: 'yes', member: 'no' }, { support: '1' }),
		onIdea('submit', { ...are(signedIn, 'no'), member: 'passes' }),
		onIdea('move', deciding, move, insideDeciding),
		onIdea('merge', deciding, { into: nobody, reason: 'The same.' }, insideDeciding),
		onIdea('plan', deciding, { owner: 'nobody.at.all', dueOn: '' }, insideDeciding),
		onIdea('note', are(signedIn, 'no'), { body: 'It goes.' }),
		onIdea('value', are(signedIn, 'no'), { amount: '1', unit: 'hours', note: 'Counted.' }),
		onIdea('confirm', deciding, {}, insideDeciding),
		onIdea('leave', { ...are(signedIn, 'no'), moderator: 'passes' }),
		onIdea('delete', are(['employee', 'communicator', 'administrator', 'host'], 'no'))
	]),
	'GET /documents/[key]': [
		cased(({ documents }, unknown) => `/documents/${unknown ? 'a'.repeat(36) : documents.private}`, belonging),
		cased(({ documents }) => `/documents/${documents.open}`, everyone)
	],
	'POST /ideas/[id]?/undoMerge': [idea('open', '?/undoMerge', passing, { mergeId: nobody })],
	'GET /ideas/challenges': [page('/ideas/challenges')],
	'GET /ideas/challenges/new': [
		page('/ideas/challenges/new', { ...are(signedIn, 'no'), communicator: 'yes', administrator: 'yes', host: 'yes' })
	],
	'POST /ideas/challenges/new': [
		cased(
			() => '/ideas/challenges/new',
			{ ...are(signedIn, 'no'), communicator: 'passes', administrator: 'passes', host: 'passes' },
			call
		)
	],
	'GET /ideas/challenges/[id]': [challenge('open', '', everyone), challenge('private', '', belonging)],
	'GET /ideas/challenges/[id]/edit': [
		challenge('open', '/edit', { ...are(signedIn, 'no'), communicator: 'yes', administrator: 'yes' }),
		challenge('private', '/edit', { ...outside, member: 'no', host: 'yes' })
	],
	'POST /ideas/challenges/[id]/edit': [
		challenge('open', '/edit', { ...are(signedIn, 'no'), communicator: 'passes', administrator: 'passes' }, call),
		challenge('private', '/edit', insideDeciding, call)
	],
	'GET /api/v1/ideas': [page('/api/v1/ideas'), page('/api/v1/ideas?stage=submitted&order=support')],
	'POST /api/v1/ideas': [{ at: () => '/api/v1/ideas', json: true, body: () => ({ title: 'x' }), expect: passing }],
	'GET /api/v1/ideas/[id]': [
		cased(({ ideas }, unknown) => `/api/v1/ideas/${unknown ? nobody : ideas.private.id}`, belonging),
		cased(({ ideas }) => `/api/v1/ideas/${ideas.open.id}`, everyone)
	],
	'PUT /api/v1/ideas/[id]/stage': [
		{
			...cased(
				({ ideas }, unknown) => `/api/v1/ideas/${unknown ? nobody : ideas.private.id}/stage`,
				insideDeciding,
				move
			),
			json: true
		},
		{ ...cased(({ ideas }) => `/api/v1/ideas/${ideas.open.id}/stage`, deciding, move), json: true }
	]
};
