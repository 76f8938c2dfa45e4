// Writing the spine: a post comes to be and is changed, with its rendering, authors, mentions and revisions.
import { m } from '#lib/paraglide/messages.js';
import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { PostKind, PostState } from '#lib/terms/posts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { type PlaceId, placeOf } from '#server/members/access/place.ts';
import { people } from '#server/members/people/schema.ts';
import { Conflict, Forbidden } from '#server/platform/errors.ts';
import { canEdit } from './policy.ts';
import { type FoundPost, lockPost } from './queries.ts';
import { mentions, postAuthors, postDrafts, posts } from './schema.ts';
import { isOwn } from './visible.ts';
import { countPost } from './write/counts.ts';
import { columnsOfPlace, type PlaceColumns } from './write/place.ts';
import { renderText, type WrittenText } from './write/render.ts';
import { writeRevision } from './write/revisions.ts';

export interface NewPost extends WrittenText {
	kind: PostKind;
	/** Default draft; with published, `publishedAt` says since when. */
	state?: Extract<PostState, 'draft' | 'published'>;
	/** Where it stands; nowhere in particular is for everyone. */
	placeId?: PlaceId | null;
	coverId?: number | null;
	coAuthorIds?: number[];
	/** Default the viewer; null when an imported post's author is unknown. */
	authorId?: number | null;
	publishedAt?: Date;
	createdAt?: Date;
}

/** What came of writing: what the caller attaches pictures to and whom it tells. */
export interface Written {
	id: number;
	slug: string;
	version: number;
	state: PostState;
	/** Mentioned now and not before. */
	newlyMentionedIds: number[];
	newCoAuthorIds: number[];
	imageKeys: string[];
}

/** Writes a new post in the caller's transaction. Recording the event is the caller's: it knows the verb. */
export async function writePost(ctx: Ctx, input: NewPost): Promise<Written> {
	const place = await columnsOfPlace(ctx, input.placeId ?? null);
	const { columns, mentionedIds, imageKeys } = await renderText(ctx, input);
	const state = input.state ?? 'draft';
	const publishedAt = state === 'published' ? (input.publishedAt ?? ctx.now) : null;
	const [row] = await ctx.db
		.insert(posts)
		.values({
			...columns,
			kind: input.kind,
			state,
			...place,
			coverId: input.coverId ?? null,
			authorId: input.authorId === undefined ? ctx.viewer.id : input.authorId,
			publishedAt,
			activeAt: publishedAt,
			createdAt: input.createdAt ?? publishedAt ?? ctx.now,
			updatedAt: ctx.now
		})
		.returning({
			id: posts.id,
			slug: posts.slug,
			version: posts.version,
			state: posts.state,
			authorId: posts.authorId
		});
	if (!row) throw new Error('The post was not inserted.');
	const newCoAuthorIds = await setCoAuthors(ctx, row, input.coAuthorIds ?? []);
	const newlyMentionedIds = await setMentions(ctx, row.id, mentionedIds);
	await writeRevision(ctx, { postId: row.id, version: 1, ...columns, editorId: row.authorId });
	if (state === 'published') await countPost(ctx.db, row.id, 1);
	return { ...row, newlyMentionedIds, newCoAuthorIds, imageKeys };
}

export interface PostChange extends WrittenText {
	/** The version the change started from. */
	baseVersion: number;
	placeId?: PlaceId | null;
	coverId?: number | null;
	coAuthorIds?: number[];
	/** Why, for the history. */
	note?: string;
	/** Saves that come by themselves share one revision while they follow each other closely. */
	autosave?: boolean;
}

/**
 * Changes a post the viewer may edit, in the caller's transaction.
 * @throws Conflict ('edit_conflict') when somebody saved another version since `baseVersion`.
 */
