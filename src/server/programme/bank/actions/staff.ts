// Who works on an item's draft: as its authors while it is in the bank, so that the usual rules let them read and edit it.
import { and, eq, inArray, sql } from 'drizzle-orm';
import { setPreparers } from '#server/community/ideas/actions/challenge-drafts.ts';
import { postAuthors, posts } from '#server/conversation/posts/schema.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { bankItems } from '../schema.ts';

interface Staff {
	authorId: number | null;
	ghostId: number | null;
	ownerId: number | null;
	reviewerId: number | null;
}

/** Whoever writes comes first, then those who lend their name, see to it and review it. */
const inOrder = ({ ghostId, authorId, ownerId, reviewerId }: Staff) => [
	...new Set([ghostId, authorId, ownerId, reviewerId].filter((id) => id !== null))
];

/** Lets those of the item as it is now into its draft, and those out who were on it before and are no more. Without a draft it does nothing. */
export async function staffDraft(tx: PublicCtx, itemId: number, before: Staff | null = null): Promise<void> {
	const [item] = await tx.db.select().from(bankItems).where(eq(bankItems.id, itemId));
	if (!item || item.stage === 'published' || (item.postId === null && item.challengeId === null)) return;
	const staff = inOrder(item);
	const gone = before ? inOrder(before).filter((id) => !staff.includes(id)) : [];
	const all = [...new Set([...item.helperIds.filter((id) => !gone.includes(id)), ...staff])];
	await tx.db.update(bankItems).set({ helperIds: all }).where(eq(bankItems.id, itemId));
	// Whoever lends their name to a challenge answers for it, until its draft says otherwise.
	const sponsorId = before && item.authorId !== before.authorId ? (item.authorId ?? undefined) : undefined;
	if (item.challengeId !== null) await setPreparers(tx, item.challengeId, all, sponsorId);
	if (item.postId !== null) await staffPost(tx, item.postId, { staff, gone, all });
}

/** One more who runs the programme, for reading along. */
export async function letIn(tx: PublicCtx, itemId: number, personId: number): Promise<void> {
	await tx.db
		.update(bankItems)
		.set({
			helperIds: sql`array_append(array_remove(${bankItems.helperIds}, ${personId}::bigint), ${personId}::bigint)`
		})
		.where(eq(bankItems.id, itemId));
	await staffDraft(tx, itemId);
}

interface Changed {
	staff: number[];
	gone: number[];
	all: number[];
}

async function staffPost(tx: PublicCtx, postId: number, { staff, gone, all }: Changed): Promise<void> {
	const [post] = await tx.db.select({ authorId: posts.authorId }).from(posts).where(eq(posts.id, postId));
	const former = post?.authorId ?? null;
	const main = staff[0] ?? (former !== null && gone.includes(former) ? null : former);
	await tx.db.update(posts).set({ authorId: main, seeded: true }).where(eq(posts.id, postId));
	const out = [...gone, ...(main === null ? [] : [main])];
	if (out.length)
		await tx.db.delete(postAuthors).where(and(eq(postAuthors.postId, postId), inArray(postAuthors.personId, out)));
	const helpers = all.filter((id) => id !== main);
	if (helpers.length)
		await tx.db
			.insert(postAuthors)
			.values(helpers.map((personId, place) => ({ postId, personId, position: 100 + place })))
			.onConflictDoNothing();
	await tellChange(tx.db, { posts: [postId], people: [...all, ...gone] });
}
