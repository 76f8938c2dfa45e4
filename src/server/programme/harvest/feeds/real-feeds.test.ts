// Every feed of two public collections, most of them broken or oddly encoded on purpose: entries, or a word why not.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../../tests/support/shared-data.ts';
import { readFeedBody } from './parse.ts';

const folder = sharedData('feeds');
const files = folder
	? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(xml|rss|atom|json)$/.test(name))
	: [];
const now = new Date('2026-03-18T10:00:00Z');

function read(name: string) {
	const body = readFileSync(join(folder!, name));
	// Files of the second collection name the header they were served with.
	const served = /content-type:\s*([^\r\n]+)/i.exec(body.subarray(0, 600).toString('latin1'))?.[1] ?? '';
	return readFeedBody(body, served, 'https://feeds.example.com/all', now);
}

describe.skipIf(!folder)('real feeds', () => {
	it('none throws, none keeps markup, control characters or an address that is none', () => {
		expect(files.length).toBeGreaterThan(400);
		for (const name of files) {
			const found = read(name);
			if ('fault' in found) {
				expect(['no_feed', 'broken_feed', 'unknown_encoding'], name).toContain(found.fault);
				continue;
			}
			for (const { guid, title, summary, url, publishedAt } of found.entries) {
				expect([guid === '', title === ''], name).toEqual([false, false]);
				expect(guid + title + summary, name).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e]/);
				expect(title + summary, name).not.toMatch(/<(script|p|div|a|img|br)\b[^>]*>/i);
				expect(url, name).toMatch(/^(|https?:\/\/.+)$/);
				expect(publishedAt === null || Number.isFinite(publishedAt.getTime()), name).toBe(true);
			}
		}
	});

	it('of the first collection comes every entry that says something', () => {
		const outputs = files.filter((name) => name.startsWith('rss-parser/output/'));
		const misread: string[] = [];
		for (const output of outputs) {
			const { feed } = JSON.parse(readFileSync(join(folder!, output), 'utf8')) as {
				feed?: { items?: { title?: string; content?: string }[] };
			};
			const input = files.find((name) => name.startsWith(output.replace('/output/', '/input/').replace(/json$/, '')));
			if (!input || !feed?.items) continue;
			const found = read(input);
			const wanted = feed.items.filter(({ title, content }) => title || content).length;
			if ('fault' in found || found.entries.length < Math.min(wanted, 100)) misread.push(`${input} ${wanted}`);
		}
		expect(outputs.length).toBeGreaterThan(20);
		expect(misread).toEqual([]);
	});
});
