// The tree of objectives: adding, changing, moving, dropping with what hangs on it, and bringing back.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildChallenge } from '../../../../tests/factories/ideas.ts';
import { buildObjective } from '../../../../tests/factories/objectives.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { alignSubject } from './actions/align.ts';
import { bringBack, dropObjective } from './actions/drop.ts';
import { addObjective, editObjective, orderObjective } from './actions/edit.ts';
import { AddObjective, DropObjective, EditObjective } from './input.ts';
import { countHanging, findLastChange } from './queries/hanging.ts';
import { findObjective, listDropped, listObjectives } from './queries/tree.ts';

const { db } = useDatabase();

const communicator = async (tx: Db) => ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));

async function verbs(tx: Db): Promise<string[]> {
	const rows = await tx.execute<{ verb: string }>(
		sql`select verb from ledger where verb ~ '^(objective|bank)' order by id`
	);
	return rows.rows.map(({ verb }) => verb);
}

const shown = async (ctx: Ctx) =>
	(await listObjectives(ctx)).map(({ title, depth }) => `${'-'.repeat(depth)}${title}`).join(' ');

const edit = (over: Record<string, unknown>) => EditObjective.parse({ title: 'Changed', version: 1, ...over });

describe('the tree', () => {
	it('takes objectives with owner, sponsor and period, below others', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const owner = await buildPerson(tx, { handle: 'mira.ost' });
			const input = {
				title: ' Fewer  accidents ',
				why: 'Because.',
				owner: 'Mira Ost @mira.ost',
				startsOn: '2026-01-01'
			};
			const { id } = await addObjective(ctx, AddObjective.parse({ ...input, endsOn: '2026-12-31', sponsor: '' }));
			await addObjective(ctx, AddObjective.parse({ title: 'Near misses told', parentId: String(id) }));
			expect(await shown(ctx)).toBe('Fewer accidents -Near misses told');
			const found = await findObjective(ctx, id);
			expect(found).toMatchObject({ owner: { id: owner.id }, sponsor: null, endsOn: '2026-12-31', state: 'waiting' });
			expect(found.below.map(({ title }) => title)).toEqual(['Near misses told']);
			expect(await verbs(tx)).toEqual(['objective.added', 'objective.added']);
		}));

	it('is read by owners and sponsors as far as it is theirs, and hidden from everybody else', () =>
		rolledBack(db(), async (tx) => {
			const [owner, sponsor, other] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const top = await buildObjective(tx, { title: 'Top' });
			const mid = await buildObjective(tx, { title: 'Mid', parentId: top.id, sponsorId: sponsor.id });
			const low = await buildObjective(tx, { title: 'Low', parentId: mid.id, ownerId: owner.id });
			expect(await shown(ctxOf(tx, sponsor))).toBe('Mid -Low');
			expect(await shown(ctxOf(tx, owner))).toBe('Low');
			expect((await findObjective(ctxOf(tx, sponsor), low.id)).above.map(({ title }) => title)).toEqual(['Mid']);
			await expect(findObjective(ctxOf(tx, sponsor), top.id)).rejects.toBeInstanceOf(NotFound);
			await expect(findObjective(ctxOf(tx, other), low.id)).rejects.toBeInstanceOf(NotFound);
			await expect(listObjectives(ctxOf(tx, other))).rejects.toBeInstanceOf(NotFound);
			const can = (await findObjective(ctxOf(tx, owner), low.id)).can;
			expect(can).toEqual({ edit: false, drop: false, restore: false, measure: true });
		}));

	it('is changed by those who run the programme alone; hidden from who may not read it', () =>
		rolledBack(db(), async (tx) => {
			const [owner, other] = [await buildPerson(tx), await buildPerson(tx)];
			const { id } = await buildObjective(tx, { ownerId: owner.id });
			await expect(addObjective(ctxOf(tx, owner), AddObjective.parse({ title: 'Mine' }))).rejects.toBeInstanceOf(
				Forbidden
			);
			await expect(editObjective(ctxOf(tx, owner), edit({ id }))).rejects.toBeInstanceOf(Forbidden);
			await expect(editObjective(ctxOf(tx, other), edit({ id }))).rejects.toBeInstanceOf(NotFound);
			const drop = DropObjective.parse({ id, reason: 'No more.' });
			await expect(dropObjective(ctxOf(tx, owner), drop)).rejects.toBeInstanceOf(Forbidden);
			await expect(dropObjective(ctxOf(tx, other), drop)).rejects.toBeInstanceOf(NotFound);
			expect(await verbs(tx)).toEqual([]);
		}));

	it('refuses an edit of an older version, a circle, and who or what is not there', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const top = await buildObjective(tx);
			const low = await buildObjective(tx, { parentId: top.id });
			await editObjective(ctx, edit({ id: top.id, title: 'First' }));
			await expect(editObjective(ctx, edit({ id: top.id, title: 'Second' }))).rejects.toBeInstanceOf(Conflict);
			expect((await findObjective(ctx, top.id)).title).toBe('First');
			for (const parentId of [top.id, low.id])
				await expect(editObjective(ctx, edit({ id: top.id, version: 2, parentId }))).rejects.toMatchObject({
					code: 'circle'
				});
			for (const wrong of [{ owner: 'nobody.here' }, { parentId: 999_999 }])
				await expect(editObjective(ctx, edit({ id: top.id, version: 2, ...wrong }))).rejects.toBeInstanceOf(Invalid);
		}));

	it.each([
		['title', { title: ' ' }],
		['endsOn', { startsOn: '2026-02-01', endsOn: '2026-01-01' }],
		['startsOn', { startsOn: 'soon' }],
		['parentId', { parentId: 'x' }],
		['why', { why: 'x'.repeat(2001) }]
	])('names the field %s', (field, over) => {
		const parsed = AddObjective.safeParse({ title: 'Right', ...over });
		expect(parsed.error?.issues[0]?.path).toEqual([field]);
	});

	it('changes places among those of one parent', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const made = [];
			for (const title of ['A', 'B', 'C']) made.push(await addObjective(ctx, AddObjective.parse({ title })));
			await orderObjective(ctx, { id: made[2]!.id, by: 'up' });
			expect(await shown(ctx)).toBe('A C B');
			await orderObjective(ctx, { id: made[0]!.id, by: 'up' });
			await orderObjective(ctx, { id: made[0]!.id, by: 'down' });
			expect(await shown(ctx)).toBe('C A B');
		}));
});

