// Every page of the product with an address to look at it, for tests that walk through all of them.
import type { House } from './house.ts';
import { starterItems } from '#server/programme/bank/starter/items.ts';
import { allRoutes } from './routes.ts';
import type { Who } from './people-of-the-house.ts';

export interface Sight {
	route: string;
	address: string;
	who: Who | 'visitor';
}

/** Addresses for routes with parameters or a query; `null` for what shows no page of its own. */
const special: Record<string, ((house: House) => Partial<Sight>[]) | null> = {
	'/api/auth/passkey/[step]': null,
	'/login': () => [{ who: 'visitor' }],
	'/login/code': () => [{ who: 'visitor' }],
	'/login/forgotten': () => [{ who: 'visitor' }],
	'/login/link': () => [{ who: 'visitor' }, { who: 'visitor', address: '/login/link?token=abc' }],
	'/login/reset': () => [{ who: 'visitor', address: '/login/reset?token=abc' }],
	'/invitation/[token]': () => [{ who: 'visitor', address: '/invitation/no-such-invitation' }],
	'/people': () => [{}, { address: '/people?q=mik' }, { address: '/people?q=nobody-has-this-name' }],
	'/people/[handle]': () => [{ address: '/people/mika' }, { address: '/people/hana' }],
	'/people/[handle]/organisation': () => [{ address: '/people/mika/organisation' }],
	'/spaces/[slug]': ({ spaces }) => [
		{ address: `/spaces/${spaces.private.slug}` },
		{ address: `/spaces/${spaces.request.slug}`, who: 'employee' }
	],
	'/spaces/[slug]/members': ({ spaces }) => [{ address: `/spaces/${spaces.open.slug}/members` }],
	'/spaces/[slug]/requests': ({ spaces }) => [{ address: `/spaces/${spaces.request.slug}/requests`, who: 'host' }],
	'/spaces/[slug]/settings': ({ spaces }) => [{ address: `/spaces/${spaces.open.slug}/settings`, who: 'host' }],
	'/topics/[slug]': () => [{ address: '/topics/safety' }],
	'/articles/[id]': ({ posts }) => [
		{ address: `/articles/${posts.open.id}-${posts.open.slug}` },
		{ address: `/articles/${posts.archived.id}-${posts.archived.slug}` }
	],
	'/articles/[id]/edit': ({ posts }) => [{ address: `/articles/${posts.draft.id}/edit` }],
	'/articles/[id]/history': ({ posts }) => [{ address: `/articles/${posts.open.id}/history` }],
	'/questions': () => [
		{},
		{ address: '/questions?tab=unanswered' },
		{ address: '/questions?tab=mine' },
		{ address: '/questions?tab=for-me' }
	],
	'/questions/[id]': ({ questions }) => [
		{ address: `/questions/${questions.open.id}-${questions.open.slug}?part=${questions.open.answerId}` },
		{ address: `/questions/${questions.open.id}-${questions.open.slug}`, who: 'moderator' },
		{ address: `/questions/${questions.waiting.id}-${questions.waiting.slug}` }
	],
	'/questions/[id]/edit': ({ questions }) => [{ address: `/questions/${questions.open.id}/edit` }],
	'/questions/[id]/history': ({ questions }) => [{ address: `/questions/${questions.open.id}/history` }],
	'/questions/[id]/experts': ({ questions }) => [{ address: `/questions/${questions.waiting.id}/experts` }],
	'/questions/[id]/merge': ({ questions }) => [{ address: `/questions/${questions.open.id}/merge`, who: 'moderator' }],
	'/questions/[id]/answers/[answer]/edit': ({ questions }) => [
		{ address: `/questions/${questions.open.id}/answers/${questions.open.answerId}/edit`, who: 'host' }
	],
	'/questions/[id]/answers/[answer]/history': ({ questions }) => [
		{ address: `/questions/${questions.open.id}/answers/${questions.open.answerId}/history`, who: 'host' }
	],
	'/ideas': () => [
		{ who: 'communicator' },
		{ address: '/ideas?view=list' },
		{ address: '/ideas?view=matrix' },
		{ address: '/ideas?topic=nothing' }
	],
	'/ideas/[id]': ({ ideas }) => [
		{ address: `/ideas/${ideas.open.id}-${ideas.open.slug}` },
		{ address: `/ideas/${ideas.open.id}-${ideas.open.slug}`, who: 'communicator' },
		{ address: `/ideas/${ideas.declined.id}-${ideas.declined.slug}` }
	],
	'/ideas/[id]/edit': ({ ideas }) => [{ address: `/ideas/${ideas.open.id}/edit` }],
	'/ideas/[id]/evaluate': ({ ideas }) => [
		{ address: `/ideas/${ideas.open.id}/evaluate`, who: 'moderator' },
		{ address: `/ideas/${ideas.weighed.id}/evaluate`, who: 'communicator' }
	],
	'/ideas/late': () => [{ who: 'communicator' }],
	'/ideas/challenges/new': () => [{ who: 'communicator' }],
	'/ideas/challenges/[id]': ({ challenges }) => [
		{ address: `/ideas/challenges/${challenges.open.id}-${challenges.open.slug}` }
	],
	'/ideas/challenges/[id]/edit': ({ challenges }) => [
		{ address: `/ideas/challenges/${challenges.open.id}/edit`, who: 'communicator' }
	],
	'/reactions': ({ posts }) => [{ address: `/reactions?post=${posts.open.id}` }],
	'/photos/[id]': ({ albums }) => [
		{ address: `/photos/${albums.open.id}-${albums.open.slug}` },
		{ address: `/photos/${albums.open.id}-${albums.open.slug}`, who: 'employee' }
	],
	'/photos/[id]/[photo]': ({ albums }) => [
		{ address: `/photos/${albums.open.id}-${albums.open.slug}/${albums.open.photoId}` },
		{ address: `/photos/${albums.open.id}-${albums.open.slug}/${albums.open.photoId}`, who: 'host' },
		{ address: `/photos/${albums.call.id}-${albums.call.slug}/${albums.call.photoId}` }
	],
	'/photos/[id]/edit': ({ albums }) => [{ address: `/photos/${albums.open.id}/edit` }],
	'/photos/[id]/manage': ({ albums }) => [{ address: `/photos/${albums.open.id}/manage` }],
	'/photos/mine': () => [{}, { who: 'host' }],
	'/photos/calls/[id]': ({ albums }) => [{ address: `/photos/calls/${albums.call.id}-${albums.call.slug}` }],
	'/photos/calls/new': () => [{ who: 'communicator' }],
	'/photos/calls/[id]/edit': ({ albums }) => [{ address: `/photos/calls/${albums.call.id}/edit`, who: 'communicator' }],
	'/photos/removals': () => [{}, { who: 'administrator' }],
	'/programme/objectives': () => [{ who: 'communicator' }, {}],
	'/programme/objectives/new': () => [{ who: 'communicator' }],
	'/programme/objectives/[id]': ({ objectives }) => [
		{ who: 'communicator', address: `/programme/objectives/${objectives.own}` },
		{ address: `/programme/objectives/${objectives.own}` },
		{ who: 'communicator', address: `/programme/objectives/${objectives.other}` }
	],
	'/programme/objectives/[id]/edit': ({ objectives }) => [
		{ who: 'communicator', address: `/programme/objectives/${objectives.own}/edit` }
	],
	'/programme/objectives/[id]/drop': ({ objectives }) => [
		{ who: 'communicator', address: `/programme/objectives/${objectives.own}/drop` }
	],
	'/programme/measures/new': ({ objectives }) =>
		['', '&source=outside', '&figure=published'].map((part) => ({
			...{ who: 'communicator' as const, address: `/programme/measures/new?objective=${objectives.own}${part}` }
		})),
	'/programme/measures/[id]': ({ objectives }) => [
		{ who: 'communicator', address: `/programme/measures/${objectives.outside}` },
		{ address: `/programme/measures/${objectives.counted}` }
	],
	'/programme/measures/[id]/edit': ({ objectives }) => [
		{ who: 'communicator', address: `/programme/measures/${objectives.counted}/edit` }
	],
	'/programme': () => [{ who: 'communicator' }],
	'/programme/runway': () => [{ who: 'communicator' }],
	'/programme/evidence': () => [{ who: 'communicator' }],
	'/programme/harvest': () => [{ who: 'communicator' }],
	'/programme/harvest/feeds': () => [{ who: 'communicator' }],
	'/programme/runway/[week]': () => [{ who: 'communicator', address: '/programme/runway/2026-03-16' }],
	'/programme/alignment': () => [{ who: 'communicator' }],
	'/programme/alignment/items': ({ objectives }) => [
		{ who: 'communicator', address: `/programme/alignment/items?objective=${objectives.own}` },
		{ who: 'communicator', address: '/programme/alignment/items?objective=none&what=spaces' }
	],
	'/programme/bank': () => [
		{ who: 'communicator' },
		{ who: 'communicator', address: '/programme/bank?view=board' },
		{}
	],
	'/programme/bank/new': () => [{ who: 'communicator' }],
	'/programme/bank/[id]': ({ bank }) => [
		{ who: 'communicator', address: `/programme/bank/${bank.other}` },
		{ address: `/programme/bank/${bank.drafted}` },
		{ who: 'host', address: `/programme/bank/${bank.drafted}` }
	],
	'/programme/bank/[id]/edit': ({ bank }) => [
		{ who: 'communicator', address: `/programme/bank/${bank.other}/edit` },
		{ address: `/programme/bank/${bank.drafted}/edit` }
	],
	'/programme/bank/series': () => [{ who: 'communicator' }],
	'/programme/bank/series/[id]': ({ bank }) => [
		{ who: 'communicator', address: `/programme/bank/series/${bank.seriesId}` }
	],
	'/programme/bank/starter': () => [{ who: 'communicator', address: '/programme/bank/starter?objective=safety' }],
	'/programme/bank/starter/[key]': () => [
		{ who: 'communicator', address: `/programme/bank/starter/${starterItems[0]!.key}` }
	],
	'/programme/bank/exchange': () => [{ who: 'communicator' }],
	'/programme/bank/exchange/[id]': ({ imports }) => [
		{ who: 'communicator', address: `/programme/bank/exchange/${imports.looked}` },
		{ who: 'communicator', address: `/programme/bank/exchange/${imports.done}` }
	],
	'/programme/calendar': () => [
		{ who: 'communicator' },
		...['week', 'month', 'year'].map((view) => ({
			...{ who: 'communicator' as const, address: `/programme/calendar?view=${view}` }
		})),
		{ who: 'communicator', address: '/programme/calendar?as=list' }
	],
	'/programme/calendar/cadence': () => [{ who: 'communicator' }],
	'/programme/calendar/fill': () => [{ who: 'communicator' }],
	'/programme/calendar/feed': () => [{ who: 'communicator' }],
	// Needs an item or a slot: tests/e2e/calendar.test.ts looks at it.
	'/programme/calendar/place': null,
	'/search': () => [{}, { address: '/search?q=crane' }, { address: '/search?q=xylophonic' }],
	'/welcome': () =>
		['profile', 'photo', 'topics', 'spaces', 'people'].map((step) => ({ address: `/welcome?step=${step}` })),
	'/admin/people/[id]': ({ people }) => [{ address: `/admin/people/${people.employee.viewer.id}` }],
	'/admin/outbox/[id]': () => [{ address: '/admin/outbox/1' }],
	'/admin/audiences/[id]': ({ audienceId }) => [{ address: `/admin/audiences/${audienceId}` }],
	'/logout': null,
	'/settings': null
};

/** All pages but the set-up, which is over in the house and walked through in a journey. */
export function allPages(house: House): Sight[] {
	const pages = allRoutes()
		.filter((route) => route.startsWith('GET '))
		.map((route) => route.slice(4))
		.filter(isPage);
	const sights = pages.flatMap((route): Sight[] => {
		const who = route.startsWith('/admin') || route === '/design' ? 'administrator' : 'member';
		const found = special[route] === undefined ? [{}] : (special[route]?.(house) ?? []);
		return found.map((sight) => ({ route, address: route, who, ...sight }));
	});
	const unfilled = sights.filter(({ address }) => address.includes('['));
	if (unfilled.length) throw new Error(`No address is given for ${unfilled.map(({ route }) => route).join(', ')}.`);
	return [...sights, { route: 'not found', address: '/nothing/is/here', who: 'member' }];
}

const pages = new Set(allRoutes('+page.svelte').map((route) => route.slice(4)));
const isPage = (route: string) => pages.has(route) && !route.startsWith('/setup');
