// Who gets what from the routes of photos; part of the table in permissions.table.ts.
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

const nobody = '987654321';
type Body = Record<string, string> | ((house: House) => Record<string, string>);
type Kind = 'open' | 'private' | 'call';
const bodied = (body?: Body) => (body ? { body: typeof body === 'function' ? body : () => body } : {});

const page = (address: string, expect: Expectation = everyone): Case[] => [{ at: () => address, expect }];
const post = (address: string, body: Body, expect: Expectation = passing): Case[] => [
	{ at: () => address, ...bodied(body), expect }
];
const album = (kind: Kind, tail: string, expect: Expectation, body?: Body): Case => ({
	at: ({ albums }, unknown) =>
		`/photos/${kind === 'call' ? 'calls/' : ''}${unknown ? `${nobody}-nothing` : `${albums[kind].id}-${albums[kind].slug}`}${tail}`,
	...bodied(body),
	expect
});
const photo = (kind: Kind, tail: string, expect: Expectation, body?: Body): Case => ({
	at: ({ albums }, unknown) =>
		`/photos/${albums[kind].id}-${albums[kind].slug}/${unknown ? nobody : albums[kind].photoId}${tail}`,
	...bodied(body),
	expect
});
/** A photo of an album nobody has heard of. */
const hiddenPhoto = (tail: string, expect: Expectation, body?: Body): Case => ({
	at: ({ albums }, unknown) =>
		unknown
			? `/photos/${nobody}-nothing/${nobody}${tail}`
			: `/photos/${albums.private.id}-${albums.private.slug}/${albums.private.photoId}${tail}`,
	...bodied(body),
	expect
});
/** A page that everyone sees, for what is then not found on it. */
const seen = (kind: 'open' | 'call', tail: string, expect: Expectation, body?: Body): Case => {
	const { at, ...rest } = kind === 'call' ? album(kind, tail, expect, body) : photo(kind, tail, expect, body);
	return { ...rest, at: (house) => at(house, false) };
};
/** Without the words of its protocol every upload answers the same, mine or nobody's. */
const upload = (expect: Expectation): Case => ({
	at: ({ albums }, unknown) => `/photos/uploads/${unknown ? 'a'.repeat(36) : albums.uploadId}`,
	expect
});
const fields = { title: 'x'.repeat(300), body: '', baseVersion: '1', adding: 'authors' };
const days = { title: 'x'.repeat(300), closesAt: '2020-01-01T10:00', votingUntil: '2020-01-02T10:00' };

