// Looking at stored images as a reader would: what they show, and what they must not carry.
import sharp from 'sharp';
import { expect } from 'vitest';
import type { ProcessedImage } from '#server/platform/storage/images.ts';

export async function look(image: ProcessedImage): Promise<Buffer> {
	return sharp(image.files[1]?.bytes).resize(24, 16, { fit: 'fill' }).removeAlpha().raw().toBuffer();
}

export function distance(one: Buffer, other: Buffer): number {
	return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}

export async function expectBare(bytes: Buffer): Promise<void> {
	const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
	expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
	expect(bytes.toString('latin1')).not.toMatch(/EXIF|XMP |Camera|GPS/);
}
