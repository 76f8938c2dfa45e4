// Writes to the organisation's one row.
import { eq, sql } from 'drizzle-orm';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { organisation } from './schema.ts';

/** Keeps the last eight addresses an administrator signed in at, newest first. */
export async function rememberOrigin(ctx: PublicCtx, origin: string): Promise<void> {
	const [found] = await ctx.db.select({ setup: organisation.setup }).from(organisation).where(eq(organisation.id, 1));
	const before = (found?.setup.origins as string[] | undefined) ?? [];
	if (before[0] === origin) return;
	const origins = [origin, ...before.filter((one) => one !== origin)].slice(0, 8);
	await ctx.db
		.insert(organisation)
		.values({ id: 1, setup: { origins } })
		.onConflictDoUpdate({
			target: organisation.id,
			set: { setup: sql`${organisation.setup} || ${JSON.stringify({ origins })}::jsonb` }
		});
}
