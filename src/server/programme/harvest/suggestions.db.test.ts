// Suggestions: made by anybody, answered by the communications team, and heard of again.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { payloads, sample } from '../../../../tests/support/hostile.ts';
import { longestSuggestion, mostSuggestions } from '#lib/terms/harvest.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import { Conflict, Forbidden, NotFound, TooMany } from '#server/platform/errors.ts';
import type { Db } from '#server/platform/db/client.ts';
import { beginDraft } from '../bank/actions/draft.ts';
import { moveItem } from '../bank/actions/move.ts';
import { publishItem } from '../bank/actions/publish.ts';
import { deleteItem } from '../bank/actions/shelf.ts';
import { findItem } from '../bank/queries.ts';
import { bankItems } from '../bank/schema.ts';
import { declineSuggestion, reopenSuggestion, takeSuggestion } from './actions/answer.ts';
import { findSubject, makeSuggestion, withdrawSuggestion } from './actions/suggest.ts';
import { DeclineSuggestion, MakeSuggestion } from './input.ts';
import { tellOfSuggestion, tellSuggesters } from './notices.ts';
import { countSuggestions, listMySuggestions, listSuggestions } from './queries/suggestions.ts';
import { suggestions } from './schema.ts';

const { db } = useDatabase();
const later = (seconds: number) => new Date(testNow.getTime() + seconds * 1_000);
const form = (over: Record<string, unknown> = {}) =>
	MakeSuggestion.parse({ kind: 'write', text: 'How shifts are planned', ...over });

async function house(tx: Db) {
	const [mira, jana, eve] = [
		await buildPerson(tx, { roles: ['communicator'], name: 'Mira' }),
		await buildPerson(tx, { name: 'Jana Berg' }),
		await buildPerson(tx)
	];
	return { mira: ctxOf(tx, mira), jana: ctxOf(tx, jana), eve: ctxOf(tx, eve) };
}

const told = (tx: Db, personId: number) =>
	tx.select().from(notifications).where(eq(notifications.personId, personId)).orderBy(notifications.id);
const answeredAt = async (tx: Db, id: number) =>
	(await tx.select().from(suggestions).where(eq(suggestions.id, id)))[0]!.answeredAt!.toISOString();

