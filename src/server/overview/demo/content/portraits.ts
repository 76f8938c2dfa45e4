// A portrait of everyone, as orders to the drawing pen.
import type { DrawingMotif } from '../drawing.ts';
import type { PaletteName } from '../drawing/palettes.ts';

export type PortraitText = { handle: string; motif: DrawingMotif; palette: PaletteName; seed: string };

export const portraits: PortraitText[] = [
	{
		handle: 'henrike.falk',
		motif: { portrait: { skin: 1, hair: 'bob', hairColour: 'grey', wears: 'jacket' } },
		palette: 'dawn',
		seed: 'henrike.falk'
	},
	{
		handle: 'alina.moritz',
		motif: { portrait: { skin: 2, hair: 'waves', hairColour: 'auburn', wears: 'jumper' } },
		palette: 'harbour',
		seed: 'alina.moritz'
	},
	{
		handle: 'jonas.reuter',
		motif: { portrait: { skin: 1, hair: 'swept', hairColour: 'blond', wears: 'shirt', extra: 'beard' } },
		palette: 'plum',
		seed: 'jonas.reuter'
	},
	{
		handle: 'dieter.kunze',
		motif: { portrait: { skin: 2, hair: 'crop', hairColour: 'grey', wears: 'shirt', extra: 'glasses' } },
		palette: 'brass',
		seed: 'dieter.kunze'
	},
	{
		handle: 'jana.okafor',
		motif: { portrait: { skin: 5, hair: 'curls', hairColour: 'black', wears: 'jacket', extra: 'earrings' } },
		palette: 'ember',
		seed: 'jana.okafor'
	},
	{
		handle: 'piet.vos',
		motif: { portrait: { skin: 1, hair: 'short', hairColour: 'blond', wears: 'overall', extra: 'beard' } },
		palette: 'night',
		seed: 'piet.vos'
	},
	{
		handle: 'lena.brandt',
		motif: { portrait: { skin: 2, hair: 'tail', hairColour: 'blond', wears: 'overall', extra: 'defenders' } },
		palette: 'dawn',
		seed: 'lena.brandt'
	},
	{
		handle: 'marek.nowak',
		motif: { portrait: { skin: 2, hair: 'short', hairColour: 'brown', wears: 'jacket', extra: 'helmet' } },
		palette: 'sage',
		seed: 'marek.nowak'
	},
	{
		handle: 'tom.sander',
		motif: { portrait: { skin: 3, hair: 'crop', hairColour: 'brown', wears: 'jumper' } },
		palette: 'ember',
		seed: 'tom.sander'
	},
	{
		handle: 'sunita.deshpande',
		motif: { portrait: { skin: 4, hair: 'bun', hairColour: 'black', wears: 'scarf', extra: 'earrings' } },
		palette: 'monsoon',
		seed: 'sunita.deshpande'
	},
	{
		handle: 'rohan.kulkarni',
		motif: { portrait: { skin: 4, hair: 'short', hairColour: 'black', wears: 'overall', extra: 'moustache' } },
		palette: 'brass',
		seed: 'rohan.kulkarni'
	},
	{
		handle: 'katja.wiesner',
		motif: { portrait: { skin: 2, hair: 'fringe', hairColour: 'brown', wears: 'jumper', extra: 'glasses' } },
		palette: 'plum',
		seed: 'katja.wiesner'
	},
	{
		handle: 'yusuf.demir',
		motif: { portrait: { skin: 3, hair: 'short', hairColour: 'black', wears: 'overall', extra: 'beard' } },
		palette: 'harbour',
		seed: 'yusuf.demir'
	},
	{
		handle: 'oksana.hrytsenko',
		motif: { portrait: { skin: 1, hair: 'long', hairColour: 'blond', wears: 'overall', extra: 'helmet' } },
		palette: 'foundry',
		seed: 'oksana.hrytsenko'
	},
	{
		handle: 'emil.lorenz',
		motif: { portrait: { skin: 2, hair: 'curls', hairColour: 'chestnut', wears: 'jumper' } },
		palette: 'sage',
		seed: 'emil.lorenz'
	},
	{
		handle: 'nele.hartung',
		motif: { portrait: { skin: 1, hair: 'tail', hairColour: 'auburn', wears: 'scarf' } },
		palette: 'brass',
		seed: 'nele.hartung'
	},
	{
		handle: 'bernd.pohl',
		motif: { portrait: { skin: 2, hair: 'bald', hairColour: 'white', wears: 'overall', extra: 'moustache' } },
		palette: 'ember',
		seed: 'bernd.pohl'
	},
	{
		handle: 'clara.bianchi',
		motif: { portrait: { skin: 3, hair: 'waves', hairColour: 'black', wears: 'jacket', extra: 'earrings' } },
		palette: 'dawn',
		seed: 'clara.bianchi'
	},
	{
		handle: 'viktor.lindqvist',
		motif: { portrait: { skin: 1, hair: 'swept', hairColour: 'white', wears: 'jumper', extra: 'glasses' } },
		palette: 'harbour',
		seed: 'viktor.lindqvist'
	},
	{
		handle: 'priya.nair',
		motif: { portrait: { skin: 5, hair: 'long', hairColour: 'black', wears: 'shirt' } },
		palette: 'plum',
		seed: 'priya.nair'
	},
	{
		handle: 'tomas.horak',
		motif: { portrait: { skin: 2, hair: 'short', hairColour: 'chestnut', wears: 'shirt', extra: 'glasses' } },
		palette: 'dawn',
		seed: 'tomas.horak'
	},
	{
		handle: 'ines.carvalho',
		motif: { portrait: { skin: 3, hair: 'bob', hairColour: 'black', wears: 'scarf', extra: 'glasses' } },
		palette: 'monsoon',
		seed: 'ines.carvalho'
	},
	{
		handle: 'arjun.mehta',
		motif: { portrait: { skin: 4, hair: 'swept', hairColour: 'black', wears: 'jumper', extra: 'beard' } },
		palette: 'dawn',
		seed: 'arjun.mehta'
	},
	{
		handle: 'sophie.leclerc',
		motif: { portrait: { skin: 2, hair: 'bun', hairColour: 'chestnut', wears: 'scarf' } },
		palette: 'sage',
		seed: 'sophie.leclerc'
	},
	{
		handle: 'gerd.baumann',
		motif: { portrait: { skin: 2, hair: 'bald', hairColour: 'grey', wears: 'jacket', extra: 'beard' } },
		palette: 'harbour',
		seed: 'gerd.baumann'
	},
	{
		handle: 'mira.rao',
		motif: { portrait: { skin: 4, hair: 'tail', hairColour: 'black', wears: 'jumper', extra: 'glasses' } },
		palette: 'ember',
		seed: 'mira.rao'
	},
	{
		handle: 'fatima.elamrani',
		motif: { portrait: { skin: 4, hair: 'long', hairColour: 'brown', wears: 'jacket', extra: 'earrings' } },
		palette: 'brass',
		seed: 'fatima.elamrani'
	},
	{
		handle: 'markus.thiele',
		motif: { portrait: { skin: 1, hair: 'short', hairColour: 'grey', wears: 'jacket' } },
		palette: 'plum',
		seed: 'markus.thiele'
	},
	{
		handle: 'daniel.osei',
		motif: { portrait: { skin: 6, hair: 'crop', hairColour: 'black', wears: 'overall', extra: 'beard' } },
		palette: 'monsoon',
		seed: 'daniel.osei'
	},
	{
		handle: 'liam.doyle',
		motif: { portrait: { skin: 1, hair: 'curls', hairColour: 'auburn', wears: 'jumper', extra: 'beard' } },
		palette: 'sage',
		seed: 'liam.doyle'
	},
	{
		handle: 'neha.patil',
		motif: { portrait: { skin: 5, hair: 'waves', hairColour: 'black', wears: 'scarf' } },
		palette: 'dawn',
		seed: 'neha.patil'
	},
	{
		handle: 'elif.arslan',
		motif: { portrait: { skin: 3, hair: 'long', hairColour: 'chestnut', wears: 'shirt', extra: 'earrings' } },
		palette: 'ember',
		seed: 'elif.arslan'
	},
	{
		handle: 'stefan.zielinski',
		motif: { portrait: { skin: 2, hair: 'crop', hairColour: 'brown', wears: 'shirt', extra: 'glasses' } },
		palette: 'night',
		seed: 'stefan.zielinski'
	},
	{
		handle: 'miriam.stein',
		motif: { portrait: { skin: 3, hair: 'curls', hairColour: 'grey', wears: 'jacket', extra: 'glasses' } },
		palette: 'harbour',
		seed: 'miriam.stein'
	},
	{
		handle: 'hannes.vogt',
		motif: { portrait: { skin: 2, hair: 'bald', hairColour: 'brown', wears: 'jumper', extra: 'glasses' } },
		palette: 'plum',
		seed: 'hannes.vogt'
	},
	{
		handle: 'anjali.shah',
		motif: { portrait: { skin: 4, hair: 'bob', hairColour: 'black', wears: 'shirt' } },
		palette: 'brass',
		seed: 'anjali.shah'
	},
	{
		handle: 'petra.lindner',
		motif: { portrait: { skin: 2, hair: 'fringe', hairColour: 'auburn', wears: 'overall' } },
		palette: 'monsoon',
		seed: 'petra.lindner'
	},
	{
		handle: 'giulia.ferrante',
		motif: { portrait: { skin: 3, hair: 'bun', hairColour: 'brown', wears: 'jacket', extra: 'earrings' } },
		palette: 'sage',
		seed: 'giulia.ferrante'
	},
	{
		handle: 'holger.brandis',
		motif: { portrait: { skin: 2, hair: 'crop', hairColour: 'white', wears: 'apron', extra: 'beard' } },
		palette: 'dawn',
		seed: 'holger.brandis'
	},
	{
		handle: 'wei.chen',
		motif: { portrait: { skin: 2, hair: 'swept', hairColour: 'black', wears: 'shirt', extra: 'glasses' } },
		palette: 'ember',
		seed: 'wei.chen'
	}
];
