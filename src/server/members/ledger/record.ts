// Writes events: one row per action, in the action's own transaction.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { tellChange } from '#server/platform/live/changes.ts';
import { changeOf } from './change.ts';
import { type Event, ledger } from './schema.ts';

/** The actor is the viewer when there is one and none is named. Every node drops what it keeps of what changed. */
export async function record(ctx: PublicCtx & { viewer?: { id: number } }, ...events: Event[]): Promise<void> {
	if (!events.length) return;
	const actorId = ctx.viewer?.id ?? null;
	await ctx.db.insert(ledger).values(events.map((event) => ({ actorId, ...event, ...wellFormed(event), at: ctx.now })));
	await tellChange(ctx.db, changeOf(events, actorId));
}

/** What happened long ago and is brought in now, each at its own time: one statement for many. */
export async function recordPast(ctx: PublicCtx, events: readonly (Event & { at: Date })[]): Promise<void> {
	if (!events.length) return;
	await ctx.db.insert(ledger).values(events.map((event) => ({ ...event, ...wellFormed(event) })));
	await tellChange(ctx.db, changeOf(events, null));
}

/** A cut text may end in half a character, and PostgreSQL takes no JSON that holds one. */
function wellFormed({ facts }: Event): Pick<Event, 'facts'> {
	if (!facts) return {};
	const whole = JSON.stringify(facts, (_, value: unknown) =>
		typeof value === 'string' ? value.toWellFormed() : value
	);
	return { facts: JSON.parse(whole) as Event['facts'] };
}
