// Writing posts: what is stored, who may, and that no text is lost when two write at once.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { mentions, posts, revisions } from './schema.ts';
import { updatePost, writePost } from './write.ts';

const { db } = useDatabase();

async function space(tx: Db, name: string, visibility: 'open' | 'request' | 'private') {
	const [row] = await tx.insert(spaces).values({ name, slug: name, purpose: 'For the test', visibility }).returning();
	return row!;
}

describe('writePost', () => {
	it('renders once and stores what follows from the text', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx, { handle: 'piet-vos' })];
			const body =
				'## One habit\n\nAsk **@piet-vos** what the crew of the night before has seen, and then sign it together with them.';
			const written = await writePost(ctxOf(tx, jana), {
				kind: 'article',
				title: ' A  habit ',
				body,
				coAuthorIds: [piet.id, jana.id, 987_654]
			});
			const [row] = await tx.select().from(posts).where(eq(posts.id, written.id));
			expect(row).toMatchObject({
				title: 'A habit',
				slug: 'a-habit',
				language: 'english',
				state: 'draft',
				version: 1,
				authorId: jana.id,
				readingMinutes: 1
			});
			expect(row?.bodyHtml).toContain('<h2 id="h-one-habit">');
			expect(row?.summary).toContain('One habit');
			expect(written).toMatchObject({ newlyMentionedIds: [piet.id], newCoAuthorIds: [piet.id] });
			expect(await tx.select().from(revisions).where(eq(revisions.postId, written.id))).toHaveLength(1);
			expect(await tx.select().from(mentions).where(eq(mentions.postId, written.id))).toHaveLength(1);
		}));

	it('takes the rule who sees it from the space, and refuses outsiders without telling them it exists', () =>
		rolledBack(db(), async (tx) => {
			const hidden = await space(tx, 'hidden', 'private');
			const asked = await space(tx, 'asked', 'request');
			const [member, outsider] = [
				await buildPerson(tx, { spaceIds: [hidden.id] }),
				await buildPerson(tx, { roles: ['administrator'] })
			];
			const written = await writePost(ctxOf(tx, member), {
				kind: 'article',
				title: 'x',
				body: 'y',
				placeId: hidden.id
			});
			const [row] = await tx.select().from(posts).where(eq(posts.id, written.id));
			expect(row?.restricted).toBe(true);
			const write = (placeId: number) =>
				writePost(ctxOf(tx, outsider), { kind: 'article', title: 'x', body: 'y', placeId });
			await expect(write(hidden.id)).rejects.toBeInstanceOf(NotFound);
			await expect(write(123_456)).rejects.toBeInstanceOf(NotFound);
			await expect(write(asked.id)).rejects.toBeInstanceOf(Invalid);
		}));

	it('counts a published post where it appears', () =>
		rolledBack(db(), async (tx) => {
			const open = await space(tx, 'open', 'open');
			const jana = await buildPerson(tx);
			await writePost(ctxOf(tx, jana), {
				kind: 'article',
				title: 'x',
				body: 'y',
				placeId: open.id,
				state: 'published',
				publishedAt: testNow
			});
			const [row] = await tx.select().from(spaces).where(eq(spaces.id, open.id));
			expect(row?.postCount).toBe(1);
		}));

	it('never stores live markup, wherever it was typed', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>[a](javascript:alert(1))<svg onload=alert(1)>';
			const { id } = await writePost(ctxOf(tx, jana), { kind: 'article', title: evil, summary: evil, body: evil });
			const [row] = await tx.select().from(posts).where(eq(posts.id, id));
			expect(row?.bodyHtml).not.toMatch(/<script|<svg|<[^>]*\son\w+=|href="javascript/i);
			expect(row?.title).toBe(evil);
		}));
});

describe('updatePost', () => {
	it('makes a version and a revision, and tells of new mentions only', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, mira] = [
				await buildPerson(tx),
				await buildPerson(tx, { handle: 'piet' }),
				await buildPerson(tx, { handle: 'mira' })
			];
			const first = await writePost(ctxOf(tx, jana), {
				kind: 'article',
				title: 'x',
				body: 'With @piet',
				state: 'published'
			});
			const second = await updatePost(ctxOf(tx, jana), first.id, {
				title: 'x',
				body: 'With @piet and @mira',
				baseVersion: 1,
				note: 'Mira too'
			});
			expect(second).toMatchObject({ version: 2, newlyMentionedIds: [mira.id] });
			await updatePost(ctxOf(tx, jana), first.id, { title: 'x', body: 'Alone', baseVersion: 2 });
			expect(await tx.select().from(mentions).where(eq(mentions.postId, first.id))).toEqual([]);
			expect(await tx.select().from(revisions).where(eq(revisions.postId, first.id))).toHaveLength(3);
			const [row] = await tx.select().from(posts).where(eq(posts.id, first.id));
			expect(row?.editedAt).toEqual(testNow);
			expect(piet.id).not.toBe(mira.id);
		}));

	it('refuses to overwrite what somebody saved meanwhile', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const { id } = await writePost(ctxOf(tx, jana), {
				kind: 'article',
				title: 'x',
				body: 'one',
				coAuthorIds: [piet.id]
			});
			await updatePost(ctxOf(tx, piet), id, { title: 'x', body: 'two', baseVersion: 1 });
			const late = updatePost(ctxOf(tx, jana), id, { title: 'x', body: 'three', baseVersion: 1 });
			await expect(late).rejects.toMatchObject({ code: 'edit_conflict' });
			await expect(late).rejects.toBeInstanceOf(Conflict);
		}));

	it('lets nobody else write', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, moderator] = [
				await buildPerson(tx),
				await buildPerson(tx),
				await buildPerson(tx, { roles: ['moderator'] })
			];
			const post = await buildPost(tx, { author: jana });
			const draft = await buildPost(tx, { author: jana, state: 'draft' });
			const change = { title: 'x', body: 'y', baseVersion: 1 };
			await expect(updatePost(ctxOf(tx, piet), post.id, change)).rejects.toBeInstanceOf(Forbidden);
			await expect(updatePost(ctxOf(tx, piet), draft.id, change)).rejects.toBeInstanceOf(NotFound);
			await expect(updatePost(ctxOf(tx, moderator), draft.id, change)).rejects.toBeInstanceOf(NotFound);
			expect(await updatePost(ctxOf(tx, moderator), post.id, change)).toMatchObject({ version: 2 });
		}));

	it('keeps saves that come by themselves in one revision', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const { id } = await writePost(ctxOf(tx, jana), { kind: 'article', title: 'x', body: 'a' });
			for (const baseVersion of [1, 2, 3])
				await updatePost(ctxOf(tx, jana), id, { title: 'x', body: `a${baseVersion}`, baseVersion, autosave: true });
			const kept = await tx.select().from(revisions).where(eq(revisions.postId, id));
			expect(kept.map(({ version, body }) => [version, body])).toEqual([[4, 'a3']]);
		}));
});
