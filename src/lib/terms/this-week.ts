// What may matter in a week of the programme: each kind is said in a sentence, with its reason and one thing to do.
import type { Gap } from './runway.ts';

export type Matter =
	| { kind: 'no_objective' }
	| { kind: 'empty_bank' }
	| { kind: 'missed'; count: number; first: string }
	| { kind: 'late_reviews'; count: number; oldest: string; itemId: number; title: string }
	| { kind: 'late_drafts'; count: number; oldest: string; itemId: number; title: string }
	| { kind: 'suggestions'; count: number; oldest: string }
	| {
			kind: 'behind';
			measureId: number;
			name: string;
			objectiveId: number;
			title: string;
			value: number;
			expected: number;
			unit: string;
	  }
	| { kind: 'questions'; count: number; hours: number }
	| { kind: 'ideas'; count: number; title: string }
	| { kind: 'gap'; gap: Gap };
