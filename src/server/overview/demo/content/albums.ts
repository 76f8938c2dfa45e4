// The albums and photo calls of the demo company, as orders to the drawing pen.
import type { SceneName } from '../drawing.ts';
import type { PaletteName } from '../drawing/palettes.ts';

export interface PhotoText {
	motif: SceneName;
	palette: PaletteName;
	/** `wide` unless it says so. */
	shape?: 'wide' | 'tall' | 'square';
	caption?: string;
	alt?: string;
	/** Handle; the album's author unless it says so. */
	by?: string;
	/** Handles of those who agreed to be named. */
	named?: string[];
	/** `handle: words`. */
	said?: [string, string][];
	/** Handles of those who liked it. */
	liked?: string[];
	/** Handles of those who voted for it, in a call. */
	votes?: string[];
}

export interface AlbumText {
	slug: string;
	title: string;
	body: string;
	author: string;
	/** Slug of its space. */
	space: string | null;
	topics: string[];
	daysAgo: number;
	hour: number;
	everyoneAdds?: boolean;
	originals?: boolean;
	/** What the photos show. */
	alt: string;
	photos: PhotoText[];
	/** Makes it a call: so many days for photos, then for votes. */
	call?: { days: number; votingDays: number };
}

const photo = (motif: SceneName, palette: PaletteName, more: Omit<PhotoText, 'motif' | 'palette'> = {}): PhotoText => ({
	motif,
	palette,
	...more
});

