// What of the evidence an address asks for.
import { z } from 'zod';
import { evidenceKinds } from '#lib/terms/objectives.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { findObjective, listObjectives } from '#server/programme/objectives/queries/tree.ts';

const Asked = z.object({
	objective: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null),
	kind: z.enum(evidenceKinds).nullable().catch(null),
	counted: z.literal('1').nullable().catch(null)
});

/** An objective with all that serves it; without one, everything. @throws NotFound for an objective the viewer may not read. */
export async function readScope(ctx: Ctx, url: URL) {
	const asked = Asked.parse(
		Object.fromEntries(['objective', 'kind', 'counted'].map((name) => [name, url.searchParams.get(name)]))
	);
	if (url.searchParams.get('objective') && asked.objective === null) throw new NotFound();
	const objective = asked.objective === null ? null : await findObjective(ctx, asked.objective);
	return {
		filter: { objectiveIds: objective?.withBelow ?? null, kind: asked.kind, counted: asked.counted === '1' },
		objective: objective && { id: objective.id, title: objective.title },
		choices: async () => (await listObjectives(ctx)).map(({ id, title, depth }) => ({ id, title, depth }))
	};
}
