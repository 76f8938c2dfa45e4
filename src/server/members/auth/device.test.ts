// The mark of a known device cannot be made up.
import { describe, expect, it } from 'vitest';
import { markDevice, readDevice } from './device.ts';
import { hashOfCode, makeCode } from './codes.ts';

describe('a device', () => {
	it('remembers who signed in, newest first', () => {
		const once = markDevice(null, 7);
		const twice = markDevice(readDevice(once), 9);
		expect(readDevice(twice)?.personIds).toEqual([9, 7]);
		expect(readDevice(twice)?.id).toBe(readDevice(once)?.id);
	});

	it('is not believed when its people were changed', () => {
		const [id, , seal] = markDevice(null, 7).split('.');
		expect(readDevice(`${id}.1-7.${seal}`)).toBeNull();
	});

	it.each([undefined, null, '', '..', 'a.b', 'a.1.c'])('is nothing when the cookie is %s', (cookie) =>
		expect(readDevice(cookie)).toBeNull()
	);
});

describe('a code', () => {
	it('is twelve unambiguous characters in groups', () => {
		for (let i = 0; i < 50; i += 1)
			expect(makeCode()).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{4}(-[ACDEFGHJKMNPQRTWXY34679]{4}){2}$/);
	});

	it('may be typed without dashes, in small letters, with spaces', () => {
		expect(hashOfCode(' acde fghj kmnp ')).toBe(hashOfCode('ACDE-FGHJ-KMNP'));
	});
});
