// Strong passwords pass; short, common and personal ones do not.
import { describe, expect, it } from 'vitest';
import { demandStrength, strengthOf } from './password.ts';

describe('the judge', () => {
	it.each(['password1234', 'qwertyuiop', 'aaaaaaaaaaaaaa', 'short', 'letmein2024'])('refuses %s', async (password) => {
		expect((await strengthOf(password)).strong).toBe(false);
	});

	it.each(['quiet harbour seven lamps', 'kx9 rubber Tuesday pond', 'Wolke-Ziegel-73-Pfanne'])(
		'takes %s',
		async (password) => {
			expect(await strengthOf(password)).toMatchObject({ strong: true, advice: '' });
		}
	);

	it('refuses what one would guess about the person', async () => {
		await expect(demandStrength('amara.okonkwo', ['Amara Okonkwo', 'amara.okonkwo@example.org'])).rejects.toMatchObject(
			{
				code: 'weak_password',
				issues: [{ field: 'password' }]
			}
		);
	});

	it('does not choke on a long one', async () => {
		expect((await strengthOf('x'.repeat(100_000))).strong).toBe(false);
	});
});
