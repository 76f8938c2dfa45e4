// Rows of photos of equal height that fill the width: computed from the sizes the server gives, so that nothing is measured.

export interface Sized {
	width: number;
	height: number;
}

export interface Row {
	/** Index of its first photo, and of the one after its last. */
	from: number;
	to: number;
	/** Distance from the top of the grid. */
	top: number;
	height: number;
	/** The last row is not stretched. */
	ragged: boolean;
}

export const GAP = 6;

/** The least height of a row: two photos side by side on a phone, four or five on a desk. */
export function rowHeight(width: number): number {
	return width < 480 ? 110 : width < 900 ? 165 : 210;
}

/** Panoramas and towers are cut a little rather than make a row of one. */
export function ratioOf({ width, height }: Sized): number {
	return Math.min(3, Math.max(0.5, width / Math.max(1, height)));
}

/** Breaks photos into rows as a line of text is broken: as many as fit at the least height, then stretched to the width. */
export function layOut(photos: readonly Sized[], width: number, height = rowHeight(width)): Row[] {
	const rows: Row[] = [];
	let [from, ratios, top] = [0, 0, 0];
	const close = (to: number, ragged: boolean) => {
		const room = width - GAP * (to - from - 1);
		const row = { from, to, top, height: ragged ? Math.min(height * 1.25, room / ratios) : room / ratios, ragged };
		rows.push(row);
		top += row.height + GAP;
	};
	for (const [index, photo] of photos.entries()) {
		const ratio = ratioOf(photo);
		const wide = (ratios + ratio) * height + GAP * (index - from);
		if (index > from && wide > width) {
			close(index, false);
			[from, ratios] = [index, 0];
		}
		ratios += ratio;
	}
	if (from < photos.length) close(photos.length, true);
	return rows;
}

/** The rows between two heights, by halving: first and one after the last. */
export function rowsBetween(rows: readonly Row[], top: number, bottom: number): [number, number] {
	const first = lowest(rows, (row) => row.top + row.height >= top);
	const last = lowest(rows, (row) => row.top > bottom);
	return [first, Math.max(first, last)];
}

function lowest(rows: readonly Row[], holds: (row: Row) => boolean): number {
	let [low, high] = [0, rows.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(rows[middle]!)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** How tall the whole grid is. */
export function totalHeight(rows: readonly Row[]): number {
	const last = rows.at(-1);
	return last ? last.top + last.height : 0;
}
