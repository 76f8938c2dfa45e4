// Items of the bank: added, changed, found, moved, shelved, deleted, said something about; refused, hidden, recorded.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildItem, buildObjective } from '../../../../tests/factories/bank.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { addItem, editItem } from './actions.ts';
import { changeItems } from './actions/bulk.ts';
import { addCheck, placeCheck, removeCheck, tickCheck } from './actions/checks.ts';
import { beginDraft, joinDraft } from './actions/draft.ts';
import { moveItem } from './actions/move.ts';
import { commentOnItem, withdrawConsent } from './actions/say.ts';
import { bringBackItem, deleteItem, restoreItem, shelveItem } from './actions/shelf.ts';
import { setStage } from './actions/stage.ts';
import { AddItem, ChangeItems, EditItem } from './input.ts';
import { tellOfItem } from './notices.ts';
import { findItem } from './queries.ts';
import { countStages, findBankBoard, listItems } from './queries/list.ts';
import { remindOfDue } from './remind.ts';
import { bankChecks, bankItems } from './schema.ts';

const { db } = useDatabase();
const communicator = (tx: Db) => buildPerson(tx, { roles: ['communicator'] });
const eventsOf = (tx: Db, id: number) => tx.select().from(ledger).where(eq(ledger.subjectId, id)).orderBy(ledger.id);
const verbsOf = async (tx: Db, id: number) =>
	(await eventsOf(tx, id)).filter((event) => event.subject === 'bank_item').map((event) => event.verb);
const stageOf = async (tx: Db, id: number) => (await tx.select().from(bankItems).where(eq(bankItems.id, id)))[0]!.stage;

describe('adding an item', () => {
	it('keeps what was said, gives it an owner, and records it with what the runway counts', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const objectiveId = await buildObjective(tx);
			const input = AddItem.parse({
				...{ title: ' Hands off \n', format: 'interview', brief: 'Go to line 4.', prompts: 'How many?\n\nSince when?' },
				...{
					author: `Jana @${jana.handle}`,
					objectiveId: String(objectiveId),
					topics: 'Safety, Line 4',
					effort: '2,5'
				},
				...{
					language: 'de',
					evergreen: 'no',
					usableFrom: '2026-04-01',
					usableUntil: '2026-05-01',
					series: 'Near misses'
				}
			});
			const { id } = await addItem(ctxOf(tx, mira), input);
			expect(await findItem(ctxOf(tx, mira), id)).toMatchObject({
				...{ title: 'Hands off', format: 'interview', stage: 'idea', prompts: ['How many?', 'Since when?'] },
				...{ author: { handle: jana.handle }, owner: { handle: mira.handle }, effort: 2.5, language: 'de' },
				...{ evergreen: false, usableFrom: '2026-04-01', series: { title: 'Near misses' }, seriesPart: 1 },
				objective: { id: objectiveId }
			});
			const [added] = await eventsOf(tx, id);
			expect(added).toMatchObject({
				verb: 'bank.added',
				actorId: mira.id,
				facts: {
					to: 'idea',
					format: 'interview',
					objective: objectiveId,
					audience: null,
					language: 'de',
					source: 'own'
				}
			});
		}));

	it('is for those who run the programme', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			await expect(addItem(ctxOf(tx, jana), AddItem.parse({ title: 'Mine' }))).rejects.toBeInstanceOf(Forbidden);
		}));

	it.each([
		[{ title: ' ' }, 'title'],
		[{ title: 'x', effort: '0' }, 'effort'],
		[{ title: 'x', language: 'Deutsch' }, 'language'],
		[{ title: 'x', usableFrom: '2026-02-30' }, 'usableFrom'],
		[{ title: 'x', objectiveId: 'one' }, 'objectiveId'],
		[{ title: 'x', topics: 'a,b,c,d,e,f' }, 'topics']
	])('refuses %j at its field', (given, field) => {
		const parsed = AddItem.safeParse(given);
		expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field]);
	});

	it.each([
		[{ author: 'nobody.here' }, 'author'],
		[{ objectiveId: '999999' }, 'objectiveId'],
		[{ audienceId: '999999' }, 'audienceId'],
		[{ spaceId: '999999' }, 'spaceId'],
		[{ usableFrom: '2026-05-01', usableUntil: '2026-04-01' }, 'usableUntil']
	])('refuses what is unknown: %j', (given, field) =>
		rolledBack(db(), async (tx) => {
			const refused = addItem(ctxOf(tx, await communicator(tx)), AddItem.parse({ title: 'x', ...given }));
			await expect(refused).rejects.toMatchObject({ issues: [{ field }] });
		})
	);
});

