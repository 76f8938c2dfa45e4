// Documents for tests: packed files as Office and OpenDocument write them, and files that only pretend.
import { crc32, deflateRawSync } from 'node:zlib';

interface Part {
	name: string;
	content: string | Buffer;
	/** Kept as it is, as OpenDocument wants its first part. */
	plain?: boolean;
	/** What the directory says it needs unpacked, instead of the truth. */
	claims?: number;
	locked?: boolean;
}

/** A ZIP file of these parts. */
export function packed(parts: readonly Part[]): Buffer<ArrayBuffer> {
	const [bodies, entries]: [Buffer[], Buffer[]] = [[], []];
	let at = 0;
	for (const part of parts) {
		const content = Buffer.from(part.content);
		const body = part.plain ? content : deflateRawSync(content);
		const name = Buffer.from(part.name);
		// Version, flags, method, time and date, sum, sizes, length of the name, of what follows it.
		const head = Buffer.alloc(26);
		head.writeUInt16LE(20, 0);
		head.writeUInt16LE(part.locked ? 1 : 0, 2);
		head.writeUInt16LE(part.plain ? 0 : 8, 4);
		head.writeUInt32LE(crc32(content), 10);
		head.writeUInt32LE(body.length, 14);
		head.writeUInt32LE(part.claims ?? content.length, 18);
		head.writeUInt16LE(name.length, 22);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(at, 10);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, body]);
		entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, name]));
		bodies.push(local);
		at += local.length;
	}
	const directory = Buffer.concat(entries);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length, 4);
	end.writeUInt16LE(parts.length, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end]);
}

const types = { name: '[Content_Types].xml', content: '<Types/>' };

export const office = (folder: 'word' | 'xl' | 'ppt', ...more: Part[]) =>
	packed([types, { name: `${folder}/document.xml`, content: '<document/>' }, ...more]);

export const openDocument = (kind: 'text' | 'spreadsheet' | 'presentation', ...more: Part[]) =>
	packed([
		{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, plain: true },
		{ name: 'content.xml', content: '<office:document-content/>' },
		...more
	]);

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
