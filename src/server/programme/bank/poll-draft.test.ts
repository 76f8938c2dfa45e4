// How the outline of a poll becomes a draft with a question to vote on.
import { expect, it } from 'vitest';
import { withPoll } from './poll-draft.ts';

it('makes the last list the options and the question before it the question', () =>
	expect(
		withPoll('## Why\n\n- not this\n\nText.\n\n**Which shift hands over best?**\n\n- Early\n- Late\n\nThanks.', 'T')
	).toBe(
		'## Why\n\n- not this\n\nText.\n\n**Which shift hands over best?**\n\n```poll\nWhich shift hands over best?\n- Early\n- Late\n```\n\nThanks.'
	));

it('asks the title where no question stands before the list', () =>
	expect(withPoll('Choose.\n\n1. One\n2. Two', 'Which one?')).toBe(
		'Choose.\n\n```poll\nWhich one?\n- One\n- Two\n```'
	));

it('leaves options to fill in where there is no list', () =>
	expect(withPoll('Only words.', 'Which one?')).toBe('Only words.\n\n```poll\nWhich one?\n- …\n- …\n```\n'));

it('leaves a text alone that has a poll', () => {
	const text = 'A\n\n```poll\nQ?\n- a\n- b\n```';
	expect(withPoll(text, 'T')).toBe(text);
});
