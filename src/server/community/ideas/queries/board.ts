// The ideas of many: the board by stage, the list in order, the matrix of benefit against effort.
import type { IdeaStage } from '#lib/terms/cards.ts';
import { type IdeaOrder, type IdeaRow, type MovableStage, movableStages } from '#lib/terms/ideas.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { type PlaceId, placeOf, placeSql } from '#server/members/access/place.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import { Invalid } from '#server/platform/errors.ts';
import { makeKeep } from '#server/platform/keep.ts';
import { contentVersion, movedAt } from '#server/platform/live/changes.ts';
import {
	conditions,
	findOwn,
	type IdeaFilter,
	orderOf,
	type Own,
	presentRow,
	rowColumns,
	type StoredRow
} from './rows.ts';

export const columnSize = 12;
/** More than this are not counted to the end: "99+" says enough, and stays quick. */
export const mostCounted = 100;

export interface Column {
	stage: MovableStage;
	/** At most `mostCounted`. */
	count: number;
	rows: IdeaRow[];
	next: string | null;
}

type Keyed = StoredRow & { sortKey: string };

interface StoredColumn {
	stage: MovableStage;
	count: number;
	rows: Keyed[] | null;
}

/** All columns of the board with the first of each; what everyone shares out of memory, what is the viewer's own read beside it. */
export async function findBoard(ctx: Ctx, filter: IdeaFilter, order: BoardOrder): Promise<Column[]> {
	const shared = await boards.get(
		JSON.stringify([order, filter]),
		contentVersion(),
		() => readShared(ctx, filter, order),
		movedAt(ctx.viewer.id)
	);
	const columns = visibleOf(ctx, shared) ?? (await readBoard(ctx, filter, order));
	const own = await findOwn(
		ctx,
		columns.flatMap(({ rows }) => rows?.map((row) => row.id) ?? [])
	);
	return columns.map(({ stage, count, rows }) => ({ stage, count, ...pageOf(ctx, own, rows ?? [], columnSize) }));
}

type BoardOrder = Exclude<IdeaOrder, 'rated'>;

/** So many of a column are read whole, and of so many it is known who may see them. */
const [readWhole, known] = [3 * columnSize, 3 * mostCounted];

interface SharedColumn extends Omit<StoredColumn, 'count'> {
	/** In their order: the place that alone sees it with its author, or 0 where everyone does. */
	places: (0 | [place: PlaceId | null, authorId: number | null])[] | null;
}

/** Lateness moves with the clock and not with a change; a minute late it may be. */
const boards = makeKeep<SharedColumn[]>({ age: 60_000, most: 100, pause: 1_000 });

/** What of the shared columns the viewer sees, by the rule of visible.ts; null when they do not reach far enough. */
function visibleOf({ viewer }: Ctx, columns: SharedColumn[]): StoredColumn[] | null {
	const seesIn = (place: PlaceId | null, authorId: number | null) =>
		authorId === viewer.id || (place !== null && viewer.spaceIds.includes(place));
	const seen: StoredColumn[] = [];
	for (const { stage, rows, places } of columns) {
		const visible = (rows ?? []).filter((row) => !row.restricted || seesIn(placeOf(row), row.authorId));
		const count = (places ?? []).filter((place) => place === 0 || seesIn(...place)).length;
		if (visible.length <= columnSize && rows?.length === readWhole) return null;
		if (count < mostCounted && places?.length === known) return null;
		seen.push({ stage, count: Math.min(count, mostCounted), rows: visible.slice(0, columnSize + 1) });
	}
	return seen;
}

function readShared(ctx: Ctx, filter: IdeaFilter, order: BoardOrder): Promise<SharedColumn[]> {
	const { values, where, shape } = conditions(ctx, filter, true);
	const text = boardText(where, order, readWhole, values.push(movableStages), (inColumn) => {
		const { key } = orderOf(order, true, '');
		return `(select json_agg(case when k.restricted then json_build_array(k.place, k.author_id) else '0' end) from (
			select p.restricted, ${placeSql('p')} as place, p.author_id ${inColumn}
			order by ${key} desc nulls last, i.post_id desc nulls last limit ${known}) k) as places`;
	});
	return named<SharedColumn>(ctx.db, `ideas_shared_${order}${shape}`, text, values);
}

function readBoard(ctx: Ctx, filter: IdeaFilter, order: BoardOrder): Promise<StoredColumn[]> {
	const { values, where, shape } = conditions(ctx, filter);
	const text = boardText(
		where,
		order,
		columnSize + 1,
		values.push(movableStages),
		(inColumn) => `(select count(*)::int from (select 1 ${inColumn} limit ${mostCounted}) c) as count`
	);
	return named<StoredColumn>(ctx.db, `ideas_board_${order}${shape}`, text, values);
}

