// What better-auth keeps: identities, sessions, credentials; and Hearth's sign-in codes.
import { bigint, boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { people } from '#server/members/people/schema.ts';
import { at, createdAt, id, ref } from '#server/platform/db/columns.ts';

/** An identity that can sign in. Its person says who it is; people without e-mail carry a made-up address under `.invalid`. */
export const authUsers = pgTable(
	'auth_users',
	{
		id: text('id').primaryKey(),
		personId: ref('person_id').references(() => people.id),
		name: text('name').notNull(),
		email: text('email').notNull(),
		emailVerified: boolean('email_verified').notNull().default(false),
		image: text('image'),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [uniqueIndex('auth_users_email').on(t.email), uniqueIndex('auth_users_person').on(t.personId)]
);

export const authSessions = pgTable(
	'auth_sessions',
	{
		id: text('id').primaryKey(),
		token: text('token').notNull(),
		userId: text('user_id')
			.notNull()
			.references(() => authUsers.id, { onDelete: 'cascade' }),
		expiresAt: at('expires_at').notNull(),
		ipAddress: text('ip_address'),
		userAgent: text('user_agent'),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [uniqueIndex('auth_sessions_token').on(t.token), index('auth_sessions_user').on(t.userId)]
);

export const authAccounts = pgTable(
	'auth_accounts',
	{
		id: text('id').primaryKey(),
		accountId: text('account_id').notNull(),
		providerId: text('provider_id').notNull(),
		userId: text('user_id')
			.notNull()
			.references(() => authUsers.id, { onDelete: 'cascade' }),
		accessToken: text('access_token'),
		refreshToken: text('refresh_token'),
		idToken: text('id_token'),
		accessTokenExpiresAt: at('access_token_expires_at'),
		refreshTokenExpiresAt: at('refresh_token_expires_at'),
		scope: text('scope'),
		password: text('password'),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [index('auth_accounts_user').on(t.userId), uniqueIndex('auth_accounts_provider').on(t.providerId, t.accountId)]
);

export const authVerifications = pgTable(
	'auth_verifications',
	{
		id: text('id').primaryKey(),
		identifier: text('identifier').notNull(),
		value: text('value').notNull(),
		expiresAt: at('expires_at').notNull(),
		createdAt: createdAt(),
		updatedAt: at('updated_at').notNull().defaultNow()
	},
	(t) => [index('auth_verifications_identifier').on(t.identifier)]
);

export const authPasskeys = pgTable(
	'auth_passkeys',
	{
		id: text('id').primaryKey(),
		name: text('name'),
		publicKey: text('public_key').notNull(),
		userId: text('user_id')
			.notNull()
			.references(() => authUsers.id, { onDelete: 'cascade' }),
		credentialID: text('credential_id').notNull(),
		counter: integer('counter').notNull(),
		deviceType: text('device_type').notNull(),
		backedUp: boolean('backed_up').notNull(),
		transports: text('transports'),
		createdAt: at('created_at').defaultNow(),
		aaguid: text('aaguid')
	},
	(t) => [index('auth_passkeys_user').on(t.userId), uniqueIndex('auth_passkeys_credential').on(t.credentialID)]
);

export const authRateLimits = pgTable(
	'auth_rate_limits',
	{
		id: text('id').primaryKey(),
		key: text('key').notNull(),
		count: integer('count').notNull(),
		lastRequest: bigint('last_request', { mode: 'number' }).notNull()
	},
	(t) => [uniqueIndex('auth_rate_limits_key').on(t.key)]
);

/** One-time codes on the printable sheet, and invitations by link; only hashes are kept. */
export const signInCodes = pgTable(
	'sign_in_codes',
	{
		id: id(),
		personId: ref('person_id')
			.notNull()
			.references(() => people.id),
		/** code: typed or scanned from paper; invitation: a link in a mail. */
		kind: text('kind').$type<'code' | 'invitation'>().notNull(),
		hash: text('hash').notNull(),
		createdBy: ref('created_by').references(() => people.id),
		createdAt: createdAt(),
		expiresAt: at('expires_at').notNull(),
		usedAt: at('used_at')
	},
	(t) => [
		uniqueIndex('sign_in_codes_hash').on(t.hash),
		index('sign_in_codes_person')
			.on(t.personId)
			.where(sql`used_at is null`)
	]
);
