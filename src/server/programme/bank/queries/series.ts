// Series of the bank: how far each is, and the parts of one.
import type { BankStage } from '#lib/terms/bank.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import type { ItemRow } from '../queries.ts';
import { listItems } from './list.ts';

export interface SeriesRow {
	id: number;
	title: string;
	parts: number;
	published: number;
	/** Ready or scheduled. */
	supply: number;
	/** When the next part goes out. */
	nextAt: Date | null;
}

const columns = `s.id, s.title, count(i.id)::int as parts, count(i.id) filter (where i.stage = 'published')::int as published,
	count(i.id) filter (where i.stage in ('ready', 'scheduled'))::int as supply,
	min(i.planned_for) filter (where i.stage <> 'published') as "nextAt"`;
const joined = `from bank_series s left join bank_items i on i.series_id = s.id and i.deleted_at is null and i.stage <> 'shelved'`;

/** For those who run the programme. @throws NotFound for everybody else. */
export function listSeries(ctx: Ctx): Promise<SeriesRow[]> {
	demandRunning(ctx);
	const text = `select ${columns} ${joined} group by s.id order by lower(s.title), s.id limit 500`;
	return named<SeriesRow>(ctx.db, 'bank_series_list', text, []);
}

/** @throws NotFound when there is none, or the viewer does not run the programme. */
export async function findSeries(ctx: Ctx, id: number): Promise<SeriesRow & { items: ItemRow[] }> {
	demandRunning(ctx);
	const text = `select ${columns} ${joined} where s.id = $1 group by s.id`;
	const [row] = Number.isSafeInteger(id) ? await named<SeriesRow>(ctx.db, 'bank_series_one', text, [id]) : [];
	if (!row) throw new NotFound();
	const { rows } = await listItems(ctx, { series: id, size: 200 });
	return { ...row, items: rows.sort((one, other) => place(one) - place(other) || one.id - other.id) };
}

/** What is shelved comes last. */
const place = ({ seriesPart, stage }: { seriesPart: number | null; stage: BankStage }) =>
	(stage === 'shelved' ? 10_000 : 0) + (seriesPart ?? 1_000);

function demandRunning(ctx: Ctx): void {
	if (!canRunProgramme(ctx.viewer)) throw new NotFound();
}
