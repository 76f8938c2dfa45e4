// Draws the demo company's pictures: an SVG from a seed, a motif and a palette, always the same for the same three.
import { crane, furnace, lathe } from './drawing/halls.ts';
import { curves, bubbles, hands, letters, suns, table } from './drawing/ideas.ts';
import { gauges, pipes, pump } from './drawing/machines.ts';
import { harbour, hills, rain, road, works } from './drawing/outdoors.ts';
import { palettes } from './drawing/palettes.ts';
import type { Palette, PaletteName } from './drawing/palettes.ts';
import { portrait } from './drawing/portrait.ts';
import type { Look } from './drawing/portrait.ts';

const scenes = {
	...{ hills, harbour, road, rain, works },
	...{ pump, gauges, pipes, furnace, lathe, crane },
	...{ curves, bubbles, hands, table, letters, suns }
};

export type SceneName = keyof typeof scenes;

/** A scene by name, or a portrait by its look. */
export type DrawingMotif = SceneName | { portrait: Look };

/** An SVG document of the given size; scenes are composed for 1200 by 630, portraits for a square, and cropped to fit. */
export function drawing(
	seed: string,
	motif: DrawingMotif,
	palette: PaletteName,
	width: number,
	height: number
): string {
	const colours: Palette = palettes[palette];
	const isScene = typeof motif === 'string';
	const inner = isScene ? scenes[motif](seed, colours) : portrait(seed, motif.portrait, colours);
	const box = isScene ? '0 0 1200 630' : '0 0 400 400';
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" preserveAspectRatio="xMidYMid slice">`,
		`<defs>${gradient(colours)}${grain}</defs>`,
		inner,
		isScene ? '<rect width="1200" height="630" filter="url(#grain)" opacity="0.09"/>' : '',
		'</svg>'
	].join('');
}

const grain =
	'<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="7"/><feColorMatrix type="saturate" values="0"/></filter>';

function gradient(p: Palette): string {
	const sky = `<stop offset="0" stop-color="${p.sky[0]}"/><stop offset="1" stop-color="${p.sky[1]}"/>`;
	const glow = `<stop offset="0" stop-color="${p.sun}" stop-opacity="0.4"/><stop offset="1" stop-color="${p.sun}" stop-opacity="0"/>`;
	return `<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">${sky}</linearGradient><radialGradient id="glow" cx="0.5" cy="0.55" r="0.65">${glow}</radialGradient>`;
}
