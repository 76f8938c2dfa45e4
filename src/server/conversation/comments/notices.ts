// Who is told of a comment: those it mentions, the one it answers, and those who wrote or follow the post or its part; each once.
import { commentHref } from '#lib/terms/conversation.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { named } from '#server/platform/db/client.ts';

export interface ToldComment {
	commentId: number;
	/** The comment it answers, which for a reply to a reply is not its parent. */
	answeredId: number | null;
	/** Who wrote the part it is on, such as an answer; they are told instead of the post's authors. */
	partAuthorId?: number | null;
	/** Only these are told, as mentioned: an edit named them. */
	people?: number[];
}

interface Told {
	postId: number;
	title: string;
	excerpt: string;
	actorId: number | null;
	answered: number | null;
	mentioned: number[];
	authors: number[];
	/** Of the post; whoever follows it hears of every comment on it. */
	followers: number[];
}

/** Does nothing when the comment was deleted before its turn came. */
export async function tellOfComment(ctx: PublicCtx, comment: ToldComment): Promise<void> {
	const { commentId, answeredId, people } = comment;
	const [told] = await named<Told>(ctx.db, 'comments_told', toldText, [commentId, answeredId]);
	if (!told) return;
	const { postId, title, excerpt, actorId } = told;
	const notice = { thread: `post:${postId}`, href: commentHref(commentId), title, excerpt, actorId, postId };
	// One person, one notice: being named weighs most, having written the post least.
	const mentioned = people ?? told.mentioned;
	await notify(ctx, mentioned, { ...notice, verb: 'person.mentioned' });
	if (people) return;
	const answered = told.answered !== null && !mentioned.includes(told.answered) ? [told.answered] : [];
	await notify(ctx, answered, { ...notice, verb: 'comment.answered' });
	const authors = comment.partAuthorId === undefined ? told.authors : [comment.partAuthorId];
	const rest = [...authors, ...told.followers]
		.filter((id): id is number => id !== null)
		.filter((id) => !mentioned.includes(id) && !answered.includes(id));
	await notify(ctx, rest, { ...notice, verb: 'comment.written' });
}

const toldText = `select c.post_id as "postId", p.title, left(c.body_text, 300) as excerpt, c.author_id as "actorId",
		(select a.author_id from comments a where a.id = $2 and a.deleted_at is null) as answered,
		coalesce((select json_agg(m.person_id) from mentions m where m.post_id = c.post_id and m.comment_id = c.id), '[]') as mentioned,
		coalesce((select json_agg(w.id) from (select p.author_id as id where p.author_id is not null
			union select person_id from post_authors where post_id = p.id) w), '[]') as authors,
		coalesce((select json_agg(f.person_id) from post_follows f where f.post_id = p.id), '[]') as followers
	from comments c join posts p on p.id = c.post_id where c.id = $1 and c.deleted_at is null and p.deleted_at is null`;
