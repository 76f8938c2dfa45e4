// Uploaded images: checked, and made fit to be kept by a process of their own.
import { createHash } from 'node:crypto';
import { Invalid } from '#server/platform/errors.ts';
import type { DecodedImage, ImageWishes } from './decode-image.ts';
import type { Answer, Order } from './decoder.ts';
import { isAccepted, sniffFormat } from './image-format.ts';
import { DECODER_MEGABYTES, MAX_IMAGE_BYTES } from './image-limits.ts';
import { refusal, unsupported } from './image-refusals.ts';
import { type Broken, ownProcess } from './own-process.ts';
import { oneAtATime } from './one-at-a-time.ts';

export type { ImageFile, ImageWishes } from './decode-image.ts';

export interface ProcessedImage extends DecodedImage {
	/** SHA-256 of what was uploaded, in hex. */
	hash: string;
}

/** What is uploaded and waits may weigh this much in all. */
const queue = oneAtATime(2 * MAX_IMAGE_BYTES);

/**
 * A decoder is native code that reads what strangers made: it may crash or swallow memory, and then takes only its own
 * process with it. No image within the limits comes near either bound.
 */
const decoder = ownProcess<Order, Answer>('src/server/platform/storage/decoder.ts', {
	timeout: 90_000,
	megabytes: DECODER_MEGABYTES,
	idle: 20_000
});

/**
 * Makes an upload fit to be kept. One image is decoded at a time; the decoder's process starts with the first and ends
 * when nothing came for a while.
 * @throws Invalid with code image_format_unsupported, image_too_large or image_damaged; TooMany when too many are waiting.
 */
export async function processImage(bytes: Buffer, wishes: ImageWishes = {}): Promise<ProcessedImage> {
	if (bytes.length > MAX_IMAGE_BYTES)
		throw refusal('image_too_large', `This file is too large: at most ${MAX_IMAGE_BYTES / 1e6} MB.`);
	const format = sniffFormat(bytes);
	if (!isAccepted(format)) throw unsupported(format);
	const answer = await queue.run(bytes.length, () => decoder.run({ bytes, format, wishes }));
	if ('broken' in answer) throw refusalOf(answer.broken, format);
	if ('refused' in answer) throw new Invalid(answer.refused.issues, answer.refused.code);
	const files = answer.image.files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) }));
	return { ...answer.image, files, hash: createHash('sha256').update(bytes).digest('hex') };
}

function refusalOf(broken: Broken, format: string): Invalid {
	if (broken === 'memory') return refusal('image_too_large', 'This image needs too much memory to be shown.');
	return refusal('image_damaged', `This ${format.toUpperCase()} file is damaged or incomplete.`);
}
