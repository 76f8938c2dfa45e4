// What is in a ZIP file, unpacked within limits: by what its directory says, and by what really comes out.
import { inflateRawSync } from 'node:zlib';
import { readZip, type ZipEntry } from './zip-directory.ts';

export type ZipFault = 'damaged' | 'locked' | 'too_big' | 'too_many';

export class BrokenZip extends Error {
	readonly fault: ZipFault;

	constructor(fault: ZipFault) {
		super(`The ZIP file cannot be unpacked: ${fault}.`);
		this.fault = fault;
	}
}

export interface ZipLimits {
	/** Which entries are wanted; the others are neither unpacked nor counted. */
	wanted: (name: string) => boolean;
	mostFiles: number;
	/** Of all wanted entries together, unpacked. */
	mostBytes: number;
}

const LOCAL = 0x04034b50;

/** By their names, with `/` between folders. @throws BrokenZip */
export function unpackZip(bytes: Buffer, { wanted, mostFiles, mostBytes }: ZipLimits): Map<string, Buffer> {
	const entries = readZip(bytes);
	if (!entries) throw new BrokenZip('damaged');
	const chosen = entries.filter(({ name }) => !name.endsWith('/') && wanted(name.replaceAll('\\', '/')));
	if (chosen.length > mostFiles) throw new BrokenZip('too_many');
	if (chosen.some(({ locked }) => locked)) throw new BrokenZip('locked');
	if (chosen.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostBytes) throw new BrokenZip('too_big');
	return new Map(chosen.map((entry) => [entry.name.replaceAll('\\', '/'), unpack(bytes, entry)]));
}

/** Never more than the directory promised: what swells beyond it is not what it says it is. */
function unpack(bytes: Buffer, { at, packed, unpacked, method }: ZipEntry): Buffer {
	if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new BrokenZip('damaged');
	const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
	const data = bytes.subarray(from, from + packed);
	const whole = method === 0 ? data : method === 8 ? inflated(data, unpacked) : null;
	if (whole?.length !== unpacked) throw new BrokenZip('damaged');
	return whole;
}

function inflated(data: Buffer, most: number): Buffer {
	try {
		return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
	} catch (error) {
		throw new BrokenZip((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_big' : 'damaged');
	}
}
