// Tables as Markdown where their cells are lines, as clean HTML where they are more.
import { type Addresses, inline } from './inline.ts';
import { isBlock, type Piece, type Tag } from './tree.ts';

export function table(tag: Tag, addresses: Addresses): string {
	const rows = rowsOf(tag);
	if (!rows.length) return '';
	if (rows.flat().some(isMore)) return keptHtml(tag);
	const [head, ...rest] = rows[0]!.some((cell) => cell.name === 'th') ? rows : [[], ...rows];
	const width = Math.max(...rows.map((row) => row.length));
	const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
	const text = (row: Tag[]) => line(row.map((cell) => cellText(cell, addresses)));
	const aligned = Array.from({ length: width }, (_, at) => dashes(head![at] ?? rows[0]![at]));
	return [text(head!), line(aligned), ...rest.map(text)].join('\n');
}

function rowsOf(tag: Tag): Tag[][] {
	const found: Tag[][] = [];
	const visit = (pieces: readonly Piece[]) => {
		for (const piece of pieces) {
			if (typeof piece === 'string') continue;
			if (piece.name === 'tr') found.push(piece.children.filter(isCell));
			else if (piece.name !== 'table') visit(piece.children);
		}
	};
	visit(tag.children);
	return found.filter((row) => row.length);
}

const isCell = (piece: Piece): piece is Tag =>
	typeof piece !== 'string' && (piece.name === 'td' || piece.name === 'th');

/** Several paragraphs, lists or code in a cell, and cells over several columns or rows, are beyond Markdown. */
function isMore(cell: Tag): boolean {
	const inner = cell.children.filter(isBlock) as Tag[];
	const spans = [cell.attributes.colspan, cell.attributes.rowspan].some((span) => Number(span ?? 1) > 1);
	return spans || inner.length > 1 || inner.some((tag) => tag.name !== 'p' && tag.name !== 'div');
}

function cellText(cell: Tag, addresses: Addresses): string {
	return inline(cell.children, addresses).trim().replace(/\\?\n/g, '<br>').replace(/\|/g, '\\|');
}

function dashes(cell: Tag | undefined): string {
	const { style = '', align = '' } = cell?.attributes ?? {};
	const side = /text-align:\s*(left|center|right)/i.exec(style)?.[1]?.toLowerCase() ?? align.toLowerCase();
	return { left: ':--', center: ':-:', right: '--:' }[side] ?? '---';
}

const attributesKept = ['href', 'title', 'src', 'alt', 'colspan', 'rowspan', 'start'];
const voids = new Set(['br', 'hr', 'img']);

/** The HTML itself, in one piece: an empty line would end it. The house cleans it like any other on writing. */
export function keptHtml(piece: Piece): string {
	if (typeof piece === 'string') return escaped(piece).replace(/\n\s*\n/g, '\n');
	if (piece.name === '#comment') return '';
	const attributes = attributesKept
		.filter((name) => piece.attributes[name] !== undefined)
		.map((name) => ` ${name}="${escaped(piece.attributes[name]!).replace(/"/g, '&quot;')}"`);
	const open = `<${piece.name}${attributes.join('')}>`;
	if (voids.has(piece.name)) return open;
	const inner = piece.children.map(keptHtml).join('');
	return `${open}${piece.name === 'pre' ? inner.replace(/\n/g, '&#10;') : inner}</${piece.name}>`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
