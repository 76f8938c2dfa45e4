// The words of the runway: who makes what is published, and the kinds of gaps in the bank.
import type { BankFormat } from './bank.ts';

/** The bank; communicators by themselves; everyone else. Champions join the second group when there are some. */
export const makers = ['bank', 'communicator', 'colleague'] as const;
export type Maker = (typeof makers)[number];

/** Below it the bank is in danger. */
export const runwayLow = 6;

/** What the supply is divided by. */
export const runwayAxes = ['format', 'objective', 'audience', 'language'] as const;
export type RunwayAxis = (typeof runwayAxes)[number];

/** Something the bank lacks; each is said in a sentence with one thing to do about it. */
export type Gap =
	| { kind: 'no_cadence' }
	| { kind: 'short'; weeks: number; missing: number }
	| { kind: 'format'; format: BankFormat; supply: number; weeks: number; perWeek: number }
	| { kind: 'objective'; id: number; title: string; supply: number; weeks: number }
	| { kind: 'no_question'; id: number; title: string }
	| { kind: 'audience'; id: number; title: string }
	| { kind: 'language'; language: string }
	| { kind: 'unaligned'; share: number; items: number; of: number }
	| { kind: 'week'; week: string; empty: number; of: number };
