// The words around articles: the languages of a text, and what a refusal says.
import { m } from '#lib/paraglide/messages.js';

/** Text search configurations of PostgreSQL that a post can be written in. */
export const textLanguages = ['english', 'german', 'french', 'spanish', 'simple'] as const;
export type TextLanguage = (typeof textLanguages)[number];

const names: Record<TextLanguage, () => string> = {
	english: m.articles_language_english,
	german: m.articles_language_german,
	french: m.articles_language_french,
	spanish: m.articles_language_spanish,
	simple: m.articles_language_other
};

export function languageName(language: string): string {
	return (names[language as TextLanguage] ?? names.simple)();
}

const codes: Record<TextLanguage, string | undefined> = {
	english: 'en',
	german: 'de',
	french: 'fr',
	spanish: 'es',
	simple: undefined
};

/** For the `lang` attribute; undefined when the language is not known. */
export function languageCode(language: string): string | undefined {
	return codes[language as TextLanguage];
}
