// The starter items for the customer, week by week.
import { customerArticles } from './customer-articles.ts';
import { customerCalls } from './customer-calls.ts';
import { customerQuestions } from './customer-questions.ts';
import { customerVoices } from './customer-voices.ts';
import type { StarterItem } from './shape.ts';

export const customerItems: StarterItem[] = [
	...customerArticles,
	...customerQuestions,
	...customerCalls,
	...customerVoices
].sort((one, other) => one.week - other.week);
