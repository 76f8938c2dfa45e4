// `npm test`: format, lint, types, structure, unit, real database, build, browser; the last line counts them all.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

interface Count {
	passed: number;
	failed: number;
}
type Step = () => Promise<Count>;

const reports = 'tests/.tmp';
const bin = (name: string) => `node_modules/${name}`;

/** A check that is one yes or no. */
const step =
	(name: string, args: string[]): Step =>
	async () =>
		(await timed(name, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A vitest project, or some files of it; its own report says how many tests ran. A run that executed none has failed. */
const suite =
	(project: string, files: string[] = [], lane = ''): Step =>
	async () => {
		const report = `${reports}/${project}${lane.replace(', ', '-')}.json`;
		rmSync(report, { force: true });
		const options = ['--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
		const fine = await timed(`tests: ${project}${lane}`, [bin('vitest/vitest.mjs'), 'run', ...files, ...options]);
		return counted(report, fine);
	};

function counted(report: string, fine: boolean): Count {
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

/** What it says is shown when it is over: two run at a time, and their lines would mix. */
function timed(name: string, args: string[]): Promise<boolean> {
	const start = performance.now();
	const child = spawn(process.execPath, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			NO_COLOR: '1',
			NODE_OPTIONS: '--disable-warning=ExperimentalWarning --disable-warning=DeprecationWarning'
		}
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
	return new Promise((done) => {
		child.on('close', (status) => {
			const seconds = ((performance.now() - start) / 1000).toFixed(1);
			process.stdout.write(`\n▸ ${name}\n${Buffer.concat(said).toString()}`);
			process.stdout.write(`  ${status === 0 ? 'fine' : 'FAILED'} after ${seconds} s\n`);
			done(status === 0);
		});
	});
}

/** One step after another. */
async function inOrder(...steps: Step[]): Promise<Count> {
	const sum: Count = { passed: 0, failed: 0 };
	for (const one of steps) {
		const { passed, failed } = await one();
		sum.passed += passed;
		sum.failed += failed;
	}
	return sum;
}

/** Two lanes at once, for the two cores that a small machine has. */
const atOnce =
	(left: Step[], right: Step[]): Step =>
	async () => {
		const [one, other] = await Promise.all([inOrder(...left), inOrder(...right)]);
		return { passed: one.passed + other.passed, failed: one.failed + other.failed };
	};

/** Those that keep the browser busy, and those that start sites of their own; the lanes take about as long as each other. */
const walking = ['accessibility', 'journeys', 'weight', 'start'].map((name) => `tests/e2e/${name}.test.ts`);
const others = readdirSync('tests/e2e')
	.filter((name) => name.endsWith('.test.ts'))
	.map((name) => `tests/e2e/${name}`)
	.filter((file) => !walking.includes(file));

/** Both lanes walk through what one of them has built. */
const build = Promise.withResolvers<void>();
const building: Step = async () => {
	const count = await step('build', ['src/server/cli/build.ts'])();
	build.resolve();
	return count;
};
const built =
	(then: Step): Step =>
	async () => {
		await build.promise;
		return then();
	};

mkdirSync(reports, { recursive: true });
const { passed, failed } = await inOrder(
	step('words', ['src/server/cli/words.ts']),
	step('Kit', [bin('@sveltejs/kit/svelte-kit.js'), 'sync']),
	atOnce(
		[
			building,
			step('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
			step('lint', [bin('eslint/bin/eslint.js'), '.', '--quiet']),
			step('types', [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--threshold', 'error']),
			suite('e2e', walking, ', walking')
		],
		[suite('unit'), suite('db'), suite('alone'), built(suite('e2e', others, ', asking'))]
	)
);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed ? 1 : 0);
