// Ideas from the open box: without a challenge, and some of them without an answer yet.
import { conversation, who } from '../conversation.ts';
import type { IdeaText } from './shape.ts';

export const boxIdeas: IdeaText[] = [
	{
		slug: 'lunch-swap',
		title: 'Swap a workplace for a morning',
		problem:
			'I have sold our pumps for three years and have never seen one being cast. The people who cast them have never heard a customer swear. We both guess.',
		proposal:
			'Once a month, ten pairs swap for a morning: service with assembly, sales with the foundry, finance with the test bench. You sign up here; Miriam’s team draws the pairs. No report, just lunch together afterwards.',
		benefit:
			'Fewer guesses. I would know within a year whether people ask each other sooner, because that is what we count anyway.',
		author: 'elif.arslan',
		topics: ['Working together', 'People'],
		language: 'en',
		daysAgo: 63,
		hour: 12,
		supporters: who(
			'miriam.stein alina.moritz jonas.reuter nele.hartung wei.chen clara.bianchi daniel.osei oksana.hrytsenko yusuf.demir liam.doyle arjun.mehta holger.brandis emil.lorenz stefan.zielinski tomas.horak sunita.deshpande henrike.falk'
		),
		comments: conversation(`
miriam.stein 5: Draws by hat, please. I own the hat.
holger.brandis 27: Ten pairs I can feed. Tell me the day and whether anybody fears coriander.
oksana.hrytsenko 50: Bring shoes with caps. I have lost patience with sandals.
`),
		moves: [
			{
				daysAgo: 60,
				by: 'alina.moritz',
				to: 'under-review',
				reason: 'We ask Miriam’s team and the works council how to do it safely.'
			},
			{
				daysAgo: 49,
				by: 'alina.moritz',
				to: 'planned',
				reason: 'Three mornings to begin with. Safety briefing by Jana, pairs by Miriam’s hat.'
			},
			{ daysAgo: 35, by: 'alina.moritz', to: 'in-progress', reason: 'The first twenty have signed up, in four hours.' }
		],
		reviews: [
			{ by: 'miriam.stein', scores: [5, 5, 2] },
			{
				by: 'jana.okafor',
				scores: [4, 4, 3],
				note: 'With a briefing of twenty minutes each time. I will hold the first three.'
			},
			{ by: 'henrike.falk', scores: [4, 5, 1], note: 'Draw me too.' }
		],
		owner: { handle: 'elif.arslan', namedBy: 'alina.moritz', dueInDays: 40 },
		notes: [
			{
				daysAgo: 28,
				progress: 30,
				body: 'First morning done. Bernd explained a core box to Wei for an hour and they did not notice lunch.'
			},
			{ daysAgo: 6, progress: 60, body: 'Second morning: eleven pairs, because Henrike would not be left out.' }
		]
	},
	{
		slug: 'tool-library',
		title: 'A small library of tools to take home',
		problem: 'Half of us own the same drill for one hole a year.',
		proposal:
			'A cupboard at the gate with a drill, a jigsaw, a sander and a list. Lend for a weekend, bring back clean.',
		author: 'emil.lorenz',
		topics: ['Plant life', 'Apprentices'],
		language: 'en',
		daysAgo: 52,
		hour: 17,
		supporters: who('nele.hartung tom.sander holger.brandis bernd.pohl'),
		comments: conversation(`
jana.okafor 20: Who checks the cables? I like the cupboard and dread the first call from the insurance.
`),
		moves: [
			{ daysAgo: 49, by: 'jonas.reuter', to: 'under-review', reason: 'We asked Jana and the insurer.' },
			{
				daysAgo: 40,
				by: 'jonas.reuter',
				to: 'declined',
				reason:
					'Our liability insurer covers tools that leave the gate only if each is tested and logged every time, which nobody here can take on. The apprentices’ open workshop on Wednesdays gives you the same machines on site, with somebody who knows them. Emil, would you help to host one?'
			}
		]
	},
	{
		slug: 'plain-drawings',
		title: 'Put the change in words on the drawing, not only the index letter',
		problem: `A drawing goes from index F to G. What changed? I lay both on the light table and look. For the castings of the P-300 that is **an hour a week**, and twice this year I found it only after the part was on the machine.`,
		proposal:
			'One sentence in the title block: “G: rib 4 mm thicker at B-B, because of the crack in May.” And nobody releases a drawing without it.',
		benefit: 'An hour a week for me, and I am not the only one who holds drawings against the light.',
		author: 'fatima.elamrani',
		space: 'quality-and-suppliers',
		topics: ['Quality', 'Suppliers'],
		language: 'en',
		daysAgo: 21,
		hour: 9,
		supporters: who('gerd.baumann stefan.zielinski tomas.horak oksana.hrytsenko giulia.ferrante mira.rao'),
		comments: conversation(`
tomas.horak 25: We have the field. It is called “remark” and we fill it with “see ECN”. I am part of the problem and in favour.
`),
		asked: ['gerd.baumann']
	},
	{
		slug: 'quiet-room',
		title: 'A quiet room in Plant 1',
		problem:
			'Assembly is loud, the office is open, and the only door one can close belongs to a toilet. For a hard phone call, for a prayer, for ten minutes with a headache there is no place.',
		proposal: 'The old fax room beside the stairs: two chairs, a lamp, a sign. It has a window.',
		author: 'anjali.shah',
		topics: ['Plant life', 'People'],
		language: 'en',
		daysAgo: 10,
		hour: 10,
		supporters: who('neha.patil miriam.stein petra.lindner nele.hartung arjun.mehta'),
		comments: conversation(`
petra.lindner 6: The works council asked for this in 2019 and was told about fire doors. The fire doors are in since March.
`)
	},
	{
		slug: 'bicycle-air',
		title: 'Compressed air for bicycles at both gates',
		problem:
			'People carry their bicycles into hall 4 to use the line air, which is at seven bar and has already ended one tyre and nearly an eyebrow.',
		proposal: 'A hose with a regulator to four bar at each gate.',
		author: 'hannes.vogt',
		topics: ['Plant life', 'Safety'],
		language: 'en',
		daysAgo: 2,
		hour: 8,
		supporters: who('jana.okafor piet.vos'),
		comments: []
	}
];
