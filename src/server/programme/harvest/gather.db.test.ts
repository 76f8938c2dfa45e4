// What the harvest finds, and what it must not: each reason with its window and its least number.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildAnswer, buildQuestion } from '../../../../tests/factories/questions.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { buildItem } from '../../../../tests/factories/bank.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { findInstead } from '#server/community/questions/actions/ask.ts';
import { mergeQuestion } from '#server/community/questions/actions/merge.ts';
import { questions } from '#server/community/questions/schema.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import { writeViews } from '#server/conversation/posts/write/views.ts';
import { setTopics } from '#server/conversation/topics/actions.ts';
import { noteSearch } from '#server/overview/search/actions.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { gatherHarvest } from './gather/gather.ts';
import { feedEntries, feeds, harvestProposals } from './schema.ts';

const { db } = useDatabase();
const ago = (days: number) => new Date(testNow.getTime() - days * 86_400_000);
async function crowd(tx: Db, count: number): Promise<Viewer[]> {
	const people: Viewer[] = [];
	while (people.length < count) people.push(await buildPerson(tx));
	return people;
}

async function gathered(tx: Db, kind: string, now = testNow) {
	await gatherHarvest({ db: tx, now });
	return tx
		.select()
		.from(harvestProposals)
		.where(eq(harvestProposals.kind, kind as 'search'))
		.orderBy(harvestProposals.ref);
}

const look = (tx: Db, who: Viewer, q: string, { at = testNow, results = 0, kind = 'posts' as const } = {}) =>
	noteSearch(ctxOf(tx, who, at), { q, kind, sort: 'best' }, results);

describe('searches without a result', () => {
	it('three people in the same words, in any order and spelling, are one proposal', () =>
		rolledBack(db(), async (tx) => {
			const [ada, piet, mika] = await crowd(tx, 3);
			await look(tx, ada!, 'Dichtung Pumpe');
			await look(tx, piet!, 'pumpe, dichtung', { at: ago(80) });
			await look(tx, mika!, 'Dichtung Pumpe');
			await look(tx, mika!, 'Dichtung Pumpe');
			expect(await gathered(tx, 'search')).toMatchObject([
				{ ref: 'search:dichtung pumpe', title: 'Dichtung Pumpe', facts: { people: 3, searches: 4 }, score: 3 }
			]);
		}));

	it('fewer people than three are never told of, however often they look; nor is what is too old, found or no text', () =>
		rolledBack(db(), async (tx) => {
			const [ada, piet, mika] = await crowd(tx, 3);
			for (let i = 0; i < 5; i += 1) await look(tx, ada!, 'my secret illness');
			await look(tx, piet!, 'my secret illness');
			for (const [who, at] of [
				[ada, ago(1)],
				[piet, ago(1)],
				[mika, ago(91)]
			] as const)
				await look(tx, who!, 'hydraulic clutch', { at });
			for (const who of [ada, piet, mika]) {
				await look(tx, who!, 'found at once', { results: 3 });
				await look(tx, who!, '2026-03-18 42');
				await look(tx, who!, '*');
			}
			expect(await gathered(tx, 'search')).toEqual([]);
		}));

	it('names of people are left out', () =>
		rolledBack(db(), async (tx) => {
			const all = [await buildPerson(tx, { name: 'Zoë Müller', handle: 'zoe.mueller' }), ...(await crowd(tx, 2))];
			for (const who of all) {
				await look(tx, who, 'zoe muller');
				await look(tx, who, 'Zoe.Mueller');
			}
			expect(await gathered(tx, 'search')).toEqual([]);
		}));

	it('it goes when somebody writes it for everyone, not when it is written behind a door', () =>
		rolledBack(db(), async (tx) => {
			const all = await crowd(tx, 3);
			const space = await buildSpace(tx, { visibility: 'private', hosts: [all[0]!] });
			await buildPost(tx, { author: all[0]!, space, title: 'Torque wrench calibration' });
			for (const who of all) await look(tx, who, 'torque wrench calibration');
			expect(await gathered(tx, 'search')).toHaveLength(1);
			await buildPost(tx, { author: all[0]!, title: 'Torque wrenches', body: 'How calibration works.' });
			expect(await gathered(tx, 'search')).toEqual([]);
		}));
});

