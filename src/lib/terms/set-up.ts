// The steps of the set-up and the worked examples of objectives.
import { m } from '#lib/paraglide/messages.js';

export const setUpSteps = ['objective', 'organisation', 'administrator', 'people', 'spaces', 'done'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

export const stepLabels: Record<SetUpStep, () => string> = {
	objective: m.setup_step_objective,
	organisation: m.setup_step_organisation,
	administrator: m.setup_step_administrator,
	people: m.setup_step_people,
	spaces: m.setup_step_spaces,
	done: m.setup_step_done
};

export interface Example {
	key: string;
	title: () => string;
	why: () => string;
	measure: () => string;
	unit: () => string;
	baseline: number;
	target: number;
	direction: 'up' | 'down';
}

/** Figures of a company of a thousand; everyone puts in their own. */
export const examples: Example[] = [
	{
		key: 'safety',
		title: m.setup_ex_safety_title,
		why: m.setup_ex_safety_why,
		measure: m.setup_ex_safety_measure,
		unit: m.setup_ex_safety_unit,
		baseline: 18,
		target: 12,
		direction: 'down'
	},
	{
		key: 'joiners',
		title: m.setup_ex_joiners_title,
		why: m.setup_ex_joiners_why,
		measure: m.setup_ex_joiners_measure,
		unit: m.setup_ex_joiners_unit,
		baseline: 22,
		target: 14,
		direction: 'down'
	},
	{
		key: 'answers',
		title: m.setup_ex_answers_title,
		why: m.setup_ex_answers_why,
		measure: m.setup_ex_answers_measure,
		unit: m.setup_ex_answers_unit,
		baseline: 40,
		target: 8,
		direction: 'down'
	},
	{
		key: 'ideas',
		title: m.setup_ex_ideas_title,
		why: m.setup_ex_ideas_why,
		measure: m.setup_ex_ideas_measure,
		unit: m.setup_ex_ideas_unit,
		baseline: 15,
		target: 60,
		direction: 'up'
	},
	{
		key: 'customers',
		title: m.setup_ex_customers_title,
		why: m.setup_ex_customers_why,
		measure: m.setup_ex_customers_measure,
		unit: m.setup_ex_customers_unit,
		baseline: 58,
		target: 70,
		direction: 'up'
	},
	{
		key: 'merger',
		title: m.setup_ex_merger_title,
		why: m.setup_ex_merger_why,
		measure: m.setup_ex_merger_measure,
		unit: m.setup_ex_merger_unit,
		baseline: 5,
		target: 30,
		direction: 'up'
	},
	{
		key: 'quality',
		title: m.setup_ex_quality_title,
		why: m.setup_ex_quality_why,
		measure: m.setup_ex_quality_measure,
		unit: m.setup_ex_quality_unit,
		baseline: 220,
		target: 120,
		direction: 'down'
	},
	{
		key: 'strategy',
		title: m.setup_ex_strategy_title,
		why: m.setup_ex_strategy_why,
		measure: m.setup_ex_strategy_measure,
		unit: m.setup_ex_strategy_unit,
		baseline: 31,
		target: 65,
		direction: 'up'
	}
];
