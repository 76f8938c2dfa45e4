// What a proposal becomes in the bank: a format that suits it, with title, brief and prompts in the network's language.
import { exactDate } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { BankFormat } from '#lib/terms/bank.ts';
import { type HarvestKind, harvestRules } from '#lib/terms/harvest.ts';
import { repeatedParts, topicParts } from '#lib/terms/harvest-parts.ts';
import { postHref } from '#lib/terms/posts.ts';
import { excerpt } from '#server/platform/text/plain.ts';
import type { Proposal } from './queries/proposals.ts';

export interface ItemWords {
	format: BankFormat;
	title: string;
	brief: string;
	prompts: string[];
	topics: string[];
	sourceNote: string;
	/** Hours. */
	effort: number;
}

type Said = Pick<ItemWords, 'title' | 'brief'> & { prompts: string };
type Of<K extends HarvestKind> = Extract<Proposal, { kind: K }>;
type Options = { locale: 'en' | 'de' };

/** What speaks of a post that not everyone sees says nothing of its words: the bank has other readers. */
export function wordsOf(proposal: Proposal, locale: 'en' | 'de'): ItemWords {
	const said = proposal.post?.restricted ? closed(proposal, { locale }) : open(proposal, { locale });
	const isTalk = proposal.kind === 'topic';
	return {
		format: isTalk ? 'interview' : 'article',
		title: excerpt(said.title, 200),
		brief: said.brief.slice(0, 10_000),
		prompts: said.prompts.split('\n'),
		topics: isTalk ? [proposal.title] : proposal.post && !proposal.post.restricted ? proposal.post.topics : [],
		sourceNote: sourceOf(proposal, { locale }).slice(0, 300),
		effort: isTalk ? 3 : 2
	};
}

const says: { [K in HarvestKind]: (proposal: Of<K>, options: Options) => Said } = {
	search: ({ title: words, facts: { people } }, options) => ({
		title: m.harvest_item_search_title({ words }, options),
		brief: m.harvest_item_search_brief({ words, people, days: harvestRules.searchDays }, options),
		prompts: m.harvest_item_search_prompts({}, options)
	}),
	waiting: ({ title, facts }, options) => ({
		title: m.harvest_item_waiting_title({ title }, options),
		brief: m.harvest_item_waiting_brief({ title, date: exactDate(facts.since, options.locale) }, options),
		prompts: m.harvest_item_waiting_prompts({}, options)
	}),
	repeated: ({ title, facts }, options) => ({
		title: m.harvest_item_repeated_title({ title }, options),
		brief: m.harvest_item_repeated_brief({ title, parts: repeatedParts(facts, options) }, options),
		prompts: m.harvest_item_repeated_prompts({}, options)
	}),
	topic: ({ title: topic, facts }, options) => ({
		title: m.harvest_item_topic_title({ topic }, options),
		brief: m.harvest_item_topic_brief(
			{ topic, parts: topicParts(facts, options), days: harvestRules.topicDays },
			options
		),
		prompts: m.harvest_item_topic_prompts({}, options)
	}),
	renew: ({ title, facts: { readers, since } }, options) => ({
		title: m.harvest_item_renew_title({ title }, options),
		brief: m.harvest_item_renew_brief(
			{ title, readers, date: exactDate(since, options.locale), days: harvestRules.renewReadDays },
			options
		),
		prompts: m.harvest_item_renew_prompts({}, options)
	}),
	feed: ({ title, entry }, options) => ({
		title: m.harvest_item_feed_title({ title }, options),
		brief: m.harvest_item_feed_brief({ feed: entry?.feed ?? '', summary: entry?.summary || title }, options),
		prompts: m.harvest_item_feed_prompts({}, options)
	})
};

function open(proposal: Proposal, options: Options): Said {
	return (says[proposal.kind] as (proposal: Proposal, options: Options) => Said)(proposal, options);
}

function closed({ kind }: Proposal, options: Options): Said {
	const brief = m.harvest_item_closed_brief({}, options);
	if (kind === 'renew')
		return {
			title: m.harvest_item_closed_post({}, options),
			brief,
			prompts: m.harvest_item_renew_prompts({}, options)
		};
	return {
		title: m.harvest_item_closed_question({}, options),
		brief,
		prompts: m.harvest_item_waiting_prompts({}, options)
	};
}

/** Where it came from, to be named and looked at; without the slug where that would tell the title. */
function sourceOf({ kind, title, post, entry, ...proposal }: Proposal, { locale }: Options): string {
	if (post) return postHref({ ...post, slug: post.restricted ? '' : post.slug });
	if (entry) return [excerpt(entry.feed, 80), entry.url].filter(Boolean).join(': ');
	if (kind === 'topic' && 'slug' in proposal.facts) return `/topics/${encodeURIComponent(String(proposal.facts.slug))}`;
	return `${m.harvest_kind_search({}, { locale })}: ${title}`;
}
