// One-time codes as they stand on paper, and tokens as they stand in links; only hashes of either are kept.
import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { config } from '#server/platform/config.ts';

/** Nothing that looks like something else on paper: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const alphabet = 'ACDEFGHJKMNPQRTWXY34679';
const groups = 3;
const size = 4;

/** Twelve characters in groups of four: 54 bits, AC3D-… */
export function makeCode(): string {
	const letters = Array.from({ length: groups * size }, () => alphabet[randomInt(alphabet.length)] as string);
	return Array.from({ length: groups }, (_, i) => letters.slice(i * size, (i + 1) * size).join('')).join('-');
}

/** As typed: small letters, spaces and missing dashes are forgiven. */
export function hashOfCode(code: string): string {
	return seal('code', code.toUpperCase().replace(/[^A-Z0-9]/g, ''));
}

export const makeToken = () => randomBytes(24).toString('base64url');

export const hashOfToken = (token: string) => seal('invitation', token);

const seal = (kind: string, text: string) =>
	createHmac('sha256', config().secret).update(`${kind} ${text}`).digest('base64url');