/** One statement for all columns; `stages` is the number of the parameter with the stages, `more` a further column of the answer. */
function boardText(
	where: string,
	order: BoardOrder,
	size: number,
	stages: number,
	more: (inColumn: string) => string
): string {
	const { key } = orderOf(order, true, '');
	const inColumn = `from ideas i join posts p on p.id = i.post_id where i.stage = s.stage and ${where}`;
	return `select s.stage, ${more(inColumn)},
		(select json_agg(r order by r.place) from (
			select ${rowColumns('$2')}, page.key::text as "sortKey", page.place from (
				select i.post_id, ${key} as key, row_number() over () as place from (
					select i.* ${inColumn} order by ${key} desc nulls last, i.post_id desc nulls last limit ${size}) i) page
			join ideas i on i.post_id = page.post_id join posts p on p.id = page.post_id) r) as rows
		from unnest($${stages}::text[]) with ordinality s(stage, place) order by s.place`;
}

export interface ListFilter extends IdeaFilter {
	stage?: IdeaStage;
	cursor?: string | null;
	size?: number;
}

/** Ideas in order, page by page; with `rated` only those that two or more have scored. */
export async function listIdeas(ctx: Ctx, filter: ListFilter, by: IdeaOrder): Promise<Page<IdeaRow>> {
	const size = Math.min(Math.max(filter.size ?? 20, 1), 100);
	const { values, where, shape } = conditions(ctx, filter);
	const order = orderOf(by, filter.stage !== undefined, '$3');
	const asked = [where, order.where];
	if (filter.stage) {
		values.push(filter.stage);
		asked.push(`i.stage = $${values.length}`);
	}
	values.push(...keyOf(filter.cursor, order), size + 1);
	const last = values.length;
	const text = `select ${rowColumns('$2')}, page.key::text as "sortKey" from (
			select i.post_id, ${order.key} as key from ideas i join posts p on p.id = i.post_id
			where ${asked.join(' and ')} and (${order.key}, i.post_id) < ($${last - 2}::${order.type}, $${last - 1}::bigint)
			order by ${order.key} desc nulls last, i.post_id desc nulls last limit $${last}) page
		join ideas i on i.post_id = page.post_id join posts p on p.id = page.post_id order by page.key desc, page.post_id desc`;
	const name = `ideas_list_${by}${filter.stage ? '_stage' : ''}${shape}`;
	const rows = await named<Keyed>(ctx.db, name, text, values);
	const own = await findOwn(
		ctx,
		rows.map((row) => row.id)
	);
	return pageOf(ctx, own, rows, size);
}

function pageOf(ctx: Ctx, own: Own, rows: Keyed[], size: number): Page<IdeaRow> {
	const page = toPage(rows, size, (row) => [row.sortKey, row.id]);
	return {
		rows: page.rows.map((row) => {
			const { sortKey: _, place: __, ...stored } = row as Keyed & { place?: number };
			return presentRow(ctx, own, stored);
		}),
		next: page.next
	};
}

const numeric = /^-?(\d{1,10}(\.\d{1,20})?|Infinity)$/;
const instant = /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::?\d\d)?$/;

/** @throws Invalid when somebody made the cursor up, before PostgreSQL can stumble over it. */
function keyOf(cursor: string | null | undefined, order: ReturnType<typeof orderOf>): [string | number, number] {
	const parts = decodeCursor(cursor, 2);
	if (!parts) return [order.begin, Number.MAX_SAFE_INTEGER];
	const [key, id] = parts;
	const shape = order.type === 'timestamptz' ? instant : numeric;
	const tooLarge = order.type === 'int' && Math.abs(Number(key)) > 2_147_483_647;
	if (typeof id !== 'number' || !Number.isSafeInteger(id) || !shape.test(String(key)) || tooLarge)
		throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
	return [key!, id];
}

export interface Dot {
	id: number;
	slug: string;
	title: string;
	stage: IdeaStage;
	votes: number;
	/** 1 to 5 each. */
	benefit: number;
	effort: number;
	mean: number;
	count: number;
}

/** Of the best 200 that two or more have scored, those weighed on both axes. Asked for inside, PostgreSQL would expect few and read them all. */
export async function findMatrix(ctx: Ctx, filter: IdeaFilter & { stage?: IdeaStage }): Promise<Dot[]> {
	const { values, where, shape } = conditions(ctx, filter);
	const order = orderOf('rated', false, '$3');
	if (filter.stage) values.push(filter.stage);
	const text = `select p.id, p.slug, p.title, i.stage, i.votes, i.benefit_mean as benefit, i.effort_mean as effort, i.mean, i.review_count as count
		from (select i.* from ideas i join posts p on p.id = i.post_id
			where ${where} and ${order.where} and $2::timestamptz is not null
				${filter.stage ? `and i.stage = $${values.length}` : ''}
			order by i.mean desc nulls last, i.post_id desc nulls last limit 200) i join posts p on p.id = i.post_id
		where i.benefit_mean is not null and i.effort_mean is not null order by i.mean desc, i.post_id desc`;
	return named<Dot>(ctx.db, `ideas_matrix${filter.stage ? '_stage' : ''}${shape}`, text, values);
}
