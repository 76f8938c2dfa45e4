// The API's own description, gathered from every domain and made of the schemas that validate.
import { z } from 'zod';
import { articleOperations } from '#server/community/articles/api.ts';
import { ideaOperations } from '#server/community/ideas/api.ts';
import { photoOperations } from '#server/community/photos/api.ts';
import { questionOperations } from '#server/community/questions/api.ts';
import { spaceOperations } from '#server/members/spaces/api.ts';
import type { Operation } from '#server/platform/operation.ts';
import { measureOperations } from '#server/programme/objectives/api.ts';

/** Every operation below /api/v1. */
export const operations: Operation[] = [
	...articleOperations,
	...questionOperations,
	...ideaOperations,
	...photoOperations,
	...spaceOperations,
	...measureOperations
];

type Json = Record<string, unknown>;

let made: Json | undefined;

/** OpenAPI 3.1. Made once: it changes with the program only. */
export function apiDocument(): Json {
	made ??= {
		openapi: '3.1.0',
		info: {
			title: 'Hearth',
			version: '1',
			description:
				'The same actions and queries as the pages, with the same rules: what the caller may not see is not there.'
		},
		servers: [{ url: '/api/v1' }],
		security: [{ session: [] }],
		paths: pathsOf(operations),
		components: {
			securitySchemes: {
				session: { type: 'apiKey', in: 'cookie', name: 'hearth.session_token' },
				secret: {
					type: 'http',
					scheme: 'bearer',
					description: 'The secret that was made on the page of the thing itself'
				}
			},
			schemas: { Problem: answered(Problem) }
		}
	};
	return made;
}

/** What every refusal looks like (RFC 9457). */
const Problem = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	code: z.string().describe('Stable: to be compared with'),
	errors: z.array(z.object({ field: z.string(), message: z.string() }))
});

function pathsOf(all: Operation[]): Json {
	const paths: Record<string, Json> = {};
	for (const operation of all)
		paths[operation.path] = { ...paths[operation.path], [operation.method]: told(operation) };
	return paths;
}

function told(operation: Operation): Json {
	const { tag, summary, body, secret, status, answer } = operation;
	const parameters = [...parametersOf(operation, 'path'), ...parametersOf(operation, 'query')];
	return {
		tags: [tag],
		summary,
		...(secret ? { security: [{ session: [] }, { secret: [] }] } : {}),
		...(parameters.length ? { parameters } : {}),
		...(body ? { requestBody: { required: true, content: { 'application/json': { schema: taken(body) } } } } : {}),
		responses: {
			[status]: {
				description: summary,
				...(answer ? { content: { 'application/json': { schema: answered(answer) } } } : {})
			},
			...Object.fromEntries(refusalsOf(operation).map(([code, description]) => [code, refusal(description)]))
		}
	};
}

function refusalsOf({ path, method, body }: Operation): [number, string][] {
	return [
		[401, 'Nobody is signed in.'],
		...(method === 'get' ? [] : [[403, 'The caller may not do that.'] as [number, string]]),
		...(path.includes('{') ? [[404, 'It does not exist, or the caller may not see it.'] as [number, string]] : []),
		...(body
			? [[422, 'Something in the body is not as it must be; `errors` names the fields.'] as [number, string]]
			: [])
	];
}

const refusal = (description: string): Json => ({
	description,
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
});

function parametersOf({ path, query }: Operation, place: 'path' | 'query'): Json[] {
	if (place === 'path')
		return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
			...{ name, in: 'path', required: true },
			schema: { type: name === 'id' ? 'integer' : 'string' }
		}));
	const { properties = {}, required = [] } = query ? (taken(query) as { properties?: Json; required?: string[] }) : {};
	return Object.entries(properties).map(([name, schema]) => ({
		...{ name, in: 'query', required: required.includes(name), schema }
	}));
}

const answered = (schema: z.ZodType): Json => bare(z.toJSONSchema(schema, { io: 'output' }));

/** A body as it may be sent. What is made fit before it is checked is described by what it is made fit for. */
const taken = (schema: z.ZodType): Json =>
	bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: seenThrough }));

function seenThrough({
	zodSchema,
	jsonSchema
}: {
	zodSchema: z.core.$ZodTypes;
	jsonSchema: z.core.JSONSchema.BaseSchema;
}) {
	const { def } = zodSchema._zod;
	if (def.type !== 'pipe' || def.in._zod.def.type !== 'transform') return;
	Object.assign(jsonSchema, taken(def.out as z.ZodType));
}

function bare({ $schema: _dialect, ...schema }: Json): Json {
	return schema;
}
