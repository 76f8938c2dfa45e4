// A typeahead offers what matches, takes one or several, and can be driven by keys alone.
import { expect, it } from 'vitest';
import { Typeahead, type Source } from './combobox.svelte.ts';

const options = ['Leipzig', 'Lyon', 'Pune'].map((label) => ({ value: label.toLowerCase(), label }));
const box = (more: Partial<Source> = {}) =>
	new Typeahead(() => ({ options, multiple: false, allowNew: false, ...more }), []);

it('chooses by arrow and Enter, and shows the choice', () => {
	const one = box();
	one.typed('l');
	expect(one.offers.map((offer) => offer.label)).toEqual(['Leipzig', 'Lyon']);
	one.key('ArrowDown');
	one.key('ArrowDown');
	expect(one.key('Enter')).toBe(true);
	expect([one.query, one.chosen[0]?.value, one.open]).toEqual(['Lyon', 'lyon', false]);
});

it('takes several, does not offer one twice, and gives the last back on Backspace', () => {
	const many = box({ multiple: true });
	many.choose(options[0]!);
	many.typed('');
	expect(many.offers.map((offer) => offer.label)).toEqual(['Lyon', 'Pune']);
	many.key('Backspace');
	expect(many.chosen).toEqual([]);
});

it('lets Enter send the form unless something is marked', () => {
	const one = box();
	one.typed('pu');
	expect(one.key('Enter')).toBe(false);
});

it('takes a new word only where that is allowed', () => {
	const open = box({ allowNew: true, multiple: true });
	open.typed('handover');
	open.key('Enter');
	expect(open.chosen).toEqual([{ value: 'handover', label: 'handover' }]);
	const closed = box();
	closed.typed('handover');
	expect(closed.offers).toEqual([]);
});

it('keeps the answer to the newest question', async () => {
	const answers = new Map<string, (found: typeof options) => void>();
	const slow = box({ options: undefined, load: (query) => new Promise((done) => answers.set(query, done)) });
	slow.typed('p');
	await new Promise((done) => setTimeout(done, 200));
	slow.typed('pu');
	await new Promise((done) => setTimeout(done, 200));
	answers.get('pu')?.([options[2]!]);
	answers.get('p')?.([options[0]!]);
	await Promise.resolve();
	await Promise.resolve();
	expect(slow.offers.map((offer) => offer.label)).toEqual(['Pune']);
});
