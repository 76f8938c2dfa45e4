// What the home page remembers for a person: when they were here, and which announcements they put away.
import { findPost } from '#server/conversation/posts/queries.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import type { DismissAnnouncement } from './input.ts';
import type { Visits } from './queries/mine.ts';

/** A pause this long begins a new visit. */
const pause = 30 * 60_000;
/** Within a visit the time is written once a minute. */
const step = 60_000;

/** Call with the visits as the page was made; writes nothing most of the time. */
export async function rememberVisit(ctx: Ctx, visits: Visits): Promise<void> {
	const last = visits.last === null ? null : Date.parse(visits.last);
	const gap = last === null ? Infinity : ctx.now.getTime() - last;
	if (gap < step) return;
	const before = gap >= pause ? visits.last : visits.before;
	const home = JSON.stringify({ before, last: ctx.now.toISOString() });
	await named(
		ctx.db,
		'feed_visit',
		`update people set choices = jsonb_set(choices, '{home}', $2::jsonb) where id = $1`,
		[ctx.viewer.id, home]
	);
	await tellChange(ctx.db, { people: [ctx.viewer.id] });
}

/** It comes back when the post changes. */
export function dismissAnnouncement(ctx: Ctx, input: DismissAnnouncement): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const post = await findPost(ctx, input.postId);
		const put = `update people set choices = jsonb_set(choices, '{dismissed}', coalesce(choices -> 'dismissed', '{}') || jsonb_build_object($2::text, $3::int)) where id = $1`;
		await named(ctx.db, 'feed_dismiss', put, [ctx.viewer.id, String(post.id), post.version]);
		await record(ctx, { verb: 'announcement.dismissed', subject: 'post', subjectId: post.id, spaceId: post.spaceId });
	});
}
