// What counts where a file says nothing.
import type { FirstStage } from '#lib/terms/exchange.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { ImportDefaults } from './schema.ts';

/** Ids of `ImportDefaults`, and whoever sees to what names nobody. */
export interface Defaults {
	stage: FirstStage | null;
	language: string | null;
	objectiveId: number | null;
	ownerId: number;
}

export function defaultsOf(ctx: Ctx, { stage, language, objectiveId, ownerId }: ImportDefaults): Defaults {
	return {
		...{ stage: stage ?? null, language: language ?? null, objectiveId: objectiveId ?? null },
		ownerId: ownerId ?? ctx.viewer.id
	};
}
