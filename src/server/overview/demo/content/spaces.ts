// The spaces of the demo company: what each is for, who may join, who hosts it and who is in it.
import { who } from './conversation.ts';
import type { SpaceText } from './shape.ts';

export const spaces: SpaceText[] = [
	{
		slug: 'safety-first',
		name: 'Safety first',
		purpose: 'Tell each other what nearly went wrong, early enough that it stays a story.',
		joining: 'open',
		hosts: who('jana.okafor piet.vos'),
		members: who(
			'gerd.baumann lena.brandt marek.nowak dieter.kunze yusuf.demir oksana.hrytsenko rohan.kulkarni sunita.deshpande emil.lorenz petra.lindner bernd.pohl daniel.osei mira.rao katja.wiesner henrike.falk tom.sander'
		)
	},
	{
		slug: 'plant-2-leipzig',
		name: 'Plant 2 Leipzig',
		purpose: 'News, plans and arguments from halls 3 to 5, for everyone who works there or depends on it.',
		joining: 'open',
		hosts: who('marek.nowak lena.brandt'),
		members: who(
			'piet.vos oksana.hrytsenko tom.sander katja.wiesner dieter.kunze petra.lindner jana.okafor henrike.falk holger.brandis sophie.leclerc'
		)
	},
	{
		slug: 'pune',
		name: 'Pune',
		purpose: 'What happens in Pune, in time for Leipzig to hear of it, and the other way round.',
		joining: 'open',
		hosts: who('sunita.deshpande anjali.shah'),
		members: who(
			'rohan.kulkarni priya.nair arjun.mehta mira.rao neha.patil dieter.kunze clara.bianchi alina.moritz viktor.lindqvist'
		)
	},
	{
		slug: 'service-engineers',
		name: 'Service engineers',
		purpose: 'Case notes, spare part tricks and travel advice among those who go to the customer.',
		joining: 'request',
		hosts: who('daniel.osei neha.patil'),
		members: who(
			'liam.doyle markus.thiele stefan.zielinski elif.arslan viktor.lindqvist tomas.horak priya.nair yusuf.demir ines.carvalho rohan.kulkarni lena.brandt fatima.elamrani gerd.baumann jana.okafor clara.bianchi'
		)
	},
	{
		slug: 'pump-lab',
		name: 'Pump lab',
		purpose: 'Engineering in the open: half-finished results, failed tests, and explanations anyone can follow.',
		joining: 'open',
		hosts: who('clara.bianchi viktor.lindqvist'),
		members: who(
			'tomas.horak ines.carvalho priya.nair arjun.mehta sophie.leclerc yusuf.demir oksana.hrytsenko daniel.osei stefan.zielinski fatima.elamrani emil.lorenz liam.doyle elif.arslan giulia.ferrante nele.hartung gerd.baumann'
		)
	},
	{
		slug: 'quality-and-suppliers',
		name: 'Quality & suppliers',
		purpose: 'One place for what we learn from audits, claims and measurements, so that we learn it once.',
		joining: 'open',
		hosts: who('gerd.baumann fatima.elamrani'),
		members: who(
			'mira.rao stefan.zielinski giulia.ferrante oksana.hrytsenko tomas.horak yusuf.demir sunita.deshpande ines.carvalho lena.brandt elif.arslan emil.lorenz rohan.kulkarni'
		)
	},
	{
		slug: 'first-90-days',
		name: 'First 90 days',
		purpose: 'For everyone who started lately and everyone who remembers how that felt. No question is too small.',
		joining: 'open',
		hosts: who('miriam.stein lena.brandt'),
		members: who(
			'nele.hartung arjun.mehta mira.rao tom.sander wei.chen emil.lorenz alina.moritz anjali.shah jonas.reuter elif.arslan'
		)
	},
	{
		slug: 'cooking-and-canteen',
		name: 'Cooking & canteen',
		purpose: 'What was good, what was not, and recipes for 180 that also work for four.',
		joining: 'open',
		hosts: who('holger.brandis'),
		members: who(
			'jonas.reuter nele.hartung yusuf.demir giulia.ferrante clara.bianchi elif.arslan sophie.leclerc piet.vos wei.chen tomas.horak bernd.pohl petra.lindner hannes.vogt ines.carvalho katja.wiesner'
		)
	},
	{
		slug: 'works-council-room',
		name: 'Works council room',
		purpose: 'Drafts and votes of the works council and its invited experts, before they are public.',
		joining: 'private',
		hosts: who('petra.lindner'),
		members: who('piet.vos yusuf.demir stefan.zielinski katja.wiesner hannes.vogt')
	}
];
