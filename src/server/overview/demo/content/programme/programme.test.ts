// The demo's programme names people, articles and topics that there are.
import { expect, it } from 'vitest';
import { people } from '../people.ts';
import { spaces } from '../spaces.ts';
import { stories } from '../stories.ts';
import { topics } from '../topics.ts';
import { aims, seededArticles } from './aims.ts';
import { serving } from './serving.ts';
import { readyTexts, suggestionTexts } from './ready.ts';

const handles = new Set(people.map(({ handle }) => handle));
const slugs = new Set([...aims.map(({ slug }) => slug), 'first']);

it('names people of the company', () => {
	const named = [
		...aims.flatMap(({ owner, sponsor }) => [owner, sponsor]),
		...readyTexts.flatMap(({ author, ghost }) => [author, ...(ghost ? [ghost] : [])]),
		...suggestionTexts.map(({ by }) => by)
	];
	expect(named.filter((handle) => !handles.has(handle))).toEqual([]);
});

it('names aims, articles and topics that exist', () => {
	const aimed = [...seededArticles, ...readyTexts].map(({ aim }) => aim);
	expect(aimed.filter((aim) => aim !== null && !slugs.has(aim))).toEqual([]);
	expect(seededArticles.filter(({ slug }) => !stories.some((story) => story.slug === slug))).toEqual([]);
	const names = new Set(topics.map(({ name }) => name));
	expect(readyTexts.flatMap((text) => text.topics).filter((name) => !names.has(name))).toEqual([]);
});

it('says what serves an aim of spaces, topics and aims that exist', () => {
	const named = [
		...Object.values(serving.spaces),
		...Object.values(serving.topics),
		serving.challenges,
		serving.otherQuestions
	];
	expect(named.filter((aim) => !slugs.has(aim!))).toEqual([]);
	const known = new Set(spaces.map(({ slug }) => slug));
	expect(Object.keys(serving.spaces).filter((slug) => !known.has(slug))).toEqual([]);
	const names = new Set(topics.map(({ name }) => name));
	expect(Object.keys(serving.topics).filter((name) => !names.has(name))).toEqual([]);
});

it('has readings in the order of time, the first of them at the baseline', () => {
	for (const { readings, baseline } of aims.flatMap(({ measures }) => measures)) {
		expect(readings.map(([daysAgo]) => daysAgo)).toEqual(
			readings.map(([daysAgo]) => daysAgo).toSorted((a, b) => b - a)
		);
		expect(readings[0]![1]).toBe(baseline);
	}
});
