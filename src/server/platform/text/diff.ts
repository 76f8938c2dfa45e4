// What changed between two versions of a Markdown text, block by block and word by word.
import { diffArrays, diffWordsWithSpace } from 'diff';

export interface DiffPart {
	kind: 'same' | 'added' | 'removed';
	text: string;
}

export interface DiffBlock {
	kind: 'same' | 'added' | 'removed' | 'changed';
	parts: DiffPart[];
}

/** Past this many edits the exact shortest difference is not worth its time; the block is then shown as replaced. */
const MAX_EDITS = 2_000;

/** Blocks with less in common than this are shown as one removed and one added: word marks would be confetti. */
const LEAST_ALIKE = 0.35;

/** Languages that write without spaces need a dictionary to find words; the others are faster without. */
const NO_SPACES = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;

/** The blocks of both texts in reading order. */
export function diffMarkdown(before: string, after: string): DiffBlock[] {
	const changes = diffArrays(blocksOf(before), blocksOf(after), { maxEditLength: MAX_EDITS }) ?? [
		{ value: blocksOf(before), removed: true, added: false },
		{ value: blocksOf(after), removed: false, added: true }
	];
	const rows: DiffBlock[] = [];
	for (let index = 0; index < changes.length; index += 1) {
		const change = changes[index];
		const next = changes[index + 1];
		if (change?.removed && next?.added) {
			rows.push(...pair(change.value, next.value));
			index += 1;
		} else if (change) rows.push(...whole(change.value, change.added ? 'added' : change.removed ? 'removed' : 'same'));
	}
	return rows;
}

/** Paragraphs, headings, lists and so on; the blank lines inside a code block do not part it. */
function blocksOf(text: string): string[] {
	const blocks: string[] = [];
	const lines: string[] = [];
	let fence = '';
	for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
		const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
		if (mark !== '' && fence === '') fence = mark;
		else if (mark !== '' && mark.startsWith(fence)) fence = '';
		if (line.trim() !== '' || fence !== '') lines.push(line);
		else if (lines.length > 0) blocks.push(lines.splice(0).join('\n'));
	}
	if (lines.length > 0) blocks.push(lines.join('\n'));
	return blocks;
}

/** Sets replaced blocks against each other in order; what remains on either side was only removed or added. */
function pair(removed: string[], added: string[]): DiffBlock[] {
	const rows: DiffBlock[] = [];
	const both = Math.min(removed.length, added.length);
	for (let index = 0; index < both; index += 1) rows.push(...compare(removed[index] ?? '', added[index] ?? ''));
	return [...rows, ...whole(removed.slice(both), 'removed'), ...whole(added.slice(both), 'added')];
}

function compare(before: string, after: string): DiffBlock[] {
	const parts = wordParts(before, after);
	const same = parts?.reduce((length, part) => length + (part.kind === 'same' ? part.text.trim().length : 0), 0) ?? 0;
	if (parts && same >= LEAST_ALIKE * Math.min(before.length, after.length)) return [{ kind: 'changed', parts }];
	return [...whole([before], 'removed'), ...whole([after], 'added')];
}

function wordParts(before: string, after: string): DiffPart[] | undefined {
	const intlSegmenter = NO_SPACES.test(before + after)
		? new Intl.Segmenter(undefined, { granularity: 'word' })
		: undefined;
	const changes = diffWordsWithSpace(before, after, { maxEditLength: MAX_EDITS, intlSegmenter });
	return changes?.map((change) => ({
		kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
		text: change.value
	}));
}

function whole(blocks: string[], kind: DiffPart['kind']): DiffBlock[] {
	return blocks.map((text) => ({ kind, parts: [{ kind, text }] }));
}
