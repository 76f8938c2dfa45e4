// What a grid had loaded, kept while one looks at a photo, so that the way back leads to the same place.
import type { GridPhoto } from '#lib/terms/photos.ts';

export interface KeptGrid {
	photos: GridPhoto[];
	next: string | null;
}

const MOST = 5;
const kept = new Map<string, KeptGrid>();

/** `first` is the page the server sent: when it begins differently, the album has changed and what was kept is let go. */
export function keptGrid(name: string, first: KeptGrid): KeptGrid {
	const known = kept.get(name);
	const same = known && first.photos.every((photo, index) => known.photos[index]?.id === photo.id);
	if (!known || !same || known.photos.length < first.photos.length) return first;
	// What is on the first page may have been described or hidden since.
	return { photos: [...first.photos, ...known.photos.slice(first.photos.length)], next: known.next };
}

export function keepGrid(name: string, grid: KeptGrid): void {
	kept.delete(name);
	kept.set(name, grid);
	for (const oldest of kept.keys()) if (kept.size > MOST) kept.delete(oldest);
}
