// Which language an item is in that does not say so.
import { guessLanguage, type SearchLanguage } from '#server/platform/text/language.ts';
import type { WantedItem } from './rows.ts';

const codes: Record<SearchLanguage, string | null> = {
	...{ english: 'en', german: 'de', french: 'fr', spanish: 'es' },
	simple: null
};

/** Null for a text too short to tell. */
export const guessedLanguage = ({ title, brief, body }: WantedItem) =>
	codes[guessLanguage(`${title}\n${brief}\n${body}`)];

/** The language of the file: of most rows that say it or are long enough to tell. */
export function mostUsed(rows: readonly WantedItem[]): string | null {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const language = row.language ?? guessedLanguage(row);
		if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
