// What every command needs before it can work: configuration, a database, and the schema of this code.
import { join } from 'node:path';
import pg from 'pg';
import { type Config, config, keptSecret } from '#server/platform/config.ts';
import { type EmbeddedServer, startEmbedded } from '#server/platform/db/embedded.ts';
import { migrate } from '#server/platform/db/migrate.ts';

export interface Booted {
	config: Config;
	/** Stops what this process started, unless a site runs on it by now. */
	stop: () => Promise<void>;
}

/** Any fixed number: held by the site that serves from an embedded database, for as long as its process lives. */
const siteLock = 72_697_485;

/** Starts the embedded database unless DATABASE_URL is set, and migrates. `say` is told each step. */
export async function boot(say: (step: string) => void): Promise<Booted> {
	const settings = config();
	const server = process.env.DATABASE_URL ? undefined : await embedded(settings, say);
	if (server) process.env.DATABASE_URL = server.url;
	say('Bringing the database up to date');
	await migrate(process.env.DATABASE_URL!);
	return { config: settings, stop: async () => server && stopUnlessServed(server) };
}

function embedded(settings: Config, say: (step: string) => void): Promise<EmbeddedServer> {
	return startEmbedded({
		folder: join(settings.dataFolder, 'postgres'),
		password: keptSecret(settings.dataFolder, 'database'),
		progress: say
	});
}

/**
 * Claims the embedded database for the site of this process. The connection stays open; a killed process lets go of it.
 * @returns a function that lets go; null when another site holds it.
 */
export async function claimSite(): Promise<(() => Promise<void>) | null> {
	const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
	await client.connect();
	client.on('error', () => undefined);
	const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [siteLock]);
	if (rows[0]?.got) return () => client.end();
	await client.end();
	return null;
}

async function stopUnlessServed(server: EmbeddedServer): Promise<void> {
	const letGo = await claimSite().catch(() => null);
	if (!letGo) return;
	await letGo();
	await server.stop();
}
