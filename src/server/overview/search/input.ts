// What a search takes, out of its address; a filter that makes no sense is no filter.
import { z } from 'zod';
import { searchKinds, searchSorts, type SearchFilter } from '#lib/terms/search.ts';
import { cleanLine } from '#server/platform/text/plain.ts';

/** Longer than anyone types; a bound for what the parser has to look at. */
export const longestQuery = 200;

/** Cutting may halve a character; half a one cannot stand in an address. */
const line = z.string().transform((text) => cleanLine(text.slice(0, 1_000)).slice(0, longestQuery).toWellFormed());
const optional = line
	.transform((text) => text || undefined)
	.optional()
	.catch(undefined);
const day = z.iso
	.date()
	.refine((text) => text > '1900-01-01' && text < '2200-01-01')
	.optional()
	.catch(undefined);

export const Search = z.object({
	q: line.catch(''),
	kind: z.enum(searchKinds).catch('posts'),
	sort: z.enum(searchSorts).catch('best'),
	space: optional,
	topic: optional,
	person: optional.transform((handle) => handle?.replace(/^@/, '') || undefined),
	from: day,
	to: day
});

export function readSearch(parameters: URLSearchParams): SearchFilter {
	return Search.parse(Object.fromEntries(parameters));
}
