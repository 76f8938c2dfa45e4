// What the directory can be narrowed by: the units of the organisation, and how many of the people found are in each.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import type { DirectoryFilter } from '../input.ts';
import { containing, countedUpTo, filterConditions, filterValues, foldWords } from './directory.ts';

export interface Facet {
	value: string;
	count: number;
}

export interface Facets {
	departments: Record<number, number>;
	locations: Record<number, number>;
	/** The most frequent first, at most twelve. */
	skills: Facet[];
}

interface Row {
	departments: Record<string, number> | null;
	locations: Record<string, number> | null;
	skills: Facet[] | null;
}

/** Counted over the first thousand people found: exact where fewer match, and cheap always. */
export async function countFacets(ctx: Ctx, filter: DirectoryFilter): Promise<Facets> {
	const words = await foldWords(ctx, filter.q);
	const { where, next, key } = filterConditions(filter, 1);
	const matches = [where, ...words.map((_, i) => `p.findable like $${next + i}::text`)].join(' and ');
	const [row] = await named<Row>(
		ctx.db,
		`directory_facets_${words.length}_${key}`,
		`with found as materialized (select department_id, location_id, skills from people p where ${matches} limit ${countedUpTo})
		select (select json_object_agg(department_id, n) from (select department_id, count(*)::int n from found where department_id is not null group by 1) d) as departments,
			(select json_object_agg(location_id, n) from (select location_id, count(*)::int n from found where location_id is not null group by 1) l) as locations,
			(select json_agg(s) from (select skill as value, count(*)::int as count from found, unnest(skills) skill group by 1 order by 2 desc, 1 limit 12) s) as skills`,
		[...filterValues(filter), ...words.map(containing)]
	);
	return { departments: row?.departments ?? {}, locations: row?.locations ?? {}, skills: row?.skills ?? [] };
}
