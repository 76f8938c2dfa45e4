// Puts what was found of one kind in place of what was found before: what is found no more goes.
import type { HarvestKind } from '#lib/terms/harvest.ts';
import type { Db } from '#server/platform/db/client.ts';
import { named } from '#server/platform/db/client.ts';

/** What a kind looks for: a statement that gives ref, title, facts, post_id, entry_id and score, best first. */
export interface Search {
	kind: HarvestKind;
	text: string;
	/** Its parameters, from $4 on. */
	values: unknown[];
}

/** More would not be looked through. */
const mostOfAKind = 200;

/** Returns how many rows changed. */
export async function putFound(db: Db, now: Date, { kind, text, values }: Search): Promise<number> {
	const statement = `with found as materialized (select * from (${text}) f limit $3::int),
		gone as (delete from harvest_proposals h where h.kind = $1 and not exists (select from found f where f.ref = h.ref) returning h.ref),
		put as (
			insert into harvest_proposals as h (ref, kind, title, facts, post_id, entry_id, score, found_at)
			select f.ref, $1, f.title, f.facts, f.post_id, f.entry_id, f.score, $2::timestamptz from found f
			on conflict (ref) do update set title = excluded.title, facts = excluded.facts, score = excluded.score
				where (h.title, h.facts, h.score) is distinct from (excluded.title, excluded.facts, excluded.score)
			returning h.ref)
		select (select count(*) from gone) + (select count(*) from put) as count`;
	const [row] = await named<{ count: number }>(db, `harvest_put_${kind}`, statement, [
		kind,
		now,
		mostOfAKind,
		...values
	]);
	return row?.count ?? 0;
}

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);