describe('questions', () => {
	it('those that wait for more than 48 working hours, until somebody answers', () =>
		rolledBack(db(), async (tx) => {
			const [asker, other] = await crowd(tx, 2);
			// 48 hours of nine each are a little over five working days.
			const old = await buildQuestion(tx, { asker: asker!, at: ago(9) });
			await buildQuestion(tx, { asker: asker!, at: ago(6) });
			await buildQuestion(tx, { asker: asker!, at: ago(200) });
			const answered = await buildQuestion(tx, { asker: asker!, at: ago(9) });
			await buildAnswer(tx, { question: answered, author: other! });
			expect(await gathered(tx, 'waiting')).toMatchObject([
				{ ref: `waiting:${old.id}`, postId: old.id, facts: { since: expect.stringMatching(/^2026-03-09/), votes: 0 } }
			]);
			await buildAnswer(tx, { question: old, author: other! });
			expect(await gathered(tx, 'waiting')).toEqual([]);
		}));

	it('those people keep asking: found instead of asking, and merged, three times together', () =>
		rolledBack(db(), async (tx) => {
			const [asker, ada, piet, moderator] = [...(await crowd(tx, 3)), await buildPerson(tx, { roles: ['moderator'] })];
			const question = await buildQuestion(tx, { asker: asker!, at: ago(30) });
			const again = await buildQuestion(tx, { asker: ada!, at: ago(20) });
			await findInstead(ctxOf(tx, ada!), { id: question.id });
			await findInstead(ctxOf(tx, piet!), { id: question.id });
			expect(await gathered(tx, 'repeated')).toEqual([]);
			await mergeQuestion(ctxOf(tx, moderator!), { id: again.id, into: question.id });
			expect(await gathered(tx, 'repeated')).toMatchObject([
				{ ref: `repeated:${question.id}`, facts: { found: 2, merged: 1 }, score: 3 }
			]);
			expect((await gathered(tx, 'waiting')).map(({ ref }) => ref)).toEqual([]);
		}));
});

describe('topics', () => {
	async function talk(tx: Db, people: Viewer[], topic: string, at = ago(3)) {
		const post = await buildPost(tx, { author: people[0]!, publishedAt: at });
		await setTopics(ctxOf(tx, people[0]!), post.id, [topic]);
		for (const who of people.slice(1))
			await writeComment({ ...ctxOf(tx, who, at), quiet: true }, { postId: post.id, body: 'Yes.' });
		return post;
	}

	it('five people within four weeks, and nothing in the bank', () =>
		rolledBack(db(), async (tx) => {
			const people = await crowd(tx, 5);
			await talk(tx, people, 'Hydraulics');
			await talk(tx, people.slice(0, 4), 'Welding');
			await talk(tx, people, 'Paint', ago(40));
			const [found, ...others] = await gathered(tx, 'topic');
			expect([others, found]).toEqual([
				[],
				expect.objectContaining({
					title: 'Hydraulics',
					score: 5,
					facts: expect.objectContaining({ people: 5, posts: 1, words: 4, slug: 'hydraulics' })
				})
			]);
			const communicator = await buildPerson(tx, { roles: ['communicator'] });
			const itemId = await buildItem(tx, communicator, { topics: 'hydraulics' });
			expect(await gathered(tx, 'topic')).toEqual([]);
			await tx.execute(sql`update bank_items set stage = 'shelved' where id = ${itemId}`);
			expect(await gathered(tx, 'topic')).toHaveLength(1);
		}));

	it('what is talked of behind a door is not told', () =>
		rolledBack(db(), async (tx) => {
			const people = await crowd(tx, 6);
			const space = await buildSpace(tx, { visibility: 'private', members: people });
			const post = await buildPost(tx, { author: people[0]!, space, publishedAt: ago(2) });
			await setTopics(ctxOf(tx, people[0]!), post.id, ['Merger']);
			for (const who of people)
				await writeComment({ ...ctxOf(tx, who, ago(1)), quiet: true }, { postId: post.id, body: 'Hm.' });
			expect(await gathered(tx, 'topic')).toEqual([]);
		}));
});

