// How often what is published: cadences, days without publication, and how much is too much.
import { clockTime } from '#lib/zoned-time.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { addBlackout, removeBlackout, setLimits } from '#server/programme/calendar/actions/blackouts.ts';
import { addCadence, adoptSuggestion, changeCadence, endCadence } from '#server/programme/calendar/actions/cadences.ts';
import {
	AddBlackout,
	AddCadence,
	ChangeCadence,
	EndCadence,
	Nothing,
	RemoveBlackout,
	SetLimits
} from '#server/programme/calendar/input.ts';
import { demandPlanner } from '#server/programme/calendar/policy.ts';
import { findClosed, listCadences } from '#server/programme/calendar/queries/cadences.ts';
import { findSuggestion } from '#server/programme/calendar/queries/suggestion.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	demandPlanner(ctx);
	const { timeZone, holidays } = await findOrganisation(ctx);
	const today = clockTime(ctx.now, timeZone).slice(0, 10);
	const [cadences, closed] = [await listCadences(ctx), await findClosed(ctx, today)];
	return {
		...{ cadences, ...closed, home: timeZone, today },
		suggestion: cadences.length ? null : await findSuggestion(ctx),
		holidays: holidays.filter((day) => day >= today).sort(),
		zones: Intl.supportedValuesOf('timeZone'),
		/** What was just done, for the line that says so. */
		done:
			['added', 'changed', 'ended', 'closed', 'opened', 'limits'].find(
				(word) => word === url.searchParams.get('done')
			) ?? null
	};
};

const said = (word: string) => () => `/programme/calendar/cadence?done=${word}`;

export const actions: Actions = {
	add: submit(AddCadence, addCadence, said('added')),
	change: submit(ChangeCadence, changeCadence, said('changed')),
	end: submit(EndCadence, endCadence, said('ended')),
	adopt: submit(Nothing, adoptSuggestion, said('added')),
	close: submit(AddBlackout, addBlackout, said('closed')),
	open: submit(RemoveBlackout, removeBlackout, said('opened')),
	limits: submit(SetLimits, setLimits, said('limits'))
};
