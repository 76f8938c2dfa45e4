// What readers get from the Markdown that people write.
import { describe, expect, it } from 'vitest';
import { renderMarkdown, mentionCandidates, MAX_MARKDOWN_LENGTH } from './markdown.ts';

const html = (source: string, options = {}) => renderMarkdown(source, options).html;

describe('grammar', () => {
	it('renders tables, with alignment as a class, that scroll and can be focused', () => {
		const table = html('| a | b |\n|:-:|--:|\n| 1 | 2 |');
		expect(table).toContain('<div class="table-scroll" tabindex="0"><table>');
		expect(table).toContain('<td class="align-center">1</td>');
		expect(table).not.toContain('style');
	});

	it('renders strike-through and bare addresses but not file names as links', () => {
		expect(html('~~gone~~')).toContain('<s>gone</s>');
		expect(html('see https://a.example/b_c.')).toContain('<a href="https://a.example/b_c" rel=');
		expect(html('see www.a.example/b, yes')).toContain(
			'<a href="http://www.a.example/b" rel="noopener noreferrer nofollow">www.a.example/b</a>,'
		);
		expect(html('see README.md or run.sh')).not.toContain('<a');
	});

	it('labels the boxes of a task list and lets nobody tick them', () => {
		const list = html('- [x] **done**\n- [ ] open');
		expect(list).toContain(
			'<li class="task-item"><label class="task"><input type="checkbox" checked disabled> <strong>done</strong></label></li>'
		);
		expect(list).toContain('<input type="checkbox" disabled> open');
	});

	it('makes callouts of marked quotes and leaves other quotes', () => {
		expect(html('> [!WARNING]\n> Hot *stuff*')).toBe(
			'<aside class="callout callout-warning" data-callout="warning">\n<p>Hot <em>stuff</em></p>\n</aside>\n'
		);
		expect(html('> [!OTHER]\n> x')).toContain('<blockquote>');
		expect(html('> [!TIP]\n> > nested\n>\n> end')).toMatch(
			/^<aside[^>]*>\s*<blockquote>[^]*<\/blockquote>[^]*<\/aside>\s*$/
		);
	});

	it('folds spoilers, whose words are in no excerpt', () => {
		const folded = renderMarkdown('Who?\n\n>! It was the *valve*.\n>!\n>! - one\n>! - two\n\n> a quote');
		expect(folded.html).toBe(
			'<p>Who?</p>\n<details class="spoiler"><summary>Spoiler</summary>\n<p>It was the <em>valve</em>.</p>\n' +
				'<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n</details>\n<blockquote>\n<p>a quote</p>\n</blockquote>\n'
		);
		expect(folded.text).toBe('Who?\na quote');
		const inside = renderMarkdown('1. a\n\n   >! ```\n   >! code\n   >! ```\n\n> >! in a quote\n> out');
		expect(inside.html).toMatch(/<li>[^]*<details[^]*<pre[^]*code\n[^]*<\/details>\n<\/li>/);
		expect(inside.html).toMatch(/<blockquote>\s*<details[^]*in a quote[^]*<\/details>\s*<p>out<\/p>/);
		expect(renderMarkdown('>! >! deep\n\nout').text).toBe('out');
		expect(html('> ! no spoiler')).toContain('<blockquote>');
		expect(html('>!@anna', { knownHandles: () => true })).toContain('class="mention"');
		expect(() => html('>!'.repeat(50_000))).not.toThrow();
	});

	it('numbers footnotes in the order of their marks, each with a way back', () => {
		const result = renderMarkdown('One[^b], two[^a], one again[^b], none[^c].\n\n[^a]: *Alpha*\n[^b]: Beta');
		expect(result.html).toContain('<sup class="footnote-mark" id="h-note-mark-1"><a href="#h-note-1">1</a></sup>');
		expect(result.html).toMatch(
			/<li id="h-note-1">Beta <a class="footnote-back" href="#h-note-mark-1">.*<li id="h-note-2"><em>Alpha<\/em>/
		);
		expect(result.html).toContain('none[^c]');
		expect(result.text).toContain('One, two, one again, none[^c].');
	});

	it('names the language of code and does not touch what is in it', () => {
		expect(html('```ts\nlet a = "<b>" // @anna\n```', { knownHandles: () => true })).toBe(
			'<pre tabindex="0"><code class="language-ts">let a = "&lt;b&gt;" // @anna\n</code></pre>\n'
		);
	});

	it('shows tags HTML does not have as text and drops those it has and we refuse', () => {
		expect(html('a List<String> of <name>')).toContain('a List&lt;String&gt; of &lt;name&gt;');
		expect(html('a <font color=red>red</font> word')).toBe('<p>a red word</p>\n');
	});
});

