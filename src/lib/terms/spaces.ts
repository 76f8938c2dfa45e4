// The words of spaces: who sees them, what one is in them, and the colours they may wear.
import { m } from '#lib/paraglide/messages.js';

export const spaceVisibilities = ['open', 'request', 'private'] as const;
export type SpaceVisibility = (typeof spaceVisibilities)[number];

/** What the viewer is in a space. */
export type Standing = 'outsider' | 'member' | 'host';

/** For the dot in the navigation and the head without a cover; white text on each is at least 4.5 : 1. */
export const spaceColours = [
	'#8A3B12',
	'#3B4BA3',
	'#946200',
	'#3F6B3A',
	'#2F5F7E',
	'#8C3F50',
	'#6B4A63',
	'#5E5347'
] as const;

export const visibilityLabels: Record<SpaceVisibility, () => string> = {
	open: m.spaces_visibility_open,
	request: m.spaces_visibility_request,
	private: m.spaces_visibility_private
};

export const visibilityHints: Record<SpaceVisibility, () => string> = {
	open: m.spaces_visibility_open_hint,
	request: m.spaces_visibility_request_hint,
	private: m.spaces_visibility_private_hint
};

export const colourLabels: Record<(typeof spaceColours)[number], () => string> = {
	'#8A3B12': m.spaces_colour_clay,
	'#3B4BA3': m.spaces_colour_blue,
	'#946200': m.spaces_colour_ochre,
	'#3F6B3A': m.spaces_colour_green,
	'#2F5F7E': m.spaces_colour_teal,
	'#8C3F50': m.spaces_colour_rose,
	'#6B4A63': m.spaces_colour_plum,
	'#5E5347': m.spaces_colour_stone
};
