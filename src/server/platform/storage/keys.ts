// The names files are kept under, and the type that goes with the ending of a name.

/** All we serve. Nothing here can run in a page: no HTML, no SVG, no XML. */
const MIME_OF_ENDING: Record<string, string> = {
	webp: 'image/webp',
	avif: 'image/avif',
	jpg: 'image/jpeg',
	png: 'image/png',
	gif: 'image/gif',
	pdf: 'application/pdf',
	zip: 'application/zip',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	odt: 'application/vnd.oasis.opendocument.text',
	ods: 'application/vnd.oasis.opendocument.spreadsheet',
	odp: 'application/vnd.oasis.opendocument.presentation',
	csv: 'text/csv',
	txt: 'text/plain',
	json: 'application/json',
	bin: 'application/octet-stream'
};

const KEY = /^(?:[a-z0-9][a-z0-9_-]{0,99}\/){0,5}[a-z0-9][a-z0-9_-]{0,99}\.([a-z]{3,4})$/;

/**
 * The type of the file under a key such as `images/3f9c-m.webp`.
 * @throws Error when the key is not of that form: keys are made by us, never taken from a request.
 */
export function mimeOfKey(key: string): string {
	const mime = MIME_OF_ENDING[KEY.exec(key)?.[1] ?? ''];
	if (!mime) throw new Error(`Not a key for a stored file: ${JSON.stringify(key)}`);
	return mime;
}

export function expectMime(key: string, mime: string): void {
	if (mimeOfKey(key) !== mime) throw new Error(`The key ${key} is not for files of type ${mime}`);
}
