// Articles from draft to reader: allowed and refused side by side, nothing lost, every step in the ledger.
import { desc, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { deletePost } from '#server/conversation/posts/write/state.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { editArticle, publishArticle, restoreRevision, scheduleArticle, writeArticle } from './actions.ts';
import { saveDraft } from './autosave.ts';
import { EditArticle, WriteArticle } from './input.ts';
import { findArticle, findArticleToEdit } from './queries.ts';

const { db } = useDatabase();
const input = (over: object = {}) =>
	WriteArticle.parse({ title: 'Handovers', body: 'Two minutes, at the machine.', ...over });
const edit = (id: number, baseVersion: number, over: object = {}) =>
	EditArticle.parse({ ...input(over), id, baseVersion, ...over });
const verbs = async (tx: Db) => (await tx.select().from(ledger).orderBy(desc(ledger.id))).map((event) => event.verb);

describe('writing', () => {
	it('keeps everything that was given', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx, { handle: 'piet' })];
			const { id } = await writeArticle(
				ctxOf(tx, jana),
				input({
					topics: 'Safety, Shift work',
					coAuthors: ['@Piet'],
					series: 'Near misses',
					language: 'german',
					summary: 'Short'
				})
			);
			const found = await findArticleToEdit(ctxOf(tx, piet), id);
			expect(found).toMatchObject({
				title: 'Handovers',
				summary: 'Short',
				topics: ['Safety', 'Shift work'],
				series: 'Near misses',
				seriesPosition: 1,
				language: 'german',
				state: 'draft',
				kept: null
			});
			expect(found.coAuthors.map((person) => person.handle)).toEqual(['piet']);
			expect(await verbs(tx)).toContain('article.drafted');
		}));

	it('refuses unknown co-authors, beside the field', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const late = writeArticle(ctxOf(tx, jana), input({ coAuthors: ['nobody-at-all'] }));
			await expect(late).rejects.toMatchObject({ issues: [{ field: 'coAuthors' }] });
			await expect(late).rejects.toBeInstanceOf(Invalid);
		}));

	it('names each wrong field', () => {
		const bad = WriteArticle.safeParse({
			title: 'x'.repeat(201),
			topics: Array.from({ length: 9 }, String),
			spaceId: 'x',
			language: 'latin',
			seriesPosition: '0'
		});
		expect(new Set(bad.error?.issues.map((issue) => issue.path[0]))).toEqual(
			new Set(['title', 'topics', 'spaceId', 'language', 'seriesPosition'])
		);
	});
});

describe('reading', () => {
	it('shows drafts to their authors, articles of a private space to its members, and others nothing', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [
				await buildPerson(tx),
				await buildPerson(tx, { roles: ['administrator', 'moderator', 'communicator'] })
			];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const member = { ...jana, spaceIds: [space.id] };
			const { id } = await writeArticle(ctxOf(tx, member), input({ spaceId: space.id, publish: true }));
			expect((await findArticle(ctxOf(tx, member), id)).space?.id).toBe(space.id);
			await expect(findArticle(ctxOf(tx, noor), id)).rejects.toBeInstanceOf(NotFound);
			const draft = await writeArticle(ctxOf(tx, jana), input());
			await expect(findArticle(ctxOf(tx, noor), draft.id)).rejects.toBeInstanceOf(NotFound);
			await expect(findArticle(ctxOf(tx, jana), Number.NaN)).rejects.toBeInstanceOf(NotFound);
			const idea = await buildPost(tx, { author: jana, kind: 'idea' });
			await expect(findArticle(ctxOf(tx, jana), idea.id)).rejects.toBeInstanceOf(NotFound);
		}));

	it('gives sections and the parts of the series one may see', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const one = await writeArticle(
				ctxOf(tx, jana),
				input({ title: 'One', series: 'S', publish: true, body: '## A & *b*\n\n### c\n\ntext' })
			);
			const two = await writeArticle(ctxOf(tx, jana), input({ title: 'Two', series: 'S', publish: true }));
			await writeArticle(ctxOf(tx, jana), input({ title: 'Hidden', series: 'S' }));
			const page = await findArticle(ctxOf(tx, noor), one.id);
			expect(page.headings).toEqual([
				{ id: 'h-a-b', text: 'A & b', level: 2 },
				{ id: 'h-c', text: 'c', level: 3 }
			]);
			expect(page.series?.parts.map((part) => part.id)).toEqual([one.id, two.id]);
			expect(page.can.edit).toBe(false);
		}));
});

