// Front matter in all its spellings.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { readDate } from './spelled-date.ts';
import { readMarkdownFile } from './markdown-file.ts';

describe('dates', () => {
	const cases: [unknown, string | null][] = [
		['2014-03-12T10:11:00-04:00', '2014-03-12T14:11:00.000Z'],
		['2016-01-05 10:00:00 -5', '2016-01-05T15:00:00.000Z'],
		['2016-01-05 9:00:00 -5', '2016-01-05T14:00:00.000Z'],
		['2015-02-28', '2015-02-28T12:00:00.000Z'],
		['2015-02-31', null],
		['2017-06-01T13:00:00.000Z', '2017-06-01T13:00:00.000Z'],
		['2013-12-24 23:29:53', '2013-12-24T23:29:53.000Z'],
		['March 12, 2014', '2014-03-12T12:00:00.000Z'],
		['12. Oct 2020', '2020-10-12T12:00:00.000Z'],
		[1_400_000_000, '2014-05-13T16:53:20.000Z'],
		['yesterday', null],
		[null, null]
	];
	it.each(cases)('reads %j as %s', (spelled, expected) =>
		expect(readDate(spelled)?.toISOString() ?? null).toBe(expected)
	);
});

describe('one file', () => {
	it('reads a head between two lines', () => {
		const entry = readMarkdownFile(
			'2020-01-02-a.md',
			'---\ntitle: "A: b"\nauthors:\n- ann\n- bob\ntags: [x, y]\n---\n\nText.'
		);
		expect(entry).toMatchObject({
			title: 'A: b',
			authors: ['ann', 'bob'],
			topics: ['x', 'y'],
			body: 'Text.',
			draft: false
		});
		expect(entry.date?.toISOString()).toBe('2020-01-02T12:00:00.000Z');
	});

	it('reads a head that only a last line closes', () => {
		expect(readMarkdownFile('x.md', 'title: T\ndate: 2013-12-24 23:29:53\ntags:\n- Foo\n---\n\nBody')).toMatchObject({
			title: 'T',
			topics: ['Foo'],
			body: 'Body'
		});
	});

	it('does without a head', () => {
		expect(readMarkdownFile('my-first_note.md', 'Just text.')).toMatchObject({
			title: 'My first note',
			body: 'Just text.',
			date: null
		});
		expect(readMarkdownFile('x.md', '# Hello\n\nText').title).toBe('Hello');
	});

	it('takes a rule in the text for what it is', () => {
		expect(readMarkdownFile('x.md', 'One thing.\n\n---\n\nAnother: thing.').body).toBe(
			'One thing.\n\n---\n\nAnother: thing.'
		);
	});

	it('refuses what is not YAML, with the line', () => {
		expect(() => readMarkdownFile('x.md', '---\ntitle: [unclosed\nfoo: bar\n---\ntext')).toThrow(
			/not valid YAML \(line \d/
		);
	});

	it('names the line of the file, not of its head', () => {
		const broken = '---\ntitle: T\ntags: [a, b\nfoo: bar\n---\ntext';
		expect(() => readMarkdownFile('x.md', broken)).toThrow(expect.objectContaining({ line: 4 }) as Error);
	});

	it('keeps the indentation of the first line, and says where the tags of a template begin', () => {
		const file = readMarkdownFile('x.md', '---\ntitle: T\n---\n\n    code\n\ntext {% include x %}\n');
		expect(file.body).toBe('    code\n\ntext {% include x %}');
		expect(file.remarks).toEqual([{ what: 'template_tags', line: 7 }]);
	});

	it('refuses an empty file', () => expect(() => readMarkdownFile('x.md', '')).toThrow('empty'));

	it('knows drafts', () => {
		expect(readMarkdownFile('x.md', '---\ntitle: T\ndraft: true\n---\nb').draft).toBe(true);
		expect(readMarkdownFile('x.md', '---\ntitle: T\npublished: false\n---\nb').draft).toBe(true);
	});

	it('keeps aliases from growing without end', () => {
		const bomb =
			'---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: *c\n---\nt';
		expect(() => readMarkdownFile('x.md', bomb)).toThrow();
	});
});

const blogs = ['blog-18f-markdown', 'blog-hexo-markdown'].map((name) => [name, sharedData(name)] as const);
describe.each(blogs)('%s', (name, folder) => {
	it.runIf(folder)('reads every file', () => {
		for (const file of readdirSync(folder!).filter((found) => found.endsWith('.md'))) {
			const entry = readMarkdownFile(file, readFileSync(join(folder!, file), 'utf8'));
			expect(entry.title, file).not.toBe('');
			expect(entry.date, file).not.toBeNull();
			if (name === 'blog-18f-markdown') expect(entry.authors.length, file).toBeGreaterThan(0);
		}
	});
});
