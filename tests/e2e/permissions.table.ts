// Who gets what from each route: one line per page, form action and handler. A route that is not here fails its test.
import type { House } from '../support/house.ts';
import { photoCases } from './permissions.photos.ts';
import { programmeCases } from './permissions.programme.ts';
import { ideaCases } from './permissions.ideas.ts';
import { questionCases } from './permissions.questions.ts';
import type { Who } from '../support/people-of-the-house.ts';

/**
 * yes: answered. no: refused, since they see the thing but may not. hidden: answered exactly as if it did not exist.
 * passes: let through to the rule that then finds nothing to do, or something to object to.
 */
export type Answer = 'yes' | 'no' | 'hidden' | 'passes';
export type Expectation = Partial<Record<Who | 'visitor', Answer>>;

export interface Case {
	/** The address; `unknown` puts something that does not exist into the same place. */
	at: (house: House, unknown: boolean) => string;
	body?: (house: House) => Record<string, string>;
	json?: boolean;
	/** Shows names of private things on purpose. */
	revealing?: boolean;
	expect: Expectation;
}

const signedIn: Who[] = ['employee', 'communicator', 'moderator', 'administrator', 'member', 'host'];
const outsiders: Who[] = ['employee', 'communicator', 'moderator', 'administrator'];
const are = (who: Who[], answer: Answer): Expectation => Object.fromEntries(who.map((one) => [one, answer]));

const everyone = are(signedIn, 'yes');
const passing = are(signedIn, 'passes');
const public_: Expectation = { ...passing, visitor: 'passes' };
const visitors: Expectation = { visitor: 'passes' };
const belonging: Expectation = { ...are(outsiders, 'hidden'), member: 'yes', host: 'yes' };
const outside = are(outsiders, 'hidden');
const nobodyElses: Expectation = { ...are(signedIn, 'hidden'), member: 'yes', host: 'hidden' };
const only = (who: Who[], answer: Answer = 'yes'): Expectation => ({ ...are(signedIn, 'no'), ...are(who, answer) });
const administrators = only(['administrator']);
const administering = only(['administrator'], 'passes');
const planners = only(['communicator', 'administrator']);
const planning = only(['communicator', 'administrator'], 'passes');
const hosts: Expectation = only(['host', 'administrator']);
const hosting: Expectation = only(['host', 'administrator'], 'passes');
const ownHosts: Expectation = { ...are(outsiders, 'hidden'), member: 'no', host: 'yes' };
const ownHosting: Expectation = { ...ownHosts, host: 'passes' };

const at = (address: string) => () => address;
const page = (address: string, expect: Expectation = everyone): Case[] => [{ at: at(address), expect }];
const post = (address: string, body: Record<string, string>, expect: Expectation = passing): Case[] => [
	{ at: at(address), body: () => body, expect }
];

type Kind = 'open' | 'request' | 'private';
const space = (kind: Kind, tail: string, expect: Expectation, body?: Record<string, string>): Case => ({
	at: ({ spaces }, unknown) => `/spaces/${unknown ? 'nowhere-to-be-found' : spaces[kind].slug}${tail}`,
	...(body ? { body: () => body } : {}),
	expect
});
const article = (
	kind: keyof House['posts'],
	tail: string,
	expect: Expectation,
	body?: Record<string, string>
): Case => ({
	at: ({ posts }, unknown) =>
		`/articles/${unknown ? '987654321-nothing' : `${posts[kind].id}-${posts[kind].slug}`}${tail}`,
	...(body ? { body: () => body } : {}),
	expect
});
/** Posts and comments named in the query. */
const asked = (address: string, name: string, of: (house: House) => number, expect: Expectation): Case => ({
	at: (house, unknown) => `${address}?${name}=${unknown ? 987654321 : of(house)}`,
	expect
});
const nobody = '987654321';
const words = { title: 'A title', body: 'Some words.', summary: '', topics: '', coAuthors: '', baseVersion: '1' };
const managed = { name: 'Some Body', handle: 'somebody', email: '', manager: '', startedOn: '' };