describe('headings', () => {
	it('get unique ids that no property of the page can be confused with', () => {
		const { headings, html: page } = renderMarkdown(
			'# Location\n\n## Größe & *Form*\n\n## 标题 中文\n\n### Location\n\n<h2 id="forms">Forms</h2>\n\n## !!!'
		);
		expect(headings).toEqual([
			{ level: 1, text: 'Location', id: 'h-location' },
			{ level: 2, text: 'Größe & Form', id: 'h-groesse-form' },
			{ level: 2, text: '标题 中文', id: 'h-标题-中文' },
			{ level: 3, text: 'Location', id: 'h-location-2' },
			{ level: 2, text: 'Forms', id: 'h-forms' },
			{ level: 2, text: '!!!', id: 'h-section' }
		]);
		for (const { id } of headings) expect(page).toContain(`id="${id}"`);
	});

	it('are found by links written with the plain name', () => {
		expect(html('[down](#location) [weiter](#gr%C3%B6sse)\n')).toContain(
			'<a href="#h-location">down</a> <a href="#h-größe">'.replace('größe', 'grösse')
		);
	});
});

describe('mentions', () => {
	const known = { knownHandles: new Set(['anna.berg', 'bob']) };

	it('link to people there are, whatever the case, and only to them', () => {
		const result = renderMarkdown("@Anna.Berg. and @bob, @bob's, @nobody, (@bob) **@bob**", known);
		expect(result.mentions).toEqual(['anna.berg', 'bob']);
		expect(result.html).toContain(
			'<a class="mention" href="/people/anna.berg" data-handle="anna.berg">@Anna.Berg</a>. and'
		);
		expect(result.html).toContain(', @nobody, (');
		expect(result.html.match(/class="mention"/g)).toHaveLength(5);
	});

	it('are not read out of addresses, code, links or escaped signs', () => {
		for (const text of ['mail@bob', 'https://x.example/@bob', '`@bob`', '[@bob](/x)', '\\@bob', '    @bob']) {
			expect(renderMarkdown(text, known).mentions, text).toEqual([]);
		}
	});

	it('cannot be forged as HTML', () => {
		const forged = renderMarkdown('<a class="mention" href="/elsewhere" data-handle="bob">@bob</a>', known);
		expect(forged.mentions).toEqual([]);
		expect(forged.html).toBe('<p><a href="/elsewhere">@bob</a></p>\n');
	});

	it('can be looked up before rendering', () => {
		expect(mentionCandidates('@Anna.Berg.x and me@host and @bob')).toEqual(['anna.berg.x', 'anna.berg', 'anna', 'bob']);
	});
});

describe('links and images', () => {
	it('shows images of ours with their size, without moving the page', () => {
		const result = renderMarkdown('![A *cat*](/files/1)', {
			imageSize: (src: string) => (src === '/files/1' ? { width: 3, height: 2 } : undefined)
		});
		expect(result.html).toBe(
			'<p><img src="/files/1" alt="A cat" width="3" height="2" loading="lazy" decoding="async"></p>\n'
		);
		expect(result.images).toEqual(['/files/1']);
	});

	it('turns images of other hosts into links, however the host is spelt', () => {
		for (const src of [
			'https://x.example/a.png',
			'//x.example/a.png',
			'/\\x.example/a.png',
			'http:x.example/a.png',
			' https://x.example/a.png'
		]) {
			const result = renderMarkdown(`<img src="${src}" alt="A cat">`);
			expect(result.html, src).not.toContain('<img');
			expect(result.html, src).toContain('>A cat</a>');
			expect(result.images, src).toEqual([]);
		}
		expect(html('[![cat](https://x.example/a.png)](https://y.example)')).toContain('>cat</a>');
		expect(html('![](https://x.example/a.png)')).toContain('>x.example</a>');
	});

	it('knows its own origin', () => {
		const options = { origin: 'https://hearth.example' };
		expect(html('![a](https://hearth.example/files/1) [b](https://hearth.example/b)', options)).not.toContain('rel=');
		expect(html('[b](https://hearth.example.evil/b)', options)).toContain('rel="noopener noreferrer nofollow"');
	});

	it('keeps the address of a film as a link', () => {
		expect(html('<iframe src="https://films.example/1" width=3></iframe>\n\nafter')).toContain('>films.example/1</a>');
		expect(html('<iframe src="javascript:alert(1)"></iframe>\n\nafter')).not.toContain('<a');
	});

	it('lists where links lead', () => {
		expect(
			renderMarkdown('[a](/a) [b](https://b.example) [c](#c) [d](mailto:d@d.example) [e](javascript:e)').links
		).toEqual(['/a', 'https://b.example', 'mailto:d@d.example']);
	});
});

describe('reading out', () => {
	it('gives the text by lines and counts its words', () => {
		const { text, words } = renderMarkdown(
			'# One two\n\n- three &amp; *fo*ur\n- 五六\n\n| seven | eight |\n|-|-|\n\n<!-- not this -->'
		);
		expect(text).toBe('One two.\nthree & four.\n五六。\nseven\neight');
		expect(words).toBe(8);
	});

	it('refuses a text that is longer than a book', () => {
		expect(() => renderMarkdown('a'.repeat(MAX_MARKDOWN_LENGTH + 1))).toThrow('too long');
	});
});
