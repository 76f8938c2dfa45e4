// What a place to keep files offers, whether it is a folder or a bucket.
import type { Readable } from 'node:stream';

export interface StoredFile {
	/** Can be read once; whoever asks for a file reads or destroys it. */
	body: Readable;
	size: number;
	mime: string;
}

export interface Store {
	/** Writes a file whole or not at all; an older one under the same key is replaced. `mime` must fit the ending of the key. */
	put(key: string, body: Uint8Array | Readable, mime: string): Promise<void>;
	/** The file, or null if there is none. */
	get(key: string): Promise<StoredFile | null>;
	/** Removes the file if it is there. */
	remove(key: string): Promise<void>;
	exists(key: string): Promise<boolean>;
}
