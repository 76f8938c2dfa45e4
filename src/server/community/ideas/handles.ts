// From handles that somebody typed to the people they belong to.
import { inArray, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { Ctx } from '#server/members/access/ctx.ts';
import { readersAmong } from '#server/conversation/posts/queries/readers.ts';
import { people } from '#server/members/people/schema.ts';
import { Invalid } from '#server/platform/errors.ts';

/** In the order given. @throws Invalid on `field`, naming the handles that nobody who works here has. */
export async function peopleOf(ctx: Ctx, handles: readonly string[], field: string): Promise<number[]> {
	const wanted = [...new Set(handles.filter(Boolean))];
	if (!wanted.length) return [];
	const handle = sql<string>`lower(${people.handle})`;
	const rows = await ctx.db
		.select({ id: people.id, handle, status: people.status })
		.from(people)
		.where(inArray(handle, wanted));
	const known = rows.filter((row) => row.status !== 'left' || ctx.quiet);
	const missing = wanted.filter((name) => !known.some((row) => row.handle === name));
	if (missing.length)
		throw new Invalid(
			[{ field, message: m.articles_refused_handle({ handles: missing.join(', ') }) }],
			'person_unknown'
		);
	return wanted.map((name) => known.find((row) => row.handle === name)?.id ?? 0);
}

/** As `peopleOf`, of those who see the idea. @throws Invalid on `field` when one of them does not. */
export async function readersOf(
	ctx: Ctx,
	idea: Parameters<typeof readersAmong>[1],
	handles: readonly string[],
	field: string
): Promise<number[]> {
	const ids = await peopleOf(ctx, handles, field);
	const readers = await readersAmong(ctx, idea, ids);
	if (readers.length < ids.length) throw new Invalid([{ field, message: m.ideas_refused_outside() }], 'not_a_reader');
	return ids;
}
