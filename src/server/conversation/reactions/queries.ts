// Who reacted, and how often each kind was given.
import type { ReactionCounts, ReactionKind } from '#lib/terms/conversation.ts';
import { findComment } from '#server/conversation/comments/queries.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';

export interface Reactor {
	id: number;
	handle: string;
	name: string;
	photo: string | null;
	title: string;
	kind: ReactionKind;
}

const size = 30;

/** Counts by kind of a thing that was found for the viewer before. */
export async function summariseReactions(ctx: Ctx, subject: 'post' | 'comment', id: number): Promise<ReactionCounts> {
	const text = `select kind, count(*)::int as given from ${subject}_reactions where ${subject}_id = $1 group by kind`;
	const rows = await named<{ kind: ReactionKind; given: number }>(ctx.db, `reactions_summary_${subject}`, text, [id]);
	return Object.fromEntries(rows.map((row) => [row.kind, row.given]));
}

/** The same of a part of a post. */
export async function summarisePartReactions(ctx: Ctx, postId: number, partId: number): Promise<ReactionCounts> {
	const text = `select kind, count(*)::int as given from part_reactions where post_id = $1 and part_id = $2 group by kind`;
	const rows = await named<{ kind: ReactionKind; given: number }>(ctx.db, 'reactions_summary_part', text, [
		postId,
		partId
	]);
	return Object.fromEntries(rows.map((row) => [row.kind, row.given]));
}

/** Those who reacted, the latest first. */
export async function listReactors(
	ctx: Ctx,
	subject: 'post' | 'comment',
	id: number,
	after?: string | null
): Promise<Page<Reactor>> {
	if (subject === 'post') await findPost(ctx, id);
	else await findComment(ctx, id);
	const text = `select p.id, p.handle, p.name, p.photo, p.title, r.kind, r.created_at::text as key
		from ${subject}_reactions r join people p on p.id = r.person_id
		where r.${subject}_id = $1 and (r.created_at, r.person_id) < ($2::timestamptz, $3::bigint)
		order by r.created_at desc, r.person_id desc limit ${size + 1}`;
	const [at, person] = decodeMoment(after, 'infinity');
	const rows = await named<Reactor & { key: string }>(ctx.db, `reactions_list_${subject}`, text, [id, at, person]);
	const page = toPage(rows, size, (row) => [row.key, row.id]);
	return { ...page, rows: page.rows.map(({ key: _key, ...row }) => row) };
}
