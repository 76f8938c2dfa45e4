// The starter items for quality, week by week.
import { qualityArticles } from './quality-articles.ts';
import { qualityCalls } from './quality-calls.ts';
import { qualityQuestions } from './quality-questions.ts';
import { qualityVoices } from './quality-voices.ts';
import type { StarterItem } from './shape.ts';

export const qualityItems: StarterItem[] = [
	...qualityArticles,
	...qualityQuestions,
	...qualityCalls,
	...qualityVoices
].sort((one, other) => one.week - other.week);
