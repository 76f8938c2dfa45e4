// One PostgreSQL for the whole run, with a migrated template that each test file clones.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/server/platform/db/embedded.ts';
import { migrate } from '../../src/server/platform/db/migrate.ts';
import { prepareQueue } from '../../src/server/platform/jobs/queue.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		databaseUrl: string;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	mkdirSync('tests/.tmp', { recursive: true });
	const folder = mkdtempSync(join('tests/.tmp', 'db-'));
	// A test database need not survive a power cut.
	const server = await startEmbedded({
		folder: join(folder, 'postgres'),
		password: 'test',
		flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=64MB', 'max_connections=120']
	});
	const template = server.url.replace(/\/hearth$/, '/template_hearth');
	const admin = new pg.Client({ connectionString: server.url });
	await admin.connect();
	await admin.query('create database template_hearth');
	await admin.end();
	await migrate(template);
	await prepareQueue(template);
	project.provide('databaseUrl', server.url);
	return async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
