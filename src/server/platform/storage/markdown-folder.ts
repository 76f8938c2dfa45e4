// Finds the Markdown files below a folder, and pictures beside them, without ever leaving it.
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Larger than any article; a file beyond it is refused unread. */
export const mostBytes = 2 * 1024 * 1024;

/** Paths relative to `folder`, sorted, with `/` between; hidden folders and dependencies are passed over. */
export function listMarkdown(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(md|markdown|mdown)$/i.test(entry.name))
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.filter((path) => !/(^|\/)(\.|node_modules\/)/.test(path) && !/^(readme|license|changelog)\.md$/i.test(path))
		.sort();
}

/** The file an address in an article means: beside the article, or from the folder's root; null when it is not there. */
export function findBeside(folder: string, article: string, address: string): string | null {
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return null;
	const path = safeDecode(address.split(/[?#]/)[0] ?? '');
	if (!path || path.includes('\0')) return null;
	const places = path.startsWith('/')
		? [join(folder, path)]
		: [join(folder, dirname(article), path), join(folder, path)];
	return places.map((place) => inside(folder, place)).find((place) => place !== null) ?? null;
}

/** The real path if it is a file within the folder; a link that leads out of it is not. */
function inside(folder: string, path: string): string | null {
	try {
		const [root, real] = [realpathSync(folder), realpathSync(resolve(path))];
		return real.startsWith(root + sep) && statSync(real).isFile() ? real : null;
	} catch {
		return null;
	}
}

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
