// Paging through ranked hits: a window of the newest hits is ranked, then the window before it.
import type { Ctx } from '#server/members/access/ctx.ts';
import { decodeCursor, encodeCursor } from '#server/platform/db/page.ts';
import { Invalid } from '#server/platform/errors.ts';

export const resultSize = 20;

export interface Found<Row> {
	rows: Row[];
	next: string | null;
	/** Exact, or null: more than `atLeast`. */
	total: number | null;
	atLeast: number;
}

/** What each row of a window's statement says about the window; with no hit left, `id` and `rank` are null. */
export interface SearchPlace {
	id: number;
	rank: number;
	/** Where the next window begins; null when this one reaches to the end. */
	edge: [at: string, id: number] | null;
	/** Hits in the window. */
	size: number;
}

export interface Place {
	/** When the first page was asked for: ages are taken as of then, so that ranks do not move. */
	snapshot: string;
	/** The hit before which the window begins. */
	edge: [at: string, id: number];
	/** The last hit shown of this window. */
	last: [rank: number, id: number];
}

const lastId = Number.MAX_SAFE_INTEGER;

/** @throws Invalid when somebody tampered with the cursor. */
export function searchPlace(ctx: Ctx, cursor: string | null | undefined): Place {
	const parts = decodeCursor(cursor, 5) ?? [ctx.now.toISOString(), 'infinity', lastId, 'Infinity', lastId];
	const [snapshot, at, id, rank, last] = parts;
	const whole = Number.isSafeInteger(id) && Number.isSafeInteger(last);
	if (
		!whole ||
		!isMoment(snapshot) ||
		!(at === 'infinity' || isMoment(at)) ||
		!(rank === 'Infinity' || typeof rank === 'number')
	)
		throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
	return { snapshot: String(snapshot), edge: [String(at), Number(id)], last: [Number(rank), Number(last)] };
}

export function foundPage<Row extends SearchPlace, Shown>(
	rows: Row[],
	place: Place,
	show: (row: Row) => Shown
): Found<Shown> {
	const hits = rows.filter((row) => row.id !== null);
	const edge = rows[0]?.edge ?? null;
	const size = rows[0]?.size ?? 0;
	return {
		rows: hits.slice(0, resultSize).map(show),
		next: nextCursor(place, hits, edge),
		total: place.edge[0] === 'infinity' && edge === null ? size : null,
		atLeast: size
	};
}

function nextCursor(place: Place, hits: SearchPlace[], edge: SearchPlace['edge']): string | null {
	const last = hits[resultSize - 1];
	if (hits.length > resultSize && last) return encodeCursor([place.snapshot, ...place.edge, last.rank, last.id]);
	return edge && encodeCursor([place.snapshot, ...edge, 'Infinity', lastId]);
}

const isMoment = (part: unknown) =>
	typeof part === 'string' && /^\d{4}-\d\d-\d\d[ T][\d:.+Z-]{8,22}$/.test(part) && !Number.isNaN(Date.parse(part));
