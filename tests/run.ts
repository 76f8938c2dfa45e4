// `npm test`: format, lint, types, structure, unit, real database, build, browser; the last line counts them all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

interface Count {
	passed: number;
	failed: number;
}

const reports = 'tests/.tmp';
const node = process.execPath;
const bin = (name: string) => `node_modules/${name}`;

/** A check that is one yes or no. */
function step(name: string, args: string[]): Count {
	const done = timed(name, args);
	return done ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A vitest project; its own report says how many tests ran. A run that executed none has failed. */
function suite(project: string): Count {
	const report = `${reports}/${project}.json`;
	rmSync(report, { force: true });
	const fine = timed(`tests: ${project}`, [
		bin('vitest/vitest.mjs'),
		'run',
		'--project',
		project,
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${report}`
	]);
	try {
		const read = JSON.parse(readFileSync(report, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
			success: boolean;
		};
		const broken = !read.success && read.numFailedTests === 0 ? 1 : 0;
		return { passed: read.numPassedTests, failed: read.numFailedTests + broken + (read.numPassedTests ? 0 : 1) };
	} catch {
		return { passed: 0, failed: fine ? 0 : 1 };
	}
}

function timed(name: string, args: string[]): boolean {
	const start = performance.now();
	process.stdout.write(`\n▸ ${name}\n`);
	const done = spawnSync(node, args, {
		stdio: 'inherit',
		env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' }
	});
	process.stdout.write(
		`  ${done.status === 0 ? 'fine' : 'FAILED'} after ${((performance.now() - start) / 1000).toFixed(1)} s\n`
	);
	return done.status === 0;
}

mkdirSync(reports, { recursive: true });
const counts: Count[] = [
	step('words', ['src/server/cli/words.ts']),
	step('Kit', [bin('@sveltejs/kit/svelte-kit.js'), 'sync']),
	step('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
	step('lint', [bin('eslint/bin/eslint.js'), '.', '--quiet']),
	step('types', [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--threshold', 'error']),
	suite('unit'),
	suite('db'),
	step('build', ['src/server/cli/build.ts']),
	suite('e2e')
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed ? 1 : 0);
