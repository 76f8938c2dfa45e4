// Bytes of a file to text: UTF-8, UTF-16 and the Windows code page that spreadsheets still write.

/** Bytes that are something else: a picture, a workbook, a PDF. */
export class NoText extends Error {}

/** Without the mark at its beginning. @throws NoText */
export function decodeBytes(bytes: Uint8Array): string {
	const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\uFEFF/, '');
	if (text.includes('\u0000') || text.startsWith('PK\u0003\u0004') || text.startsWith('%PDF')) throw new NoText();
	return text;
}

/** By its mark; UTF-8 when all of it is, else what Windows writes. */
function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	// Without a mark, every second byte of Latin text in UTF-16 is zero.
	const start = bytes.subarray(0, 400);
	const zeros = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length);
	if (zeros[1]! > start.length / 4) return 'utf-16le';
	if (zeros[0]! > start.length / 4) return 'utf-16be';
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return 'utf-8';
	} catch {
		return 'windows-1252';
	}
}
