// What people do with articles: draft, save, publish, plan, edit, take back an old version.
import { m } from '#lib/paraglide/messages.js';
import { inArray, sql } from 'drizzle-orm';
import { attachImages, coverIdOf } from '#server/conversation/media/attach.ts';
import { setTopics } from '#server/conversation/topics/actions.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import { findRevision } from '#server/conversation/posts/queries/revisions.ts';
import { updatePost, type Written, writePost } from '#server/conversation/posts/write.ts';
import { publishPost, schedulePost } from '#server/conversation/posts/write/state.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { partsOfPlace } from '#server/members/access/place.ts';
import { record } from '#server/members/ledger/record.ts';
import { people } from '#server/members/people/schema.ts';
import { Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { momentOf } from '#lib/zoned-time.ts';
import type { ArticleFields, EditArticle, RestoreRevision, ScheduleArticle, WriteArticle } from './input.ts';
import { keepPolls } from './polls/keep.ts';
import { placeInSeries } from './series.ts';

/** A new draft, or with `publish` an article that is out at once. */
export function writeArticle(ctx: Ctx, input: WriteArticle): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const written = await writePost(tx, { kind: 'article', ...(await postFields(tx, input)) });
		await surround(tx, written, input);
		await recordOf(tx, 'drafted', written.id, partsOfPlace(input.spaceId).spaceId);
		if (!input.publish) return written;
		return { ...written, ...(await publishPost(tx, written.id)) };
	});
}

/** Saves everything about an article; what is out is marked as edited. */
export function editArticle(ctx: Ctx, input: EditArticle): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const before = await findArticlePost(tx, input.id);
		const fields = await postFields(tx, input, input.id);
		const written = await updatePost(tx, input.id, { ...fields, baseVersion: input.baseVersion, note: input.note });
		await surround(tx, written, input);
		if (before.state === 'published')
			await recordOf(tx, 'edited', input.id, before.spaceId, { version: written.version });
		return written;
	});
}

export function publishArticle(ctx: Ctx, input: EditArticle): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const written = await editArticle(tx, input);
		return { ...written, state: (await publishPost(tx, input.id)).state };
	});
}

export function scheduleArticle(ctx: Ctx, { scheduledFor, ...input }: ScheduleArticle): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const written = await editArticle(tx, input);
		return { ...written, state: (await schedulePost(tx, input.id, momentOf(scheduledFor, tx.viewer.timeZone))).state };
	});
}

/** Makes the text of an old version the newest one; nothing in between is lost. */
export function restoreRevision(ctx: Ctx, { id, version }: RestoreRevision): Promise<Written> {
	return inTransaction(ctx, async (tx) => {
		const [post, { revision }] = [await findArticlePost(tx, id), await findRevision(tx, id, version)];
		const { title, summary, body } = revision;
		const written = await updatePost(tx, id, { title, summary, body, baseVersion: post.version, note: `v${version}` });
		await attachImages(tx, id, written.imageKeys);
		await keepPolls(tx, id, body);
		await recordOf(tx, 'restored', id, post.spaceId, { version });
		return written;
	});
}

/** @throws NotFound for a post of another kind too. */
export async function findArticlePost(ctx: Ctx, id: number) {
	const post = await findPost(ctx, id);
	if (post.kind !== 'article') throw new NotFound();
	return post;
}

async function postFields(ctx: Ctx, input: ArticleFields, postId?: number) {
	const { title, summary, body, language, spaceId: placeId } = input;
	const [coverId, coAuthorIds] = [await coverIdOf(ctx, input.cover, postId), await peopleOf(ctx, input.coAuthors)];
	return { title, summary, body, language, placeId, coverId, coAuthorIds };
}

/** @throws Invalid naming the handles that nobody has. */
async function peopleOf(ctx: Ctx, handles: string[]): Promise<number[]> {
	const wanted = [...new Set(handles.filter(Boolean))];
	if (!wanted.length) return [];
	const handle = sql<string>`lower(${people.handle})`;
	const rows = await ctx.db.select({ id: people.id, handle }).from(people).where(inArray(handle, wanted));
	const missing = wanted.filter((name) => !rows.some((row) => row.handle === name));
	if (missing.length)
		throw new Invalid(
			[{ field: 'coAuthors', message: m.articles_refused_handle({ handles: missing.join(', ') }) }],
			'person_unknown'
		);
	return wanted.map((name) => rows.find((row) => row.handle === name)?.id ?? 0);
}

/** Pictures, topics, series, and those to tell: what follows from the text being there. */
async function surround(ctx: Ctx, written: Written, input: ArticleFields): Promise<void> {
	const { id, newCoAuthorIds, newlyMentionedIds } = written;
	await attachImages(ctx, id, [...written.imageKeys, ...(input.cover ? [input.cover] : [])]);
	await keepPolls(ctx, id, input.body);
	await setTopics(ctx, id, input.topics);
	await placeInSeries(ctx, id, input.series, input.seriesPosition);
	if (ctx.quiet) return;
	const telling = { postId: id, actorId: ctx.viewer.id };
	if (newCoAuthorIds.length) await enqueue(ctx.db, 'tell-of-post', { ...telling, coAuthorIds: newCoAuthorIds });
	if (written.state === 'published' && newlyMentionedIds.length)
		await enqueue(ctx.db, 'tell-of-post', { ...telling, mentionedIds: newlyMentionedIds });
}

function recordOf(ctx: Ctx, verb: string, subjectId: number, spaceId: number | null, facts?: Record<string, number>) {
	return record(ctx, { verb: `article.${verb}`, subject: 'post', subjectId, spaceId, facts });
}
