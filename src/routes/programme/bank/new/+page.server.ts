// A new item of the bank, begun with what the address says.
import { type BankFormat, bankFormats } from '#lib/terms/bank.ts';
import { NotFound } from '#server/platform/errors.ts';
import { addItem } from '#server/programme/bank/actions.ts';
import { AddItem } from '#server/programme/bank/input.ts';
import { listBankChoices } from '#server/programme/bank/queries/choices.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	if (!canRunProgramme(ctx.viewer)) throw new NotFound();
	const asked = (name: string) => url.searchParams.get(name)?.slice(0, 200) ?? '';
	const id = (name: string) => (/^\d{1,15}$/.test(asked(name)) ? Number(asked(name)) : null);
	const { name, handle, photo } = ctx.viewer;
	const format: BankFormat = bankFormats.find((known) => known === asked('format')) ?? 'article';
	const nobody = { author: null, ghost: null, reviewer: null, owner: { name, handle, photo } };
	const undated = { usableFrom: null, usableUntil: null, draftDueOn: null, reviewDueOn: null };
	return {
		choices: await listBankChoices(ctx),
		fields: {
			...{ title: asked('title'), brief: '', prompts: [], outline: '', format, topics: [], sourceNote: '' },
			...{ language: /^[a-z]{2,3}$/.test(asked('language')) ? asked('language') : ctx.viewer.language },
			...{ objectiveId: id('objective'), audienceId: id('audience'), spaceId: id('space') },
			...{ effort: 2, evergreen: true, series: asked('series'), seriesPart: id('part'), ...nobody, ...undated }
		}
	};
};

export const actions: Actions = { default: submit(AddItem, addItem, ({ id }) => `/programme/bank/${id}`) };
