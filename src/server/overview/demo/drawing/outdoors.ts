// Motifs under the sky: hills, harbour, road, rain and the works at night. Each fills 1200 by 630.
import type { Palette } from './palettes.ts';
import { chanceOf, circle, ellipse, group, path, rect, repeat, smooth, stroke } from './pen.ts';
import type { Chance } from './pen.ts';

export type Motif = (seed: string, palette: Palette) => string;

export const hills: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const tones = [p.far, p.middle, p.near, p.deep];
	const layers = tones.map((tone, index) => ridge(chance, 300 + index * 85, 95 - index * 12, tone)).join('');
	const trees = repeat(16, () =>
		tree(chance.between(20, 1180), chance.between(575, 640), chance.between(26, 58), p.deep)
	);
	return sky() + sun(chance, p) + birds(chance, p) + layers + trees;
};

export const harbour: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const island = ridge(chance, 330, 70, p.far) + ridge(chance, 365, 36, p.middle);
	const sea = rect(0, 390, 1200, 240, p.near) + glints(chance, p, 390, 630);
	return sky() + sun(chance, p) + birds(chance, p) + island + sea + ferry(chance.between(360, 620), 372, p);
};

export const road: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const land = ridge(chance, 330, 70, p.far) + ridge(chance, 400, 40, p.middle) + rect(0, 450, 1200, 180, p.near);
	const lane = path('M560 450 L640 450 L980 630 L220 630 Z', p.deep);
	const dashes = repeat(5, (i) => rect(597 - i * 2, 462 + i * i * 9, 6 + i * 4, 10 + i * 7, p.light, { opacity: 0.8 }));
	const poles = repeat(5, (i) => pole(700 + i * i * 30 + i * 20, 452 + i * i * 9, 70 + i * 42, p.deep));
	return sky() + sun(chance, p) + land + lane + dashes + poles + van(300, 436, p);
};

export const rain: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const clouds = repeat(5, () =>
		cloud(chance.between(60, 1140), chance.between(70, 190), chance.between(70, 130), p.light)
	);
	const land = [p.far, p.middle, p.near].map((tone, i) => ridge(chance, 330 + i * 75, 80 - i * 15, tone)).join('');
	const drops = repeat(90, () => drop(chance.between(0, 1230), chance.between(120, 620), p.light));
	const palms = repeat(5, (i) => palm(120 + i * 240 + chance.between(-60, 60), 600, chance.between(110, 200), p.deep));
	return sky() + clouds + land + palms + rect(0, 590, 1200, 40, p.deep) + drops;
};

export const works: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const back = roofs(chance, 330, 150, p.far, 6) + chimney(210, 170, p.middle) + chimney(930, 130, p.middle);
	const front = roofs(chance, 410, 120, p.near, 5) + rect(0, 520, 1200, 110, p.deep);
	const windows = repeat(16, (i) => window(60 + i * 70, 462, chance.between(0, 1) > 0.25, p));
	const smoke = plume(chance, 225, 165, p.light) + plume(chance, 945, 125, p.light);
	return sky() + sun(chance, p) + smoke + back + front + windows + glints(chance, p, 540, 630);
};

function sky(): string {
	return rect(0, 0, 1200, 630, 'url(#sky)') + rect(0, 0, 1200, 630, 'url(#glow)');
}

function sun(chance: Chance, p: Palette): string {
	const [x, y, r] = [chance.between(240, 960), chance.between(130, 230), chance.between(58, 92)];
	return (
		circle(x, y, r * 1.9, p.sun, { opacity: 0.16 }) +
		circle(x, y, r * 1.4, p.sun, { opacity: 0.3 }) +
		circle(x, y, r, p.sun)
	);
}

function ridge(chance: Chance, base: number, swing: number, tone: string): string {
	const points = Array.from({ length: 8 }, (_, i): [number, number] => [
		i * 175 - 12,
		base + chance.between(-swing, swing)
	]);
	return path(`${smooth(points)}L1220 640L-20 640Z`, tone);
}

function birds(chance: Chance, p: Palette): string {
	const [x, y] = [chance.between(200, 900), chance.between(90, 200)];
	return repeat(5, () => {
		const [bx, by, s] = [x + chance.between(-90, 120), y + chance.between(-40, 50), chance.between(8, 15)];
		return stroke(
			`M${bx - s} ${by - s / 2}Q${bx - s / 3} ${by - s / 2} ${bx} ${by}Q${bx + s / 3} ${by - s / 2} ${bx + s} ${by - s / 2}`,
			p.near,
			2.6
		);
	});
}

function tree(x: number, y: number, size: number, tone: string): string {
	return ellipse(x, y - size, size * 0.34, size, tone) + rect(x - 2, y - size * 0.4, 4, size * 0.6, tone);
}

