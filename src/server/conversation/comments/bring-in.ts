// Brings in comments written elsewhere: with their dates, on a post or a part of it, by authors nobody may know any more.
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { recordPast } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { guessLanguage, type SearchLanguage } from '#server/platform/text/language.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import { cleanText } from '#server/platform/text/plain.ts';

export interface BroughtComment {
	postId: number;
	/** An answer or a photo of the post. */
	partId?: number | null;
	authorId: number | null;
	/** Markdown. */
	body: string;
	at: Date;
	editedAt?: Date | null;
	language?: SearchLanguage;
}

/** One statement for the batch; ids in the order given. Handles in the text are not looked up: they were those of another site. */
export function bringInComments(ctx: Ctx, batch: readonly BroughtComment[]): Promise<number[]> {
	return inTransaction(ctx, async (tx) => {
		if (!batch.length) return [];
		const rows = batch.map((comment) => {
			const text = renderMarkdown(cleanText(comment.body));
			return { ...comment, html: text.html, text: text.text, language: guessLanguage(text.text, comment.language) };
		});
		const made = await named<{ id: number }>(tx.db, 'comments_bring_in', insertText, [
			rows.map((row) => row.postId),
			rows.map((row) => row.partId ?? null),
			rows.map((row) => row.authorId),
			rows.map((row) => cleanText(row.body)),
			rows.map((row) => row.html),
			rows.map((row) => row.text),
			rows.map((row) => row.language),
			rows.map((row) => row.at),
			rows.map((row) => row.editedAt ?? null)
		]);
		const ids = made.map((row) => row.id);
		const events = rows.map((row, i) => ({
			verb: 'comment.written',
			actorId: row.authorId,
			subject: 'comment',
			subjectId: ids[i]!,
			facts: { post: row.postId, parent: null, imported: true, ...(row.partId ? { part: row.partId } : {}) },
			at: row.at
		}));
		await recordPast(tx, events);
		return ids;
	});
}

const insertText = `with given as (
		select * from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::timestamptz[], $9::timestamptz[])
			with ordinality as g(post_id, part_id, author_id, body, body_html, body_text, language, at, edited_at, place)
	), made as (
		insert into comments (post_id, part_id, author_id, body, body_html, body_text, language, created_at, edited_at)
		select post_id, part_id, author_id, body, body_html, body_text, language::regconfig, at, edited_at from given order by place returning id
	), counted as (
		update posts p set comment_count = p.comment_count + c.count, active_at = greatest(p.active_at, c.last)
		from (select post_id, count(*)::int as count, max(at) as last from given group by post_id) c where p.id = c.post_id
	)
	select id from made order by id`;
