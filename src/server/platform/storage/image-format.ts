// What a file really is, by its first bytes; the type a browser or a file name declares is never trusted.

export type ImageFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic';

/** Formats people try to upload and we do not take, so that the message can name them. */
export type RefusedFormat = 'svg' | 'bmp' | 'tiff' | 'ico' | 'jpeg2000' | 'pdf' | 'unknown';

const STARTS: [ImageFormat | RefusedFormat, string][] = [
	['jpeg', '\xff\xd8\xff'],
	['png', '\x89PNG\r\n\x1a\n'],
	['gif', 'GIF87a'],
	['gif', 'GIF89a'],
	['bmp', 'BM'],
	['tiff', 'II*\0'],
	['tiff', 'MM\0*'],
	['ico', '\0\0\x01\0'],
	['jpeg2000', '\0\0\0\x0cjP  '],
	['pdf', '%PDF-']
];

const ACCEPTED: ReadonlySet<string> = new Set<ImageFormat>(['jpeg', 'png', 'gif', 'webp', 'avif', 'heic']);

export function sniffFormat(bytes: Buffer): ImageFormat | RefusedFormat {
	const head = bytes.toString('latin1', 0, 1024);
	const known = STARTS.find(([, start]) => head.startsWith(start));
	if (known) return known[0];
	if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
	if (head.startsWith('ftyp', 4)) return isoFormat(bytes, head);
	return /<svg[\s>]/i.test(head) || /^\s*(?:\xef\xbb\xbf)?\s*<\?xml/.test(head) ? 'svg' : 'unknown';
}

export function isAccepted(format: ImageFormat | RefusedFormat): format is ImageFormat {
	return ACCEPTED.has(format);
}

/** AVIF and HEIC share a container; the brands in its first box tell them apart. */
function isoFormat(bytes: Buffer, head: string): ImageFormat | RefusedFormat {
	const end = Math.min(bytes.readUInt32BE(0), 256);
	const brands = new Set<string>([head.slice(8, 12)]);
	for (let at = 16; at + 4 <= end; at += 4) brands.add(head.slice(at, at + 4));
	if (brands.has('avif') || brands.has('avis')) return 'avif';
	return ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].some((brand) => brands.has(brand))
		? 'heic'
		: 'unknown';
}
