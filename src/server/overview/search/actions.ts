// A search is an event too: one without a result is a place where people fail.
import type { SearchFilter } from '#lib/terms/search.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';

/** What was typed is kept only when nothing was found, so that somebody can write it. */
export function noteSearch(ctx: Ctx, filter: SearchFilter, results: number): Promise<void> {
	const facts = {
		kind: filter.kind,
		results,
		...(results === 0 ? { words: filter.q.slice(0, 100).toWellFormed() } : {})
	};
	return record(ctx, { verb: 'search.made', subject: 'search', subjectId: 0, facts });
}
