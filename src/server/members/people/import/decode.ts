// Bytes of a file to text: UTF-8, UTF-16 and the Windows code page that spreadsheets still write.
import { m } from '#lib/paraglide/messages.js';
import { Invalid } from '#server/platform/errors.ts';

export const mostBytes = 20_000_000;

/** @throws Invalid for a file that is too big or is no text. */
export function decodeText(bytes: Uint8Array): string {
	if (bytes.length > mostBytes)
		throw new Invalid([{ field: 'file', message: m.people_import_too_big() }], 'file_too_big');
	const text = new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\uFEFF/, '');
	if (text.includes('\u0000') || text.startsWith('PK\u0003\u0004') || text.startsWith('%PDF'))
		throw new Invalid([{ field: 'file', message: m.people_import_no_text() }], 'file_no_text');
	return text;
}

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
