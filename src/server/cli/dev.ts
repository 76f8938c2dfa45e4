// `npm run dev`: the development server with reload, on the same embedded database, claimed as `npm start` claims it.
import { spawn } from 'node:child_process';
import { type Booted, boot, claimSite } from './boot.ts';
import { setupLink } from './setup-link.ts';

const embedded = !process.env.DATABASE_URL;

async function develop(booted: Booted): Promise<number> {
	const letGo = embedded ? await claimSite(booted) : undefined;
	const { PORT, HOST } = booted.config;
	const link = await setupLink(`http://localhost:${PORT}`);
	if (link) process.stdout.write(`  Set it up here: ${link}\n`);
	const vite = spawn(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'dev', '--port', String(PORT), '--host', HOST, '--strictPort'],
		{ stdio: 'inherit', env: { ...process.env, HEARTH_DEV: 'true' } }
	);
	const stop = () => vite.kill('SIGTERM');
	process.on('SIGINT', stop);
	process.on('SIGTERM', stop);
	const status = await new Promise<number>((done) => vite.on('exit', (code) => done(code ?? 0)));
	await letGo?.();
	return status;
}

async function main(): Promise<number> {
	const booted = await boot((step) => process.stdout.write(`  ${step} …\n`));
	try {
		return await develop(booted);
	} finally {
		await booted.stop();
	}
}

main().then(
	(status) => process.exit(status),
	(error: unknown) => {
		process.stderr.write(`\nHearth could not start.\n${error instanceof Error ? error.message : String(error)}\n`);
		process.exit(1);
	}
);
