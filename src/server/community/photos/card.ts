// What follows from the photos of an album being there: its card in lists, its cover, and the words by which it is found.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';

const SHOWN = 5;

const cardText = `with seen as (
		select f.id, f.media_id, f.position from photos f where f.post_id = $1 and f.removed_at is null and f.hidden_at is null
	), first as (select * from seen order by position, id limit ${SHOWN}),
	pictures as (
		select f.position, f.id, m.id as media_id, json_build_object('key', m.key, 'width', m.width, 'height', m.height,
			'alt', coalesce(nullif(m.alt, ''), a.alt, ''), 'placeholder', m.placeholder) as picture
		from first f join media m on m.id = f.media_id left join albums a on a.post_id = $1
	)
	update posts p set card = p.card || jsonb_build_object('photos', (select count(*) from seen),
			'shown', coalesce((select json_agg(picture order by position, id) from pictures), '[]')::jsonb),
		cover_id = case when exists (select from albums a join seen s on s.media_id = p.cover_id where a.post_id = $1 and a.cover_chosen)
			then p.cover_id else (select media_id from pictures order by position, id limit 1) end
	where p.id = $1`;

/** Call after every change of which photos an album shows and in which order, in its transaction. */
export async function refreshCard(ctx: Pick<Ctx, 'db'>, postId: number): Promise<void> {
	await named(ctx.db, 'album_card', cardText, [postId]);
}

const wordsText = `update posts p set body_text = $2 || coalesce((select E'\\n' || string_agg(w.words, E'\\n')
	from (select left(concat_ws(' ', nullif(f.caption, ''), nullif(m.alt, '')), 1000) as words from photos f join media m on m.id = f.media_id
		where f.post_id = p.id and f.removed_at is null and f.hidden_at is null and (f.caption <> '' or m.alt <> '')
		order by f.position, f.id limit 2000) w), '') where p.id = $1`;

/** An album is found by what its captions and descriptions say. Call after they or the album's own text changed, in the transaction. */
export async function refreshWords(ctx: Pick<Ctx, 'db'>, postId: number): Promise<void> {
	const [post] = await named<{ body: string }>(ctx.db, 'album_body', 'select body from posts where id = $1', [postId]);
	await named(ctx.db, 'album_words', wordsText, [postId, post ? renderMarkdown(post.body).text : '']);
}
