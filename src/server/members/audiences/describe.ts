// A rule in words: "in Operations or below, and not at Leipzig".
import { m } from '#lib/paraglide/messages.js';
import { roleLabel } from '#lib/terms/people.ts';
import type { Rule } from './schema.ts';

export interface RuleNames {
	departments: Record<number, string>;
	locations: Record<number, string>;
	spaces: Record<number, string>;
}

export function describeRule(rule: Rule, names: RuleNames): string {
	return spoken(rule, names, true);
}

function spoken(rule: Rule, names: RuleNames, outermost = false): string {
	if ('all' in rule) return joined(rule.all, m.audiences_and(), names, outermost);
	if ('any' in rule) return joined(rule.any, m.audiences_or(), names, outermost);
	if ('not' in rule) return m.audiences_words_not({ what: spoken(rule.not, names) });
	if ('department' in rule) {
		const name = names.departments[rule.department] ?? m.audiences_gone();
		return rule.below ? m.audiences_words_department_below({ name }) : m.audiences_words_department({ name });
	}
	if ('location' in rule)
		return m.audiences_words_location({ name: names.locations[rule.location] ?? m.audiences_gone() });
	if ('language' in rule) return m.audiences_words_language({ name: rule.language });
	if ('role' in rule) return m.audiences_words_role({ name: roleLabel(rule.role) });
	if ('space' in rule) return m.audiences_words_space({ name: names.spaces[rule.space] ?? m.audiences_gone() });
	if ('tenure' in rule) return tenure(rule.tenure);
	return activity(rule.activity, rule.days);
}

function joined(rules: Rule[], joint: string, names: RuleNames, outermost: boolean): string {
	const text = rules.map((rule) => spoken(rule, names)).join(` ${joint} `);
	return outermost || rules.length < 2 ? text : `(${text})`;
}

function tenure({ min, max }: { min?: number; max?: number }): string {
	if (min === undefined) return m.audiences_words_tenure_max({ max: max ?? 0 });
	if (max === undefined) return m.audiences_words_tenure_min({ min });
	return m.audiences_words_tenure({ min, max });
}

function activity(what: string, days: number): string {
	if (what === 'signed_in') return m.audiences_words_signed_in({ days });
	if (what === 'read') return m.audiences_words_read({ days });
	if (what === 'reacted') return m.audiences_words_reacted({ days });
	return what === 'contributed' ? m.audiences_words_contributed({ days }) : m.audiences_words_nothing({ days });
}
