// How the stages of an idea are called; apart from the other words of ideas, since every feed shows it.
import { m } from '#lib/paraglide/messages.js';
import type { IdeaStage } from './cards.ts';

type Words = (inputs?: Record<string, never>, options?: { locale?: 'en' | 'de' }) => string;

export const stageLabels: Record<IdeaStage, Words> = {
	submitted: m.ideas_stage_submitted,
	'under-review': m.ideas_stage_under_review,
	planned: m.ideas_stage_planned,
	'in-progress': m.ideas_stage_in_progress,
	done: m.ideas_stage_done,
	declined: m.ideas_stage_declined,
	merged: m.ideas_stage_merged
};
