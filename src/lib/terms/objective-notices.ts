// What people can be told about objectives and their measures, and the sentence each makes.
import { m } from '#lib/paraglide/messages.js';

type Locale = 'en' | 'de';

interface Words {
	actors: string;
	title: string;
}

export const objectiveNoticeVerbs = ['measure.behind', 'objective.dropped'] as const;
export type ObjectiveNoticeVerb = (typeof objectiveNoticeVerbs)[number];

export const mailedObjectiveVerbs: ObjectiveNoticeVerb[] = ['measure.behind', 'objective.dropped'];

export const objectiveSentences: Record<ObjectiveNoticeVerb, (words: Words, options?: { locale?: Locale }) => string> =
	{
		'measure.behind': m.objectives_said_behind,
		'objective.dropped': m.objectives_said_dropped
	};

export const objectiveVerbLabels: Record<ObjectiveNoticeVerb, () => string> = {
	'measure.behind': m.objectives_verb_behind,
	'objective.dropped': m.objectives_verb_dropped
};
