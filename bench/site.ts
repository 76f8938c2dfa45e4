// Starting what is measured, and what the system says of it.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Running {
	child: ChildProcess;
	port: number;
}

/** Starts a program and waits for the port it prints. */
export function program(args: string[], env: Record<string, string>): Promise<Running> {
	const child = spawn(process.execPath, args, {
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	return new Promise((done, fail) => {
		let said = '';
		child.stdout!.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const port = /(?:port |localhost:)(\d+)/.exec(said)?.[1];
			if (port) done({ child, port: Number(port) });
		});
		child.once('exit', (code) => fail(new Error(`${args.at(-1)} ended with ${code}: ${said}`)));
	});
}

/** The built site, as `npm start` starts it. */
export function startSite(databaseUrl: string, folder: string, secret: string): Promise<Running> {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
	return program(scripts.start.split(' ').slice(1), {
		DATABASE_URL: databaseUrl,
		HEARTH_DATA: folder,
		HEARTH_SECRET: secret,
		PORT: '0',
		HOST: '127.0.0.1',
		LOG_LEVEL: 'error'
	});
}

export async function endSite({ child }: Running): Promise<void> {
	const ended = new Promise((done) => child.once('exit', done));
	child.kill();
	await ended;
}

/** Resident memory of a process now, or the most it ever was, in megabytes; 0 where the system does not say. */
export function residentMegabytes(pid: number, which: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
	try {
		const kilobytes = new RegExp(`${which}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
		return Math.round(Number(kilobytes ?? 0) / 1024);
	} catch {
		return 0;
	}
}

/** The processes a process has started; none where the system does not say. */
export function childrenOf(pid: number): number[] {
	try {
		return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
			readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
		);
	} catch {
		return [];
	}
}
