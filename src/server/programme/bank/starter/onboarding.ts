// The starter items for onboarding, week by week.
import { onboardingArticles } from './onboarding-articles.ts';
import { onboardingCalls } from './onboarding-calls.ts';
import { onboardingQuestions } from './onboarding-questions.ts';
import { onboardingVoices } from './onboarding-voices.ts';
import type { StarterItem } from './shape.ts';

export const onboardingItems: StarterItem[] = [
	...onboardingArticles,
	...onboardingQuestions,
	...onboardingCalls,
	...onboardingVoices
].sort((one, other) => one.week - other.week);
