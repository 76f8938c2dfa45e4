// Lists, nested as they were, from HTML to Markdown.
import { isBlock, type Piece, type Tag } from './tree.ts';

/** A piece of Markdown between empty lines. */
export interface Block {
	kind: 'text' | 'list' | 'code' | 'quote' | 'other';
	text: string;
}

type ToBlocks = (pieces: readonly Piece[]) => Block[];

/** What is no item belongs to the one before. */
export function list(tag: Tag, toBlocks: ToBlocks): Block[] {
	const items: Piece[][] = [];
	for (const piece of tag.children) {
		if (typeof piece !== 'string' && piece.name === 'li') items.push([...piece.children]);
		else if (typeof piece !== 'string' || piece.trim()) (items.at(-1) ?? items[items.push([]) - 1]!).push(piece);
	}
	const made = items.map(toBlocks);
	if (!made.length) return [];
	const loose = items.some(hasParagraph) || made.some((item) => !isTight(item));
	const first = Math.max(0, Number.parseInt(tag.attributes.start ?? '1', 10) || 0);
	const lines = made.map((item, at) => itemText(item, tag.name === 'ol' ? `${first + at}. ` : '- ', loose));
	return [{ kind: 'list', text: lines.join(loose ? '\n\n' : '\n') }];
}

const hasParagraph = (pieces: readonly Piece[]) =>
	pieces.some((piece) => typeof piece !== 'string' && piece.name === 'p' && !piece.children.some(isBlock));

/** Lists, code and quotes may follow a line at once; anything else needs an empty line between. */
const isTight = (item: readonly Block[]) =>
	item.slice(1).every((block) => block.kind === 'list' || block.kind === 'code' || block.kind === 'quote');

function itemText(item: readonly Block[], marker: string, loose: boolean): string {
	const text = item.map((block) => block.text).join(loose ? '\n\n' : '\n');
	const indent = ' '.repeat(marker.length);
	return marker + text.replace(/\n(?!\n|$)/g, `\n${indent}`) || marker.trimEnd();
}
