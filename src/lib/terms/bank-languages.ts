// Languages an item of the bank may be written in; any other two letters are understood too.
import type { TextLanguage } from './articles.ts';

export const bankLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'cs', 'pt', 'ro', 'hu', 'tr'] as const;

const searched: Record<string, TextLanguage> = {
	en: 'english',
	de: 'german',
	fr: 'french',
	es: 'spanish'
};

/** How the search of the database calls it; 'simple' where it knows no grammar of it. */
export const searchLanguageOf = (language: string): TextLanguage => searched[language] ?? 'simple';
