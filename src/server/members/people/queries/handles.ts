// How a person's handle is made from the name, unique among all.
import { sql } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { slugify } from '#server/platform/text/plain.ts';
import { people } from '../schema.ts';

/** "jana-okafor" for Jana Okafor, "jana-okafor-2" for the next; `taken` are handles in lower case and grows by the one handed out. */
export function makeHandle(name: string, taken: Set<string>, counters = new Map<string, number>()): string {
	const base = slugify(name, 40, 'person').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || 'person';
	let next = counters.get(base) ?? 1;
	let handle = next === 1 ? base : `${base}-${next}`;
	while (taken.has(handle)) handle = `${base}-${++next}`;
	counters.set(base, next);
	taken.add(handle);
	return handle;
}

export async function freeHandle(ctx: PublicCtx, name: string): Promise<string> {
	const base = makeHandle(name, new Set());
	const rows = await ctx.db
		.select({ handle: sql<string>`lower(${people.handle})` })
		.from(people)
		.where(
			sql`lower(${people.handle}) = ${base} or lower(${people.handle}) like ${base.replace(/[\\%_]/g, '\\$&') + '-%'}`
		);
	return makeHandle(name, new Set(rows.map((row) => row.handle)));
}