/** An objective with a child, and one thing of each kind that serves it. */
async function laden(tx: Db, ctx: Ctx) {
	const [top, other] = [await buildObjective(tx, { title: 'Top' }), await buildObjective(tx, { title: 'Other' })];
	const child = await buildObjective(tx, { title: 'Child', parentId: top.id });
	const post = await buildPost(tx, { author: ctx.viewer });
	const space = await buildSpace(tx);
	const challenge = await buildChallenge(tx, ctx.viewer, ctx.viewer);
	for (const [subject, subjectId] of [
		['post', post.id],
		['space', space.id],
		['challenge', challenge.id]
	] as const)
		await alignSubject(ctx, { subject, subjectId, objectiveId: top.id });
	const items = await tx.execute<{ id: number }>(
		sql`insert into bank_items (format, title, objective_id) values ('article', 'Item', ${top.id}) returning id`
	);
	return { top, other, child, post, itemId: items.rows[0]!.id };
}

const itemServes = async (tx: Db, id: number) =>
	(await tx.execute<{ o: number | null }>(sql`select objective_id as o from bank_items where id = ${id}`)).rows[0]!.o;

describe('dropping', () => {
	it('moves what hangs on it, says why, and brings all of it back', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const { top, other, itemId } = await laden(tx, ctx);
			const all = { items: 1, posts: 1, spaces: 1, challenges: 1 };
			expect(await countHanging(ctx, top.id)).toEqual({ ...all, children: 1 });
			const input = {
				id: top.id,
				reason: 'Merged into the other',
				things: 'move',
				toId: other.id,
				childrenTo: other.id
			};
			await dropObjective(ctx, DropObjective.parse(input));
			expect(await shown(ctx)).toBe('Other -Child');
			expect(await countHanging(ctx, other.id)).toEqual({ ...all, children: 1 });
			expect(await itemServes(tx, itemId)).toBe(other.id);
			expect((await listDropped(ctx)).map((row) => row.dropReason)).toEqual(['Merged into the other']);
			expect(await findLastChange(ctx, top.id)).toMatchObject({ kind: 'dropped', moved: 5, to: { id: other.id } });
			expect((await verbs(tx)).slice(-5)).toEqual([
				'bank.edited',
				'objective.aligned',
				'objective.aligned',
				'objective.aligned',
				'objective.dropped'
			]);
			await bringBack(ctx, { id: top.id });
			expect(await shown(ctx)).toBe('Top -Child Other');
			expect(await countHanging(ctx, top.id)).toEqual({ ...all, children: 1 });
			expect(await itemServes(tx, itemId)).toBe(top.id);
			await expect(bringBack(ctx, { id: top.id })).rejects.toBeInstanceOf(Conflict);
		}));

	it('leaves what hangs on it without an objective; what was given another one since stays there', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const { top, other, post, itemId } = await laden(tx, ctx);
			await dropObjective(ctx, DropObjective.parse({ id: top.id, reason: 'Done with it' }));
			expect(await shown(ctx)).toBe('Other Child');
			expect(await itemServes(tx, itemId)).toBeNull();
			await alignSubject(ctx, { subject: 'post', subjectId: post.id, objectiveId: other.id });
			await bringBack(ctx, { id: top.id });
			expect(await countHanging(ctx, top.id)).toEqual({ items: 1, posts: 0, spaces: 1, challenges: 1, children: 1 });
			expect((await countHanging(ctx, other.id)).posts).toBe(1);
		}));

	it('goes over to one of its own: what holds that one goes up', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const top = await buildObjective(tx, { title: 'Top' });
			const [a, b] = [
				await buildObjective(tx, { title: 'A', parentId: top.id }),
				await buildObjective(tx, { title: 'B', parentId: top.id })
			];
			const low = await buildObjective(tx, { title: 'Low', parentId: a.id });
			await dropObjective(ctx, DropObjective.parse({ id: top.id, reason: 'Split up', childrenTo: low.id }));
			expect(await shown(ctx)).toBe('A -Low --B');
			await bringBack(ctx, { id: top.id });
			expect(await shown(ctx)).toBe('Top -A --Low -B');
			expect((await findObjective(ctx, b.id)).parentId).toBe(top.id);
		}));

	it('needs a reason and somewhere to go', () => {
		expect(DropObjective.safeParse({ id: 1, reason: '' }).error?.issues[0]?.path).toEqual(['reason']);
		const move = DropObjective.safeParse({ id: 1, reason: 'Because', things: 'move' });
		expect(move.error?.issues[0]?.path).toEqual(['toId']);
	});

	it('refuses itself, one that is gone, and what was dropped', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const { id } = await buildObjective(tx);
			const gone = await buildObjective(tx, { droppedAt: ctx.now });
			const drop = (over: object) => dropObjective(ctx, DropObjective.parse({ id, reason: 'Because', ...over }));
			await expect(drop({ things: 'move', toId: id })).rejects.toMatchObject({ code: 'itself' });
			await expect(drop({ things: 'move', toId: gone.id })).rejects.toMatchObject({ code: 'objective_unknown' });
			await expect(drop({ id: gone.id })).rejects.toBeInstanceOf(Conflict);
		}));
});

describe('changing what it means', () => {
	it('may send off what hung on it, and takes that back', () =>
		rolledBack(db(), async (tx) => {
			const ctx = await communicator(tx);
			const { top, other, itemId } = await laden(tx, ctx);
			const input = { id: top.id, things: 'move', toId: other.id, reason: 'It is about health now' };
			await editObjective(ctx, edit(input));
			expect(await itemServes(tx, itemId)).toBe(other.id);
			await bringBack(ctx, { id: top.id });
			expect(await itemServes(tx, itemId)).toBe(top.id);
			expect(EditObjective.safeParse({ ...input, title: 'T', version: 1, reason: '' }).success).toBe(false);
		}));
});