function glints(chance: Chance, p: Palette, top: number, bottom: number): string {
	return repeat(34, () => {
		const y = chance.between(top + 12, bottom - 6);
		const width = ((y - top) / 3 + 14) * chance.between(0.6, 1.6);
		return rect(chance.between(-20, 1200), y, width, 3.2, p.light, { opacity: chance.between(0.12, 0.4), rx: 2 });
	});
}

function ferry(x: number, y: number, p: Palette): string {
	const hull = path(`M${x - 150} ${y + 4}L${x + 165} ${y + 4}L${x + 130} ${y + 52}L${x - 120} ${y + 52}Z`, p.deep);
	const line = rect(x - 140, y + 12, 292, 7, p.accent);
	const decks = rect(x - 105, y - 36, 205, 40, p.light, { rx: 5 }) + rect(x - 70, y - 66, 120, 32, p.light, { rx: 5 });
	const panes = repeat(8, (i) => rect(x - 92 + i * 24, y - 24, 14, 12, p.middle, { rx: 3 }));
	return (
		decks +
		panes +
		rect(x - 20, y - 104, 34, 40, p.accent, { rx: 4 }) +
		rect(x - 20, y - 92, 34, 8, p.light) +
		hull +
		line
	);
}

function pole(x: number, y: number, height: number, tone: string): string {
	const arm = height * 0.16;
	return stroke(`M${x} ${y}V${y - height}M${x - arm} ${y - height * 0.88}H${x + arm}`, tone, height / 26);
}

function van(x: number, y: number, p: Palette): string {
	const body = path(`M${x} ${y + 70}V${y - 8}q0-14 14-14h150q12 0 20 12l30 40q6 8 6 18v22z`, p.light);
	const band = rect(x, y + 36, 220, 12, p.accent);
	const glass = path(`M${x + 142} ${y - 8}h22l26 34h-48z`, p.middle);
	const wheels = [48, 176]
		.map((at) => circle(x + at, y + 70, 22, p.deep) + circle(x + at, y + 70, 9, p.light))
		.join('');
	return ellipse(x + 112, y + 92, 140, 9, p.deep, { opacity: 0.5 }) + body + band + glass + wheels;
}

function cloud(x: number, y: number, size: number, tone: string): string {
	const puffs = [-0.9, -0.3, 0.4, 1].map((at, i) =>
		circle(x + at * size, y - (i % 2) * size * 0.3, size * (0.5 + (i % 3) * 0.1), tone)
	);
	return group(puffs.join(''), { opacity: 0.55 });
}

function drop(x: number, y: number, tone: string): string {
	return stroke(`M${x} ${y}l-9 26`, tone, 2.2, { opacity: 0.5 });
}

function palm(x: number, y: number, height: number, tone: string): string {
	const top = y - height;
	const leaves = [-80, -48, -14, 22, 56, 88].map((angle) =>
		path(
			`M0 0Q${height * 0.25} ${-height * 0.16} ${height * 0.5} ${height * 0.1}Q${height * 0.24} ${-height * 0.04} 0 0Z`,
			tone,
			{
				transform: `translate(${x + 8} ${top}) rotate(${angle - 90 + 45})`
			}
		)
	);
	return stroke(`M${x} ${y}Q${x - 8} ${y - height / 2} ${x + 8} ${top}`, tone, height / 15) + leaves.join('');
}

function roofs(chance: Chance, y: number, height: number, tone: string, count: number): string {
	const width = 1200 / count;
	const shift = chance.between(0, width / 3);
	const teeth = repeat(count + 2, (i) => {
		const x = (i - 1) * width + shift;
		return path(
			`M${x} ${y + 40}L${x + width * 0.12} ${y - 46}L${x + width + 1} ${y + 40}V${y + height + 60}H${x}Z`,
			tone
		);
	});
	return teeth + rect(0, y + 39, 1200, height + 40, tone);
}

function chimney(x: number, y: number, tone: string): string {
	return path(`M${x} ${y}h30l10 260h-50z`, tone) + rect(x - 5, y, 40, 12, tone);
}

function plume(chance: Chance, x: number, y: number, tone: string): string {
	return repeat(9, (i) =>
		circle(x + i * 22 + chance.between(-8, 8), y - i * 11, 10 + i * 5, tone, { opacity: 0.5 - i * 0.045 })
	);
}

function window(x: number, y: number, lit: boolean, p: Palette): string {
	const glow = lit ? rect(x - 6, y - 6, 52, 52, p.light, { opacity: 0.16, rx: 8 }) : '';
	const bars = stroke(`M${x + 20} ${y}v40M${x} ${y + 20}h40`, p.near, 3);
	return glow + rect(x, y, 40, 40, lit ? p.light : p.deep, { rx: 2 }) + bars;
}
