// A query in the five languages that posts are written in, as pieces of SQL.

/** PostgreSQL's search configurations, with the short name their query goes by. */
const languages = { english: 'en', german: 'de', french: 'fr', spanish: 'es', simple: 'si' } as const;

const named = Object.entries(languages);

/**
 * `q`: one row with the words in `parameter` as a query in each language, and what of it an index can answer.
 * Accents are taken off, as they are in the index. Web search syntax: "exact words", or, -without.
 */
export const queryRow = (parameter: string) => `q as materialized (
	select ${named.map(([config, short]) => `websearch_to_tsquery('${config}', plain(${parameter})) as ${short}`).join(', ')},
		nullif(querytree(${named.map(([config]) => `websearch_to_tsquery('${config}', plain(${parameter}))`).join(' || ')}), 'T')::tsquery as positive)`;

/** As `queryRow`, for what stands already in the syntax of to_tsquery. */
export const prefixRow = (parameter: string) => `q as materialized (
	select ${named.map(([config, short]) => `to_tsquery('${config}', ${parameter}) as ${short}`).join(', ')})`;

/** The query in the language of the row `t`. */
export const ownQuery = (t: string) =>
	`(case ${t}.language ${named.map(([config, short]) => `when '${config}'::regconfig then (select ${short} from q)`).join(' ')} else (select si from q) end)`;

/** What the index can be asked: any language's words, without what must not occur; null when nothing is left. */
export const indexedQuery = '(select positive from q)';

/** The query for highlights: also with the accents as they were typed, because the shown text has them. */
export const shownQuery = (t: string, parameter: string) =>
	`(${ownQuery(t)} || websearch_to_tsquery(${t}.language, ${parameter}))`;
