// Makes posts for tests, straight into the table: for what surrounds writing, not for writing itself.
import { eq } from 'drizzle-orm';
import { postAuthors, posts, type PostKind, type PostState } from '#server/conversation/posts/schema.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { slugify } from '#server/platform/text/plain.ts';

export interface PostOptions {
	author: Pick<Viewer, 'id'> | null;
	coAuthors?: Pick<Viewer, 'id'>[];
	/** Whether the post is restricted follows from the space's visibility. */
	space?: { id: number } | null;
	/** In place of a space. */
	audience?: { id: number } | null;
	title?: string;
	summary?: string;
	body?: string;
	state?: PostState;
	kind?: PostKind;
	language?: string;
	publishedAt?: Date | null;
	pinnedUntil?: Date | null;
	scheduledFor?: Date | null;
	deletedAt?: Date | null;
}

const anyDay = new Date('2026-03-17T09:00:00Z');
let made = 0;

/** Inserts a published article of one paragraph, unless told otherwise; returns its row. */
export async function buildPost(
	db: Db,
	{ author, coAuthors = [], space, audience, ...over }: PostOptions
): Promise<typeof posts.$inferSelect> {
	made += 1;
	const title = over.title ?? `Post ${made}`;
	const body = over.body ?? `The text of post ${made}.`;
	const isOut = (over.state ?? 'published') === 'published' || over.state === 'archived';
	const publishedAt = over.publishedAt === undefined ? (isOut ? anyDay : null) : over.publishedAt;
	const [row] = await db
		.insert(posts)
		.values({
			kind: 'article',
			state: 'published',
			language: 'english',
			summary: body.slice(0, 200),
			bodyHtml: `<p>${escaped(body)}</p>`,
			bodyText: body,
			...over,
			title,
			body,
			slug: slugify(title),
			authorId: author?.id ?? null,
			...(await placed(db, space?.id, audience?.id)),
			publishedAt,
			activeAt: publishedAt
		})
		.returning();
	if (!row) throw new Error('The post was not inserted.');
	const others = coAuthors.map((person, position) => ({ postId: row.id, personId: person.id, position }));
	if (others.length) await db.insert(postAuthors).values(others);
	return row;
}

async function placed(db: Db, spaceId: number | null = null, audienceId: number | null = null) {
	return { spaceId, audienceId, restricted: audienceId !== null || (await isRestricted(db, spaceId)) };
}

async function isRestricted(db: Db, spaceId: number | null): Promise<boolean> {
	if (spaceId === null) return false;
	const [space] = await db.select({ visibility: spaces.visibility }).from(spaces).where(eq(spaces.id, spaceId));
	return space !== undefined && space.visibility !== 'open';
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
