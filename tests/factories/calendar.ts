// Makes items for the calendar to place, straight into the tables: for what surrounds the bank, not for the bank itself.
import { eq } from 'drizzle-orm';
import type { BankFormat, BankStage } from '#lib/terms/bank.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { bankItems, bankSeries } from '#server/programme/bank/schema.ts';
import { buildPost } from './posts.ts';

export interface ItemOptions {
	/** With an author it has a draft that can go out. */
	author?: Pick<Viewer, 'id'>;
	format?: BankFormat;
	stage?: BankStage;
	title?: string;
	/** Of the draft. */
	body?: string;
	audienceId?: number | null;
	objectiveId?: number | null;
	ownerId?: number | null;
	usableFrom?: string | null;
	usableUntil?: string | null;
	seriesId?: number | null;
	seriesPart?: number | null;
	readyAt?: Date | null;
}

const anyDay = new Date('2026-03-01T09:00:00Z');
let made = 0;

/** A ready article, unless told otherwise; those that are ready have waited in the order they were made. */
export async function buildItem(
	db: Db,
	{ author, body, ...over }: ItemOptions = {}
): Promise<typeof bankItems.$inferSelect> {
	made += 1;
	const stage = over.stage ?? 'ready';
	const title = over.title ?? `Item ${made}`;
	const draft = { title, state: 'draft', kind: 'article', ...(body ? { body } : {}) } as const;
	const post = author ? await buildPost(db, { author, ...draft }) : null;
	const [row] = await db
		.insert(bankItems)
		.values({
			...{ format: 'article', ownerId: author?.id ?? null, ...over, title, stage },
			...{ authorId: author?.id ?? null, postId: post?.id ?? null },
			readyAt: over.readyAt ?? (stage === 'ready' ? new Date(anyDay.getTime() + made * 60_000) : null)
		})
		.returning();
	if (!row) throw new Error('The item was not inserted.');
	return row;
}

export async function buildSeries(db: Db, title = `Series ${(made += 1)}`): Promise<number> {
	const [row] = await db.insert(bankSeries).values({ title }).returning();
	return row!.id;
}

export async function readItem(db: Db, id: number): Promise<typeof bankItems.$inferSelect> {
	const [row] = await db.select().from(bankItems).where(eq(bankItems.id, id));
	return row!;
}
