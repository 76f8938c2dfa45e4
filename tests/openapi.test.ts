// The API's description names every route, and says of each what it takes.
import { expect, it } from 'vitest';
import { apiDocument, operations } from '#server/overview/openapi.ts';
import { allRoutes } from './support/routes.ts';

const itself = 'GET /api/v1/openapi.json';
const routes = allRoutes('+server.ts').filter((route) => / \/api\/v1\//.test(route) && route !== itself);
const named = (route: string) => route.replace(' /api/v1', ' ').replace(/\[(?:\.\.\.)?(\w+)\]/g, '{$1}');

it('names every route of the API, and no other', () => {
	const told = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
	expect(told.sort()).toEqual(routes.map(named).sort());
});

it('is a document that stands alone, and tells of bodies, parameters and refusals', () => {
	const text = JSON.stringify(apiDocument());
	const document = JSON.parse(text) as { openapi: string; paths: Record<string, Record<string, unknown>> };
	expect(document.openapi).toBe('3.1.0');
	expect(document.paths['/articles']?.post).toMatchObject({
		requestBody: {
			content: {
				'application/json': {
					schema: {
						properties: {
							title: { type: 'string', maxLength: 200 },
							language: { anyOf: [{ type: 'string' }, { type: 'null' }] },
							topics: { type: 'array', maxItems: 8, items: { type: 'string' } },
							spaceId: { description: expect.stringContaining('audience-12') as string }
						}
					}
				}
			}
		},
		responses: { 201: {}, 401: {}, 403: {}, 422: {} }
	});
	expect(document.paths['/articles/{id}']?.get).toMatchObject({
		parameters: [{ name: 'id', in: 'path', required: true }],
		responses: { 200: {}, 404: {} }
	});
	expect(document.paths['/spaces']?.get).toMatchObject({
		parameters: [
			{ name: 'cursor' },
			{ name: 'scope', schema: { enum: ['mine', 'discover', 'archived'] } },
			{ name: 'q' }
		]
	});
	for (const [, reference] of text.matchAll(/"\$ref":"([^"]+)"/g))
		expect(reference).toBe('#/components/schemas/Problem');
});

it('has something to say of every body it names', () => {
	const empty = Object.entries(apiDocument().paths as Record<string, Record<string, object>>).flatMap(
		([path, methods]) =>
			Object.entries(methods)
				.filter(([, told]) => /"schema":\{\}/.test(JSON.stringify(told)))
				.map(([method]) => `${method} ${path}`)
	);
	expect(empty).toEqual([]);
});
