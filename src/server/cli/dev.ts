// `npm run dev`: the development server with reload, on the same embedded database.
import { spawn } from 'node:child_process';
import { boot } from './boot.ts';
import { setupLink } from './setup-link.ts';

const booted = await boot((step) => process.stdout.write(`  ${step} …\n`));
const { PORT, HOST } = booted.config;
const link = await setupLink(`http://localhost:${PORT}`);
if (link) process.stdout.write(`  Set it up here: ${link}\n`);
const vite = spawn(
	process.execPath,
	['node_modules/vite/bin/vite.js', 'dev', '--port', String(PORT), '--host', HOST, '--strictPort'],
	{
		stdio: 'inherit',
		env: { ...process.env, HEARTH_DEV: 'true' }
	}
);
const stop = () => vite.kill('SIGTERM');
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
vite.on('exit', (code) => void booted.stop().then(() => process.exit(code ?? 0)));
