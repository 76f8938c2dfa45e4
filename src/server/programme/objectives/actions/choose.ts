// Choosing what the network is to change.
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Forbidden, Invalid } from '#server/platform/errors.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ChooseObjective } from '../input.ts';
import { canRunProgramme } from '../policy.ts';
import { measures, objectives } from '../schema.ts';

/** An objective with its first measure; the viewer owns it. @throws Invalid when the day has passed. */
export async function chooseObjective(ctx: Ctx, input: ChooseObjective): Promise<number> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const today = ctx.now.toISOString().slice(0, 10);
	if (input.dueOn <= today) throw new Invalid([{ field: 'dueOn', message: m.programme_error_date_past() }]);
	return inTransaction(ctx, async (tx) => {
		const { title, why, measure: name, unit, direction, baseline, target, dueOn } = input;
		const [made] = await tx.db
			.insert(objectives)
			.values({
				title,
				why,
				ownerId: tx.viewer.id,
				startsOn: today,
				endsOn: dueOn,
				createdAt: tx.now,
				updatedAt: tx.now
			})
			.returning({ id: objectives.id });
		const objectiveId = made!.id;
		await tx.db
			.insert(measures)
			.values({ objectiveId, name, unit, direction, baseline, target, startsOn: today, dueOn, createdAt: tx.now });
		await record(tx, { verb: 'objective.chosen', subject: 'objective', subjectId: objectiveId });
		return objectiveId;
	});
}
