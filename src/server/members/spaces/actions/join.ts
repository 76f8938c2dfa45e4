// Coming and going: join, leave, ask to be let in, and the host's answer.
import { and, eq, isNull } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, NotFound } from '#server/platform/errors.ts';
import type { AskToJoin, OnePersonOfSpace, OneSpace } from '../input.ts';
import { lockSpace, type LockedSpace } from '../lock.ts';
import { enter, exit, hostsOf, settle } from '../membership.ts';
import { tellOfAnswer, tellOfRequest } from '../notices.ts';
import { canAskToJoin, canHostSpace, canJoinSpace } from '../policy.ts';
import { spaceRequests } from '../schema.ts';

export type Changed = { slug: string; personIds: number[] };

/** Into an open space; joining twice changes nothing. */
export function joinSpace(ctx: Ctx, input: OneSpace): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		if (space.archivedAt) throw new Conflict(m.spaces_is_archived(), 'space_archived');
		if (!canJoinSpace(ctx.viewer, space) && !ctx.viewer.spaceIds.includes(space.id))
			throw new Forbidden(m.spaces_ask_first());
		const fresh = await enter(inside, space.id, [ctx.viewer.id]);
		if (fresh.length) await record(inside, event(space, 'space.joined'));
		return fresh;
	});
}

/** The last host stays, or names another first. */
export function leaveSpace(ctx: Ctx, input: OneSpace): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		await refuseLastHost(inside, space.id, ctx.viewer.id);
		if (!(await exit(inside, space.id, ctx.viewer.id))) return [];
		await record(inside, event(space, 'space.left'));
		return [ctx.viewer.id];
	});
}

/** Asks the hosts to be let in; asking again replaces the note. */
export function askToJoin(ctx: Ctx, input: AskToJoin): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		if (space.archivedAt) throw new Conflict(m.spaces_is_archived(), 'space_archived');
		if (!canAskToJoin(ctx.viewer, space)) throw new Conflict(m.spaces_nothing_to_ask(), 'nothing_to_ask');
		const row = { note: input.note, createdAt: ctx.now, decidedAt: null, decidedBy: null, accepted: null };
		await inside.db
			.insert(spaceRequests)
			.values({ spaceId: space.id, personId: ctx.viewer.id, ...row })
			.onConflictDoUpdate({ target: [spaceRequests.spaceId, spaceRequests.personId], set: row });
		await record(inside, event(space, 'space.requested'));
		await tellOfRequest(inside, space, await hostsOf(inside, space.id), input.note);
		return [];
	});
}

export function withdrawRequest(ctx: Ctx, input: OneSpace): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		const own = and(
			eq(spaceRequests.spaceId, space.id),
			eq(spaceRequests.personId, ctx.viewer.id),
			isNull(spaceRequests.decidedAt)
		);
		const gone = await inside.db.delete(spaceRequests).where(own).returning({ id: spaceRequests.personId });
		if (gone.length) await record(inside, event(space, 'space.request_withdrawn'));
		return [];
	});
}

export function acceptRequest(ctx: Ctx, input: OnePersonOfSpace): Promise<Changed> {
	return answer(ctx, input, 'yes');
}

export function declineRequest(ctx: Ctx, input: OnePersonOfSpace): Promise<Changed> {
	return answer(ctx, input, 'no');
}

/** Of two hosts who answer at once the second finds nothing left to decide. */
function answer(ctx: Ctx, input: OnePersonOfSpace, accepted: 'yes' | 'no'): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		if (!canHostSpace(ctx.viewer, space)) throw new Forbidden();
		if (!(await settle(inside, space.id, [input.personId], accepted)).length)
			throw new NotFound(m.spaces_request_gone());
		const verb = accepted === 'yes' ? 'space.accepted' : 'space.declined';
		const fresh = accepted === 'yes' ? await enter(inside, space.id, [input.personId]) : [];
		await record(inside, { ...event(space, verb), otherId: input.personId });
		await tellOfAnswer(inside, space, input.personId, verb);
		return fresh;
	});
}

/** @throws Conflict when nobody would look after the space. */
export async function refuseLastHost(ctx: Ctx, spaceId: number, personId: number): Promise<void> {
	const hosts = await hostsOf(ctx, spaceId);
	if (hosts.length === 1 && hosts[0] === personId) throw new Conflict(m.spaces_last_host(), 'last_host');
}

export const event = (space: LockedSpace, verb: string) => ({
	verb,
	subject: 'space',
	subjectId: space.id,
	spaceId: space.id
});

/** Runs `work` with the space locked; says whose memberships changed, so that their sessions can be read anew. */
export function withSpace(
	ctx: Ctx,
	slug: string,
	work: (inside: Ctx, space: LockedSpace) => Promise<number[]>
): Promise<Changed> {
	return inTransaction(ctx, async (inside) => ({ slug, personIds: await work(inside, await lockSpace(inside, slug)) }));
}
