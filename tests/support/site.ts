// The built site in a process of its own, on a database the tests can look into.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/server/platform/db/embedded.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		site: { url: string; setupUrl: string; databaseUrl: string; dataFolder: string };
	}
}

export interface RunningSite {
	url: string;
	setupUrl: string;
	process: ChildProcess;
	output: () => string;
	stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts `npm start`'s program, or another, and waits for its address. @throws Error with its output when it does not come up. */
export function startSite(env: Record<string, string>, program = 'src/server/cli/start.ts'): Promise<RunningSite> {
	const child = spawn(process.execPath, [program], {
		env: { ...cleanEnvironment(), HOST: '127.0.0.1', PORT: '0', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	const ended = new Promise<void>((done) => child.once('exit', () => done()));
	return new Promise((done, fail) => {
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			const url = /Hearth is at (http:\/\/localhost:\d+)/.exec(said)?.[1]?.replace('localhost', '127.0.0.1');
			const complete = url && /\n\n$/.test(said.replace(/\{.*\}\n/g, ''));
			if (!complete) return;
			const setupUrl = /(http:\S+\/setup\?token=\S+)/.exec(said)?.[1]?.replace('localhost', '127.0.0.1') ?? '';
			const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
				child.kill(signal);
				await ended;
			};
			done({ url, setupUrl, process: child, output: () => said, stop });
		};
		child.stdout.on('data', listen);
		child.stderr.on('data', listen);
		child.once('exit', (code) => fail(new Error(`The site ended with ${code}:\n${said}`)));
	});
}

/** What vitest puts into the environment would make the site believe it is under test. */
function cleanEnvironment(): Record<string, string> {
	const kept = Object.entries(process.env).filter(
		([name, value]) => value !== undefined && !/^(VITEST|NODE_ENV|TEST|DATABASE_URL)/.test(name)
	);
	return Object.fromEntries(kept) as Record<string, string>;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	mkdirSync('tests/.tmp', { recursive: true });
	const folder = mkdtempSync(resolve('tests/.tmp', 'site-'));
	const server = await startEmbedded({
		folder: join(folder, 'postgres'),
		password: 'test',
		flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=64MB', 'max_connections=120']
	});
	const dataFolder = join(folder, 'data');
	const site = await startSite({ DATABASE_URL: server.url, HEARTH_DATA: dataFolder, LOG_LEVEL: 'warn' });
	project.provide('site', { url: site.url, setupUrl: site.setupUrl, databaseUrl: server.url, dataFolder });
	return async () => {
		await site.stop();
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
