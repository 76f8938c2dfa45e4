// All questions of the demo company, oldest first.
import { deskQuestions } from './questions/desk.ts';
import { hallQuestions } from './questions/halls.ts';
import { labQuestions } from './questions/lab.ts';
import type { QuestionText } from './questions/shape.ts';

const inNoOrder: QuestionText[] = [...hallQuestions, ...labQuestions, ...deskQuestions];

export const questions = inNoOrder.toSorted((a, b) => b.daysAgo - a.daysAgo || a.hour - b.hour);
