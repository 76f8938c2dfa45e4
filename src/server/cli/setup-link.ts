// The one-time link to the set-up, for an empty database.
import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** Makes a new token on every start until the set-up is done; null afterwards. Only its hash is stored. */
export async function setupLink(origin: string): Promise<string | null> {
	const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
	await client.connect();
	try {
		const { rows } = await client.query<{ done: boolean }>(
			'select set_up_at is not null as done from organisation where id = 1'
		);
		if (rows[0]?.done) return null;
		const token = randomBytes(18).toString('base64url');
		const hash = createHash('sha256').update(token).digest('hex');
		await client.query(
			'insert into organisation (id, setup_token) values (1, $1) on conflict (id) do update set setup_token = excluded.setup_token',
			[hash]
		);
		return `${origin}/setup?token=${token}`;
	} finally {
		await client.end();
	}
}
