// There and back: a text opened in the editor and saved unchanged reads the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import { getSchema, type JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { extensions } from '../extensions.ts';
import { parseMarkdown } from './parse.ts';
import { toMarkdown } from './serialise.ts';

const schema = getSchema(extensions(''));

/** Through the editor's own document, which refuses what its rules do not allow. */
function around(source: string): string {
	const doc = Node.fromJSON(schema, parseMarkdown(source));
	doc.check();
	return toMarkdown(doc.toJSON() as JSONContent);
}

const read = (source: string) => {
	const { html, text, headings, images, links, mentions } = renderMarkdown(source, { knownHandles: () => true });
	const count = (tag: RegExp) => html.match(tag)?.length ?? 0;
	return {
		tags: {
			code: count(/<code/g),
			pre: count(/<pre/g),
			bold: count(/<(strong|b)>/g),
			italic: count(/<(em|i)>/g),
			cells: count(/<t[dh]/g),
			items: count(/<li/g),
			quotes: count(/<blockquote/g)
		},
		text: text.replace(/\s+/g, ' ').trim(),
		headings: headings.map(({ level, text: title }) => [level, title]),
		images,
		links,
		mentions
	};
};

const samples: Record<string, string> = {
	headings: '# One\n\n## Two *with* `code`\n\ntext',
	lists: '- a\n  - b\n    1. c\n    2. d\n- e\n\n3. three\n4. four',
	'a loose list': '- a\n\n  more\n\n- b\n\n      code',
	tasks: '- [ ] open\n- [x] done *well*\n  - [ ] deeper',
	tables: '| a | b |\n| :-- | --: |\n| 1 \\| 2 | `x` **y** |\n| | [l](/x) |',
	code: '```ts\nconst a = "`";\n\n\n\nb();\n```\n\n    indented',
	'code with fences': '````md\n```\nx\n```\n````',
	quotes: '> one\n>\n> > two\n>\n> - three',
	callouts: '> [!TIP]\n> Two minutes.\n>\n> At the machine.\n\n> [!WARNING]\n> - hot',
	spoilers: '>! The *valve*.\n>!\n>! - a\n>! - b\n\ntext\n\n> a quote\n>\n> >! hidden in it',
	links: '[a](/b "c d") <https://x.test/a_b?c=*d*> https://y.test/z_w_ [p](</a b>) [q](/r(s)) mail@x.test',
	images: '![alt *x*](/files/k-m.webp "T")\n\ntext ![](/files/z-s.webp) more',
	marks: '***both*** **bold *in* it** ~~gone~~ a**b**c *x*, **y:** z `` a`b ``',
	escapes:
		'1\\. no list\n\n\\# no heading, \\*no\\* \\[link\\](x) a_b_c _x_ \\<b> &amp;lt; 5 < 6 && 7 \\\\ \\`c\\`\n\n\\- no\n\n\\> no',
	breaks: 'one\\\ntwo  \nthree',
	footnotes: 'Text[^1] and[^note].\n\n[^1]: First *note*.\n[^note]: Second.',
	html: 'a <kbd>Ctrl</kbd> <b>bold</b> H<sub>2</sub>O\n\n<details><summary>More</summary>\n\nInside\n\n</details>',
	mentions: 'Ask @piet-vos and @a_b, not x@y.test',
	rules: 'a\n\n---\n\nb\n\n***',
	references: '[one][1] and ![two][2]\n\n[1]: https://one.test "T"\n[2]: /files/k-m.webp',
	'two lists in a row': '- a\n\n* b\n\n+ c',
	nothing: ''
};

describe('a text that was not touched reads the same', () => {
	it.each(Object.entries(samples))('%s', (_, source) => {
		expect(read(around(source))).toEqual(read(source));
		expect(around(around(source))).toBe(around(source));
	});
});

describe('what the editor made is Markdown that means it', () => {
	const text = (words: string, ...marks: string[]) => ({
		type: 'text',
		text: words,
		marks: marks.map((type) => ({ type }))
	});
	const doc = (...content: object[]) => toMarkdown({ type: 'doc', content: [{ type: 'paragraph', content }] });
	const html = (source: string) => renderMarkdown(source).html.trim();

	it('puts marks around words, not spaces', () =>
		expect(doc(text('a'), text(' b ', 'bold'), text('c'))).toBe('a **b** c'));
	it('marks where stars would not do', () =>
		expect(html(doc(text('a', 'italic'), text('“b”', 'bold'), text('c')))).toBe(
			'<p><em>a</em><strong>“b”</strong>c</p>'
		));
	it('nests marks that overlap', () =>
		expect(html(doc(text('a', 'bold'), text('b', 'bold', 'italic'), text('c', 'italic')))).toContain(
			'<strong>a<em>b</em></strong>'
		));
	it('keeps what looks like Markdown as text', () =>
		expect(html(doc(text('# * [x](y) <i> &lt; ![z](y)')))).toBe('<p># * [x](y) &lt;i&gt; &amp;lt; ![z](y)</p>'));
	it('keeps an exclamation mark before a link', () =>
		expect(
			html(doc(text('Wow!'), { type: 'text', text: 'so', marks: [{ type: 'link', attrs: { href: '/x' } }] }))
		).toBe('<p>Wow!<a href="/x">so</a></p>'));
});

const folders = ['blog-18f-markdown', 'blog-hexo-markdown']
	.map((name) => join('..', 'shared', 'data', name))
	.filter((folder) => existsSync(folder));

describe.runIf(folders.length)('a blog of hundreds of posts', () => {
	const posts = folders.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.md'))
			.map((name) => join(folder, name))
	);

	it('loses nothing', () => {
		const changed = posts.filter((path) => {
			const source = readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
			const [before, after] = [read(source), read(around(source))];
			// An address that stood in the text may have become a link; nothing else may be more, and nothing less.
			const lost = before.links.filter((link) => !after.links.includes(link));
			// One emphasis around a link may have become two beside it: it must be there, however often.
			const rest = ({ tags: { bold, italic, ...tags }, text, headings, images }: typeof before) =>
				JSON.stringify({ tags, bold: bold > 0, italic: italic > 0, text, headings, images });
			return lost.length > 0 || rest(before) !== rest(after);
		});
		expect(changed).toEqual([]);
		expect(posts.length).toBeGreaterThan(500);
	});
});
