// Questions like the one somebody is about to ask: by the rare words of its title and by its letters, answered ones first.
import type { Ctx } from '#server/members/access/ctx.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import { named } from '#server/platform/db/client.ts';
import { guessLanguage, type SearchLanguage } from '#server/platform/text/language.ts';
import { commonWords } from './common-words.ts';
import { type KnownWord, looked, weighed } from './similar-words.ts';

export interface SimilarQuestion {
	id: number;
	slug: string;
	title: string;
	answers: number;
	accepted: boolean;
	obsolete: boolean;
	score: number;
}

/** Shown while one types. */
const shown = 6;

/** With fewer than so many it is looked further, in what says less. */
const enough = 3;

/** Up to so many questions all titles may be compared by their letters; beyond, that takes longer than somebody types. */
const fewQuestions = 20_000;

/** Words of one or two letters, or one word alone, find anything. */
const shortest = 8;

export interface SimilarOptions {
	/** A question being edited is not like itself. */
	exceptId?: number;
}

/** Up to six, answered ones first; none for a title too short to tell. */
export async function listSimilar(ctx: Ctx, title: string, options: SimilarOptions = {}): Promise<SimilarQuestion[]> {
	const words = title.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 200);
	if ([...words].length < shortest) return [];
	const exceptId = Number.isSafeInteger(options.exceptId) ? options.exceptId : 0;
	const { queries, begun, total } = await wordsOf(ctx, words);
	const find = (name: string, text: string, ...first: string[]) =>
		named<Found>(ctx.db, name, text, [...first, words, ctx.viewer.spaceIds, exceptId, ctx.viewer.id]);
	let found: Found[] = [];
	for (const query of queries)
		if (found.length < enough) found = distinct([...found, ...(await find('questions_similar', byWordsText, query))]);
	if (found.length < enough && total <= fewQuestions)
		found = distinct([...found, ...(await find('questions_alike', byLettersText))]);
	else if (found.length < enough && begun.length)
		found = distinct([...found, ...(await find('questions_similar', byWordsText, begun.join(' | ')))]);
	const answered = (row: Found) => (row.accepted ? 2 : row.answers > 0 ? 1 : 0);
	return found
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, shown)
		.sort((a, b) => answered(b) - answered(a) || b.likeness - a.likeness)
		.map(({ likeness: _, ...row }) => row);
}

interface Found extends SimilarQuestion {
	likeness: number;
}

const distinct = (rows: Found[]) => [...new Map(rows.map((row) => [row.id, row])).values()];

const columns = `p.id, p.slug, p.title, coalesce((p.card->>'answers')::int, 0) as answers, coalesce((p.card->>'accepted')::boolean, false) as accepted,
	coalesce((p.card->>'obsolete')::boolean, false) as obsolete, p.score`;

// Candidates come from the index on words; those with most of the words are compared by their letters, which costs most, and only
// the best of these are read whole and asked whether the viewer may see them.
const byWordsText = `with candidates as materialized (
		select post_id, title, ts_rank(title_search, $1::tsquery) as rank
		from (select post_id, title, title_search from questions where title_search @@ $1::tsquery limit ${weighed}) q order by rank desc limit 60
	), compared as (
		select post_id, rank + 2 * similarity(lower(plain(title)), lower(plain($2))) as likeness from candidates where post_id <> $4
		order by likeness desc limit 40
	)
	select ${columns}, c.likeness from compared c
	join posts p on p.id = c.post_id where ${visibleSql('p', '$3', '$5')} and c.likeness > 0.3 order by c.likeness desc limit 12`;

const byLettersText = `select ${columns}, c.likeness from (
		select q.post_id, 2 * similarity(lower(plain(q.title)), lower(plain($1))) as likeness from questions q
		where lower(plain(q.title)) % lower(plain($1)) and q.post_id <> $3 order by likeness desc limit 40) c
	join posts p on p.id = c.post_id where ${visibleSql('p', '$2', '$4')} order by c.likeness desc limit 12`;

const languages: SearchLanguage[] = ['english', 'german', 'french', 'spanish', 'simple'];

/** Which rows a word brings is known from the statistics PostgreSQL keeps; the rare ones say most and cost least. */
async function wordsOf(ctx: Ctx, words: string): Promise<{ queries: string[]; begun: string[]; total: number }> {
	const guessed = guessLanguage(words);
	const configurations = guessed === 'simple' ? languages : [guessed, 'simple' as const];
	const text = `select distinct quote_literal(lexeme) as word, lexeme from unnest($1::regconfig[]) as c, unnest(to_tsvector(c, plain($2))) limit 60`;
	const rows = await named<{ word: string; lexeme: string }>(ctx.db, 'questions_words', text, [configurations, words]);
	const { total, share } = await commonWords(ctx);
	const known: KnownWord[] = rows.map(({ word, lexeme }) => ({ word, share: share.get(lexeme) ?? 0 }));
	const begun = rows.filter(({ lexeme }) => !share.has(lexeme)).flatMap(({ lexeme }) => beginningOf(lexeme));
	return { queries: looked(known, total), begun, total };
}

/** Where a word may be misspelled towards its end, or is being typed: its first letters. */
function beginningOf(lexeme: string): string[] {
	const letters = [...lexeme];
	if (letters.length < 5 || !/^[\p{L}\p{N}]+$/u.test(lexeme)) return [];
	return [`${letters.slice(0, Math.max(4, Math.ceil(letters.length * 0.6))).join('')}:*`];
}
