// Files that are kept lose place and camera, keep their pixels and their turn, and broken ones are not kept.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { sniffFormat } from './image-format.ts';
import { isStrippable, stripMetadata, type Strippable } from './strip-metadata.ts';

const exif = { IFD0: { Make: 'Secret camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 28/1 2/1' } };
const base = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#8a3b12' } });
const pixels = (bytes: Buffer) => sharp(bytes, { animated: true }).raw().toBuffer();

describe('stripping', () => {
	it.each(['jpeg', 'png', 'webp'] as const)('takes everything but the picture out of a %s', async (format) => {
		const bytes = await base().withExif(exif).toFormat(format).toBuffer();
		expect(bytes.includes('Secret camera')).toBe(true);
		const bare = stripMetadata(bytes, format, 1);
		expect(bare?.includes('Secret camera')).toBe(false);
		expect((await sharp(bare!).metadata()).exif).toBeUndefined();
		expect(await pixels(bare!)).toEqual(await pixels(bytes));
	});

	it.each([1, 2, 3, 4, 5, 6, 7, 8])('keeps orientation %i', async (orientation) => {
		const bytes = await base().withMetadata({ orientation }).jpeg().toBuffer();
		const bare = stripMetadata(bytes, 'jpeg', orientation);
		expect((await sharp(bare!).metadata()).orientation ?? 1).toBe(orientation);
	});

	it('drops what stands behind the picture', async () => {
		const bytes = Buffer.concat([await base().jpeg().toBuffer(), Buffer.from('a film with sound')]);
		expect(stripMetadata(bytes, 'jpeg', 1)?.includes('film')).toBe(false);
	});

	it('gives up on what does not add up', async () => {
		for (const format of ['jpeg', 'png', 'webp'] as const) {
			const bytes = await base().toFormat(format).toBuffer();
			expect(stripMetadata(bytes.subarray(0, bytes.length - 8), format, 1)).toBeNull();
			expect(stripMetadata(Buffer.alloc(3), format, 1)).toBeNull();
		}
	});

	it.skipIf(!sharedData('images-formats'))('leaves the pixels of real photos as they were', async () => {
		for (const { bytes, format } of real('images-formats')) {
			const bare = stripMetadata(bytes, format, 1);
			if (!bare) continue;
			expect(bare.includes('GPS')).toBe(false);
			expect((await sharp(bare).metadata()).width).toBe((await sharp(bytes).metadata()).width);
		}
	});

	it.skipIf(!sharedData('images-hostile'))('comes to an end with hostile files', () => {
		for (const { bytes, format } of real('images-hostile')) expect(stripMetadata(bytes, format, 1)).not.toBe(undefined);
	});
});

function real(set: string): { bytes: Buffer; format: Strippable }[] {
	const folder = sharedData(set) ?? '';
	return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
		.filter((name) => /\.(?:jpe?g|png|webp)$/.test(name))
		.map((name) => readFileSync(join(folder, name)))
		.flatMap((bytes) => {
			const format = sniffFormat(bytes);
			return isStrippable(format) ? [{ bytes, format }] : [];
		});
}
