// better-auth on our tables, for one address: password hashes, session and verification stores, signed cookies, passkeys.
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { makeSignature } from 'better-auth/crypto';
import { config } from '#server/platform/config.ts';
import type { Db } from '#server/platform/db/client.ts';
import { authAccounts, authPasskeys, authSessions, authUsers, authVerifications } from './schema.ts';

const days = 24 * 60 * 60;
/** Seconds a session lives without being used; each use moves the end. */
export const idleLife = 30 * days;
/** Seconds the cookie is kept: no session outlives it, however busy. */
const cookieLife = 180 * days;

/**
 * Made anew for each call, which takes half a millisecond: it then works inside the transaction that `db` is, and for
 * the address the request was made to (a LAN name, localhost, or what a TLS proxy says).
 */
export function authOn(db: Db, origin: string) {
	return betterAuth({
		appName: 'Hearth',
		baseURL: origin,
		basePath: '/api/auth',
		secret: config().secret,
		trustedOrigins: [origin],
		database: drizzleAdapter(db, { provider: 'pg', schema: tables, transaction: false }),
		session: { expiresIn: idleLife, disableSessionRefresh: true },
		verification: { storeIdentifier: 'hashed' },
		// Hearth counts attempts itself: better-auth's limit knows addresses only.
		rateLimit: { enabled: false },
		telemetry: { enabled: false },
		logger: { disabled: true },
		advanced: {
			cookiePrefix: 'hearth',
			useSecureCookies: origin.startsWith('https:'),
			database: { validateSchema: false }
		},
		plugins: [passkey({ rpName: 'Hearth', rpID: new URL(origin).hostname, origin })]
	});
}

const tables = {
	user: authUsers,
	session: authSessions,
	account: authAccounts,
	verification: authVerifications,
	passkey: authPasskeys
};

/** What better-auth's `$context` offers to our own actions. */
export async function toolsOf(db: Db, origin = 'http://localhost') {
	const { internalAdapter, password, authCookies } = await authOn(db, origin).$context;
	return { internalAdapter, password, authCookies };
}

export interface SessionCookie {
	name: string;
	value: string;
	secure: boolean;
	maxAge: number;
}

/** The cookie better-auth would set for a session token; over https it is a `__Secure-` one. */
export async function cookieOf(db: Db, origin: string, token: string): Promise<SessionCookie> {
	const { authCookies } = await toolsOf(db, origin);
	const value = `${token}.${await makeSignature(token, config().secret)}`;
	return { name: authCookies.sessionToken.name, value, secure: origin.startsWith('https:'), maxAge: cookieLife };
}
