// The people of engineering, quality and safety.
import type { PersonText } from '../shape.ts';

export const engineeringPeople: PersonText[] = [
	{
		handle: 'jana.okafor',
		name: 'Jana Okafor',
		title: 'Safety Manager',
		department: 'quality-safety',
		location: 'leipzig-2',
		manager: 'gerd.baumann',
		startedDaysAgo: 2240,
		languages: ['en', 'de', 'fr'],
		skills: ['risk assessment', 'near misses', 'lockout', 'first aid', 'training'],
		about:
			'Learned safety on offshore platforms, practises it where the floor does not move. I would rather hear ten boring reports than one exciting one.',
		employeeNumber: 'PP-1439'
	},
	{
		handle: 'clara.bianchi',
		name: 'Clara Bianchi',
		title: 'Head of Engineering',
		department: 'engineering',
		location: 'leipzig-1',
		manager: 'henrike.falk',
		startedDaysAgo: 1755,
		languages: ['it', 'de', 'en'],
		skills: ['product development', 'additive manufacturing', 'design reviews'],
		about:
			'Engineer from Modena who left fast cars for slow water and never looked back. Prefers a drawing to a slide.',
		employeeNumber: 'PP-1598'
	},
	{
		handle: 'viktor.lindqvist',
		name: 'Viktor Lindqvist',
		title: 'Senior Hydraulics Engineer',
		department: 'hydraulics',
		location: 'leipzig-1',
		manager: 'clara.bianchi',
		startedDaysAgo: 5205,
		languages: ['sv', 'de', 'en'],
		skills: ['hydraulics', 'cavitation', 'pump curves', 'NPSH'],
		about: 'Explains pumps with kitchen equipment. Will draw a curve on anything you leave lying about.',
		employeeNumber: 'PP-1117'
	},
	{
		handle: 'priya.nair',
		name: 'Priya Nair',
		title: 'Firmware Engineer',
		department: 'controls',
		location: 'pune',
		manager: 'clara.bianchi',
		startedDaysAgo: 1211,
		languages: ['ml', 'hi', 'en'],
		skills: ['firmware', 'embedded C', 'PX4', 'release management'],
		about: 'Owns the PX4 controller software and the pager that goes with it. Trained singer, untrained gardener.',
		employeeNumber: 'PP-1763'
	},
	{
		handle: 'tomas.horak',
		name: 'Tomáš Horák',
		title: 'Design Engineer, Seals',
		department: 'hydraulics',
		location: 'leipzig-1',
		manager: 'clara.bianchi',
		startedDaysAgo: 2390,
		languages: ['cs', 'de', 'en'],
		skills: ['seals', 'mechanical design', 'endurance testing'],
		about: 'Seals, mostly. If it drips, I would like to see a picture, and the part, and the person who took it out.',
		employeeNumber: 'PP-1414'
	},
	{
		handle: 'ines.carvalho',
		name: 'Inês Carvalho',
		title: 'Test Data Analyst',
		department: 'controls',
		location: 'leipzig-1',
		manager: 'clara.bianchi',
		startedDaysAgo: 1826,
		languages: ['pt', 'en', 'de'],
		skills: ['SQL', 'Python', 'statistics', 'data', 'vibration'],
		about: 'Turns bench runs into tables and tables into arguments. Lisbon in the heart, Leipzig on the bicycle.',
		employeeNumber: 'PP-1572'
	},
	{
		handle: 'arjun.mehta',
		name: 'Arjun Mehta',
		title: 'Simulation Engineer',
		department: 'hydraulics',
		location: 'pune',
		manager: 'viktor.lindqvist',
		startedDaysAgo: 52,
		languages: ['gu', 'hi', 'en'],
		skills: ['CFD', 'meshing', 'Python'],
		about: 'Fresh from a doctorate on swirling flows. Learning that real impellers have real casting tolerances.',
		employeeNumber: 'PP-1985'
	},
	{
		handle: 'sophie.leclerc',
		name: 'Sophie Leclerc',
		title: 'Materials & Sustainability Engineer',
		department: 'engineering',
		location: 'leipzig-1',
		manager: 'clara.bianchi',
		startedDaysAgo: 960,
		languages: ['fr', 'en', 'de'],
		skills: ['materials', 'energy', 'compressed air', 'life-cycle assessment'],
		about: 'Looks for the kilowatt-hours that nobody would miss. From Grenoble, so yes, the hills here are charming.',
		employeeNumber: 'PP-1823'
	},
	{
		handle: 'gerd.baumann',
		name: 'Gerd Baumann',
		title: 'Head of Quality & Safety',
		department: 'quality-safety',
		location: 'leipzig-1',
		manager: 'henrike.falk',
		startedDaysAgo: 6210,
		languages: ['de', 'en'],
		skills: ['audits', '8D', 'ISO 9001', 'coaching'],
		about: 'Believes in short forms and long listening. Choir bass on Thursdays.',
		employeeNumber: 'PP-1094'
	},
	{
		handle: 'mira.rao',
		name: 'Mira Rao',
		title: 'Quality Engineer',
		department: 'quality-safety',
		location: 'pune',
		manager: 'gerd.baumann',
		startedDaysAgo: 24,
		languages: ['kn', 'hi', 'en'],
		skills: ['gauge studies', 'statistics', 'CAPA'],
		about: 'Joined from a bearing maker. I ask “how do you know?” a lot and mean it kindly.',
		employeeNumber: 'PP-2033'
	},
	{
		handle: 'fatima.elamrani',
		name: 'Fatima El Amrani',
		title: 'Supplier Quality Engineer',
		department: 'quality-safety',
		location: 'leipzig-1',
		manager: 'gerd.baumann',
		startedDaysAgo: 1430,
		languages: ['ar', 'fr', 'de', 'en', 'it'],
		skills: ['supplier audits', 'castings', 'negotiation'],
		about: 'Forty supplier visits a year, one suitcase. The toilet tells you more than the certificate.',
		employeeNumber: 'PP-1688'
	}
];
