// Makes items of the content bank for tests, by the same actions as the pages.
import type { BankStage } from '#lib/terms/bank.ts';
import { addItem, editItem } from '#server/programme/bank/actions.ts';
import { beginDraft } from '#server/programme/bank/actions/draft.ts';
import { moveItem } from '#server/programme/bank/actions/move.ts';
import { setStage } from '#server/programme/bank/actions/stage.ts';
import { AddItem, EditItem } from '#server/programme/bank/input.ts';
import { findItem } from '#server/programme/bank/queries.ts';
import { objectives } from '#server/programme/objectives/schema.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { testNow } from '../support/database.ts';

let made = 0;

type Given = Partial<Record<keyof AddItem, unknown>>;

/** An idea of the bank, unless told otherwise; `stage` goes all the way there, with the adding communicator as reviewer. */
export async function buildItem(
	db: Db,
	communicator: Viewer,
	{ stage = 'idea', now = testNow, ...over }: Given & { stage?: BankStage; now?: Date } = {}
): Promise<number> {
	made += 1;
	const ctx = { db, viewer: communicator, now, quiet: true };
	const { id } = await addItem(ctx, AddItem.parse({ title: `What pump ${made} taught us`, ...over }));
	if (stage === 'idea') return id;
	const { author, reviewer, version } = await findItem(ctx, id);
	const staff = { author: author?.handle ?? communicator.handle, reviewer: reviewer?.handle ?? communicator.handle };
	await editItem(ctx, EditItem.parse({ id, version, title: over.title ?? `What pump ${made} taught us`, ...staff }));
	await beginDraft(ctx, { id });
	for (const to of ['review', 'ready'] as const) {
		if ((await findItem(ctx, id)).stage === stage) return id;
		await moveItem(ctx, { id, to, reason: '' });
	}
	if ((await findItem(ctx, id)).stage !== stage) await setStage(ctx, { id }, stage);
	return id;
}

export async function buildObjective(db: Db, over: Partial<typeof objectives.$inferInsert> = {}): Promise<number> {
	made += 1;
	const [row] = await db
		.insert(objectives)
		.values({ title: `Fewer stops ${made}`, ...over })
		.returning({ id: objectives.id });
	return row!.id;
}
