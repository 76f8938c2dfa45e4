// The life of a post: allowed and refused side by side, each step an event, and a plan that is kept once.
import { desc, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildPost } from '../../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../../tests/support/database.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { type DeletedPost, listDeletedPosts } from '../queries/deleted.ts';
import { posts } from '../schema.ts';
import { publishDuePosts } from './due.ts';
import {
	archivePost,
	deletePost,
	pinPost,
	publishPost,
	restorePost,
	schedulePost,
	unarchivePost,
	unpublishPost
} from './state.ts';

const { db } = useDatabase();
const hour = 3_600_000;
const later = new Date(testNow.getTime() + hour);

const lastVerb = async (tx: Db) => (await tx.select().from(ledger).orderBy(desc(ledger.id)).limit(1))[0]?.verb;
const read = async (tx: Db, id: number) => (await tx.select().from(posts).where(eq(posts.id, id)))[0];
const jobs = async (tx: Db, name: string) =>
	(await tx.execute<{ count: number }>(sql`select count(*)::int as count from pgboss.job where name = ${name}`)).rows[0]
		?.count;

describe('publishing', () => {
	it('puts a draft out once, with its event and its news', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const draft = await buildPost(tx, { author: jana, state: 'draft' });
			await publishPost(ctxOf(tx, jana), draft.id);
			await publishPost(ctxOf(tx, jana), draft.id);
			expect(await read(tx, draft.id)).toMatchObject({ state: 'published', publishedAt: testNow });
			expect((await tx.select().from(ledger)).map((event) => event.verb)).toEqual(['article.published']);
			expect(await jobs(tx, 'tell-of-post')).toBe(1);
		}));

	it('needs a title and the right person', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, moderator] = [
				await buildPerson(tx),
				await buildPerson(tx),
				await buildPerson(tx, { roles: ['moderator'] })
			];
			const untitled = await buildPost(tx, { author: jana, state: 'draft', title: '' });
			await expect(publishPost(ctxOf(tx, jana), untitled.id)).rejects.toBeInstanceOf(Invalid);
			await expect(publishPost(ctxOf(tx, piet), untitled.id)).rejects.toBeInstanceOf(NotFound);
			const out = await buildPost(tx, { author: jana });
			await expect(publishPost(ctxOf(tx, moderator), out.id)).rejects.toBeInstanceOf(Forbidden);
			await expect(unpublishPost(ctxOf(tx, moderator), out.id)).rejects.toBeInstanceOf(Forbidden);
			await unpublishPost(ctxOf(tx, jana), out.id);
			expect(await read(tx, out.id)).toMatchObject({ state: 'draft' });
		}));
});

describe('a plan', () => {
	it('is kept at its time, once, however often the job runs', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const draft = await buildPost(tx, { author: jana, state: 'draft' });
			await schedulePost(ctxOf(tx, jana), draft.id, later);
			expect(await jobs(tx, 'publish-due-posts')).toBe(1);
			expect(await publishDuePosts({ db: tx, now: testNow })).toBe(0);
			const due = new Date(later.getTime() + 1_000);
			expect(await publishDuePosts({ db: tx, now: due })).toBe(1);
			expect(await publishDuePosts({ db: tx, now: due })).toBe(0);
			expect(await read(tx, draft.id)).toMatchObject({ state: 'published', publishedAt: due, scheduledFor: null });
			const [event] = await tx.select().from(ledger).orderBy(desc(ledger.id)).limit(1);
			expect(event).toMatchObject({ verb: 'article.published', actorId: jana.id, subjectId: draft.id });
			expect(await jobs(tx, 'tell-of-post')).toBe(1);
		}));

	it('can be taken back, and is refused for the past and for what is out', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const draft = await buildPost(tx, { author: jana, state: 'draft' });
			await expect(schedulePost(ctxOf(tx, jana), draft.id, new Date(testNow.getTime() - 1))).rejects.toBeInstanceOf(
				Invalid
			);
			await expect(schedulePost(ctxOf(tx, jana), draft.id, new Date(Number.NaN))).rejects.toBeInstanceOf(Invalid);
			await schedulePost(ctxOf(tx, jana), draft.id, later);
			await unpublishPost(ctxOf(tx, jana), draft.id);
			expect(await publishDuePosts({ db: tx, now: new Date(later.getTime() + hour) })).toBe(0);
			const out = await buildPost(tx, { author: jana });
			await expect(schedulePost(ctxOf(tx, jana), out.id, later)).rejects.toBeInstanceOf(Conflict);
		}));
});

