// An organisation's own accent, moved just far enough to be read as text on paper and on night.

type Rgb = [number, number, number];

/** On the soft tint of itself, the hardest place where the accent stands as text. */
const ENOUGH = 4.6;
const [PAPER, NIGHT]: [Rgb, Rgb] = [
	[250, 240, 230],
	[58, 36, 26]
];

/** Custom properties for the frame, or undefined when the organisation keeps ember. */
export function brandStyle(accent: string | null): string | undefined {
	const colour = parse(accent);
	if (!colour) return undefined;
	return `--brand-light:${hex(legible(colour, PAPER, [0, 0, 0]))};--brand-dark:${hex(legible(colour, NIGHT, [255, 255, 255]))}`;
}

export function contrast(a: Rgb, b: Rgb): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

function legible(colour: Rgb, ground: Rgb, towards: Rgb): Rgb {
	for (let share = 0; share < 1; share += 0.04) {
		const moved = colour.map((part, i) => Math.round(part + ((towards[i] ?? 0) - part) * share)) as Rgb;
		if (contrast(moved, ground) >= ENOUGH) return moved;
	}
	return towards;
}

function parse(accent: string | null): Rgb | undefined {
	const digits = /^#([0-9a-f]{6})$/i.exec(accent ?? '')?.[1];
	if (!digits) return undefined;
	return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as Rgb;
}

function hex(colour: Rgb): string {
	return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: Rgb): number {
	const [r, g, b] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as Rgb;
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
