// Saying which objective a thing serves: posts, spaces and challenges; one objective a thing.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { AlignedSubject } from '#lib/terms/objectives.ts';
import { findChallenge } from '#server/community/ideas/queries/challenges.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { canSeeSpace } from '#server/members/spaces/policy.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { AlignSubject } from '../input.ts';
import { canRunProgramme } from '../policy.ts';
import { countSumsJob } from './sums.ts';

/** Null takes the objective away. @throws NotFound for what the viewer does not see, Forbidden, Invalid for an objective that is gone. */
export function alignSubject(ctx: Ctx, { subject, subjectId, objectiveId }: AlignSubject): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const spaceId = await placeOfSubject(tx, subject, subjectId);
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		if (objectiveId !== null) await demandObjective(tx, objectiveId);
		await align(tx, { subject, subjectId, objectiveId, spaceId });
	});
}

/** What the bank publishes serves the objective of its item; done again it changes nothing. */
export async function alignPublished(
	tx: PublicCtx & { viewer?: Ctx['viewer'] },
	subjectId: number,
	objectiveId: number | null,
	subject: 'post' | 'challenge' = 'post'
): Promise<void> {
	await align(tx, { subject, subjectId, objectiveId, spaceId: null });
}

interface Aligned extends AlignSubject {
	spaceId: number | null;
}

async function align(tx: PublicCtx & { viewer?: Ctx['viewer'] }, { spaceId, ...aligned }: Aligned): Promise<void> {
	const { subject, subjectId, objectiveId } = aligned;
	const before = await exchange(tx, aligned);
	if (before === objectiveId) return;
	const verb = objectiveId === null ? 'objective.unaligned' : 'objective.aligned';
	await record(tx, { verb, subject, subjectId, spaceId, facts: { objective: objectiveId, before } });
	const objectiveIds = [before, objectiveId].filter((id) => id !== null);
	if (!tx.quiet) await enqueue(tx.db, countSumsJob, { objectiveIds });
}

/** Returns what stood there before. */
async function exchange(
	tx: PublicCtx & { viewer?: Ctx['viewer'] },
	{ subject, subjectId, objectiveId }: AlignSubject
): Promise<number | null> {
	const found = 'select objective_id as id from alignments where subject = $1 and subject_id = $2 for update';
	const [before] = await named<{ id: number }>(tx.db, 'alignment_before', found, [subject, subjectId]);
	if ((before?.id ?? null) === objectiveId) return objectiveId;
	const gone = 'delete from alignments where subject = $1 and subject_id = $2';
	const put = `insert into alignments (subject, subject_id, objective_id, person_id, created_at) values ($1, $2, $3, $4, $5)
		on conflict (subject, subject_id) do update set objective_id = excluded.objective_id, person_id = excluded.person_id, created_at = excluded.created_at`;
	if (objectiveId === null) await named(tx.db, 'alignment_gone', gone, [subject, subjectId]);
	else await named(tx.db, 'alignment_put', put, [subject, subjectId, objectiveId, tx.viewer?.id ?? null, tx.now]);
	return before?.id ?? null;
}

/** The space it stands in. @throws NotFound for what the viewer does not see. */
async function placeOfSubject(ctx: Ctx, subject: AlignedSubject, id: number): Promise<number | null> {
	if (subject === 'post') return (await findPost(ctx, id)).spaceId;
	if (subject === 'challenge') return (await findChallenge(ctx, id)).spaceId;
	if (subject !== 'space') throw new NotFound();
	const [space] = await ctx.db.select().from(spaces).where(eq(spaces.id, id));
	if (!space || !canSeeSpace(ctx.viewer, space)) throw new NotFound();
	return space.id;
}

/** @throws Invalid when there is none, or it was dropped. */
export async function demandObjective(ctx: PublicCtx, id: number, field = 'objectiveId'): Promise<void> {
	const text = 'select 1 from objectives where id = $1 and dropped_at is null for key share';
	const [row] = await named(ctx.db, 'objective_stands', text, [id]);
	if (!row) throw new Invalid([{ field, message: m.objectives_error_gone() }], 'objective_unknown');
}
