// Uploaded images: upright, without a trace of where they were taken, whatever is in the file.
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { distance, expectBare, look } from '../../../../tests/support/images.ts';
import { AppError } from '#server/platform/errors.ts';
import { processImage } from './images.ts';
import { refuseTooLarge } from './image-limits.ts';

/** Red above, green below left, blue below right: no turn or mirror image of it looks like it. */
const picture = () =>
	sharp(
		Buffer.from(
			'<svg width="120" height="80"><rect width="120" height="80" fill="#c00"/><rect y="40" width="60" height="40" fill="#0a0"/><rect x="60" y="40" width="60" height="40" fill="#00c"/></svg>'
		)
	);
const square = (side: number) => sharp({ create: { width: side, height: side, channels: 3, background: '#a42' } });

describe('processImage', () => {
	it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('makes three sizes of a %s', async (format) => {
		const image = await processImage(await picture().resize(1200).toFormat(format).toBuffer());
		expect(image.files.map(({ suffix, width, height, mime }) => [suffix, width, height, mime])).toEqual([
			['s', 320, 213, 'image/webp'],
			['m', 960, 640, 'image/webp'],
			['l', 1200, 800, 'image/webp']
		]);
		expect([image.width, image.height, image.animated, image.takenAt]).toEqual([1200, 800, false, null]);
		expect(image.placeholder).toMatch(/^data:image\/webp;base64,/);
		expect(image.placeholder.length).toBeLessThan(600);
		expect(image.hash).toMatch(/^[0-9a-f]{64}$/);
	});

	it.each([1, 2, 3, 4, 5, 6, 7, 8])('turns orientation %i upright', async (orientation) => {
		const stored = await storedAs(orientation);
		const image = await processImage(stored);
		expect([image.width, image.height]).toEqual([120, 80]);
		expect(distance(await look(image), await look(await processImage(await picture().png().toBuffer())))).toBeLessThan(
			6
		);
	});

	it('keeps the time a photo was taken, and nothing else about it', async () => {
		const exif = {
			IFD0: { Make: 'Camera' },
			IFD2: { DateTimeOriginal: '2024:05:06 07:08:09', OffsetTimeOriginal: '+02:00' },
			IFD3: { GPSLatitude: '43/1 28/1 0/1' }
		};
		const image = await processImage(await picture().withExif(exif).jpeg().toBuffer());
		expect(image.takenAt).toEqual(new Date('2024-05-06T05:08:09Z'));
		for (const file of image.files) await expectBare(file.bytes);
	});

	it('keeps an animation moving, but not in the smallest size', async () => {
		const frames = await Promise.all(
			['#a00', '#0a0', '#00a'].map((background) =>
				sharp({ create: { width: 40, height: 30, channels: 3, background } })
					.png()
					.toBuffer()
			)
		);
		const image = await processImage(
			await sharp(frames, { join: { animated: true } })
				.gif()
				.toBuffer()
		);
		expect([image.animated, image.width, image.height]).toEqual([true, 40, 30]);
		expect(await Promise.all(image.files.map(async (file) => (await sharp(file.bytes).metadata()).pages ?? 1))).toEqual(
			[1, 3, 3]
		);
	});

	it.each([
		['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image_format_unsupported'],
		['an SVG behind an XML head', '<?xml version="1.0"?><!-- --><svg/>', 'image_format_unsupported'],
		['HTML', '<html><script>alert(1)</script>', 'image_format_unsupported'],
		['nothing', '', 'image_format_unsupported'],
		['a PDF', '%PDF-1.7', 'image_format_unsupported'],
		['a JPEG in name only', '\xff\xd8\xff\xe0 and then words', 'image_damaged'],
		['a WebP in name only', 'RIFF\x10\0\0\0WEBPVP8 ', 'image_damaged'],
		['a box of no known brand', '\0\0\0\x18ftypisom\0\0\0\0isommp42', 'image_format_unsupported']
	])('refuses %s', async (_name, content, code) => {
		await expect(processImage(Buffer.from(content, 'latin1'))).rejects.toMatchObject({ status: 422, code });
	});

	it('refuses half a file, and a bomb before it goes off', async () => {
		const whole = await sharp({
			create: {
				width: 400,
				height: 400,
				channels: 3,
				background: '#888',
				noise: { type: 'gaussian', mean: 128, sigma: 40 }
			}
		})
			.jpeg()
			.toBuffer();
		await expect(processImage(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: 'image_damaged' });
		const bomb = await square(11_000).png().toBuffer();
		await expect(processImage(bomb)).rejects.toMatchObject({ code: 'image_too_large' });
	});

	it('sends uploads away when too many wait', async () => {
		const heavy = Buffer.concat([await square(10).png().toBuffer(), Buffer.alloc(39_000_000)]);
		const results = await Promise.allSettled([1, 2, 3, 4].map(() => processImage(heavy)));
		const refused = results
			.filter((result) => result.status === 'rejected')
			.map((result) => (result.reason as AppError).code);
		expect(refused).toEqual(['too_many', 'too_many']);
		expect((await processImage(await square(10).png().toBuffer())).width).toBe(10);
	});
});

it('allows less for formats that are decoded whole', () => {
	const shape = {
		format: 'jpeg',
		width: 10_000,
		height: 9_000,
		channels: 3,
		isProgressive: false,
		isDeep: false
	} as const;
	expect(() => refuseTooLarge(shape)).not.toThrow();
	expect(() => refuseTooLarge({ ...shape, isProgressive: true })).toThrow('megapixels for progressive JPEG');
	expect(() => refuseTooLarge({ ...shape, format: 'avif' })).toThrow('at most 12 megapixels');
});

async function storedAs(orientation: number): Promise<Buffer> {
	// What a camera held that way writes: the picture turned back, and then mirrored; each in a step of its own, for sharp has an order of its own.
	const turnedBack: Record<number, { angle: number; mirror?: boolean }> = {
		1: { angle: 0 },
		2: { angle: 0, mirror: true },
		3: { angle: 180 },
		4: { angle: 180, mirror: true },
		5: { angle: 90, mirror: true },
		6: { angle: 270 },
		7: { angle: 270, mirror: true },
		8: { angle: 90 }
	};
	const { angle, mirror } = turnedBack[orientation] ?? { angle: 0 };
	const rotated = await picture().rotate(angle).png().toBuffer();
	const turned = mirror ? await sharp(rotated).flop().png().toBuffer() : rotated;
	return sharp(turned).withMetadata({ orientation }).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
}
