// Motifs for thoughts rather than places: curves, bubbles, hands, a table, letters and two suns. Each fills 1200 by 630.
import type { Motif } from './outdoors.ts';
import { skins } from './palettes.ts';
import type { Palette } from './palettes.ts';
import { chanceOf, circle, ellipse, group, path, rect, repeat, smooth, stroke } from './pen.ts';

export const curves: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const [shut, lift] = [chance.between(110, 170), chance.between(440, 490)];
	const head = line(sampled((t) => shut + 400 * t * t));
	const plant = line(sampled((t) => lift - 350 * t * t));
	const meet = Math.sqrt((lift - shut) / 750);
	const hill = path(
		`${line(sampled((t) => 560 - 300 * Math.sin(Math.PI * Math.min(1, t * 0.95)) ** 1.4))}V560H90Z`,
		p.sun,
		{ opacity: 0.5 }
	);
	const [x, y] = [90 + meet * 1020, shut + 400 * meet * meet];
	const crossing = circle(x, y, 46, p.sun, { opacity: 0.75 }) + circle(x, y, 18, p.accent);
	return (
		ground() +
		hill +
		grid(p) +
		stroke(head, p.near, 13) +
		stroke(plant, p.second, 13) +
		crossing +
		stroke('M90 60V560H1120', p.deep, 6)
	);
};

export const bubbles: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const water = [p.far, p.middle, p.near].map((tone, i) => {
		const points = Array.from({ length: 7 }, (_, k): [number, number] => [
			k * 205 - 15,
			190 + i * 130 + chance.between(-34, 34)
		]);
		return path(`${smooth(points)}V640H-20Z`, tone, { opacity: 0.85 });
	});
	const rising = repeat(64, () =>
		bubble(chance.between(20, 1180), chance.between(150, 620), chance.between(5, 42) * chance.between(0.3, 1), p)
	);
	return ground() + circle(900, 130, 78, p.sun) + water.join('') + rising;
};

export const hands: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const [x, y] = [600, 296];
	const ring = circle(x, y, 232, p.sun, { opacity: 0.5 }) + circle(x, y, 176, p.sun, { opacity: 0.6 });
	const part = repeat(12, (i) =>
		rect(x - 17, y - 132, 34, 42, p.accent, { rx: 5, transform: `rotate(${i * 30 + chance.between(0, 4)} ${x} ${y})` })
	);
	const wheel = part + circle(x, y, 106, p.accent) + circle(x, y, 62, p.light) + circle(x, y, 34, p.near);
	return (
		ground() +
		ring +
		wheel +
		palmHand(chance.pick(skins), p.second, '') +
		palmHand(chance.pick(skins), p.near, 'translate(1200 0) scale(-1 1)')
	);
};

export const table: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const bowls = [230, 610, 985, 395, 800].map((x, i) => {
		const y = [190, 160, 205, 455, 460][i]! + chance.between(-14, 14);
		return bowl(x + chance.between(-16, 16), y, 108 + (i % 2) * 18, [p.accent, p.second, p.near][i % 3]!, p);
	});
	const spoons = [80, 600, 1130].map((x, i) => spoon(x, [340, 420, 370][i]!, chance.between(-24, 24), p));
	return cloth(p) + bowls.join('') + spoons.join('') + repeat(3, (i) => bread(1090 - i * 34, 520 - i * 14, p));
};

export const letters: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const sheets = repeat(7, (i) =>
		sheet(140 + i * 150 + chance.between(-30, 30), 300 + chance.between(-90, 90), chance.between(-16, 16), i, p)
	);
	return ground() + circle(600, 300, 270, p.sun, { opacity: 0.5 }) + sheets;
};

export const suns: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const left = rect(0, 0, 600, 630, p.far) + circle(330, chance.between(360, 420), 130, p.sun);
	const right = rect(600, 0, 600, 630, p.near) + circle(870, chance.between(150, 220), 110, p.accent);
	const stars = repeat(26, () =>
		circle(chance.between(620, 1190), chance.between(20, 300), chance.between(1.5, 4), p.light, { opacity: 0.8 })
	);
	const towns =
		repeat(13, (i) => rect(i * 96 - 10, 500 - chance.between(0, 110), 92, 260, p.deep)) +
		repeat(30, () => rect(chance.between(10, 1180), chance.between(500, 600), 12, 16, p.light, { opacity: 0.75 }));
	const thread = stroke('M330 390C480 60 720 60 870 190', p.light, 5, { 'stroke-dasharray': '2 16' });
	return left + right + stars + thread + towns;
};

