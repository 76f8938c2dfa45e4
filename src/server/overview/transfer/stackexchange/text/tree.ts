// HTML as a small tree: what the way to Markdown walks over.
import { Parser } from 'htmlparser2';

export interface Tag {
	name: string;
	attributes: Record<string, string>;
	children: Piece[];
}

export type Piece = Tag | string;

/** Deeper nesting is flattened: no honest text comes near, and what follows walks the tree by recursion. */
const mostDepth = 50;
const dropped = new Set(['script', 'style', 'template', 'noscript', 'title']);

export function readHtml(html: string): Piece[] {
	const root: Tag = { name: '', attributes: {}, children: [] };
	const open: Tag[] = [root];
	const top = () => open.at(-1)!;
	const parser = new Parser({
		onopentag(name, attributes) {
			const tag: Tag = { name, attributes, children: [] };
			if (open.length <= mostDepth && !dropped.has(name)) top().children.push(tag);
			open.push(open.length <= mostDepth ? tag : top());
		},
		ontext(text) {
			const { children } = top();
			if (typeof children.at(-1) === 'string') children[children.length - 1] += text;
			else children.push(text);
		},
		onclosetag() {
			if (open.length > 1) open.pop();
		},
		oncomment(text) {
			top().children.push({ name: '#comment', attributes: { text: text.trim() }, children: [] });
		}
	});
	parser.end(html);
	return root.children;
}

/** The words alone; a line break counts as one. */
export function textOf(pieces: readonly Piece[]): string {
	return pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece))).join('');
}

function wordsOf(tag: Tag): string {
	return tag.name === 'br' ? '\n' : textOf(tag.children);
}

const blockNames = new Set(
	(
		'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
		'li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' ')
);

/** Whether it stands on lines of its own, or holds something that does. */
export function isBlock(piece: Piece): boolean {
	return typeof piece !== 'string' && (blockNames.has(piece.name) || piece.children.some(isBlock));
}
