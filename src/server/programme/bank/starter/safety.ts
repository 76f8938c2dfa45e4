// The starter items for safety, week by week.
import { safetyArticles } from './safety-articles.ts';
import { safetyCalls } from './safety-calls.ts';
import { safetyQuestions } from './safety-questions.ts';
import { safetyVoices } from './safety-voices.ts';
import type { StarterItem } from './shape.ts';

export const safetyItems: StarterItem[] = [...safetyArticles, ...safetyQuestions, ...safetyCalls, ...safetyVoices].sort(
	(one, other) => one.week - other.week
);
