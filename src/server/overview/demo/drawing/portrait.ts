// Stylised portraits of people who do not exist: few shapes, warm tones, a face that looks at nobody in particular.
import { hairBack, hairFront } from './hair.ts';
import type { HairStyle } from './hair.ts';
import { skins } from './palettes.ts';
import type { Palette } from './palettes.ts';
import { chanceOf, circle, ellipse, group, path, rect, stroke } from './pen.ts';
import type { Chance } from './pen.ts';

export type Look = {
	/** From 1, light, to 6, dark. */
	skin: 1 | 2 | 3 | 4 | 5 | 6;
	hair: HairStyle;
	hairColour: 'black' | 'brown' | 'chestnut' | 'auburn' | 'blond' | 'grey' | 'white';
	wears: 'jumper' | 'shirt' | 'overall' | 'jacket' | 'apron' | 'scarf';
	extra?: 'glasses' | 'beard' | 'moustache' | 'helmet' | 'defenders' | 'earrings';
};

const hairs = {
	black: '#231A1C',
	brown: '#4A2F23',
	chestnut: '#6E4026',
	auburn: '#99502B',
	blond: '#D3A55E',
	grey: '#A39B94',
	white: '#E9E2D8'
};

/** Fills 400 by 400. */
export function portrait(seed: string, look: Look, p: Palette): string {
	const chance = chanceOf(seed);
	const width = chance.between(60, 68);
	const hair = { style: look.hair, tone: hairs[look.hairColour], width, chance };
	const tilt = `rotate(${chance.between(-5, 5).toFixed(1)} 200 260)`;
	const head =
		neck(look, width) + face(look, width, chance) + beard(look, width) + hairFront(hair) + extras(look, width, p);
	return (
		backdrop(chance, p) +
		group(hairBack(hair), { transform: tilt }) +
		clothes(look, p) +
		group(head, { transform: tilt }) +
		collar(look, p)
	);
}

function backdrop(chance: Chance, p: Palette): string {
	const [x, y] = [chance.between(90, 310), chance.between(70, 170)];
	const hill = path(
		`M-10 ${chance.between(250, 300)}Q${chance.between(80, 300)} ${chance.between(190, 260)} 410 ${chance.between(240, 310)}V410H-10Z`,
		p.far,
		{ opacity: 0.75 }
	);
	return rect(0, 0, 400, 400, 'url(#sky)') + circle(x, y, chance.between(90, 130), p.sun, { opacity: 0.6 }) + hill;
}

function clothes(look: Look, p: Palette): string {
	const tone = { jumper: p.second, shirt: p.light, overall: p.near, jacket: p.deep, apron: p.light, scarf: p.near }[
		look.wears
	];
	const body = path('M48 410C52 330 92 296 158 284Q200 312 242 284C308 296 348 330 352 410Z', tone);
	const shade = path('M352 410C348 330 308 296 242 284C272 320 292 360 290 410Z', p.deep, { opacity: 0.13 });
	return body + shade;
}

function collar(look: Look, p: Palette): string {
	if (look.wears === 'jumper')
		return stroke('M150 288Q200 330 250 288', p.near, 15) + stroke('M150 288Q200 330 250 288', p.second, 9);
	if (look.wears === 'shirt')
		return (
			path('M152 282L200 330L172 352L136 296ZM248 282L200 330L228 352L264 296Z', p.sky[1]) +
			stroke('M200 332V410', p.far, 3)
		);
	if (look.wears === 'jacket')
		return (
			path('M156 284L200 410H180L118 322ZM244 284L200 410H220L282 322Z', p.near) +
			path('M158 286L200 400L242 286Q200 316 158 286Z', p.light)
		);
	if (look.wears === 'scarf')
		return (
			path('M132 288Q200 352 268 288Q284 314 262 332Q200 368 138 332Q116 314 132 288Z', p.accent) +
			path('M226 338l40 72h-44l-20 -66z', p.accent)
		);
	const straps = stroke('M132 292L150 410M268 292L250 410', look.wears === 'apron' ? p.accent : p.second, 22);
	return straps + path('M140 366H260V410H140Z', look.wears === 'apron' ? p.accent : p.second);
}

function neck(look: Look, width: number): string {
	const skin = skins[look.skin - 1]!;
	const shape = `M${200 - width * 0.5} 210H${200 + width * 0.5}V282Q${200} 322 ${200 - width * 0.5} 282Z`;
	return (
		path(shape, skin) +
		path(
			`M${200 - width * 0.5} 236Q200 276 ${200 + width * 0.5} 236V252Q200 292 ${200 - width * 0.5} 252Z`,
			'#3A1A12',
			{ opacity: 0.16 }
		)
	);
}

