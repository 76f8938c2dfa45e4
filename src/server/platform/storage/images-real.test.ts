// Real photos and hostile files of the public sets: shown rightly or refused, within time and memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distance, expectBare, look } from '../../../../tests/support/images.ts';
import { sharedData } from '../../../../tests/support/shared-data.ts';
import { AppError } from '#server/platform/errors.ts';
import { processImage } from './images.ts';

describe('real and hostile files', () => {
	it.skipIf(!sharedData('images-orientation'))('the nine orientations of one photo look the same', async () => {
		const images = await Promise.all(filesOf('images-orientation').map((path) => processImage(readFileSync(path))));
		expect(images).toHaveLength(9);
		const looks = await Promise.all(images.map(look));
		for (const [index, one] of looks.entries()) {
			expect([images[index]?.width, images[index]?.height]).toEqual([1800, 1200]);
			expect(distance(one, looks[0] ?? one)).toBeLessThan(4);
		}
	});

	it.skipIf(!sharedData('images-formats'))('a photo with a position loses it', async () => {
		const image = await processImage(
			readFileSync(join(sharedData('images-formats') ?? '', 'exif-samples/gps/DSCN0010.jpg'))
		);
		expect(image.takenAt).toEqual(new Date('2008-10-22T16:28:39Z'));
		for (const file of image.files) await expectBare(file.bytes);
	});

	it.skipIf(!sharedData('images-formats'))(
		'all formats are shown but HEIC and animated AVIF, which are named',
		async () => {
			const refused: string[] = [];
			for (const path of filesOf('images-formats')) {
				const message = await outcome(path);
				if (message !== 'shown') refused.push(`${path.split('/').at(-1)}: ${message}`);
			}
			expect(refused.map((line) => /^\S+: .*kind (HEIC|animated AVIF)/.exec(line)?.[1] ?? line).sort()).toEqual([
				'HEIC',
				'HEIC',
				'animated AVIF'
			]);
		}
	);

	it.skipIf(!sharedData('images-hostile'))(
		'hostile files are shown or refused, in little time and memory',
		async () => {
			const before = process.memoryUsage.rss();
			let peak = before;
			const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5);
			const results: string[] = [];
			for (const path of filesOf('images-hostile')) {
				const started = performance.now();
				results.push(await outcome(path));
				expect(performance.now() - started, path).toBeLessThan(10_000);
			}
			clearInterval(watch);
			expect(results).toHaveLength(29);
			expect(results.filter((result) => result !== 'shown').length).toBeGreaterThanOrEqual(10);
			expect((peak - before) / 1e6).toBeLessThan(200);
		}
	);
});

async function outcome(path: string): Promise<string> {
	try {
		await processImage(readFileSync(path));
		return 'shown';
	} catch (error) {
		if (error instanceof AppError) return error.message;
		throw error;
	}
}

function filesOf(set: string): string[] {
	const folder = sharedData(set) ?? '';
	return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
		.filter((name) => /\.(?:jpe?g|png|gif|webp|avifs?|hei[cf]|bmp|ico|jp2)$/.test(name))
		.sort()
		.map((name) => join(folder, name));
}
