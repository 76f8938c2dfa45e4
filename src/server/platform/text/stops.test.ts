// The text of a post in one line: blocks stay apart.
import { expect, it } from 'vitest';
import { renderMarkdown } from './markdown.ts';

it.each([
	['# What is new\n\nA dock for the big pumps', 'What is new. A dock for the big pumps'],
	['## Ready?\n\nYes!\n\n> Quoted\n\nEnd', 'Ready? Yes! Quoted. End'],
	['Fruits\n\n- apples\n- pears (ripe)\n\nand more', 'Fruits. apples. pears (ripe). and more'],
	['one\ntwo  \nthree', 'one two three'],
	['新しいドック\n\nあります', '新しいドック。 あります'],
	['Only this', 'Only this'],
	['**Costs: 5 €**\n\n“Quoted.”\n\n---\n\nlast', 'Costs: 5 €. “Quoted.” last'],
	['| a | b |\n| - | - |\n| 1 | 2 |\n\nafter', 'a b. 1 2. after'],
	['a &#3; b', 'a � b']
])('%j', (source, line) => expect(renderMarkdown(source).text.replace(/\s+/g, ' ')).toBe(line));
