// The warm palettes the drawings are made in.

export type Palette = {
	sky: [string, string];
	sun: string;
	/** Four tones of ground, from the far to the deep. */
	far: string;
	middle: string;
	near: string;
	deep: string;
	light: string;
	accent: string;
	second: string;
};

export const palettes = {
	dawn: {
		sky: ['#FBE6CF', '#F0A27C'],
		sun: '#FFF3DC',
		far: '#DE9A78',
		middle: '#B8654A',
		near: '#7E3E31',
		deep: '#3E1F1C',
		light: '#FFF1DF',
		accent: '#C8420F',
		second: '#4E7C79'
	},
	ember: {
		sky: ['#F9D8A8', '#DE6F3A'],
		sun: '#FFEBC2',
		far: '#D5783F',
		middle: '#A84A22',
		near: '#6F2C18',
		deep: '#34140E',
		light: '#FFE9CC',
		accent: '#F4A12F',
		second: '#2F6B6A'
	},
	foundry: {
		sky: ['#2A1A1C', '#7A3320'],
		sun: '#FFB867',
		far: '#5C2A22',
		middle: '#43201D',
		near: '#2C1617',
		deep: '#180C0E',
		light: '#FFD9A0',
		accent: '#FF8A3C',
		second: '#5D7E86'
	},
	monsoon: {
		sky: ['#EFE6D2', '#A7C0B2'],
		sun: '#FBEFCB',
		far: '#93B3A2',
		middle: '#5E8C7A',
		near: '#33594E',
		deep: '#1B332D',
		light: '#FBF4E2',
		accent: '#DF7434',
		second: '#D3A441'
	},
	harbour: {
		sky: ['#FAE8D2', '#B6CAD0'],
		sun: '#FFF6E2',
		far: '#9DB5BF',
		middle: '#5E8192',
		near: '#345362',
		deep: '#1B303B',
		light: '#FFF5E6',
		accent: '#D65F2A',
		second: '#E4B04A'
	},
	sage: {
		sky: ['#F7EBD3', '#CBCFA4'],
		sun: '#FFF8E0',
		far: '#B3BC8C',
		middle: '#7F8F5C',
		near: '#4D613E',
		deep: '#283724',
		light: '#FBF5E1',
		accent: '#C75A23',
		second: '#8A4B5E'
	},
	plum: {
		sky: ['#F8DFD0', '#C58A97'],
		sun: '#FFF0DD',
		far: '#B17A8C',
		middle: '#82506B',
		near: '#54324C',
		deep: '#2C1A2C',
		light: '#FDEBDD',
		accent: '#E0692F',
		second: '#E0A94E'
	},
	night: {
		sky: ['#1D2440', '#5A4160'],
		sun: '#FBE7BE',
		far: '#4A4163',
		middle: '#343052',
		near: '#23223D',
		deep: '#141528',
		light: '#FFDF9E',
		accent: '#FF9A4D',
		second: '#7FA4B8'
	},
	brass: {
		sky: ['#FBEBC9', '#E2B766'],
		sun: '#FFF7DC',
		far: '#D3A557',
		middle: '#A87732',
		near: '#6B4820',
		deep: '#332213',
		light: '#FFF4D9',
		accent: '#B8401A',
		second: '#3F6F73'
	}
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;

/** From light to dark. */
export const skins = ['#F6D3BC', '#EDBE9E', '#DDA47D', '#BF8159', '#94603F', '#6B432D'] as const;
