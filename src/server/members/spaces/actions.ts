// Making a space and looking after it: its words, its cover, its end.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { type SpaceVisibility, spaceColours } from '#lib/terms/spaces.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { Conflict, Forbidden } from '#server/platform/errors.ts';
import { renderMarkdown } from '#server/platform/text/markdown.ts';
import type { CreateSpace, EditSpace, OneSpace } from './input.ts';
import { lockSpace, type LockedSpace } from './lock.ts';
import { canEditSpace, canHostSpace } from './policy.ts';
import { spaceMembers, spaces } from './schema.ts';
import { freeSlug, refuseTakenName } from './names.ts';

export { acceptRequest, askToJoin, declineRequest, joinSpace, leaveSpace, withdrawRequest } from './actions/join.ts';
export { addMembers, addMembersById, makeHost, makeMember, removeMember } from './actions/members.ts';

/** Any employee may; the one who makes it is its first host. */
export function createSpace(ctx: Ctx, input: CreateSpace): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (inside) => {
		await refuseTakenName(inside, input.name, input.visibility);
		const slug = await freeSlug(inside, input.name, input.visibility);
		const [space] = await inside.db
			.insert(spaces)
			.values({
				...input,
				slug,
				rulesHtml: renderMarkdown(input.rules).html,
				colour: input.colour ?? colourFor(input.name),
				memberCount: 1,
				createdBy: ctx.viewer.id,
				createdAt: ctx.now,
				updatedAt: ctx.now
			})
			.returning({ id: spaces.id });
		const { id } = space!;
		await inside.db
			.insert(spaceMembers)
			.values({ spaceId: id, personId: ctx.viewer.id, role: 'host', joinedAt: ctx.now });
		await record(inside, {
			verb: 'space.created',
			subject: 'space',
			subjectId: id,
			spaceId: id,
			facts: { visibility: input.visibility }
		});
		return { id, slug };
	});
}

export function editSpace(ctx: Ctx, input: EditSpace): Promise<{ slug: string }> {
	return change(ctx, input.slug, canEditSpace, async (inside, space) => {
		if (input.name.toLowerCase() !== space.name.toLowerCase())
			await refuseTakenName(inside, input.name, space.visibility);
		const { name, purpose, rules, colour } = input;
		const set = { name, purpose, rules, rulesHtml: renderMarkdown(rules).html, ...(colour ? { colour } : {}) };
		await update(inside, space, set, 'space.edited');
	});
}

/** `cover` is a media key, or null to take the picture away. */
export function setSpaceCover(ctx: Ctx, input: { slug: string; cover: string | null }): Promise<{ slug: string }> {
	return change(ctx, input.slug, canEditSpace, (inside, space) =>
		update(inside, space, { cover: input.cover }, 'space.edited')
	);
}

/** An archived space can be read as before, but nobody joins or writes. */
export function archiveSpace(ctx: Ctx, input: OneSpace): Promise<{ slug: string }> {
	return change(ctx, input.slug, canHostSpace, async (inside, space) => {
		if (!space.archivedAt) await update(inside, space, { archivedAt: ctx.now }, 'space.archived');
	});
}

export function unarchiveSpace(ctx: Ctx, input: OneSpace): Promise<{ slug: string }> {
	return change(ctx, input.slug, canHostSpace, async (inside, space) => {
		if (space.archivedAt) await update(inside, space, { archivedAt: null }, 'space.unarchived');
	});
}

/**
 * Changes who sees the space itself. What was written in it is a floor above: call overview/space-settings instead,
 * which changes both in one transaction.
 */
export async function changeVisibility(inside: Ctx, space: LockedSpace, visibility: SpaceVisibility): Promise<void> {
	if (space.visibility === 'private') await refuseTakenName(inside, space.name, visibility);
	await update(inside, space, { visibility }, 'space.visibility_changed', { from: space.visibility, to: visibility });
}

function change(
	ctx: Ctx,
	slug: string,
	may: (viewer: Ctx['viewer'], space: LockedSpace) => boolean,
	work: (inside: Ctx, space: LockedSpace) => Promise<void>
): Promise<{ slug: string }> {
	return inTransaction(ctx, async (inside) => {
		const space = await lockSpace(inside, slug);
		if (!may(ctx.viewer, space)) {
			if (space.archivedAt && canHostSpace(ctx.viewer, space))
				throw new Conflict(m.spaces_is_archived(), 'space_archived');
			throw new Forbidden();
		}
		await work(inside, space);
		return { slug };
	});
}

async function update(
	ctx: Ctx,
	space: LockedSpace,
	set: Partial<typeof spaces.$inferInsert>,
	verb: string,
	facts?: Record<string, string>
) {
	await ctx.db
		.update(spaces)
		.set({ ...set, updatedAt: ctx.now })
		.where(eq(spaces.id, space.id));
	await record(ctx, { verb, subject: 'space', subjectId: space.id, spaceId: space.id, ...(facts ? { facts } : {}) });
}

/** Stays the same for the same name, so that an import looks alike each time. */
function colourFor(name: string): string {
	const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
	return spaceColours[sum % spaceColours.length] ?? spaceColours[0];
}
