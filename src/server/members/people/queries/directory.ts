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

/** The words of a search as they are compared: lower case, at most five. */
export function searchWords(q: string): string[] {
	return q.toLowerCase().split(/\s+/u).filter(Boolean).slice(0, 5);
}

/** People whose name carries the words come before those who match by title or skill; each part by name. */
export async function listPeople(ctx: Ctx, filter: DirectoryFilter): Promise<Directory> {
	const words = searchWords(filter.q);
	const cursor = decodeCursor(filter.after, 3);
	const statement = directoryStatement(words.length, filter, cursor !== null);
	const given = [ctx.viewer.id, pageSize + 1, ...filterValues(filter), ...words.map(containing), ...(cursor ?? [])];
	const rows = await named<Row>(ctx.db, statement.name, statement.text, given);
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
	if (filter.department !== null) where.push(`p.department_id in (select d.id from departments d where d.path @> array[$${next++}::bigint])`);
	if (filter.location !== null) where.push(`p.location_id = $${next++}::bigint`);
	if (filter.skill) where.push(`p.skills @> $${next++}::text[]`);
	const key = [filter.department !== null && 'd', filter.location !== null && 'l', filter.skill && 's'].filter(Boolean).join('');
	return { where: where.join(' and '), next, key };
}

/** One text, and so one prepared plan, per combination of filters and number of words. */
function directoryStatement(words: number, filter: DirectoryFilter, paged: boolean): { name: string; text: string } {
	const { where, next, key } = filterConditions(filter, 3);
	const marks = Array.from({ length: words }, (_, i) => `lower(plain($${next + i}::text))`);
	const matches = [where, ...marks.map((mark) => `p.findable like ${mark}`)].join(' and ');
	// `findable` begins with the name; what stands there was written by this name.
	const inName = marks.map((mark) => `left(p.findable, length(p.name)) like ${mark}`).join(' and ');
	const after = next + words;
	const parts = words
		? [part(`${matches} and ${inName}`, 0, paged, after), part(`${matches} and not (${inName})`, 1, paged, after)]
		: [part(matches, 0, paged, after)];
	const text = `select f.id, f.handle, f.name, f.title, f.photo, f.skills, f.tier, f.sort, d.name as department, l.name as location,
			exists (select 1 from person_follows pf where pf.follower_id = $1 and pf.person_id = f.id) as followed,
			(select count(*)::int from (select 1 from people p where ${matches} limit ${countedUpTo + 1}) counted) as total
		from (${parts.join(' union all ')}) f
		left join departments d on d.id = f.department_id left join locations l on l.id = f.location_id
		order by f.tier, f.sort, f.id limit $2`;
	return { name: `directory_${words}_${key}_${paged ? 'p' : ''}`, text };
}

function part(where: string, tier: number, paged: boolean, after: number): string {
	const key = paged
		? ` and $${after}::int <= ${tier} and ($${after}::int < ${tier} or (lower(p.name), p.id) > ($${after + 1}::text, $${after + 2}::bigint))`
		: '';
	return `(select p.id, p.handle, p.name, p.title, p.photo, p.skills, p.department_id, p.location_id, ${tier} as tier, lower(p.name) as sort
		from people p where ${where}${key} order by lower(p.name), p.id limit $2)`;
}

/** What comes close to what was typed: every word may be misspelt. One page, best first. */
async function listNear(ctx: Ctx, words: string[], filter: DirectoryFilter): Promise<DirectoryRow[]> {
	const { where, next, key } = filterConditions(filter, 3);
	const marks = words.map((_, i) => `lower(plain($${next + i}::text))`);
	const text = `select p.id, p.handle, p.name, p.title, p.photo, p.skills, d.name as department, l.name as location,
			exists (select 1 from person_follows pf where pf.follower_id = $1 and pf.person_id = p.id) as followed
		from people p left join departments d on d.id = p.department_id left join locations l on l.id = p.location_id
		where ${[where, ...marks.map((mark) => `p.findable %> ${mark}`)].join(' and ')}
		order by ${marks.map((mark) => `word_similarity(${mark}, p.findable)`).join(' + ')} desc, lower(p.name), p.id limit $2`;
	return ctx.db.transaction(async (tx) => {
		// Two letters swapped in a word of six leave a similarity of 0.57; PostgreSQL's own threshold is 0.6.
		await tx.execute(`set local pg_trgm.word_similarity_threshold = 0.45`);
		return named<DirectoryRow>(tx as Db, `directory_near_${words.length}_${key}`, text, [ctx.viewer.id, pageSize, ...filterValues(filter), ...words]);
	});
}
