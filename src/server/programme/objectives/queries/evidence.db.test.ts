// What serves objectives and what it is worth, as pages read it, against plain loops over the same tables.
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildChallenge, buildIdea } from '../../../../../tests/factories/ideas.ts';
import { buildObjective } from '../../../../../tests/factories/objectives.ts';
import { buildPerson } from '../../../../../tests/factories/people.ts';
import { buildPost } from '../../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../../tests/factories/spaces.ts';
import { ctxOf, testNow, useDatabase } from '../../../../../tests/support/database.ts';
import { type EvidenceKind, evidenceKinds } from '#lib/terms/objectives.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { NotFound } from '#server/platform/errors.ts';
import { countSums } from '../actions/sums.ts';
import { minutesOf } from '../evidence/totals.ts';
import { alignments, evidence } from '../schema.ts';
import { findAlignment } from './alignment.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import { type EvidenceEntry, type EvidenceFilter, findMiddle, findTotals, listEvidence } from './evidence.ts';
import { listServingPosts } from './serving.ts';

const { db } = useDatabase();

/** The same every time. */
let seed = 815;
function chance(): number {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return seed / 2 ** 32;
}
const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!;

interface Known {
	id: number;
	/** The objective it serves, worked out by hand. */
	serves: number | null;
	hidden: boolean;
}

let ctx: Ctx;
let stranger: Ctx;
let objectives: { id: number; below: number[] }[];
let posts: Known[];

/** Objectives 0 > 1 > 2, and 3, which few things serve; posts that serve by themselves, by their space or challenge, or not at all. */
beforeAll(async () => {
	ctx = ctxOf(db(), await buildPerson(db(), { roles: ['communicator'] }));
	stranger = ctxOf(db(), await buildPerson(db()));
	const top = await buildObjective(db());
	const middle = await buildObjective(db(), { parentId: top.id });
	const low = await buildObjective(db(), { parentId: middle.id });
	const rare = await buildObjective(db());
	objectives = [
		{ id: top.id, below: [top.id, middle.id, low.id] },
		{ id: middle.id, below: [middle.id, low.id] },
		{ id: low.id, below: [low.id] },
		{ id: rare.id, below: [rare.id] }
	];
	const author = await buildPerson(db());
	const [open, closed] = [await buildSpace(db()), await buildSpace(db(), { visibility: 'private' })];
	const challenge = await buildChallenge(db(), ctx.viewer, ctx.viewer);
	await db()
		.insert(alignments)
		.values([
			{ subject: 'space', subjectId: open.id, objectiveId: middle.id },
			{ subject: 'challenge', subjectId: challenge.id, objectiveId: low.id }
		]);
	posts = [];
	for (let n = 0; n < 40; n += 1) {
		const space = n % 4 === 1 ? open : n % 4 === 2 ? closed : null;
		const idea = n % 8 === 3 && (await buildIdea(db(), author, { challengeId: challenge.id }));
		const post = idea || (await buildPost(db(), { author, space }));
		const own = n === 8 ? rare.id : n % 5 === 0 ? pick([top.id, middle.id, low.id]) : null;
		if (own) await db().insert(alignments).values({ subject: 'post', subjectId: post.id, objectiveId: own });
		const serves = own ?? (idea ? low.id : space === open ? middle.id : null);
		posts.push({ id: post.id, serves, hidden: space === closed });
	}
	await confirmWorth(author.id);
	await countSums(ctx);
});

async function confirmWorth(authorId: number) {
	for (let n = 1; n <= 400; n += 1) {
		const kind = pick(evidenceKinds);
		await db()
			.insert(evidence)
			.values({
				...{ ledgerId: n, kind, at: new Date(testNow.getTime() - Math.floor(chance() * 300) * 3_600_000) },
				...{
					postId: n < 4 ? posts[8]!.id : pick(posts.filter((_, at) => at !== 8)).id,
					onceKey: `key:${n}`,
					counts: chance() < 0.8
				},
				...{ personId: ctx.viewer.id, otherId: authorId },
				minutes: kind === 'time_saved' && chance() < 0.7 ? pick([5, 15, 60, 240]) : null,
				...(kind === 'idea_value'
					? { amount: Math.floor(chance() * 900), unit: pick(['€', 'hours']), bySponsor: chance() < 0.5 }
					: {})
			});
	}
}

const rowsOf = async (below: number[] | null) => {
	const mine = new Set(posts.filter(({ serves }) => below === null || below.includes(serves!)).map(({ id }) => id));
	return (await db().select().from(evidence)).filter(({ postId }) => postId !== null && mine.has(postId));
};
const scopes = () => [null, ...objectives.map(({ below }) => below)];

