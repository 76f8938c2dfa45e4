// The bytes of a feed as text: by byte order mark, by what the server says, by the XML declaration, else UTF-8.

const marks: [string, readonly number[]][] = [
	// UTF-32 first: its little-endian mark begins with that of UTF-16.
	['utf-32', [0x00, 0x00, 0xfe, 0xff]],
	['utf-32', [0xff, 0xfe, 0x00, 0x00]],
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16be', [0xfe, 0xff]],
	['utf-16le', [0xff, 0xfe]]
];

/** `<?` as it looks in encodings of more than one byte. */
const beginnings: [string, readonly number[]][] = [
	['utf-32', [0x00, 0x00, 0x00, 0x3c]],
	['utf-32', [0x3c, 0x00, 0x00, 0x00]],
	['utf-16be', [0x00, 0x3c]],
	['utf-16le', [0x3c, 0x00]]
];

/** Null when the bytes are in an encoding that browsers do not read either. */
export function decodeFeed(body: Buffer, contentType: string): string | null {
	const sure = encodingOf(marks, body) ?? encodingOf(beginnings, body);
	if (sure) return decode(body, sure, false);
	for (const label of [labelOf(contentType, /charset\s*=\s*["']?([\w.:-]+)/i), declared(body)]) {
		// A declaration that could be read is not in what it says.
		if (!label || /^(utf-?16|utf-?32|ucs-?[24]|iso-10646)/i.test(label)) continue;
		const text = decode(body, label, true);
		if (text !== null) return text;
	}
	// What is not UTF-8 and says nothing of itself is mostly Western.
	return decode(body, 'utf-8', true) ?? decode(body, 'windows-1252', false);
}

const encodingOf = (known: [string, readonly number[]][], body: Buffer) =>
	known.find(([, bytes]) => bytes.every((byte, place) => body[place] === byte))?.[0];

const declared = (body: Buffer) =>
	labelOf(body.subarray(0, 300).toString('latin1'), /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i);

const labelOf = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? null;

function decode(body: Buffer, label: string, fatal: boolean): string | null {
	try {
		return new TextDecoder(label, { fatal }).decode(body);
	} catch {
		// Not a label anybody knows, or not what the bytes are.
		return null;
	}
}
