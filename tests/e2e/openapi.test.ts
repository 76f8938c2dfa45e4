// What the API answers is what its description says, to the letter: an unnamed field fails.
import { expect, it } from 'vitest';
import { operations } from '#server/overview/openapi.ts';
import { type House, useHouse } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';

const { url, house, cookie } = useHouse();

interface Example {
	/** Below /api/v1. */
	at: (house: House) => string;
	body?: () => Record<string, unknown>;
}

/** Ids of what the POST operations made, by path; they run first. */
const made: Record<string, number> = {};
const question = (tail = '') => ({ at: () => `/questions/${made['/questions']}${tail}` });
const purpose = 'Which bearing for the north pump, and why?';

const examples: Record<string, Example> = {
	'get /articles': { at: () => '/articles' },
	'post /articles': {
		at: () => '/articles',
		body: () => ({
			title: 'Over the API',
			body: 'Some *words*.',
			topics: ['Safety'],
			publish: true,
			series: 'Over and over'
		})
	},
	'get /articles/{id}': { at: ({ posts }) => `/articles/${posts.open.id}` },
	'get /spaces': { at: () => '/spaces?scope=mine&q=canteen' },
	'post /spaces': {
		at: () => '/spaces',
		body: () => ({ name: `Boats ${Math.random().toString(36).slice(2, 6)}`, purpose: 'Everything that floats.' })
	},
	'get /spaces/{slug}': { at: ({ spaces }) => `/spaces/${spaces.private.slug}` },
	'get /questions': { at: () => '/questions' },
	'post /questions': { at: () => '/questions', body: () => ({ title: purpose, body: 'It hums.', topics: ['Pumps'] }) },
	'get /questions/{id}': question(),
	'get /questions/{id}/answers': question('/answers'),
	'post /questions/{id}/answers': {
		...question('/answers'),
		body: () => ({ body: 'The larger one: it runs cooler.' })
	},
	'put /questions/{id}/accepted-answer': {
		...question('/accepted-answer'),
		body: () => ({ answerId: made['/questions/{id}/answers'] })
	},
	'delete /questions/{id}/accepted-answer': question('/accepted-answer'),
	'get /ideas': { at: () => '/ideas' },
	'post /ideas': {
		at: () => '/ideas',
		body: () => ({
			title: 'A second crane',
			problem: 'Every boat waits for the one crane we have, half a day on Mondays.',
			proposal: 'Buy a second, smaller one for the north quay and share its driver.',
			benefit: 'Nobody waits, and the big crane rests.'
		})
	},
	'get /ideas/{id}': { at: () => `/ideas/${made['/ideas']}` },
	'put /ideas/{id}/stage': {
		at: () => `/ideas/${made['/ideas']}/stage`,
		body: () => ({ to: 'under-review', from: 'submitted', reason: 'We look at it in May.' })
	},
	'get /photos': { at: () => '/photos' },
	'post /photos': { at: () => '/photos', body: () => ({ title: 'The harbour at dawn', body: '', topics: [] }) },
	'get /photos/{id}': { at: () => `/photos/${made['/photos']}` },
	'get /photos/{id}/photos': { at: () => `/photos/${made['/photos']}/photos` },
	'get /measures/{id}/readings': { at: ({ objectives }) => `/measures/${objectives.outside}/readings` },
	'put /measures/{id}/readings': {
		at: ({ objectives }) => `/measures/${objectives.outside}/readings`,
		body: () => ({ readings: [{ on: '2026-01-05', value: 14.5, note: 'Over the API' }] })
	}
};
/** Moving an idea is the communicators' work. */
const asked: Record<string, Who> = { 'put /ideas/{id}/stage': 'communicator' };
const order = { post: 0, get: 1, put: 2, patch: 3, delete: 4 };
const inOrder = operations.toSorted((a, b) => order[a.method] - order[b.method]);

async function ask(method: string, { at, body }: Example, who: Who = 'member'): Promise<Response> {
	return fetch(`${url()}/api/v1${at(house())}`, {
		method: method.toUpperCase(),
		headers: { cookie: cookie(who), origin: url(), 'content-type': 'application/json' },
		...(body ? { body: JSON.stringify(body()) } : {})
	});
}

it.each(inOrder.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
	'%s',
	async (name, operation) => {
		const example = examples[name];
		expect(example, 'an example of it').toBeDefined();
		const answer = await ask(operation.method, example!, asked[name]);
		expect(answer.status).toBe(operation.status);
		if (!operation.answer) return expect(await answer.text()).toBe('');
		const said = (await answer.json()) as { id: number };
		if (operation.status === 201) made[operation.path] = said.id;
		expect(operation.answer.safeParse(said).error?.issues ?? []).toEqual([]);
		if (operation.status === 201) expect(answer.headers.get('location')).toMatch(/^\/api\/v1\//);
	}
);

it.each(operations.filter(({ body }) => body).map(({ method, path }) => [method, path] as const))(
	'%s %s refuses what is none',
	async (method, path) => {
		const answer = await ask(method, { at: examples[`${method} ${path}`]!.at, body: () => [] as never });
		expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
		expect(await answer.json()).toMatchObject({ status: 422, code: expect.any(String) as string });
	}
);

it('is there as a document', async () => {
	const document = (await (await ask('get', { at: () => '/openapi.json' })).json()) as { paths: object };
	expect(Object.keys(document.paths).sort()).toEqual([...new Set(operations.map(({ path }) => path))].sort());
});
