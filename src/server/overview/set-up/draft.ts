// What the set-up has collected so far: kept in the organisation's row, so that a reload loses nothing.
import { eq, sql } from 'drizzle-orm';
import type { SetUpStep } from '#lib/terms/set-up.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findOrganisation, type Organisation } from '#server/members/organisation/queries.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import type { ChooseObjective } from '#server/programme/objectives/input.ts';

export interface Draft {
	objective?: ChooseObjective;
	/** Whether the second step was sent. */
	organisation?: boolean;
	administratorId?: number;
	/** How the fourth step was answered. */
	people?: 'alone' | 'import';
	/** Storage key of an uploaded file of people that is not imported yet. */
	upload?: string;
	/** Columns chosen for it. */
	mapping?: Record<string, string>;
}

export const draftOf = (row: Organisation) => row.setup as Draft;

/** Merges into what is there; a value of undefined takes a part away. */
export async function keepDraft(ctx: PublicCtx, part: Partial<Draft>): Promise<void> {
	await findOrganisation(ctx);
	const gone = Object.keys(part).filter((key) => part[key as keyof Draft] === undefined);
	const kept = sql`(${organisation.setup} || ${JSON.stringify(part)}::jsonb) - ${`{${gone.join(',')}}`}::text[]`;
	await ctx.db.update(organisation).set({ setup: kept }).where(eq(organisation.id, 1));
}

/** The first step that is not done. */
export function currentStep(row: Organisation): SetUpStep {
	const draft = draftOf(row);
	if (row.setUpAt) return 'done';
	if (!draft.objective) return 'objective';
	if (!draft.organisation) return 'organisation';
	if (!draft.administratorId) return 'administrator';
	return draft.people ? 'spaces' : 'people';
}
