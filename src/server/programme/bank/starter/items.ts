// The whole starter bank in the order of its weeks.
import { changeItems } from './change.ts';
import { cultureItems } from './culture.ts';
import { customerItems } from './customer.ts';
import { expertiseItems } from './expertise.ts';
import { innovationItems } from './innovation.ts';
import { onboardingItems } from './onboarding.ts';
import { qualityItems } from './quality.ts';
import { safetyItems } from './safety.ts';
import type { StarterItem, StarterObjective } from './shape.ts';

export const starterItemsOf: Record<StarterObjective, StarterItem[]> = {
	onboarding: onboardingItems,
	safety: safetyItems,
	quality: qualityItems,
	customer: customerItems,
	innovation: innovationItems,
	expertise: expertiseItems,
	change: changeItems,
	culture: cultureItems
};

export const starterItems: StarterItem[] = Object.values(starterItemsOf)
	.flat()
	.sort((one, other) => one.week - other.week || (one.key < other.key ? -1 : 1));
