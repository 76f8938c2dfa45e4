// Who gets what from the routes of questions; part of the table in permissions.table.ts.
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

/** Nobody hosts an audience: what is for it is changed by its author, and by moderators who are in it. */
const itsAsker: Expectation = { ...outside, member: 'yes', host: 'no' };

const nobody = '987654321';
type Place = keyof House['questions'];
type Body = Record<string, string> | ((house: House) => Record<string, string>);

const question = (kind: Place, tail: string, expect: Expectation, body?: Body): Case => ({
	at: ({ questions }, unknown) =>
		`/questions/${unknown ? `${nobody}-nothing` : `${questions[kind].id}-${questions[kind].slug}`}${tail}`,
	...(body ? { body: typeof body === 'function' ? body : () => body } : {}),
	expect
});
/** In the private space, and for the audience: hidden from the same people. */
const inside = (tail: string, expect: Expectation, body?: Body): Case[] =>
	(['private', 'audience'] as const).map((kind) => question(kind, tail, expect, body));
const answer = (kind: Place, tail: string, expect: Expectation, body?: Body): Case => ({
	at: ({ questions }, unknown) => {
		const { id, slug, answerId } = questions[kind];
		return `/questions/${id}-${slug}/answers/${unknown ? nobody : answerId}${tail}`;
	},
	...(body ? { body: typeof body === 'function' ? body : () => body } : {}),
	expect
});
const api = (
	kind: Place,
	tail: string,
	expect: Expectation,
	body?: (house: House) => Record<string, string>
): Case => ({
	at: ({ questions }, unknown) => `/api/v1/questions/${unknown ? nobody : questions[kind].id}${tail}`,
	...(body ? { body, json: true } : {}),
	expect
});
/** The page's own actions on an answer of the private question: hidden like the question. */
const onAnswer = (name: string, more: Record<string, string> = {}): [string, Case[]] => [
	`POST /questions/[id]?/${name}`,
	[
		question('private', `?/${name}`, outside, ({ questions }) => ({
			...more,
			answerId: String(questions.private.answerId)
		})),
		question('open', `?/${name}`, passing, { ...more, answerId: nobody })
	]
];
const onPost = (name: string, more: Record<string, string>): [string, Case[]] => [
	`POST /questions/[id]?/${name}`,
	[question('private', `?/${name}`, outside, ({ questions }) => ({ ...more, postId: String(questions.private.id) }))]
];