function grid(p: Palette): string {
	const upright = repeat(13, (i) => stroke(`M${90 + i * 85} 70V560`, p.deep, 1, { opacity: 0.12 }));
	return upright + repeat(7, (i) => stroke(`M90 ${80 + i * 80}H1110`, p.deep, 1, { opacity: 0.12 }));
}

/** Points along a curve, over the width of the sheet, `t` running from 0 to 1. */
function sampled(height: (t: number) => number): [number, number][] {
	return Array.from({ length: 25 }, (_, i): [number, number] => [90 + (i / 24) * 1020, height(i / 24)]);
}

function line(points: [number, number][]): string {
	return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

function ground(): string {
	return rect(0, 0, 1200, 630, 'url(#sky)') + rect(0, 0, 1200, 630, 'url(#glow)');
}

function bubble(x: number, y: number, r: number, p: Palette): string {
	const shine = stroke(
		`M${x - r * 0.55} ${y - r * 0.1}A${r * 0.6} ${r * 0.6} 0 0 1 ${x - r * 0.05} ${y - r * 0.58}`,
		p.light,
		Math.max(1.5, r / 8)
	);
	return (
		circle(x, y, r, p.light, { opacity: 0.22 }) +
		circle(x, y, r, 'none', { stroke: p.light, 'stroke-width': Math.max(1.4, r / 12), opacity: 0.75 }) +
		shine
	);
}

function palmHand(skin: string, sleeve: string, transform: string): string {
	const fingers = repeat(4, (i) =>
		stroke(`M${330 + i * 8} ${392 + i * 34}Q${420 - i * 4} ${372 + i * 36} ${474 - i * 12} ${392 + i * 30}`, skin, 34)
	);
	const thumb = stroke('M300 400Q330 300 410 262', skin, 38);
	const back = path('M150 640Q170 430 300 372Q372 360 376 440Q384 540 300 640Z', skin);
	const cuff = path('M60 640Q90 520 190 470L310 600L300 650H60Z', sleeve);
	return group(back + fingers + thumb + cuff, { transform });
}

function cloth(p: Palette): string {
	const across = repeat(9, (i) => rect(0, 20 + i * 76, 1200, 30, p.far, { opacity: 0.35 }));
	const down = repeat(16, (i) => rect(20 + i * 78, 0, 30, 630, p.far, { opacity: 0.25 }));
	return rect(0, 0, 1200, 630, p.middle) + across + down;
}

function bread(x: number, y: number, p: Palette): string {
	return ellipse(x, y, 50, 30, p.sun, { transform: `rotate(-14 ${x} ${y})`, stroke: p.near, 'stroke-width': 5 });
}

function bowl(x: number, y: number, r: number, tone: string, p: Palette): string {
	const soup =
		circle(x, y, r * 0.72, p.sun) +
		repeat(9, (i) =>
			circle(
				x + Math.cos(i * 2.4) * r * 0.07 * i,
				y + Math.sin(i * 2.4) * r * 0.07 * i,
				9,
				i % 2 ? p.accent : p.second,
				{ opacity: 0.85 }
			)
		);
	return (
		circle(x + 8, y + 12, r, p.deep, { opacity: 0.3 }) + circle(x, y, r, p.light) + circle(x, y, r * 0.86, tone) + soup
	);
}

function spoon(x: number, y: number, angle: number, p: Palette): string {
	return group(ellipse(x, y - 70, 22, 34, p.light) + stroke(`M${x} ${y - 40}V${y + 90}`, p.light, 10), {
		transform: `rotate(${angle} ${x} ${y})`
	});
}

function sheet(x: number, y: number, angle: number, index: number, p: Palette): string {
	const lines = repeat(6, (i) =>
		rect(x - 62, y - 70 + i * 30, i % 3 === 2 ? 70 : 124, 8, p.middle, { opacity: 0.5, rx: 4 })
	);
	const stamp = circle(x + 46, y + 100, 20, index % 2 ? p.accent : p.second);
	const paper =
		rect(x - 92, y - 136, 190, 276, p.deep, { opacity: 0.2, rx: 8 }) +
		rect(x - 98, y - 144, 190, 276, index % 3 ? p.light : p.sun, { rx: 8 });
	const title = rect(x - 62, y - 112, 90, 16, [p.accent, p.near, p.second][index % 3]!, { rx: 4 });
	return group(paper + title + lines + stamp, { transform: `rotate(${angle} ${x} ${y})` });
}
