// Reads of topics: one, lists of them, and suggestions while one types.
import type { Ctx } from '#server/members/access/ctx.ts';
import { placeSql } from '#server/members/access/place.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import { NotFound } from '#server/platform/errors.ts';
import { slugify } from '#server/platform/text/plain.ts';
import { canTendTopics } from './policy.ts';

export interface TopicRow {
	id: number;
	slug: string;
	name: string;
	description: string;
	/** Published posts that everyone may see. */
	postCount: number;
	followerCount: number;
	/** By the viewer. */
	followed: boolean;
}

export interface TopicPage extends TopicRow {
	can: { tend: boolean };
}

/**
 * Whether a topic is there for the viewer; `t` is the topics' alias, `viewer` and `spaces` the parameters with the viewer's id and places.
 * Topics that nobody used but in restricted spaces and for audiences are not there for others: a topic shows when a post of it does,
 * when somebody follows it, or when it was described.
 */
export const shownTopicSql = (viewer: string, spaces: string) => `(t.post_count > 0 or t.description <> ''
	or exists (select from topic_follows f where f.topic_id = t.id and f.person_id = ${viewer})
	or exists (select from post_topics pt join posts p on p.id = pt.post_id where pt.topic_id = t.id and p.deleted_at is null
		and (p.author_id = ${viewer} or (p.state = 'published' and ${placeSql('p')} = any(${spaces}::bigint[])))))`;

const columns = (
	viewer: string
) => `t.id, t.slug, t.name, t.description, t.post_count as "postCount", t.follower_count as "followerCount",
	exists (select from topic_follows f where f.topic_id = t.id and f.person_id = ${viewer}) as followed`;

/** @throws NotFound */
export async function findTopic(ctx: Ctx, slug: string): Promise<TopicPage> {
	const text = `select ${columns('$2')} from topics t where t.slug = $1 and ${shownTopicSql('$2', '$3')}`;
	const [row] = await named<TopicRow>(ctx.db, 'topic_page', text, [slug, ctx.viewer.id, ctx.viewer.spaceIds]);
	if (!row) throw new NotFound();
	return { ...row, can: { tend: canTendTopics(ctx.viewer) } };
}

export interface TopicFilter {
	order: 'popular' | 'alphabetical' | 'following';
	q?: string;
	cursor?: string | null;
	size?: number;
}

export async function listTopics(ctx: Ctx, filter: TopicFilter): Promise<Page<TopicRow>> {
	const size = filter.size ?? 60;
	const popular = filter.order === 'popular';
	const after = decodeCursor(filter.cursor, 2);
	const key = popular ? '(-t.post_count, t.id)' : '(lower(t.name), t.id)';
	const which =
		filter.order === 'following'
			? 'exists (select from topic_follows o where o.topic_id = t.id and o.person_id = $1)'
			: shownTopicSql('$1', '$2');
	const text = `select ${columns('$1')} from topics t
		where ${which} and $2::bigint[] is not null and ($3 = '' or lower(plain(t.name)) like '%' || lower(plain($3)) || '%')
		${after ? `and ${key} > ($5::${popular ? 'int' : 'text'}, $6::bigint)` : ''} order by ${key.slice(1, -1)} limit $4`;
	const values = [ctx.viewer.id, ctx.viewer.spaceIds, likeable(filter.q), size + 1, ...(after ?? [])];
	const rows = await named<TopicRow>(ctx.db, `topics_${filter.order}${after ? '_after' : ''}`, text, values);
	return toPage(rows, size, (row) => [popular ? -row.postCount : row.name.toLowerCase(), row.id]);
}

/** Up to eight topics for the editor: those that begin so first, then the most used. */
export async function suggestTopics(ctx: Ctx, q: string): Promise<{ slug: string; name: string; postCount: number }[]> {
	const words = likeable(q);
	const text = `select t.slug, t.name, t.post_count as "postCount" from topics t
		where ${shownTopicSql('$1', '$2')} and ($3 = '' or lower(plain(t.name)) like '%' || lower(plain($3)) || '%' or t.slug = $4)
		order by lower(plain(t.name)) like lower(plain($3)) || '%' desc, t.post_count desc, t.id limit 8`;
	return named(ctx.db, 'topics_suggest', text, [ctx.viewer.id, ctx.viewer.spaceIds, words, slugify(q, 60, '')]);
}

/** What a LIKE pattern would take for its own is taken literally. */
const likeable = (words: string | undefined) =>
	(words ?? '')
		.trim()
		.slice(0, 60)
		.replace(/[\\%_]/g, '\\$&');
