// Whether a lead only repeats how the text begins, as one that nobody wrote does.

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Letters and digits alone: signs and spaces differ between a text and its summary. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** True when the first words of the rendered text are those of the lead. */
export function isOpening(lead: string, html: string): boolean {
	const words = bare(lead).slice(0, 100);
	const text = html
		.slice(0, 4_000)
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? ' ');
	return words.length > 0 && bare(text).startsWith(words);
}
