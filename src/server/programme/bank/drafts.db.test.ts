// Drafts of the bank are real posts of their kind, for those who work on them; they go out once, under their author's name.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildItem, buildObjective } from '../../../../tests/factories/bank.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import type { BankFormat } from '#lib/terms/bank.ts';
import { editArticle, publishArticle } from '#server/community/articles/actions.ts';
import { ArticleFields } from '#server/community/articles/input.ts';
import { findArticle } from '#server/community/articles/queries.ts';
import { articles } from '#server/community/articles/schema.ts';
import { findChallenge, listChallenges } from '#server/community/ideas/queries/challenges.ts';
import { editCall } from '#server/community/photos/actions/calls.ts';
import { EditCall } from '#server/community/photos/input.ts';
import { listOpenCalls } from '#server/community/photos/queries/lists.ts';
import { findAlbum } from '#server/community/photos/queries/album.ts';
import { findQuestionPage } from '#server/community/questions/queries/page.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { postAuthors, posts } from '#server/conversation/posts/schema.ts';
import { deletePost } from '#server/conversation/posts/write/state.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { alignments } from '../objectives/schema.ts';
import { editItem } from './actions.ts';
import { beginDraft } from './actions/draft.ts';
import { publishItem } from './actions/publish.ts';
import { EditItem } from './input.ts';
import { findItem } from './queries.ts';
import { bankItems } from './schema.ts';

const { db } = useDatabase();
const slot = new Date('2026-04-07T07:00:00Z');
const communicator = (tx: Db) => buildPerson(tx, { roles: ['communicator'] });
const publish = (tx: Db, id: number) => publishItem({ db: tx, now: slot }, id, slot);
const draftOf = async (tx: Db, id: number) => (await tx.select().from(bankItems).where(eq(bankItems.id, id)))[0]!;
const events = (tx: Db, verb: string) => tx.select().from(ledger).where(eq(ledger.verb, verb));
const jobs = async (tx: Db, name: string) =>
	(await tx.execute(sql`select 1 from pgboss.job where name = ${name}`)).rows.length;

interface Crew {
	mira: Viewer;
	jana: Viewer;
	gil: Viewer;
	rita: Viewer;
	stranger: Viewer;
}

async function crew(tx: Db): Promise<Crew> {
	const [mira, stranger] = [await communicator(tx), await buildPerson(tx)];
	const [jana, gil, rita] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
	return { mira, jana, gil, rita, stranger };
}

/** Written by a ghost for its author, reviewed by a third. */
const made = (tx: Db, { mira, jana, gil, rita }: Crew, over: Parameters<typeof buildItem>[2] = {}) =>
	buildItem(tx, mira, {
		author: jana.handle,
		ghost: gil.handle,
		reviewer: rita.handle,
		outline: '## Start\n\nHere.',
		...over
	});

