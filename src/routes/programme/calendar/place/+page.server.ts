// Where to, as a page of its own: for an item, or for an open slot.
import { NotFound } from '#server/platform/errors.ts';
import { findPlaceChoices } from '#server/programme/calendar/queries/choices.ts';
import { localPath } from '#server/web/back.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const number = (name: string) => {
		const text = url.searchParams.get(name);
		if (text === null || text === '') return undefined;
		if (!/^\d{1,15}$/.test(text)) throw new NotFound();
		return Number(text);
	};
	const choices = await findPlaceChoices(ctx, {
		itemId: number('item'),
		slotId: number('slot'),
		day: url.searchParams.get('day')
	});
	const back = localPath(url.searchParams.get('back'), '/programme/calendar');
	return { choices, back: back.startsWith('/programme/calendar') ? back : '/programme/calendar' };
};
