// The editorial calendar: its weeks as the address says, the bank beside it, what was missed, and every move.
import { z } from 'zod';
import { bankFormats } from '#lib/terms/bank.ts';
import { calendarViews } from '#lib/terms/calendar.ts';
import { adoptSuggestion } from '#server/programme/calendar/actions/cadences.ts';
import { emptySlots, fillSlots } from '#server/programme/calendar/actions/fill.ts';
import { giveUpSlot, publishInstead } from '#server/programme/calendar/actions/missed.ts';
import { placeItem, takeOut } from '#server/programme/calendar/actions/place.ts';
import { swapItems } from '#server/programme/calendar/actions/swap.ts';
import {
	EmptySlots,
	FillSlots,
	GiveUp,
	PlaceItem,
	PublishInstead,
	SwapItems,
	TakeOut
} from '#server/programme/calendar/input.ts';
import { findCalendar } from '#server/programme/calendar/queries/calendar.ts';
import { findDrawer } from '#server/programme/calendar/queries/drawer.ts';
import { findSuggestion } from '#server/programme/calendar/queries/suggestion.ts';
import { listMissed } from '#server/programme/calendar/queries/missed.ts';
import { listObjectiveChoices } from '#server/programme/objectives/queries/choices.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const query = url.searchParams;
	const view = calendarViews.find((known) => known === query.get('view')) ?? 'quarter';
	const format = bankFormats.find((known) => known === query.get('format'));
	const asked = query.get('objective') ?? '';
	const objective = asked === 'none' ? 'none' : /^\d{1,15}$/.test(asked) ? Number(asked) : undefined;
	const [calendar, drawer, missed, objectives] = await Promise.all([
		findCalendar(ctx, view, query.get('from')),
		findDrawer(ctx, { format, objective }),
		listMissed(ctx),
		listObjectiveChoices(ctx)
	]);
	const isEmpty = !calendar.hasCadence && !calendar.slots.length;
	return {
		...{ calendar, drawer, missed, objectives, now: ctx.now },
		suggestion: isEmpty ? await findSuggestion(ctx) : null,
		filter: { format: format ?? '', objective: String(objective ?? '') },
		list: query.get('as') === 'list',
		/** As the address says it; empty for today. */
		from: query.get('from') ? calendar.from : ''
	};
};

/** Refused moves and their like come back to the same weeks; a step in itself is told by its result. */
export const actions: Actions = {
	place: submit(PlaceItem, async (ctx, input) => ({ ...(await placeItem(ctx, input)), kind: 'moved' as const })),
	takeOut: submit(TakeOut, async (ctx, input) => ({ ...(await takeOut(ctx, input)), kind: 'moved' as const })),
	swap: submit(SwapItems, async (ctx, input) => ({ ...(await swapItems(ctx, input)), kind: 'swapped' as const })),
	fill: submit(FillSlots, async (ctx, input) => ({ ...(await fillSlots(ctx, input)), kind: 'filled' as const })),
	empty: submit(EmptySlots, async (ctx, input) => ({ ...(await emptySlots(ctx, input)), kind: 'emptied' as const })),
	instead: submit(PublishInstead, async (ctx, input) => ({
		...(await publishInstead(ctx, input)),
		kind: 'out' as const
	})),
	giveUp: submit(GiveUp, async (ctx, input) => ({ ...(await giveUpSlot(ctx, input)), kind: 'given_up' as const })),
	adopt: submit(z.object({}), async (ctx) => ({ ...(await adoptSuggestion(ctx)), kind: 'adopted' as const }))
};
