// Which language a text is in, as the name of the PostgreSQL search configuration for it.

export type SearchLanguage = 'english' | 'german' | 'french' | 'spanish' | 'simple';

/**
 * Frequent little words of each language: articles, prepositions, pronouns, forms of to be and to have.
 * Chosen so that most belong to one language only; those shared by two ("die", "an", "es", "des") are left out
 * of both or weigh little against the rest.
 */
const LITTLE_WORDS: Record<Exclude<SearchLanguage, 'simple'>, string> = {
	english:
		'the of and to in is that it for was with as are this be by not have from they we you which their has been would there what when ' +
		'who will if more can about how our your its into than them these could some other only do does did should',
	german:
		'der und das den von zu mit ist sich auf für nicht ein eine dem auch als wie aber aus bei nach wird sind noch nur wir ich sie ihr ' +
		'einen einer einem werden haben hat oder wenn über kann durch vor zum zur wurde unser dein euch dass mehr im am um',
	french:
		'le les du une est et dans pour qui pas sur au avec ce cette ces il elle nous vous ils sont mais ou où être avoir été leur plus ' +
		'par aux très comme fait tout mon son je ne se sa ont aussi même peut c’est qu’il cela donc sans',
	spanish:
		'el los las del una es y en por para con no su se lo que como más pero sus le ya o este sí porque esta entre cuando muy sin sobre ' +
		'también me hasta hay donde quien desde todo nos durante uno ni contra ese eso había son está ser tiene'
};

const WORD = /\p{L}+(?:['’]\p{L}+)?/gu;
const SAMPLE_LENGTH = 20_000;

/** At least this share of words must be little ones of a language; in running text it is a third and more. */
const LEAST_SHARE = 0.1;

const LANGUAGES_OF_WORD = buildIndex();

/** Guesses from the first pages of a text; a text too short or in another language is `simple`. */
export function guessLanguage(text: string, fallback: SearchLanguage = 'simple'): SearchLanguage {
	const words = text.slice(0, SAMPLE_LENGTH).toLowerCase().match(WORD) ?? [];
	const hits = new Map<SearchLanguage, number>();
	for (const word of words) {
		const languages = LANGUAGES_OF_WORD.get(word.replace("'", '’')) ?? [];
		// A word of two languages tells half as much.
		for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1 / languages.length);
	}
	const [best, second] = [...hits].sort((one, other) => other[1] - one[1]);
	if (!best || best[1] < 2 || best[1] < words.length * LEAST_SHARE) return fallback;
	return second && second[1] > best[1] * 0.8 ? fallback : best[0];
}

function buildIndex(): Map<string, SearchLanguage[]> {
	const index = new Map<string, SearchLanguage[]>();
	for (const [language, words] of Object.entries(LITTLE_WORDS)) {
		for (const word of words.split(' ')) index.set(word, [...(index.get(word) ?? []), language as SearchLanguage]);
	}
	return index;
}
