// Bringing items into the bank from a file, and taking them out as one.
import { lookAtFile } from '#server/programme/exchange/actions.ts';
import { ExportFilter, LookAt } from '#server/programme/exchange/input.ts';
import { listImports } from '#server/programme/exchange/queries.ts';
import { listBankChoices } from '#server/programme/bank/queries/choices.ts';
import { countStages } from '#server/programme/bank/queries/list.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const imports = await listImports(ctx);
	const filter = ExportFilter.parse(Object.fromEntries(url.searchParams));
	const [choices, counts] = await Promise.all([listBankChoices(ctx), countStages(ctx, filter)]);
	const { stage } = filter;
	const count = stage ? counts[stage] : Object.values(counts).reduce((sum, one) => sum + one, 0);
	const said = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
	return { imports, choices, count, filter: Object.fromEntries(said.map(([name, value]) => [name, String(value)])) };
};

export const actions: Actions = {
	default: submit(LookAt, lookAtFile, ({ id }) => `/programme/bank/exchange/${id}`)
};
