// How figures, states and kinds of evidence are called.
import { m } from '#lib/paraglide/messages.js';
import type { FigureName, FigureShape, FigureWindow, MeasureState, ReadingSource } from './objectives.ts';
import type { PostKind } from './posts.ts';

export const figureLabels: Record<FigureName, () => string> = {
	activated: m.objectives_figure_activated,
	readers: m.objectives_figure_readers,
	interactive: m.objectives_figure_interactive,
	contributors: m.objectives_figure_contributors,
	sustaining: m.objectives_figure_sustaining,
	published: m.objectives_figure_published,
	organic_share: m.objectives_figure_organic_share,
	first_answer_hours: m.objectives_figure_first_answer_hours,
	answered_in_7_days: m.objectives_figure_answered_in_7_days,
	ideas_first_response: m.objectives_figure_ideas_first_response,
	joiner_first_reply: m.objectives_figure_joiner_first_reply,
	minutes_saved: m.objectives_figure_minutes_saved,
	ideas_with_value: m.objectives_figure_ideas_with_value,
	duplicates_avoided: m.objectives_figure_duplicates_avoided,
	experts_found: m.objectives_figure_experts_found
};

/** Window and denominator, in words. */
export const figureBases: Record<FigureName, () => string> = {
	activated: m.objectives_basis_activated,
	readers: m.objectives_basis_readers,
	interactive: m.objectives_basis_interactive,
	contributors: m.objectives_basis_contributors,
	sustaining: m.objectives_basis_sustaining,
	published: m.objectives_basis_published,
	organic_share: m.objectives_basis_organic_share,
	first_answer_hours: m.objectives_basis_first_answer_hours,
	answered_in_7_days: m.objectives_basis_answered_in_7_days,
	ideas_first_response: m.objectives_basis_ideas_first_response,
	joiner_first_reply: m.objectives_basis_joiner_first_reply,
	minutes_saved: m.objectives_basis_minutes_saved,
	ideas_with_value: m.objectives_basis_ideas_with_value,
	duplicates_avoided: m.objectives_basis_duplicates_avoided,
	experts_found: m.objectives_basis_experts_found
};

export const figureUnits: Record<FigureShape['unit'], () => string> = {
	percent: () => '%',
	hours: m.objectives_unit_hours,
	minutes: m.objectives_unit_minutes,
	count: () => ''
};

export const windowLabels: Record<FigureWindow, () => string> = {
	month: m.objectives_window_month,
	year: m.objectives_window_year,
	start: m.objectives_window_start
};

export const stateLabels: Record<MeasureState, () => string> = {
	waiting: m.objectives_state_waiting,
	behind: m.objectives_state_behind,
	on_track: m.objectives_state_on_track,
	reached: m.objectives_state_reached
};

export const sourceLabels: Record<ReadingSource, () => string> = {
	typed: m.objectives_source_typed,
	file: m.objectives_source_file,
	api: m.objectives_source_api,
	ledger: m.objectives_source_ledger
};

export const kindLabels: Record<PostKind, () => string> = {
	article: m.ui_kind_article,
	question: m.ui_kind_question,
	idea: m.ui_kind_idea,
	album: m.ui_kind_album
};

/** What a network may aim at: after 90 days, and after a year. */
export const figureGoals: Partial<Record<FigureName, [string, string]>> = {
	activated: ['60 %', '85 %'],
	readers: ['50 %', '70 %'],
	contributors: ['8 %', '12 %'],
	organic_share: ['35 %', '65 %'],
	answered_in_7_days: ['80 %', '90 %'],
	ideas_first_response: ['90 %', '95 %']
};
