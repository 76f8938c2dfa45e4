// From a checkout to a running site and to its orderly end: what `npm start` and `npm run demo` have in common.
import { networkInterfaces } from 'node:os';
import { type Booted, boot, claimSite } from './boot.ts';
import { ensureBuild } from './build.ts';
import { serve } from './serve.ts';
import { setupLink } from './setup-link.ts';

export const say = (step: string) => process.stdout.write(`  ${step} …\n`);

export interface Site {
	/** First line of the output. */
	title: string;
	/** What is done when the database is there and before anybody is served; gives the lines to show under the address. */
	prepare?: (booted: Booted) => Promise<string[]>;
}

/** Serves until the process is told to stop; whatever keeps it from starting is said in one sentence. */
export function runSite(site: Site): void {
	start(site).catch((error: unknown) => {
		process.stderr.write(`\nHearth could not start.\n${error instanceof Error ? error.message : String(error)}\n`);
		if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
		process.exit(1);
	});
}

async function start({ title, prepare }: Site) {
	process.stdout.write(`${title}\n`);
	ensureBuild(say);
	const embedded = !process.env.DATABASE_URL;
	const booted = await boot(say);
	const letGo = embedded ? await claimSite(booted) : undefined;
	const notes = (await prepare?.(booted)) ?? [];
	say('Starting the site');
	const server = await serve(booted.config);
	const address = server.address();
	await announce(booted, address && typeof address === 'object' ? address.port : booted.config.PORT, notes);
	endInOrder(async () => {
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
		await closeSite();
		await letGo?.();
		await booted.stop();
	});
}

async function announce({ config: { HOST, ORIGIN } }: Booted, port: number, notes: string[]) {
	const local = ORIGIN ?? `http://localhost:${port}`;
	process.stdout.write(`\n  Hearth is at ${local}${ORIGIN || HOST !== '0.0.0.0' ? '' : lanAddress(port)}\n`);
	const link = await setupLink(local);
	if (link) process.stdout.write(`  Set it up here (this link works once): ${link}\n`);
	for (const note of notes) process.stdout.write(`  ${note}\n`);
	process.stdout.write('\n');
}

function lanAddress(port: number): string {
	const found = Object.values(networkInterfaces())
		.flat()
		.find((entry) => entry && entry.family === 'IPv4' && !entry.internal);
	return found ? `, in your network at http://${found.address}:${port}` : '';
}

/** The built site holds its own copy of the modules; it leaves its closing function here. */
async function closeSite() {
	const close = (globalThis as { hearthClose?: () => Promise<void> }).hearthClose;
	await close?.();
}

function endInOrder(end: () => Promise<void>) {
	let ending = false;
	const stop = () => {
		if (ending) return;
		ending = true;
		process.stdout.write('  Stopping …\n');
		// A job that hangs must not keep the process; the queue hands it to the next start.
		setTimeout(() => process.exit(1), 20_000).unref();
		end().then(
			() => process.exit(0),
			(error: unknown) => {
				process.stderr.write(`${String(error)}\n`);
				process.exit(1);
			}
		);
	};
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
}
