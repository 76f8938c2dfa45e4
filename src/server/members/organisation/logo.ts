// The organisation's logo in the store: it is shown before anybody has signed in, so it is no media of a post.
import { config } from '#server/platform/config.ts';
import { AppError, Invalid } from '#server/platform/errors.ts';
import { processImage } from '#server/platform/storage/images.ts';
import { openStore } from '#server/platform/storage/open-store.ts';
import type { StoredFile } from '#server/platform/storage/store.ts';

/** Keeps the small size and answers its key. @throws Invalid on field `logo` for what is no image. */
export async function storeLogo(bytes: Buffer): Promise<string> {
	try {
		const { files, hash } = await processImage(bytes);
		const small = files.find((file) => file.suffix === 's') ?? files[0]!;
		const key = `logo-${hash.slice(0, 24)}`;
		await openStore(config()).put(fileOf(key), small.bytes, small.mime);
		return key;
	} catch (error) {
		if (error instanceof AppError) throw new Invalid([{ field: 'logo', message: error.message }], error.code);
		throw error;
	}
}

export const readLogo = (key: string): Promise<StoredFile | null> => openStore(config()).get(fileOf(key));

const fileOf = (key: string) => `organisation/${key}.webp`;
