// Names and addresses of spaces: unique among those everyone knows of, and silent about those that are private.
import { randomBytes } from 'node:crypto';
import { and, eq, ne, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { SpaceVisibility } from '#lib/terms/spaces.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { Conflict } from '#server/platform/errors.ts';
import { slugify } from '#server/platform/text/plain.ts';
import { spaces } from './schema.ts';

/** Private spaces may share a name: a refusal would tell outsiders that there is one. */
export async function refuseTakenName(ctx: PublicCtx, name: string, visibility: SpaceVisibility): Promise<void> {
	if (visibility === 'private') return;
	// Two who choose the same name in the same moment take turns, so that the second gets the message and not a database error.
	await ctx.db.execute(sql`select pg_advisory_xact_lock(hashtext('space names'))`);
	const [taken] = await ctx.db
		.select({ id: spaces.id })
		.from(spaces)
		.where(and(sql`lower(${spaces.name}) = lower(${name})`, ne(spaces.visibility, 'private')));
	if (taken)
		throw new Conflict(m.spaces_name_taken(), 'space_name_taken', [{ field: 'name', message: m.spaces_name_taken() }]);
}

/** Private spaces always carry a few letters of chance, for the same reason. */
export async function freeSlug(ctx: PublicCtx, name: string, visibility: SpaceVisibility): Promise<string> {
	const wished = slugify(name, 50, 'space');
	if (visibility !== 'private' && !reserved.has(wished) && !(await isTaken(ctx, wished))) return wished;
	return `${wished}-${randomBytes(4).toString('hex').slice(0, 6)}`;
}

/** Pages of their own under /spaces. */
const reserved = new Set(['new']);

async function isTaken(ctx: PublicCtx, slug: string): Promise<boolean> {
	const found = await ctx.db.select({ id: spaces.id }).from(spaces).where(eq(spaces.slug, slug));
	return found.length > 0;
}
