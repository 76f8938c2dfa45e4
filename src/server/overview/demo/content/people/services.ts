// The people of sales, field service and business services, the managing director among them.
import type { PersonText } from '../shape.ts';

export const servicesPeople: PersonText[] = [
	{
		handle: 'henrike.falk',
		name: 'Henrike Falk',
		title: 'Managing Director',
		department: 'business-services',
		location: 'leipzig-1',
		startedDaysAgo: 4015,
		languages: ['de', 'en'],
		skills: ['leadership', 'plant strategy', 'public speaking'],
		about:
			'Third managing director in a hundred years, first one who started on the test bench. Walks through a hall every morning and prefers to be stopped.',
		employeeNumber: 'PP-1142'
	},
	{
		handle: 'alina.moritz',
		name: 'Alina Moritz',
		title: 'Head of Internal Communications',
		department: 'people-culture',
		location: 'leipzig-1',
		manager: 'miriam.stein',
		startedDaysAgo: 1502,
		languages: ['de', 'en', 'pt'],
		skills: ['editing', 'interviewing', 'photography', 'facilitation'],
		about:
			'Former local journalist who came for a six-week project. If you have a story and no time, I bring the pen and the coffee.',
		role: 'communicator',
		employeeNumber: 'PP-1656'
	},
	{
		handle: 'jonas.reuter',
		name: 'Jonas Reuter',
		title: 'Communications Editor',
		department: 'people-culture',
		location: 'leipzig-2',
		manager: 'alina.moritz',
		startedDaysAgo: 611,
		languages: ['de', 'en', 'fr'],
		skills: ['writing', 'video', 'layout', 'proofreading'],
		about: 'Writes portraits and repairs sentences. Collects words only used in foundries.',
		role: 'communicator',
		employeeNumber: 'PP-1895'
	},
	{
		handle: 'nele.hartung',
		name: 'Nele Hartung',
		title: 'Apprentice Industrial Clerk, 1st year',
		department: 'people-culture',
		location: 'leipzig-1',
		manager: 'miriam.stein',
		startedDaysAgo: 78,
		languages: ['de', 'en'],
		skills: ['languages', 'organising'],
		about:
			'First job after school, currently in purchasing, next in sales. Keeps a list of abbreviations; it has 143 entries.',
		employeeNumber: 'PP-1953'
	},
	{
		handle: 'markus.thiele',
		name: 'Markus Thiele',
		title: 'Head of Sales & Service',
		department: 'sales-service',
		location: 'leipzig-1',
		manager: 'henrike.falk',
		startedDaysAgo: 2870,
		languages: ['de', 'en'],
		skills: ['key accounts', 'pricing', 'tenders'],
		about: 'Sells pumps by asking what the old one did wrong. Slow cyclist, patient listener.',
		employeeNumber: 'PP-1301'
	},
	{
		handle: 'daniel.osei',
		name: 'Daniel Osei',
		title: 'Field Service Engineer',
		department: 'field-service',
		location: 'leipzig-1',
		manager: 'markus.thiele',
		startedDaysAgo: 2566,
		languages: ['en', 'de', 'tw'],
		skills: ['troubleshooting', 'P-300', 'commissioning', 'training customers'],
		about:
			'Kumasi, Hamburg, Leipzig, and about 180 nights a year anywhere else. My van has a name; it is not for publication.',
		employeeNumber: 'PP-1391'
	},
	{
		handle: 'liam.doyle',
		name: 'Liam Doyle',
		title: 'Field Service Engineer, UK & Ireland',
		department: 'field-service',
		location: 'leipzig-1',
		manager: 'markus.thiele',
		startedDaysAgo: 1688,
		languages: ['en', 'de', 'ga'],
		skills: ['troubleshooting', 'marine pumps', 'travel', 'welding'],
		about: 'Covers everything with a ferry in front of it. Owner of the heaviest carry-on at Dublin airport.',
		employeeNumber: 'PP-1626'
	},
	{
		handle: 'neha.patil',
		name: 'Neha Patil',
		title: 'Service Coordinator',
		department: 'field-service',
		location: 'pune',
		manager: 'markus.thiele',
		startedDaysAgo: 870,
		languages: ['mr', 'hi', 'en'],
		skills: ['dispatch', 'customer calls', 'spare parts'],
		about:
			'First voice a customer hears between three in the morning and noon, German time. I note what people really ask.',
		employeeNumber: 'PP-1845'
	},
	{
		handle: 'elif.arslan',
		name: 'Elif Arslan',
		title: 'Key Account Manager, Food & Beverage',
		department: 'sales-service',
		location: 'leipzig-1',
		manager: 'markus.thiele',
		startedDaysAgo: 1120,
		languages: ['tr', 'de', 'en'],
		skills: ['key accounts', 'customer visits', 'translation', 'dairy'],
		about:
			'Breweries, dairies and anything that must taste of nothing. Grew up in three languages and interrupts in all of them.',
		employeeNumber: 'PP-1792'
	},
	{
		handle: 'stefan.zielinski',
		name: 'Stefan Zielinski',
		title: 'Warranty Analyst',
		department: 'sales-service',
		location: 'leipzig-2',
		manager: 'markus.thiele',
		startedDaysAgo: 3122,
		languages: ['de', 'pl', 'en'],
		skills: ['warranty', 'claims', 'data', 'failure analysis'],
		about: 'Reads every claim that comes in, twice. Works council member for sales and service.',
		employeeNumber: 'PP-1251'
	},
	{
		handle: 'miriam.stein',
		name: 'Miriam Stein',
		title: 'Head of People & Culture',
		department: 'people-culture',
		location: 'leipzig-1',
		manager: 'henrike.falk',
		startedDaysAgo: 2015,
		languages: ['de', 'en', 'he'],
		skills: ['hiring', 'onboarding', 'coaching', 'labour law'],
		about: 'Hires slowly, introduces quickly. Ask me anything about your first ninety days, or your last.',
		employeeNumber: 'PP-1495'
	},
	{
		handle: 'hannes.vogt',
		name: 'Hannes Vogt',
		title: 'IT Systems Administrator',
		department: 'it',
		location: 'leipzig-1',
		manager: 'miriam.stein',
		startedDaysAgo: 2745,
		languages: ['de', 'en'],
		skills: ['networks', 'identity', 'backups', 'scripting'],
		about: 'One half of the number 4444. Restored your file before and will do it again.',
		role: 'administrator',
		employeeNumber: 'PP-1329'
	},
	{
		handle: 'anjali.shah',
		name: 'Anjali Shah',
		title: 'IT Support Engineer',
		department: 'it',
		location: 'pune',
		manager: 'hannes.vogt',
		startedDaysAgo: 790,
		languages: ['gu', 'hi', 'en'],
		skills: ['support', 'laptops', 'printers', 'translation'],
		about: 'The other half of 4444, three and a half hours ahead. I like printers. Someone has to.',
		role: 'moderator',
		employeeNumber: 'PP-1869'
	},
	{
		handle: 'giulia.ferrante',
		name: 'Giulia Ferrante',
		title: 'Strategic Purchaser, Castings',
		department: 'finance-purchasing',
		location: 'leipzig-1',
		manager: 'wei.chen',
		startedDaysAgo: 1345,
		languages: ['it', 'en', 'de'],
		skills: ['purchasing', 'castings', 'contracts'],
		about: 'Buys iron by the hundred tonnes and tomatoes by the single piece, both after inspection.',
		employeeNumber: 'PP-1711'
	},
	{
		handle: 'holger.brandis',
		name: 'Holger Brandis',
		title: 'Canteen Manager',
		department: 'people-culture',
		location: 'leipzig-2',
		manager: 'miriam.stein',
		startedDaysAgo: 1830,
		languages: ['de', 'en'],
		skills: ['cooking', 'menu planning', 'hygiene'],
		about: 'Cooked on ferries for eleven years. 180 lunches a day, and I can hear which ones you did not finish.',
		employeeNumber: 'PP-1548'
	},
	{
		handle: 'wei.chen',
		name: 'Wei Chen',
		title: 'Financial Controller',
		department: 'finance-purchasing',
		location: 'leipzig-1',
		manager: 'henrike.falk',
		startedDaysAgo: 38,
		languages: ['zh', 'en', 'de'],
		skills: ['controlling', 'costing', 'travel expenses'],
		about:
			'New in Leipzig after six years with a compressor maker in Suzhou. Happy to explain any number on your cost centre.',
		employeeNumber: 'PP-2008'
	}
];
