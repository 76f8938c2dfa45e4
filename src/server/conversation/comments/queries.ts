// Reading comments on behalf of a viewer: a post's thread, one comment, the place where it stands.
import { type CommentRow, commentAnchor, type ReactionKind } from '#lib/terms/conversation.ts';
import { type PostKind, postHref } from '#lib/terms/posts.ts';
import { type FoundPost, findPost, type Place } from '#server/conversation/posts/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, encodeCursor, type Page } from '#server/platform/db/page.ts';
import { NotFound } from '#server/platform/errors.ts';
import { makeKeep } from '#server/platform/keep.ts';
import { postVersion } from '#server/platform/live/changes.ts';
import { type CommentCan, canDoWithComment } from './policy.ts';

const firstLevel = 50;
const repliesShown = 50;

/** A row as the statements below give it, before the viewer's rights are applied. */
interface StoredComment extends Omit<
	CommentRow,
	'can' | 'replies' | 'deleted' | 'isPostAuthor' | 'moreReplies' | 'body'
> {
	body: string;
	authorId: number | null;
	deletedAt: string | null;
	deletedBy: number | null;
	/** Sort key with all the digits PostgreSQL keeps. */
	key: string;
	replies: StoredComment[] | null;
	replyCount: number;
}

/** `c` is the comments alias, `viewer` the parameter with the viewer's id. */
const columns = (c: string, viewer: string) => `${c}.id, ${c}.parent_id as "parentId", ${c}.author_id as "authorId",
	(select json_build_object('id', a.id, 'handle', a.handle, 'name', a.name, 'photo', a.photo, 'title', a.title) from people a where a.id = ${c}.author_id) as author,
	${c}.body, ${c}.body_html as "bodyHtml", ${c}.previous_body as "previousBody", ${c}.language::text as language,
	${c}.created_at as "createdAt", ${c}.created_at::text as key, ${c}.edited_at as "editedAt", ${c}.deleted_at as "deletedAt", ${c}.deleted_by as "deletedBy",
	${c}.reaction_count as "reactionCount",
	case when ${c}.reaction_count > 0 then (select json_object_agg(kind, given) from (select kind, count(*) as given from comment_reactions r where r.comment_id = ${c}.id group by kind) k) end as reactions,
	case when ${c}.reaction_count > 0 then (select r.kind from comment_reactions r where r.comment_id = ${c}.id and r.person_id = ${viewer}) end as reaction`;

const withReplies = `(select json_agg(r) from (select ${columns('c', '$2')} from comments c where c.parent_id = t.id order by c.created_at, c.id limit ${repliesShown}) r) as replies,
	(select count(*)::int from comments c where c.parent_id = t.id) as "replyCount"`;

const threadText = (which: string) => `select t.*, ${withReplies}
	from (select ${columns('c', '$2')} from comments c
		where c.post_id = $1 and ${which} and c.parent_id is null and (c.created_at, c.id) > ($3::timestamptz, $4::bigint)
		order by c.created_at, c.id limit ${firstLevel + 1}) t`;

/** The first comments of a post as everyone shares them: who may do what, and own reactions, come on top for each viewer. */
export interface Thread {
	/** Comments on it that anybody has reacted to. */
	reactedTo: number[];
	/** `own` are the viewer's reactions by comment. */
	present(own: Record<string, string>): Page<CommentRow>;
}

export const noThread: Thread = { reactedTo: [], present: () => ({ rows: [], next: null }) };

const keptThreads = makeKeep<StoredComment[]>({ age: 20_000, most: 300 });

