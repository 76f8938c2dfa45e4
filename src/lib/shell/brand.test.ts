// Whatever colour an organisation picks, it can be read.
import { expect, it } from 'vitest';
import { brandStyle, contrast } from './brand.ts';

const rgb = (hex: string) =>
	[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

it.each(['#ffff00', '#00a2e8', '#000000', '#ffffff', '#bb3c0b', '#777777'])(
	'%s stays legible in both themes',
	(accent) => {
		const [light, dark] = [...(brandStyle(accent) ?? '').matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => rgb(colour));
		expect(contrast(light!, rgb('#faf6f0'))).toBeGreaterThan(4.5);
		expect(contrast(dark!, rgb('#201b17'))).toBeGreaterThan(4.5);
	}
);

it('keeps ember where there is no colour, or none that can be read', () => {
	expect(brandStyle(null)).toBeUndefined();
	expect(brandStyle('red; background: url(x)')).toBeUndefined();
});
