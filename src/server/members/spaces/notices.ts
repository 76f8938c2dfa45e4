// Who is told when somebody asks to join a space, is let in, or is added.
import type { Ctx } from '#server/members/access/ctx.ts';
import { notify } from '#server/members/notifications/notify.ts';
import type { LockedSpace } from './lock.ts';

export async function tellOfRequest(ctx: Ctx, space: LockedSpace, hostIds: number[], note: string): Promise<void> {
	await notify(ctx, hostIds, {
		...about(ctx, space),
		verb: 'space.requested',
		href: `/spaces/${space.slug}/requests`,
		excerpt: note
	});
}

export async function tellOfAnswer(
	ctx: Ctx,
	space: LockedSpace,
	personId: number,
	verb: 'space.accepted' | 'space.declined'
): Promise<void> {
	await notify(ctx, [personId], { ...about(ctx, space), verb });
}

export async function tellOfInvitation(ctx: Ctx, space: LockedSpace, personIds: number[]): Promise<void> {
	await notify(ctx, personIds, { ...about(ctx, space), verb: 'space.invited', excerpt: space.purpose });
}

const about = (ctx: Ctx, space: LockedSpace) => ({
	thread: `space:${space.id}`,
	href: `/spaces/${space.slug}`,
	title: space.name,
	actorId: ctx.viewer.id
});