describe('changing an item', () => {
	it('saves, tells who is newly asked, and refuses a second save of the same version', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira);
			const edit = EditItem.parse({ id, version: 1, title: 'Better', author: jana.handle });
			await editItem(ctxOf(tx, mira), edit);
			expect(await findItem(ctxOf(tx, jana), id)).toMatchObject({ title: 'Better', version: 2 });
			await expect(editItem(ctxOf(tx, mira), edit)).rejects.toBeInstanceOf(Conflict);
			expect(await verbsOf(tx, id)).toEqual(['bank.added', 'bank.edited']);
			await tellOfItem(ctxOf(tx, mira), { what: 'writing', itemId: id, personIds: [jana.id], actorId: mira.id });
			const [notice] = await tx.select().from(notifications).where(eq(notifications.personId, jana.id));
			expect(notice).toMatchObject({ verb: 'bank.writing_asked', href: `/programme/bank/${id}` });
		}));

	it('lets whoever works on it change words, and nothing of the plan', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle });
			const given = { id, version: 1, title: 'Mine now', owner: jana.handle, language: 'fr' };
			await editItem(ctxOf(tx, jana), EditItem.parse(given));
			expect(await findItem(ctxOf(tx, mira), id)).toMatchObject({
				title: 'Mine now',
				language: 'en',
				owner: { handle: mira.handle }
			});
		}));

	it('is hidden from everyone else, and from whoever worked on it once they do not', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana, piet] = [await communicator(tx), await buildPerson(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle });
			const edit = EditItem.parse({ id, version: 1, title: 'x' });
			await expect(findItem(ctxOf(tx, piet), id)).rejects.toBeInstanceOf(NotFound);
			await expect(editItem(ctxOf(tx, piet), edit)).rejects.toBeInstanceOf(NotFound);
			await expect(commentOnItem(ctxOf(tx, piet), { id, body: 'Hm' })).rejects.toBeInstanceOf(NotFound);
			await editItem(ctxOf(tx, mira), EditItem.parse({ id, version: 1, title: 'x', author: '' }));
			await expect(findItem(ctxOf(tx, jana), id)).rejects.toBeInstanceOf(NotFound);
		}));
});

describe('lists', () => {
	it('filter, count by stage, page by key, and show others their own alone', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana, piet] = [await communicator(tx), await buildPerson(tx), await buildPerson(tx)];
			const objectiveId = await buildObjective(tx);
			const first = await buildItem(tx, mira, { title: 'Brücke 4', author: jana.handle, objectiveId });
			const second = await buildItem(tx, mira, { format: 'question', language: 'de', series: 'Asked often' });
			const third = await buildItem(tx, mira, { stage: 'review', owner: '' });
			const idsOf = async (viewer: typeof mira, filter: Parameters<typeof listItems>[1]) =>
				(await listItems(ctxOf(tx, viewer), filter)).rows.map((row) => row.id);
			expect(await idsOf(mira, {})).toEqual([third, second, first]);
			expect(await idsOf(mira, { stage: 'idea' })).toEqual([second, first]);
			expect(await idsOf(mira, { format: 'question', language: 'de' })).toEqual([second]);
			expect(await idsOf(mira, { objective: objectiveId })).toEqual([first]);
			expect(await idsOf(mira, { objective: 'none' })).toEqual([third, second]);
			expect(await idsOf(mira, { owner: 'none' })).toEqual([third]);
			expect(await idsOf(mira, { q: 'brucke' })).toEqual([first]);
			expect(await idsOf(mira, { q: '%' })).toEqual([]);
			const [series] = (await listItems(ctxOf(tx, mira), { q: '', format: 'question' })).rows;
			expect(await idsOf(mira, { series: series!.series!.id })).toEqual([second]);
			expect(await idsOf(jana, {})).toEqual([first]);
			expect(await idsOf(piet, {})).toEqual([]);
			expect(await countStages(ctxOf(tx, mira))).toMatchObject({ idea: 2, review: 1, ready: 0 });
			expect(await countStages(ctxOf(tx, jana))).toMatchObject({ idea: 1, review: 0 });
			const page = await listItems(ctxOf(tx, mira), { size: 2 });
			expect(page.rows.map((row) => row.id)).toEqual([third, second]);
			expect((await listItems(ctxOf(tx, mira), { size: 2 }, page.next)).rows.map((row) => row.id)).toEqual([first]);
			await expect(listItems(ctxOf(tx, mira), {}, 'nonsense')).rejects.toBeInstanceOf(Invalid);
			const board = await findBankBoard(ctxOf(tx, mira));
			expect(board.map(({ stage, count }) => [stage, count])).toEqual([
				...[
					['idea', 2],
					['drafting', 0],
					['review', 1],
					['ready', 0],
					['scheduled', 0],
					['published', 0]
				]
			]);
			expect(board[0]!.rows.map((row) => row.id)).toEqual([second, first]);
		}));
});

