// Giving an objective its measures, changing them, taking them away and back.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type FigureFilter, type FigureName, figureShapes } from '#lib/terms/objectives.ts';
import { figureLabels, figureUnits } from '#lib/terms/objective-words.ts';
import { topics } from '#server/conversation/topics/schema.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { record } from '#server/members/ledger/record.ts';
import { canSeeSpace } from '#server/members/spaces/policy.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { slugify } from '#server/platform/text/plain.ts';
import { type AddMeasure, type EditMeasure, filterOf, type OneMeasure } from '../input-measures.ts';
import { canRunProgramme } from '../policy.ts';
import { findMeasure, type MeasurePage } from '../queries/measures.ts';
import { findObjective } from '../queries/tree.ts';
import { refreshState } from '../readings.ts';
import { measures } from '../schema.ts';

/** The job that counts a measure of the ledger for the weeks before. */
export const beginCountingJob = 'begin-counting';

/** @throws Forbidden, Conflict on an objective that was dropped, Invalid for an audience, space or topic that is not there. */
export function addMeasure(ctx: Ctx, input: AddMeasure): Promise<{ id: number }> {
	return inTransaction(ctx, async (tx) => {
		const objective = await findObjective(tx, input.objectiveId);
		if (!canRunProgramme(tx.viewer)) throw new Forbidden();
		if (objective.droppedAt) throw new Conflict(m.objectives_error_dropped(), 'already_dropped');
		const figure = input.source === 'ledger' ? input.figure! : null;
		const today = tx.now.toISOString().slice(0, 10);
		const startsOn = input.startsOn ?? today;
		refusePast(startsOn, input.dueOn);
		const [made] = await tx.db
			.insert(measures)
			.values({
				...columnsOf(input, figure),
				...{ objectiveId: objective.id, source: input.source, figure, startsOn, createdAt: tx.now, updatedAt: tx.now },
				filter: figure ? await filterFor(tx, figure, input) : {}
			})
			.returning({ id: measures.id });
		await recordOf(tx, 'added', made!.id, { objective: objective.id, source: input.source, figure });
		if (figure) await enqueue(tx.db, beginCountingJob, { measureId: made!.id });
		return { id: made!.id };
	});
}

/** @throws Conflict ('edit_conflict') when somebody saved since `version`. */
export function editMeasure(
	ctx: Ctx,
	{ id, version, ...input }: EditMeasure
): Promise<{ id: number; objectiveId: number }> {
	return inTransaction(ctx, async (tx) => {
		const before = await lockMeasure(tx, id);
		if (before.version !== version) throw new Conflict(m.objectives_error_conflict(), 'edit_conflict');
		const figure = before.source === 'ledger' ? (input.figure ?? before.figure) : null;
		const filter = figure ? await filterFor(tx, figure, input) : {};
		const startsOn = input.startsOn ?? before.startsOn;
		refusePast(startsOn, input.dueOn);
		const columns = { ...columnsOf(input, figure), figure, filter, startsOn };
		await tx.db
			.update(measures)
			.set({ ...columns, version: version + 1, updatedAt: tx.now })
			.where(eq(measures.id, id));
		await recordOf(tx, 'edited', id, { objective: before.objectiveId, version: version + 1, figure });
		if (figure && isCountedAnew(before, { figure, filter, startsOn })) {
			// What was counted of something else says nothing about this.
			await named(tx.db, 'measure_forget', `delete from readings where measure_id = $1 and source = 'ledger'`, [id]);
			await enqueue(tx.db, beginCountingJob, { measureId: id });
		}
		await refreshState(tx, id);
		return { id, objectiveId: before.objectiveId };
	});
}

/** Its readings are kept; it is shown no more until it is brought back. */
export function dropMeasure(ctx: Ctx, { id }: OneMeasure): Promise<{ objectiveId: number }> {
	return inTransaction(ctx, async (tx) => {
		const { objectiveId } = await lockMeasure(tx, id);
		// A script that goes on sending is told so.
		const gone = { droppedAt: tx.now, tokenHash: null, tokenMadeAt: null, updatedAt: tx.now };
		await tx.db.update(measures).set(gone).where(eq(measures.id, id));
		await recordOf(tx, 'dropped', id, { objective: objectiveId });
		return { objectiveId };
	});
}