describe('suggesting', () => {
	it('is seen by oneself and by those who run the programme', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana, eve } = await house(tx);
			const { id } = await makeSuggestion(jana, form({ kind: 'could_write' }));
			const [mine] = (await listMySuggestions(jana)).rows;
			expect(mine).toMatchObject({ id, kind: 'could_write', state: 'open', text: 'How shifts are planned' });
			expect(mine!.can).toEqual({ withdraw: true, answer: false, reopen: false });
			expect((await listMySuggestions(eve)).rows).toEqual([]);
			const [seen] = (await listSuggestions(mira, 'open')).rows;
			expect(seen).toMatchObject({ id, person: { name: 'Jana Berg' } });
			expect(seen!.can).toEqual({ withdraw: false, answer: true, reopen: false });
			expect(await countSuggestions(mira)).toEqual({ open: 1, taken: 0, published: 0, declined: 0 });
			await expect(listSuggestions(eve, 'open')).rejects.toThrow(Forbidden);
			await expect(countSuggestions(eve)).rejects.toThrow(Forbidden);
			const { rows } = await tx.execute(sql`select verb, facts from ledger where subject = 'suggestion'`);
			expect(rows).toEqual([{ verb: 'suggestion.made', facts: { kind: 'could_write', about: null } }]);
		}));

	it('the same form twice is one; more than ten a day are too many', () =>
		rolledBack(db(), async (tx) => {
			const { jana } = await house(tx);
			const { id } = await makeSuggestion(jana, form());
			expect(await makeSuggestion(jana, form())).toEqual({ id });
			for (let i = 1; i < mostSuggestions; i += 1) await makeSuggestion(jana, form({ text: `Something else ${i}` }));
			await expect(makeSuggestion(jana, form({ text: 'One more' }))).rejects.toThrow(TooMany);
			const tomorrow = { ...jana, now: later(86_400) };
			await expect(makeSuggestion(tomorrow, form({ text: 'One more' }))).resolves.toBeDefined();
		}));

	it('about a post one sees, and no other', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana, eve } = await house(tx);
			const space = await buildSpace(tx, { visibility: 'private', members: [jana.viewer] });
			const secret = await buildPost(tx, { author: jana.viewer, space, title: 'Zanzibar papers' });
			const open = await buildPost(tx, { author: eve.viewer, title: 'Shifts in July' });
			await expect(makeSuggestion(eve, form({ postId: secret.id }))).rejects.toThrow(NotFound);
			await expect(makeSuggestion(eve, form({ postId: 987_654_321 }))).rejects.toThrow(NotFound);
			await expect(findSubject(eve, secret.id)).rejects.toThrow(NotFound);
			expect(await findSubject(jana, secret.id)).toMatchObject({ title: 'Zanzibar papers' });
			await makeSuggestion(jana, form({ postId: String(secret.id) }));
			await makeSuggestion(jana, form({ postId: String(open.id) }));
			const titles = (rows: { post: { title: string } | null }[]) => rows.map(({ post }) => post?.title ?? '-').sort();
			expect(titles((await listMySuggestions(jana)).rows)).toEqual(['Shifts in July', 'Zanzibar papers']);
			const seen = (await listSuggestions(mira, 'open')).rows;
			expect(titles(seen)).toEqual(['-', 'Shifts in July']);
			for (const { id } of seen) await takeSuggestion(mira, { id });
			const briefs = (await tx.select().from(bankItems)).map(({ brief }) => brief).join('\n');
			expect(briefs).toContain('It came up on: Shifts in July');
			expect(briefs).not.toContain('Zanzibar');
		}));

	it('a communicator inside the closed space takes it without its title either', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana } = await house(tx);
			const space = await buildSpace(tx, { visibility: 'private', members: [jana.viewer, mira.viewer] });
			const secret = await buildPost(tx, { author: jana.viewer, space, title: 'Zanzibar papers' });
			const { id } = await makeSuggestion(jana, form({ postId: secret.id }));
			expect((await listSuggestions(mira, 'open')).rows[0]!.post?.title).toBe('Zanzibar papers');
			const { itemId } = await takeSuggestion(mira, { id });
			expect(JSON.stringify(await findItem(mira, itemId))).not.toMatch(/zanzibar/i);
		}));

	it('is withdrawn by whoever made it, while nobody answered', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana, eve } = await house(tx);
			const { id } = await makeSuggestion(jana, form());
			await expect(withdrawSuggestion(eve, { id })).rejects.toThrow(NotFound);
			await expect(withdrawSuggestion(mira, { id })).rejects.toThrow(Forbidden);
			await withdrawSuggestion(jana, { id });
			expect((await listMySuggestions(jana)).rows).toEqual([]);
			await expect(withdrawSuggestion(jana, { id })).rejects.toThrow(NotFound);
			const again = await makeSuggestion(jana, form());
			await declineSuggestion(mira, { id: again.id, answer: 'We have that.' });
			await expect(withdrawSuggestion(jana, { id: again.id })).rejects.toThrow(Conflict);
		}));

	it('whatever is typed comes back as it was cleaned, or is refused on its field', () =>
		rolledBack(db(), async (tx) => {
			const { jana, mira } = await house(tx);
			let kept = 0;
			for (const text of sample(payloads(), 60)) {
				const parsed = MakeSuggestion.safeParse({ kind: 'write', text });
				if (!parsed.success) {
					expect([text.length > longestSuggestion, parsed.error.issues[0]!.path]).toEqual([true, ['text']]);
					continue;
				}
				await tx.delete(suggestions);
				const { id } = await makeSuggestion(jana, parsed.data);
				expect((await listMySuggestions(jana)).rows[0]!.text).toBe(parsed.data.text);
				const { itemId } = await takeSuggestion(mira, { id });
				expect((await findItem(mira, itemId)).brief).toContain(parsed.data.text);
				kept += 1;
			}
			expect(kept).toBeGreaterThan(15);
		}));

	it.each([
		[{ kind: 'write', text: '  ' }, 'text'],
		[{ kind: 'write', text: 'x'.repeat(1_001) }, 'text'],
		[{ kind: 'order', text: 'x' }, 'kind'],
		[{ text: 'x' }, 'kind'],
		[{ kind: 'write', text: 'x', postId: 'abc' }, 'postId'],
		[{ kind: 'write', text: ['a', 'b'] }, 'text']
	])('%j is refused', (values, field) =>
		expect(MakeSuggestion.safeParse(values).error!.issues[0]!.path).toEqual([field])
	);
});

