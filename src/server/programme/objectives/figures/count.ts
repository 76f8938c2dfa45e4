// The figures a measure may follow, by name, and the privacy floor over all of them.
import type { FigureFilter, FigureName } from '#lib/terms/objectives.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { duplicatesAvoided, expertsFound, ideasWithValue, minutesSaved } from './evidence.ts';
import { answeredIn7Days, firstAnswerHours } from './first-answers.ts';
import { ideasFirstResponse } from './ideas.ts';
import { joinerFirstReply } from './joiners.ts';
import { organicShare, published } from './published.ts';
import { countGroup, type Figure, scopeOf } from './scope.ts';
import { activated, contributors, interactive, readers, sustaining } from './taking-part.ts';

const figures: Record<FigureName, Figure> = {
	activated,
	readers,
	interactive,
	contributors,
	sustaining,
	published,
	organic_share: organicShare,
	first_answer_hours: firstAnswerHours,
	answered_in_7_days: answeredIn7Days,
	ideas_first_response: ideasFirstResponse,
	joiner_first_reply: joinerFirstReply,
	minutes_saved: minutesSaved,
	ideas_with_value: ideasWithValue,
	duplicates_avoided: duplicatesAvoided,
	experts_found: expertsFound
};

/** Nothing is shown of fewer people, nor of what fewer of them made. */
export const floor = { people: 20, authors: 5 };

export interface FigureValue {
	/** Null under the floor, and where there is nothing to take it of. */
	value: number | null;
	denominator: number | null;
}

/** The figure as of `until`; `from` is where counts begin that run from a day on. */
export async function countFigure(
	ctx: PublicCtx,
	{ figure, filter, from }: { figure: FigureName; filter: FigureFilter; from: Date },
	until: Date
): Promise<FigureValue> {
	const scope = await scopeOf(ctx, filter, from);
	if (!scope || (await countGroup(ctx, scope, until)) < floor.people) return { value: null, denominator: null };
	const { value, denominator, authors } = await figures[figure](ctx, scope, until);
	const tooFew = authors !== null && authors > 0 && authors < floor.authors;
	return tooFew ? { value: null, denominator: null } : { value, denominator };
}
