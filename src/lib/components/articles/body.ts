// Cuts the text of an article where it holds a poll.

/** As the text platform writes it: no other mark inside stands for its end. */
const poll = /<aside class="poll" data-poll="(\d{1,3})">.*?<\/aside>/gs;

/** Text and polls in their order; a poll that is not known stays the list it is written as, and each is shown once. */
export function partsOfBody<P extends { position: number }>(html: string, polls: readonly P[]): (string | P)[] {
	const parts: (string | P)[] = [];
	const left = [...polls];
	let from = 0;
	for (const found of html.matchAll(poll)) {
		const at = left.findIndex(({ position }) => position === Number(found[1]));
		if (at < 0) continue;
		parts.push(html.slice(from, found.index), left.splice(at, 1)[0]!);
		from = found.index + found[0].length;
	}
	return [...parts, html.slice(from)].filter((part) => typeof part !== 'string' || part.trim() !== '');
}
