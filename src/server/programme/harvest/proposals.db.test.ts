// Proposals on the desk of the communications team: who sees which, and what becomes of them.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildQuestion } from '../../../../tests/factories/questions.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import type { Db } from '#server/platform/db/client.ts';
import { beginDraft } from '../bank/actions/draft.ts';
import { findItem } from '../bank/queries.ts';
import { bankItems } from '../bank/schema.ts';
import { dismissProposal, recallProposal, takeProposal, undoTaking } from './actions/take.ts';
import { gatherHarvest } from './gather/gather.ts';
import { OneProposal } from './input.ts';
import { countHarvest, listProposals, pageSize } from './queries/proposals.ts';
import { feedEntries, feeds, harvestProposals } from './schema.ts';

const { db } = useDatabase();
const ago = (days: number) => new Date(testNow.getTime() - days * 86_400_000);

async function house(tx: Db) {
	const [mira, piet, asker] = [
		await buildPerson(tx, { roles: ['communicator'] }),
		await buildPerson(tx, { roles: ['communicator'] }),
		await buildPerson(tx)
	];
	return { mira: ctxOf(tx, mira), piet: ctxOf(tx, piet), asker: ctxOf(tx, asker) };
}

const search = (tx: Db, words: string, people = 3) =>
	tx.insert(harvestProposals).values({
		...{ ref: `search:${words}`, kind: 'search', title: words, facts: { people, searches: people } },
		...{ score: people, foundAt: testNow }
	});

const verbs = async (tx: Db) =>
	(
		await tx.execute<{ verb: string }>(
			sql`select verb from ledger where verb like 'harvest.%' or verb like 'bank.%' order by id`
		)
	).rows.map((row) => row.verb);

describe('the list', () => {
	it('what concerns most people first, by kind, page by page', () =>
		rolledBack(db(), async (tx) => {
			const { mira } = await house(tx);
			const [all, kinds] = [pageSize + 5, { search: pageSize + 5, topic: 0 }];
			for (let i = 0; i < all; i += 1) await search(tx, `words ${String(i).padStart(2, '0')}`, 3 + (i % 4));
			const first = await listProposals(mira, {});
			const second = await listProposals(mira, {}, first.next);
			const rows = [...first.rows, ...second.rows];
			expect([first.rows.length, second.rows.length, second.next]).toEqual([pageSize, 5, null]);
			expect(new Set(rows.map(({ ref }) => ref)).size).toBe(all);
			const people = rows.map(({ facts }) => (facts as { people: number }).people);
			expect(people).toEqual(people.toSorted((a, b) => b - a));
			expect((await listProposals(mira, { kind: 'topic' })).rows).toEqual([]);
			expect(await countHarvest(mira)).toMatchObject({ all, aside: 0, kinds });
			await expect(listProposals(mira, {}, 'WzEsMl0')).rejects.toThrow(Invalid);
		}));

	it('is refused to everybody else', () =>
		rolledBack(db(), async (tx) => {
			const { asker } = await house(tx);
			await search(tx, 'pump');
			const ref = { ref: 'search:pump' };
			for (const attempt of [
				() => listProposals(asker, {}),
				() => countHarvest(asker),
				() => takeProposal(asker, ref),
				() => dismissProposal(asker, ref),
				() => recallProposal(asker, ref),
				() => undoTaking(asker, { id: 1 })
			])
				await expect(attempt()).rejects.toThrow(Forbidden);
		}));

	it('what speaks of a post in a closed space is there for those alone who see the post', () =>
		rolledBack(db(), async (tx) => {
			const { mira, piet, asker } = await house(tx);
			const space = await buildSpace(tx, { visibility: 'private', members: [mira.viewer, asker.viewer] });
			const title = 'Will Zanzibar close?';
			const question = await buildQuestion(tx, { asker: asker.viewer, space, title, at: ago(9) });
			await gatherHarvest(mira);
			expect((await listProposals(mira, {})).rows).toMatchObject([{ title, post: { restricted: true } }]);
			expect((await listProposals(piet, {})).rows).toEqual([]);
			expect((await countHarvest(piet)).all).toBe(0);
			await expect(takeProposal(piet, { ref: `waiting:${question.id}` })).rejects.toThrow(NotFound);
			await expect(dismissProposal(piet, { ref: `waiting:${question.id}` })).rejects.toThrow(NotFound);
			await expect(takeProposal(piet, { ref: 'waiting:987654321' })).rejects.toThrow(NotFound);
		}));
});

