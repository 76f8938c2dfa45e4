// Visual differences of two versions of a text.
import { describe, expect, it } from 'vitest';
import { diffMarkdown, type DiffBlock } from './diff.ts';

const kinds = (rows: DiffBlock[]) => rows.map((row) => row.kind);
const side = (rows: DiffBlock[], not: 'added' | 'removed') =>
	rows
		.map((row) =>
			row.parts
				.filter((part) => part.kind !== not)
				.map((part) => part.text)
				.join('')
		)
		.filter((text) => text !== '')
		.join('\n\n');

describe('diffMarkdown', () => {
	const before = '# Title\n\nThe quick brown fox jumps.\n\nGone soon.\n\n```\na\n\nb\n```';
	const after = '# Title\n\nThe quick red fox jumps.\n\n```\na\n\nb\n```\n\nNew here.';

	it('marks words in a changed block and whole blocks that came or went', () => {
		const rows = diffMarkdown(before, after);
		expect(kinds(rows)).toEqual(['same', 'changed', 'removed', 'same', 'added']);
		expect(rows[1]?.parts).toEqual([
			{ kind: 'same', text: 'The quick ' },
			{ kind: 'removed', text: 'brown' },
			{ kind: 'added', text: 'red' },
			{ kind: 'same', text: ' fox jumps.' }
		]);
	});

	it('holds both texts in full', () => {
		const rows = diffMarkdown(before, after);
		expect(side(rows, 'added')).toBe(before);
		expect(side(rows, 'removed')).toBe(after);
	});

	it('shows a rewritten block as one out, one in', () => {
		expect(kinds(diffMarkdown('All of this is old.', 'Entirely other words, nothing kept'))).toEqual([
			'removed',
			'added'
		]);
	});

	it('finds words in scripts without spaces', () => {
		const [row] = diffMarkdown('今天天气很好，我们去公园。', '今天天气不好，我们去公园。');
		expect(row?.kind).toBe('changed');
		expect(row?.parts[0]).toEqual({ kind: 'same', text: '今天天气' });
	});

	it('knows nothing changed, and empty texts', () => {
		expect(kinds(diffMarkdown('a\n\nb', 'a\r\n\r\nb\n'))).toEqual(['same', 'same']);
		expect(diffMarkdown('', '')).toEqual([]);
		expect(kinds(diffMarkdown('', 'a'))).toEqual(['added']);
	});

	it('takes bounded time for texts that share nothing', () => {
		const words = (seed: number) => Array.from({ length: 60_000 }, (_, index) => `w${(index * seed) % 7919}`).join(' ');
		const started = performance.now();
		diffMarkdown(words(31), words(57));
		diffMarkdown(words(31).replaceAll(' ', '\n\n'), words(57).replaceAll(' ', '\n\n'));
		expect(performance.now() - started).toBeLessThan(10_000);
	});
});
