// Who is told of a post: those it mentions, its new co-authors, and, when it appears, those who follow its author.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { postHref, type PostKind, type PostState } from '#lib/terms/posts.ts';
import { named } from '#server/platform/db/client.ts';

export interface Telling {
	postId: number;
	/** Who did it. */
	actorId: number | null;
	/** Given for an edit: only these are told that they are mentioned. */
	mentionedIds?: number[];
	coAuthorIds?: number[];
}

interface Told {
	id: number;
	kind: PostKind;
	slug: string;
	state: PostState;
	title: string;
	summary: string;
	authorId: number | null;
	mentionedIds: number[];
	followerIds: number[];
}

const statement = `select p.id, p.kind, p.slug, p.state, p.title, p.summary, p.author_id as "authorId",
	array_to_json(array(select m.person_id from mentions m where m.post_id = p.id and m.comment_id is null)) as "mentionedIds",
	array_to_json(array(select f.follower_id from person_follows f where f.person_id = p.author_id)) as "followerIds"
	from posts p where p.id = $1 and p.deleted_at is null`;

/** Tells of a publication, or of what an edit added. Nothing is told of a draft but to its co-authors. */
export async function tellOfPost(ctx: PublicCtx, telling: Telling): Promise<void> {
	const [post] = await named<Told>(ctx.db, 'posts_tell', statement, [telling.postId]);
	if (!post) return;
	const notice = {
		thread: `post:${post.id}`,
		href: postHref(post),
		title: post.title,
		excerpt: post.summary,
		actorId: telling.actorId,
		postId: post.id
	};
	if (telling.coAuthorIds?.length) await notify(ctx, telling.coAuthorIds, { ...notice, verb: 'author.added' });
	if (post.state !== 'published') return;
	const mentioned = telling.mentionedIds ?? (telling.coAuthorIds ? [] : post.mentionedIds);
	await notify(ctx, mentioned, { ...notice, verb: 'person.mentioned' });
	if (telling.mentionedIds || telling.coAuthorIds) return;
	const followers = post.followerIds.filter((id) => id !== post.authorId && !mentioned.includes(id));
	await notify(ctx, followers, { ...notice, verb: `${post.kind}.published` });
}
