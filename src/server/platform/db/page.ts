// Keyset paging: a cursor is the sort key of the last row, opaque to the reader.
import { Invalid } from '../errors.ts';

export interface Page<Row> {
	rows: Row[];
	/** Cursor of the next page, or null at the end. */
	next: string | null;
}

export function encodeCursor(parts: (string | number)[]): string {
	return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws Invalid when somebody tampered with the cursor. */
export function decodeCursor(cursor: string | null | undefined, length: number): (string | number)[] | null {
	if (!cursor) return null;
	try {
		const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
		if (
			Array.isArray(parts) &&
			parts.length === length &&
			parts.every((part) => ['string', 'number'].includes(typeof part))
		)
			return parts;
	} catch {
		// Falls through to the same message as a wrong shape.
	}
	throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
}

const instant = /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::?\d\d)?$/;

/**
 * A cursor of a moment (as PostgreSQL writes it, so that no microsecond is lost) and an id; without one, where the list begins.
 * @throws Invalid when somebody made it up, before PostgreSQL can stumble over it.
 */
export function decodeMoment(cursor: string | null | undefined, begin: 'infinity' | '-infinity'): [string, number] {
	const [at, id] = decodeCursor(cursor, 2) ?? [begin, 0];
	if (
		typeof at !== 'string' ||
		(at !== begin && !instant.test(at)) ||
		typeof id !== 'number' ||
		!Number.isSafeInteger(id)
	)
		throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
	return [at, id];
}

/** Cuts the one extra row that was read to know whether there is more. */
export function toPage<Row>(rows: Row[], size: number, cursorOf: (row: Row) => (string | number)[]): Page<Row> {
	const last = rows[size - 1];
	if (rows.length <= size || !last) return { rows, next: null };
	return { rows: rows.slice(0, size), next: encodeCursor(cursorOf(last)) };
}
