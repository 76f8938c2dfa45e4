// Failed attempts: counted per account and place, per account, and per address; they slow down and never shut a colleague out.
import { createHmac } from 'node:crypto';
import { inArray, sql } from 'drizzle-orm';
import { type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import { config } from '#server/platform/config.ts';
import { TooMany } from '#server/platform/errors.ts';
import { m } from '#lib/paraglide/messages.js';
import { readDevice } from '../device.ts';
import { delayFor, waitAfter } from '../policy.ts';
import { authRateLimits } from '../schema.ts';

/** Milliseconds after which older failures are forgotten. */
const memory = 60 * 60_000;
const recent = 10 * 60_000;

interface From {
	address: string;
	device: string | null;
}

/**
 * Counts one attempt before it is made, so that a hundred at once cannot all pass as the first, and holds it back as long
 * as `delayFor` says. A success gives the count back (`clearFailures`).
 * @throws TooMany while this account has to wait at this place.
 */
export async function countAttempt(
	ctx: PublicCtx,
	from: From,
	identifier: string,
	personId: number | null
): Promise<void> {
	const device = readDevice(from.device);
	const knownDevice = device !== null && personId !== null && device.personIds.includes(personId);
	const seen = await inTransaction(ctx, async (tx) => {
		await countAt(tx, placeKey(from, identifier, knownDevice ? device.id : null));
		const account = await bump(tx, keyOf('account', identifier), recent);
		const address = await bump(tx, keyOf('address', from.address), recent);
		return { account, address, knownDevice };
	});
	await holdBack(from.address, delayFor(seen));
}

/** One count with a wait of its own, for anything that can be guessed at: a code, the current password. */
export async function countGuess(ctx: PublicCtx, what: string, who: string): Promise<void> {
	await inTransaction(ctx, (tx) => countAt(tx, keyOf(what, who)));
}

export async function clearGuesses(ctx: PublicCtx, what: string, who: string): Promise<void> {
	await ctx.db.delete(authRateLimits).where(inArray(authRateLimits.key, [keyOf(what, who)]));
}

/** After a success: what was typed here before is forgiven, at this place only. */
export async function clearFailures(ctx: PublicCtx, from: From, identifiers: string[]): Promise<void> {
	const device = readDevice(from.device);
	const names = [...new Set(identifiers.flatMap((name) => [name.toLowerCase(), `@${name.toLowerCase()}`]))];
	const keys = names.flatMap((name) => [
		placeKey(from, name, null),
		...(device ? [placeKey(from, name, device.id)] : []),
		keyOf('account', name)
	]);
	await ctx.db.delete(authRateLimits).where(inArray(authRateLimits.key, keys));
}

/** Whether `what` happened fewer than `most` times for `who` within `span` milliseconds; counts this time. */
export async function isSeldom(
	ctx: PublicCtx,
	what: string,
	who: string,
	most: number,
	span: number
): Promise<boolean> {
	return (await bump(ctx, keyOf(what, who), span)) <= most;
}

async function countAt(tx: PublicCtx, key: string) {
	const now = tx.now.getTime();
	await tx.db.insert(authRateLimits).values({ id: key, key, count: 0, lastRequest: now }).onConflictDoNothing();
	const [row] = await tx.db
		.select()
		.from(authRateLimits)
		.where(inArray(authRateLimits.key, [key]))
		.for('update');
	const since = now - (row?.lastRequest ?? now);
	const count = since > memory ? 0 : (row?.count ?? 0);
	const wait = waitAfter(count) - Math.floor(since / 1000);
	if (wait > 0) throw new TooMany(wait, m.auth_too_many({ minutes: Math.ceil(wait / 60) }));
	await tx.db
		.update(authRateLimits)
		.set({ count: count + 1, lastRequest: now })
		.where(inArray(authRateLimits.key, [key]));
}

async function bump(ctx: PublicCtx, key: string, span: number): Promise<number> {
	const now = ctx.now.getTime();
	const [row] = await ctx.db
		.insert(authRateLimits)
		.values({ id: key, key, count: 1, lastRequest: now })
		.onConflictDoUpdate({
			target: authRateLimits.key,
			set: {
				count: sql`case when ${authRateLimits.lastRequest} < ${now - span} then 1 else ${authRateLimits.count} + 1 end`,
				lastRequest: now
			}
		})
		.returning({ count: authRateLimits.count });
	return row?.count ?? 1;
}

const placeKey = (from: From, identifier: string, deviceId: string | null) =>
	deviceId ? keyOf(`device ${deviceId}`, identifier) : keyOf(`place ${from.address}`, identifier);

/** Names and addresses are kept as sealed hashes: the table is no list of who tried to sign in from where. */
const keyOf = (what: string, who: string) =>
	createHmac('sha256', config().secret).update(`${what} ${who.toLowerCase()}`).digest('base64url');

const lines = new Map<string, { last: Promise<void>; length: number }>();

/** Attempts that are held back wait one behind the other per address, so that asking in parallel gains nothing. */
async function holdBack(address: string, milliseconds: number): Promise<void> {
	if (milliseconds <= 0) return;
	const line = lines.get(address) ?? { last: Promise.resolve(), length: 0 };
	if (line.length >= 20) throw new TooMany(60, m.auth_too_many({ minutes: 1 }));
	line.length += 1;
	line.last = line.last.then(() => new Promise((done) => setTimeout(done, milliseconds)));
	lines.set(address, line);
	await line.last;
	line.length -= 1;
	if (line.length === 0) lines.delete(address);
}