export const table: Record<string, Case[]> = {
	'GET /': page('/'),
	'POST /?/dismiss': post('/?/dismiss', { postId: nobody }),

	// Doors.
	'GET /login': page('/login', public_),
	'POST /login': post('/login', { identifier: 'nobody', password: 'nothing' }, visitors),
	'GET /login/code': page('/login/code', public_),
	'POST /login/code': post('/login/code', { code: 'XXXX-XXXX' }, visitors),
	'GET /login/forgotten': page('/login/forgotten', public_),
	'POST /login/forgotten': post('/login/forgotten', { identifier: 'nobody@example.org' }, visitors),
	'GET /login/link': page('/login/link', public_),
	'POST /login/link?/ask': post('/login/link?/ask', { identifier: 'nobody@example.org' }, visitors),
	'POST /login/link?/use': post('/login/link?/use', { token: 'x'.repeat(32) }, visitors),
	'GET /login/logo': [{ at: at('/login/logo'), expect: { visitor: 'hidden' } }],
	'GET /login/reset': page('/login/reset?token=x', public_),
	'POST /login/reset': post('/login/reset', { token: 'x'.repeat(32), password: 'harbour-lantern-42' }, visitors),
	'GET /logout': page('/logout', public_),
	'POST /logout': [{ at: at('/logout'), body: () => ({}), expect: {} }],
	'GET /invitation/[token]': page(`/invitation/${'x'.repeat(32)}`, public_),
	'POST /invitation/[token]': post(`/invitation/${'x'.repeat(32)}`, { password: 'harbour-lantern-42' }, visitors),
	'GET /api/auth/passkey/[step]': page('/api/auth/passkey/nothing', public_),
	'POST /api/auth/passkey/[step]': post('/api/auth/passkey/nothing', {}, public_),
	'POST /api/auth/strength': [
		{ at: at('/api/auth/strength'), json: true, body: () => ({ password: 'abc' }), expect: public_ }
	],
	'GET /health/live': page('/health/live', public_),
	'GET /health/ready': page('/health/ready', public_),
	'GET /metrics': page('/metrics', public_),

	// The set-up is over: everybody is led home.
	...Object.fromEntries(
		['', '/administrator', '/done', '/objective', '/organisation', '/people', '/spaces'].map((step) => [
			`GET /setup${step}`,
			page(`/setup${step}`, public_)
		])
	),
	...Object.fromEntries(
		[
			'administrator',
			'objective',
			'organisation',
			'spaces',
			'people?/columns',
			'people?/drop',
			'people?/import',
			'people?/pass',
			'people?/upload'
		].map((step) => [`POST /setup/${step}`, post(`/setup/${step}`, {}, public_)])
	),

	// Oneself.
	'GET /settings': page('/settings'),
	'GET /settings/appearance': page('/settings/appearance'),
	'POST /settings/appearance': post('/settings/appearance', { theme: 'light' }),
	'GET /settings/notifications': page('/settings/notifications'),
	'POST /settings/notifications': post('/settings/notifications', {}),
	'GET /settings/profile': page('/settings/profile'),
	'POST /settings/profile?/profile': post('/settings/profile?/profile', { title: 'Engineer' }),
	'POST /settings/profile?/photo': post('/settings/profile?/photo', {}),
	'POST /settings/profile?/removePhoto': post('/settings/profile?/removePhoto', {}),
	'GET /settings/security': page('/settings/security'),
	'GET /settings/security/password': page('/settings/security/password'),
	'POST /settings/security/password': post('/settings/security/password', {
		current: 'wrong',
		password: 'harbour-lantern-43'
	}),
	'POST /settings/security?/password': post('/settings/security?/password', {
		current: 'wrong',
		password: 'harbour-lantern-43'
	}),
	'POST /settings/security?/end': post('/settings/security?/end', { id: 'nobodys-session' }, are(signedIn, 'hidden')),
	'POST /settings/security?/endOthers': post('/settings/security?/endOthers', {}),
	'POST /settings/security?/removePasskey': post(
		'/settings/security?/removePasskey',
		{ id: 'nobodys-key' },
		are(signedIn, 'hidden')
	),
	'GET /notifications': page('/notifications'),
	'POST /notifications?/read': [
		{
			at: at('/notifications?/read'),
			body: ({ notices }) => ({ id: String(notices.member) }),
			expect: { member: 'passes' }
		},
		{ at: at('/notifications?/read'), body: () => ({ id: nobody }), expect: passing }
	],
	'POST /notifications?/readAll': post('/notifications?/readAll', {}),
	'GET /notifications/[id]': [
		{ at: ({ notices }, unknown) => `/notifications/${unknown ? nobody : notices.member}`, expect: nobodyElses }
	],
	'GET /live': page('/live'),

	// People.
	'GET /people': page('/people?q=mika&department=1'),
	'GET /people/chart': page('/people/chart'),
	'GET /people/new-here': page('/people/new-here'),
	'GET /people/[handle]': page('/people/mika'),
	'POST /people/[handle]?/follow': post('/people/ada?/follow', { personId: nobody }),
	'POST /people/[handle]?/unfollow': post('/people/ada?/unfollow', { personId: nobody }),
	'GET /people/[handle]/organisation': page('/people/mika/organisation'),

	// Spaces.
	'GET /spaces': page('/spaces'),
	'GET /spaces/new': page('/spaces/new'),
	'POST /spaces/new': post('/spaces/new', { name: '', purpose: '', visibility: 'open' }),
	'GET /spaces/[slug]': [space('open', '', everyone), space('request', '', everyone), space('private', '', belonging)],
	'POST /spaces/[slug]?/join': [
		space('open', '?/join', passing, {}),
		space('request', '?/join', are(outsiders, 'no'), {}),
		space('private', '?/join', outside, {})
	],
	'POST /spaces/[slug]?/leave': [
		space('open', '?/leave', are(outsiders, 'passes'), {}),
		space('private', '?/leave', outside, {})
	],
	'POST /spaces/[slug]?/ask': [
		space('open', '?/ask', are(outsiders, 'passes'), {}),
		space('request', '?/ask', are(outsiders, 'passes'), {}),
		space('private', '?/ask', outside, {})
	],
	'POST /spaces/[slug]?/withdraw': [
		space('request', '?/withdraw', are(outsiders, 'passes'), {}),
		space('private', '?/withdraw', outside, {})
	],
	'GET /spaces/[slug]/members': [
		space('open', '/members', everyone),
		space('request', '/members', { ...are(outsiders, 'no'), member: 'yes', host: 'yes' }),
		space('private', '/members', belonging)
	],
	...Object.fromEntries(
		['add', 'remove', 'makeHost', 'makeMember'].map((name) => {
			const body = { people: 'nobody-of-that-name', personId: nobody };
			return [
				`POST /spaces/[slug]/members?/${name}`,
				[space('open', `/members?/${name}`, hosting, body), space('private', `/members?/${name}`, ownHosting, body)]
			];
		})
	),
	'GET /spaces/[slug]/requests': [space('request', '/requests', hosts), space('private', '/requests', ownHosts)],
	...Object.fromEntries(
		['accept', 'decline'].map((name) => [
			`POST /spaces/[slug]/requests?/${name}`,
			[
				space('request', `/requests?/${name}`, hosting, { personId: nobody }),
				space('private', `/requests?/${name}`, ownHosting, { personId: nobody })
			]
		])
	),
	'GET /spaces/[slug]/settings': [space('open', '/settings', hosts), space('private', '/settings', ownHosts)],
	...Object.fromEntries(
		Object.entries<Record<string, string>>({
			edit: { name: 'Canteen', purpose: 'Where we eat and talk about eating.', rules: '' },
			visibility: { visibility: 'open' },
			archive: {},
			unarchive: {},
			removeCover: {}
		}).map(([name, body]) => [
			`POST /spaces/[slug]/settings?/${name}`,
			[
				space('open', `/settings?/${name}`, hosting, body),
				space('private', `/settings?/${name}`, { ...ownHosting, host: undefined }, body)
			]
		])
	),
	'POST /spaces/[slug]/settings?/cover': [space('private', '/settings?/cover', { host: 'passes' }, {})],
	'GET /api/v1/openapi.json': page('/api/v1/openapi.json'),
	'GET /api/v1/spaces': page('/api/v1/spaces?scope=discover'),
	'POST /api/v1/spaces': [{ at: at('/api/v1/spaces'), json: true, body: () => ({}), expect: passing }],
	'GET /api/v1/spaces/[slug]': [
		{
			at: ({ spaces }, unknown) => `/api/v1/spaces/${unknown ? 'nowhere-to-be-found' : spaces.private.slug}`,
			expect: belonging
		},
		{ at: ({ spaces }) => `/api/v1/spaces/${spaces.open.slug}`, expect: everyone }
	],

	// Topics.
	'GET /topics': page('/topics'),
	'POST /topics?/follow': post('/topics?/follow', { slug: 'nothing' }),
	'POST /topics?/unfollow': post('/topics?/unfollow', { slug: 'nothing' }),
	'GET /topics/[slug]': page('/topics/safety'),
	'POST /topics/[slug]?/follow': post('/topics/nothing?/follow', {}),
	'POST /topics/[slug]?/unfollow': post('/topics/nothing?/unfollow', {}),
	'POST /topics/[slug]?/edit': post(
		'/topics/pumps?/edit',
		{ name: 'Pumps', description: 'They pump.' },
		only(['communicator', 'moderator', 'administrator'], 'passes')
	),
	'POST /topics/[slug]?/merge': post(
		'/topics/pumps?/merge',
		{ into: 'nothing' },
		only(['communicator', 'moderator', 'administrator'], 'passes')
	),
	'GET /topics/suggest': page('/topics/suggest?q=saf'),

	...questionCases,
	...ideaCases,
	...photoCases,
	...programmeCases,

	// Articles and what is said about them.
	'GET /articles/[id]/edit': [
		article('open', '/edit', {
			...are(outsiders, 'no'),
			member: 'yes',
			host: 'yes',
			administrator: undefined,
			communicator: undefined,
			moderator: undefined
		}),
		article('private', '/edit', { ...belonging, host: undefined }),
		article('draft', '/edit', nobodyElses),
		article('scheduled', '/edit', nobodyElses)
	],
	...Object.fromEntries(
		['save', 'publish', 'schedule', 'discard'].map((name) => {
			const body = { ...words, scheduledFor: '2099-01-01T09:00' };
			return [
				`POST /articles/[id]/edit?/${name}`,
				[
					article('open', `/edit?/${name}`, { employee: name === 'discard' ? 'yes' : 'no' }, body),
					article('private', `/edit?/${name}`, outside, body),
					article('draft', `/edit?/${name}`, { ...outside, host: 'hidden' }, body)
				]
			];
		})
	),
	'POST /articles/[id]/edit?/preview': [article('draft', '/edit?/preview', { ...outside, host: 'hidden' }, words)],
	'GET /articles': page('/articles?topic=safety'),
	'GET /articles/[id]': [
		article('open', '', everyone),
		article('archived', '', everyone),
		article('private', '', belonging),
		article('request', '', belonging),
		article('draft', '', nobodyElses),
		article('scheduled', '', nobodyElses)
	],
	...Object.fromEntries(
		['archive', 'unarchive', 'unpublish', 'delete'].map((name) => [
			`POST /articles/[id]?/${name}`,
			[
				article('open', `?/${name}`, { employee: 'no' }, {}),
				article('private', `?/${name}`, outside, {}),
				article('draft', `?/${name}`, { ...outside, host: 'hidden' }, {})
			]
		])
	),
	'POST /articles/[id]?/vote': [
		article('private', '?/vote', outside, { pollId: nobody, optionId: '' }),
		article('open', '?/vote', passing, { pollId: nobody, optionId: '' })
	],
	'POST /articles/[id]?/pin': [
		article('open', '?/pin', { employee: 'no', member: 'no', communicator: 'yes', administrator: 'no' }, { days: '0' }),
		article('private', '?/pin', outside, { days: '1' })
	],
	'POST /articles/[id]?/comment': [
		{
			at: ({ posts }) => `/articles/${posts.private.id}-zanzibar-papers?/comment`,
			body: ({ posts }) => ({ postId: String(posts.private.id), body: 'Hello' }),
			expect: outside
		},
		{
			at: ({ posts }) => `/articles/${posts.archived.id}-${posts.archived.slug}?/comment`,
			body: ({ posts }) => ({ postId: String(posts.archived.id), body: 'Hello' }),
			expect: only([])
		},
		{
			at: ({ posts }) => `/articles/${posts.open.id}-${posts.open.slug}?/comment`,
			body: ({ posts }) => ({ postId: String(posts.open.id), body: '' }),
			expect: passing
		}
	],
	...Object.fromEntries(
		['editComment', 'deleteComment'].map((name) => [
			`POST /articles/[id]?/${name}`,
			[
				{
					at: ({ posts }: House) => `/articles/${posts.private.id}-${posts.private.slug}?/${name}`,
					body: ({ comments }: House) => ({ commentId: String(comments.private), body: 'Hello' }),
					expect: outside
				},
				{
					at: ({ posts }: House) => `/articles/${posts.open.id}-${posts.open.slug}?/${name}`,
					body: ({ comments }: House) => ({ commentId: String(comments.open), body: 'Hello' }),
					expect: { employee: 'no' as const, host: 'no' as const }
				}
			]
		])
	),
	'GET /articles/[id]/history': [
		article('open', '/history', { employee: 'no', member: 'yes', host: 'yes' }),
		article('private', '/history', { ...belonging, host: undefined }),
		article('draft', '/history', nobodyElses)
	],
	'POST /articles/[id]/history?/restore': [
		article('open', '/history?/restore', { employee: 'no' }, { version: '1' }),
		article('private', '/history?/restore', outside, { version: '1' }),
		article('draft', '/history?/restore', { ...outside, host: 'hidden' }, { version: '1' })
	],
	'GET /articles/mine': page('/articles/mine'),
	'GET /deleted': page('/deleted'),
	// What is not deleted, and what one may not bring back, are alike.
	'POST /deleted?/restore': [
		{
			at: at('/deleted?/restore'),
			body: ({ posts }) => ({ id: String(posts.private.id) }),
			expect: are(signedIn, 'hidden')
		},
		{
			at: at('/deleted?/restore'),
			body: ({ posts }) => ({ id: String(posts.gone.id) }),
			expect: { ...are(signedIn, 'hidden'), member: undefined }
		}
	],
	'GET /api/v1/articles': page('/api/v1/articles'),
	'POST /api/v1/articles': [
		{ at: at('/api/v1/articles'), json: true, body: () => ({ ...words, title: 'x'.repeat(300) }), expect: passing }
	],
	'GET /api/v1/articles/[id]': [
		{ at: ({ posts }, unknown) => `/api/v1/articles/${unknown ? nobody : posts.private.id}`, expect: belonging }
	],
	'GET /articles/new': page('/articles/new'),
	...Object.fromEntries(
		['save', 'publish', 'schedule'].map((name) => [
			`POST /articles/new?/${name}`,
			post(`/articles/new?/${name}`, { ...words, title: 'x'.repeat(300) })
		])
	),
	'POST /articles/new?/preview': post('/articles/new?/preview', words),
	'POST /articles/new?/discard': post('/articles/new?/discard', { id: nobody }),
	'POST /articles/drafts': [
		{
			at: at('/articles/drafts'),
			json: true,
			body: ({ posts }) => ({ ...words, id: String(posts.draft.id) }),
			expect: { ...are(signedIn, 'hidden'), member: undefined }
		},
		{
			at: at('/articles/drafts'),
			json: true,
			body: ({ posts }) => ({ ...words, id: String(posts.private.id) }),
			expect: outside
		}
	],
	'GET /articles/mentions': page('/articles/mentions?q=mi'),
	'POST /articles/images': post('/articles/images', {}),
	'PATCH /articles/images': [
		{
			at: at('/articles/images'),
			json: true,
			body: ({ pictures }) => ({ key: pictures.open, alt: 'A plain colour' }),
			expect: { ...are(signedIn, 'hidden'), member: 'yes' }
		}
	],
	'GET /files/[key]': [
		{
			at: ({ pictures }, unknown) => `/files/${unknown ? 'aaaaaaaaaaaaaaaaaaaa' : pictures.private}-m.webp`,
			expect: belonging
		},
		{ at: ({ pictures }) => `/files/${pictures.open}-m.webp`, expect: everyone }
	],
	'GET /comments': [
		asked('/comments', 'post', ({ posts }) => posts.private.id, belonging),
		asked('/comments', 'post', ({ posts }) => posts.open.id, everyone)
	],
	'GET /comments/[id]': [
		{ at: ({ comments }, unknown) => `/comments/${unknown ? nobody : comments.private}`, expect: belonging }
	],
	'GET /comments/[id]/replies': [
		{ at: ({ comments }, unknown) => `/comments/${unknown ? nobody : comments.private}/replies`, expect: belonging }
	],
	'GET /reactions': [
		asked('/reactions', 'post', ({ posts }) => posts.private.id, belonging),
		asked('/reactions', 'comment', ({ comments }) => comments.private, belonging)
	],
	'GET /reactions/people': [asked('/reactions/people', 'post', ({ posts }) => posts.private.id, belonging)],
	'POST /reactions/given': [
		{
			at: at('/reactions/given'),
			json: true,
			body: ({ posts }) => ({ postId: String(posts.private.id), kind: 'like' }),
			expect: belonging
		}
	],
	'POST /bookmarks/kept': [
		{
			at: at('/bookmarks/kept'),
			json: true,
			body: ({ posts }) => ({ postId: String(posts.private.id), keep: 'yes' }),
			expect: belonging
		}
	],
	'GET /bookmarks': page('/bookmarks'),
	'GET /search': ['papers', 'locks+store', 'locks&kind=answers', 'zanzi&kind=topics'].flatMap((q) =>
		page(`/search?q=${q}`)
	),
	'GET /search/suggest': ['papers', 'Who+locks'].flatMap((q) => page(`/search/suggest?q=${q}`)),

	// Administration.
	'GET /admin': page('/admin', planners),
	'GET /admin/people': page('/admin/people', administrators),
	'POST /admin/people?/invite': post('/admin/people?/invite', { personId: nobody }, administering),
	'GET /admin/people/new': page('/admin/people/new', administrators),
	'POST /admin/people/new': post(
		'/admin/people/new',
		{ ...managed, startedOn: '2020-01-01', departmentId: nobody },
		administering
	),
	'GET /admin/people/[id]': [
		{ at: ({ people }) => `/admin/people/${people.employee.viewer.id}`, expect: administrators }
	],
	...Object.fromEntries(
		['edit', 'profile', 'removePhoto', 'roles', 'deactivate', 'reactivate', 'anonymise'].map((name) => [
			`POST /admin/people/[id]?/${name}`,
			post(`/admin/people/${nobody}?/${name}`, { ...managed, confirm: 'yes', roles: 'employee' }, administering)
		])
	),
	'GET /admin/people/codes': page('/admin/people/codes', administrators),
	'POST /admin/people/codes': post('/admin/people/codes', { person: nobody }, administering),
	'GET /admin/people/import': page('/admin/people/import', administrators),
	'POST /admin/people/import': post('/admin/people/import', { step: 'import' }, administering),
	'GET /admin/departments': page('/admin/departments', administrators),
	'POST /admin/departments?/save': post('/admin/departments?/save', { id: nobody, name: 'Nothing' }, administering),
	'POST /admin/departments?/remove': post('/admin/departments?/remove', { id: nobody }, administering),
	'GET /admin/locations': page('/admin/locations', administrators),
	'POST /admin/locations?/save': post('/admin/locations?/save', { id: nobody, name: 'Nothing' }, administering),
	'POST /admin/locations?/remove': post('/admin/locations?/remove', { id: nobody }, administering),
	'GET /admin/organisation': page('/admin/organisation', administrators),
	'POST /admin/organisation': post('/admin/organisation', {}, administering),
	// Who holds the mail reads its subjects, of every space.
	'GET /admin/outbox': [{ at: at('/admin/outbox'), expect: administrators, revealing: true }],
	'GET /admin/outbox/[id]': [{ at: at(`/admin/outbox/${nobody}`), expect: { ...only([]), administrator: 'hidden' } }],
	'POST /admin/outbox/[id]?/again': [
		{ at: (_, unknown) => `/admin/outbox/${unknown ? nobody : 1}?/again`, body: () => ({}), expect: administering }
	],
	'GET /admin/audiences': page('/admin/audiences', planners),
	'POST /admin/audiences?/remove': post('/admin/audiences?/remove', { id: nobody }, planning),
	'GET /admin/audiences/[id]': [{ at: ({ audienceId }) => `/admin/audiences/${audienceId}`, expect: planners }],
	'POST /admin/audiences/[id]?/save': post(
		`/admin/audiences/${nobody}?/save`,
		{ name: 'Nothing', rule: '{"role":"employee"}' },
		planning
	),
	'GET /admin/audiences/new': page('/admin/audiences/new', planners),
	'POST /admin/audiences/new?/save': post('/admin/audiences/new?/save', { name: '', rule: '' }, planning),
	'GET /admin/audiences/count': page('/admin/audiences/count?rule=%7B%22role%22%3A%22employee%22%7D', planners),
	'GET /welcome': page('/welcome?step=spaces'),
	'POST /welcome?/profile': post('/welcome?/profile', { title: 'Engineer' }),
	'POST /welcome?/photo': post('/welcome?/photo', {}),
	'POST /welcome?/follow': post('/welcome?/follow', { slug: 'nothing' }),
	'POST /welcome?/unfollow': post('/welcome?/unfollow', { slug: 'nothing' }),
	'POST /welcome?/join': [{ at: at('/welcome?/join'), body: () => ({ slug: 'quiet-room' }), expect: outside }],
	'POST /welcome?/leave': [{ at: at('/welcome?/leave'), body: () => ({ slug: 'quiet-room' }), expect: outside }],
	'POST /welcome?/finish': post('/welcome?/finish', {}),
	'GET /design': [{ at: at('/design'), expect: { ...are(signedIn, 'hidden'), administrator: 'yes' } }]
};
