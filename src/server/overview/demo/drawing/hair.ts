// Hair for the portraits: what lies behind the head and what lies over it.
import { circle, ellipse, path, repeat } from './pen.ts';
import type { Chance } from './pen.ts';

export type HairStyle =
	'short' | 'crop' | 'swept' | 'bob' | 'long' | 'bun' | 'tail' | 'curls' | 'waves' | 'fringe' | 'bald';

export type Hair = { style: HairStyle; tone: string; width: number; chance: Chance };

/** The sides of the head, where a style begins and ends. */
type Sides = Omit<Hair, 'style'> & { left: number; right: number };

/** What is seen behind the head. */
export function hairBack(hair: Hair): string {
	return backs[hair.style]?.({ ...hair, left: 200 - hair.width, right: 200 + hair.width }) ?? '';
}

/** What lies over the forehead. */
export function hairFront(hair: Hair): string {
	const sides = { ...hair, left: 196 - hair.width, right: 204 + hair.width };
	return (fronts[hair.style] ?? parted)(sides);
}

const backs: Partial<Record<HairStyle, (sides: Sides) => string>> = {
	bob: helmetOfHair,
	fringe: helmetOfHair,
	long: ({ left: l, right: r, tone }) =>
		path(
			`M${l - 16} 160C${l - 20} 70 ${r + 20} 70 ${r + 16} 160Q${r + 20} 260 ${r + 34} 344Q200 384 ${l - 34} 344Q${l - 20} 260 ${l - 16} 160Z`,
			tone
		),
	waves: ({ left, right, width, tone }) => {
		const lock = (x: number, y: number) => circle(x, y, 26, tone);
		const inset = (i: number) => 16 - Math.min(i, 2) * 13 + (i % 2) * 5;
		const locks = repeat(7, (i) => lock(left + inset(i), 132 + i * 27) + lock(right - inset(i), 132 + i * 27));
		return locks + ellipse(200, 210, width, 110, tone);
	},
	bun: ({ tone, chance }) => circle(200 + chance.between(-8, 8), 84, 34, tone),
	tail: ({ right: r, tone }) =>
		path(`M${r - 12} 108Q${r + 58} 120 ${r + 46} 220Q${r + 36} 300 ${r - 4} 316Q${r + 22} 240 ${r + 2} 160Z`, tone),
	curls: ({ width, tone, chance }) =>
		repeat(15, (i) => {
			const x = 200 - Math.cos(Math.PI * (1.12 - i * 0.0886)) * (width + 12);
			return circle(x, 156 - Math.sin(Math.PI * (i / 14)) * 66, chance.between(21, 29), tone);
		})
};

const fronts: Partial<Record<HairStyle, (sides: Sides) => string>> = {
	bald: ({ left: l, right: r, tone }) => {
		const side = (x: number, s: number) =>
			`M${x} 182Q${x - 6 * s} 150 ${x + 12 * s} 134Q${x + 10 * s} 160 ${x + 9 * s} 186Z`;
		return path(side(l, 1) + side(r, -1), tone);
	},
	crop: (sides) => {
		const { left: l, right: r } = sides;
		const edge = `Q${r - 6} 142 ${r - 18} 134Q200 118 ${l + 18} 134Q${l + 6} 142 ${l} 168Z`;
		return path(crown(sides) + edge, sides.tone);
	},
	short: ({ left: l, right: r, tone, chance }) => {
		const part = chance.between(170, 232);
		const edge = `Q${r - 4} 146 ${r - 14} 138Q${part + 30} 144 ${part} 122Q${part - 36} 150 ${l + 13} 142Q${l + 4} 152 ${l} 174Z`;
		return path(`M${l} 174C${l - 10} 74 ${r + 10} 74 ${r} 174${edge}`, tone);
	},
	swept: ({ left: l, right: r, tone }) =>
		path(
			`M${l} 172C${l - 12} 96 ${l + 30} 70 200 78C${r - 20} 60 ${r + 18} 96 ${r} 174Q${r - 4} 146 ${r - 15} 136Q200 140 ${l + 28} 112Q${l + 16} 140 ${l} 172Z`,
			tone
		),
	fringe: (sides) => {
		const { left: l, right: r } = sides;
		return path(`${crown(sides)}Q${r - 3} 150 ${r - 8} 148Q200 166 ${l + 8} 148Q${l + 3} 150 ${l} 168Z`, sides.tone);
	},
	curls: ({ width, tone, chance }) =>
		repeat(7, (i) => {
			const x = 206 - width + (i * (width * 2 - 12)) / 6;
			return circle(x, 122 - Math.sin((i / 6) * Math.PI) * 14, chance.between(17, 23), tone);
		})
};

function crown({ left: l, right: r }: Sides): string {
	return `M${l} 168C${l - 6} 84 ${r + 6} 84 ${r} 168`;
}

function parted(sides: Sides): string {
	const { left: l, right: r, chance, tone } = sides;
	return path(`${crown(sides)}Q${r - 8} 140 ${chance.between(170, 232)} 112Q${l + 10} 134 ${l} 168Z`, tone);
}

function helmetOfHair({ left: l, right: r, tone }: Sides): string {
	const ends = `L${r + 20} 240Q${r} 262 ${r - 22} 250H${l + 22}Q${l} 262 ${l - 20} 240Z`;
	return path(`M${l - 18} 160C${l - 22} 74 ${r + 22} 74 ${r + 18} 160${ends}`, tone);
}
