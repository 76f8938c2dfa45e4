// The numbers of a reason as words, in the plural they need; what is nought is not said.
import { m } from '#lib/paraglide/messages.js';
import type { HarvestFacts } from './harvest.ts';

type Options = { locale?: 'en' | 'de' };

const said = (pairs: [number, (inputs: { count: number }, options: Options) => string][], options: Options) =>
	pairs
		.filter(([count]) => count > 0)
		.map(([count, say]) => say({ count }, options))
		.join(', ');

/** "11 people wrote about it, 2 posts, 13 comments and answers". */
export function topicParts(facts: HarvestFacts['topic'], options: Options = {}): string {
	const { people, posts, words, follows } = facts;
	return said(
		[
			[people, m.harvest_part_people],
			[posts, m.harvest_part_posts],
			[words, m.harvest_part_words],
			[follows, m.harvest_part_follows]
		],
		options
	);
}

/** "5 people found it when they were about to ask, 1 question was merged into it". */
export function repeatedParts({ found, merged }: HarvestFacts['repeated'], options: Options = {}): string {
	return said(
		[
			[found, m.harvest_part_found],
			[merged, m.harvest_part_merged]
		],
		options
	);
}
