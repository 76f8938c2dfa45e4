// Polls in texts: what is one, how it is written, and that nothing gets through with it.
import { describe, expect, it } from 'vitest';
import { pollsOf, renderMarkdown } from './markdown.ts';
import { readPoll } from './polls.ts';

const block = (inside: string) => `\`\`\`poll\n${inside}\n\`\`\``;

describe('readPoll', () => {
	it.each([
		['Tea or coffee?\n- Tea\n- Coffee', { question: 'Tea or coffee?', options: ['Tea', 'Coffee'] }],
		['Tea\nor coffee?\n\n* Tea\n2. Coffee', { question: 'Tea or coffee?', options: ['Tea', 'Coffee'] }]
	])('reads %j', (text, poll) => expect(readPoll(text)).toEqual(poll));

	it.each([
		['a question without answers', 'Tea?'],
		['one answer', 'Tea?\n- Yes'],
		['answers without a question', '- Yes\n- No'],
		['the same answer twice', 'Tea?\n- Yes\n- Yes'],
		['thirteen answers', `Which?\n${Array.from({ length: 13 }, (_, n) => `- ${n}`).join('\n')}`],
		['an answer that is too long', `Which?\n- ${'x'.repeat(201)}\n- No`]
	])('takes %s for no poll', (_, text) => expect(readPoll(text)).toBeNull());
});

describe('a poll in a text', () => {
	it('is written as its question and its answers, numbered', () => {
		const source = `One.\n\n${block('Tea?\n- Yes\n- No')}\n\n~~~poll\nCake?\n- Yes\n- No\n~~~`;
		const { html, text } = renderMarkdown(source);
		expect(html).toContain('<aside class="poll" data-poll="0"><p>Tea?</p><ul><li>Yes</li><li>No</li></ul></aside>');
		expect(html).toContain('<aside class="poll" data-poll="1"><p>Cake?</p>');
		expect(text).toContain('Tea?');
		expect(pollsOf(source).map((poll) => poll.question)).toEqual(['Tea?', 'Cake?']);
	});

	it('stays a block of code where it is none, and is not counted', () => {
		const source = `${block('Tea?')}\n\n${block('Cake?\n- Yes\n- No')}`;
		expect(renderMarkdown(source).html).toMatch(/<code class="language-poll">Tea\?[\s\S]*data-poll="0"><p>Cake\?/);
		expect(pollsOf(source).map((poll) => poll.question)).toEqual(['Cake?']);
	});

	it('lets no markup through', () => {
		const { html } = renderMarkdown(block('<img src=x onerror=alert(1)>?\n- <script>x</script>\n- "quoted" & more'));
		expect(html).not.toMatch(/<img|<script/);
		expect(html).toContain('&lt;script&gt;x&lt;/script&gt;');
	});

	it('is found inside a list and a quote too, in the order of the text', () =>
		expect(
			pollsOf('> ```poll\n> A?\n> - a\n> - b\n> ```\n\n- x\n\n  ```poll\n  B?\n  - a\n  - b\n  ```').map(
				(poll) => poll.question
			)
		).toEqual(['A?', 'B?']));
});