describe('answering', () => {
	it('taken: an item, with whoever could write it as its author, who is told and sees it', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana } = await house(tx);
			const text = 'Welding thin sheets\nI do it every day.';
			const { id } = await makeSuggestion(jana, form({ kind: 'could_write', text }));
			const { itemId, name } = await takeSuggestion(mira, { id });
			expect(name).toBe('Jana Berg');
			const item = await findItem(jana, itemId);
			expect(item).toMatchObject({ title: 'Welding thin sheets', source: 'suggestion', sourceRef: `suggestion:${id}` });
			expect([item.author?.handle, item.owner?.handle]).toEqual([jana.viewer.handle, mira.viewer.handle]);
			expect(item.brief).toBe(`Jana Berg suggested:\n${text}`);
			await expect(takeSuggestion(mira, { id })).rejects.toThrow(Conflict);
			await tellOfSuggestion(mira, { id, answeredAt: await answeredAt(tx, id) });
			const href = `/programme/bank/${itemId}`;
			const notice = { verb: 'suggestion.taken', title: 'Welding thin sheets', href, facts: { author: 1 } };
			expect(await told(tx, jana.viewer.id)).toMatchObject([notice]);
		}));

	it('taken for somebody else to write: the suggester is told, and does not see the item', () =>
		rolledBack(db(), async (tx) => {
			const { mira, eve } = await house(tx);
			const { id } = await makeSuggestion(eve, form());
			const { itemId } = await takeSuggestion(mira, { id });
			expect(await findItem(mira, itemId)).toMatchObject({ author: null });
			await expect(findItem(eve, itemId)).rejects.toThrow(NotFound);
			await tellOfSuggestion(mira, { id, answeredAt: await answeredAt(tx, id) });
			const notice = { verb: 'suggestion.taken', href: '/suggestions', facts: { author: 0 } };
			expect(await told(tx, eve.viewer.id)).toMatchObject([notice]);
			const seen = { state: 'taken', stage: 'idea', answeredBy: { name: 'Mira' } };
			expect((await listMySuggestions(eve)).rows).toMatchObject([seen]);
		}));

	it('declined with a word, and told so; without a word it is refused', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana, eve } = await house(tx);
			const { id } = await makeSuggestion(jana, form());
			expect(DeclineSuggestion.safeParse({ id, answer: ' ' }).error!.issues[0]!.path).toEqual(['answer']);
			await expect(declineSuggestion(eve, { id, answer: 'No.' })).rejects.toThrow(Forbidden);
			await expect(declineSuggestion(jana, { id, answer: 'No.' })).rejects.toThrow(Forbidden);
			await expect(takeSuggestion(jana, { id })).rejects.toThrow(Forbidden);
			await expect(reopenSuggestion(jana, { id })).rejects.toThrow(Forbidden);
			await expect(declineSuggestion(mira, { id: 987_654_321, answer: 'No.' })).rejects.toThrow(NotFound);
			const answer = 'It is in the handbook already.';
			await declineSuggestion(mira, { id, answer });
			await tellOfSuggestion(mira, { id, answeredAt: await answeredAt(tx, id) });
			const notice = { verb: 'suggestion.declined', excerpt: answer, href: '/suggestions' };
			expect(await told(tx, jana.viewer.id)).toMatchObject([notice]);
			expect((await listMySuggestions(jana)).rows).toMatchObject([{ state: 'declined', answer }]);
		}));

	it('undone in time nobody is told, and it waits again', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana } = await house(tx);
			const { id } = await makeSuggestion(jana, form({ kind: 'could_write' }));
			const { itemId } = await takeSuggestion(mira, { id });
			const first = await answeredAt(tx, id);
			await reopenSuggestion(mira, { id });
			await expect(findItem(mira, itemId)).rejects.toThrow(NotFound);
			await tellOfSuggestion(mira, { id, answeredAt: first });
			expect((await listSuggestions(mira, 'open')).rows).toHaveLength(1);
			// Answered anew, the first message is none any more.
			await declineSuggestion({ ...mira, now: later(30) }, { id, answer: 'Not now.' });
			await tellOfSuggestion(mira, { id, answeredAt: first });
			expect(await told(tx, jana.viewer.id)).toEqual([]);
			await reopenSuggestion(mira, { id });
			const again = await takeSuggestion(mira, { id });
			await beginDraft(mira, { id: again.itemId });
			await expect(reopenSuggestion(mira, { id })).rejects.toThrow(Conflict);
		}));

	it('who has left is not made an author', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana } = await house(tx);
			const { id } = await makeSuggestion(jana, form({ kind: 'could_write' }));
			await tx.execute(sql`update people set status = 'left' where id = ${jana.viewer.id}`);
			const { itemId } = await takeSuggestion(mira, { id });
			expect((await findItem(mira, itemId)).author).toBeNull();
		}));
});