describe('saving by itself', () => {
	it('goes into a draft, and beside an article that is out', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const ctx = ctxOf(tx, jana);
			const { id } = await writeArticle(ctx, input({ language: 'french' }));
			const first = await saveDraft(ctx, { id, title: 'T', summary: '', body: 'more', baseVersion: 1 });
			expect(first).toMatchObject({ state: 'saved', version: 2, editing: [] });
			expect(await saveDraft(ctx, { id, title: 'T', summary: '', body: 'more', baseVersion: 1 })).toMatchObject({
				state: 'saved',
				version: 2
			});
			expect(await findArticleToEdit(ctx, id)).toMatchObject({ body: 'more', language: 'french', kept: null });
			await publishArticle(ctx, edit(id, 2, { body: 'out' }));
			expect(
				await saveDraft(ctx, { id, title: 'Handovers', summary: '', body: 'not yet', baseVersion: 3 })
			).toMatchObject({ state: 'kept', version: 3 });
			expect(await findArticleToEdit(ctx, id)).toMatchObject({ body: 'out', kept: { body: 'not yet' } });
		}));

	it('loses nobody’s text when two write, and tells them of each other', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx, { handle: 'piet', name: 'Piet' })];
			const { id } = await writeArticle(ctxOf(tx, jana), input({ coAuthors: ['piet'] }));
			await saveDraft(ctxOf(tx, piet), { id, title: 'Handovers', summary: '', body: 'by Piet', baseVersion: 1 });
			const late = await saveDraft(ctxOf(tx, jana), {
				id,
				title: 'Handovers',
				summary: '',
				body: 'by Jana',
				baseVersion: 1
			});
			expect(late.state).toBe('apart');
			expect(late.editing.map((person) => person.name)).toEqual(['Piet']);
			expect(await findArticleToEdit(ctxOf(tx, jana), id)).toMatchObject({
				body: 'by Piet',
				kept: { body: 'by Jana', baseVersion: 1 }
			});
			await expect(
				editArticle(ctxOf(tx, jana), edit(id, 1, { body: 'by Jana', coAuthors: ['piet'] }))
			).rejects.toMatchObject({ code: 'edit_conflict' });
		}));

	it('is not for others', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const [draft, out] = [
				await writeArticle(ctxOf(tx, jana), input()),
				await writeArticle(ctxOf(tx, jana), input({ publish: true }))
			];
			const save = (id: number) =>
				saveDraft(ctxOf(tx, noor), { id, title: '', summary: '', body: 'x', baseVersion: 1 });
			await expect(save(draft.id)).rejects.toBeInstanceOf(NotFound);
			await expect(save(out.id)).rejects.toBeInstanceOf(Forbidden);
			await expect(findArticleToEdit(ctxOf(tx, noor), out.id)).rejects.toBeInstanceOf(Forbidden);
		}));
});

describe('editing, planning, taking back', () => {
	it('marks what was out as edited and tells new mentions', () =>
		rolledBack(db(), async (tx) => {
			const [jana] = [await buildPerson(tx), await buildPerson(tx, { handle: 'mira' })];
			const { id } = await writeArticle(ctxOf(tx, jana), input({ publish: true }));
			await editArticle(ctxOf(tx, jana), edit(id, 1, { body: 'Ask @mira', note: 'Mira knows' }));
			expect((await findArticle(ctxOf(tx, jana), id)).editedAt).not.toBeNull();
			expect((await verbs(tx)).slice(0, 1)).toEqual(['article.edited']);
			const jobs = await tx.execute<{ data: object }>(
				sql`select data from pgboss.job where name = 'tell-of-post' order by created_on`
			);
			expect(jobs.rows.some((job) => 'mentionedIds' in job.data)).toBe(true);
		}));

	it('plans in the writer’s time zone', () =>
		rolledBack(db(), async (tx) => {
			const jana = { ...(await buildPerson(tx)), timeZone: 'Europe/Berlin' };
			const { id } = await writeArticle(ctxOf(tx, jana), input());
			await scheduleArticle(ctxOf(tx, jana), { ...edit(id, 1), scheduledFor: '2026-07-01T08:00' });
			const [row] = await tx.select().from(posts).where(eq(posts.id, id));
			expect(row?.scheduledFor?.toISOString()).toBe('2026-07-01T06:00:00.000Z');
			await expect(
				scheduleArticle(ctxOf(tx, jana), { ...edit(id, 2), scheduledFor: '2020-07-01T08:00' })
			).rejects.toBeInstanceOf(Invalid);
		}));

	it('restores an old version as the newest', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { id } = await writeArticle(ctxOf(tx, jana), input({ body: 'first', publish: true }));
			await editArticle(ctxOf(tx, jana), edit(id, 1, { body: 'second' }));
			await expect(restoreRevision(ctxOf(tx, noor), { id, version: 1 })).rejects.toBeInstanceOf(Forbidden);
			expect(await restoreRevision(ctxOf(tx, jana), { id, version: 1 })).toMatchObject({ version: 3 });
			expect((await findArticleToEdit(ctxOf(tx, jana), id)).body).toBe('first');
			expect((await verbs(tx))[0]).toBe('article.restored');
			await deletePost(ctxOf(tx, jana), id);
			await expect(restoreRevision(ctxOf(tx, jana), { id, version: 1 })).rejects.toBeInstanceOf(NotFound);
		}));
});

it('never stores live markup', () =>
	rolledBack(db(), async (tx) => {
		const jana = await buildPerson(tx);
		const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
		const { id } = await writeArticle(
			ctxOf(tx, jana),
			input({ title: evil, summary: evil, body: evil, topics: [evil.slice(0, 50)], series: evil })
		);
		expect((await findArticle(ctxOf(tx, jana), id)).bodyHtml).not.toMatch(/<script|onerror=/);
	}));
