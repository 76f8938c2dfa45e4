// Changes what is said of an album, where it is and who may add to it.
import { redirect } from '@sveltejs/kit';
import { editAlbum } from '#server/community/photos/actions.ts';
import { EditAlbum } from '#server/community/photos/input.ts';
import { findAlbumToEdit } from '#server/community/photos/queries/album.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const { place: _, ...album } = await findAlbumToEdit(ctx, postIdOf(params.id) ?? 0);
	if (album.call) redirect(307, `/photos/calls/${album.id}/edit`);
	const spaces = await listWritableSpaces(ctx);
	const here = album.space && !spaces.some(({ id }) => id === album.space?.id) ? [album.space, ...spaces] : spaces;
	return { album, spaces: here, href: postHref(album) };
};

export const actions: Actions = {
	default: submit(
		EditAlbum,
		editAlbum,
		(written) => postHref({ kind: 'album', ...written }),
		({ params }) => ({
			id: postIdOf(params.id ?? '') ?? 0
		})
	)
};
