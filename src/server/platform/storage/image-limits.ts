// How large an image may be, by what its decoder needs in memory.
import { Invalid } from '#server/platform/errors.ts';
import type { ImageFormat } from './image-format.ts';

/** A 50 megapixel JPEG of the best quality stays below this. */
export const MAX_IMAGE_BYTES = 40_000_000;

/** No image of any kind may have more; enough for the cameras of today's phones. */
export const MAX_PIXELS = 100_000_000;

/**
 * What decoding one image may need beside the server itself. The server rests at some 150 MB and one image is
 * decoded at a time, so the process stays well under 512 MB.
 */
const MAX_DECODER_BYTES = 240_000_000;

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
 * Bytes a decoder holds per pixel, measured with sharp 0.35 (libvips 8.18) on images of 12 to 99 megapixels.
 * Plain JPEG, PNG and WebP are read in rows or shrunk while read: 99 megapixels took 45 to 105 MB. The rest is
 * decoded whole: progressive JPEG 3.3 (7.4 without chroma subsampling), interlaced PNG 3.5 (10.4 with 16 bits and
 * alpha), GIF 5, AVIF 19.
 */
function bytesPerPixel(shape: ImageShape): number {
	if (shape.format === 'avif' || shape.format === 'heic') return 19;
	if (shape.format === 'gif') return 5;
	if (!shape.isProgressive) return 1;
	if (shape.format === 'jpeg')
		return shape.chromaSubsampling === '4:2:0' && shape.channels === 3 ? 3.4 : 2.5 * shape.channels;
	return shape.channels * (shape.isDeep ? 2.6 : 1.3);
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
