// Saving, changing and removing an audience.
import { and, eq, ne, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Invalid } from '#server/platform/errors.ts';
import type { RemoveAudience, SaveAudience } from './input.ts';
import { demandCommunicator, findAudience } from './queries.ts';
import { audiences } from './schema.ts';

/** @throws Forbidden @throws NotFound @throws Invalid when the name is taken. */
export async function saveAudience(ctx: Ctx, { id, name, rule, openToMembers }: SaveAudience): Promise<number> {
	demandCommunicator(ctx);
	return inTransaction(ctx, async (tx) => {
		if (id) await findAudience(tx, id);
		const same = and(sql`lower(${audiences.name}) = lower(${name})`, id ? ne(audiences.id, id) : undefined);
		if (await tx.db.$count(audiences, same))
			throw new Invalid([{ field: 'name', message: m.audiences_error_name_taken() }]);
		const [saved] = id
			? await tx.db
					.update(audiences)
					.set({ name, rule, openToMembers, updatedAt: tx.now })
					.where(eq(audiences.id, id))
					.returning({ id: audiences.id })
			: await tx.db
					.insert(audiences)
					.values({ name, rule, openToMembers, createdBy: tx.viewer.id, createdAt: tx.now, updatedAt: tx.now })
					.returning({ id: audiences.id });
		await record(tx, { verb: id ? 'audience.changed' : 'audience.created', subject: 'audience', subjectId: saved!.id });
		return saved!.id;
	});
}

/** @throws Conflict while posts are for it: without it nobody could see them. */
export async function removeAudience(ctx: Ctx, { id }: RemoveAudience): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		demandCommunicator(tx);
		// Whoever is writing for it at this moment is waited for.
		await tx.db.select({ id: audiences.id }).from(audiences).where(eq(audiences.id, id)).for('update');
		const { posts } = await findAudience(tx, id);
		if (posts) throw new Conflict(m.audiences_refused_in_use({ count: posts }), 'audience_in_use');
		// What was deleted stays restricted: brought back, it is its authors' alone until they put it somewhere.
		await tx.db.execute(sql`update posts set audience_id = null where audience_id = ${id}`);
		await tx.db.delete(audiences).where(eq(audiences.id, id));
		await record(tx, { verb: 'audience.removed', subject: 'audience', subjectId: id });
	});
}
