// The rows behind belonging to a space, with the count that goes with them; the space is locked by the caller.
import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { people } from '#server/members/people/schema.ts';
import { spaceMembers, spaceRequests, spaces } from './schema.ts';

/** Adds those who are not in yet and settles their requests; returns who is new. */
export async function enter(ctx: Ctx, spaceId: number, personIds: number[]): Promise<number[]> {
	if (!personIds.length) return [];
	const rows = personIds.map((personId) => ({ spaceId, personId, joinedAt: ctx.now }));
	const fresh = await ctx.db
		.insert(spaceMembers)
		.values(rows)
		.onConflictDoNothing()
		.returning({ personId: spaceMembers.personId });
	const ids = fresh.map((row) => row.personId);
	await count(ctx, spaceId, ids.length);
	await settle(ctx, spaceId, personIds, 'yes');
	return ids;
}

/** False when the person was not in. Who left the company was not counted any more. */
export async function exit(ctx: Ctx, spaceId: number, personId: number): Promise<boolean> {
	const gone = await ctx.db
		.delete(spaceMembers)
		.where(membership(spaceId, personId))
		.returning({ personId: spaceMembers.personId });
	if (gone.length && (await worksHere(ctx, personId))) await count(ctx, spaceId, -1);
	return gone.length > 0;
}

async function worksHere(ctx: Ctx, personId: number): Promise<boolean> {
	const [person] = await ctx.db.select({ status: people.status }).from(people).where(eq(people.id, personId));
	return person?.status !== 'left';
}

/** Counts members anew after people left the company or came back: in one's spaces, or in all. */
export async function recountMembers(ctx: Ctx, personId?: number): Promise<void> {
	const whose =
		personId === undefined
			? sql`true`
			: sql`s.id in (select m.space_id from space_members m where m.person_id = ${personId})`;
	await ctx.db.execute(sql`
		update spaces set member_count = c.members
		from (select s.id, count(p.id)::int as members from spaces s
			left join space_members m on m.space_id = s.id left join people p on p.id = m.person_id and p.status <> 'left'
			where ${whose} group by s.id) c
		where c.id = spaces.id and spaces.member_count <> c.members`);
}

export async function roleOf(ctx: Ctx, spaceId: number, personId: number): Promise<'host' | 'member' | null> {
	const [row] = await ctx.db
		.select({ role: spaceMembers.role })
		.from(spaceMembers)
		.where(membership(spaceId, personId));
	return row?.role ?? null;
}

export async function setRole(ctx: Ctx, spaceId: number, personId: number, role: 'host' | 'member'): Promise<void> {
	await ctx.db.update(spaceMembers).set({ role }).where(membership(spaceId, personId));
}

/** Hosts who are still with the company. */
export async function hostsOf(ctx: Ctx, spaceId: number): Promise<number[]> {
	const found = await ctx.db.execute<{ id: number }>(sql`
		select p.id from space_members m join people p on p.id = m.person_id
		where m.space_id = ${spaceId} and m.role = 'host' and p.status <> 'left'`);
	return found.rows.map((row) => row.id);
}

/** Closes requests that wait; returns whose. */
export async function settle(
	ctx: Ctx,
	spaceId: number,
	personIds: number[],
	accepted: 'yes' | 'no'
): Promise<number[]> {
	const closed = await ctx.db
		.update(spaceRequests)
		.set({ decidedAt: ctx.now, decidedBy: ctx.viewer.id, accepted })
		.where(
			and(
				eq(spaceRequests.spaceId, spaceId),
				sql`${spaceRequests.personId} = any(${`{${personIds.join(',')}}`}::bigint[])`,
				sql`${spaceRequests.decidedAt} is null`
			)
		)
		.returning({ personId: spaceRequests.personId });
	return closed.map((row) => row.personId);
}

const membership = (spaceId: number, personId: number) =>
	and(eq(spaceMembers.spaceId, spaceId), eq(spaceMembers.personId, personId));

async function count(ctx: Ctx, spaceId: number, change: number) {
	if (change === 0) return;
	await ctx.db
		.update(spaces)
		.set({ memberCount: sql`${spaces.memberCount} + ${change}` })
		.where(eq(spaces.id, spaceId));
}
