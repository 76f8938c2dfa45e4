// The people of the two Leipzig plants, of Pune and of planning.
import type { PersonText } from '../shape.ts';

export const operationsPeople: PersonText[] = [
	{
		handle: 'dieter.kunze',
		name: 'Dieter Kunze',
		title: 'Head of Operations',
		department: 'operations',
		location: 'leipzig-1',
		manager: 'henrike.falk',
		startedDaysAgo: 7620,
		languages: ['de', 'en'],
		skills: ['lean production', 'capacity planning', 'negotiation'],
		about: 'Twenty years between Plant 1 and Plant 2, most of them on the tram in between. Short e-mails, long walks.',
		employeeNumber: 'PP-1062'
	},
	{
		handle: 'piet.vos',
		name: 'Piet Vos',
		title: 'Shift Lead, Hall 4',
		department: 'plant-2-castings',
		location: 'leipzig-2',
		manager: 'marek.nowak',
		startedDaysAgo: 3311,
		languages: ['nl', 'de', 'en'],
		skills: ['shift handover', 'CNC machining', 'crane operation'],
		about:
			'Dutchman on permanent loan to the night shift. Bakes bread at four in the afternoon because that is my morning.',
		employeeNumber: 'PP-1229'
	},
	{
		handle: 'lena.brandt',
		name: 'Lena Brandt',
		title: 'Machining Team Leader',
		department: 'plant-2-castings',
		location: 'leipzig-2',
		manager: 'marek.nowak',
		startedDaysAgo: 2893,
		languages: ['de', 'en'],
		skills: ['changeover', 'CNC machining', 'mentoring', '5S'],
		about: 'Trained here, stayed here, still finds new corners in hall 3. Buddy to seven new colleagues so far.',
		role: 'moderator',
		employeeNumber: 'PP-1275'
	},
	{
		handle: 'marek.nowak',
		name: 'Marek Nowak',
		title: 'Plant Manager, Plant 2',
		department: 'plant-2-castings',
		location: 'leipzig-2',
		manager: 'dieter.kunze',
		startedDaysAgo: 1980,
		languages: ['pl', 'de', 'en'],
		skills: ['plant management', 'changeover', 'budgeting'],
		about:
			'From Wrocław, by way of three foundries. My door has a handle on the outside only because the building is old.',
		employeeNumber: 'PP-1526'
	},
	{
		handle: 'tom.sander',
		name: 'Tom Sander',
		title: 'Logistics Coordinator',
		department: 'logistics',
		location: 'leipzig-2',
		manager: 'katja.wiesner',
		startedDaysAgo: 6,
		languages: ['de', 'en'],
		skills: ['freight', 'customs', 'warehouse systems'],
		about:
			'Nine years in parcel logistics, now parcels that weigh two tonnes. Looking for people to run with along the canal.',
		employeeNumber: 'PP-2060'
	},
	{
		handle: 'sunita.deshpande',
		name: 'Sunita Deshpande',
		title: 'Plant Manager, Pune',
		department: 'pune-production',
		location: 'pune',
		manager: 'dieter.kunze',
		startedDaysAgo: 3470,
		languages: ['mr', 'hi', 'en'],
		skills: ['plant management', 'ramp-up', 'supplier development'],
		about: 'Built the Pune plant from a rented shed with eleven people. Nine of them are still here.',
		employeeNumber: 'PP-1198'
	},
	{
		handle: 'rohan.kulkarni',
		name: 'Rohan Kulkarni',
		title: 'Assembly Lead, Line 3',
		department: 'pune-production',
		location: 'pune',
		manager: 'sunita.deshpande',
		startedDaysAgo: 2105,
		languages: ['mr', 'hi', 'en'],
		skills: ['assembly', 'torque tools', 'heat safety', 'training'],
		about: 'Runs line 3 and the plant’s cricket team with the same whiteboard.',
		employeeNumber: 'PP-1466'
	},
	{
		handle: 'katja.wiesner',
		name: 'Katja Wiesner',
		title: 'Production Planner',
		department: 'logistics',
		location: 'leipzig-1',
		manager: 'dieter.kunze',
		startedDaysAgo: 2630,
		languages: ['de', 'en'],
		skills: ['planning', 'spare parts', 'spreadsheets'],
		about:
			'Plans in two-hour blocks and lives in twenty-minute ones, since the twins. Ask me where your order is; I will know or find out.',
		employeeNumber: 'PP-1359'
	},
	{
		handle: 'yusuf.demir',
		name: 'Yusuf Demir',
		title: 'Test Bench Lead',
		department: 'plant-1-assembly',
		location: 'leipzig-1',
		manager: 'dieter.kunze',
		startedDaysAgo: 3650,
		languages: ['tr', 'de', 'en'],
		skills: ['test bench', 'vibration', 'lockout', 'electrical safety'],
		about: 'Ten years on the benches. Can tell a P-120 from a P-300 by ear, and can be bribed with baklava.',
		employeeNumber: 'PP-1169'
	},
	{
		handle: 'oksana.hrytsenko',
		name: 'Oksana Hrytsenko',
		title: 'Foundry Metallurgist',
		department: 'plant-2-castings',
		location: 'leipzig-2',
		manager: 'marek.nowak',
		startedDaysAgo: 1290,
		languages: ['uk', 'de', 'en'],
		skills: ['metallurgy', 'castings', 'furnaces', 'noise measurement'],
		about: 'Metallurgist from Zaporizhzhia. I read fracture surfaces the way others read novels.',
		employeeNumber: 'PP-1736'
	},
	{
		handle: 'emil.lorenz',
		name: 'Emil Lorenz',
		title: 'Apprentice Mechatronics, 2nd year',
		department: 'plant-1-assembly',
		location: 'leipzig-1',
		manager: 'yusuf.demir',
		startedDaysAgo: 448,
		languages: ['de', 'en'],
		skills: ['mechatronics', '3D printing', 'video'],
		about: 'Second year, youth representative, building a pump out of bottle caps that will work one day.',
		employeeNumber: 'PP-1923'
	},
	{
		handle: 'bernd.pohl',
		name: 'Bernd Pohl',
		title: 'Machinist',
		department: 'plant-1-assembly',
		location: 'leipzig-1',
		manager: 'yusuf.demir',
		startedDaysAgo: 16085,
		languages: ['de'],
		skills: ['turning', 'lathe repair', 'training apprentices'],
		about: 'Came as an apprentice, forty-four years ago. The big lathe and I retire together.',
		employeeNumber: 'PP-1004'
	},
	{
		handle: 'petra.lindner',
		name: 'Petra Lindner',
		title: 'Chair of the Works Council',
		department: 'plant-1-assembly',
		location: 'leipzig-1',
		manager: 'dieter.kunze',
		startedDaysAgo: 9128,
		languages: ['de', 'en'],
		skills: ['labour law', 'shift models', 'mediation'],
		about: 'Electrician by training, chair for nine years. Confidential means confidential.',
		role: 'moderator',
		employeeNumber: 'PP-1032'
	}
];
