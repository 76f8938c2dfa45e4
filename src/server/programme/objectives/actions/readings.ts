// Readings from outside: typed, pasted, from a file, and by a script with the measure's secret.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { MeasureState, ReadingSource } from '#lib/terms/objectives.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { decodeText } from '#server/members/people/import/decode.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, SignInNeeded } from '#server/platform/errors.ts';
import type { EnterReading, OneMeasure, PutReadings, RemoveReading, TakeReadings } from '../input-measures.ts';
import { findMeasure, type MeasurePage } from '../queries/measures.ts';
import { type ReadingCtx, removeReading, writeReadings } from '../readings.ts';
import { measures } from '../schema.ts';
import { readReadings, type RefusedLine } from '../table.ts';

/** @throws Forbidden, Conflict for a measure that is counted, Invalid for a day to come. */
export function enterReading(ctx: Ctx, { id, on, value, note }: EnterReading): Promise<MeasureState> {
	return inTransaction(ctx, async (tx) => {
		const measure = await lockFed(tx, id);
		if (on > (await todayOf(tx)))
			throw new Invalid([{ field: 'on', message: m.objectives_line_future({ value: on }) }], 'in_future');
		return writeReadings(tx, measure, [{ on, value, note }], 'typed');
	});
}

export function takeAwayReading(ctx: Ctx, { id, on }: RemoveReading): Promise<void> {
	return inTransaction(ctx, async (tx) => removeReading(tx, await lockFed(tx, id), on));
}

export interface TakenReport {
	written: number;
	refused: RefusedLine[];
	/** How many could have been written, had there been no refused line. */
	good: number;
}

/** A file or pasted text. With a broken line nothing is written, or the rest, as was asked. */
export function takeReadings(ctx: Ctx, { id, text, file, slashes, broken }: TakeReadings): Promise<TakenReport> {
	return inTransaction(ctx, async (tx) => {
		const measure = await lockFed(tx, id);
		const given = file ? decodeText(new Uint8Array(await file.arrayBuffer())) : text;
		const { taken, refused } = readReadings(given, slashes, await todayOf(tx));
		if (taken.length && (!refused.length || broken === 'rest'))
			await writeReadings(tx, measure, taken, file ? 'file' : 'typed');
		const isWritten = !refused.length || broken === 'rest';
		return { written: isWritten ? taken.length : 0, refused, good: taken.length };
	});
}

/** By somebody who is signed in. All or nothing. */
export function putReadings(
	ctx: Ctx,
	id: number,
	input: PutReadings
): Promise<{ written: number; state: MeasureState }> {
	return inTransaction(ctx, async (tx) => put(tx, await lockFed(tx, id), input));
}

/** By a script. @throws SignInNeeded when the secret is not that of the measure, whether or not there is one. */
export function putReadingsWithToken(
	ctx: PublicCtx,
	{ id, token }: { id: number; token: string },
	input: PutReadings
): Promise<{ written: number; state: MeasureState }> {
	return inTransaction(ctx, async (tx) => {
		const [measure] = await tx.db.select().from(measures).where(eq(measures.id, id)).for('no key update');
		if (!measure?.tokenHash || !isSame(measure.tokenHash, hashOf(token)))
			throw new SignInNeeded('The token is not that of this measure.');
		await demandObjectiveOf(tx, measure);
		return put(tx, measure, input);
	});
}

/** @throws Conflict when the objective was dropped, so that whoever looks after the script hears of it. */
async function demandObjectiveOf(tx: PublicCtx, { objectiveId }: Fed): Promise<void> {
	const text = 'select 1 from objectives where id = $1 and dropped_at is null';
	const [stands] = await named(tx.db, 'measure_objective_stands', text, [objectiveId]);
	if (!stands) throw new Conflict(m.objectives_error_dropped(), 'already_dropped');
}

async function put(tx: ReadingCtx, measure: Fed, { readings }: PutReadings) {
	const today = await todayOf(tx);
	const days = new Set<string>();
	for (const [place, { on }] of readings.entries()) {
		const field = `readings.${place}.on`;
		if (on > today) throw new Invalid([{ field, message: m.objectives_line_future({ value: on }) }], 'in_future');
		if (days.has(on)) throw new Invalid([{ field, message: m.objectives_line_twice({ line: place }) }], 'twice');
		days.add(on);
	}
	const source: ReadingSource = 'api';
	return { written: readings.length, state: await writeReadings(tx, measure, readings, source) };
}

/** The last day that is not yet to come anywhere on earth. */
async function todayOf(ctx: PublicCtx): Promise<string> {
	const { timeZone } = await findOrganisation(ctx);
	return clockTime(new Date(ctx.now.getTime() + 12 * 3_600_000), timeZone).slice(0, 10);
}

type Fed = typeof measures.$inferSelect;

async function lockFed(tx: Ctx, id: number): Promise<Fed> {
	const found = await findMeasure(tx, id);
	if (!found.can.enter) throw new Forbidden();
	if (found.source === 'ledger') throw new Conflict(m.objectives_error_counted(), 'measure_counted');
	const [measure] = await tx.db.select().from(measures).where(eq(measures.id, id)).for('no key update');
	return measure!;
}

const prefix = 'hearth-measure-';
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Returns the secret, which is shown this once; the one before it is good for nothing from now on. */
export function makeToken(ctx: Ctx, { id }: OneMeasure): Promise<string> {
	return inTransaction(ctx, async (tx) => {
		const measure = await demandEditable(tx, id);
		if (measure.source === 'ledger') throw new Conflict(m.objectives_error_counted(), 'measure_counted');
		const token = prefix + randomBytes(24).toString('base64url');
		await tx.db
			.update(measures)
			.set({ tokenHash: hashOf(token), tokenMadeAt: tx.now })
			.where(eq(measures.id, id));
		await recordToken(tx, measure, 'measure.token_made');
		return token;
	});
}

export function revokeToken(ctx: Ctx, { id }: OneMeasure): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const measure = await demandEditable(tx, id);
		const text =
			'update measures set token_hash = null, token_made_at = null where id = $1 and token_hash is not null returning 1';
		const gone = await named(tx.db, 'measure_token_gone', text, [id]);
		if (gone.length) await recordToken(tx, measure, 'measure.token_revoked');
	});
}

async function demandEditable(tx: Ctx, id: number): Promise<MeasurePage> {
	const measure = await findMeasure(tx, id);
	if (!measure.can.edit) throw new Forbidden();
	return measure;
}

const recordToken = (tx: Ctx, { id, objectiveId }: MeasurePage, verb: string) =>
	record(tx, { verb, subject: 'measure', subjectId: id, facts: { objective: objectiveId } });
