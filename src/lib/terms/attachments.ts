// The kinds of documents that can hang on a post: what they are called, and which files they are.
import { m } from '#lib/paraglide/messages.js';

/** Each is the ending of the file too. */
export const documentKinds = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Documents on one post. */
export const mostDocuments = 10;

export interface Attachment {
	/** Unguessable; the address is /documents/<key>. */
	key: string;
	name: string;
	kind: DocumentKind;
	bytes: number;
}

/** The kind a name promises; null for a name that ends otherwise. */
export function kindOfName(name: string): DocumentKind | null {
	const ending = /\.([^.\s]+)\s*$/.exec(name)?.[1]?.toLowerCase();
	return documentKinds.find((kind) => kind === ending) ?? null;
}

/** What people call such a file. */
export function kindName(kind: DocumentKind): string {
	const names: Record<DocumentKind, () => string> = {
		pdf: m.attachments_kind_pdf,
		docx: m.attachments_kind_text,
		odt: m.attachments_kind_text,
		xlsx: m.attachments_kind_table,
		ods: m.attachments_kind_table,
		pptx: m.attachments_kind_slides,
		odp: m.attachments_kind_slides,
		csv: m.attachments_kind_csv,
		txt: m.attachments_kind_plain
	};
	return names[kind]();
}

/** For the `accept` of a file field. */
export const documentEndings = documentKinds.map((kind) => `.${kind}`).join(',');

export function documentHref(key: string): string {
	return `/documents/${key}`;
}
