// Why something is proposed, in a sentence with its window and its count, and the way to look oneself.
import { exactDate, number } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import { type HarvestFacts, type HarvestKind, harvestRules } from '#lib/terms/harvest.ts';
import { repeatedParts, topicParts } from '#lib/terms/harvest-parts.ts';
import { postHref, type PostKind } from '#lib/terms/posts.ts';

interface Shared {
	title: string;
	post: { id: number; kind: PostKind; slug: string } | null;
	entry: { url: string; publishedAt: string | null; feed: string } | null;
}
type Of<K extends HarvestKind> = Shared & { kind: K; facts: HarvestFacts[K] };
export type Reasoned = { [K in HarvestKind]: Of<K> }[HarvestKind];

const says: { [K in HarvestKind]: (proposal: Of<K>, locale: string) => string } = {
	search: ({ facts }, locale) =>
		m.harvest_why_search({ people: number(facts.people, locale), days: harvestRules.searchDays }),
	waiting: ({ facts }, locale) => {
		const waits = m.harvest_why_waiting({
			date: exactDate(facts.since, locale),
			hours: harvestRules.waitingHours
		});
		return facts.votes > 0 ? `${waits} ${m.harvest_why_votes({ count: facts.votes })}` : waits;
	},
	repeated: ({ facts }) => m.harvest_why_repeated({ parts: repeatedParts(facts) }),
	topic: ({ facts }) => m.harvest_why_topic({ parts: topicParts(facts), days: harvestRules.topicDays }),
	renew: ({ facts: { readers, since, obsolete, reviewOn } }, locale) => {
		const days = harvestRules.renewReadDays;
		if (obsolete) return m.harvest_why_obsolete({ readers, days });
		if (reviewOn) return m.harvest_why_review({ readers, days, date: exactDate(reviewOn, locale) });
		return m.harvest_why_read({ readers: number(readers, locale), days, date: exactDate(since, locale) });
	},
	feed: ({ entry }, locale) =>
		entry?.publishedAt
			? m.harvest_why_feed({ feed: entry.feed, date: exactDate(entry.publishedAt, locale) })
			: m.harvest_why_feed_undated({ feed: entry?.feed ?? '' })
};

export function sayReason(proposal: Reasoned, locale: string): string {
	return (says[proposal.kind] as (proposal: Reasoned, locale: string) => string)(proposal, locale);
}

/** Null where there is nothing to look at. */
export function sourceOf(proposal: Reasoned): { href: string; label: string; outside: boolean } | null {
	const { post, entry } = proposal;
	if (post) {
		const label = post.kind === 'question' ? m.harvest_source_question() : m.harvest_source_post();
		return { href: postHref(post), label, outside: false };
	}
	if (entry) return entry.url ? { href: entry.url, label: m.harvest_source_entry(), outside: true } : null;
	if (proposal.kind === 'topic')
		return {
			href: `/topics/${encodeURIComponent(proposal.facts.slug)}`,
			label: m.harvest_source_topic(),
			outside: false
		};
	return { href: `/search?q=${encodeURIComponent(proposal.title)}`, label: m.harvest_source_search(), outside: false };
}
