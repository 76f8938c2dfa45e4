// The one fact taken out of a photo's EXIF before all of it is thrown away: when it was taken.

const EXIF_FOLDER = 0x8769;
const DATE_TAKEN = 0x9003;
const ZONE_TAKEN = 0x9011;
const MAX_ENTRIES = 500;

interface Tiff {
	bytes: Buffer;
	littleEndian: boolean;
}

/** The moment a photo says it was taken, or null. Without a zone in the photo the time on its clock is taken as UTC. */
export function takenAt(exif: Buffer | undefined): Date | null {
	if (!exif) return null;
	try {
		return readTakenAt(exif);
	} catch (error) {
		// Offsets in broken EXIF point past its end.
		if (error instanceof RangeError) return null;
		throw error;
	}
}

function readTakenAt(exif: Buffer): Date | null {
	const bytes = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
	const order = bytes.toString('latin1', 0, 2);
	if (order !== 'II' && order !== 'MM') return null;
	const tiff: Tiff = { bytes, littleEndian: order === 'II' };
	const folder = findEntry(tiff, uint32(tiff, 4), EXIF_FOLDER);
	if (folder === null) return null;
	const at = uint32(tiff, folder + 8);
	return parseDate(readText(tiff, findEntry(tiff, at, DATE_TAKEN)), readText(tiff, findEntry(tiff, at, ZONE_TAKEN)));
}

/** Where the twelve bytes of an entry start in the folder at `folder`. */
function findEntry(tiff: Tiff, folder: number, tag: number): number | null {
	const count = Math.min(uint16(tiff, folder), MAX_ENTRIES);
	for (let index = 0; index < count; index += 1) {
		const entry = folder + 2 + index * 12;
		if (uint16(tiff, entry) === tag) return entry;
	}
	return null;
}

function readText(tiff: Tiff, entry: number | null): string {
	if (entry === null) return '';
	const length = Math.min(uint32(tiff, entry + 4), 64);
	const at = length <= 4 ? entry + 8 : uint32(tiff, entry + 8);
	return (
		tiff.bytes
			.toString('latin1', at, at + length)
			.split('\0')[0]
			?.trim() ?? ''
	);
}

function parseDate(date: string, zone: string): Date | null {
	const [, year, month, day, time] = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(date) ?? [];
	if (!year || year < '1826') return null;
	const offset = /^[+-]\d\d:\d\d$/.test(zone) ? zone : 'Z';
	const taken = new Date(`${year}-${month}-${day}T${time}${offset}`);
	return Number.isNaN(taken.getTime()) ? null : taken;
}

function uint16(tiff: Tiff, at: number): number {
	return tiff.littleEndian ? tiff.bytes.readUInt16LE(at) : tiff.bytes.readUInt16BE(at);
}

function uint32(tiff: Tiff, at: number): number {
	return tiff.littleEndian ? tiff.bytes.readUInt32LE(at) : tiff.bytes.readUInt32BE(at);
}