describe('taking', () => {
	it('makes an idea with title, brief and prompts, owned by the taker; undone, it is proposed again', () =>
		rolledBack(db(), async (tx) => {
			const { mira, piet } = await house(tx);
			await search(tx, 'seal pump', 7);
			const ref = 'search:seal pump';
			const { id, title } = await takeProposal(mira, { ref });
			expect(title).toBe('seal pump: what you need to know');
			const item = await findItem(piet, id);
			expect(item).toMatchObject({ format: 'article', stage: 'idea', source: 'harvest', sourceRef: ref, title });
			expect(item).toMatchObject({ language: 'en', owner: { handle: mira.viewer.handle } });
			expect(item.brief).toContain('7 colleagues searched for “seal pump” within 90 days');
			expect(item.prompts).toHaveLength(4);
			expect((await listProposals(piet, {})).rows).toEqual([]);
			await expect(takeProposal(piet, { ref })).rejects.toThrow(Conflict);
			await expect(dismissProposal(piet, { ref })).rejects.toThrow(Conflict);
			await undoTaking(piet, { id });
			expect((await listProposals(mira, {})).rows).toHaveLength(1);
			await takeProposal(piet, { ref });
			const once = ['bank.added', 'harvest.taken'];
			expect(await verbs(tx)).toEqual([...once, 'bank.moved', 'bank.deleted', ...once]);
		}));

	it('speaks the network’s language', () =>
		rolledBack(db(), async (tx) => {
			const { mira } = await house(tx);
			const languages = ['de', 'en'];
			await tx
				.insert(organisation)
				.values({ id: 1, languages })
				.onConflictDoUpdate({ target: organisation.id, set: { languages } });
			await search(tx, 'dichtung');
			const { id } = await takeProposal(mira, { ref: 'search:dichtung' });
			expect(await findItem(mira, id)).toMatchObject({ title: 'dichtung: was man wissen muss', language: 'de' });
		}));

	it('of a question: its words, its topics and its address; of a topic: a talk; of an entry: its source', () =>
		rolledBack(db(), async (tx) => {
			const { mira, asker } = await house(tx);
			const asked = { asker: asker.viewer, title: 'Which oil for pump 7?', topics: ['Pumps'], at: ago(9) };
			const question = await buildQuestion(tx, asked);
			const [feed] = await tx.insert(feeds).values({ url: 'https://a.example/feed', title: 'Trade news' }).returning();
			const read = { guid: '1', title: 'New norm', url: 'https://a.example/1', summary: 'Stricter.', foundAt: ago(1) };
			await tx.insert(feedEntries).values({ ...read, feedId: feed!.id });
			await gatherHarvest(mira);
			await tx.insert(harvestProposals).values({
				...{ ref: 'topic:77', kind: 'topic', title: 'Welding', score: 10, foundAt: testNow },
				facts: { slug: 'welding', people: 9, posts: 2, words: 14, follows: 1 }
			});
			for (const { ref } of (await listProposals(mira, {})).rows) await takeProposal(mira, { ref });
			const items = await tx.select().from(bankItems).orderBy(bankItems.sourceRef);
			expect(items.map(({ format, title, topics, sourceNote }) => [format, title, topics, sourceNote])).toEqual([
				['article', 'What it means for us: New norm', [], 'Trade news: https://a.example/1'],
				['interview', 'Welding: a talk with somebody who moves it', ['Welding'], '/topics/welding'],
				['article', 'Answered: Which oil for pump 7?', ['Pumps'], `/questions/${question.id}-which-oil-for-pump-7`]
			]);
			expect((await listProposals(mira, {})).rows).toEqual([]);
			// A topic is of use again once its item was out for a while.
			const out = { stage: 'published' as const, publishedAt: ago(91) };
			await tx.update(bankItems).set(out).where(eq(bankItems.format, 'interview'));
			expect((await listProposals(mira, {})).rows.map(({ ref }) => ref)).toEqual(['topic:77']);
		}));

	it('of a post that not everyone sees no word gets into the bank', () =>
		rolledBack(db(), async (tx) => {
			const { mira, piet, asker } = await house(tx);
			const space = await buildSpace(tx, { visibility: 'private', members: [mira.viewer, asker.viewer] });
			const asked = { asker: asker.viewer, space, title: 'Will Zanzibar close?', topics: ['Zanzibar'], at: ago(9) };
			const question = await buildQuestion(tx, asked);
			await gatherHarvest(mira);
			const { id } = await takeProposal(mira, { ref: `waiting:${question.id}` });
			const item = await findItem(piet, id);
			expect(JSON.stringify(item)).not.toMatch(/zanzibar/i);
			expect(item).toMatchObject({ sourceNote: `/questions/${question.id}`, spaceId: space.id, topics: [] });
		}));

	it('is not undone once somebody went on with it', () =>
		rolledBack(db(), async (tx) => {
			const { mira } = await house(tx);
			await search(tx, 'pump');
			const { id } = await takeProposal(mira, { ref: 'search:pump' });
			await beginDraft(mira, { id });
			await expect(undoTaking(mira, { id })).rejects.toThrow(Conflict);
			const [own] = await tx.insert(bankItems).values({ title: 'Own', format: 'article' }).returning();
			await expect(undoTaking(mira, { id: own!.id })).rejects.toThrow(Conflict);
			await expect(undoTaking(mira, { id: 987_654_321 })).rejects.toThrow(NotFound);
		}));
});

describe('putting aside', () => {
	it('nobody sees it again, also after the next look, until it is brought back', () =>
		rolledBack(db(), async (tx) => {
			const { mira, piet, asker } = await house(tx);
			const question = await buildQuestion(tx, { asker: asker.viewer, at: ago(9) });
			await gatherHarvest(mira);
			const ref = `waiting:${question.id}`;
			await dismissProposal(mira, { ref });
			await dismissProposal(piet, { ref });
			await gatherHarvest(mira);
			expect((await listProposals(piet, {})).rows).toEqual([]);
			expect((await listProposals(piet, { aside: true })).rows).toMatchObject([{ ref, aside: true }]);
			expect(await countHarvest(piet)).toMatchObject({ all: 0, aside: 1 });
			await recallProposal(piet, { ref });
			expect((await listProposals(mira, {})).rows).toMatchObject([{ ref, aside: false }]);
			expect(await verbs(tx)).toEqual(['harvest.dismissed', 'harvest.dismissed', 'harvest.recalled']);
		}));
});

it.each(['', 'x'.repeat(201), undefined, ['a', 'b']])('a ref like %j is none', (ref) =>
	expect(OneProposal.safeParse({ ref }).success).toBe(false)
);
