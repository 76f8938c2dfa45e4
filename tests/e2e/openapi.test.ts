// What the API answers is what its description says, to the letter: an unnamed field fails.
import { expect, it } from 'vitest';
import { operations } from '#server/overview/openapi.ts';
import { type House, useHouse } from '../support/house.ts';

const { url, house, cookie } = useHouse();

interface Example {
	/** Below /api/v1. */
	at: (house: House) => string;
	body?: Record<string, unknown>;
}

const examples: Record<string, Example> = {
	'get /articles': { at: () => '/articles' },
	'post /articles': {
		at: () => '/articles',
		body: { title: 'Over the API', body: 'Some *words*.', topics: ['Safety'], publish: true, series: 'Over and over' }
	},
	'get /articles/{id}': { at: ({ posts }) => `/articles/${posts.open.id}` },
	'get /spaces': { at: () => '/spaces?scope=mine&q=canteen' },
	'post /spaces': {
		at: () => '/spaces',
		body: { name: `Boats ${Math.random().toString(36).slice(2, 6)}`, purpose: 'Everything that floats.' }
	},
	'get /spaces/{slug}': { at: ({ spaces }) => `/spaces/${spaces.private.slug}` }
};

async function ask(method: string, { at, body }: Example, extra: Record<string, string> = {}): Promise<Response> {
	return fetch(`${url()}/api/v1${at(house())}`, {
		method: method.toUpperCase(),
		headers: { cookie: cookie('member'), origin: url(), 'content-type': 'application/json', ...extra },
		...(body ? { body: JSON.stringify(body) } : {})
	});
}

it.each(operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const))(
	'%s',
	async (name, operation) => {
		const example = examples[name];
		expect(example, 'an example of it').toBeDefined();
		const answer = await ask(operation.method, example!);
		expect(answer.status).toBe(operation.status);
		if (!operation.answer) return expect(await answer.text()).toBe('');
		expect(operation.answer.safeParse(await answer.json()).error?.issues ?? []).toEqual([]);
		if (operation.status === 201) expect(answer.headers.get('location')).toMatch(/^\/api\/v1\//);
	}
);

it.each(operations.filter(({ body }) => body).map(({ method, path }) => [method, path] as const))(
	'%s %s refuses what is none',
	async (method, path) => {
		const answer = await ask(method, { at: examples[`${method} ${path}`]!.at, body: [] as never });
		expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
		expect(await answer.json()).toMatchObject({ status: 422, code: expect.any(String) as string });
	}
);

it('is there as a document', async () => {
	const document = (await (await ask('get', { at: () => '/openapi.json' })).json()) as { paths: object };
	expect(Object.keys(document.paths).sort()).toEqual([...new Set(operations.map(({ path }) => path))].sort());
});
