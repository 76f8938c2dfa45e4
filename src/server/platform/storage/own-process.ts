// Work in a process of its own, so that a crash, a hang or a greedy piece of it harms nobody else.
import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { type Reply, tooLarge } from './take-orders.ts';

/** Why there is no answer: it ended by itself, took too long, or took too much memory. */
export type Broken = 'crash' | 'timeout' | 'memory';

export interface Bounds {
	/** Milliseconds one piece of work may take. */
	timeout: number;
	/** Resident memory the process may reach. What a piece of work leaves behind past two fifths of it is not worked on. */
	megabytes: number;
	/** Milliseconds without work after which the process ends. */
	idle: number;
}

export interface OwnProcess<Order, Answer> {
	/** One piece at a time: whoever calls waits for the answer before calling again. */
	run(order: Order): Promise<Answer | { broken: Broken }>;
}

/**
 * `program` is a source file, named from the folder Hearth runs in: source is there beside the built site too, and Node runs
 * it as it is. It calls `takeOrders`.
 */
export function ownProcess<Order, Answer>(program: string, bounds: Bounds): OwnProcess<Order, Answer> {
	let child: ChildProcess | undefined;
	let retiring: NodeJS.Timeout | undefined;
	const retire = () => {
		if (child?.connected) child.disconnect();
		child = undefined;
	};
	return {
		async run(order) {
			clearTimeout(retiring);
			if (!child?.connected) child = start(program, bounds);
			const reply = await ask<Order, Answer>(child, order, bounds.timeout);
			if ('broken' in reply || reply.resident > bounds.megabytes * 400_000) retire();
			else retiring = setTimeout(retire, bounds.idle).unref();
			return 'broken' in reply ? reply : reply.answer;
		}
	};
}

/** With nothing of our environment that is secret, and with few arenas: freed memory goes back to the system. */
function start(program: string, { megabytes }: Bounds): ChildProcess {
	const { PATH, HOME, SystemRoot, TMPDIR, TEMP, TMP } = process.env;
	const child = fork(resolve(program), [], {
		serialization: 'advanced',
		execArgv: ['--max-old-space-size=96', '--disable-warning=ExperimentalWarning'],
		env: { PATH, HOME, SystemRoot, TMPDIR, TEMP, TMP, MALLOC_ARENA_MAX: '2', HEARTH_MEGABYTES: String(megabytes) },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	// Only work under way keeps our own process alive.
	child.unref();
	child.channel?.unref();
	child.on('error', () => undefined);
	stepBack(child.pid);
	return child;
}

/** Pages come first: work in the background takes what they leave. */
function stepBack(pid: number | undefined) {
	try {
		if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// Some systems allow it to nobody: then it runs like everything else.
	}
}

function ask<Order, Answer>(
	child: ChildProcess,
	order: Order,
	timeout: number
): Promise<Reply<Answer> | { broken: Broken }> {
	return new Promise((done) => {
		child.ref();
		child.channel?.ref();
		const settle = (reply: Reply<Answer> | { broken: Broken }) => {
			clearTimeout(late);
			child.off('message', settle).off('exit', ended);
			child.unref();
			child.channel?.unref();
			done(reply);
		};
		const ended = (status: number | null) => settle({ broken: status === tooLarge ? 'memory' : 'crash' });
		const late = setTimeout(() => {
			settle({ broken: 'timeout' });
			child.kill('SIGKILL');
		}, timeout);
		child.on('message', settle).on('exit', ended);
		// A process that is gone already says so by its exit.
		child.send(order as object, () => undefined);
	});
}
