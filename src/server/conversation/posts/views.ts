// Page views wait in memory for at most a second, so that reading never waits for writing; a killed process loses that second.
import { database, type Db } from '#server/platform/db/client.ts';
import { log } from '#server/platform/log.ts';
import { type PageView, writeViews } from './write/views.ts';

const BATCH = 500;
const WAIT = 1_000;
/** When the database is away for long, older views are given up rather than the memory. */
const MOST_KEPT = 50_000;

export interface ViewBuffer {
	/** The viewer opened the post's page. Call after the rule let them see it. */
	add: (view: PageView) => void;
	/** Writes what waits. */
	flush: () => Promise<void>;
}

export function makeViewBuffer(db: () => Db): ViewBuffer {
	let waiting: PageView[] = [];
	let timer: NodeJS.Timeout | undefined;
	let writing: Promise<void> = Promise.resolve();

	async function write() {
		const batch = waiting.splice(0, BATCH);
		if (!batch.length) return;
		try {
			await writeViews(db(), batch);
		} catch (error) {
			log.error('page views were not written', error, { count: batch.length });
			waiting = [...batch, ...waiting].slice(0, MOST_KEPT);
			later();
			return;
		}
		if (waiting.length) await write();
	}

	function flush(): Promise<void> {
		clearTimeout(timer);
		timer = undefined;
		writing = writing.then(write);
		return writing;
	}

	function later() {
		timer ??= setTimeout(() => void flush(), WAIT).unref();
	}

	return {
		add(view) {
			waiting.push(view);
			if (waiting.length % BATCH === 0) void flush();
			else later();
		},
		flush
	};
}

/** This process's buffer; flushed when the process stops. */
export const views = makeViewBuffer(() => database().db as unknown as Db);
