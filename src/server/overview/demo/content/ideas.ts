// All ideas and challenges of the demo.
import { boxIdeas } from './ideas/box.ts';
import { energyIdeas } from './ideas/energy.ts';
import { waitingIdeas } from './ideas/waiting.ts';

export { challengeTexts } from './ideas/challenges.ts';

export const ideaTexts = [...waitingIdeas, ...energyIdeas, ...boxIdeas];
