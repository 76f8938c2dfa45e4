// Takes place, camera and everything else that is not the picture out of a file, without decoding it: for files that are kept as they came.

/** Kinds whose metadata can be cut out, with the ending they are stored under. */
export const strippable = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const;
export type Strippable = keyof typeof strippable;

export function isStrippable(format: string): format is Strippable {
	return format in strippable;
}

/** The file with its pixels, its colour profile and how it must be turned, and nothing else; null when its parts do not add up. */
export function stripMetadata(bytes: Buffer, format: Strippable, orientation: number): Buffer | null {
	const parts = { jpeg: stripJpeg, png: stripPng, webp: stripWebp }[format];
	try {
		return parts(bytes, orientation);
	} catch (error) {
		// A length that points past the end.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Segments in their order; application data falls away but for the colour profile and Adobe's note on colours. */
function stripJpeg(bytes: Buffer, orientation: number): Buffer | null {
	const kept: Buffer[] = [bytes.subarray(0, 2), turned(orientation)];
	let at = 2;
	while (at + 4 <= bytes.length) {
		if (bytes[at] !== 0xff) return null;
		const marker = bytes[at + 1]!;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const end = at + 2 + bytes.readUInt16BE(at + 2);
		if (end > bytes.length) return null;
		if (!isNote(marker, bytes.toString('latin1', at + 4, at + 16))) kept.push(bytes.subarray(at, end));
		if (marker !== START_OF_SCAN) {
			at = end;
			continue;
		}
		const next = endOfScan(bytes, end);
		kept.push(bytes.subarray(end, next));
		at = next;
		// What stands behind the picture, such as a second one or a film, is not kept.
		if (bytes[at + 1] === END_OF_IMAGE) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
	}
	return null;
}

function isNote(marker: number, start: string): boolean {
	if (marker === 0xfe) return true;
	if (marker < 0xe0 || marker > 0xef) return false;
	return !(marker === 0xe2 && start.startsWith('ICC_PROFILE')) && !(marker === 0xee && start.startsWith('Adobe'));
}

/** Where the next marker stands that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
	let at = bytes.indexOf(0xff, from);
	while (at >= 0 && at + 1 < bytes.length) {
		const next = bytes[at + 1]!;
		if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
		at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
	}
	throw new RangeError('The picture does not end.');
}

/** An EXIF segment that says how to turn the picture and nothing more. */
function turned(orientation: number): Buffer {
	if (orientation < 2 || orientation > 8) return Buffer.alloc(0);
	const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
	tiff.writeUInt16BE(orientation, 18);
	const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

/** What a PNG is drawn from; texts, times and EXIF are not among it. */
const PNG_CHUNKS = new Set([
	...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'],
	...['acTL', 'fcTL', 'fdAT']
]);

function stripPng(bytes: Buffer): Buffer | null {
	const kept = [bytes.subarray(0, 8)];
	for (let at = 8; at + 12 <= bytes.length;) {
		const end = at + 12 + bytes.readUInt32BE(at);
		const name = bytes.toString('latin1', at + 4, at + 8);
		if (end > bytes.length) return null;
		if (PNG_CHUNKS.has(name)) kept.push(bytes.subarray(at, end));
		if (name === 'IEND') return Buffer.concat(kept);
		at = end;
	}
	return null;
}

const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

function stripWebp(bytes: Buffer): Buffer | null {
	const kept: Buffer[] = [];
	const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
	for (let at = 12; at + 8 <= end;) {
		const size = bytes.readUInt32LE(at + 4);
		const next = at + 8 + size + (size % 2);
		const name = bytes.toString('latin1', at, at + 4);
		if (at + 8 + size > bytes.length) return null;
		const chunk = Buffer.from(bytes.subarray(at, Math.min(next, bytes.length)));
		if (name === 'VP8X') chunk[8] = chunk[8]! & ~(HAS_EXIF | HAS_XMP);
		if (['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'].includes(name)) kept.push(chunk);
		at = next;
	}
	if (!kept.length) return null;
	const body = Buffer.concat(kept);
	const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
	head.writeUInt32LE(body.length + 4, 4);
	return Buffer.concat([head, body]);
}
