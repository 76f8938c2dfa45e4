// Work that crashes, hangs or swallows memory: the one who asked is told, and the next piece of work finds a new process.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownProcess } from './own-process.ts';

type Order = { how: 'well' | 'crash' | 'leave' | 'throw' | 'hang' | 'swallow' | 'bloat'; bytes?: Uint8Array };
type Answer = { pid: number; bytes: number; secrets: number };

const program = `
import { takeOrders } from '#server/platform/storage/take-orders.ts';
takeOrders(async ({ how, bytes }) => {
	if (how === 'crash') process.abort();
	if (how === 'leave') process.exit(0);
	if (how === 'throw') throw new Error('On purpose.');
	if (how === 'swallow') setInterval(() => (globalThis.kept ??= []).push(Buffer.alloc(10_000_000, 1)), 1);
	if (how === 'hang' || how === 'swallow') return new Promise(() => undefined);
	if (how === 'bloat') globalThis.kept = Buffer.alloc(120_000_000, 1);
	const secrets = Object.keys(process.env).filter((name) => /DATABASE|SECRET|SMTP/.test(name)).length;
	return { pid: process.pid, bytes: bytes?.length ?? 0, secrets };
});`;

let folder: string;
let run: (order: Order) => Promise<Answer | { broken: string }>;
beforeAll(() => {
	mkdirSync('tests/.tmp', { recursive: true });
	folder = mkdtempSync(join('tests/.tmp', 'process-'));
	writeFileSync(join(folder, 'program.ts'), program);
	process.env.SMTP_URL = 'smtp://secret';
	const own = ownProcess<Order, Answer>(join(folder, 'program.ts'), { timeout: 2_000, megabytes: 250, idle: 300 });
	run = (order) => own.run(order);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('answers, from one process, that knows none of our secrets', async () => {
	const first = await run({ how: 'well', bytes: new Uint8Array(1_000_000) });
	expect(first).toMatchObject({ bytes: 1_000_000, secrets: 0 });
	expect(await run({ how: 'well' })).toMatchObject({ pid: (first as Answer).pid });
});

it.each([
	['crash', 'crash'],
	['leave', 'crash'],
	['throw', 'crash'],
	['hang', 'timeout'],
	['swallow', 'memory']
] as const)('%s is told, and does no harm to the next', async (how, broken) => {
	expect(await run({ how })).toEqual({ broken });
	expect(await run({ how: 'well' })).toHaveProperty('pid');
});

it('that has grown is not used again', async () => {
	const { pid } = (await run({ how: 'bloat' })) as Answer;
	expect(((await run({ how: 'well' })) as Answer).pid).not.toBe(pid);
});

it('ends when nothing comes, and begins again', async () => {
	const { pid } = (await run({ how: 'well' })) as Answer;
	const gone = () => {
		try {
			return !process.kill(pid, 0);
		} catch {
			return true;
		}
	};
	await expect.poll(gone, { timeout: 5_000 }).toBe(true);
	expect(((await run({ how: 'well' })) as Answer).pid).not.toBe(pid);
});