describe('a draft', () => {
	it('is a post of its ghost-writer, with all who work on it beside, and hidden from the rest', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, { stage: 'drafting', topics: 'Pumps', title: 'Line 4 stands still' });
			const postId = (await draftOf(tx, id)).postId!;
			const [post] = await tx.select().from(posts).where(eq(posts.id, postId));
			expect(post).toMatchObject({ kind: 'article', state: 'draft', authorId: all.gil.id, seeded: true });
			expect(post!.body).toContain('## Start');
			for (const who of [all.mira, all.jana, all.gil, all.rita])
				expect((await findPost(ctxOf(tx, who), postId)).can).toMatchObject({
					edit: true,
					publish: false,
					delete: false
				});
			await expect(findPost(ctxOf(tx, all.stranger), postId)).rejects.toBeInstanceOf(NotFound);
			// Running the programme alone opens no draft: whoever wants to read along joins it.
			await expect(findPost(ctxOf(tx, await communicator(tx)), postId)).rejects.toBeInstanceOf(NotFound);
		}));

	it('is begun once, and its item shows its title', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all);
			const first = await beginDraft(ctxOf(tx, all.jana), { id });
			expect(await beginDraft(ctxOf(tx, all.gil), { id })).toEqual(first);
			const postId = (await draftOf(tx, id)).postId!;
			expect(first.href).toBe(`/articles/${postId}/edit`);
			const words = ArticleFields.parse({ title: 'A better title', body: 'Text.' });
			await editArticle(ctxOf(tx, all.gil), { ...words, id: postId, baseVersion: 1, note: '' });
			expect((await findItem(ctxOf(tx, all.mira), id)).title).toBe('A better title');
			expect((await findItem(ctxOf(tx, all.mira), id)).workingTitle).not.toBe('A better title');
		}));

	it('is not published or deleted by those who write it', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, { stage: 'drafting' });
			const postId = (await draftOf(tx, id)).postId!;
			const words = { ...ArticleFields.parse({ title: 'Out now', body: 'x' }), id: postId, baseVersion: 1, note: '' };
			await expect(publishArticle(ctxOf(tx, all.gil), words)).rejects.toBeInstanceOf(Forbidden);
			await expect(deletePost(ctxOf(tx, all.gil), postId)).rejects.toBeInstanceOf(Forbidden);
		}));

	it('follows who works on the item', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, { stage: 'drafting' });
			const { postId, version } = await draftOf(tx, id);
			const newcomer = await buildPerson(tx);
			const change = { id, version, title: 'x', ghost: '', reviewer: newcomer.handle };
			await editItem(ctxOf(tx, all.mira), EditItem.parse(change));
			expect((await findPost(ctxOf(tx, newcomer), postId!)).authorId).toBe(all.jana.id);
			for (const gone of [all.gil, all.rita])
				await expect(findPost(ctxOf(tx, gone), postId!)).rejects.toBeInstanceOf(NotFound);
		}));

	it('stays of its kind', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, { stage: 'drafting' });
			const change = (format: BankFormat, version: number) =>
				editItem(ctxOf(tx, all.mira), EditItem.parse({ id, version, title: 'x', format }));
			const { version } = await draftOf(tx, id);
			await expect(change('question', version)).rejects.toMatchObject({ issues: [{ field: 'format' }] });
			await change('interview', version);
			expect((await draftOf(tx, id)).format).toBe('interview');
		}));

	it('of a part stands in the series of articles', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			await made(tx, all, { format: 'series_part', series: 'Near misses', stage: 'drafting' });
			const id = await made(tx, all, { format: 'series_part', series: 'near misses', stage: 'drafting' });
			const item = await draftOf(tx, id);
			expect(item.seriesPart).toBe(2);
			const [part] = await tx.select().from(articles).where(eq(articles.postId, item.postId!));
			expect(part!.seriesPosition).toBe(2);
		}));

	it('is written where whoever begins it may write', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const space = await buildSpace(tx, { visibility: 'private', members: [all.mira, all.jana] });
			const id = await made(tx, all, { spaceId: String(space.id) });
			await expect(beginDraft(ctxOf(tx, all.gil), { id })).rejects.toBeInstanceOf(NotFound);
			expect((await findItem(ctxOf(tx, all.gil), id)).space).toBeNull();
			await beginDraft(ctxOf(tx, all.jana), { id });
			const { postId } = await draftOf(tx, id);
			expect((await findPost(ctxOf(tx, all.gil), postId!)).restricted).toBe(true);
		}));
});

