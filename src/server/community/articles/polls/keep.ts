// Keeps the polls of an article in step with its text: what is the same poll keeps its votes, what is another one begins anew.
import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { pollsOf } from '#server/platform/text/markdown.ts';
import type { WrittenPoll } from '#server/platform/text/polls.ts';
import { pollOptions, polls } from '../schema.ts';

type Poll = typeof polls.$inferSelect;
type Option = typeof pollOptions.$inferSelect;

/** Call in the transaction of every write of an article's text. */
export async function keepPolls(tx: Ctx, postId: number, body: string): Promise<void> {
	const written = pollsOf(body);
	const known = await tx.db.select().from(polls).where(eq(polls.postId, postId)).orderBy(polls.id);
	if (!written.length && !known.some((poll) => poll.position !== null)) return;
	await tx.db
		.update(polls)
		.set({ position: null })
		.where(and(eq(polls.postId, postId), isNotNull(polls.position)));
	const left = [...known];
	for (const [position, poll] of written.entries()) {
		const same = takeSame(left, (one) => one.question, poll.question);
		const set = { position, question: poll.question };
		if (same) await tx.db.update(polls).set(set).where(eq(polls.id, same.id));
		await keepOptions(tx, same?.id ?? (await makePoll(tx, postId, set)), poll);
	}
}

async function makePoll(tx: Ctx, postId: number, set: Pick<Poll, 'position' | 'question'>): Promise<number> {
	const [made] = await tx.db
		.insert(polls)
		.values({ postId, ...set, createdAt: tx.now })
		.returning({ id: polls.id });
	return made!.id;
}

/** An answer that the text has no longer keeps its votes apart: they count again if it comes back. */
async function keepOptions(tx: Ctx, pollId: number, { options }: WrittenPoll): Promise<void> {
	const left: Option[] = await tx.db
		.select()
		.from(pollOptions)
		.where(eq(pollOptions.pollId, pollId))
		.orderBy(pollOptions.id);
	for (const [position, text] of options.entries()) {
		const same = takeSame(left, (one) => one.text, text);
		if (same) await tx.db.update(pollOptions).set({ position, text }).where(eq(pollOptions.id, same.id));
		else await tx.db.insert(pollOptions).values({ pollId, position, text });
	}
	const gone = left.map((option) => option.id);
	if (gone.length) await tx.db.update(pollOptions).set({ position: null }).where(inArray(pollOptions.id, gone));
}

/**
 * The one that says the same, taken out of the list; else one that differs by a slip of the pen. Other words are another question, and votes
 * for "yes" must not become votes for "no".
 */
function takeSame<T>(left: T[], wordsOf: (one: T) => string, words: string): T | undefined {
	const exact = left.findIndex((one) => wordsOf(one) === words);
	const at = exact >= 0 ? exact : left.findIndex((one) => isSlip(wordsOf(one), words));
	return at >= 0 ? left.splice(at, 1)[0] : undefined;
}

/** The same letters and digits, or, in a text of some length, two of them apart. */
function isSlip(one: string, other: string): boolean {
	const [a, b] = [lettersOf(one), lettersOf(other)];
	if (a === b) return a !== '';
	// Figures are what an answer says: 10 is not 100.
	if (a.replaceAll(/\D/gu, '') !== b.replaceAll(/\D/gu, '')) return false;
	return Math.min(a.length, b.length) >= 12 && Math.abs(a.length - b.length) <= 2 && distance(a, b) <= 2;
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
		row = next;
	}
	return row[b.length]!;
}
