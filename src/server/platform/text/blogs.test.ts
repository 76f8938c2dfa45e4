// Real articles: every post of two blogs renders, quickly, with its text and headings intact.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { guessLanguage } from './language.ts';
import { renderMarkdown } from './markdown.ts';
import { excerpt, readingMinutes } from './plain.ts';

describe.each(['blog-18f-markdown', 'blog-hexo-markdown'])('%s', (set) => {
	const folder = sharedData(set);

	it.skipIf(folder === null)('renders every post', () => {
		const names = readdirSync(folder ?? '').filter((name) => name.endsWith('.md'));
		for (const name of names) {
			const body = readFileSync(join(folder ?? '', name), 'utf8').replace(/^(?:---\n)?[^]*?\n---\n/, '');
			const started = performance.now();
			const post = renderMarkdown(body);
			expect(performance.now() - started, name).toBeLessThan(2_000);
			if (body.trim() !== '') expect(post.html.length, name).toBeGreaterThan(0);
			expect(new Set(post.headings.map((heading) => heading.id)).size, name).toBe(post.headings.length);
			expect([...excerpt(post.text, 200)].length, name).toBeLessThanOrEqual(400);
			expect(readingMinutes(post.words), name).toBeLessThan(60);
		}
		expect(names.length).toBeGreaterThanOrEqual(15);
	});
});

it.skipIf(sharedData('blog-18f-markdown') === null)(
	'the long posts of an English blog are in English, but for one in Spanish',
	() => {
		const folder = sharedData('blog-18f-markdown') ?? '';
		const guesses = readdirSync(folder)
			.filter((name) => name.endsWith('.md'))
			.map((name) => {
				const { text } = renderMarkdown(readFileSync(join(folder, name), 'utf8'));
				return { name, language: text.length > 2_000 ? guessLanguage(text) : 'english' };
			});
		const others = guesses.filter(({ language }) => language !== 'english');
		expect(others.map(({ name, language }) => `${language} ${name}`)).toEqual([
			'spanish 2021-09-16-a_day_in_the_life_-_ingeniero_en_18f.md'
		]);
	}
);
