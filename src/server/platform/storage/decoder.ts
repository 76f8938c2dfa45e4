// The program of the decoder's process: an image comes in, its sizes or a refusal go out.
import { AppError, type Issue } from '#server/platform/errors.ts';
import { type DecodedImage, decodeImage, type ImageWishes } from './decode-image.ts';
import type { ImageFormat } from './image-format.ts';
import { takeOrders } from './take-orders.ts';

export interface Order {
	bytes: Uint8Array;
	format: ImageFormat;
	wishes: ImageWishes;
}

export type Answer = { image: DecodedImage } | { refused: { code: string; issues: Issue[] } };

takeOrders<Order, Answer>(async ({ bytes, format, wishes }) => {
	try {
		return { image: await decodeImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), format, wishes) };
	} catch (error) {
		if (error instanceof AppError) return { refused: { code: error.code, issues: error.issues } };
		throw error;
	}
});