describe('moving an item', () => {
	it('goes from idea to ready, each step asking for what the next needs', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana, rita] = [await communicator(tx), await buildPerson(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle });
			const move = (viewer: typeof mira, to: 'drafting' | 'review' | 'ready', reason = '') =>
				moveItem(ctxOf(tx, viewer), { id, to, reason });
			await expect(move(jana, 'review')).rejects.toBeInstanceOf(Forbidden);
			await move(jana, 'drafting');
			await expect(move(jana, 'review')).rejects.toMatchObject({ issues: [{ field: 'reviewer' }] });
			await editItem(ctxOf(tx, mira), EditItem.parse({ id, version: 1, title: 'x', reviewer: rita.handle }));
			expect(await move(jana, 'review')).toEqual({ id, stage: 'review' });
			await expect(move(jana, 'ready')).rejects.toBeInstanceOf(Forbidden);
			await addCheck(ctxOf(tx, jana), { id, text: 'Ask the works council' });
			await expect(move(rita, 'ready')).rejects.toMatchObject({ issues: [{ field: 'reason' }] });
			await move(rita, 'ready', 'They said yes by telephone.');
			expect(await stageOf(tx, id)).toBe('ready');
			const moves = (await eventsOf(tx, id)).filter((event) => event.verb === 'bank.moved').map((event) => event.facts);
			expect(moves).toMatchObject([
				{ from: 'idea', to: 'drafting', format: 'article' },
				{ from: 'drafting', to: 'review' },
				{
					from: 'review',
					to: 'ready',
					reason: 'They said yes by telephone.',
					language: 'en',
					objective: null,
					audience: null
				}
			]);
		}));

	it('goes back with a reason, which its writers are told', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle, stage: 'review' });
			const back = (reason: string) => moveItem(ctxOf(tx, mira), { id, to: 'drafting', reason });
			await expect(back('')).rejects.toMatchObject({ issues: [{ field: 'reason' }] });
			await back('Where are the numbers?');
			expect(await stageOf(tx, id)).toBe('drafting');
			await tellOfItem(ctxOf(tx, mira), {
				what: 'sent_back',
				itemId: id,
				actorId: mira.id,
				reason: 'Where are the numbers?'
			});
			const [notice] = await tx.select().from(notifications).where(eq(notifications.personId, jana.id));
			expect(notice).toMatchObject({ verb: 'bank.sent_back', excerpt: 'Where are the numbers?' });
		}));

	it('tells the second of two what happened', () =>
		rolledBack(db(), async (tx) => {
			const mira = await communicator(tx);
			const id = await buildItem(tx, mira, { stage: 'drafting' });
			await moveItem(ctxOf(tx, mira), { id, to: 'idea', from: 'drafting', reason: 'Later.' });
			const late = moveItem(ctxOf(tx, mira), { id, to: 'review', from: 'drafting', reason: '' });
			await expect(late).rejects.toMatchObject({ code: 'bank_moved' });
		}));

	it('is scheduled at once where it has its place, and keeps it on the way back', () =>
		rolledBack(db(), async (tx) => {
			const mira = await communicator(tx);
			const id = await buildItem(tx, mira, { stage: 'review' });
			const plannedFor = new Date('2026-04-01T07:00:00Z');
			await tx.update(bankItems).set({ plannedFor }).where(eq(bankItems.id, id));
			expect((await moveItem(ctxOf(tx, mira), { id, to: 'ready', reason: '' })).stage).toBe('scheduled');
			await moveItem(ctxOf(tx, mira), { id, to: 'drafting', reason: 'A figure is wrong.' });
			const item = await findItem(ctxOf(tx, mira), id);
			expect([item.stage, item.plannedFor, item.readyAt]).toEqual(['drafting', plannedFor, null]);
			await expect(shelveItem(ctxOf(tx, mira), { id })).rejects.toMatchObject({ code: 'bank_planned' });
			await expect(deleteItem(ctxOf(tx, mira), { id })).rejects.toMatchObject({ code: 'bank_planned' });
		}));

	it('records nothing where it stands already', () =>
		rolledBack(db(), async (tx) => {
			const mira = await communicator(tx);
			const id = await buildItem(tx, mira);
			const before = (await eventsOf(tx, id)).length;
			expect(await setStage(ctxOf(tx, mira), { id }, 'idea')).toEqual({ from: 'idea', moved: false });
			expect((await eventsOf(tx, id)).length).toBe(before);
			await expect(setStage(ctxOf(tx, mira), { id: 999_999 }, 'idea')).rejects.toBeInstanceOf(NotFound);
		}));
});

