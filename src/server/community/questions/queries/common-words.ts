// How often words stand in titles of questions, from PostgreSQL's own statistics, read anew every ten minutes.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

export interface CommonWords {
	/** About how many questions there are. */
	total: number;
	/** The share of titles a word stands in; one that is not listed is rare. */
	share: ReadonlyMap<string, number>;
}

const KEPT = 600_000;
let kept: { at: number; words: CommonWords } | undefined;

const text = `select coalesce((select reltuples from pg_class where oid = 'questions'::regclass), 0)::real as total,
	(select most_common_elems::text::text[] from pg_stats where tablename = 'questions' and attname = 'title_search' and schemaname = current_schema()) as words,
	(select most_common_elem_freqs from pg_stats where tablename = 'questions' and attname = 'title_search' and schemaname = current_schema()) as shares`;

export async function commonWords(ctx: PublicCtx): Promise<CommonWords> {
	if (kept && Date.now() - kept.at < KEPT) return kept.words;
	type Row = { total: number; words: string[] | null; shares: number[] | null };
	const [row] = await named<Row>(ctx.db, 'questions_common_words', text, []);
	const share = new Map((row?.words ?? []).map((word, i) => [word, row?.shares?.[i] ?? 0]));
	const words = { total: Math.max(0, row?.total ?? 0), share };
	kept = { at: Date.now(), words };
	return words;
}
