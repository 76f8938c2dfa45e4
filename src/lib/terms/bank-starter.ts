// How the parts of the starter bank are called.
import { m } from '#lib/paraglide/messages.js';

export const starterParts = [
	'onboarding',
	'safety',
	'quality',
	'customer',
	'innovation',
	'expertise',
	'change',
	'culture'
] as const;
export type StarterPartName = (typeof starterParts)[number];

const names: Record<StarterPartName, () => string> = {
	onboarding: m.bank_starter_onboarding,
	safety: m.bank_starter_safety,
	quality: m.bank_starter_quality,
	customer: m.bank_starter_customer,
	innovation: m.bank_starter_innovation,
	expertise: m.bank_starter_expertise,
	change: m.bank_starter_change,
	culture: m.bank_starter_culture
};

export const starterPartName = (part: StarterPartName): string => names[part]();
