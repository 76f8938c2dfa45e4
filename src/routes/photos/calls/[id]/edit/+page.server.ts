// Changes a photo call while it is not over.
import { editCall } from '#server/community/photos/actions/calls.ts';
import { EditCall } from '#server/community/photos/input.ts';
import { findAlbumToEdit } from '#server/community/photos/queries/album.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { NotFound } from '#server/platform/errors.ts';
import { findItemOfDraft } from '#server/programme/bank/queries/page.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import { carriedOver, clockTime } from '#lib/zoned-time.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const { place: _, ...album } = await findAlbumToEdit(ctx, postIdOf(params.id) ?? 0);
	if (!album.call) throw new NotFound();
	const spaces = await listWritableSpaces(ctx);
	const here = album.space && !spaces.some(({ id }) => id === album.space?.id) ? [album.space, ...spaces] : spaces;
	const { timeZone } = ctx.viewer;
	const isDraft = album.state === 'draft';
	// The days of a draft move along with it: shown as if it opened now.
	const local = (at: Date) => clockTime(isDraft ? carriedOver(at, album.createdAt, ctx.now, timeZone) : at, timeZone);
	const { closesAt, votingUntil, mostEach, votesEach } = album.call;
	const call = { closesAt: local(closesAt), votingUntil: local(votingUntil), mostEach, votesEach };
	const itemId = isDraft ? await findItemOfDraft(ctx, { postId: album.id }) : null;
	return { album, call, itemId, spaces: here, href: `/photos/calls/${album.id}` };
};

export const actions: Actions = {
	default: submit(
		EditCall,
		editCall,
		(written) => postHref({ kind: 'album', ...written }),
		({ params }) => ({
			id: postIdOf(params.id ?? '') ?? 0
		})
	)
};