describe('archive, deletion, announcement', () => {
	it('archives and brings back', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, moderator] = [
				await buildPerson(tx),
				await buildPerson(tx),
				await buildPerson(tx, { roles: ['moderator'] })
			];
			const post = await buildPost(tx, { author: jana });
			await expect(archivePost(ctxOf(tx, piet), post.id)).rejects.toBeInstanceOf(Forbidden);
			await archivePost(ctxOf(tx, moderator), post.id);
			expect(await lastVerb(tx)).toBe('article.archived');
			await unarchivePost(ctxOf(tx, jana), post.id);
			expect(await read(tx, post.id)).toMatchObject({ state: 'published', archivedAt: null });
		}));

	it('deletes with an undo for whoever wrote it', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana, coAuthors: [piet] });
			await expect(deletePost(ctxOf(tx, piet), post.id)).rejects.toBeInstanceOf(Forbidden);
			await deletePost(ctxOf(tx, jana), post.id);
			expect(await lastVerb(tx)).toBe('article.deleted');
			await expect(archivePost(ctxOf(tx, jana), post.id)).rejects.toBeInstanceOf(NotFound);
			await expect(restorePost(ctxOf(tx, piet), post.id)).rejects.toBeInstanceOf(NotFound);
			await expect(
				restorePost(ctxOf(tx, jana, new Date(testNow.getTime() + 31 * 24 * hour)), post.id)
			).rejects.toBeInstanceOf(NotFound);
			await restorePost(ctxOf(tx, jana), post.id);
			expect(await read(tx, post.id)).toMatchObject({ state: 'published', deletedAt: null });
		}));

	it('is undone by whoever did it: authors and those who keep order do not undo each other', () =>
		rolledBack(db(), async (tx) => {
			const [jana, host] = [await buildPerson(tx), await buildPerson(tx)];
			const mods = await buildPerson(tx, { roles: ['moderator'] });
			const space = await buildSpace(tx, { visibility: 'private', hosts: [host], members: [jana] });
			const [inside, asHost] = [await buildPost(tx, { author: jana, space }), ctxOf(tx, host)];
			const [open, draft] = [
				await buildPost(tx, { author: jana }),
				await buildPost(tx, { author: jana, state: 'draft' })
			];
			const viewers = [ctxOf(tx, jana), asHost, ctxOf(tx, mods), ctxOf(tx, await buildPerson(tx))];
			const lists = () =>
				Promise.all(viewers.map(async (ctx) => (await listDeletedPosts(ctx)).rows.map(({ id }) => id)));
			await deletePost(asHost, inside.id);
			await deletePost(ctxOf(tx, mods), open.id);
			await deletePost(ctxOf(tx, jana), draft.id);
			expect(await lists()).toEqual([[draft.id], [inside.id], [open.id], []]);
			const [{ deletedBy, author, space: place }] = (await listDeletedPosts(asHost)).rows as [DeletedPost];
			expect([deletedBy, author?.name, place?.name]).toEqual([null, jana.name, space.name]);
			const may: number[][] = [];
			for (const ctx of viewers) {
				const done: number[] = [];
				for (const { id } of [inside, open, draft])
					await restorePost(ctx, id)
						.then(async () => {
							done.push(id);
							await deletePost(ctx, id);
						})
						.catch((error: unknown) => expect(error).toBeInstanceOf(NotFound));
				may.push(done);
			}
			expect(may).toEqual(await lists());
			const late = new Date(testNow.getTime() + 31 * 24 * hour);
			expect((await listDeletedPosts(ctxOf(tx, host, late))).rows).toEqual([]);
			await restorePost(asHost, inside.id);
			expect(await read(tx, inside.id)).toMatchObject({ deletedAt: null, deletedById: null });
			expect(await lists()).toEqual([[draft.id], [], [open.id], []]);
		}));

	it('lets communicators pin what everyone may read', () =>
		rolledBack(db(), async (tx) => {
			const [jana, tess] = [await buildPerson(tx), await buildPerson(tx, { roles: ['communicator'] })];
			const post = await buildPost(tx, { author: jana });
			await expect(pinPost(ctxOf(tx, jana), post.id, later)).rejects.toBeInstanceOf(Forbidden);
			await pinPost(ctxOf(tx, tess), post.id, later);
			expect(await read(tx, post.id)).toMatchObject({ pinnedUntil: later });
			expect(await lastVerb(tx)).toBe('article.pinned');
			await pinPost(ctxOf(tx, tess), post.id, null);
			expect(await read(tx, post.id)).toMatchObject({ pinnedUntil: null });
		}));
});
