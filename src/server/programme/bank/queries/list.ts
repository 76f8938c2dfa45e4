// Lists of the bank: by stage, format and all the rest, page by page; what stands in each stage; the board.
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import { bankStages } from '#lib/terms/bank.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import { itemCan } from '../policy.ts';
import { itemColumns, itemJoins, type ItemRow } from '../queries.ts';

export interface ItemFilter {
	stage?: BankStage;
	/** Several at once; `stage` counts before. */
	stages?: readonly BankStage[];
	format?: BankFormat;
	/** 'none' for those that serve no objective. */
	objective?: number | 'none';
	audience?: number | 'none';
	language?: string;
	/** people.id; 'none' where nobody sees to it. */
	owner?: number | 'none';
	series?: number;
	/** None but these. */
	ids?: readonly number[];
	/** Those the viewer works on alone. */
	mine?: boolean;
	q?: string;
	size?: number;
}

interface Asked {
	values: unknown[];
	where: string;
	shape: string;
}

/** Whoever does not run the programme sees what they work on. `$1` is the viewer. */
const mine = (i: string) => `$1::bigint in (${i}.author_id, ${i}.ghost_id, ${i}.owner_id, ${i}.reviewer_id)`;

function conditions(ctx: Ctx, filter: ItemFilter): Asked {
	const values: unknown[] = [ctx.viewer.id];
	const where = ['i.deleted_at is null', '$1::bigint is not null'];
	let shape = '';
	const add = (letter: string, value: unknown, condition: (parameter: string) => string) => {
		if (value === undefined || value === '') return;
		values.push(value);
		where.push(condition(`$${values.length}`));
		shape += `_${letter}`;
	};
	const reference = (letter: string, column: string, value: number | 'none' | undefined) => {
		if (value !== 'none') return add(letter, value, (parameter) => `${column} = ${parameter}::bigint`);
		where.push(`${column} is null`);
		shape += `_no${letter}`;
	};
	if (filter.mine || !canRunProgramme(ctx.viewer)) {
		where.push(mine('i'));
		shape += '_mine';
	}
	const stages = filter.stage ? [filter.stage] : filter.stages;
	add('stages', stages, (parameter) => `i.stage = any(${parameter}::text[])`);
	add('format', filter.format, (parameter) => `i.format = ${parameter}`);
	reference('objective', 'i.objective_id', filter.objective);
	reference('audience', 'i.audience_id', filter.audience);
	reference('owner', 'i.owner_id', filter.owner);
	add('language', filter.language, (parameter) => `i.language = ${parameter}`);
	add('ids', filter.ids, (parameter) => `i.id = any(${parameter}::bigint[])`);
	add('series', filter.series, (parameter) => `i.series_id = ${parameter}::bigint`);
	const words = likeable(filter.q);
	// The draft's title is the one shown; its text is not searched, for not all who see the item may read it.
	add(
		'q',
		words && `%${words}%`,
		(parameter) =>
			`lower(plain(i.title || ' ' || coalesce(p.title, c.title, '') || ' ' || i.brief)) like lower(plain(${parameter}))`
	);
	return { values, where: where.join(' and '), shape };
}

const likeable = (words: string | undefined) =>
	(words ?? '')
		.trim()
		.slice(0, 100)
		.replace(/[\\%_]/g, '\\$&');

type Stored = Omit<ItemRow, 'can'> & { sortKey: string };

const newest = 'order by i.updated_at desc nulls last, i.id desc nulls last';

// Plan: bank_items_stage backwards for one stage; the whole bank of some thousand rows, sorted, for others; what goes with an item for one page alone.
/** What changed last comes first. */
export async function listItems(ctx: Ctx, filter: ItemFilter = {}, cursor?: string | null): Promise<Page<ItemRow>> {
	const size = Math.min(Math.max(filter.size ?? 50, 1), 200);
	const { values, where, shape } = conditions(ctx, filter);
	values.push(...decodeMoment(cursor, 'infinity'), size + 1);
	const last = values.length;
	const text = `select ${itemColumns}, i.updated_at::text as "sortKey" from (select i.* from bank_items i ${itemJoins}
			where ${where} and (i.updated_at, i.id) < ($${last - 2}::timestamptz, $${last - 1}::bigint) ${newest} limit $${last}) i
		${itemJoins} ${newest}`;
	const rows = await named<Stored>(ctx.db, `bank_list${shape}`, text, values);
	const page = toPage(rows, size, (row) => [row.sortKey, row.id]);
	return { rows: page.rows.map((row) => present(ctx, row)), next: page.next };
}

function present(ctx: Ctx, { sortKey: _, ...row }: Stored): ItemRow {
	return { ...row, can: itemCan(ctx.viewer, row) };
}

/** How many of what the filter means stand in each stage; the filter's own stage is left aside. */
export async function countStages(ctx: Ctx, filter: ItemFilter = {}): Promise<Record<BankStage, number>> {
	const { values, where, shape } = conditions(ctx, { ...filter, stage: undefined, stages: undefined });
	const text = `select i.stage, count(*)::int as count from bank_items i ${itemJoins} where ${where} group by i.stage`;
	const rows = await named<{ stage: BankStage; count: number }>(ctx.db, `bank_counts${shape}`, text, values);
	const found = Object.fromEntries(rows.map(({ stage, count }) => [stage, count]));
	return Object.fromEntries(bankStages.map((stage) => [stage, found[stage] ?? 0])) as Record<BankStage, number>;
}

export interface BankColumn {
	stage: BankStage;
	count: number;
	rows: ItemRow[];
}

export const columnSize = 12;

/** One column a stage, with the first of each; the rest is in the list. */
export async function findBankBoard(ctx: Ctx, filter: ItemFilter = {}): Promise<BankColumn[]> {
	const counts = await countStages(ctx, filter);
	const stages = bankStages.filter((stage) => stage !== 'shelved');
	const { values, where, shape } = conditions(ctx, { ...filter, stage: undefined, stages: undefined });
	values.push(stages);
	const text = `select ${itemColumns}, i.updated_at::text as "sortKey" from (
			select i.*, row_number() over (partition by i.stage order by i.updated_at desc nulls last, i.id desc nulls last) as place
			from bank_items i ${itemJoins} where ${where} and i.stage = any($${values.length}::text[])) i ${itemJoins}
		where i.place <= ${columnSize} order by i.stage, i.place`;
	const rows = await named<Stored>(ctx.db, `bank_board${shape}`, text, values);
	const shown = rows.map((row) => present(ctx, row));
	return stages.map((stage) => ({ stage, count: counts[stage], rows: shown.filter((row) => row.stage === stage) }));
}
