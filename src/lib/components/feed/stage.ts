// Where an idea stands, in a word and a tone.
import { m } from '#lib/paraglide/messages.js';
import type { IdeaStage } from '#lib/terms/cards.ts';

export function stageWord(stage: IdeaStage): string {
	switch (stage) {
		case 'submitted':
			return m.feed_stage_submitted();
		case 'under-review':
			return m.feed_stage_under_review();
		case 'planned':
			return m.feed_stage_planned();
		case 'in-progress':
			return m.feed_stage_in_progress();
		case 'done':
			return m.feed_stage_done();
		case 'declined':
			return m.feed_stage_declined();
		case 'merged':
			return m.feed_stage_merged();
	}
}

/** Colour helps, the word says it. */
export const stageTone: Record<IdeaStage, string> = {
	submitted: 'bg-sunk text-ink-2',
	'under-review': 'bg-watch-soft text-watch',
	planned: 'bg-watch-soft text-watch',
	'in-progress': 'bg-ember-soft text-ember',
	done: 'bg-good-soft text-good',
	declined: 'bg-sunk text-ink-2',
	merged: 'bg-sunk text-ink-2'
};