describe('out of the way', () => {
	it('is shelved and brought back to where it stood', () =>
		rolledBack(db(), async (tx) => {
			const mira = await communicator(tx);
			const id = await buildItem(tx, mira, { stage: 'ready' });
			await shelveItem(ctxOf(tx, mira), { id });
			expect(await stageOf(tx, id)).toBe('shelved');
			expect(await bringBackItem(ctxOf(tx, mira), { id })).toEqual({ id, stage: 'ready' });
		}));

	it('is deleted for everyone, and restored by those who run the programme within a month', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle });
			await expect(deleteItem(ctxOf(tx, jana), { id })).rejects.toBeInstanceOf(Forbidden);
			await deleteItem(ctxOf(tx, mira), { id });
			await expect(findItem(ctxOf(tx, mira), id)).rejects.toBeInstanceOf(NotFound);
			expect((await listItems(ctxOf(tx, mira))).rows).toEqual([]);
			await expect(restoreItem(ctxOf(tx, jana), { id })).rejects.toBeInstanceOf(NotFound);
			const late = new Date(testNow.getTime() + 31 * 24 * 3_600_000);
			await expect(restoreItem(ctxOf(tx, mira, late), { id })).rejects.toBeInstanceOf(NotFound);
			await restoreItem(ctxOf(tx, mira), { id });
			expect(await stageOf(tx, id)).toBe('idea');
			expect(await verbsOf(tx, id)).toEqual([
				'bank.added',
				'bank.moved',
				'bank.deleted',
				'bank.restored',
				'bank.moved'
			]);
		}));
});

describe('the checklist', () => {
	it('is added to, ticked, put in order and shortened', () =>
		rolledBack(db(), async (tx) => {
			const mira = await communicator(tx);
			const id = await buildItem(tx, mira);
			const ctx = ctxOf(tx, mira);
			for (const text of ['One', 'Two', 'Three']) await addCheck(ctx, { id, text });
			const read = () => tx.select().from(bankChecks).where(eq(bankChecks.itemId, id)).orderBy(bankChecks.position);
			const [one, , three] = await read();
			await placeCheck(ctx, { id, checkId: three!.id, by: -1 });
			await placeCheck(ctx, { id, checkId: one!.id, by: -1 });
			expect((await read()).map((check) => check.text)).toEqual(['One', 'Three', 'Two']);
			await tickCheck(ctx, { id, checkId: one!.id, done: true });
			await tickCheck(ctx, { id, checkId: one!.id, done: true });
			expect((await read())[0]).toMatchObject({ doneBy: mira.id, doneAt: testNow });
			expect((await findItem(ctx, id)).checks).toEqual({ done: 1, all: 3 });
			await removeCheck(ctx, { id, checkId: three!.id });
			expect((await read()).map((check) => check.text)).toEqual(['One', 'Two']);
			const other = await buildItem(tx, mira);
			await expect(tickCheck(ctx, { id: other, checkId: one!.id, done: true })).rejects.toBeInstanceOf(NotFound);
			expect(await verbsOf(tx, id)).toContain('bank.check_done');
		}));
});

