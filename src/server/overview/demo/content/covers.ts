// The covers of articles, as orders to the drawing pen.
import type { SceneName } from '../drawing.ts';
import type { PaletteName } from '../drawing/palettes.ts';

export type CoverText = {
	slug: string;
	motif: SceneName;
	palette: PaletteName;
	seed: string;
	alt: { en: string; de: string };
};

export const covers: CoverText[] = [
	{
		slug: 'near-miss-hall-4-handovers',
		motif: 'works',
		palette: 'night',
		seed: 'near-miss-hall-4-handovers',
		alt: {
			en: 'Night over the halls of Plant 2, most windows lit',
			de: 'Nacht über den Hallen von Werk 2, die meisten Fenster erleuchtet'
		}
	},
	{
		slug: 'working-through-43-degrees',
		motif: 'hills',
		palette: 'ember',
		seed: 'working-through-43-degrees',
		alt: { en: 'A hot red sky over bare hills', de: 'Ein heißer roter Himmel über kahlen Hügeln' }
	},
	{
		slug: 'forklift-lane-four-metres',
		motif: 'works',
		palette: 'brass',
		seed: 'forklift-lane-four-metres',
		alt: {
			en: 'Factory roofs and two chimneys in yellow light',
			de: 'Fabrikdächer und zwei Schornsteine im gelben Licht'
		}
	},
	{
		slug: 'road-1-dairy-at-four',
		motif: 'road',
		palette: 'night',
		seed: 'road-1-dairy-at-four',
		alt: {
			en: 'A service van beside an empty road before sunrise',
			de: 'Ein Servicewagen an einer leeren Straße vor Sonnenaufgang'
		}
	},
	{
		slug: 'road-2-last-ferry',
		motif: 'harbour',
		palette: 'harbour',
		seed: 'road-2-last-ferry',
		alt: { en: 'A ferry in front of an island in calm water', de: 'Eine Fähre vor einer Insel in ruhigem Wasser' }
	},
	{
		slug: 'road-3-never-switched-on',
		motif: 'pump',
		palette: 'sage',
		seed: 'road-3-never-switched-on',
		alt: { en: 'A pump and its motor on a bench', de: 'Eine Pumpe mit ihrem Motor auf einem Bock' }
	},
	{
		slug: 'road-4-p300-cold-start',
		motif: 'pump',
		palette: 'harbour',
		seed: 'road-4-p300-cold-start',
		alt: { en: 'A pump and its motor in cold blue light', de: 'Eine Pumpe mit ihrem Motor in kaltem blauem Licht' }
	},
	{
		slug: 'why-we-lost-rotterdam',
		motif: 'harbour',
		palette: 'plum',
		seed: 'why-we-lost-rotterdam',
		alt: { en: 'A ferry leaving in evening light', de: 'Eine Fähre legt im Abendlicht ab' }
	},
	{
		slug: 'two-days-in-brescia',
		motif: 'furnace',
		palette: 'foundry',
		seed: 'two-days-in-brescia',
		alt: { en: 'A founder pours from a ladle into a mould', de: 'Ein Gießer gießt aus einer Pfanne in eine Form' }
	},
	{
		slug: 'reading-1140-warranty-claims',
		motif: 'letters',
		palette: 'brass',
		seed: 'reading-1140-warranty-claims',
		alt: { en: 'Sheets of paper spread out, each with a stamp', de: 'Ausgebreitete Blätter, jedes mit einem Stempel' }
	},
	{
		slug: 'we-stopped-the-sensor-pilot',
		motif: 'gauges',
		palette: 'plum',
		seed: 'we-stopped-the-sensor-pilot',
		alt: { en: 'Three gauges, one needle in the red', de: 'Drei Manometer, ein Zeiger im roten Bereich' }
	},
	{
		slug: 'three-gauges-three-answers',
		motif: 'gauges',
		palette: 'brass',
		seed: 'three-gauges-three-answers',
		alt: { en: 'Three gauges that show three different values', de: 'Drei Manometer mit drei verschiedenen Werten' }
	},
	{
		slug: 'basics-1-cavitation',
		motif: 'bubbles',
		palette: 'monsoon',
		seed: 'basics-1-cavitation',
		alt: { en: 'Bubbles rising through layers of green water', de: 'Blasen steigen durch Schichten von grünem Wasser' }
	},
	{
		slug: 'basics-2-npsh',
		motif: 'pipes',
		palette: 'brass',
		seed: 'basics-2-npsh',
		alt: {
			en: 'Pipes that climb across a wall, with a hand wheel',
			de: 'Rohre, die eine Wand hinauflaufen, mit einem Handrad'
		}
	},
	{
		slug: 'basics-3-reading-a-curve',
		motif: 'curves',
		palette: 'harbour',
		seed: 'basics-3-reading-a-curve',
		alt: {
			en: 'Two curves that cross in one marked point',
			de: 'Zwei Kurven, die sich in einem markierten Punkt schneiden'
		}
	},
	{
		slug: 'basics-4-off-the-hill',
		motif: 'curves',
		palette: 'dawn',
		seed: 'basics-4-off-the-hill',
		alt: { en: 'Two curves that cross above a hill', de: 'Zwei Kurven, die sich über einem Hügel schneiden' }
	},
	{
		slug: 'rolling-back-px4-2-8',
		motif: 'pipes',
		palette: 'night',
		seed: 'rolling-back-px4-2-8',
		alt: { en: 'Pipes at night, with a hand wheel', de: 'Rohre bei Nacht, mit einem Handrad' }
	},
	{
		slug: 'what-the-mesh-did-not-show',
		motif: 'hands',
		palette: 'dawn',
		seed: 'what-the-mesh-did-not-show',
		alt: { en: 'Two hands around an impeller', de: 'Zwei Hände um ein Laufrad' }
	},
	{
		slug: 'bernd-pohl-forty-four-years',
		motif: 'lathe',
		palette: 'brass',
		seed: 'bernd-pohl-forty-four-years',
		alt: { en: 'The big lathe under a lamp', de: 'Die große Drehmaschine unter einer Lampe' }
	},
	{
		slug: 'open-day-1400-neighbours',
		motif: 'crane',
		palette: 'sage',
		seed: 'open-day-1400-neighbours',
		alt: {
			en: 'Visitors under bunting watch a casting on the crane',
			de: 'Besucher unter Wimpeln sehen ein Gussteil am Kran'
		}
	},
	{
		slug: 'line-3-runs',
		motif: 'rain',
		palette: 'monsoon',
		seed: 'line-3-runs',
		alt: { en: 'Rain over palms and green hills', de: 'Regen über Palmen und grünen Hügeln' }
	},
	{
		slug: 'der-neue-ofen',
		motif: 'furnace',
		palette: 'plum',
		seed: 'der-neue-ofen',
		alt: {
			en: 'A founder pours from a ladle into a mould, in violet light',
			de: 'Ein Gießer gießt aus einer Pfanne in eine Form, in violettem Licht'
		}
	},
	{
		slug: 'nachtschicht-ein-protokoll',
		motif: 'works',
		palette: 'plum',
		seed: 'nachtschicht-ein-protokoll',
		alt: { en: 'Factory roofs at dusk', de: 'Fabrikdächer in der Dämmerung' }
	},
	{
		slug: 'what-i-got-wrong-about-plant-2',
		motif: 'works',
		palette: 'dawn',
		seed: 'what-i-got-wrong-about-plant-2',
		alt: { en: 'Factory roofs and two chimneys at dawn', de: 'Fabrikdächer und zwei Schornsteine im Morgenrot' }
	},
	{
		slug: 'it-4-meetings-across-time-zones',
		motif: 'suns',
		palette: 'plum',
		seed: 'it-4-meetings-across-time-zones',
		alt: { en: 'A town half in daylight and half at night', de: 'Eine Stadt, halb im Tag und halb in der Nacht' }
	},
	{
		slug: 'the-lentil-question',
		motif: 'table',
		palette: 'dawn',
		seed: 'the-lentil-question',
		alt: { en: 'Five bowls of stew on a checked cloth', de: 'Fünf Schalen Eintopf auf einer karierten Decke' }
	},
	{
		slug: 'i-was-a-bad-buddy-once',
		motif: 'hands',
		palette: 'sage',
		seed: 'i-was-a-bad-buddy-once',
		alt: { en: 'Two hands around a wheel', de: 'Zwei Hände um ein Rad' }
	},
	{
		slug: 'thirty-one-hours',
		motif: 'hills',
		palette: 'dawn',
		seed: 'thirty-one-hours',
		alt: { en: 'The sun over red hills', de: 'Die Sonne über roten Hügeln' }
	}
];
