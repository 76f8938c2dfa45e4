// Reading posts on behalf of a viewer: one by its id, and what stands in it.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import type { SearchLanguage } from '#server/platform/text/language.ts';
import type { PostKind, PostState } from '#lib/terms/posts.ts';
import { canDo, type PostCan } from './policy.ts';
import { canSee } from './visible.ts';
import { summaryOf } from './write/render.ts';

/** A post without its text: what a rule, a count or a notice needs. The text is read by `findPostText`. */
export interface FoundPost {
	id: number;
	kind: PostKind;
	state: PostState;
	authorId: number | null;
	/** Co-authors in their order. */
	coAuthorIds: number[];
	spaceId: number | null;
	audienceId: number | null;
	restricted: boolean;
	/** Prepared by the programme. */
	seeded: boolean;
	title: string;
	slug: string;
	summary: string;
	language: SearchLanguage;
	coverId: number | null;
	readingMinutes: number;
	version: number;
	commentCount: number;
	reactionCount: number;
	viewCount: number;
	pinnedUntil: Date | null;
	scheduledFor: Date | null;
	publishedAt: Date | null;
	editedAt: Date | null;
	archivedAt: Date | null;
	deletedAt: Date | null;
	createdAt: Date;
	updatedAt: Date;
	can: PostCan;
}

/** A post that was found for the viewer, as what hangs on it asks for it: where it stands and whose it is. */
export type Place = Pick<
	FoundPost,
	'id' | 'state' | 'spaceId' | 'audienceId' | 'restricted' | 'authorId' | 'coAuthorIds'
>;

/** Takes the place out of the row of a page; the rest is for the reader. */
export function withoutPlace<R extends Place>(
	row: R
): { place: Place; page: Omit<R, Exclude<keyof Place, 'id' | 'state'>> } {
	const { spaceId, audienceId, restricted, authorId, coAuthorIds, ...page } = row;
	return { place: { id: row.id, state: row.state, spaceId, audienceId, restricted, authorId, coAuthorIds }, page };
}

/** The columns of a `FoundPost`, for statements that read more beside it; `p` is the posts alias. */
export const foundPostColumns = (p: string) => `${p}.id, ${p}.kind, ${p}.state, ${p}.author_id as "authorId",
	array_to_json(array(select a.person_id from post_authors a where a.post_id = ${p}.id order by a.position, a.person_id)) as "coAuthorIds",
	${p}.space_id as "spaceId", ${p}.audience_id as "audienceId", ${p}.restricted, ${p}.seeded, ${p}.title, ${p}.slug, ${p}.summary, ${p}.language::text as language, ${p}.cover_id as "coverId",
	${p}.reading_minutes as "readingMinutes", ${p}.version, ${p}.comment_count as "commentCount", ${p}.reaction_count as "reactionCount",
	${p}.view_count as "viewCount", ${p}.pinned_until as "pinnedUntil", ${p}.scheduled_for as "scheduledFor", ${p}.published_at as "publishedAt",
	${p}.edited_at as "editedAt", ${p}.archived_at as "archivedAt", ${p}.deleted_at as "deletedAt", ${p}.created_at as "createdAt", ${p}.updated_at as "updatedAt"`;

/**
 * The post, if the viewer may see it.
 * @throws NotFound when there is none or it is hidden from the viewer.
 */
export async function findPost(ctx: Ctx, id: number): Promise<FoundPost> {
	return seen(ctx, await readPost(ctx, id, ''), id);
}

/** As `findPost`, and nobody else changes it until the transaction ends. */
export async function lockPost(ctx: Ctx, id: number): Promise<FoundPost> {
	return seen(ctx, await readPost(ctx, id, 'for no key update of p'), id);
}

async function readPost(ctx: Ctx, id: number, lock: string) {
	if (!Number.isSafeInteger(id)) return undefined;
	const text = `select ${foundPostColumns('p')} from posts p where p.id = $1 ${lock}`;
	const [row] = await named<Omit<FoundPost, 'can'>>(ctx.db, lock ? 'posts_lock' : 'posts_find', text, [id]);
	return row;
}

function seen(ctx: Ctx, row: Omit<FoundPost, 'can'> | undefined, id: number): FoundPost {
	if (!row || row.id !== id || !canSee(ctx.viewer, row)) throw new NotFound();
	return { ...row, can: canDo(ctx.viewer, row) };
}

export interface PostText {
	/** Markdown. */
	body: string;
	bodyHtml: string;
	/** False when the summary is the beginning of the text. */
	summaryIsGiven: boolean;
}

/** The text of a post that was found before: Markdown and the HTML made of it. */
export async function findPostText(ctx: Ctx, found: Pick<FoundPost, 'id'>): Promise<PostText> {
	const text = 'select body, body_html as "bodyHtml", summary, left(body_text, 4000) as start from posts where id = $1';
	const [row] = await named<PostText & { summary: string; start: string }>(ctx.db, 'posts_text', text, [found.id]);
	if (!row) throw new NotFound();
	const { body, bodyHtml, summary, start } = row;
	return { body, bodyHtml, summaryIsGiven: summary !== '' && summary !== summaryOf(start) };
}