function face(look: Look, width: number, chance: Chance): string {
	const skin = skins[look.skin - 1]!;
	const ears = [-1, 1]
		.map(
			(side) =>
				ellipse(200 + side * width, 182, 11, 17, skin) +
				ellipse(200 + side * width, 183, 5, 9, '#3A1A12', { opacity: 0.12 })
		)
		.join('');
	const shape = path(
		`M${200 - width} 160C${200 - width} 92 ${200 + width} 92 ${200 + width} 160C${200 + width} 226 ${200 + width * 0.55} 258 200 258C${200 - width * 0.55} 258 ${200 - width} 226 ${200 - width} 160Z`,
		skin
	);
	const ink = look.skin > 4 ? '#22110D' : '#3A211A';
	const eyes = [-1, 1].map((side) => eye(200 + side * 27, 178, side, ink, chance)).join('');
	const cheeks = [-1, 1]
		.map((side) => circle(200 + side * 38, 206, 14, '#D8492A', { opacity: look.skin > 4 ? 0.14 : 0.17 }))
		.join('');
	const nose = stroke('M201 180Q192 202 197 207Q201 210 207 207', ink, 3.2, { opacity: 0.55 });
	const smile = chance.between(4, 13);
	return ears + shape + cheeks + eyes + nose + stroke(`M182 228Q200 ${228 + smile} 219 227`, ink, 4, { opacity: 0.8 });
}

function eye(x: number, y: number, side: number, ink: string, chance: Chance): string {
	const brow = stroke(
		`M${x - 13} ${y - 19 - side * 1.5}Q${x} ${y - 26 - chance.between(0, 4)} ${x + 13} ${y - 19 + side * 1.5}`,
		ink,
		4,
		{ opacity: 0.75 }
	);
	return brow + ellipse(x, y, 4.6, 5.6, ink) + circle(x + 1.6, y - 2, 1.4, '#FFFFFF', { opacity: 0.85 });
}

function beard(look: Look, width: number): string {
	const tone = hairs[look.hairColour];
	const whiskers = path('M170 220Q200 204 230 220Q216 224 200 219Q184 224 170 220Z', tone);
	if (look.extra === 'moustache') return whiskers;
	if (look.extra !== 'beard') return '';
	const full = `M${200 - width} 168Q${200 - width + 8} 214 172 218Q200 206 228 218Q${200 + width - 8} 214 ${200 + width} 168C${200 + width + 4} 240 ${200 + width * 0.6} 276 200 276C${200 - width * 0.6} 276 ${200 - width - 4} 240 ${200 - width} 168Z`;
	return path(full, tone) + stroke('M184 232Q200 240 216 231', '#F3D9CB', 4, { opacity: 0.8 });
}

function extras(look: Look, width: number, p: Palette): string {
	return look.extra ? (things[look.extra]?.(width, p) ?? '') : '';
}

const things: Partial<Record<NonNullable<Look['extra']>, (width: number, p: Palette) => string>> = {
	glasses: (width) => {
		const rim = { 'fill-opacity': 0.16, stroke: '#2A1A17', 'stroke-width': 3.4 };
		const rims = circle(173, 179, 19, '#FFFFFF', rim) + circle(227, 179, 19, '#FFFFFF', rim);
		return (
			rims + stroke(`M192 176Q200 172 208 176M${200 - width} 172L154 176M${200 + width} 172L246 176`, '#2A1A17', 3.4)
		);
	},
	earrings: (width, p) => circle(199 - width, 206, 6, p.accent) + circle(201 + width, 206, 6, p.accent),
	helmet: (width, p) => {
		const [left, right] = [196 - width, 204 + width];
		const shell = path(`M${left} 146C${left} 62 ${right} 62 ${right} 146Z`, p.accent);
		const shine = rect(178, 80, 44, 66, '#FFFFFF', { opacity: 0.22, rx: 16 });
		const brim = rect(left - 10, 138, 28 + width * 2, 15, p.accent, { rx: 7 });
		return shell + shine + brim + rect(left - 10, 148, 28 + width * 2, 6, '#3A1A12', { opacity: 0.22, rx: 3 });
	},
	defenders: (width, p) => {
		const cup = (x: number) =>
			rect(x - 16, 160, 32, 52, p.accent, { rx: 14 }) + rect(x - 5, 168, 10, 36, p.deep, { rx: 5 });
		const band = stroke(`M${194 - width} 164C${190 - width} 66 ${210 + width} 66 ${206 + width} 164`, p.deep, 10);
		return band + cup(194 - width) + cup(206 + width);
	}
};
