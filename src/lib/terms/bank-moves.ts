// How a bank item moves from stage to stage: what follows on what, and what is a step back.
import type { BankStage } from './bank.ts';

/** The way of an item, in order; shelved is beside it. */
export const track = ['idea', 'drafting', 'review', 'ready', 'scheduled', 'published'] as const;
export type TrackStage = (typeof track)[number];

/** Stages that people move items to; the calendar sees to the other two. */
export const handStages = ['idea', 'drafting', 'review', 'ready'] as const;
export type HandStage = (typeof handStages)[number];

const steps: Record<BankStage, readonly HandStage[]> = {
	idea: ['drafting'],
	drafting: ['review', 'idea'],
	review: ['ready', 'drafting'],
	ready: ['review', 'drafting'],
	scheduled: ['review', 'drafting'],
	published: [],
	shelved: []
};

/** Where it can go by hand, the way forward first. */
export const stepsFrom = (stage: BankStage): readonly HandStage[] => steps[stage];

/** A step back says why. */
export const isStepBack = (from: BankStage, to: BankStage): boolean => placeOn(from) > placeOn(to);

const placeOn = (stage: BankStage) => track.indexOf(stage as TrackStage);
