// `hearth doctor`: looks at the installation and says in plain words what is fine and what is not.
import { accessSync, constants, statfsSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { Command, Tools } from './command.ts';

interface Check {
	name: string;
	fine: boolean;
	finding: string;
}

type Probe = (tools: Tools) => Promise<Check>;

const databaseVersion: Probe = async ({ db }) => {
	const found = await db.execute<{ version: string; number: string }>(
		sql`select current_setting('server_version') as version, current_setting('server_version_num') as number`
	);
	const row = found.rows[0]!;
	return {
		name: 'PostgreSQL',
		fine: Number(row.number) >= 150_000,
		finding: `version ${row.version}; 15 or later is needed`
	};
};

const extensions: Probe = async ({ db }) => {
	const found = await db.execute<{ extname: string }>(
		sql`select extname from pg_extension where extname in ('pg_trgm', 'unaccent')`
	);
	return {
		name: 'Search extensions',
		fine: found.rows.length === 2,
		finding: `${found.rows.map((row) => row.extname).join(', ')} present`
	};
};

const dataFolder: Probe = async ({ config }) => {
	try {
		accessSync(config.dataFolder, constants.W_OK);
		const disk = statfsSync(config.dataFolder);
		const free = (disk.bavail * disk.bsize) / 1024 ** 3;
		return { name: 'Data folder', fine: free > 1, finding: `writable, ${free.toFixed(1)} GB free; keep at least 1 GB` };
	} catch {
		return { name: 'Data folder', fine: false, finding: 'cannot be written' };
	}
};

const mail: Probe = async ({ config, db }) => {
	const found = await db.execute<{ waiting: number }>(
		sql`select count(*)::int as waiting from mails where state <> 'sent'`
	);
	const waiting = found.rows[0]?.waiting ?? 0;
	return {
		name: 'Mail',
		fine: Boolean(config.SMTP_URL),
		finding: config.SMTP_URL
			? `goes out by SMTP, ${waiting} waiting`
			: `no SMTP_URL: ${waiting} in the outbox at /admin/outbox`
	};
};

const setUp: Probe = async ({ db }) => {
	const found = await db.execute<{ done: boolean; people: number }>(
		sql`select exists (select 1 from organisation where set_up_at is not null) as done, (select count(*)::int from people where status <> 'left') as people`
	);
	const row = found.rows[0]!;
	return {
		name: 'Set-up',
		fine: row.done,
		finding: row.done ? `done, ${row.people} people` : 'not finished: open the link that npm start prints'
	};
};

const jobs: Probe = async ({ db }) => {
	const found = await db.execute<{ failed: number; late: number }>(
		sql`select count(*) filter (where state = 'failed')::int as failed,
			count(*) filter (where state in ('created', 'retry') and start_after < now() - interval '10 minutes')::int as late from pgboss.job`
	);
	const { failed = 0, late = 0 } = found.rows[0] ?? {};
	return {
		name: 'Jobs',
		fine: failed === 0 && late === 0,
		finding: `${failed} failed, ${late} more than ten minutes late`
	};
};

export const doctor: Command = {
	name: 'doctor',
	usage: 'doctor',
	about: 'Looks at database, disk, mail and jobs and says what needs attention.',
	async run(_args, tools) {
		const checks: Check[] = [];
		for (const probe of [databaseVersion, extensions, dataFolder, mail, setUp, jobs]) checks.push(await probe(tools));
		for (const { name, fine, finding } of checks) tools.say(`${fine ? '  fine ' : '  look '} ${name}: ${finding}`);
		return { checks };
	}
};
