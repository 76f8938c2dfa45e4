// What every command needs before it can work: configuration, a database, and the schema of this code.
import { join } from 'node:path';
import pg from 'pg';
import { type Config, config, keptSecret } from '#server/platform/config.ts';
import { type EmbeddedServer, startEmbedded } from '#server/platform/db/embedded.ts';
import { migrate } from '#server/platform/db/migrate.ts';

export interface Booted {
	config: Config;
	/** Stops the embedded database, unless another process of Hearth works on it: the last one out does. */
	stop: () => Promise<void>;
}

/** Any fixed number: held by the site that serves from an embedded database, for as long as its process lives. */
const siteLock = 72_697_485;
/** Shared by all that work on an embedded database: the site and commands beside it. */
const useLock = 72_697_486;

/** Starts the embedded database unless DATABASE_URL is set, and migrates. `say` is told each step. */
export async function boot(say: (step: string) => void): Promise<Booted> {
	const settings = config();
	const server = process.env.DATABASE_URL ? undefined : await embedded(settings, say);
	if (server) process.env.DATABASE_URL = server.url;
	say('Bringing the database up to date');
	await migrate(process.env.DATABASE_URL!);
	const inUse = server && (await hold('select true as got from pg_advisory_lock_shared($1)', useLock));
	return { config: settings, stop: async () => server && stopUnlessUsed(server, inUse) };
}

function embedded(settings: Config, say: (step: string) => void): Promise<EmbeddedServer> {
	return startEmbedded({
		folder: join(settings.dataFolder, 'postgres'),
		password: keptSecret(settings.dataFolder, 'database'),
		progress: say
	});
}

type LetGo = () => Promise<void>;

/**
 * Claims the embedded database for the site of this process.
 * @throws Error when another Hearth serves from the same data folder.
 */
export async function claimSite({ config: settings }: Pick<Booted, 'config'>): Promise<LetGo> {
	const letGo = await hold('select pg_try_advisory_lock($1) as got', siteLock);
	if (letGo) return letGo;
	throw new Error(
		`Another Hearth is running on the data folder ${settings.dataFolder}. Stop it, or set HEARTH_DATA to another folder.`
	);
}

/** Holds a lock on a connection that stays open; a killed process lets go of it. Null when the lock was not to be had. */
async function hold(text: string, lock: number): Promise<LetGo | null> {
	const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
	await client.connect();
	client.on('error', () => undefined);
	const { rows } = await client.query<{ got: boolean }>(text, [lock]);
	if (rows[0]?.got) return () => client.end();
	await client.end();
	return null;
}

async function stopUnlessUsed(server: EmbeddedServer, letGo: LetGo | null | undefined): Promise<void> {
	await letGo?.();
	const alone = await hold('select pg_try_advisory_lock($1) as got', useLock).catch(() => null);
	if (!alone) return;
	await alone();
	await server.stop();
}
