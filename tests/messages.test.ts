// Every word of the interface exists in every language, asks for the same values, and is used.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Inlang {
	baseLocale: string;
	locales: string[];
	'plugin.inlang.messageFormat': { pathPattern: string[] };
}

const settings = JSON.parse(readFileSync('project.inlang/settings.json', 'utf8')) as Inlang;
const patterns = settings['plugin.inlang.messageFormat'].pathPattern;
const others = settings.locales.filter((locale) => locale !== settings.baseLocale);

type Words = Record<string, unknown>;

const wordsOf = (pattern: string, locale: string): Words => {
	const { $schema: _, ...words } = JSON.parse(readFileSync(pattern.replace('{locale}', locale), 'utf8')) as Words;
	return words;
};

/** Every text of a message: one, or one for each plural form. */
function texts(message: unknown): string[] {
	if (typeof message === 'string') return [message];
	return (message as { match: Record<string, string> }[]).flatMap((variant) => Object.values(variant.match));
}

const placeholders = (message: unknown) =>
	[...new Set(texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)))].sort();

const base = Object.assign({}, ...patterns.map((pattern) => wordsOf(pattern, settings.baseLocale))) as Words;

describe.each(patterns)('%s', (pattern) => {
	const english = wordsOf(pattern, settings.baseLocale);

	it.each(others)('is complete in %s', (locale) => {
		const translated = wordsOf(pattern, locale);
		expect(Object.keys(english).filter((key) => !(key in translated))).toEqual([]);
		expect(Object.keys(translated).filter((key) => !(key in english))).toEqual([]);
	});

	it.each(others)('asks for the same values in %s', (locale) => {
		const translated = wordsOf(pattern, locale);
		const differing = Object.keys(english).filter(
			(key) => key in translated && String(placeholders(english[key])) !== String(placeholders(translated[key]))
		);
		expect(differing).toEqual([]);
	});

	it.each(settings.locales)('says something everywhere in %s', (locale) => {
		const words = wordsOf(pattern, locale);
		expect(Object.keys(words).filter((key) => texts(words[key]).some((text) => text.trim() === ''))).toEqual([]);
	});
});

it('the message files on disk are the ones that are compiled', () => {
	const listed = patterns.map((pattern) => pattern.split('/').at(-1)).sort();
	for (const locale of settings.locales) expect(readdirSync(join('messages', locale)).sort()).toEqual(listed);
});

it('no key is in two files', () => {
	const keys = patterns.flatMap((pattern) => Object.keys(wordsOf(pattern, settings.baseLocale)));
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe('the sources', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|svelte)$/.test(name) && !name.startsWith('lib/paraglide'))
		.map((name) => readFileSync(join('src', name), 'utf8'))
		.join('\n');
	const spoken = new Set([...sources.matchAll(/\bm\.([a-z][a-z0-9_]*)/g)].map((match) => match[1]!));

	it('use every word', () => {
		expect(Object.keys(base).filter((key) => !spoken.has(key))).toEqual([]);
	});

	it('use no word that is missing', () => {
		// A word begins with the name of its file's domain: `m.space_id` is a column of something called m.
		const domains = new Set(Object.keys(base).map((key) => key.split('_')[0]));
		expect([...spoken].filter((key) => key.includes('_') && domains.has(key.split('_')[0]) && !(key in base))).toEqual(
			[]
		);
	});
});
