// Found text comes from PostgreSQL with two characters that nobody types around each hit; here it becomes pieces.
import type { Marked } from '#lib/terms/search.ts';

/** Private-use characters: they cannot be markup, and the page escapes every piece by itself. */
export const hitStart = '\ue000';
export const hitStop = '\ue001';

/** Options of ts_headline for a whole line, and for the best pieces of a long text. */
export const wholeLine = `StartSel=${hitStart}, StopSel=${hitStop}, HighlightAll=true`;
export const bestPieces = `StartSel=${hitStart}, StopSel=${hitStop}, MaxFragments=2, MaxWords=22, MinWords=10, FragmentDelimiter=" … "`;

export function markedPieces(headline: string): Marked {
	const pieces: Marked = [];
	for (const part of headline.split(hitStart)) {
		const [hit, ...after] =
			pieces.length || headline.startsWith(hitStart) ? part.split(hitStop) : ['', part.replaceAll(hitStop, '')];
		if (hit) pieces.push({ text: hit, hit: true });
		const rest = after.join('');
		if (rest) pieces.push({ text: rest, hit: false });
	}
	return pieces;
}

export const hasHit = (headline: string) => headline.includes(hitStart);
