// Captions, descriptions, order, cover and leaving out: all photos of an album in a list.
import type { RequestEvent } from '@sveltejs/kit';
import {
	chooseCover,
	describePhotos,
	movePhoto,
	removePhotos,
	restorePhotos
} from '#server/community/photos/actions/photos.ts';
import { DescribePhoto, MovePhoto, OnePhoto, RemovePhotos, RestorePhotos } from '#server/community/photos/input.ts';
import { findAlbum } from '#server/community/photos/queries/album.ts';
import { listManagedPhotos } from '#server/community/photos/queries/managed.ts';
import { failure, formValues, parse, submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const { place, ...album } = await findAlbum(ctx, postIdOf(params.id) ?? 0);
	const missing = url.searchParams.get('missing') !== null;
	const photos = await listManagedPhotos(ctx, place, { after: url.searchParams.get('after'), missing });
	const removed = (url.searchParams.get('removed') ?? '').split(',').map(Number).filter(Boolean).slice(0, 50);
	return { album, href: postHref(album), photos, missing, removed, fromStart: !url.searchParams.has('after') };
};

const albumId = ({ params }: RequestEvent) => postIdOf(params.id ?? '') ?? 0;
const ofPage = (event: RequestEvent) => ({ id: albumId(event) });
const here = (event: RequestEvent) => `/photos/${albumId(event)}/manage`;

/** Fields are named `caption-12` and `alt-12`, by the id of the photo. */
function describedIn(values: Record<string, unknown>): DescribePhoto[] {
	const ids = Object.keys(values).flatMap((name) => /^caption-(\d{1,15})$/.exec(name)?.[1] ?? []);
	return ids
		.slice(0, 500)
		.map((id) =>
			parse(DescribePhoto, { photoId: id, caption: values[`caption-${id}`], alt: values[`alt-${id}`] ?? '' })
		);
}

async function describe(event: RequestEvent) {
	const values = await formValues(event.request);
	try {
		const described = await describePhotos(event.locals.ctx(), albumId(event), describedIn(values));
		return { done: true as const, result: described };
	} catch (error) {
		return failure(error, values);
	}
}

export const actions: Actions = {
	describe: describe,
	move: submit(
		MovePhoto,
		movePhoto,
		({ id }, event) => `${here(event)}#photo-${id}`,
		({ url }) => ({
			by: url.searchParams.get('by')
		})
	),
	cover: submit(OnePhoto, chooseCover, ({ id }, event) => `${here(event)}#photo-${id}`),
	remove: submit(RemovePhotos, removePhotos, (ids, event) => `${here(event)}?removed=${ids.join(',')}`, ofPage),
	restore: submit(RestorePhotos, restorePhotos, (_, event) => here(event))
};
