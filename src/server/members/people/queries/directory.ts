// The directory: everyone who works here, found by name, title or skill, filtered and paged by key.
import type { Ctx } from '#server/members/access/ctx.ts';
import { type Db, named } from '#server/platform/db/client.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import type { DirectoryFilter } from '../input.ts';

export interface DirectoryRow {
	id: number;
	handle: string;
	name: string;
	title: string;
	photo: string | null;
	department: string | null;
	location: string | null;
	skills: string[];
	followed: boolean;
}

export interface Directory extends Page<DirectoryRow> {
	/** How many match, counted up to `countedUpTo`. */
	count: number;
	/** True when nothing matched as written and the rows are what comes close. */
	near: boolean;
}

export const countedUpTo = 1000;
const pageSize = 24;

interface Row extends DirectoryRow {
	tier: number;
	sort: string;
	total: number;
}

/** The words of a search, at most five. */
export function searchWords(q: string): string[] {
	return q.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 5);
}

/** Without accents, as the searchable column is written. Asked for first: as a part of the search it would be worked out per row. */
export async function foldWords(ctx: Ctx, q: string): Promise<string[]> {
	const words = searchWords(q);
	if (!words.length) return [];
	const folded = await named<{ word: string }>(
		ctx.db,
		'fold_words',
		'select lower(plain(w)) as word from unnest($1::text[]) with ordinality t(w, n) order by n',
		[words]
	);
	return folded.map(({ word }) => word);
}

/** People whose name carries the words come before those who match by title or skill; each part by name. */
export async function listPeople(ctx: Ctx, filter: DirectoryFilter): Promise<Directory> {
	const words = await foldWords(ctx, filter.q);
	const cursor = decodeCursor(filter.after, 3);
	const byName = cursor?.[0] === 1 ? [] : await readPart(ctx, filter, words, 0, cursor);
	// Looking for titles and skills costs most where a name was meant, so it waits until the names run out.
	const others =
		words.length && byName.length <= pageSize
			? await readPart(ctx, filter, words, 1, cursor?.[0] === 1 ? cursor : null)
			: [];
	const rows = [...byName, ...others].slice(0, pageSize + 1);
	const page = toPage(rows, pageSize, (row) => [row.tier, row.sort, row.id]);
	if (rows.length || !words.length || cursor) return { ...page, count: rows[0]?.total ?? 0, near: false };
	const near = await listNear(ctx, words, filter);
	return { rows: near, next: null, count: near.length, near: near.length > 0 };
}

/** A pattern for LIKE in which only the outer signs are special. */
export const containing = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** In the order in which `filterConditions` numbers them. */
export function filterValues(filter: DirectoryFilter): unknown[] {
	return [filter.department, filter.location, filter.skill ? [filter.skill] : null].filter((value) => value !== null);
}

/** Conditions of the filters that are set, their parameters counted from `first`; and the next free number. */
export function filterConditions(filter: DirectoryFilter, first: number): { where: string; next: number; key: string } {
	let next = first;
	const where = [`p.status <> 'left'`];
	if (filter.department !== null)
		where.push(
			`p.department_id = any(array(select d.id from departments d where d.path @> array[$${next++}::bigint]))`
		);
	if (filter.location !== null) where.push(`p.location_id = $${next++}::bigint`);
	if (filter.skill) where.push(`p.skills @> $${next++}::text[]`);
	const key = [filter.department !== null && 'd', filter.location !== null && 'l', filter.skill && 's']
		.filter(Boolean)
		.join('');
	return { where: where.join(' and '), next, key };
}

/** Tier 0: the words are in the name (or nothing is searched for); tier 1: they are in title, handle or skills. */
function readPart(
	ctx: Ctx,
	filter: DirectoryFilter,
	words: string[],
	tier: 0 | 1,
	cursor: (string | number)[] | null
): Promise<Row[]> {
	const { where, next, key } = filterConditions(filter, 3);
	const marks = words.map((_, i) => `$${next + i}::text`);
	const matches = [where, ...marks.map((mark) => `p.findable like ${mark}`)].join(' and ');
	// The index on names knows groups of three letters; for shorter words the beginning of the searchable column is cheaper.
	const name = words.every((word) => word.length > 2) ? 'lower(plain(p.name))' : 'left(p.findable, length(p.name))';
	const inName = marks.map((mark) => `${name} like ${mark}`).join(' and ');
	const which = !words.length ? 'true' : tier ? `not (${inName})` : inName;
	const at = next + words.length;
	const after = cursor ? `and (lower(plain(p.name)), p.id) > ($${at}::text, $${at + 1}::bigint)` : '';
	const text = `select f.id, f.handle, f.name, f.title, f.photo, f.skills, ${tier} as tier, f.sort, d.name as department, l.name as location,
			exists (select 1 from person_follows pf where pf.follower_id = $1 and pf.person_id = f.id) as followed,
			(select count(*)::int from (select 1 from people p where ${matches} limit ${countedUpTo + 1}) counted) as total
		from (select p.id, p.handle, p.name, p.title, p.photo, p.skills, p.department_id, p.location_id, lower(plain(p.name)) as sort
			from people p where ${matches} and ${which} ${after} order by lower(plain(p.name)), p.id limit $2) f
		left join departments d on d.id = f.department_id left join locations l on l.id = f.location_id order by f.sort, f.id`;
	// One text, and so one prepared plan, per combination of filters and number of words.
	const statement = `directory_${words.length}_${key}_${tier}${cursor ? 'p' : ''}${name.startsWith('left') ? 's' : ''}`;
	return named<Row>(ctx.db, statement, text, [
		ctx.viewer.id,
		pageSize + 1,
		...filterValues(filter),
		...words.map(containing),
		...(cursor?.slice(1) ?? [])
	]);
}

/** What comes close to what was typed: every word may be misspelt. One page, best first. */
async function listNear(ctx: Ctx, words: string[], filter: DirectoryFilter): Promise<DirectoryRow[]> {
	const { where, next, key } = filterConditions(filter, 3);
	const marks = words.map((_, i) => `$${next + i}::text`);
	const text = `select p.id, p.handle, p.name, p.title, p.photo, p.skills, d.name as department, l.name as location,
			exists (select 1 from person_follows pf where pf.follower_id = $1 and pf.person_id = p.id) as followed
		from people p left join departments d on d.id = p.department_id left join locations l on l.id = p.location_id
		where ${[where, ...marks.map((mark) => `p.findable %> ${mark}`)].join(' and ')}
		order by ${marks.map((mark) => `word_similarity(${mark}, p.findable)`).join(' + ')} desc, lower(plain(p.name)), p.id limit $2`;
	return ctx.db.transaction(async (tx) => {
		// Two letters swapped in a word of six leave a similarity of 0.57; PostgreSQL's own threshold is 0.6.
		await tx.execute(`set local pg_trgm.word_similarity_threshold = 0.45`);
		return named<DirectoryRow>(tx as Db, `directory_near_${words.length}_${key}`, text, [
			ctx.viewer.id,
			pageSize,
			...filterValues(filter),
			...words
		]);
	});
}
