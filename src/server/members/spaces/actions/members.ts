// What hosts do with members: add, remove, name another host.
import { sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type Ctx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import type { AddMembers, OnePersonOfSpace } from '../input.ts';
import type { LockedSpace } from '../lock.ts';
import { enter, exit, roleOf, setRole } from '../membership.ts';
import { tellOfInvitation } from '../notices.ts';
import { canEditSpace, canHostSpace } from '../policy.ts';
import { type Changed, event, refuseLastHost, withSpace } from './join.ts';

/** Adds people by handle or e-mail, all or none: an unknown one is named, so that it can be put right. */
export function addMembers(ctx: Ctx, input: AddMembers): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		refuseOthers(ctx, space);
		return add(inside, space, await peopleNamed(inside, input.people));
	});
}

/** As `addMembers`, for callers that know the ids: the set-up and the demo company. */
export function addMembersById(ctx: Ctx, input: { slug: string; personIds: number[] }): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		refuseOthers(ctx, space);
		return add(inside, space, input.personIds);
	});
}

export function removeMember(ctx: Ctx, input: OnePersonOfSpace): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		if (!canHostSpace(ctx.viewer, space)) throw new Forbidden();
		await refuseLastHost(inside, space.id, input.personId);
		if (!(await exit(inside, space.id, input.personId))) throw new NotFound();
		await record(inside, { ...event(space, 'space.member_removed'), otherId: input.personId });
		return [input.personId];
	});
}

export function makeHost(ctx: Ctx, input: OnePersonOfSpace): Promise<Changed> {
	return turn(ctx, input, 'host');
}

/** Back from host to member. */
export function makeMember(ctx: Ctx, input: OnePersonOfSpace): Promise<Changed> {
	return turn(ctx, input, 'member');
}

function turn(ctx: Ctx, input: OnePersonOfSpace, role: 'host' | 'member'): Promise<Changed> {
	return withSpace(ctx, input.slug, async (inside, space) => {
		if (!canHostSpace(ctx.viewer, space)) throw new Forbidden();
		const before = await roleOf(inside, space.id, input.personId);
		if (!before) throw new NotFound();
		if (before === role) return [];
		if (role === 'member') await refuseLastHost(inside, space.id, input.personId);
		await setRole(inside, space.id, input.personId, role);
		const verb = role === 'host' ? 'space.host_named' : 'space.host_removed';
		await record(inside, { ...event(space, verb), otherId: input.personId });
		return [input.personId];
	});
}

function refuseOthers(ctx: Ctx, space: LockedSpace) {
	if (space.archivedAt && canHostSpace(ctx.viewer, space)) throw new Conflict(m.spaces_is_archived(), 'space_archived');
	if (!canEditSpace(ctx.viewer, space)) throw new Forbidden();
}

async function add(ctx: Ctx, space: LockedSpace, personIds: number[]): Promise<number[]> {
	const fresh = await enter(ctx, space.id, personIds);
	await record(ctx, ...fresh.map((personId) => ({ ...event(space, 'space.member_added'), otherId: personId })));
	await tellOfInvitation(ctx, space, fresh);
	return fresh;
}

/** @throws Invalid naming those who are not there. */
async function peopleNamed(ctx: Ctx, names: string[]): Promise<number[]> {
	const wanted = sql.join(
		names.map((name) => sql`${name}`),
		sql`, `
	);
	const found = await ctx.db.execute<{ id: number; handle: string; email: string | null }>(sql`
		select id, lower(handle) as handle, email from people
		where status <> 'left' and (lower(handle) in (${wanted}) or email in (${wanted}))`);
	const known = new Set(found.rows.flatMap((row) => [row.handle, row.email]));
	const unknown = names.filter((name) => !known.has(name));
	if (unknown.length)
		throw new Invalid([
			{ field: 'people', message: m.spaces_people_unknown({ names: unknown.slice(0, 5).join(', ') }) }
		]);
	return found.rows.map((row) => row.id);
}