export const albums: AlbumText[] = [
	{
		slug: 'open-day-plant-2',
		title: 'Open day at Plant 2',
		body: 'Families, neighbours and one very small dog. If you took photos too: add them here.',
		author: 'marek.nowak',
		space: 'plant-2-leipzig',
		topics: ['Plant life'],
		daysAgo: 41,
		hour: 16,
		everyoneAdds: true,
		originals: true,
		alt: 'Drawings of the halls and machines of Plant 2 on its open day',
		photos: [
			photo('works', 'dawn', {
				caption: 'Nine in the morning, gates open',
				liked: ['lena.brandt', 'emil.lorenz', 'piet.vos']
			}),
			photo('crane', 'brass', {
				caption: 'The crane stood still so that children could sit in it',
				alt: 'A gantry crane above an empty hall floor',
				said: [['lena.brandt', 'My daughter has talked of nothing else since.']],
				liked: ['lena.brandt', 'nele.hartung', 'alina.moritz', 'tom.sander']
			}),
			photo('lathe', 'foundry', {
				shape: 'tall',
				by: 'emil.lorenz',
				named: ['emil.lorenz'],
				caption: 'My first lathe'
			}),
			photo('furnace', 'ember', { caption: 'Behind glass, and still warm' }),
			photo('gauges', 'sage', { shape: 'square' }),
			photo('hands', 'plum', { by: 'lena.brandt', caption: 'Everybody wanted to turn the valve once' }),
			photo('table', 'brass', { by: 'lena.brandt', caption: 'Holger’s soup lasted until two' }),
			photo('works', 'night', { caption: 'And then the lights went out again', liked: ['alina.moritz'] })
		]
	},
	{
		slug: 'test-bench-week',
		title: 'A week on the test bench',
		body: 'From the first dry run to the curve that was right at last.',
		author: 'viktor.lindqvist',
		space: 'pump-lab',
		topics: ['Test bench'],
		daysAgo: 27,
		hour: 11,
		alt: 'Drawings of a pump, its gauges and pipes on the test bench',
		photos: [
			photo('pump', 'harbour', { caption: 'Monday: everything bolted down', liked: ['clara.bianchi', 'priya.nair'] }),
			photo('pipes', 'harbour', { shape: 'tall' }),
			photo('gauges', 'brass', { caption: 'Wednesday: the third gauge was right, the first two were not' }),
			photo('curves', 'plum', {
				caption: 'Friday: there it is',
				alt: 'A rising and falling curve, smooth for the first time',
				liked: ['clara.bianchi', 'arjun.mehta', 'tomas.horak', 'wei.chen', 'sophie.leclerc'],
				said: [['clara.bianchi', 'Print it. Frame it. Hang it where the old one hung.']]
			}),
			photo('bubbles', 'sage', { shape: 'square', caption: 'Cavitation, caught in the act' }),
			photo('pump', 'night')
		]
	},
	{
		slug: 'monsoon-in-pune',
		title: 'Monsoon in Pune',
		body: 'What the first week of rain looked like from our windows.',
		author: 'sunita.deshpande',
		space: 'pune',
		topics: ['Working together'],
		daysAgo: 19,
		hour: 9,
		everyoneAdds: true,
		alt: 'Drawings of rain over hills and roads near Pune',
		photos: [
			photo('rain', 'monsoon', {
				caption: 'Ten minutes after the first drop',
				liked: ['rohan.kulkarni', 'anjali.shah', 'mira.rao']
			}),
			photo('hills', 'monsoon', { caption: 'The hill behind the plant is green again' }),
			photo('road', 'monsoon', {
				caption: 'The bus took an hour longer, and nobody minded',
				by: 'anjali.shah',
				named: ['anjali.shah'],
				said: [['rohan.kulkarni', 'I minded a little.']]
			}),
			photo('rain', 'night', { shape: 'tall', by: 'rohan.kulkarni' }),
			photo('hills', 'dawn', { by: 'rohan.kulkarni', caption: 'Sunday, for half an hour' }),
			photo('harbour', 'monsoon', { shape: 'square' })
		]
	},
	{
		slug: 'service-on-the-road',
		title: 'Five harbours in twelve days',
		body: 'Notes in pictures from the spring round. The toolbox came along everywhere; the coffee did not.',
		author: 'daniel.osei',
		space: 'service-engineers',
		topics: ['Field service'],
		daysAgo: 12,
		hour: 18,
		originals: true,
		alt: 'Drawings of harbours and roads on a service trip',
		photos: [
			photo('harbour', 'harbour', { caption: 'Rotterdam, six in the morning' }),
			photo('harbour', 'dawn', { caption: 'Bremerhaven' }),
			photo('road', 'ember', {
				caption: 'Somewhere after Lübeck',
				named: ['liam.doyle'],
				liked: ['liam.doyle', 'neha.patil']
			}),
			photo('crane', 'harbour', { shape: 'tall' }),
			photo('harbour', 'night', { caption: 'Gdynia: the pump ran before the kiosk closed', liked: ['neha.patil'] }),
			photo('letters', 'brass', { shape: 'square', caption: 'The reports, all written on the train' })
		]
	},
	{
		slug: 'kantine-in-farben',
		title: 'Die Kantine in Farben',
		body: 'Eine Woche, fünf Teller, kein Filter.',
		author: 'holger.brandis',
		space: 'cooking-and-canteen',
		topics: ['Canteen'],
		daysAgo: 6,
		hour: 14,
		alt: 'Zeichnungen gedeckter Tische in der Kantine',
		photos: [
			photo('table', 'sage', { caption: 'Montag: Linsen', liked: ['petra.lindner', 'bernd.pohl'] }),
			photo('table', 'ember', { caption: 'Dienstag: Paprika, gefüllt' }),
			photo('bubbles', 'brass', { shape: 'square', caption: 'Mittwoch: Suppe, kurz vor zwölf' }),
			photo('table', 'plum', {
				shape: 'tall',
				caption: 'Donnerstag: Rote Bete',
				said: [['petra.lindner', 'Bitte öfter.']]
			}),
			photo('suns', 'dawn', { caption: 'Freitag: Ei. Was sonst.' })
		]
	},
	{
		slug: 'call-machines',
		title: 'Machines with character',
		body: 'Old, loud, stubborn, loved: show us the machine that everybody in your hall has a name for.',
		author: 'alina.moritz',
		space: null,
		topics: [],
		daysAgo: 34,
		hour: 10,
		alt: 'Drawings of machines that colleagues sent in',
		call: { days: 14, votingDays: 7 },
		photos: [
			photo('lathe', 'brass', {
				by: 'bernd.pohl',
				caption: '„Die Dicke Berta“, Baujahr 1974',
				votes: ['emil.lorenz', 'piet.vos', 'gerd.baumann', 'lena.brandt']
			}),
			photo('furnace', 'foundry', { by: 'tom.sander', caption: 'Sunshine', votes: ['marek.nowak', 'yusuf.demir'] }),
			photo('pump', 'plum', {
				by: 'priya.nair',
				caption: 'Grandmother P-100',
				votes: ['viktor.lindqvist', 'clara.bianchi', 'daniel.osei']
			}),
			photo('gauges', 'night', { by: 'oksana.hrytsenko', caption: 'She is never wrong, only early' })
		]
	},
	{
		slug: 'call-way-to-work',
		title: 'My way to work',
		body: 'On foot, by tram, by boat: what do you see every morning that the rest of us do not? Up to three photos each; then we vote.',
		author: 'alina.moritz',
		space: null,
		topics: [],
		daysAgo: 5,
		hour: 9,
		alt: 'Drawings of ways to work that colleagues sent in',
		call: { days: 12, votingDays: 7 },
		photos: [
			photo('road', 'dawn', { by: 'miriam.stein', caption: 'Between two tram stops' }),
			photo('hills', 'sage', { by: 'arjun.mehta', caption: 'The short cut', liked: ['sunita.deshpande'] }),
			photo('harbour', 'night', {
				by: 'liam.doyle',
				caption: 'Ferry, 05:40',
				liked: ['daniel.osei', 'alina.moritz', 'nele.hartung']
			}),
			photo('rain', 'harbour', { by: 'wei.chen', shape: 'tall' }),
			photo('suns', 'ember', { by: 'giulia.ferrante', caption: 'Platform 3', shape: 'square' })
		]
	}
];

/** Which photos hang on everyone's wall: of the last full week, and of this one. */
export const photosOfTheWeek = [
	{ album: 'test-bench-week', photo: 3, daysAgo: 8, words: 'Four weeks of work in one line' },
	{ album: 'monsoon-in-pune', photo: 0, daysAgo: 0, words: 'The first rain, from the canteen window' }
];
