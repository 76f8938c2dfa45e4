// How formats, stages and sources of the content bank are called. Their icons are in components/bank/FormatMark.svelte and StageMark.svelte.
import { m } from '#lib/paraglide/messages.js';
import type { BankFormat, BankSource, BankStage } from './bank.ts';

type Locale = 'en' | 'de';
type Words = (inputs?: Record<string, never>, options?: { locale?: Locale }) => string;

const formats: Record<BankFormat, Words> = {
	article: m.bank_format_article,
	question: m.bank_format_question,
	challenge: m.bank_format_challenge,
	photo_call: m.bank_format_photo_call,
	interview: m.bank_format_interview,
	series_part: m.bank_format_series_part,
	poll: m.bank_format_poll
};

const stages: Record<BankStage, Words> = {
	idea: m.bank_stage_idea,
	drafting: m.bank_stage_drafting,
	review: m.bank_stage_review,
	ready: m.bank_stage_ready,
	scheduled: m.bank_stage_scheduled,
	published: m.bank_stage_published,
	shelved: m.bank_stage_shelved
};

const hints: Record<BankStage, Words> = {
	idea: m.bank_hint_idea,
	drafting: m.bank_hint_drafting,
	review: m.bank_hint_review,
	ready: m.bank_hint_ready,
	scheduled: m.bank_hint_scheduled,
	published: m.bank_hint_published,
	shelved: m.bank_hint_shelved
};

const sources: Record<BankSource, Words> = {
	own: m.bank_source_own,
	starter: m.bank_source_starter,
	import: m.bank_source_import,
	harvest: m.bank_source_harvest,
	suggestion: m.bank_source_suggestion
};

export const formatLabel = (format: BankFormat, locale?: Locale) => formats[format]({}, { locale });
export const stageLabel = (stage: BankStage, locale?: Locale) => stages[stage]({}, { locale });
/** What a stage means to somebody who looks at an empty column. */
export const stageHint = (stage: BankStage) => hints[stage]();
export const sourceLabel = (source: BankSource) => sources[source]();

/** A language's name in the reader's own: 'German', 'Deutsch'. */
export function languageLabel(language: string, locale: string): string {
	try {
		return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
	} catch {
		return language;
	}
}
