// One command: it comes up, survives being killed, keeps two apart, and says plainly what is wrong.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { startSite } from '../support/site.ts';

const folder = mkdtempSync(resolve('tests/.tmp', 'start-'));
const data = join(folder, 'data');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start on an embedded database', () => {
	it('comes up, answers, and keeps its secrets to itself', async () => {
		const site = await startSite({ HEARTH_DATA: data });
		expect(site.setupUrl).toContain('/setup?token=');
		expect((await fetch(`${site.url}/health/live`)).status).toBe(200);
		expect((await fetch(`${site.url}/health/ready`)).status).toBe(200);
		expect(await (await fetch(`${site.url}/metrics`)).text()).toContain('hearth_requests_total');
		expect(statSync(join(data, 'secrets', 'database')).mode & 0o777).toBe(0o600);
		await site.stop();
		expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
	});

	it('serves its first page soon after a second start, and comes back after SIGKILL', async () => {
		const first = await startSite({ HEARTH_DATA: data });
		await first.stop('SIGKILL');
		const second = await startSite({ HEARTH_DATA: data });
		expect((await fetch(`${second.url}/health/ready`)).status).toBe(200);
		await expect(startSite({ HEARTH_DATA: data })).rejects.toThrow('Another Hearth is running');
		expect((await fetch(`${second.url}/health/ready`)).status).toBe(200);
		await second.stop();
	});

	it('refuses data of a newer PostgreSQL in plain words', async () => {
		const version = join(data, 'postgres', 'PG_VERSION');
		const right = readFileSync(version);
		writeFileSync(version, '99\n');
		await expect(startSite({ HEARTH_DATA: data })).rejects.toThrow('was made by PostgreSQL 99');
		writeFileSync(version, right);
	});

	it('names a wrong setting and what is allowed', async () => {
		await expect(startSite({ HEARTH_DATA: data, HEARTH_ROLE: 'king' })).rejects.toThrow(
			/HEARTH_ROLE.*"all"\|"web"\|"worker"/
		);
	});
});

describe('the embedded database', { timeout: 240_000 }, () => {
	const own = join(folder, 'shared');
	const runs = () => existsSync(join(own, 'postgres', 'postmaster.pid'));

	/** A program on that data folder; what it says is gathered. */
	function run(args: string[], env: Record<string, string> = {}) {
		const child = spawn(process.execPath, args, {
			env: { ...process.env, DATABASE_URL: '', HEARTH_DATA: own, LOG_LEVEL: 'warn', ...env },
			stdio: ['pipe', 'pipe', 'pipe']
		});
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
		const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
		const says = async (words: RegExp) => {
			for (let tries = 0; tries < 600 && !words.test(said) && child.exitCode === null; tries++) await wait(100);
			expect(said).toMatch(words);
		};
		return { child, ended, says, said: () => said };
	}
	let made = 0;
	const command = async () =>
		expect(await run(['src/server/cli/hearth.ts', 'backup', join(folder, `backup-${(made += 1)}`)]).ended).toBe(0);

	it('goes on under a command when another one ends, and stops with the last', async () => {
		const boot = `import { boot } from './src/server/cli/boot.ts'; const { stop } = await boot(() => {});
			process.stdout.write('there'); process.stdin.on('end', () => void stop().then(() => process.exit(0))).resume();`;
		const long = run(['--input-type=module', '--eval', boot]);
		await long.says(/there/);
		await command();
		expect(runs()).toBe(true);
		long.child.stdin.end();
		expect(await long.ended).toBe(0);
		expect(runs()).toBe(false);
		await command();
		expect(runs()).toBe(false);
	});

	it('goes on under `npm run dev` when a command beside it ends, and is claimed by it', async () => {
		const port = String(await freePort());
		// The words are compiled; compiling them again would take them from under other tests.
		const dev = run(['src/server/cli/dev.ts'], { PORT: port, HOST: '127.0.0.1', VITEST: 'true' });
		// On a fresh clone it looks at its libraries first.
		const ready = () =>
			fetch(`http://127.0.0.1:${port}/health/ready`).then(
				({ status }) => status,
				() => 0
			);
		for (let tries = 0; tries < 300 && (await ready()) !== 200 && dev.child.exitCode === null; tries++) await wait(500);
		await command();
		expect(runs()).toBe(true);
		expect(await ready(), dev.said()).toBe(200);
		await expect(startSite({ HEARTH_DATA: own, DATABASE_URL: '' })).rejects.toThrow('Another Hearth is running');
		expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
		dev.child.kill('SIGTERM');
		await dev.ended;
		expect(runs()).toBe(false);
	});
});

describe('where the request came to', () => {
	it('takes forms on plain http by any name, refuses them from elsewhere, and believes a proxy only when told to', async () => {
		const site = await startSite({ HEARTH_DATA: data });
		const post = (headers: Record<string, string>) =>
			fetch(`${site.url}/logout`, {
				method: 'POST',
				redirect: 'manual',
				headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }
			});
		expect((await post({ origin: site.url })).status).not.toBe(403);
		expect((await post({ origin: 'http://evil.example' })).status).toBe(403);
		const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'hearth.example' };
		expect((await post({ origin: 'https://hearth.example', ...forwarded })).status).toBe(403);
		await site.stop();
		const behind = await startSite({ HEARTH_DATA: data, TRUST_PROXY: 'true' });
		const answer = await fetch(`${behind.url}/logout`, {
			method: 'POST',
			redirect: 'manual',
			headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://hearth.example', ...forwarded }
		});
		expect(answer.status).not.toBe(403);
		await behind.stop();
	});
});

function freePort(): Promise<number> {
	const probe = createServer();
	return new Promise((done) => {
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => done(address && typeof address === 'object' ? address.port : 0));
		});
	});
}
