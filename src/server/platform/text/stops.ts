// Blocks read out as lines: where one ends without a stop, it gets one, so that headings and text do not run together in an excerpt.

/** What a block that begins or ends leaves behind until the whole text is known. No text of ours holds the sign. */
export const blockEnd = '\u0003';

const unstopped = /[\p{L}\p{N}\p{M}\p{Sc})\]%°]$/u;
const eastAsian = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]$/u;

/** Lines without space around them and without empty ones; each block but the last ends with a stop of some kind. */
export function readOut(text: string): string {
	const blocks = text
		.split('\u0003')
		.map((block) =>
			block
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean)
				.join('\n')
		)
		.filter(Boolean);
	return blocks.map((block, at) => (at < blocks.length - 1 ? stopped(block) : block)).join('\n');
}

function stopped(block: string): string {
	if (!unstopped.test(block)) return block;
	return eastAsian.test(block) ? `${block}。` : `${block}.`;
}
