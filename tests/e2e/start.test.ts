// One command: it comes up, survives being killed, keeps two apart, and says plainly what is wrong.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
