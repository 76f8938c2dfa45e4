// Plain text: cleaned input, excerpts, word counts, reading time and slugs.

/**
 * Silent reading speed of adults in English, in words per minute: the mean for non-fiction in
 * M. Brysbaert, "How many words do we read per minute? A review and meta-analysis of reading rate",
 * Journal of Memory and Language 109 (2019). One Chinese or Japanese character counts as one word:
 * readers of those scripts do some 255 to 350 of them a minute, which is close enough.
 */
const WORDS_PER_MINUTE = 238;

const WORD = /[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]&&\p{L}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gv;

/** Letters that Unicode does not take apart into a base and an accent, and the German ones whose usual spelling is two letters. */
const LATIN: Record<string, string> = {
	ä: 'ae',
	ö: 'oe',
	ü: 'ue',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ħ: 'h'
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;

/** Marks that reorder the text after them (they can make "exe.jpg" out of "gpj.exe") and marks that show nothing. */
const DIRECTION_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/g;

/** No writing system stacks more marks on a letter than this; text that does runs over its neighbours. */
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;

/** A name or title: one line, in Unicode's composed form, without control characters or marks that deceive. */
export function cleanLine(input: string): string {
	return composed(input)
		.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
		.replace(CONTROL, '')
		.replace(DIRECTION_OVERRIDES, '')
		.replace(INVISIBLE, '')
		.replace(STACKED_MARKS, '$1')
		.replace(/ {2,}/g, ' ')
		.trim();
}

/** Text of many lines: composed form, LF line ends, no control characters but tab and line end. */
export function cleanText(input: string): string {
	return composed(input)
		.replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
		.replace(CONTROL, '')
		.replace(DIRECTION_OVERRIDES, '')
		.replace(STACKED_MARKS, '$1');
}

/** The start of a text in at most `max` characters as readers count them, cut between words, with an ellipsis if cut. */
export function excerpt(text: string, max: number): string {
	const flat = text.replace(/\s+/gu, ' ').trim();
	// A character as readers count them can be many code units; 16 each is ample but for hostile text, which is then cut sooner.
	const graphemes = splitGraphemes(flat.slice(0, max * 16));
	if (graphemes.length <= max && flat.length <= max * 16) return flat;
	const kept = graphemes.slice(0, Math.max(0, max - 1)).join('');
	const next = graphemes[Math.max(0, max - 1)] ?? ' ';
	const cutsWord = /\S/u.test(next) && /[\p{L}\p{N}]$/u.test(kept);
	const lastSpace = kept.lastIndexOf(' ');
	// Scripts without spaces, and one very long word, are cut where they are.
	const whole = cutsWord && lastSpace > kept.length * 0.6 ? kept.slice(0, lastSpace) : kept;
	return `${whole.replace(/[\s\p{Pd},;:.]+$/u, '')}…`;
}

/** How many words a text has; each Chinese or Japanese character is one. */
export function countWords(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

/** Whole minutes it takes to read so many words, at least one. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/** The part of an address made from a title: lower case, hyphens, accents of Latin letters dropped, other scripts kept; never empty. */
export function slugify(title: string, max = 80, fallback = 'untitled'): string {
	const plain = composed(title.slice(0, max * 8))
		.toLowerCase()
		.replace(/[äöüßæœøłđðþıħ]/g, (letter) => LATIN[letter] ?? letter)
		.normalize('NFD')
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
		.normalize('NFC')
		.replace(/['’]/g, '')
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	const short = cutSlug(plain, max);
	return short === '' ? fallback : short;
}

/** Text as HTML, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function composed(input: string): string {
	return input.toWellFormed().normalize('NFC');
}

function splitGraphemes(text: string): string[] {
	return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), (part) => part.segment);
}

function cutSlug(slug: string, max: number): string {
	const characters = Array.from(slug);
	if (characters.length <= max) return slug;
	const kept = characters.slice(0, max).join('');
	const lastHyphen = kept.lastIndexOf('-');
	const whole = characters[max] !== '-' && lastHyphen > kept.length / 2 ? kept.slice(0, lastHyphen) : kept;
	return whole.replace(/-+$/, '');
}
