// Builds the site when the build is missing or older than the sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stamp = 'build/.built-from';
const sources = [
	'src',
	'messages',
	'static',
	'project.inlang',
	'package-lock.json',
	'vite.config.ts',
	'words.config.ts',
	'icons.plugin.ts',
	'kit.plugin.ts'
];

/** Runs the build if needed. @throws Error when it fails. */
export function ensureBuild(say: (step: string) => void): void {
	const newest = String(newestChange());
	if (existsSync('build/handler.js') && existsSync(stamp) && readFileSync(stamp, 'utf8') === newest) return;
	say('Building the site (once, about a minute)');
	const done = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (done.status !== 0) throw new Error('The build failed; the lines above say why.');
	writeFileSync(stamp, String(newestChange()));
}

/** Compiles the interface's words when they are missing; the site's build and the development server do it themselves. */
export function ensureWords(): void {
	if (existsSync('src/lib/paraglide/messages.js')) return;
	const done = spawnSync(process.execPath, ['src/server/cli/words.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
	if (done.status !== 0) throw new Error("The interface's words could not be compiled; the lines above say why.");
}

/** The newest modification time of any source file, in milliseconds. Compiled messages are written by the build itself. */
function newestChange(): number {
	let newest = 0;
	const visit = (path: string) => {
		if (!existsSync(path) || path.endsWith('paraglide')) return;
		const found = statSync(path);
		if (!found.isDirectory()) newest = Math.max(newest, found.mtimeMs);
		else for (const name of readdirSync(path)) if (!name.includes('.test.')) visit(join(path, name));
	};
	sources.forEach(visit);
	return Math.round(newest);
}

// Run by itself, it builds and leaves: the test run uses it.
if (process.argv[1]?.endsWith('build.ts')) ensureBuild((step) => process.stdout.write(`  ${step} …\n`));
