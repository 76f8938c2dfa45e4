// What belongs to a post but stands elsewhere in the dump (votes, history), put together on disk post by post, so that memory stays small.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** One line of a post's past. */
export type Entry =
	| { kind: 'up' | 'down' | 'accepted' }
	| { kind: 'acceptedOn'; at: string }
	| { kind: 'text'; type: number; version: string; at: string; by: string; text: string; note: string };

/** Posts are kept by their number, so many of them in a file: what one file holds fits in memory, and a site has few hundred files. */
const postsPerFile = 1000;
const mostWaiting = 16 * 1024 * 1024;
const mostWaitingPerFile = 256 * 1024;

export class Spool {
	private readonly folder: string;
	private readonly waiting = new Map<number, { lines: string[]; size: number }>();
	private size = 0;
	private shelf: { file: number; posts: Map<number, Entry[]> } | null = null;

	constructor(folder: string) {
		this.folder = folder;
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true, mode: 0o700 });
	}

	add(post: number, entry: Entry): void {
		const file = Math.floor(post / postsPerFile);
		const line = `${post}\t${JSON.stringify(entry)}\n`;
		const held = this.waiting.get(file) ?? { lines: [], size: 0 };
		held.lines.push(line);
		held.size += line.length;
		this.size += line.length;
		this.waiting.set(file, held);
		if (held.size > mostWaitingPerFile) this.write(file);
		if (this.size > mostWaiting) this.writeAll();
	}

	/** All there is of a post, in the order it was added. Posts asked for in the order of their numbers cost one reading each file. */
	read(post: number): Entry[] {
		const file = Math.floor(post / postsPerFile);
		if (this.shelf?.file !== file) {
			if (this.waiting.size) this.writeAll();
			this.shelf = { file, posts: this.load(file) };
		}
		return this.shelf.posts.get(post) ?? [];
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}

	private load(file: number): Map<number, Entry[]> {
		const posts = new Map<number, Entry[]>();
		const path = this.pathOf(file);
		if (!existsSync(path)) return posts;
		for (const line of readFileSync(path, 'utf8').split('\n')) {
			const tab = line.indexOf('\t');
			if (tab < 0) continue;
			const post = Number(line.slice(0, tab));
			const entries = posts.get(post) ?? [];
			entries.push(JSON.parse(line.slice(tab + 1)) as Entry);
			posts.set(post, entries);
		}
		return posts;
	}

	private writeAll(): void {
		for (const file of [...this.waiting.keys()]) this.write(file);
	}

	private write(file: number): void {
		const held = this.waiting.get(file);
		if (!held) return;
		appendFileSync(this.pathOf(file), held.lines.join(''), { mode: 0o600 });
		this.size -= held.size;
		this.waiting.delete(file);
	}

	private pathOf(file: number): string {
		return join(this.folder, `${file}.jsonl`);
	}
}
