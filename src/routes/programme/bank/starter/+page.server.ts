// The starter bank: what one can take into one's own, for which of one's own objectives.
import { bankFormats } from '#lib/terms/bank.ts';
import { starterParts } from '#lib/terms/bank-starter.ts';
import { adoptItems, undoAdoption } from '#server/programme/bank/actions/adopt.ts';
import { AdoptItems, UndoAdoption } from '#server/programme/bank/input-starter.ts';
import { listBankChoices } from '#server/programme/bank/queries/choices.ts';
import { findStarter } from '#server/programme/bank/queries/starter.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const query = url.searchParams;
	const objective = starterParts.find((part) => part === query.get('objective'));
	const format = bankFormats.find((known) => known === query.get('format'));
	const parts = await findStarter(ctx, { objective, format }, ctx.viewer.language);
	const { objectives, audiences, spaces } = await listBankChoices(ctx);
	const { name, handle, language } = ctx.viewer;
	return {
		...{ parts, objective: objective ?? null, format: format ?? null, language, owner: { name, handle } },
		choices: { objectives, audiences, spaces }
	};
};

export const actions: Actions = {
	adopt: submit(AdoptItems, adoptItems),
	undo: submit(UndoAdoption, undoAdoption)
};
