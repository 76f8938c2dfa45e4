// Bytes of a personnel file to text.
import { m } from '#lib/paraglide/messages.js';
import { Invalid } from '#server/platform/errors.ts';
import { decodeBytes, NoText } from '#server/platform/text/encoding.ts';

export const mostBytes = 20_000_000;

/** @throws Invalid for a file that is too big or is no text. */
export function decodeText(bytes: Uint8Array): string {
	if (bytes.length > mostBytes)
		throw new Invalid([{ field: 'file', message: m.people_import_too_big() }], 'file_too_big');
	try {
		return decodeBytes(bytes);
	} catch (error) {
		if (!(error instanceof NoText)) throw error;
		throw new Invalid([{ field: 'file', message: m.people_import_no_text() }], 'file_no_text');
	}
}