describe('publication', () => {
	it('puts an article out at its moment, under its author alone, labelled, aligned and recorded, once', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const objectiveId = await buildObjective(tx);
			const id = await made(tx, all, { stage: 'ready', objectiveId: String(objectiveId) });
			const out = await publish(tx, id);
			expect(await publish(tx, id)).toEqual(out);
			const article = await findArticle(ctxOf(tx, all.stranger), out.postId!);
			expect(article).toMatchObject({ seeded: true, state: 'published', publishedAt: slot });
			expect(article.authors.map((author) => author.id)).toEqual([all.jana.id]);
			const published = await events(tx, 'article.published');
			expect(published).toMatchObject([{ actorId: all.jana.id, at: slot, facts: { seeded: true } }]);
			expect(await tx.select().from(alignments)).toMatchObject([
				{ subject: 'post', subjectId: out.postId, objectiveId }
			]);
			const moved = (await events(tx, 'bank.moved')).at(-1);
			expect(moved).toMatchObject({ at: slot, facts: { from: 'ready', to: 'published', objective: objectiveId } });
			expect(await jobs(tx, 'tell-of-post')).toBe(1);
			const item = await draftOf(tx, id);
			expect([item.stage, item.publishedAt]).toEqual(['published', slot]);
			// From now on it is its author's like any other.
			expect((await findPost(ctxOf(tx, all.jana), out.postId!)).can).toMatchObject({
				edit: true,
				publish: true,
				delete: true
			});
			expect((await findPost(ctxOf(tx, all.gil), out.postId!)).can.edit).toBe(false);
		}));

	it('keeps a co-author who was named beside those who helped', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, { stage: 'ready' });
			const { postId } = await draftOf(tx, id);
			await tx.insert(postAuthors).values({ postId: postId!, personId: all.stranger.id, position: 0 });
			await publish(tx, id);
			const authors = await tx.select().from(postAuthors).where(eq(postAuthors.postId, postId!));
			expect(authors.map((row) => row.personId)).toEqual([all.stranger.id]);
		}));

	it('asks a question with all that asking does', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, {
				format: 'question',
				title: 'Who checks the valves on Sundays?',
				topics: 'Valves'
			});
			await tx.update(bankItems).set({ stage: 'ready' }).where(eq(bankItems.id, id));
			await expect(publish(tx, id)).rejects.toMatchObject({ code: 'bank_draft_missing' });
			await tx.update(bankItems).set({ stage: 'idea' }).where(eq(bankItems.id, id));
			await beginDraft({ ...ctxOf(tx, all.mira), quiet: true }, { id });
			const { postId } = await draftOf(tx, id);
			await expect(findQuestionPage(ctxOf(tx, all.stranger), postId!)).rejects.toBeInstanceOf(NotFound);
			expect((await events(tx, 'question.asked')).length).toBe(0);
			await tx.update(bankItems).set({ stage: 'scheduled' }).where(eq(bankItems.id, id));
			await publish(tx, id);
			const page = await findQuestionPage(ctxOf(tx, all.stranger), postId!);
			expect(page).toMatchObject({ seeded: true, publishedAt: slot, waitingSince: slot });
			expect(await events(tx, 'question.asked')).toMatchObject([{ actorId: all.jana.id, facts: { seeded: true } }]);
			const asked = await tx.execute<{ asked: number }>(
				sql`select asked from expertise where person_id = ${all.jana.id}`
			);
			expect(asked.rows).toEqual([{ asked: 1 }]);
			const follows = await tx.execute(
				sql`select 1 from post_follows where post_id = ${postId} and person_id = ${all.jana.id}`
			);
			expect(follows.rows.length).toBe(1);
		}));

	it('opens a photo call for as many days as its draft said', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, { format: 'photo_call', stage: 'ready' });
			const { postId } = await draftOf(tx, id);
			expect(await listOpenCalls(ctxOf(tx, all.stranger))).toEqual([]);
			await publish(tx, id);
			const album = await findAlbum({ ...ctxOf(tx, all.stranger), now: slot }, postId!);
			// Drafted on 18 March for 21 and 28 days; the evening stays the evening.
			expect(album.call).toMatchObject({
				closesAt: new Date('2026-04-28T18:00:00Z'),
				votingUntil: new Date('2026-05-05T18:00:00Z')
			});
			expect((await listOpenCalls({ ...ctxOf(tx, all.stranger), now: slot })).map((call) => call.id)).toEqual([postId]);
		}));

	it('puts out a poll as an article with one question to vote on', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const outline =
				'Last week we counted.\n\n**Which tool is missing most often?**\n\n- The torque wrench\n- The good lamp';
			const id = await made(tx, all, { format: 'poll', stage: 'ready', outline });
			const { postId } = await publish(tx, id);
			const { polls } = await findArticle(ctxOf(tx, all.stranger, slot), postId!);
			expect(polls).toMatchObject([
				{ question: 'Which tool is missing most often?', options: [{ text: 'The torque wrench' }, {}] }
			]);
		}));

	it('keeps the days of a photo call that were chosen in its draft, counted from the day it opens', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, { format: 'photo_call', stage: 'ready' });
			const { postId } = await draftOf(tx, id);
			// A month after it was drafted, its first days have long passed, and somebody gives it ten days from now.
			const later = new Date('2026-05-18T10:00:00Z');
			const words = { title: 'My way to work', body: 'Show it.', spaceId: '', topics: '' };
			const days = { closesAt: '2026-05-28T18:00', votingUntil: '2026-06-01T12:00' };
			const input = EditCall.parse({ ...words, ...days, id: postId, baseVersion: 1 });
			await editCall({ ...ctxOf(tx, all.gil), now: later }, input);
			const out = new Date('2026-06-09T07:00:00Z');
			await publishItem({ db: tx, now: out }, id, out);
			const { call } = await findAlbum({ ...ctxOf(tx, all.stranger), now: out }, postId!);
			expect(call).toMatchObject({
				closesAt: new Date('2026-06-19T18:00:00Z'),
				votingUntil: new Date('2026-06-23T12:00:00Z')
			});
		}));

	it('opens a challenge that only those who prepared it have seen', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const objectiveId = await buildObjective(tx);
			const id = await made(tx, all, { format: 'challenge', stage: 'ready', objectiveId: String(objectiveId) });
			const challengeId = (await draftOf(tx, id)).challengeId!;
			for (const who of [all.jana, all.gil, all.rita]) {
				const draft = await findChallenge(ctxOf(tx, who), challengeId);
				expect([draft.draft, draft.can]).toEqual([true, { edit: true, submit: false }]);
			}
			await expect(findChallenge(ctxOf(tx, all.stranger), challengeId)).rejects.toBeInstanceOf(NotFound);
			await expect(findChallenge(ctxOf(tx, await communicator(tx)), challengeId)).rejects.toBeInstanceOf(NotFound);
			expect(await listChallenges(ctxOf(tx, all.jana))).toEqual([]);
			await publish(tx, id);
			const open = await findChallenge({ ...ctxOf(tx, all.stranger), now: slot }, challengeId);
			expect(open).toMatchObject({ draft: false, seeded: true, state: 'open', opensAt: slot, sponsorId: all.jana.id });
			expect(open.closesAt).toEqual(new Date('2026-05-05T00:00:00Z'));
			expect(await tx.select().from(alignments)).toMatchObject([{ subject: 'challenge', subjectId: challengeId }]);
			expect(await events(tx, 'challenge.opened')).toMatchObject([{ actorId: all.jana.id, facts: { seeded: true } }]);
		}));

	it('waits for what is missing', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const raw = await made(tx, all, { stage: 'drafting' });
			await expect(publish(tx, raw)).rejects.toMatchObject({ code: 'bank_not_ready' });
			const left = await made(tx, all, { stage: 'ready' });
			await tx.execute(sql`update people set status = 'left' where id = ${all.jana.id}`);
			await expect(publish(tx, left)).rejects.toMatchObject({ code: 'bank_author_missing' });
			await expect(publish(tx, 999_999)).rejects.toBeInstanceOf(NotFound);
			expect((await events(tx, 'article.published')).length).toBe(0);
			expect((await draftOf(tx, left)).stage).toBe('ready');
		}));

	it('shows drafts in no list, and what is out in all', () =>
		rolledBack(db(), async (tx) => {
			const all = await crew(tx);
			const id = await made(tx, all, { stage: 'ready' });
			expect((await listPosts(ctxOf(tx, all.jana, testNow))).rows).toEqual([]);
			const { postId } = await publish(tx, id);
			expect((await listPosts(ctxOf(tx, all.stranger, slot))).rows).toMatchObject([{ id: postId, seeded: true }]);
		}));
});
