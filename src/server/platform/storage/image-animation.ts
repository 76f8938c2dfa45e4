// Animated GIF and WebP, kept moving as animated WebP within limits of frames and size.
import sharp, { type Metadata } from 'sharp';
import type { ImageFormat } from './image-format.ts';
import { MAX_PIXELS } from './image-limits.ts';

/** An animation past either limit is shown as its first frame: each frame is encoded anew, at some 10 ms per 100,000 pixels. */
const MAX_FRAMES = 200;
const MAX_PIXELS_IN_ALL = 60_000_000;

/** Moving pictures are kept smaller than photos; the box each size fits into. */
const SIZES = { m: 480, l: 800 } as const;

export function isAnimatable(facts: Metadata, format: ImageFormat): boolean {
	const frames = facts.pages ?? 1;
	const height = facts.pageHeight ?? facts.height;
	const canMove = format === 'gif' || format === 'webp';
	return canMove && frames > 1 && frames <= MAX_FRAMES && facts.width * height * frames <= MAX_PIXELS_IN_ALL;
}

export async function animate(
	bytes: Buffer,
	suffix: 'm' | 'l'
): Promise<{ width: number; height: number; bytes: Buffer }> {
	const side = SIZES[suffix];
	const { data, info } = await sharp(bytes, {
		animated: true,
		limitInputPixels: MAX_PIXELS,
		failOn: 'error',
		sequentialRead: true
	})
		.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
		.webp({ quality: 70, effort: 2 })
		.timeout({ seconds: 60 })
		.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.pageHeight ?? info.height, bytes: data };
}