/** As `listComments` of the post itself, in two steps, so that the first page is read once for all. */
export async function findThread(ctx: Ctx, post: Place, after?: string | null): Promise<Thread> {
	const nobody = 0;
	const read = () => {
		const values = [post.id, nobody, ...decodeMoment(after, '-infinity')];
		return named<StoredComment>(ctx.db, 'comments_thread', threadText('c.part_id is null'), values);
	};
	const rows = after ? await read() : await keptThreads.get(post.id, postVersion(post.id), read);
	const shown = rows.slice(0, firstLevel);
	const all = shown.flatMap((row) => [row, ...(row.replies ?? [])]);
	return {
		reactedTo: all.filter((row) => row.reactionCount > 0).map((row) => row.id),
		present: (own) => ({
			rows: shown.map((row) => present(ctx, post, row, own)),
			next: nextAfter(rows)
		})
	};
}

function nextAfter(rows: StoredComment[]): string | null {
	const last = rows[firstLevel - 1];
	return rows.length > firstLevel && last ? encodeCursor([last.key, last.id]) : null;
}

/** Comments of the first level on the post itself or on one part of it, oldest first, each with its replies; one statement. */
export async function listComments(
	ctx: Ctx,
	post: Place,
	after?: string | null,
	partId: number | null = null
): Promise<Page<CommentRow>> {
	const [at, id] = decodeMoment(after, '-infinity');
	const values = [post.id, ctx.viewer.id, at, id, ...(partId === null ? [] : [safeId(partId)])];
	const [name, which] =
		partId === null ? ['comments_thread', 'c.part_id is null'] : ['comments_of_part', 'c.part_id = $5'];
	const rows = await named<StoredComment>(ctx.db, name, threadText(which), values);
	return { rows: rows.slice(0, firstLevel).map((row) => present(ctx, post, row)), next: nextAfter(rows) };
}

export interface PartComments {
	rows: CommentRow[];
	/** All of them, replies counted. */
	total: number;
	/** Cursor of what follows the rows, for `listComments` of the part. */
	next: string | null;
}

/** How many of the first level a part shows before one asks for more. */
const shownOfPart = 10;

/** The window is cut before the columns are read, so that a lively post costs no more than what is shown of it. */
const allPartsText = `select t.*, ${withReplies} from (
		select ${columns('c', '$2')}, coalesce(c.part_id, 0) as "partId", w.total, w.place from (
			select id, place, total from (
				select id, parent_id, row_number() over (partition by part_id, parent_id is null order by created_at, id) as place,
					count(*) over (partition by part_id) as total
				from comments where post_id = $1) n
			where parent_id is null and place <= ${shownOfPart + 1}) w
		join comments c on c.id = w.id) t order by t."partId", t.place`;

type StoredPartComment = StoredComment & { partId: number; total: number; place: number };

/** The comments on a post (under 0) and on each of its parts, the first of each; one statement. */
export async function listCommentsOfParts(ctx: Ctx, post: Place): Promise<Map<number, PartComments>> {
	const rows = await named<StoredPartComment>(ctx.db, 'comments_of_parts', allPartsText, [post.id, ctx.viewer.id]);
	const parts = new Map<number, PartComments>();
	for (const { partId, total, place, ...row } of rows) {
		const part = parts.get(partId) ?? { rows: [], total, next: null };
		parts.set(partId, part);
		if (place <= shownOfPart) part.rows.push(present(ctx, post, row));
		else part.next = cursorAfter(rows, partId);
	}
	return parts;
}

function cursorAfter(rows: StoredPartComment[], partId: number): string | null {
	const last = rows.find((row) => row.partId === partId && row.place === shownOfPart);
	return last ? encodeCursor([last.key, last.id]) : null;
}

const repliesText = `select ${columns('c', '$2')}, 0 as "replyCount" from comments c
	where c.parent_id = $1 and c.id > $3 order by c.created_at, c.id limit ${repliesShown + 1}`;

/** The replies to one comment that come after `afterId`. */
export async function listReplies(
	ctx: Ctx,
	parentId: number,
	afterId = 0
): Promise<{ rows: CommentRow[]; more: boolean }> {
	const { post } = await findComment(ctx, parentId);
	const rows = await named<StoredComment>(ctx.db, 'comments_replies', repliesText, [
		parentId,
		ctx.viewer.id,
		safeId(afterId)
	]);
	return { rows: rows.slice(0, repliesShown).map((row) => present(ctx, post, row)), more: rows.length > repliesShown };
}

