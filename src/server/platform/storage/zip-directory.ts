// What a ZIP file says it holds, read from its directory without unpacking anything.

export interface ZipEntry {
	name: string;
	/** Bytes in the file, and once unpacked, as the directory says. */
	packed: number;
	unpacked: number;
	/** 0 is stored as it is, 8 is deflate. */
	method: number;
	/** Needs a password. */
	locked: boolean;
	/** Where it begins in the file. */
	at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** More than any document has. */
const MOST_ENTRIES = 20_000;

/** Null when the directory is missing, damaged, or names files outside of itself. */
export function readZip(bytes: Buffer): ZipEntry[] | null {
	const end = endOf(bytes);
	if (end === null) return null;
	const count = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	if (count === 0 || count > MOST_ENTRIES) return null;
	const entries: ZipEntry[] = [];
	for (let index = 0; index < count; index++) {
		if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return null;
		const length = bytes.readUInt16LE(at + 28);
		const name = bytes.toString('utf8', at + 46, at + 46 + length);
		if (!isInside(name)) return null;
		entries.push({
			name,
			packed: bytes.readUInt32LE(at + 20),
			unpacked: bytes.readUInt32LE(at + 24),
			method: bytes.readUInt16LE(at + 10),
			locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
			at: bytes.readUInt32LE(at + 42)
		});
		at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return entries;
}

/** The end record stands at the end, before a comment of at most 64 KB. */
function endOf(bytes: Buffer): number | null {
	for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--)
		if (bytes.readUInt32LE(at) === END) return at;
	return null;
}

const isInside = (name: string) => !/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:|\0/i.test(name);
