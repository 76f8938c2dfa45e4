// The content bank: as a list or a board, by stage and all the rest, as the address says; quick additions and changes of many.
import { z } from 'zod';
import { bankFormats, type BankStage, bankStages } from '#lib/terms/bank.ts';
import { clockTime } from '#lib/zoned-time.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { inTransaction } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { addItem } from '#server/programme/bank/actions.ts';
import { changeItems } from '#server/programme/bank/actions/bulk.ts';
import { moveItem } from '#server/programme/bank/actions/move.ts';
import { restoreItem } from '#server/programme/bank/actions/shelf.ts';
import { AddItem, ChangeItems, MoveItem, OneItem } from '#server/programme/bank/input.ts';
import { listBankChoices } from '#server/programme/bank/queries/choices.ts';
import { countStages, findBankBoard, type ItemFilter, listItems } from '#server/programme/bank/queries/list.ts';
import { canRunProgramme } from '#server/programme/objectives/policy.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

const openStages: BankStage[] = ['idea', 'drafting', 'review', 'ready', 'scheduled'];

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const [query, runs] = [url.searchParams, canRunProgramme(ctx.viewer)];
	const { filter, shown, stage, supply } = filterOf(query);
	const counts = await countStages(ctx, filter);
	if (!runs && !(await worksOnAny(ctx, counts))) throw new NotFound();
	const view = query.get('view') === 'board' ? 'board' : 'list';
	const stages: BankStage[] = stage ? [stage] : supply ? ['ready', 'scheduled'] : openStages;
	const [list, columns, choices] = await Promise.all([
		view === 'list' ? listItems(ctx, { ...filter, stages }, query.get('cursor')) : null,
		view === 'board' ? findBankBoard(ctx, filter) : null,
		runs ? listBankChoices(ctx) : null
	]);
	return {
		...{ view: view as 'board' | 'list', list, columns, choices, counts, runs, stage, supply, filter: shown },
		cursor: query.get('cursor'),
		mine: query.has('mine'),
		added: Number(query.get('added')) || null,
		deleted: Number(query.get('deleted')) || null,
		today: clockTime(ctx.now, ctx.viewer.timeZone).slice(0, 10)
	};
};

async function worksOnAny(ctx: Ctx, counts: Record<BankStage, number>): Promise<boolean> {
	const some = (all: Record<BankStage, number>) => Object.values(all).some((count) => count > 0);
	return some(counts) || some(await countStages(ctx));
}

/** What the address asks for; what it should not say is left aside. */
function filterOf(query: URLSearchParams) {
	const text = (name: string) => query.get(name)?.trim().slice(0, 100) ?? '';
	const number = (name: string) => (/^\d{1,15}$/.test(text(name)) ? Number(text(name)) : undefined);
	const reference = (name: string) => (text(name) === 'none' ? ('none' as const) : number(name));
	const language = /^[a-z]{2,3}$/.test(text('language')) ? text('language') : undefined;
	const filter: ItemFilter = {
		format: bankFormats.find((format) => format === text('format')),
		objective: reference('objective'),
		audience: reference('audience'),
		language,
		owner: reference('owner'),
		series: number('series'),
		mine: query.has('mine'),
		q: text('q')
	};
	const said = (value: string | number | undefined) => String(value ?? '');
	const shown = {
		...{ q: said(filter.q), format: said(filter.format), objective: said(filter.objective) },
		...{ audience: said(filter.audience), language: said(language), owner: said(filter.owner) },
		series: said(filter.series)
	};
	const stage = bankStages.find((known) => known === query.get('stage')) ?? null;
	return { filter, shown, stage, supply: stage === null && query.has('supply') };
}

/** Each way back is a change of its own, written down as JSON by the change it takes back. */
const Ways = z.object({ ways: z.array(z.string().max(20_000).transform(wayOf).pipe(ChangeItems)).max(500) });

function wayOf(way: string): unknown {
	try {
		return JSON.parse(way);
	} catch {
		return null;
	}
}

async function undo(ctx: Ctx, { ways }: z.infer<typeof Ways>) {
	const changed = await inTransaction(ctx, async (tx) => {
		const all = [];
		for (const way of ways) all.push(await changeItems(tx, way));
		return all;
	});
	return {
		done: changed.flatMap((one) => one.done),
		refused: changed.flatMap((one) => one.refused),
		undo: []
	};
}

/** The page as it was, with the new item named. */
function withAdded(added: { id: number }, url: URL): string {
	const query = new URLSearchParams(
		[...url.searchParams].filter(([name]) => !name.startsWith('/') && name !== 'cursor')
	);
	query.set('added', String(added.id));
	return `/programme/bank?${query}`;
}

export const actions: Actions = {
	add: submit(AddItem, addItem, (added, { url }) => withAdded(added, url)),
	change: submit(ChangeItems, changeItems),
	undo: submit(Ways, undo),
	move: submit(MoveItem, moveItem),
	restore: submit(OneItem, restoreItem, ({ id }) => `/programme/bank/${id}`)
};