export const photoCases: Record<string, Case[]> = {
	'GET /photos': page('/photos'),
	'GET /photos/new': page('/photos/new'),
	'POST /photos/new': post('/photos/new', fields),
	'GET /photos/mine': page('/photos/mine'),
	'POST /photos/mine?/answer': post('/photos/mine?/answer', { photoId: nobody }, are(signedIn, 'hidden')),

	'GET /photos/[id]': [album('open', '', everyone), album('private', '', belonging)],
	...Object.fromEntries(
		['add', 'publish', 'archive', 'unarchive', 'unpublish', 'delete'].map((name) => [
			`POST /photos/[id]?/${name}`,
			[album('private', `?/${name}`, outside, {})]
		])
	),
	...Object.fromEntries(
		['comment', 'editComment', 'deleteComment'].map((name) => [
			`POST /photos/[id]?/${name}`,
			[
				{
					at: ({ albums }: House) => `/photos/${albums.private.id}?/${name}`,
					body: ({ albums }: House) => ({ postId: String(albums.private.id), commentId: nobody, body: 'x' }),
					expect: outside
				}
			]
		])
	),
	'GET /photos/[id]/edit': [
		album('open', '/edit', { ...are(signedIn, 'no'), member: 'yes', moderator: 'yes' }),
		album('private', '/edit', { ...outside, member: 'yes', host: 'yes' })
	],
	'POST /photos/[id]/edit': [
		album(
			'private',
			'/edit',
			{ ...outside, member: 'passes' },
			{ ...fields, title: 'Zanzibar pictures', baseVersion: '999' }
		)
	],
	'GET /photos/[id]/manage': [
		album('open', '/manage', { ...are(signedIn, 'no'), member: 'yes', moderator: 'yes' }),
		album('private', '/manage', belonging)
	],
	'POST /photos/[id]/manage?/describe': [
		album('private', '/manage?/describe', outside, { [`caption-${nobody}`]: 'x' })
	],
	'POST /photos/[id]/manage?/move': [
		album('private', '/manage?/move&by=1', outside, ({ albums }) => ({ photoId: String(albums.private.photoId) }))
	],
	'POST /photos/[id]/manage?/cover': [
		album('private', '/manage?/cover', outside, ({ albums }) => ({ photoId: String(albums.private.photoId) }))
	],
	'POST /photos/[id]/manage?/remove': [
		album('private', '/manage?/remove', outside, ({ albums }) => ({ photoIds: String(albums.private.photoId) })),
		album('open', '/manage?/remove', { employee: 'no', communicator: 'no', administrator: 'no' }, ({ albums }) => ({
			photoIds: String(albums.open.photoId)
		}))
	],
	'POST /photos/[id]/manage?/restore': [
		album('private', '/manage?/restore', outside, ({ albums }) => ({ photoIds: String(albums.private.photoId) }))
	],
	'GET /photos/[id]/more': [album('open', '/more', everyone), album('private', '/more', belonging)],

	'GET /photos/[id]/[photo]': [photo('open', '', everyone), hiddenPhoto('', belonging)],
	'GET /photos/[id]/[photo]/original': [photo('open', '/original', everyone), hiddenPhoto('/original', belonging)],
	...Object.fromEntries(
		Object.entries<Record<string, string>>({
			describe: { caption: 'x', alt: 'x' },
			name: { handle: 'mika' },
			answer: { agree: 'on' },
			unname: { personId: '1' },
			askRemoval: { reason: '' },
			week: { words: '' },
			vote: { value: '1' },
			remove: {},
			commentPart: { postId: '1', body: 'x' }
		}).map(([name, body]) => [`POST /photos/[id]/[photo]?/${name}`, [hiddenPhoto(`?/${name}`, outside, body)]])
	),
	...Object.fromEntries(
		['comment', 'editComment', 'deleteComment'].map((name) => [
			`POST /photos/[id]/[photo]?/${name}`,
			[
				{
					at: ({ albums }: House) => `/photos/${albums.private.id}/${albums.private.photoId}?/${name}`,
					body: ({ albums }: House) => ({ postId: String(albums.private.id), commentId: nobody, body: 'x' }),
					expect: outside
				}
			]
		])
	),
	'POST /photos/[id]/[photo]?/withdrawRemoval': [
		seen('open', '?/withdrawRemoval', { ...are(signedIn, 'hidden'), host: undefined }, ({ albums }) => ({
			removalId: String(albums.removalId)
		}))
	],

	'GET /photos/removals': page('/photos/removals'),
	'POST /photos/removals?/decide': [
		{
			at: () => '/photos/removals?/decide',
			body: ({ albums }) => ({ removalId: String(albums.removalId), decision: 'kept', answer: 'No.' }),
			expect: outside
		}
	],
	'POST /photos/removals?/withdraw': [
		{
			at: () => '/photos/removals?/withdraw',
			body: ({ albums }) => ({ removalId: String(albums.removalId) }),
			expect: { ...are(signedIn, 'hidden'), host: undefined }
		}
	],
	'POST /photos/removals?/rules': post(
		'/photos/removals?/rules',
		{ hideAtOnce: 'on', removalHours: '48' },
		{
			...are(signedIn, 'no'),
			administrator: 'passes'
		}
	),

	'GET /photos/calls': page('/photos/calls'),
	'GET /photos/calls/new': page('/photos/calls/new', {
		...are(signedIn, 'no'),
		...are(['communicator', 'moderator', 'host'], 'yes')
	}),
	'POST /photos/calls/new': post('/photos/calls/new', days, {
		...are(signedIn, 'no'),
		...are(['communicator', 'moderator', 'host'], 'passes')
	}),
	'GET /photos/calls/[id]': [album('call', '', everyone)],
	'POST /photos/calls/[id]?/add': [album('call', '?/add', passing, {})],
	'POST /photos/calls/[id]?/vote': [seen('call', '?/vote', are(signedIn, 'hidden'), { photoId: nobody, value: '1' })],
	'POST /photos/calls/[id]?/delete': [
		album('call', '?/delete', { employee: 'no', administrator: 'no', member: 'no', host: 'no' }, {})
	],
	...Object.fromEntries(
		['comment', 'editComment', 'deleteComment'].map((name) => [
			`POST /photos/calls/[id]?/${name}`,
			[
				seen('call', `?/${name}`, outside, ({ albums }) => ({
					postId: String(albums.private.id),
					commentId: nobody,
					body: 'x'
				}))
			]
		])
	),
	'GET /photos/calls/[id]/edit': [
		album('call', '/edit', { ...are(signedIn, 'no'), communicator: 'yes', moderator: 'yes' })
	],
	'POST /photos/calls/[id]/edit': [
		album(
			'call',
			'/edit',
			{ ...are(signedIn, 'no'), ...are(['communicator', 'moderator'], 'passes') },
			{ ...days, baseVersion: '1' }
		)
	],

	'GET /photos/uploads': page('/photos/uploads?ids=a,b'),
	'POST /photos/uploads': post('/photos/uploads', {}),
	'PATCH /photos/uploads/[upload]': [upload(passing)],
	'DELETE /photos/uploads/[upload]': [upload(passing)],

	'GET /api/v1/photos': page('/api/v1/photos'),
	'POST /api/v1/photos': [{ at: () => '/api/v1/photos', json: true, body: () => ({}), expect: passing }],
	'GET /api/v1/photos/[id]': [
		{ at: ({ albums }, unknown) => `/api/v1/photos/${unknown ? nobody : albums.private.id}`, expect: belonging },
		{ at: ({ albums }) => `/api/v1/photos/${albums.open.id}`, expect: everyone }
	],
	'GET /api/v1/photos/[id]/photos': [
		{ at: ({ albums }, unknown) => `/api/v1/photos/${unknown ? nobody : albums.private.id}/photos`, expect: belonging }
	]
};
