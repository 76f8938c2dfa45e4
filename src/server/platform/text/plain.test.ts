// Cleaned names, excerpts, slugs and reading time.
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, countWords, excerpt, readingMinutes, slugify } from './plain.ts';

describe('cleanLine', () => {
	it.each([
		['  Anna \t  Berg\n', 'Anna Berg'],
		['Ame\u0301lie', 'Amélie'],
		['invoice\u202egpj.exe', 'invoicegpj.exe'],
		['a\u0000b\u0007c\u200b\ufeffd', 'abcd'],
		['half \ud83d pair', 'half \ufffd pair'],
		['👩‍👩‍👧 مريم‌', '👩‍👩‍👧 مريم‌'],
		[`a${'\u0301'.repeat(40)}`, `á${'\u0301'.repeat(8)}`.slice(0, 9)]
	])('%j', (input, expected) => expect(cleanLine(input)).toBe(expected));
});

it('cleanText keeps lines and tabs', () => {
	expect(cleanText('a\r\n\tb\rc\u0000\u2028d\u202e')).toBe('a\n\tb\nc\nd');
});

describe('excerpt', () => {
	it('leaves a short text as it is, on one line', () => expect(excerpt(' One\n two ', 20)).toBe('One two'));
	it('cuts between words, without dangling punctuation', () => {
		expect(excerpt('The quick brown fox, jumps over', 21)).toBe('The quick brown fox…');
		expect(excerpt('The quick brown fox', 17)).toBe('The quick brown…');
	});
	it('never cuts inside what a reader sees as one character', () => {
		expect(excerpt('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧👩‍👩‍👧…');
		expect(excerpt('漢字漢字漢字', 4)).toBe('漢字漢…');
	});
	it('is never longer than asked', () => {
		for (let max = 1; max < 40; max += 1)
			expect([...excerpt('Lorem ipsum dolor sit amet, consectetur adipiscing', max)].length).toBeLessThanOrEqual(max);
	});
});

describe('slugify', () => {
	it.each([
		['Hello, World!', 'hello-world'],
		['Größe: Übermut & Spaß', 'groesse-uebermut-spass'],
		['L’été à Łódź', 'lete-a-lodz'],
		['¿Qué tal, Señor?', 'que-tal-senor'],
		['中文 测试', '中文-测试'],
		['Приветствие', 'приветствие'],
		['ガイド', 'ガイド'],
		['../../etc/passwd', 'etc-passwd'],
		['!!!', 'untitled'],
		['', 'untitled']
	])('%j becomes %j', (title, slug) => expect(slugify(title)).toBe(slug));

	it('cuts between words', () => {
		expect(slugify('a very long title that goes on', 16)).toBe('a-very-long');
		expect(slugify('x'.repeat(500)).length).toBe(80);
	});
});

it('counts words and the minutes they take', () => {
	expect(countWords('It’s one, two – three-four 五六')).toBe(7);
	expect(readingMinutes(0)).toBe(1);
	expect(readingMinutes(2380)).toBe(10);
});
