// Takes a space for a change: found on behalf of the viewer, and nobody else changes it until the transaction ends.
import { eq } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { canSeeSpace } from './policy.ts';
import { spaces } from './schema.ts';

export type LockedSpace = typeof spaces.$inferSelect;

/** @throws NotFound when there is none or it is private to others. */
export async function lockSpace(inside: Ctx, slug: string): Promise<LockedSpace> {
	const [space] = await inside.db.select().from(spaces).where(eq(spaces.slug, slug)).for('no key update');
	if (!space || !canSeeSpace(inside.viewer, space)) throw new NotFound();
	return space;
}
