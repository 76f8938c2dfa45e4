// Files in the data folder, spread over 256 folders.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { expectMime, mimeOfKey } from './keys.ts';
import type { Store } from './store.ts';

export function diskStore(folder: string): Store {
	const pathOf = (key: string) => join(folder, shard(key), ...key.split('/'));
	return {
		async put(key, body, mime) {
			expectMime(key, mime);
			await writeWhole(pathOf(key), join(folder, 'unfinished'), body);
		},
		async get(key) {
			const mime = mimeOfKey(key);
			const size = await sizeOf(pathOf(key));
			return size === null ? null : { body: createReadStream(pathOf(key)), size, mime };
		},
		async remove(key) {
			mimeOfKey(key);
			await rm(pathOf(key), { force: true });
		},
		async exists(key) {
			mimeOfKey(key);
			return (await sizeOf(pathOf(key))) !== null;
		}
	};
}

function shard(key: string): string {
	return createHash('sha256').update(key).digest('hex').slice(0, 2);
}

/** Written beside and moved into place, so that a crash leaves the old file or the new one. */
async function writeWhole(path: string, unfinished: string, body: Uint8Array | Readable): Promise<void> {
	await mkdir(unfinished, { recursive: true });
	await mkdir(dirname(path), { recursive: true });
	const temporary = join(unfinished, randomUUID());
	try {
		const file = await open(temporary, 'wx', 0o640);
		try {
			await file.writeFile(body);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

async function sizeOf(path: string): Promise<number | null> {
	try {
		const found = await stat(path);
		return found.isFile() ? found.size : null;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
		throw error;
	}
}
