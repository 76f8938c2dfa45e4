// Motifs with people in the halls: furnace, lathe and crane. Each fills 1200 by 630.
import type { Motif } from './outdoors.ts';
import type { Palette } from './palettes.ts';
import { chanceOf, circle, ellipse, group, path, rect, repeat, stroke } from './pen.ts';

export const furnace: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const heat = [330, 240, 160].map((r, i) => circle(560, 330, r, p.accent, { opacity: 0.12 + i * 0.08 })).join('');
	const ladle =
		path('M420 120L700 120L660 330Q560 380 460 330Z', p.deep) +
		path('M408 104h304v30H408z', p.near) +
		path('M690 126l44 8l-40 34z', p.near);
	const melt = ellipse(560, 120, 136, 14, p.light);
	const stream =
		path('M724 136Q756 190 752 500L734 500Q736 210 706 150Z', p.light) + stroke('M742 190Q748 260 744 500', p.sun, 5);
	const mould = rect(600, 496, 300, 134, p.deep) + rect(626, 480, 248, 22, p.near) + ellipse(744, 498, 46, 9, p.light);
	const sparks = repeat(70, () =>
		spark(744, 490, chance.between(-2.9, -0.25), chance.between(20, 330), chance.between(1.4, 4.6), p)
	);
	return room() + heat + hooks(p) + ladle + melt + stream + mould + worker(250, 600, p) + sparks;
};

export const lathe: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const bed =
		rect(130, 430, 940, 56, p.near, { rx: 6 }) + rect(170, 486, 150, 144, p.deep) + rect(860, 486, 170, 144, p.deep);
	const head =
		rect(130, 210, 260, 230, p.middle, { rx: 18 }) +
		rect(160, 240, 128, 84, p.near, { rx: 8 }) +
		repeat(3, (i) => circle(190 + i * 34, 282, 11, i ? p.light : p.accent)) +
		stroke('M330 410L352 350', p.deep, 9) +
		circle(353, 346, 13, p.accent);
	const work =
		rect(386, 262, 40, 120, p.deep, { rx: 6 }) +
		rect(426, 284, 400, 76, p.far) +
		rect(560, 298, 266, 48, p.light) +
		rect(426, 290, 400, 8, p.light, { opacity: 0.5 });
	const tail =
		path('M826 322L880 296H1010V440H880V348Z', p.middle) +
		circle(1024, 330, 36, 'none', { stroke: p.deep, 'stroke-width': 9 });
	const tool = rect(600, 346, 130, 84, p.deep, { rx: 8 }) + path('M630 346h40l-26-26z', p.accent);
	const chips = repeat(9, () =>
		curl(chance.between(560, 760), chance.between(392, 430), chance.between(8, 22), p.second)
	);
	return room() + lampLight(640, p) + bed + head + work + tail + tool + chips;
};

export const crane: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const x = chance.between(480, 720);
	const beam = rect(0, 120, 1200, 46, p.near) + repeat(20, (i) => path(`M${i * 60} 166l30 -46h8l-30 46z`, p.middle));
	const trolley = rect(x - 70, 96, 140, 36, p.accent, { rx: 6 });
	const ropes =
		stroke(`M${x - 18} 132V330M${x + 18} 132V330`, p.deep, 4) + path(`M${x - 30} 326h60l-12 34h-36z`, p.deep);
	const load = stroke(`M${x} 360L${x - 110} 424M${x} 360L${x + 110} 424`, p.deep, 4) + casting(x, 480, p);
	const flags = repeat(17, (i) =>
		path(`M${i * 74} ${40 + Math.sin(i / 2.2) * 12}l44 4l-24 36z`, [p.accent, p.second, p.light][i % 3]!)
	);
	const crowd = repeat(26, (i) =>
		person(i * 48 + chance.between(-10, 10), 640, chance.between(58, 92), [p.deep, p.near, p.middle][i % 3]!)
	);
	return room() + rays(x, p) + beam + flags + trolley + ropes + load + crowd;
};

/** The light inside, with nothing in it yet. */
export function room(): string {
	return rect(0, 0, 1200, 630, 'url(#sky)') + rect(0, 0, 1200, 630, 'url(#glow)');
}

function spark(x: number, y: number, angle: number, far: number, size: number, p: Palette): string {
	return circle(
		x + Math.cos(angle) * far,
		y + Math.sin(angle) * far * 0.8 + (far * far) / 900,
		size,
		far > 180 ? p.accent : p.light,
		{ opacity: 0.9 }
	);
}

function hooks(p: Palette): string {
	return stroke('M430 108V0M690 108V0', p.deep, 10) + rect(380, 0, 360, 26, p.near);
}

function worker(x: number, y: number, p: Palette): string {
	const body = path(
		`M${x - 74} ${y + 40}Q${x - 84} ${y - 180} ${x - 14} ${y - 196}Q${x + 60} ${y - 186} ${x + 66} ${y + 40}Z`,
		p.deep
	);
	const arm =
		stroke(`M${x + 34} ${y - 150}L${x + 120} ${y - 96}L${x + 330} ${y - 120}`, p.deep, 30) +
		stroke(`M${x + 150} ${y - 100}L${x + 420} ${y - 134}`, p.near, 9);
	const head =
		circle(x + 2, y - 236, 40, p.deep) + path(`M${x - 46} ${y - 240}a48 48 0 0 1 96 0h18v10h-114z`, p.accent);
	return group(
		body +
			arm +
			head +
			stroke(`M${x + 54} ${y - 160}Q${x + 70} ${y - 60} ${x + 64} ${y + 40}`, p.light, 4, { opacity: 0.7 })
	);
}

function lampLight(x: number, p: Palette): string {
	const beam = path(`M${x - 30} 70L${x + 30} 70L${x + 300} 430H${x - 300}Z`, p.sun, { opacity: 0.35 });
	return (
		beam +
		stroke(`M${x} 0V46`, p.deep, 5) +
		path(`M${x - 54} 74Q${x - 46} 40 ${x} 38Q${x + 46} 40 ${x + 54} 74Z`, p.deep)
	);
}

function curl(x: number, y: number, size: number, tone: string): string {
	return stroke(
		`M${x} ${y}c${size} ${-size} ${size * 2} 0 ${size} ${size * 0.7}s${-size} ${-size * 0.3} ${size * 0.4} ${-size * 0.4}`,
		tone,
		3
	);
}

function rays(x: number, p: Palette): string {
	return repeat(6, (i) => path(`M${x} 60L${i * 240 - 60} 630H${i * 240 + 50}Z`, p.sun, { opacity: 0.16 }));
}

function casting(x: number, y: number, p: Palette): string {
	return (
		rect(x - 130, y - 60, 260, 36, p.near, { rx: 6 }) +
		path(`M${x - 112} ${y - 26}h224l-30 70q-82 40 -164 0z`, p.middle) +
		circle(x, y + 2, 34, p.deep) +
		circle(x, y + 2, 20, p.second)
	);
}

function person(x: number, y: number, height: number, tone: string): string {
	return (
		circle(x, y - height, height * 0.2, tone) +
		path(
			`M${x - height * 0.36} ${y}Q${x - height * 0.36} ${y - height * 0.78} ${x} ${y - height * 0.78}T${x + height * 0.36} ${y}Z`,
			tone
		)
	);
}
