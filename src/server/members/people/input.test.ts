// What the directory makes of an address.
import { expect, it } from 'vitest';
import { DirectoryFilter } from './input.ts';

it('a search is cut between characters', () => {
	const { q } = DirectoryFilter.parse({ q: 'a'.repeat(99) + '🦄' });
	expect(q).toHaveLength(100);
	expect(q.isWellFormed()).toBe(true);
});
