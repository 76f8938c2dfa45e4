// A lead that the machine took from the text is not said twice; one that somebody wrote is.
import { describe, expect, it } from 'vitest';
import { isOpening } from './opening.ts';

describe('isOpening', () => {
	it('knows the beginning of the text, whatever its marks', () => {
		expect(
			isOpening(
				'The pump is green & loud. It stands…',
				'<p>The <strong>pump</strong> is green &amp; loud.</p>\n<p>It stands in hall 4.</p>'
			)
		).toBe(true);
	});
	it('leaves a written lead, and no lead, alone', () => {
		expect(isOpening('Why the pump is green.', '<p>The pump is green.</p>')).toBe(false);
		expect(isOpening('', '<p>The pump is green.</p>')).toBe(false);
		expect(isOpening('The pump', '')).toBe(false);
	});
});