export interface FoundComment {
	id: number;
	postId: number;
	/** The part of the post it is on; null for the post itself. */
	partId: number | null;
	parentId: number | null;
	authorId: number | null;
	body: string;
	createdAt: Date;
	deletedAt: Date | null;
	/** For the cursor; see `StoredComment.key`. */
	key: string;
}

/**
 * One comment and its post, if the viewer may see the post.
 * @throws NotFound also for a comment on a hidden post.
 */
export async function findComment(
	ctx: Ctx,
	id: number
): Promise<{ comment: FoundComment; post: FoundPost; can: CommentCan }> {
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const text = `select id, post_id as "postId", part_id as "partId", parent_id as "parentId", author_id as "authorId", body, created_at as "createdAt",
		deleted_at as "deletedAt", created_at::text as key from comments where id = $1`;
	const [comment] = await named<FoundComment>(ctx.db, 'comments_find', text, [id]);
	if (!comment) throw new NotFound();
	const post = await findPost(ctx, comment.postId);
	return { comment, post, can: canDoWithComment(ctx.viewer, comment, post) };
}

/** The address that shows a comment in its thread, on whichever page of the thread it is. */
export async function findCommentAddress(ctx: Ctx, id: number): Promise<string> {
	const { comment, post } = await findComment(ctx, id);
	const href = postHref({ kind: post.kind as PostKind, id: post.id, slug: post.slug });
	// A part's page or place opens its own thread.
	if (comment.partId !== null) return `${href}?part=${comment.partId}#${commentAnchor(id)}`;
	const root = comment.parentId === null ? comment : (await findComment(ctx, comment.parentId)).comment;
	const before = `select count(*)::int as count from (select 1 from comments where post_id = $1 and part_id is null and parent_id is null and (created_at, id) < ($2::timestamptz, $3::bigint) limit ${firstLevel}) c`;
	const [place] = await named<{ count: number }>(ctx.db, 'comments_before', before, [post.id, root.key, root.id]);
	// A page that begins with the thread it is about.
	const from = (place?.count ?? 0) < firstLevel ? '' : `?comments=${encodeCursor([root.key, root.id - 1])}`;
	return `${href}${from}#${commentAnchor(id)}`;
}

/** How many a person wrote since; for the limit. */
export async function countWrittenSince(ctx: Ctx, since: Date): Promise<number> {
	const text = 'select count(*)::int as count from comments where author_id = $1 and created_at > $2';
	const [row] = await named<{ count: number }>(ctx.db, 'comments_written_since', text, [ctx.viewer.id, since]);
	return row?.count ?? 0;
}

/** `own` stands in for what a shared row cannot know. */
function present(ctx: Ctx, post: Place, row: StoredComment, own?: Record<string, string>): CommentRow {
	const { deletedAt, deletedBy, key: _key, replyCount, authorId, ...rest } = row;
	const can = canDoWithComment(ctx.viewer, { authorId, deletedAt }, post);
	const replies = (row.replies ?? []).map((reply) => present(ctx, post, reply, own));
	return {
		...rest,
		author: deletedAt ? null : row.author,
		isPostAuthor:
			authorId !== null && !deletedAt && (authorId === post.authorId || post.coAuthorIds.includes(authorId)),
		body: can.edit ? row.body : null,
		previousBody: can.compare ? row.previousBody : null,
		reactions: deletedAt ? {} : (row.reactions ?? {}),
		reaction: (own ? (own[row.id] ?? null) : row.reaction) as ReactionKind | null,
		deleted: deletedAt ? (deletedBy === authorId ? 'author' : 'moderator') : null,
		can,
		replies,
		moreReplies: Math.max(0, (replyCount ?? 0) - replies.length)
	};
}

const safeId = (id: string | number) => (Number.isSafeInteger(Number(id)) ? Number(id) : 0);
