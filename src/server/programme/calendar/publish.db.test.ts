// What is due goes out in order and once; what cannot is missed, with a reason and something in its place.
import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildItem, buildSeries, readItem } from '../../../../tests/factories/calendar.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { ctxOf, rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, NotFound } from '#server/platform/errors.ts';
import { setStage } from '../bank/actions/stage.ts';
import { addCadence } from './actions/cadences.ts';
import { giveUpSlot, publishInstead } from './actions/missed.ts';
import { placeItem } from './actions/place.ts';
import { publishDue } from './actions/publish.ts';
import { GiveUp, PlaceItem } from './input.ts';
import { tellOfSlot } from './notices.ts';
import { listMissed } from './queries/missed.ts';
import { slots } from './schema.ts';

const { db } = useDatabase();
const hour = 3_600_000;

/** Articles daily at nine by the clock of UTC, the organisation's. */
async function setting(tx: Db) {
	const carla = await buildPerson(tx, { name: 'Carla Voss', roles: ['communicator'] });
	const jana = await buildPerson(tx, { name: 'Jana Okafor' });
	const as = ctxOf(tx, carla);
	const daily = {
		format: 'article' as const,
		weekdays: [1, 2, 3, 4, 5],
		time: '09:00',
		timeZone: null,
		startsOn: null
	};
	await addCadence(as, daily);
	const open = await tx.select().from(slots).orderBy(asc(slots.at));
	return { carla, jana, as, open };
}

const place = (ctx: Parameters<typeof placeItem>[0], itemId: number, slot: { id: number; version: number }) =>
	placeItem(ctx, PlaceItem.parse({ itemId, slot: `${slot.id}.${slot.version}`, confirmed: 'all' }));
const slotOf = async (tx: Db, id: number) => (await tx.select().from(slots).where(eq(slots.id, id)))[0]!;
const jobsOf = async (tx: Db, name: string) =>
	(
		await tx.execute<{ data: { slotId: number }; later: boolean }>(
			sql`select data, start_after > now() as later from pgboss.job where name = ${name}`
		)
	).rows;

describe('what is due', () => {
	it('goes out at its time and not before, once, as its author’s seeded post', () =>
		rolledBack(db(), async (tx) => {
			const { as, jana, open } = await setting(tx);
			const item = await buildItem(tx, { author: jana, title: 'Night shift' });
			await place(as, item.id, open[0]!);
			const at = open[0]!.at;
			expect(await publishDue({ db: tx, now: new Date(at.getTime() - 1) })).toEqual({ published: 0, missed: 0 });
			expect(await publishDue({ db: tx, now: at })).toEqual({ published: 1, missed: 0 });
			expect(await publishDue({ db: tx, now: new Date(at.getTime() + hour) })).toEqual({ published: 0, missed: 0 });
			expect(await readItem(tx, item.id)).toMatchObject({ stage: 'published', publishedAt: at });
			const [post] = await tx.select().from(posts).where(eq(posts.id, item.postId!));
			expect(post).toMatchObject({ state: 'published', publishedAt: at, authorId: jana.id, seeded: true });
			expect(await slotOf(tx, open[0]!.id)).toMatchObject({ state: 'published', itemId: item.id, publishedAt: at });
			const events = await tx.select().from(ledger).where(eq(ledger.verb, 'calendar.published'));
			expect(events).toMatchObject([{ subjectId: item.id, facts: { slot: open[0]!.id, late: 0 } }]);
		}));

	it('that has gathered goes out in the order of its times, series parts among it', () =>
		rolledBack(db(), async (tx) => {
			const { as, jana, open } = await setting(tx);
			const seriesId = await buildSeries(tx);
			const items = [];
			for (let part = 1; part <= 25; part += 1) {
				const item = await buildItem(tx, { author: jana, format: 'series_part', seriesId, seriesPart: part });
				await place(as, item.id, open[part - 1]!);
				items.push(item);
			}
			const now = new Date(open[24]!.at.getTime() + 5 * hour);
			expect(await publishDue({ db: tx, now })).toEqual({ published: 25, missed: 0 });
			const events = await tx.select().from(ledger).where(eq(ledger.verb, 'article.published')).orderBy(asc(ledger.id));
			expect(events.map(({ subjectId }) => subjectId)).toEqual(items.map(({ postId }) => postId));
		}));

	it('does not wait for another that breaks, nor is that one forgotten', () =>
		rolledBack(db(), async (tx) => {
			const { as, jana, open } = await setting(tx);
			const [bad, good] = [await buildItem(tx, { author: jana }), await buildItem(tx, { author: jana })];
			await place(as, bad.id, open[0]!);
			await place(as, good.id, open[1]!);
			// A draft without a title is refused by the post's own rule.
			await tx.update(posts).set({ title: '' }).where(eq(posts.id, bad.postId!));
			expect(await publishDue({ db: tx, now: open[1]!.at })).toEqual({ published: 1, missed: 1 });
			expect(await slotOf(tx, open[0]!.id)).toMatchObject({ state: 'missed', itemId: bad.id });
			expect((await slotOf(tx, open[0]!.id)).reason).toMatch(/^refused:./);
			expect(await readItem(tx, bad.id)).toMatchObject({ stage: 'ready', plannedFor: null });
			expect(await readItem(tx, good.id)).toMatchObject({ stage: 'published' });
		}));

	it('and comes up within the minute is published to the second', () =>
		rolledBack(db(), async (tx) => {
			const { as, open } = await setting(tx);
			await publishDue({ db: tx, now: new Date(open[0]!.at.getTime() - 40_000) });
			expect(await jobsOf(tx, 'publish-due-slots')).toMatchObject([{ later: true }]);
			expect(as.now < open[0]!.at).toBe(true);
		}));
});

