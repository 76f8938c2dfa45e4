// Whether a document is what its name says, by its content: the type a browser declares is never looked at.
import { readZip, type ZipEntry } from './zip-directory.ts';

/** Why a document is not taken. */
export type DocumentFault = 'empty' | 'other-kind' | 'damaged' | 'macros' | 'locked' | 'swells';

type Kind = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'csv' | 'txt';

/** Opened, it must fit into the memory of a computer of today. */
const MOST_UNPACKED = 1_000_000_000;

const officeParts = { docx: 'word/', xlsx: 'xl/', pptx: 'ppt/' } as const;
const openTypes = { odt: 'text', ods: 'spreadsheet', odp: 'presentation' } as const;

/** Null when the content is of that kind and harmless, as far as can be seen without opening it. */
export function faultOf(bytes: Buffer, kind: Kind): DocumentFault | null {
	if (!bytes.length) return 'empty';
	if (kind === 'pdf') return pdfFault(bytes);
	if (kind === 'csv' || kind === 'txt') return isText(bytes) ? null : 'other-kind';
	return packedFault(bytes, kind);
}

/** Readers look for the end of a PDF within its last kilobyte or so. */
function pdfFault(bytes: Buffer): DocumentFault | null {
	if (!/^(?:\xef\xbb\xbf|\s)*%PDF-\d/.test(bytes.toString('latin1', 0, 64))) return 'other-kind';
	return bytes.toString('latin1', Math.max(0, bytes.length - 4_096)).includes('%%EOF') ? null : 'damaged';
}

function packedFault(bytes: Buffer, kind: keyof typeof officeParts | keyof typeof openTypes): DocumentFault | null {
	// Files of before 2007, and new ones that are locked with a password.
	if (bytes.toString('latin1', 0, 8) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') return 'locked';
	if (bytes.toString('latin1', 0, 4) !== 'PK\x03\x04') return 'other-kind';
	const entries = readZip(bytes);
	if (!entries) return 'damaged';
	const isOpen = kind in openTypes;
	if (isOpen ? openTypeOf(bytes, entries) !== openTypes[kind as keyof typeof openTypes] : !isOffice(entries, kind))
		return 'other-kind';
	if (entries.some(({ locked }) => locked)) return 'locked';
	if (entries.some(({ name }) => holdsProgram.test(name))) return 'macros';
	return entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED ? 'swells' : null;
}

/** Macros of Office, controls that run by themselves, the old macro sheets of Excel, and Basic and scripts of OpenDocument. */
const holdsProgram = /(?:^|\/)vba[^/]*\.(?:bin|xml)$|\/activeX\/|\/macrosheets\/|^Basic\/.|^Scripts\/./i;

function isOffice(entries: readonly ZipEntry[], kind: string): boolean {
	const part = officeParts[kind as keyof typeof officeParts];
	return (
		entries.some(({ name }) => name === '[Content_Types].xml') && entries.some(({ name }) => name.startsWith(part))
	);
}

/** OpenDocument says what it is in its first entry, which is not packed. */
function openTypeOf(bytes: Buffer, entries: readonly ZipEntry[]): string | null {
	const first = entries.find(({ name }) => name === 'mimetype');
	if (!first || first.at !== 0 || first.unpacked > 100) return null;
	const from = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
	const said = bytes.toString('latin1', from, from + first.unpacked).trim();
	return /^application\/vnd\.oasis\.opendocument\.([a-z]+)$/.exec(said)?.[1] ?? null;
}

/** Text of any usual encoding: no control character but those of lines, tabs and pages; or UTF-16 that says so. */
function isText(bytes: Buffer): boolean {
	const [first, second] = bytes;
	const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	if (isWide) return bytes.length % 2 === 0 && isWideText(bytes, first === 0xff);
	for (const byte of bytes) if (byte < 0x20 && !isLayout(byte)) return false;
	return true;
}

function isWideText(bytes: Buffer, isLittle: boolean): boolean {
	for (let at = 2; at < bytes.length; at += 2) {
		const unit = isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
		if (unit < 0x20 && !isLayout(unit)) return false;
	}
	return true;
}

const isLayout = (code: number) => (code >= 0x09 && code <= 0x0d) || code === 0x1a;
