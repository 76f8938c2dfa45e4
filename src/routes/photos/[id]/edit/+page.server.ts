// Changes what is said of an album, where it is and who may add to it.
import { redirect } from '@sveltejs/kit';
import { editAlbum } from '#server/community/photos/actions.ts';
import { EditAlbum } from '#server/community/photos/input.ts';
import { findAlbumToEdit } from '#server/community/photos/queries/album.ts';
import { listPlaces } from '#server/conversation/posts/queries/places.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const ctx = locals.ctx();
	const { place: _, ...album } = await findAlbumToEdit(ctx, postIdOf(params.id) ?? 0);
	if (album.call) redirect(307, `/photos/calls/${album.id}/edit`);
	return { album, places: await listPlaces(ctx, album), href: postHref(album) };
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
