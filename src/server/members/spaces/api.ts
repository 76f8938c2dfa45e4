// A space as the API shows it, and which operations there are on spaces.
import { z } from 'zod';
import { spaceVisibilities } from '#lib/terms/spaces.ts';
import { Cursor, Moment, Next, type Operation } from '#server/platform/operation.ts';
import { CreateSpace } from './input.ts';
import type { SpaceRow } from './queries.ts';

export function presentSpace(space: SpaceRow) {
	const { id, slug, name, purpose, visibility, memberCount, archivedAt, standing, can } = space;
	return { id, slug, name, purpose, visibility, memberCount, archivedAt, standing, can, href: `/spaces/${slug}` };
}

const Space = z.strictObject({
	id: z.int(),
	slug: z.string(),
	name: z.string(),
	purpose: z.string(),
	visibility: z.enum(spaceVisibilities),
	memberCount: z.int(),
	archivedAt: Moment.nullable(),
	standing: z.enum(['host', 'member', 'outsider']).describe('What the caller is there'),
	can: z.record(z.string(), z.boolean()).describe('What the caller may do'),
	href: z.string().describe('The address of its page')
});

/** `mine` unless said otherwise. */
const Scope = z.enum(['mine', 'discover', 'archived']).optional();
const of = { tag: 'Spaces', path: '/spaces' } as const;

export const spaceOperations: Operation[] = [
	{
		...of,
		method: 'get',
		summary: 'Spaces the caller may know of',
		query: Cursor.extend({ scope: Scope, q: z.string().optional() }),
		status: 200,
		answer: z.strictObject({ spaces: z.array(Space), next: Next })
	},
	{
		...of,
		method: 'post',
		summary: 'Makes a space; the caller is its host',
		body: CreateSpace,
		status: 201,
		answer: Space
	},
	{ ...of, path: '/spaces/{slug}', method: 'get', summary: 'One space', status: 200, answer: Space }
];
