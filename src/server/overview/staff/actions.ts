// Who works here, across domains: who leaves is signed out everywhere and counted nowhere; who comes back starts with a new sign-in.
import { eq } from 'drizzle-orm';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { endSessionsOf, lockOutLeavers } from '#server/members/auth/actions/passwords.ts';
import { signInCodes } from '#server/members/auth/schema.ts';
import { deactivatePerson, reactivatePerson } from '#server/members/people/actions/leavers.ts';
import { importPeople } from '#server/members/people/import/actions.ts';
import type { ImportOptions, ImportResult } from '#server/members/people/import/queries.ts';
import { recountMembers } from '#server/members/spaces/membership.ts';

/** They leave, and every device they are signed in on is signed out, in one transaction. */
export async function letPersonGo(ctx: Ctx, input: { personId: number }): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await deactivatePerson(tx, input);
		await endAccess(tx, input.personId);
		await recountMembers(tx, input.personId);
	});
}

/** They may sign in again, anew. */
export async function bringPersonBack(ctx: Ctx, input: { personId: number }): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await reactivatePerson(tx, input);
		await endAccess(tx, input.personId);
		await recountMembers(tx, input.personId);
	});
}

/**
 * A personnel file, with what follows from it: leavers are locked out before and after, so that nobody comes back with an old session.
 * @throws Invalid when the file is no table. @throws Conflict when too many would leave and nobody confirmed it.
 */
export async function importStaff(ctx: Ctx, bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportResult> {
	if (options.dryRun) return importPeople(ctx, bytes, options);
	return inTransaction(ctx, async (tx) => {
		await lockOutLeavers(tx);
		const result = await importPeople(tx, bytes, options);
		if (result.deactivated) await lockOutLeavers(tx);
		await recountMembers(tx);
		return result;
	});
}

async function endAccess(tx: Ctx, personId: number) {
	await endSessionsOf(tx, personId);
	await tx.db.delete(signInCodes).where(eq(signInCodes.personId, personId));
}
