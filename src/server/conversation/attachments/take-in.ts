// Taking documents in: each is looked at and stored before anybody knows of it, so that no transaction waits for a file.
import { randomBytes } from 'node:crypto';
import { m } from '#lib/paraglide/messages.js';
import { type DocumentKind, kindName, kindOfName } from '#lib/terms/attachments.ts';
import { files } from '#server/conversation/media/store.ts';
import { config } from '#server/platform/config.ts';
import { Invalid } from '#server/platform/errors.ts';
import { type DocumentFault, faultOf } from '#server/platform/storage/document-format.ts';
import { mimeOfKey } from '#server/platform/storage/keys.ts';
import { cleanLine } from '#server/platform/text/plain.ts';

export interface GivenDocument {
	name: string;
	bytes: Uint8Array;
}

/** A document whose file is there and that no post has yet. */
export interface StoredDocument {
	key: string;
	name: string;
	kind: DocumentKind;
	bytes: number;
}

/** Largest document, in megabytes. */
export const documentLimit = (): number => config().UPLOAD_LIMIT_MB;

/** The name a document is stored under. */
export const documentFile = (key: string, kind: DocumentKind) => `documents/${key}.${kind}`;

/**
 * All of them, or none.
 * @throws Invalid on `files`, naming each file that is not taken and why.
 */
export async function storeDocuments(given: readonly GivenDocument[]): Promise<StoredDocument[]> {
	const looked = given.map(look);
	const refused = looked.flatMap((one) => ('refused' in one ? [one.refused] : []));
	if (refused.length) throw new Invalid([{ field: 'files', message: refused.join(' ') }], 'document_refused');
	const stored: StoredDocument[] = [];
	for (const one of looked) {
		if ('refused' in one) continue;
		const key = randomBytes(18).toString('hex');
		const path = documentFile(key, one.kind);
		await files().put(path, one.content, mimeOfKey(path));
		stored.push({ key, name: one.name, kind: one.kind, bytes: one.content.length });
	}
	return stored;
}

/** What was stored for a post that then was not written. */
export async function discardDocuments(stored: readonly Pick<StoredDocument, 'key' | 'kind'>[]): Promise<void> {
	for (const { key, kind } of stored) await files().remove(documentFile(key, kind));
}

type Looked = { refused: string } | { name: string; kind: DocumentKind; content: Buffer };

function look(given: GivenDocument): Looked {
	const name = honestName(given.name);
	const content = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
	const kind = kindOfName(name);
	if (!kind) return { refused: m.attachments_refused_kind({ name }) };
	if (content.length > documentLimit() * 1024 * 1024)
		return { refused: m.attachments_refused_size({ name, limit: documentLimit() }) };
	const fault = faultOf(content, kind);
	return fault ? { refused: saidOf(fault, name, kind) } : { name, kind, content };
}

function saidOf(fault: DocumentFault, name: string, kind: DocumentKind): string {
	const said: Record<DocumentFault, string> = {
		empty: m.attachments_refused_empty({ name }),
		'other-kind': m.attachments_refused_content({ name, kind: kindName(kind) }),
		damaged: m.attachments_refused_damaged({ name }),
		macros: m.attachments_refused_macros({ name }),
		locked: m.attachments_refused_locked({ name }),
		swells: m.attachments_refused_swells({ name })
	};
	return said[fault];
}

/** The last part of a path, without what deceives a reader or means something to a file system. */
function honestName(name: string): string {
	const last = name.split(/[/\\]/).at(-1) ?? '';
	const plain = cleanLine(last).replace(/[<>:"|?*]/g, '_');
	const ending = /\.[^.]{1,10}$/.exec(plain)?.[0] ?? '';
	return plain.length > 150 ? plain.slice(0, 150 - ending.length).trimEnd() + ending : plain;
}