describe('totals', () => {
	it('are what adding up entry by entry gives: of everything, of an objective, and of one with all below it', async () => {
		const { minutes: middle } = await findMiddle(ctx);
		const stated = (await rowsOf(null)).filter(
			({ kind, counts, minutes }) => kind === 'time_saved' && counts && minutes
		);
		const sorted = stated.map(({ minutes }) => minutes!).sort((a, b) => a - b);
		const half = sorted.length / 2;
		expect(middle).toBe((sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2);
		for (const below of scopes()) {
			const rows = await rowsOf(below);
			expect(rows.length).toBeGreaterThan(2);
			const totals = await findTotals(ctx, { objectiveIds: below });
			for (const rule of ['conservative', 'plain', 'optimistic'] as const)
				expect(totals.minutes[rule]).toBe(rows.reduce((sum, row) => sum + minutesOf(row, middle)[rule], 0));
			for (const kind of evidenceKinds) {
				const ofKind = rows.filter((row) => row.kind === kind);
				expect(totals.kinds[kind]).toMatchObject({
					entries: ofKind.length,
					counted: ofKind.filter(({ counts }) => counts).length
				});
			}
			const values = rows.filter(({ kind, counts }) => kind === 'idea_value' && counts);
			for (const { unit, ideas, amount } of totals.values) {
				const those = values.filter((row) => row.unit === unit);
				const sum = (all: typeof those) => all.reduce((total, row) => total + row.amount!, 0);
				expect([ideas, amount.plain]).toEqual([those.length, sum(those)]);
				expect(amount.conservative).toBe(sum(those.filter(({ bySponsor }) => bySponsor)));
			}
			expect(new Set(totals.values.map(({ unit }) => unit))).toEqual(new Set(values.map(({ unit }) => unit)));
		}
	});

	it('of everything are for those who run the programme', async () => {
		await expect(findTotals(stranger, { objectiveIds: null })).rejects.toBeInstanceOf(NotFound);
		await expect(listEvidence(stranger, { objectiveIds: null })).rejects.toBeInstanceOf(NotFound);
	});

	it('follow what serves, as soon as it is counted again', async () => {
		const [first] = objectives;
		const before = await findTotals(ctx, { objectiveIds: [first!.id] });
		const space = await db().execute<{ id: number }>(
			sql`select subject_id as id from alignments where subject = 'space'`
		);
		await db().execute(sql`update alignments set objective_id = ${first!.id} where subject = 'space'`);
		await countSums(
			ctx,
			objectives.map(({ id }) => id)
		);
		const after = await findTotals(ctx, { objectiveIds: [first!.id] });
		expect(after.kinds.time_saved.entries).toBeGreaterThan(before.kinds.time_saved.entries);
		await db().execute(
			sql`update alignments set objective_id = ${objectives[1]!.id} where subject = 'space' and subject_id = ${space.rows[0]!.id}`
		);
		await countSums(ctx);
		expect(await findTotals(ctx, { objectiveIds: [first!.id] })).toEqual(before);
	});
});

async function allOf(filter: EvidenceFilter): Promise<EvidenceEntry[]> {
	const found: EvidenceEntry[] = [];
	for (let cursor: string | null = null, more = true; more;) {
		const page = await listEvidence(ctx, { ...filter, cursor, size: 7 });
		found.push(...page.rows);
		cursor = page.next;
		more = cursor !== null;
	}
	return found;
}

describe('the entries', () => {
	it('come page by page, the newest first, each once, whichever way they are found', async () => {
		for (const below of scopes())
			for (const kind of [undefined, 'time_saved', 'idea_value'] satisfies (EvidenceKind | undefined)[])
				for (const counted of [false, true]) {
					const wanted = (await rowsOf(below))
						.filter((row) => (!kind || row.kind === kind) && (!counted || row.counts))
						.sort((a, b) => b.at.getTime() - a.at.getTime() || b.ledgerId - a.ledgerId);
					const found = await allOf({ objectiveIds: below, kind, counted });
					expect(found.map(({ ledgerId }) => ledgerId)).toEqual(wanted.map(({ ledgerId }) => ledgerId));
				}
	});

	it('count where the viewer may not look, and name nothing of it', async () => {
		const hidden = new Set(posts.filter((post) => post.hidden).map(({ id }) => id));
		const rows = await rowsOf(null);
		const found = await allOf({ objectiveIds: null });
		const isHidden = new Map(rows.map(({ ledgerId, postId }) => [ledgerId, hidden.has(postId ?? 0)]));
		expect(found.some(({ ledgerId }) => isHidden.get(ledgerId))).toBe(true);
		for (const { ledgerId, post, person, other } of found)
			expect([post, person, other].every((one) => one === null)).toBe(isHidden.get(ledgerId));
	});

	it('make a sheet that adds up to the totals', async () => {
		const scope = { objectiveIds: objectives[0]!.below };
		const { columns, rows } = await evidenceSheet(ctx, scope, 'https://hearth.example');
		const totals = await findTotals(ctx, scope);
		const sum = (at: number) => rows.reduce((total, row) => total + Number(row[at] ?? 0), 0);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		expect([sum(9), sum(10), sum(11)]).toEqual(Object.values(totals.minutes));
	});
});

describe('alignment', () => {
	it('counts what serves by itself and what that brought, and lists it', async () => {
		const alignment = await findAlignment(ctx);
		expect(alignment.employees).toBe(
			(await db().execute<{ n: number }>(sql`select count(*)::int as n from people where status <> 'left'`)).rows[0]!.n
		);
		const own = (await db().select().from(alignments)).filter(({ subject }) => subject === 'post');
		for (const { objective, posts: direct, brought } of alignment.rows) {
			const serving = posts.filter(({ serves }) => serves === objective.id);
			expect(direct).toBe(own.filter(({ objectiveId }) => objectiveId === objective.id).length);
			expect(brought.posts).toBe(serving.length);
			expect(brought.evidence).toBe((await rowsOf([objective.id])).filter(({ counts }) => counts).length);
			const listed = await listServingPosts(ctx, { objectiveId: objective.id });
			expect(new Set(listed.rows.map(({ id }) => id))).toEqual(
				new Set(serving.filter((post) => !post.hidden).map(({ id }) => id))
			);
		}
		const idle = posts.filter(({ serves }) => serves === null);
		expect([alignment.none.posts, alignment.none.ofPosts]).toEqual([idle.length, posts.length]);
		const unserving = await listServingPosts(ctx, { objectiveId: null });
		expect(new Set(unserving.rows.map(({ id }) => id))).toEqual(
			new Set(idle.filter((post) => !post.hidden).map(({ id }) => id))
		);
	});
});
