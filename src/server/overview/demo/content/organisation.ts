// The demo company itself: its name, departments, places and the objective its network serves.
import type { DepartmentText, LocationText, ObjectiveText } from './shape.ts';

export const organisation = {
	name: 'Parthe Pumps',
	motto: 'Keeping things moving since 1926',
	about:
		'Parthe Pumps builds industrial pumps for dairies, breweries, waterworks and chemical plants. Two plants in Leipzig, one in Pune, and service engineers wherever a pump has stopped.',
	languages: ['en', 'de'],
	timeZone: 'Europe/Berlin',
	workingDays: [1, 2, 3, 4, 5],
	workingHours: { from: '07:00', to: '17:00' }
} as const;

export const departments: DepartmentText[] = [
	{ slug: 'operations', name: 'Operations' },
	{ slug: 'plant-1-assembly', name: 'Plant 1 assembly', parent: 'operations' },
	{ slug: 'plant-2-castings', name: 'Plant 2 castings', parent: 'operations' },
	{ slug: 'pune-production', name: 'Pune production', parent: 'operations' },
	{ slug: 'logistics', name: 'Planning & logistics', parent: 'operations' },
	{ slug: 'engineering', name: 'Engineering' },
	{ slug: 'hydraulics', name: 'Hydraulics & mechanics', parent: 'engineering' },
	{ slug: 'controls', name: 'Controls & test data', parent: 'engineering' },
	{ slug: 'quality-safety', name: 'Quality & safety' },
	{ slug: 'sales-service', name: 'Sales & service' },
	{ slug: 'field-service', name: 'Field service', parent: 'sales-service' },
	{ slug: 'business-services', name: 'Business services' },
	{ slug: 'people-culture', name: 'People & communications', parent: 'business-services' },
	{ slug: 'it', name: 'IT', parent: 'business-services' },
	{ slug: 'finance-purchasing', name: 'Finance & purchasing', parent: 'business-services' }
];

export const locations: LocationText[] = [
	{ slug: 'leipzig-1', name: 'Leipzig, Plant 1', city: 'Leipzig', country: 'Germany', timeZone: 'Europe/Berlin' },
	{ slug: 'leipzig-2', name: 'Leipzig, Plant 2', city: 'Leipzig', country: 'Germany', timeZone: 'Europe/Berlin' },
	{ slug: 'pune', name: 'Pune', city: 'Pune', country: 'India', timeZone: 'Asia/Kolkata' }
];

export const objective: ObjectiveText = {
	title: 'Halve the time to find who knows',
	why: 'When we counted, a colleague with a question waited 31 working hours for the first useful reply. A stopped pump at a customer’s does not wait that long.',
	owner: 'henrike.falk',
	measure: { name: 'Median working hours to the first answer', unit: 'hours', baseline: 31, now: 18, target: 15 },
	startedDaysAgo: 168,
	dueInDays: 112
};
