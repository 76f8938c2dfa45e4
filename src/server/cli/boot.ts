// What every command needs before it can work: configuration, a database, and the schema of this code.
import { join } from 'node:path';
import { type Config, config, keptSecret } from '#server/platform/config.ts';
import { type EmbeddedServer, startEmbedded } from '#server/platform/db/embedded.ts';
import { migrate } from '#server/platform/db/migrate.ts';

export interface Booted {
	config: Config;
	stop: () => Promise<void>;
}

/** Starts the embedded database unless DATABASE_URL is set, and migrates. `say` is told each step. */
export async function boot(say: (step: string) => void): Promise<Booted> {
	const settings = config();
	let server: EmbeddedServer | undefined;
	if (!process.env.DATABASE_URL) {
		server = await startEmbedded({
			folder: join(settings.dataFolder, 'postgres'),
			password: keptSecret(settings.dataFolder, 'database'),
			progress: say
		});
		process.env.DATABASE_URL = server.url;
	}
	say('Bringing the database up to date');
	await migrate(process.env.DATABASE_URL);
	return { config: settings, stop: async () => server?.stop() };
}
