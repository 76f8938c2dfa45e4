// Page views: a person counts once, a reload nothing, and the ledger hears of each day once.
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { rolledBack, testNow, useDatabase } from '../../../../tests/support/database.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { posts } from './schema.ts';
import { makeViewBuffer } from './views.ts';

const { db } = useDatabase();
const day = 24 * 3_600_000;

async function counted(tx: Db, id: number) {
	const [post] = await tx.select().from(posts).where(eq(posts.id, id));
	const events = await tx.select().from(ledger).where(eq(ledger.verb, 'post.viewed'));
	return [post?.viewCount, events.length];
}

describe('page views', () => {
	it('count distinct people, whatever they reload', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet] = [await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana });
			const views = makeViewBuffer(() => tx);
			for (let i = 0; i < 40; i += 1) views.add({ postId: post.id, personId: piet.id, at: testNow });
			await views.flush();
			views.add({ postId: post.id, personId: piet.id, at: new Date(testNow.getTime() + 60_000) });
			await views.flush();
			expect(await counted(tx, post.id)).toEqual([1, 1]);
			views.add({ postId: post.id, personId: jana.id, at: testNow });
			views.add({ postId: post.id, personId: piet.id, at: new Date(testNow.getTime() + day) });
			await views.flush();
			expect(await counted(tx, post.id)).toEqual([2, 3]);
		}));

	it('takes more than one batch and an empty one', () =>
		rolledBack(db(), async (tx) => {
			const jana = await buildPerson(tx);
			const post = await buildPost(tx, { author: jana });
			const views = makeViewBuffer(() => tx);
			await views.flush();
			for (let i = 0; i < 1_234; i += 1) views.add({ postId: post.id, personId: 10_000 + i, at: testNow });
			await views.flush();
			expect(await counted(tx, post.id)).toEqual([1_234, 1_234]);
		}));
});
