// Saying what serves which objective.
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildObjective } from '../../../../tests/factories/objectives.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import type { Db } from '#server/platform/db/client.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { alignPublished, alignSubject } from './actions/align.ts';
import { AlignSubject } from './input.ts';
import { listObjectiveChoices } from './queries/choices.ts';

const { db } = useDatabase();

const alignedTo = async (tx: Db, subject: string, id: number) =>
	(
		await tx.execute<{ id: number }>(
			sql`select objective_id as id from alignments where subject = ${subject} and subject_id = ${id}`
		)
	).rows[0]?.id ?? null;

const verbs = async (tx: Db) =>
	(await tx.execute<{ verb: string }>(sql`select verb from ledger where verb like 'objective.%' order by id`)).rows.map(
		({ verb }) => verb
	);

describe('aligning', () => {
	it('a post serves one objective, another one, none; each is recorded once', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
			const [first, second] = [await buildObjective(tx), await buildObjective(tx)];
			const { id } = await buildPost(tx, { author: ctx.viewer });
			const say = (objectiveId: number | null) => alignSubject(ctx, { subject: 'post', subjectId: id, objectiveId });
			await say(first.id);
			await say(first.id);
			expect(await alignedTo(tx, 'post', id)).toBe(first.id);
			await say(second.id);
			expect(await alignedTo(tx, 'post', id)).toBe(second.id);
			await say(null);
			await say(null);
			expect(await alignedTo(tx, 'post', id)).toBeNull();
			expect(await verbs(tx)).toEqual(['objective.aligned', 'objective.aligned', 'objective.unaligned']);
		}));

	it('is for those who run the programme', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx));
			const { id } = await buildPost(tx, { author: ctx.viewer });
			const objective = await buildObjective(tx, { ownerId: ctx.viewer.id });
			await expect(
				alignSubject(ctx, { subject: 'post', subjectId: id, objectiveId: objective.id })
			).rejects.toBeInstanceOf(Forbidden);
			expect(await alignedTo(tx, 'post', id)).toBeNull();
		}));

	it('finds nothing that is hidden: a post or a space that is private to others', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx, { roles: ['communicator'] }));
			const space = await buildSpace(tx, { visibility: 'private' });
			const { id } = await buildPost(tx, { author: await buildPerson(tx), space });
			const objective = await buildObjective(tx);
			for (const [subject, subjectId] of [
				['post', id],
				['space', space.id],
				['challenge', 999_999],
				['campaign', 1]
			] as const)
				await expect(alignSubject(ctx, { subject, subjectId, objectiveId: objective.id })).rejects.toBeInstanceOf(
					NotFound
				);
			const open = await buildSpace(tx, {});
			await alignSubject(ctx, { subject: 'space', subjectId: open.id, objectiveId: objective.id });
			expect(await alignedTo(tx, 'space', open.id)).toBe(objective.id);
		}));

	it('refuses an objective that is gone, and input that is none', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx, { roles: ['administrator'] }));
			const { id } = await buildPost(tx, { author: ctx.viewer });
			const dropped = await buildObjective(tx, { droppedAt: ctx.now });
			for (const objectiveId of [dropped.id, 999_999])
				await expect(alignSubject(ctx, { subject: 'post', subjectId: id, objectiveId })).rejects.toBeInstanceOf(
					Invalid
				);
			expect(AlignSubject.safeParse({ subject: 'post', subjectId: '1', objectiveId: 'x' }).success).toBe(false);
			expect(AlignSubject.safeParse({ subject: 'people', subjectId: '1', objectiveId: '1' }).success).toBe(false);
			expect(AlignSubject.parse({ subject: 'post', subjectId: '1', objectiveId: '' }).objectiveId).toBeNull();
		}));

	it('what is published by a job is aligned without anybody, once', () =>
		rolledBack(db(), async (tx) => {
			const objective = await buildObjective(tx);
			const { id } = await buildPost(tx, { author: null });
			await alignPublished({ db: tx, now: new Date() }, id, objective.id);
			await alignPublished({ db: tx, now: new Date() }, id, objective.id);
			expect(await alignedTo(tx, 'post', id)).toBe(objective.id);
			expect(await verbs(tx)).toEqual(['objective.aligned']);
		}));
});

describe('choices', () => {
	it('stand in the order of the tree, without what was dropped', () =>
		rolledBack(db(), async (tx) => {
			const ctx = { db: tx, now: new Date() };
			const b = await buildObjective(tx, { title: 'B', position: 2 });
			const a = await buildObjective(tx, { title: 'A', position: 1 });
			await buildObjective(tx, { title: 'B1', parentId: b.id });
			const a1 = await buildObjective(tx, { title: 'A1', parentId: a.id });
			await buildObjective(tx, { title: 'A1a', parentId: a1.id });
			await buildObjective(tx, { title: 'gone', droppedAt: new Date() });
			const shown = (await listObjectiveChoices(ctx)).map(({ title, depth }) => `${'-'.repeat(depth)}${title}`);
			expect(shown).toEqual(['A', '-A1', '--A1a', 'B', '-B1']);
		}));
});
