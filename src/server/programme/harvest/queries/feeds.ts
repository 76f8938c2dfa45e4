// The feeds that are read, with how that went.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';

export interface FeedRow {
	id: number;
	url: string;
	/** As it calls itself; empty before it was read. */
	title: string;
	/** A word of `feedFaults`, perhaps with a detail after a colon; empty when all is well. */
	problem: string;
	triedAt: Date | null;
	readAt: Date | null;
	entries: number;
}

const text = `select f.id, f.url, f.title, f.problem, f.tried_at as "triedAt", f.read_at as "readAt",
	(select count(*)::int from feed_entries e where e.feed_id = f.id) as entries
	from feeds f order by lower(coalesce(nullif(f.title, ''), f.url)), f.id`;

/** At most fifty. @throws Forbidden for those who do not run the programme. */
export function listFeeds(ctx: Ctx): Promise<FeedRow[]> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	return named<FeedRow>(ctx.db, 'feeds_list', text, []);
}
