// Decodes one image with sharp: upright, stripped of everything but pixels, in three sizes. Runs in the decoder's own process.
import sharp, { type OutputInfo, type ResizeOptions, type Sharp } from 'sharp';
import { AppError, type Invalid } from '#server/platform/errors.ts';
import { takenAt } from './exif.ts';
import type { ImageFormat } from './image-format.ts';
import { MAX_PIXELS, refuseTooLarge } from './image-limits.ts';
import { animate, isAnimatable } from './image-animation.ts';
import { refusal, unsupported } from './image-refusals.ts';

export interface ImageFile {
	suffix: 's' | 'm' | 'l';
	width: number;
	height: number;
	mime: 'image/webp' | 'image/avif';
	bytes: Buffer;
}

export interface DecodedImage {
	/** Of the largest file, upright. */
	width: number;
	height: number;
	takenAt: Date | null;
	/** How the file itself must be turned, from 1 (not at all) to 8. */
	orientation: number;
	animated: boolean;
	/** A picture 16 pixels wide as a `data:` address, to stand where the image will be. */
	placeholder: string;
	/** The WebP files from small to large, then the AVIF ones if they were asked for. */
	files: ImageFile[];
}

/** The box each size fits into; a smaller image is never enlarged. */
export const IMAGE_SIZES = { s: 320, m: 960, l: 2048 } as const;

export interface ImageWishes {
	/** The two smaller sizes as AVIF too: for photos, of which a page shows many. */
	avif?: boolean;
}

/**
 * AVIF with no effort at all: as small and as true as with a little, for two thirds of the time; with much it takes thirty times as long.
 * The largest size stays WebP alone, for the same reason.
 */
const AVIF = { quality: 55, effort: 0 } as const;

/** The largest with little effort: 4 % more bytes for a third of the time, which was half of the time of a photo. */
const ENCODING = {
	s: { quality: 80, effort: 4 },
	m: { quality: 80, effort: 4 },
	l: { quality: 80, effort: 1 }
} as const;

/** libvips stops a pipeline after this; no image within the limits comes near on one core. */
const TIMEOUT = { seconds: 30 };

/**
 * How each of the eight EXIF orientations is undone: turned by `angle`, then mirrored. Done after shrinking, because turning
 * needs all pixels in memory: a photo of 48 megapixels then takes 60 MB instead of 300.
 */
const ORIENTATIONS: Record<number, { angle: number; mirror: boolean }> = {
	2: { angle: 0, mirror: true },
	3: { angle: 180, mirror: false },
	4: { angle: 180, mirror: true },
	5: { angle: 90, mirror: true },
	6: { angle: 90, mirror: false },
	7: { angle: 270, mirror: true },
	8: { angle: 270, mirror: false }
};

// Nothing decoded is kept, and one core decodes: bounded memory is worth more here than speed.
sharp.cache(false);
sharp.concurrency(1);

interface Pixels {
	data: Buffer;
	info: OutputInfo;
}

/** @throws Invalid with code image_format_unsupported, image_too_large or image_damaged. */
export async function decodeImage(bytes: Buffer, format: ImageFormat, wishes: ImageWishes): Promise<DecodedImage> {
	try {
		const facts = await open(bytes).metadata();
		refuseTooLarge({ ...facts, format, isProgressive: facts.isProgressive ?? false, isDeep: facts.depth !== 'uchar' });
		const upright = await turnUpright(await shrink(bytes), facts.orientation ?? 1);
		const animated = isAnimatable(await open(bytes, true).metadata(), format);
		const middle = await reduce(upright, 'm');
		const files = await makeSizes({ s: middle, m: middle, l: upright }, animated ? bytes : null);
		const largest = files.at(-1);
		if (!largest) throw new Error('an image has no sizes');
		const { width, height } = largest;
		return {
			width,
			height,
			takenAt: takenAt(facts.exif),
			orientation: facts.orientation ?? 1,
			animated,
			placeholder: await tiny(middle),
			files: wishes.avif && !animated ? [...files, ...(await makeAvif(middle))] : files
		};
	} catch (error) {
		throw error instanceof AppError ? error : refusalFor(format, error);
	}
}

