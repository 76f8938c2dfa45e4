// How large an image may be, by what its decoder needs in memory.
import { Invalid } from '#server/platform/errors.ts';
import type { ImageFormat } from './image-format.ts';

/** A 50 megapixel JPEG of the best quality stays below this. */
export const MAX_IMAGE_BYTES = 40_000_000;

/** No image of any kind may have more; enough for the cameras of today's phones. */
export const MAX_PIXELS = 100_000_000;

/** Resident memory, in megabytes, at which the decoder's process is ended. The server beside it takes some 150. */
export const DECODER_MEGABYTES = 345;

/** What decoding one image may need: the bound less what the process takes before it has seen one. */
const MAX_DECODER_BYTES = 232_000_000;

export interface ImageShape {
	format: ImageFormat;
	width: number;
	height: number;
	channels: number;
	/** True for progressive JPEG and interlaced PNG: they cannot be decoded row by row. */
	isProgressive: boolean;
	chromaSubsampling?: string;
	/** 16 bits a channel instead of 8. */
	isDeep: boolean;
}

/**
 * Bytes a decoder holds per pixel, measured in its process with sharp 0.35 (libvips 8.18) on images of 12 to 99 megapixels.
 * Plain JPEG, PNG and WebP are read in rows or shrunk while read: 99 megapixels took 45 MB. The rest is decoded whole:
 * progressive JPEG 3.6 (7.1 without chroma subsampling), interlaced PNG 3.8 (5.6 with alpha, twice that with 16 bits),
 * GIF 6.2, AVIF 18.5.
 */
function bytesPerPixel(shape: ImageShape): number {
	if (shape.format === 'avif' || shape.format === 'heic') return 19;
	if (shape.format === 'gif') return 6.3;
	if (!shape.isProgressive) return 1;
	if (shape.format === 'jpeg')
		return shape.chromaSubsampling === '4:2:0' && shape.channels === 3 ? 3.7 : 2.5 * shape.channels;
	return shape.channels * (shape.isDeep ? 2.8 : 1.45);
}

/** @throws Invalid when the image has no area, too many pixels, or more than its kind may have. */
export function refuseTooLarge(shape: ImageShape): void {
	const pixels = shape.width * shape.height;
	const limit = Math.min(MAX_PIXELS, Math.floor(MAX_DECODER_BYTES / bytesPerPixel(shape)));
	if (pixels <= limit) return;
	const kind = `${shape.isProgressive ? 'progressive ' : ''}${shape.format.toUpperCase()}`;
	throw new Invalid(
		[
			{ field: 'image', message: `This image is too large: at most ${Math.floor(limit / 1e6)} megapixels for ${kind}.` }
		],
		'image_too_large'
	);
}