export function restoreMeasure(ctx: Ctx, { id }: OneMeasure): Promise<{ objectiveId: number }> {
	return inTransaction(ctx, async (tx) => {
		const { objectiveId, droppedAt } = await lockMeasure(tx, id, true);
		if (!droppedAt) return { objectiveId };
		await tx.db.update(measures).set({ droppedAt: null, updatedAt: tx.now }).where(eq(measures.id, id));
		await recordOf(tx, 'restored', id, { objective: objectiveId });
		return { objectiveId };
	});
}

/** For those who may change it. */
async function lockMeasure(tx: Ctx, id: number, dropped = false): Promise<MeasurePage> {
	await named(tx.db, 'measure_lock', 'select 1 from measures where id = $1 for no key update', [id]);
	const measure = await findMeasure(tx, id, dropped);
	if (!measure.can.edit) throw new Forbidden();
	return measure;
}

function refusePast(startsOn: string, dueOn: string): void {
	if (startsOn >= dueOn) throw new Invalid([{ field: 'dueOn', message: m.objectives_error_period() }], 'period');
}

type Given = Omit<AddMeasure, 'objectiveId' | 'source'>;

/** A figure of the ledger has its own unit, and its own name unless it is given another. */
function columnsOf({ name, unit, direction, baseline, target, dueOn }: Given, figure: FigureName | null) {
	const words = figure
		? { name: name || figureLabels[figure](), unit: figureUnits[figureShapes[figure].unit]() }
		: { name, unit };
	return { ...words, direction, baseline, target, dueOn };
}

const isCountedAnew = (
	before: Pick<MeasurePage, 'figure' | 'filter' | 'startsOn'>,
	after: Pick<MeasurePage, 'figure' | 'filter' | 'startsOn'>
) =>
	before.figure !== after.figure ||
	inWords(before.filter) !== inWords(after.filter) ||
	(after.filter.window === 'start' && before.startsOn !== after.startsOn);

/** The database gives the parts of a filter back in an order of its own. */
const inWords = (filter: FigureFilter) => JSON.stringify(Object.entries(filter).sort());

async function filterFor(tx: Ctx, figure: FigureName, input: Given): Promise<FigureFilter> {
	const filter = filterOf(figure, { ...input, topicId: await topicOf(tx, input.topic) });
	if (filter.audienceId !== undefined) await demandAudience(tx, filter.audienceId);
	if (filter.spaceId !== undefined) await demandSpace(tx, filter.spaceId);
	return filter;
}

async function topicOf(tx: Ctx, name: string): Promise<number | null> {
	if (name === '') return null;
	const [topic] = await tx.db
		.select({ id: topics.id })
		.from(topics)
		.where(eq(topics.slug, slugify(name)));
	if (!topic) throw new Invalid([{ field: 'topic', message: m.objectives_error_topic() }], 'topic_unknown');
	return topic.id;
}

async function demandAudience(tx: Ctx, id: number): Promise<void> {
	const [row] = await tx.db.select({ id: audiences.id }).from(audiences).where(eq(audiences.id, id));
	if (!row) throw new Invalid([{ field: 'audienceId', message: m.ideas_refused_audience() }], 'audience_unknown');
}

async function demandSpace(tx: Ctx, id: number): Promise<void> {
	const [space] = await tx.db.select().from(spaces).where(eq(spaces.id, id));
	if (!space || !canSeeSpace(tx.viewer, space))
		throw new Invalid([{ field: 'spaceId', message: m.objectives_error_space() }], 'space_unknown');
}

function recordOf(tx: Ctx, verb: string, subjectId: number, facts: Record<string, string | number | null>) {
	return record(tx, { verb: `measure.${verb}`, subject: 'measure', subjectId, facts });
}