export async function updatePost(ctx: Ctx, id: number, change: PostChange): Promise<Written> {
	const post = await lockPost(ctx, id);
	if (!canEdit(ctx.viewer, post)) throw new Forbidden();
	if (post.version !== change.baseVersion) throw new Conflict(m.articles_refused_conflict(), 'edit_conflict');
	const { columns, mentionedIds, imageKeys } = await renderText(ctx, {
		...change,
		language: change.language === undefined ? post.language : change.language
	});
	const version = post.version + 1;
	const [place, cover] = [
		await movedTo(ctx, post, change.placeId),
		change.coverId === undefined ? {} : { coverId: change.coverId }
	];
	const isOut = post.state === 'published';
	if (isOut) await countPost(ctx.db, id, -1);
	await ctx.db
		.update(posts)
		.set({ ...columns, ...place, ...cover, version, updatedAt: ctx.now, ...(isOut ? { editedAt: ctx.now } : {}) })
		.where(eq(posts.id, id));
	if (isOut) await countPost(ctx.db, id, 1);
	const newCoAuthorIds =
		change.coAuthorIds === undefined || !isOwn(ctx.viewer, post)
			? []
			: await setCoAuthors(ctx, post, change.coAuthorIds);
	const newlyMentionedIds = await setMentions(ctx, id, mentionedIds);
	await writeRevision(
		ctx,
		{ postId: id, version, ...columns, editorId: ctx.viewer.id, note: change.note },
		change.autosave
	);
	await ctx.db.delete(postDrafts).where(and(eq(postDrafts.postId, id), eq(postDrafts.personId, ctx.viewer.id)));
	return { id, slug: columns.slug, version, state: post.state, newlyMentionedIds, newCoAuthorIds, imageKeys };
}

/** Moving changes who may see it; staying needs no right to write there. */
async function movedTo(ctx: Ctx, post: FoundPost, placeId: PlaceId | null | undefined): Promise<Partial<PlaceColumns>> {
	// One whose audience is gone is restricted and nowhere: saying that it is for everyone moves it.
	const stays = placeId === placeOf(post) && (placeId !== null || !post.restricted);
	return placeId === undefined || stays ? {} : columnsOfPlace(ctx, placeId);
}

async function setCoAuthors(
	ctx: Ctx,
	post: { id: number; authorId: number | null },
	wanted: number[]
): Promise<number[]> {
	const before = await ctx.db
		.delete(postAuthors)
		.where(eq(postAuthors.postId, post.id))
		.returning({ id: postAuthors.personId });
	const ids = await knownPeople(
		ctx,
		[...new Set(wanted)].filter((id) => id !== post.authorId)
	);
	if (ids.length)
		await ctx.db.insert(postAuthors).values(ids.map((personId, position) => ({ postId: post.id, personId, position })));
	return ids.filter((id) => !before.some((row) => row.id === id));
}

/** Those that exist, in the order given; whoever has left writes nothing new, but did in the past that is brought in. */
async function knownPeople(ctx: Ctx, ids: number[]): Promise<number[]> {
	if (!ids.length) return [];
	const found = await ctx.db
		.select({ id: people.id })
		.from(people)
		.where(and(inArray(people.id, ids), ctx.quiet ? undefined : ne(people.status, 'left')));
	return ids.filter((id) => found.some((person) => person.id === id));
}

async function setMentions(ctx: Ctx, postId: number, ids: number[]): Promise<number[]> {
	const inText = and(eq(mentions.postId, postId), isNull(mentions.commentId));
	const before = (await ctx.db.select({ id: mentions.personId }).from(mentions).where(inText)).map((row) => row.id);
	const [added, gone] = [ids.filter((id) => !before.includes(id)), before.filter((id) => !ids.includes(id))];
	if (gone.length) await ctx.db.delete(mentions).where(and(inText, inArray(mentions.personId, gone)));
	if (added.length)
		await ctx.db.insert(mentions).values(added.map((personId) => ({ postId, personId, createdAt: ctx.now })));
	return added;
}
