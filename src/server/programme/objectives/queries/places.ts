// Audiences and spaces that may narrow a figure.
import type { Ctx } from '#server/members/access/ctx.ts';
import { listRuleSpaces } from '#server/members/audiences/queries.ts';
import { named } from '#server/platform/db/client.ts';

interface Named {
	id: number;
	name: string;
}

/** By name; of private spaces only the viewer's own. For whoever may make a measure. */
export async function listMeasurePlaces(ctx: Ctx): Promise<{ audiences: Named[]; spaces: Named[] }> {
	const text = 'select id, name from audiences order by lower(name) limit 500';
	const audiences = await named<Named>(ctx.db, 'measure_audiences', text, []);
	return { audiences, spaces: await listRuleSpaces(ctx) };
}
