// Motifs made of machines: pump, gauges and pipes. Each fills 1200 by 630.
import { room } from './halls.ts';
import type { Motif } from './outdoors.ts';
import type { Palette } from './palettes.ts';
import { chanceOf, circle, path, rect, repeat, stroke } from './pen.ts';

export const pump: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const flow = repeat(7, (i) =>
		stroke(`M-20 ${430 + i * 26}C300 ${400 + i * 26} 500 ${470 + i * 26} 1220 ${425 + i * 26}`, p.light, 2, {
			opacity: 0.14
		})
	);
	const bench =
		rect(0, 520, 1200, 110, p.near) + rect(0, 520, 1200, 10, p.deep) + rect(250, 486, 720, 36, p.deep, { rx: 6 });
	return room() + disc(chance.between(480, 640), 300, 270, p) + bench + motor(560, p) + volute(400, p) + flow;
};

export const gauges: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const small = [150, 1050].map((x) => gauge(x, chance.between(220, 290), 112, chance.between(-100, 100), p)).join('');
	const large = gauge(600, 300, 205, chance.between(-30, 80), p);
	const pipe = rect(0, 500, 1200, 58, p.near) + rect(0, 508, 1200, 10, p.light, { opacity: 0.25 });
	const necks = [150, 600, 1050]
		.map((x) => rect(x - 20, 350, 40, 170, p.near) + rect(x - 36, 486, 72, 24, p.deep, { rx: 4 }))
		.join('');
	return room() + pipe + necks + small + large;
};

export const pipes: Motif = (seed, p) => {
	const chance = chanceOf(seed);
	const tones = [p.far, p.second, p.middle, p.accent, p.near];
	const runs = tones.map((tone, i) => {
		const [turn, high] = [chance.between(180, 1000), 80 + i * 55 + chance.between(-16, 16)];
		return bentPipe(turn, high, 330 + i * 58, chance.pick([30, 38, 46]), tone, p);
	});
	return room() + runs.join('') + valve(chance.between(300, 860), 562, p);
};

function disc(x: number, y: number, r: number, p: Palette): string {
	return circle(x, y, r, p.sun, { opacity: 0.5 }) + circle(x, y, r * 0.8, p.sun, { opacity: 0.5 });
}

function volute(x: number, p: Palette): string {
	const casing = path(
		`M${x - 46} 120h92v104A138 138 0 1 1 ${x - 132} 350C${x - 136} 270 ${x - 88} 236 ${x - 46} 226z`,
		p.accent
	);
	const flange =
		rect(x - 66, 100, 132, 26, p.deep, { rx: 5 }) +
		rect(x - 186, 300, 60, 96, p.accent) +
		rect(x - 204, 286, 24, 124, p.deep, { rx: 5 });
	const blades = repeat(6, (i) =>
		path('M0 0C26 -18 52 -20 76 8C52 -2 28 2 0 0z', p.light, { transform: `translate(${x + 2} 352) rotate(${i * 60})` })
	);
	const eye = circle(x + 2, 352, 96, p.deep, { opacity: 0.85 }) + blades + circle(x + 2, 352, 20, p.sun);
	return flange + casing + eye + stroke(`M${x - 100} 300A112 112 0 0 1 ${x + 40} 246`, p.light, 7, { opacity: 0.5 });
}

function motor(x: number, p: Palette): string {
	const body = rect(x + 30, 246, 330, 214, p.second, { rx: 26 });
	const fins = repeat(11, (i) => rect(x + 60 + i * 25, 246, 6, 214, p.deep, { opacity: 0.32 }));
	const cap =
		path(`M${x + 352} 262h30q34 0 34 40v100q0 40 -34 40h-30z`, p.near) + rect(x + 130, 208, 110, 44, p.near, { rx: 6 });
	return (
		rect(x - 40, 320, 80, 64, p.near) +
		body +
		fins +
		cap +
		rect(x + 60, 458, 60, 30, p.deep) +
		rect(x + 270, 458, 60, 30, p.deep)
	);
}

function gauge(x: number, y: number, r: number, angle: number, p: Palette): string {
	const face =
		circle(x, y, r, p.deep) + circle(x, y, r * 0.9, p.light) + circle(x, y, r * 0.9, p.sun, { opacity: 0.4 });
	const ticks = repeat(21, (i) =>
		rect(x - 1.5, y - r * 0.8, i % 5 ? 3 : 6, r * (i % 5 ? 0.07 : 0.13), p.deep, {
			transform: `rotate(${-120 + i * 12} ${x} ${y})`
		})
	);
	const band =
		stroke(arc(x, y, r * 0.62, 60, 120), p.accent, r * 0.09) + stroke(arc(x, y, r * 0.62, -40, 52), p.second, r * 0.09);
	const needle = path(
		`M${x - r * 0.05} ${y + r * 0.14}L${x} ${y - r * 0.72}L${x + r * 0.05} ${y + r * 0.14}Z`,
		p.near,
		{ transform: `rotate(${angle} ${x} ${y})` }
	);
	return face + ticks + band + needle + circle(x, y, r * 0.09, p.accent);
}

function arc(x: number, y: number, r: number, from: number, to: number): string {
	const at = (angle: number) =>
		[x + r * Math.sin((angle * Math.PI) / 180), y - r * Math.cos((angle * Math.PI) / 180)]
			.map((v) => v.toFixed(1))
			.join(' ');
	return `M${at(from)}A${r} ${r} 0 0 1 ${at(to)}`;
}

function bentPipe(turn: number, high: number, low: number, width: number, tone: string, p: Palette): string {
	const r = 60;
	const d = `M-30 ${low}H${turn - r}Q${turn} ${low} ${turn} ${low - r}V${high + r}Q${turn} ${high} ${turn + r} ${high}H1230`;
	const rings = [turn - 130, turn + 150]
		.map((x, i) => rect(x, (i ? high : low) - width * 0.72, 20, width * 1.44, p.deep, { rx: 4 }))
		.join('');
	return (
		stroke(d, p.deep, width + 8, { opacity: 0.25, transform: 'translate(6 8)' }) +
		stroke(d, tone, width) +
		stroke(d, p.light, width / 7, { opacity: 0.4, transform: `translate(${-width / 5} ${-width / 5})` }) +
		rings
	);
}

function valve(x: number, y: number, p: Palette): string {
	const spokes = repeat(6, (i) =>
		rect(x - 4, y - 200, 8, 62, p.accent, { transform: `rotate(${i * 60} ${x} ${y - 138})` })
	);
	return (
		rect(x - 8, y - 140, 16, 130, p.deep) +
		circle(x, y - 138, 62, 'none', { stroke: p.accent, 'stroke-width': 14 }) +
		spokes +
		circle(x, y - 138, 15, p.deep)
	);
}
