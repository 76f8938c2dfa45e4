// Who may do what with suggestions; proposals and feeds are for those who run the programme (objectives/policy.ts).
import type { SuggestionState } from '#lib/terms/bank.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { canRunProgramme } from '../objectives/policy.ts';

export interface SuggestionSeen {
	personId: number;
	state: SuggestionState;
}

/** One's own, as long as nobody answered. */
export function canWithdraw(viewer: Pick<Viewer, 'id'>, suggestion: SuggestionSeen): boolean {
	return suggestion.personId === viewer.id && suggestion.state === 'open';
}

/** One's own is seen, and all by those who run the programme. */
export function canSeeSuggestion(viewer: Pick<Viewer, 'id' | 'roles'>, suggestion: SuggestionSeen): boolean {
	return suggestion.personId === viewer.id || canRunProgramme(viewer);
}

export function canAnswer(viewer: Pick<Viewer, 'roles'>, suggestion: SuggestionSeen): boolean {
	return canRunProgramme(viewer) && suggestion.state === 'open';
}

/** An answer is taken back until the item is out. */
export function canReopen(viewer: Pick<Viewer, 'roles'>, suggestion: SuggestionSeen): boolean {
	return canRunProgramme(viewer) && (suggestion.state === 'taken' || suggestion.state === 'declined');
}
