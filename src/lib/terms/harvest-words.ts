// How kinds of proposals, states of suggestions and faults of feeds are called.
import { m } from '#lib/paraglide/messages.js';
import type { SuggestionKind, SuggestionState } from './bank.ts';
import type { FeedFault, HarvestKind } from './harvest.ts';

const kinds: Record<HarvestKind, () => string> = {
	search: m.harvest_kind_search,
	waiting: m.harvest_kind_waiting,
	repeated: m.harvest_kind_repeated,
	topic: m.harvest_kind_topic,
	renew: m.harvest_kind_renew,
	feed: m.harvest_kind_feed
};

const suggestionKinds: Record<SuggestionKind, () => string> = {
	write: m.harvest_kind_write,
	could_write: m.harvest_kind_could_write
};

const suggestionStates: Record<SuggestionState, () => string> = {
	open: m.harvest_state_open,
	taken: m.harvest_state_taken,
	published: m.harvest_state_published,
	declined: m.harvest_state_declined
};

const faults: Record<FeedFault, (inputs: { detail: string }) => string> = {
	bad_address: m.harvest_fault_bad_address,
	closed_address: m.harvest_fault_closed_address,
	unknown_host: m.harvest_fault_unknown_host,
	unreachable: m.harvest_fault_unreachable,
	too_slow: m.harvest_fault_too_slow,
	too_big: m.harvest_fault_too_big,
	too_many_redirects: m.harvest_fault_too_many_redirects,
	bad_status: m.harvest_fault_bad_status,
	bad_encoding: m.harvest_fault_bad_encoding,
	no_feed: m.harvest_fault_no_feed,
	broken_feed: m.harvest_fault_broken_feed,
	unknown_encoding: m.harvest_fault_unknown_encoding
};

export const harvestKindLabel = (kind: HarvestKind) => kinds[kind]();
export const suggestionKindLabel = (kind: SuggestionKind) => suggestionKinds[kind]();
export const suggestionStateLabel = (state: SuggestionState) => suggestionStates[state]();

/** From what is kept of it: a stable word, perhaps with a detail after a colon. */
export function feedFaultSentence(problem: string): string {
	const [fault = '', detail = ''] = problem.split(': ');
	return faults[fault as FeedFault]?.({ detail }) ?? problem;
}
