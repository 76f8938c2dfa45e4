// The newest posts as everyone shares them: read once for all, whatever of it a viewer may see.
import type { PostRow } from '#lib/terms/posts.ts';
import { sharedPostColumns } from '#server/conversation/posts/queries/post-row.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { makeKeep } from '#server/platform/keep.ts';
import { contentVersion } from '#server/platform/live/changes.ts';

/** A published post without anything of the viewer's. */
export type SharedPost = Omit<PostRow, 'reaction' | 'bookmarked' | 'seen'>;

/** With what the ranking and the rule who may see it look at. */
export interface WindowPost extends SharedPost {
	/** PostgreSQL's own words for the time, with all its digits. */
	at: string;
	/** Microseconds since 1970. */
	micros: number;
	restricted: boolean;
	authorId: number | null;
	departmentId: number | null;
	topicIds: number[];
}

export interface Window {
	posts: WindowPost[];
	/** Announcements that were pinned when this was read, the newest first. */
	pinned: WindowPost[];
	/** There are older posts than these. */
	more: boolean;
}

/** As many as the widest view looks at. */
export const windowSize = 500;

const columns = `${sharedPostColumns('p')}, p.published_at::text as at, (extract(epoch from p.published_at) * 1000000)::bigint as micros,
	p.restricted, p.author_id as "authorId", (select department_id from people a where a.id = p.author_id) as "departmentId",
	coalesce((select array_agg(pt.topic_id) from post_topics pt where pt.post_id = p.id), '{}') as "topicIds"`;

// Plan: the first 501 rows of posts_newest, each with look-ups by primary key.
const windowText = `select ${columns} from posts p where p.state = 'published' and p.deleted_at is null and p.published_at <= $1
	order by p.published_at desc nulls last, p.id desc nulls last limit ${windowSize + 1}`;

// Plan: posts_pinned, which holds the few that ever were.
const pinnedText = `select ${columns} from posts p where p.pinned_until > $1 and p.state = 'published' and p.deleted_at is null
	order by p.published_at desc nulls last, p.id desc nulls last limit 100`;

const kept = makeKeep<Window>({ age: 20_000, pause: 500 });

/** `since`: when the viewer last did something (`performance.now`), which they must see. */
export function findWindow(ctx: PublicCtx, since: number): Promise<Window> {
	return kept.get('window', contentVersion(), () => readWindow(ctx), since);
}

async function readWindow(ctx: PublicCtx): Promise<Window> {
	const posts = await named<WindowPost>(ctx.db, 'feed_window', windowText, [ctx.now]);
	const pinned = await named<WindowPost>(ctx.db, 'feed_pinned', pinnedText, [ctx.now]);
	return { posts: posts.slice(0, windowSize), pinned, more: posts.length > windowSize };
}