describe('old posts', () => {
	const read = (tx: Db, postId: number, people: Viewer[], at = ago(10)) =>
		writeViews(
			tx,
			people.map(({ id }) => ({ postId, personId: id, at }))
		);

	it('half a year old and read by ten people in ninety days; not when it was edited since', () =>
		rolledBack(db(), async (tx) => {
			const people = await crowd(tx, 10);
			const old = await buildPost(tx, { author: people[0]!, publishedAt: ago(200) });
			const few = await buildPost(tx, { author: people[0]!, publishedAt: ago(200) });
			const young = await buildPost(tx, { author: people[0]!, publishedAt: ago(170) });
			const longAgo = await buildPost(tx, { author: people[0]!, publishedAt: ago(400) });
			await read(tx, old.id, people);
			await read(tx, few.id, people.slice(1));
			await read(tx, young.id, people);
			await read(tx, longAgo.id, people, ago(95));
			expect(await gathered(tx, 'renew')).toMatchObject([
				{ ref: `renew:${old.id}`, facts: { readers: 10, obsolete: false, reviewOn: null }, score: 10 }
			]);
			await tx.execute(sql`update posts set edited_at = ${ago(5).toISOString()} where id = ${old.id}`);
			expect(await gathered(tx, 'renew')).toEqual([]);
		}));

	it('questions marked as out of date, or past the day to look again; a late answer keeps one young', () =>
		rolledBack(db(), async (tx) => {
			const people = await crowd(tx, 10);
			const [obsolete, due, answered] = [
				await buildQuestion(tx, { asker: people[0]!, at: ago(60) }),
				await buildQuestion(tx, { asker: people[0]!, at: ago(60) }),
				await buildQuestion(tx, { asker: people[0]!, at: ago(300) })
			];
			await buildAnswer(tx, { question: answered!, author: people[1]!, at: ago(20) });
			await read(tx, answered!.id, people);
			await tx
				.update(questions)
				.set({ obsoleteAt: ago(2) })
				.where(eq(questions.postId, obsolete!.id));
			await tx
				.update(questions)
				.set({ reviewAt: ago(1) })
				.where(eq(questions.postId, due!.id));
			const found = await gathered(tx, 'renew');
			expect(found.map(({ postId }) => postId).sort()).toEqual([obsolete!.id, due!.id].sort());
			expect(found.find(({ postId }) => postId === due!.id)!.facts).toMatchObject({
				obsolete: false,
				reviewOn: expect.any(String)
			});
			await tx.update(questions).set({ replacedById: answered!.id }).where(eq(questions.postId, obsolete!.id));
			expect((await gathered(tx, 'renew')).map(({ postId }) => postId)).toEqual([due!.id]);
		}));
});

describe('feeds, and looking twice', () => {
	it('entries of the last month, the newest first, behind what concerns people', () =>
		rolledBack(db(), async (tx) => {
			const [feed] = await tx.insert(feeds).values({ url: 'https://a.example/feed' }).returning();
			const entry = (guid: string, days: number) => ({
				feedId: feed!.id,
				guid,
				title: guid,
				publishedAt: ago(days),
				foundAt: ago(1)
			});
			await tx.insert(feedEntries).values([entry('new', 1), entry('older', 20), entry('old', 40)]);
			const found = await gathered(tx, 'feed');
			expect(found.sort((a, b) => b.score - a.score).map(({ score }) => score < 1)).toEqual([true, true]);
			await tx.delete(feeds);
			expect(await tx.select().from(harvestProposals)).toEqual([]);
		}));

	it('keeps the day it was found, and takes what is new of it', () =>
		rolledBack(db(), async (tx) => {
			const [asker, ada, piet, mika, eve] = await crowd(tx, 5);
			const question = await buildQuestion(tx, { asker: asker!, at: ago(30) });
			for (const who of [ada, piet, mika]) await findInstead(ctxOf(tx, who!), { id: question.id });
			await gatherHarvest({ db: tx, now: testNow });
			await findInstead(ctxOf(tx, eve!), { id: question.id });
			const later = new Date(testNow.getTime() + 86_400_000);
			expect(await gathered(tx, 'repeated', later)).toMatchObject([
				{ foundAt: testNow, facts: { found: 4 }, score: 4 }
			]);
			await gatherHarvest({ db: tx, now: later });
			expect(await gathered(tx, 'repeated', later)).toHaveLength(1);
		}));
});
