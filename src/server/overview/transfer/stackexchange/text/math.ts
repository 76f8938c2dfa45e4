// Formulas between dollar signs: found in running text, so that they stay as they are and read as one piece.

export interface Stretch {
	text: string;
	isMath: boolean;
}

const formula = /\$\$[^$]+?\$\$|\\\$[^$\n]+?\\\$|(?<![\p{L}\p{N}\\$])\$[^$]{1,400}?\$(?![\p{L}\p{N}$])/gu;

/** Text cut into formulas and words. Two prices in a line ("$5 and $10") are words. */
export function cutMath(text: string): Stretch[] {
	if (!text.includes('$')) return [{ text, isMath: false }];
	const found: Stretch[] = [];
	let from = 0;
	for (const match of text.matchAll(formula)) {
		if (!isFormula(match[0])) continue;
		if (match.index > from) found.push({ text: text.slice(from, match.index), isMath: false });
		found.push({ text: match[0], isMath: true });
		from = match.index + match[0].length;
	}
	if (from < text.length) found.push({ text: text.slice(from), isMath: false });
	return found;
}

function isFormula(spelled: string): boolean {
	if (spelled.startsWith('$$') || spelled.startsWith('\\$')) return true;
	const inner = spelled.slice(1, -1);
	return /\\[a-zA-Z{},; ]|[\^_{}]|\s[=<>+]\s/.test(inner) || /^\S{1,40}$/.test(inner);
}

/** A paragraph that is one displayed formula. */
export function isDisplayed(text: string): boolean {
	const plain = text.trim();
	return /^\$\$[^$]+\$\$$/.test(plain) || /^\\begin\{(\w+\*?)\}[\s\S]+\\end\{\1\}$/.test(plain);
}
