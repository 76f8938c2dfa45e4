// One import: what it would do, how far it is, or what it did; with what brings it in, drops it or takes it back.
import { NotFound } from '#server/platform/errors.ts';
import { bringIn, forgetImport } from '#server/programme/exchange/actions.ts';
import { undoImport } from '#server/programme/exchange/actions/undo.ts';
import { BringIn, OneImport } from '#server/programme/exchange/input.ts';
import { findImport } from '#server/programme/exchange/queries.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

function idOf(id: string | undefined): number {
	if (!/^\d{1,15}$/.test(id ?? '')) throw new NotFound();
	return Number(id);
}

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const found = await findImport(locals.ctx(), idOf(params.id));
	return { import: found, kept: countIn(url, 'kept'), left: countIn(url, 'left') };
};

function countIn(url: URL, name: string): number | null {
	const said = url.searchParams.get(name);
	return said !== null && /^\d{1,6}$/.test(said) ? Number(said) : null;
}

const of = ({ params }: { params: Partial<Record<string, string>> }) => ({ id: idOf(params.id) });
const page = (id: string | undefined) => `/programme/bank/exchange/${id}`;

export const actions: Actions = {
	bring: submit(BringIn, bringIn, ({ id }) => page(String(id)), of),
	forget: submit(OneImport, forgetImport, () => '/programme/bank/exchange', of),
	undo: submit(
		OneImport,
		undoImport,
		({ kept, left }, { params }) => `${page(params.id)}?kept=${kept}&left=${left}`,
		of
	)
};
