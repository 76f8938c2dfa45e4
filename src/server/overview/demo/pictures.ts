// The demo's pictures as files, each drawn when it is first needed.
import sharp from 'sharp';
import { covers } from './content/stories.ts';
import { portraits } from './content/portraits.ts';
import { spaceLooks } from './content/space-looks.ts';
import { drawing } from './drawing.ts';

/** By name, in the order they are needed: faces, spaces, covers. */
function orders(): Map<string, () => string> {
	return new Map([
		...portraits.map((face) => [face.handle, () => drawing(face.seed, face.motif, face.palette, 480, 480)] as const),
		...spaceLooks.map(
			(space) => [`space:${space.slug}`, () => drawing(space.slug, space.motif, space.palette, 1600, 600)] as const
		),
		...covers.map((cover) => [cover.slug, () => drawing(cover.seed, cover.motif, cover.palette, 1200, 630)] as const)
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
