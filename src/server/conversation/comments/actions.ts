// Writing, editing and deleting comments; counts, mentions, events and notices go in the same transaction.
import { m } from '#lib/paraglide/messages.js';
import { type FoundPost, findPost } from '#server/conversation/posts/queries.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, NotFound, TooMany } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { postChannel, publish } from '#server/platform/live/publish.ts';
import { guessLanguage, type SearchLanguage } from '#server/platform/text/language.ts';
import { mentionCandidates, renderMarkdown, type RenderedMarkdown } from '#server/platform/text/markdown.ts';
import type { DeleteComment, EditComment, WriteComment, WritePartComment } from './input.ts';
import { canEditComment } from './policy.ts';
import { countWrittenSince, findComment } from './queries.ts';

/** More than anyone types; fewer than a script would. */
const mostAMinute = 20;

/** The job that tells people of a comment; `people` narrows it to those newly mentioned. */
export const tellOfCommentJob = 'tell-of-comment';

/** @throws Forbidden on a post that is not out, TooMany, Conflict when the answered comment is on another post. */
export function writeComment(ctx: Ctx, input: WriteComment): Promise<{ id: number }> {
	return write(ctx, input, null);
}

/**
 * A comment on a part of a post. The domain whose part it is has found it and says who wrote it: they are told.
 * @throws as `writeComment`, and Conflict when the answered comment is on another part.
 */
export function writePartComment(
	ctx: Ctx,
	input: WritePartComment,
	part: { authorId: number | null }
): Promise<{ id: number }> {
	return write(ctx, input, { id: input.partId, authorId: part.authorId });
}

interface Part {
	id: number;
	authorId: number | null;
}

function write(ctx: Ctx, input: WriteComment, part: Part | null): Promise<{ id: number }> {
	return inTransaction(ctx, async (ctx) => {
		const post = await findPost(ctx, input.postId);
		if (!post.can.comment) throw new Forbidden(m.conversation_error_closed(), 'comments_closed');
		if ((await countWrittenSince(ctx, new Date(ctx.now.getTime() - 60_000))) >= mostAMinute)
			throw new TooMany(60, m.conversation_error_too_fast());
		const parent = input.parentId ? await findParent(ctx, input.parentId, post, part) : null;
		const text = await render(ctx, input.body);
		const place = { parentId: parent?.threadId ?? null, partId: part?.id ?? parent?.partId ?? null };
		const id = await insertComment(ctx, post, place, input.body, text);
		if (text.personIds.length) await nameMentioned(ctx, post.id, id, text.personIds);
		const answered = { id: parent?.id ?? null, authorId: parent?.authorId ?? (part ?? post).authorId };
		await follow(ctx, post, { id, partId: place.partId }, answered, part);
		return { id };
	});
}

/** What follows from a new comment: the event, who is told, and word to open pages. */
async function follow(
	ctx: Ctx,
	post: FoundPost,
	{ id, partId }: { id: number; partId: number | null },
	answered: { id: number | null; authorId: number | null },
	part: Part | null
): Promise<void> {
	await record(ctx, {
		verb: 'comment.written',
		subject: 'comment',
		subjectId: id,
		spaceId: post.spaceId,
		otherId: answered.authorId,
		facts: { post: post.id, parent: answered.id, ...(partId ? { part: partId } : {}) }
	});
	const told = { commentId: id, answeredId: answered.id, ...(part ? { partAuthorId: part.authorId } : {}) };
	if (!ctx.quiet) await enqueue(ctx.db, tellOfCommentJob, told);
	await publish(ctx.db, postChannel(post.id), {
		event: 'comment.written',
		post: post.id,
		comment: id,
		by: ctx.viewer.id
	});
}

/** What it said before is kept for moderators; people it newly mentions are told. */
export function editComment(ctx: Ctx, input: EditComment): Promise<{ id: number }> {
	return inTransaction(ctx, async (ctx) => {
		const { comment, post } = await findComment(ctx, input.commentId);
		if (!canEditComment(ctx.viewer, comment, post)) throw new Forbidden();
		if (comment.body === input.body) return { id: comment.id };
		const text = await render(ctx, input.body);
		const values = [
			comment.id,
			input.body,
			text.html,
			text.text,
			guessLanguage(text.text, post.language as SearchLanguage),
			ctx.now
		];
		const changed = await named<{ id: number }>(ctx.db, 'comments_edit', editText, values);
		if (!changed.length) throw new NotFound();
		const added = await nameMentioned(ctx, post.id, comment.id, text.personIds);
		await record(ctx, {
			verb: 'comment.edited',
			subject: 'comment',
			subjectId: comment.id,
			spaceId: post.spaceId,
			facts: { post: post.id }
		});
		if (added.length && !ctx.quiet)
			await enqueue(ctx.db, tellOfCommentJob, { commentId: comment.id, answeredId: null, people: added });
		await publish(ctx.db, postChannel(post.id), {
			event: 'comment.changed',
			post: post.id,
			comment: comment.id,
			by: ctx.viewer.id
		});
		return { id: comment.id };
	});
}

