// Where the text of an article is cut for its polls.
import { expect, it } from 'vitest';
import { partsOfBody } from './body.ts';

const aside = (position: number) => `<aside class="poll" data-poll="${position}"><p>Q</p><ul><li>a</li></ul></aside>`;
const [first, second] = [{ position: 0 }, { position: 1 }];

it('puts each poll into its place', () =>
	expect(partsOfBody(`<p>A</p>${aside(0)}<p>B</p>${aside(1)}`, [first, second])).toEqual([
		'<p>A</p>',
		first,
		'<p>B</p>',
		second
	]));

it('leaves a poll that is not known as it is written', () =>
	expect(partsOfBody(`<p>A</p>${aside(4)}`, [first])).toEqual([`<p>A</p>${aside(4)}`]));

it('shows each poll once, however often a text copies its mark', () =>
	expect(partsOfBody(`${aside(0)}${aside(0)}`, [first])).toEqual([first, aside(0)]));

it('is the whole text where there are no polls', () => expect(partsOfBody('<p>A</p>', [])).toEqual(['<p>A</p>']));
