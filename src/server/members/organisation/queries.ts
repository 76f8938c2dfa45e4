// Reads of the organisation's one row.
import { eq } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { organisation } from './schema.ts';

export type Organisation = typeof organisation.$inferSelect;

/** The organisation as it stands; with defaults before the set-up. */
export async function findOrganisation(ctx: PublicCtx): Promise<Organisation> {
	const [found] = await ctx.db.select().from(organisation).where(eq(organisation.id, 1));
	if (found) return found;
	await ctx.db.insert(organisation).values({ id: 1 }).onConflictDoNothing();
	const [made] = await ctx.db.select().from(organisation).where(eq(organisation.id, 1));
	return made!;
}

let setUp = false;

/** Whether the set-up was finished; once true it stays true, so it is asked of the database only until then. */
export async function isSetUp(ctx: PublicCtx): Promise<boolean> {
	if (setUp) return true;
	const [found] = await ctx.db.select({ at: organisation.setUpAt }).from(organisation).where(eq(organisation.id, 1));
	setUp = Boolean(found?.at);
	return setUp;
}