describe('a missed slot', () => {
	it('says that its item was not ready, and proposes what has waited longest', () =>
		rolledBack(db(), async (tx) => {
			const { as, jana, open } = await setting(tx);
			const late = await buildItem(tx, { author: jana });
			await place(as, late.id, open[0]!);
			await setStage(as, late, 'drafting');
			await buildItem(tx, { format: 'question' });
			await buildItem(tx, { usableFrom: '2027-01-01' });
			const seriesId = await buildSeries(tx);
			await buildItem(tx, { seriesId, seriesPart: 1, stage: 'drafting' });
			await buildItem(tx, { seriesId, seriesPart: 2 });
			await buildItem(tx, { format: 'interview' });
			const waiting = await buildItem(tx, { author: jana, title: 'Evergreen' });
			await buildItem(tx);
			await publishDue({ db: tx, now: open[0]!.at });
			const slot = await slotOf(tx, open[0]!.id);
			expect(slot).toMatchObject({ state: 'missed', reason: 'not_ready:drafting', proposedItemId: waiting.id });
			expect(slot.itemId).toBe(late.id);
			expect(await readItem(tx, late.id)).toMatchObject({ stage: 'drafting', plannedFor: null });
			const [event] = await tx.select().from(ledger).where(eq(ledger.verb, 'slot.missed'));
			expect(event).toMatchObject({ subjectId: slot.id, facts: { reason: 'not_ready', proposed: waiting.id } });
		}));

	it('that was open is missed too, and no item is proposed twice', () =>
		rolledBack(db(), async (tx) => {
			const { jana, open } = await setting(tx);
			const [one, two] = [await buildItem(tx, { author: jana }), await buildItem(tx, { author: jana })];
			await publishDue({ db: tx, now: open[2]!.at });
			const found = await Promise.all(open.slice(0, 3).map(({ id }) => slotOf(tx, id)));
			expect(found.map(({ reason }) => reason)).toEqual(['empty', 'empty', 'empty']);
			expect(found.map(({ proposedItemId }) => proposedItemId)).toEqual([one.id, two.id, null]);
		}));

	it('is told to the communicators, and to whoever answers for the item', () =>
		rolledBack(db(), async (tx) => {
			const { as, carla, jana, open } = await setting(tx);
			const item = await buildItem(tx, { author: jana, title: 'Night shift', stage: 'drafting' });
			await place(as, item.id, open[0]!);
			await publishDue({ db: tx, now: open[0]!.at });
			const [job] = await jobsOf(tx, 'tell-of-slot');
			await tellOfSlot({ db: tx, now: open[0]!.at }, job!.data);
			await tellOfSlot({ db: tx, now: open[0]!.at }, job!.data);
			const told = await tx.select().from(notifications).orderBy(asc(notifications.personId));
			expect(told.map(({ personId, verb, href }) => [personId, verb, href.split('?')[0]])).toEqual([
				[carla.id, 'slot.missed', '/programme/calendar'],
				[jana.id, 'slot.missed', `/programme/bank/${item.id}`]
			]);
		}));

	async function missed(tx: Db) {
		const { as, jana, open } = await setting(tx);
		const item = await buildItem(tx, { author: jana, title: 'Evergreen' });
		const later = { ...as, now: open[0]!.at };
		await publishDue(later);
		const {
			slots: [slot]
		} = await listMissed(later);
		return { as: later, jana, item, slot: slot! };
	}

	it('is made good by one click: what was proposed goes out now', () =>
		rolledBack(db(), async (tx) => {
			const { as, item, slot } = await missed(tx);
			expect(slot).toMatchObject({ reason: 'empty', item: null, proposed: { id: item.id, title: 'Evergreen' } });
			const now = new Date(as.now.getTime() + 3 * hour);
			const input = { slotId: slot.id, version: slot.version, itemId: item.id };
			const published = await publishInstead({ ...as, now }, input);
			expect(published.href).toMatch(/^\/articles\//);
			expect(await readItem(tx, item.id)).toMatchObject({ stage: 'published', publishedAt: now });
			expect(await slotOf(tx, slot.id)).toMatchObject({ state: 'published', itemId: item.id, publishedAt: now });
			expect(await listMissed(as)).toEqual({ slots: [], count: 0 });
			await expect(publishInstead({ ...as, now }, input)).rejects.toBeInstanceOf(Conflict);
			const [event] = await tx
				.select()
				.from(ledger)
				.where(eq(ledger.verb, 'calendar.published'))
				.orderBy(desc(ledger.id));
			expect(event).toMatchObject({ actorId: as.viewer.id, facts: { late: 3 * 3_600 } });
		}));

	it('offers its own item once that is ready', () =>
		rolledBack(db(), async (tx) => {
			const { as, jana, open } = await setting(tx);
			const item = await buildItem(tx, { author: jana, title: 'Late', stage: 'review' });
			await buildItem(tx, { author: jana });
			await place(as, item.id, open[0]!);
			const later = { ...as, now: open[0]!.at };
			await publishDue(later);
			await setStage(later, item, 'ready');
			expect((await listMissed(later)).slots[0]).toMatchObject({ item: { id: item.id }, proposed: { id: item.id } });
		}));

	it('or given up with a reason, and never without one', () =>
		rolledBack(db(), async (tx) => {
			const { as, slot } = await missed(tx);
			expect(GiveUp.safeParse({ slotId: slot.id, version: slot.version, reason: '  ' }).success).toBe(false);
			const input = { slotId: slot.id, version: slot.version, reason: 'Works meeting all day' };
			await giveUpSlot(as, input);
			expect(await slotOf(tx, slot.id)).toMatchObject({ state: 'given_up', reason: 'given_up:Works meeting all day' });
			expect(await listMissed(as)).toEqual({ slots: [], count: 0 });
			await expect(giveUpSlot(as, input)).rejects.toMatchObject({ code: 'version_conflict' });
			const [event] = await tx.select().from(ledger).where(eq(ledger.verb, 'slot.given_up'));
			expect(event).toMatchObject({ actorId: as.viewer.id, facts: { reason: 'Works meeting all day' } });
		}));

	it('is nothing to see for whoever does not run the programme', () =>
		rolledBack(db(), async (tx) => {
			const { as, jana, item, slot } = await missed(tx);
			const theirs = { ...as, viewer: jana };
			await expect(listMissed(theirs)).rejects.toBeInstanceOf(NotFound);
			const input = { slotId: slot.id, version: slot.version };
			expect(() => publishInstead(theirs, { ...input, itemId: item.id })).toThrow(NotFound);
			expect(() => giveUpSlot(theirs, { ...input, reason: 'x' })).toThrow(NotFound);
			expect(testNow < slot.at).toBe(true);
		}));
});

// Last, since what it does at once it does for good.
it('what is due is published once by three rounds that run side by side', async () => {
	const { as, jana, open } = await setting(db());
	const items = [];
	for (let n = 0; n < 30; n += 1) {
		const item = await buildItem(db(), { author: jana });
		await place(as, item.id, open[n]!);
		items.push(item);
	}
	const now = new Date(open[29]!.at.getTime() + 1);
	const rounds = await Promise.all([1, 2, 3].map(() => publishDue({ db: db(), now })));
	expect(rounds.reduce((sum, { published }) => sum + published, 0)).toBe(30);
	const ids = items.map(({ postId }) => postId!);
	const events = await db().select().from(ledger).where(inArray(ledger.subjectId, ids));
	expect(events.filter(({ verb }) => verb === 'article.published')).toHaveLength(30);
});