/** The member asked, the host answered; the private ones are in the private space. */
export const questionCases: Record<string, Case[]> = {
	'GET /questions': [
		{ at: () => '/questions', expect: everyone },
		...['unanswered', 'mine', 'for-me'].map((tab): Case => ({ at: () => `/questions?tab=${tab}`, expect: everyone }))
	],
	'GET /questions/similar': [
		{ at: () => '/questions/similar?q=Zanzibar+reports+of+pumps&text=x', expect: everyone },
		{ at: () => '/questions/similar?q=Who+locks+the+store+at+night&text=x', expect: everyone }
	],
	'GET /questions/new': [{ at: () => '/questions/new', expect: everyone }],
	'POST /questions/new?/ask': [{ at: () => '/questions/new?/ask', body: () => ({ title: 'short' }), expect: passing }],
	'POST /questions/new?/check': [
		{ at: () => '/questions/new?/check', body: () => ({ title: 'Where are reports of pumps?' }), expect: everyone }
	],
	'POST /questions/new?/found': [
		{
			at: () => '/questions/new?/found',
			body: ({ questions }) => ({ found: String(questions.private.id) }),
			expect: outside
		}
	],
	'GET /questions/[id]': [question('open', '', everyone), ...inside('', belonging)],
	...Object.fromEntries([
		onPost('comment', { body: 'Hello' }),
		onPost('vote', { value: '1' }),
		onPost('follow', { follow: 'yes' }),
		onAnswer('commentAnswer', { body: 'Hello' }),
		onAnswer('voteAnswer', { value: '1' }),
		onAnswer('deleteAnswer'),
		onAnswer('accept', { accept: 'yes' }),
		onAnswer('helped', { helped: 'yes' })
	]),
	...Object.fromEntries(
		['editComment', 'deleteComment'].map((name) => [
			`POST /questions/[id]?/${name}`,
			[
				question('private', `?/${name}`, outside, ({ comments }) => ({
					commentId: String(comments.private),
					body: 'x'
				}))
			]
		])
	),
	'POST /questions/[id]?/answer': [
		...inside('?/answer', outside, { body: 'An answer.' }),
		question('open', '?/answer', passing, { body: '' })
	],
	'POST /questions/[id]?/invitation': [
		...inside('?/invitation', outside, { say: 'accept' }),
		question('open', '?/invitation', passing, { say: 'accept' })
	],
	'POST /questions/[id]?/confirm': [
		...inside('?/confirm', outside, {}),
		question('open', '?/confirm', { employee: 'no', communicator: 'no', administrator: 'no', moderator: 'yes' }, {})
	],
	'POST /questions/[id]?/obsolete': [
		...inside('?/obsolete', outside, { obsolete: 'yes' }),
		question('open', '?/obsolete', { employee: 'no', administrator: 'no' }, { obsolete: 'yes' })
	],
	'POST /questions/[id]?/own': [
		...inside('?/own', outside, { owner: '' }),
		question('open', '?/own', { employee: 'no', administrator: 'no' }, { owner: '' })
	],
	'POST /questions/[id]?/undoMerge': [question('open', '?/undoMerge', passing, { mergeId: nobody })],
	'POST /questions/[id]?/delete': [
		...inside('?/delete', outside, {}),
		question('open', '?/delete', { employee: 'no', administrator: 'no', member: 'no' }, {})
	],
	'GET /questions/[id]/edit': [
		question('open', '/edit', { employee: 'no', moderator: 'yes', administrator: 'no', member: 'yes', host: 'no' }),
		question('private', '/edit', belonging),
		question('audience', '/edit', itsAsker)
	],
	'POST /questions/[id]/edit?/save': [
		...inside('/edit?/save', outside, { title: 'A question of one sentence?', baseVersion: '1' }),
		question(
			'open',
			'/edit?/save',
			{ employee: 'no', host: 'no' },
			{ title: 'A question of one sentence?', baseVersion: '1' }
		)
	],
	'GET /questions/[id]/history': [
		question('open', '/history', { employee: 'no', member: 'yes' }),
		question('private', '/history', belonging),
		question('audience', '/history', itsAsker)
	],
	'GET /questions/[id]/experts': [question('open', '/experts', everyone), ...inside('/experts', belonging)],
	'POST /questions/[id]/experts?/invite': [
		...inside('/experts?/invite', outside, { handles: 'mika' }),
		question('open', '/experts?/invite', passing, { handles: '' })
	],
	'POST /questions/[id]/experts?/pass': [
		...inside('/experts?/pass', outside, { to: 'mika' }),
		question('open', '/experts?/pass', passing, { to: 'mika' })
	],
	'GET /questions/[id]/merge': [
		question('open', '/merge', { employee: 'no', moderator: 'yes', administrator: 'no', member: 'no', host: 'no' }),
		question('private', '/merge', { ...outside, member: 'no', host: 'yes' }),
		question('audience', '/merge', { ...outside, member: 'no', host: 'no' })
	],
	'POST /questions/[id]/merge': [
		...inside('/merge', outside, ({ questions }) => ({ into: String(questions.open.id) })),
		question('open', '/merge', { employee: 'no', administrator: 'no', member: 'no' }, ({ questions }) => ({
			into: String(questions.waiting.id)
		}))
	],
	'GET /questions/[id]/answers/[answer]/edit': [
		answer('open', '/edit', { employee: 'no', moderator: 'yes', administrator: 'no', member: 'no', host: 'yes' }),
		answer('private', '/edit', { ...outside, member: 'no', host: 'yes' }),
		answer('audience', '/edit', { ...outside, member: 'no', host: 'yes' })
	],
	'POST /questions/[id]/answers/[answer]/edit': [
		answer('private', '/edit', outside, { body: 'Changed.', baseVersion: '1' }),
		answer('open', '/edit', { employee: 'no', member: 'no' }, { body: 'Changed.', baseVersion: '1' })
	],
	'GET /questions/[id]/answers/[answer]/history': [
		answer('open', '/history', { employee: 'no', moderator: 'yes', member: 'no', host: 'yes' }),
		answer('private', '/history', { ...outside, member: 'no', host: 'yes' }),
		answer('audience', '/history', { ...outside, member: 'no', host: 'yes' })
	],
	'GET /api/v1/questions': [
		{ at: () => '/api/v1/questions', expect: everyone },
		{ at: () => '/api/v1/questions?unanswered=1', expect: everyone }
	],
	'POST /api/v1/questions': [
		{ at: () => '/api/v1/questions', json: true, body: () => ({ title: 'short' }), expect: passing }
	],
	'GET /api/v1/questions/[id]': [
		api('private', '', belonging),
		api('audience', '', belonging),
		api('open', '', everyone)
	],
	'GET /api/v1/questions/[id]/answers': [api('private', '/answers', belonging), api('audience', '/answers', belonging)],
	'POST /api/v1/questions/[id]/answers': [
		api('private', '/answers', outside, () => ({ body: 'An answer.' })),
		api('audience', '/answers', outside, () => ({ body: 'An answer.' })),
		api('open', '/answers', passing, () => ({ body: '' }))
	],
	'PUT /api/v1/questions/[id]/accepted-answer': [
		api('private', '/accepted-answer', outside, ({ questions }) => ({ answerId: String(questions.private.answerId) })),
		api('open', '/accepted-answer', { employee: 'no', administrator: 'no' }, ({ questions }) => ({
			answerId: String(questions.open.answerId)
		}))
	],
	'DELETE /api/v1/questions/[id]/accepted-answer': [api('private', '/accepted-answer', outside)]
};