describe('published', () => {
	async function out(tx: Db, mira: ReturnType<typeof ctxOf>, itemId: number) {
		const staff = { authorId: mira.viewer.id, reviewerId: mira.viewer.id, outline: 'A text worth reading.' };
		await tx.update(bankItems).set(staff).where(eq(bankItems.id, itemId));
		await beginDraft(mira, { id: itemId });
		await moveItem(mira, { id: itemId, to: 'review', reason: '' });
		await moveItem(mira, { id: itemId, to: 'ready', reason: '' });
		return publishItem(mira, itemId, testNow);
	}

	it('is told once, with the way to what came of it', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana } = await house(tx);
			const { id } = await makeSuggestion(jana, form());
			const { itemId } = await takeSuggestion(mira, { id });
			expect(await tellSuggesters(mira)).toBe(0);
			const { href, postId } = await out(tx, mira, itemId);
			expect([await tellSuggesters(mira), await tellSuggesters(mira)]).toEqual([1, 0]);
			expect(await told(tx, jana.viewer.id)).toMatchObject([{ verb: 'suggestion.published', href }]);
			const seen = { state: 'published', published: { id: postId } };
			expect((await listMySuggestions(jana)).rows).toMatchObject([seen]);
			await expect(reopenSuggestion(mira, { id })).rejects.toThrow(Conflict);
			const { rows } = await tx.execute(sql`select verb from ledger where subject = 'suggestion' order by id`);
			expect(rows.map((row) => row.verb)).toEqual(['suggestion.made', 'suggestion.taken', 'suggestion.published']);
		}));

	it('behind a door the suggester is told that, and not where', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana } = await house(tx);
			const space = await buildSpace(tx, { visibility: 'private', members: [mira.viewer] });
			const { id } = await makeSuggestion(jana, form());
			const { itemId } = await takeSuggestion(mira, { id });
			await tx.update(bankItems).set({ spaceId: space.id }).where(eq(bankItems.id, itemId));
			await out(tx, mira, itemId);
			await tellSuggesters(mira, itemId);
			const notice = { verb: 'suggestion.published', href: '/suggestions' };
			expect(await told(tx, jana.viewer.id)).toMatchObject([notice]);
			expect((await listMySuggestions(jana)).rows).toMatchObject([{ state: 'published', published: null }]);
		}));

	it('an item that was deleted leaves the suggestion taken, without a stage', () =>
		rolledBack(db(), async (tx) => {
			const { mira, jana } = await house(tx);
			const { id } = await makeSuggestion(jana, form());
			const { itemId } = await takeSuggestion(mira, { id });
			await deleteItem(mira, { id: itemId });
			expect(await tellSuggesters(mira)).toBe(0);
			expect((await listMySuggestions(jana)).rows).toMatchObject([{ state: 'taken', stage: null }]);
		}));
});
