// The program of the decoder's process: an image comes in, its sizes or a refusal go out.
import { AppError, type Issue } from '#server/platform/errors.ts';
import { decodeImage, type DecodedImage, type ImageWishes } from './decode-image.ts';
import type { ImageFormat } from './image-format.ts';

export interface Order {
	bytes: Uint8Array;
	format: ImageFormat;
	wishes: ImageWishes;
}

export type Answer = { image: DecodedImage } | { refused: { code: string; issues: Issue[] } };

process.on('message', ({ bytes, format, wishes }: Order) => {
	answer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), format, wishes).then(
		(result) => process.send?.(result),
		// A bug: the process ends, and the one who asked learns that it broke.
		(error: unknown) => {
			process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
			process.exit(1);
		}
	);
});

async function answer(bytes: Buffer, format: ImageFormat, wishes: ImageWishes): Promise<Answer> {
	try {
		return { image: await decodeImage(bytes, format, wishes) };
	} catch (error) {
		if (error instanceof AppError) return { refused: { code: error.code, issues: error.issues } };
		throw error;
	}
}