const editText = `update comments set previous_body = body, body = $2, body_html = $3, body_text = $4, language = $5::regconfig, edited_at = $6
	where id = $1 and deleted_at is null returning id`;

/** The words are gone for everyone, moderators too; a line that something stood here and the replies stay. */
export function deleteComment(ctx: Ctx, input: DeleteComment): Promise<{ id: number }> {
	return inTransaction(ctx, async (ctx) => {
		const { comment, post, can } = await findComment(ctx, input.commentId);
		if (!can.delete) throw new Forbidden();
		const gone = await named<{ id: number }>(ctx.db, 'comments_delete', deleteText, [
			comment.id,
			ctx.viewer.id,
			ctx.now,
			post.id
		]);
		// Somebody else was quicker: it is deleted, as wished.
		if (!gone.length) return { id: comment.id };
		await record(ctx, {
			verb: 'comment.deleted',
			subject: 'comment',
			subjectId: comment.id,
			spaceId: post.spaceId,
			otherId: comment.authorId,
			facts: { post: post.id, own: comment.authorId === ctx.viewer.id }
		});
		await publish(ctx.db, postChannel(post.id), {
			event: 'comment.changed',
			post: post.id,
			comment: comment.id,
			by: ctx.viewer.id
		});
		return { id: comment.id };
	});
}

const deleteText = `with gone as (
		update comments set body = '', body_html = '', body_text = '', previous_body = null, deleted_at = $3, deleted_by = $2
		where id = $1 and deleted_at is null returning id
	), unnamed as (delete from mentions where post_id = $4 and comment_id = $1),
	counted as (update posts set comment_count = comment_count - 1 where id = $4 and exists (select 1 from gone))
	select id from gone`;

/** A reply to a reply hangs on the first level's comment. */
async function findParent(ctx: Ctx, id: number, post: FoundPost, part: Part | null) {
	const { comment } = await findComment(ctx, id);
	if (comment.postId !== post.id) throw new Conflict(m.conversation_error_other_post());
	if (part && comment.partId !== part.id) throw new Conflict(m.conversation_error_other_part());
	const { partId, authorId } = comment;
	return { id: comment.id, threadId: comment.parentId ?? comment.id, partId, authorId };
}

async function insertComment(
	ctx: Ctx,
	post: FoundPost,
	place: { parentId: number | null; partId: number | null },
	body: string,
	text: RenderedMarkdown
): Promise<number> {
	const language = guessLanguage(text.text, post.language as SearchLanguage);
	const by = [place.parentId, ctx.viewer.id];
	const values = [post.id, ...by, body, text.html, text.text, language, ctx.now, place.partId];
	const [made] = await named<{ id: number }>(ctx.db, 'comments_insert', insertText, values);
	return made!.id;
}

const insertText = `with made as (
		insert into comments (post_id, parent_id, author_id, body, body_html, body_text, language, created_at, part_id)
		values ($1, $2, $3, $4, $5, $6, $7::regconfig, $8, $9) returning id
	), counted as (update posts set comment_count = comment_count + 1, active_at = $8 where id = $1)
	select id from made`;

type Rendered = RenderedMarkdown & { personIds: number[] };

async function render(ctx: Ctx, body: string): Promise<Rendered> {
	const handles = mentionCandidates(body).slice(0, 200);
	const known = handles.length
		? await named<{ id: number; handle: string }>(ctx.db, 'comments_mentioned', mentionedText, [handles])
		: [];
	const text = renderMarkdown(body, { knownHandles: new Set(known.map((person) => person.handle)) });
	return {
		...text,
		personIds: known.filter((person) => text.mentions.includes(person.handle)).map((person) => person.id)
	};
}

const mentionedText = `select id, lower(handle) as handle from people where lower(handle) = any($1::text[]) and status <> 'left'`;

/** Writes who is mentioned and returns those who were not before. */
async function nameMentioned(ctx: Ctx, postId: number, commentId: number, personIds: number[]): Promise<number[]> {
	const values = [postId, commentId, personIds, ctx.now];
	const added = await named<{ personId: number }>(ctx.db, 'comments_mention', mentionText, values);
	return added.map((row) => row.personId);
}

const mentionText = `with gone as (delete from mentions where post_id = $1 and comment_id = $2 and not person_id = any($3::bigint[]))
	insert into mentions (post_id, comment_id, person_id, created_at)
	select $1, $2, named, $4 from unnest($3::bigint[]) as named
	where not exists (select 1 from mentions m where m.post_id = $1 and m.comment_id = $2 and m.person_id = named)
	returning person_id as "personId"`;
