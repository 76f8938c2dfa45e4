// Where a post may be put: everywhere, in a space, or for an audience; and whether that restricts it.
import { eq, sql } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { Ctx } from '#server/members/access/ctx.ts';
import { partsOfPlace, type Placed, type PlaceId } from '#server/members/access/place.ts';
import { matteringSql } from '#server/members/audiences/membership.ts';
import { canWriteFor } from '#server/members/audiences/policy.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { Invalid, NotFound } from '#server/platform/errors.ts';
import { tellChange } from '#server/platform/live/changes.ts';

/** The columns of a post that say where it is. */
export type PlaceColumns = Placed & { restricted: boolean };

/**
 * What putting a post there means; without a place it is for everyone.
 * @throws NotFound for a space the viewer does not know, Invalid where they may not write.
 */
export async function columnsOfPlace(ctx: Ctx, place: PlaceId | null): Promise<PlaceColumns> {
	const { spaceId, audienceId } = partsOfPlace(place);
	if (spaceId !== null) return { spaceId, audienceId, restricted: await mayWriteIn(ctx, spaceId) };
	if (audienceId !== null) await demandAudience(ctx, audienceId);
	return { spaceId, audienceId, restricted: audienceId !== null };
}

/** Whether a post in that space is restricted. */
async function mayWriteIn(ctx: Ctx, spaceId: number): Promise<boolean> {
	const [space] = await ctx.db
		.select({ visibility: spaces.visibility, archivedAt: spaces.archivedAt })
		.from(spaces)
		.where(eq(spaces.id, spaceId));
	const isMember = ctx.viewer.spaceIds.includes(spaceId);
	if (!space || (space.visibility === 'private' && !isMember)) throw new NotFound();
	if (space.archivedAt)
		throw new Invalid([{ field: 'spaceId', message: m.articles_refused_archived_space() }], 'space_archived');
	if (space.visibility !== 'open' && !isMember)
		throw new Invalid([{ field: 'spaceId', message: m.articles_refused_member() }], 'not_a_member');
	return space.visibility !== 'open';
}

/** One that is not there is refused in the same words as one the viewer may not write for. */
async function demandAudience(ctx: Ctx, id: number): Promise<void> {
	const [audience] = await ctx.db
		.select({ openToMembers: audiences.openToMembers, matters: sql<boolean>`${sql.raw(matteringSql('audiences'))}` })
		.from(audiences)
		.where(eq(audiences.id, id))
		.for('key share');
	// What is brought in from the past was written before anybody could ask.
	if (!audience || !(ctx.quiet || canWriteFor(ctx.viewer, { id, ...audience })))
		throw new Invalid([{ field: 'spaceId', message: m.audiences_refused_writing() }], 'audience_refused');
	// From its first post on it is part of who people are: what was known of them before does not say whether they are in it.
	if (!audience.matters) await tellChange(ctx.db, { all: true });
}
