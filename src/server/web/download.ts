// The headers of a file that is kept on the reader's device and never shown inside of a page.
import type { StoredFile } from '#server/platform/storage/store.ts';

/** Old clients read the plain name, everyone else the second (RFC 6266). */
export function asDownload(file: Pick<StoredFile, 'mime' | 'size'>, name: string): Record<string, string> {
	const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
	const exact = encodeURIComponent(name).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return {
		'content-type': file.mime,
		'content-length': String(file.size),
		'cache-control': 'private, no-store',
		'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
		'content-security-policy': "default-src 'none'; sandbox",
		'x-content-type-options': 'nosniff'
	};
}
