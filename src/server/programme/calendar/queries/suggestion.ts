// The suggested cadence, on behalf of whoever plans.
import type { BankFormat } from '#lib/terms/bank.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { demandPlanner } from '../policy.ts';
import { suggestionFor } from '../suggestion.ts';

/** By what has no slot yet, finished or not. */
export async function findSuggestion(ctx: Ctx): Promise<ReturnType<typeof suggestionFor>> {
	demandPlanner(ctx);
	const text = `select i.format from bank_items i where i.stage in ('ready', 'review', 'drafting', 'idea') and i.planned_for is null and i.deleted_at is null limit 2000`;
	const rows = await named<{ format: BankFormat }>(ctx.db, 'calendar_suggestion', text, []);
	return suggestionFor(rows.map(({ format }) => format));
}