describe('saying something', () => {
	it('tells those who work on it, but not the one who says it', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle });
			await commentOnItem(ctxOf(tx, jana), { id, body: 'Whom shall I ask?' });
			expect((await findItem(ctxOf(tx, mira), id)).comments).toBe(1);
			const [{ id: commentId }] = (await tx.execute<{ id: number }>('select id from bank_comments')).rows as [
				{ id: number }
			];
			await tellOfItem(ctxOf(tx, jana), {
				what: 'commented',
				itemId: id,
				commentId: Number(commentId),
				actorId: jana.id
			});
			const told = await tx.select().from(notifications);
			expect(told.map(({ personId, excerpt }) => [personId, excerpt])).toEqual([[mira.id, 'Whom shall I ask?']]);
		}));

	it('lets the author take their name back, once and for all', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle, stage: 'ready' });
			await expect(withdrawConsent(ctxOf(tx, mira), { id, reason: '' })).rejects.toBeInstanceOf(Forbidden);
			await withdrawConsent(ctxOf(tx, jana), { id, reason: 'Not my words.' });
			const item = await findItem(ctxOf(tx, mira), id);
			expect([item.author, item.stage]).toEqual([null, 'drafting']);
			const again = EditItem.parse({ id, version: item.version, title: 'x', author: jana.handle });
			await expect(editItem(ctxOf(tx, mira), again)).rejects.toMatchObject({ issues: [{ field: 'author' }] });
			await expect(findItem(ctxOf(tx, jana), id)).rejects.toBeInstanceOf(NotFound);
			expect(await verbsOf(tx, id)).toContain('bank.withdrawn');
		}));
});

describe('many at once', () => {
	it('changes each, says which it could not, and gives the way back', () =>
		rolledBack(db(), async (tx) => {
			const mira = await communicator(tx);
			const [before, after] = [await buildObjective(tx), await buildObjective(tx)];
			const one = await buildItem(tx, mira, { objectiveId: before });
			const two = await buildItem(tx, mira);
			const out = await buildItem(tx, mira, { stage: 'published' });
			const ctx = ctxOf(tx, mira);
			const ids = `${one},${two},${out}`;
			const changed = await changeItems(ctx, ChangeItems.parse({ ids, what: 'objective', value: String(after) }));
			expect([changed.done, changed.refused.map((row) => row.id)]).toEqual([[one, two], [out]]);
			expect((await findItem(ctx, one)).objective?.id).toBe(after);
			for (const way of changed.undo) await changeItems(ctx, ChangeItems.parse({ ...way, ids: way.ids.join(',') }));
			expect([(await findItem(ctx, one)).objective?.id, (await findItem(ctx, two)).objective]).toEqual([before, null]);
			const shelved = await changeItems(ctx, ChangeItems.parse({ ids: String(one), what: 'shelve' }));
			expect([await stageOf(tx, one), shelved.undo]).toEqual([
				'shelved',
				[{ what: 'bring_back', value: '', ids: [one] }]
			]);
			const moved = await changeItems(ctx, ChangeItems.parse({ ids: String(two), what: 'stage', value: 'drafting' }));
			expect([await stageOf(tx, two), moved.undo]).toEqual(['drafting', []]);
		}));

	it('is for those who run the programme', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { owner: jana.handle });
			const input = ChangeItems.parse({ ids: String(id), what: 'shelve' });
			await expect(changeItems(ctxOf(tx, jana), input)).rejects.toBeInstanceOf(Forbidden);
		}));
});

describe('reminders', () => {
	it('come the day before and when it is late, once a working day', () =>
		rolledBack(db(), async (tx) => {
			const [mira, jana] = [await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle, draftDueOn: '2026-03-19' });
			await buildItem(tx, mira, { author: jana.handle, draftDueOn: '2026-03-21' });
			// 18 March 2026 is a Wednesday.
			const at = (moment: string) => remindOfDue({ db: tx, now: new Date(moment) });
			expect(await at('2026-03-18T03:00:00Z')).toBe(0);
			expect(await at('2026-03-18T10:00:00Z')).toBe(1);
			expect(await at('2026-03-18T14:00:00Z')).toBe(0);
			const [notice] = await tx.select().from(notifications).where(eq(notifications.personId, jana.id));
			expect(notice).toMatchObject({ verb: 'bank.due', href: `/programme/bank/${id}`, facts: { days: 1, count: 1 } });
			expect(await at('2026-03-21T10:00:00Z')).toBe(0);
			expect(await at('2026-03-23T10:00:00Z')).toBe(2);
			expect((await tx.select().from(notifications).where(eq(notifications.personId, mira.id))).length).toBe(1);
		}));
});

describe('the draft', () => {
	it('is joined by whoever runs the programme', () =>
		rolledBack(db(), async (tx) => {
			const [mira, nora, jana] = [await communicator(tx), await communicator(tx), await buildPerson(tx)];
			const id = await buildItem(tx, mira, { author: jana.handle });
			const { href } = await beginDraft(ctxOf(tx, mira), { id });
			expect((await joinDraft(ctxOf(tx, nora), { id })).href).toBe(href);
			await expect(joinDraft(ctxOf(tx, await buildPerson(tx)), { id })).rejects.toBeInstanceOf(NotFound);
		}));
});