/** `failOn: error` takes photos whose metadata is broken, and refuses those whose pixels are. */
function open(bytes: Buffer, allFrames = false): Sharp {
	return sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true, animated: allFrames });
}

async function shrink(bytes: Buffer): Promise<Pixels> {
	return open(bytes)
		.resize(inside(IMAGE_SIZES.l))
		.toColourspace('srgb')
		.timeout(TIMEOUT)
		.raw()
		.toBuffer({ resolveWithObject: true });
}

async function turnUpright(pixels: Pixels, orientation: number): Promise<Pixels> {
	const turn = ORIENTATIONS[orientation];
	if (!turn) return pixels;
	const turned =
		turn.angle === 0 ? pixels : await fromPixels(pixels).rotate(turn.angle).raw().toBuffer({ resolveWithObject: true });
	return turn.mirror ? fromPixels(turned).flop().raw().toBuffer({ resolveWithObject: true }) : turned;
}

/** The smaller sizes are made from the middle one: the eye sees no difference, and three of them cost less than one. */
function reduce(pixels: Pixels, suffix: ImageFile['suffix']): Promise<Pixels> {
	return fromPixels(pixels)
		.resize(inside(IMAGE_SIZES[suffix]))
		.timeout(TIMEOUT)
		.raw()
		.toBuffer({ resolveWithObject: true });
}

async function makeSizes(from: Record<ImageFile['suffix'], Pixels>, animation: Buffer | null): Promise<ImageFile[]> {
	const files: ImageFile[] = [];
	for (const suffix of ['s', 'm', 'l'] as const) {
		// The smallest size stands still: lists of moving pictures are unreadable.
		const file = animation && suffix !== 's' ? await animate(animation, suffix) : await still(from[suffix], suffix);
		files.push({ suffix, mime: 'image/webp', ...file });
	}
	return files;
}

async function still(
	pixels: Pixels,
	suffix: ImageFile['suffix']
): Promise<Pick<ImageFile, 'width' | 'height' | 'bytes'>> {
	const image = fromPixels(pixels).resize(inside(IMAGE_SIZES[suffix])).webp(ENCODING[suffix]).timeout(TIMEOUT);
	const { data, info } = await image.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, bytes: data };
}

async function makeAvif(middle: Pixels): Promise<ImageFile[]> {
	const files: ImageFile[] = [];
	for (const suffix of ['s', 'm'] as const) {
		const image = fromPixels(middle).resize(inside(IMAGE_SIZES[suffix])).avif(AVIF).timeout(TIMEOUT);
		const { data, info } = await image.toBuffer({ resolveWithObject: true });
		files.push({ suffix, mime: 'image/avif', width: info.width, height: info.height, bytes: data });
	}
	return files;
}

async function tiny(middle: Pixels): Promise<string> {
	const bytes = await fromPixels(middle).resize({ width: 16 }).webp({ quality: 40, effort: 4 }).toBuffer();
	return `data:image/webp;base64,${bytes.toString('base64')}`;
}

function fromPixels({ data, info }: Pixels): Sharp {
	return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

function inside(side: number): ResizeOptions {
	return { width: side, height: side, fit: 'inside', withoutEnlargement: true };
}

function refusalFor(format: ImageFormat, error: unknown): Invalid {
	const reason = error instanceof Error ? error.message : '';
	if (format === 'heic' || /not been built in|unsupported image format/.test(reason)) return unsupported(format);
	if (/pixel limit|too large|exceeds/i.test(reason))
		return refusal('image_too_large', 'This image has too many pixels.');
	return refusal('image_damaged', `This ${format.toUpperCase()} file is damaged or incomplete.`);
}
