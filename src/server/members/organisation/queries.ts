// Reads of the organisation's one row.
import { eq } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { config } from '#server/platform/config.ts';
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

/**
 * The address that links in mails begin with: ORIGIN when it is set, else the request's own if an administrator has signed
 * in there, else the last such address. A forged Host header therefore never gets into a mail.
 */
export async function findMailOrigin(ctx: PublicCtx, requested?: string): Promise<string> {
	const { ORIGIN, PORT } = config();
	if (ORIGIN) return ORIGIN;
	const { setup } = await findOrganisation(ctx);
	const known = (setup.origins as string[] | undefined) ?? [];
	if (requested && known.includes(requested)) return requested;
	return known[0] ?? requested ?? `http://localhost:${PORT}`;
}
