// The demo's pictures as files, each drawn when it is first needed.
import sharp from 'sharp';
import { pictureName } from './albums.ts';
import { albums, type PhotoText } from './content/albums.ts';
import { challengeTexts } from './content/ideas.ts';
import { covers } from './content/stories.ts';
import { portraits } from './content/portraits.ts';
import { spaceLooks } from './content/space-looks.ts';
import { drawing } from './drawing.ts';

/** Width and height of a photo. */
const shapes: Record<NonNullable<PhotoText['shape']>, [number, number]> = {
	wide: [1500, 1000],
	tall: [900, 1200],
	square: [1100, 1100]
};

/** By name, in the order they are needed: faces, spaces, covers, photos. */
function orders(): Map<string, () => string> {
	return new Map([
		...portraits.map((face) => [face.handle, () => drawing(face.seed, face.motif, face.palette, 480, 480)] as const),
		...spaceLooks.map(
			(space) => [`space:${space.slug}`, () => drawing(space.slug, space.motif, space.palette, 1600, 600)] as const
		),
		...covers.map((cover) => [cover.slug, () => drawing(cover.seed, cover.motif, cover.palette, 1200, 630)] as const),
		...challengeTexts.map(
			({ slug, cover }) =>
				[`challenge:${slug}`, () => drawing(`challenge ${slug}`, cover.motif, cover.palette, 1500, 600)] as const
		),
		...albums.flatMap((album) =>
			album.photos.map((photo, index) => {
				const name = pictureName(album, index);
				return [name, () => drawing(name, photo.motif, photo.palette, ...shapes[photo.shape ?? 'wide'])] as const;
			})
		)
	]);
}

/** A PNG by name; null where nothing was drawn. Each is drawn once, when it is asked for. */
export function gallery(): (name: string) => Promise<Buffer | null> {
	const drawable = orders();
	return async (name) => {
		const draw = drawable.get(name);
		return draw ? sharp(Buffer.from(draw())).png({ compressionLevel: 1 }).toBuffer() : null;
	};
}
