// The shapes of the demo company's texts: plain data, no database, no clock.

export type DepartmentText = { slug: string; name: string; parent?: string };

export type LocationText = { slug: string; name: string; city: string; country: string; timeZone: string };

/** The business aim of the demo; days count from the demo's now, `startedDaysAgo` backwards and `dueInDays` forwards. */
export type ObjectiveText = {
	title: string;
	why: string;
	owner: string;
	measure: { name: string; unit: string; baseline: number; now: number; target: number };
	startedDaysAgo: number;
	dueInDays: number;
};

export type PersonText = {
	handle: string;
	name: string;
	title: string;
	department: string;
	location: string;
	manager?: string;
	startedDaysAgo: number;
	languages: string[];
	skills: string[];
	about: string;
	role?: 'communicator' | 'moderator' | 'administrator';
	employeeNumber: string;
};

export type SpaceText = {
	slug: string;
	name: string;
	purpose: string;
	joining: 'open' | 'request' | 'private';
	hosts: string[];
	members: string[];
};

export type TopicText = { slug: string; name: string; about: string };

export type SeriesText = { slug: string; title: string; about: string };

/** `afterHours` counts from the article's publication, for replies too. */
export type CommentText = { by: string; afterHours: number; body: string; replies?: CommentText[] };

export type ReactionKind = 'like' | 'helped' | 'insight' | 'celebrate';

/** Published `daysAgo` days before the demo's now, at `hour` o'clock in the organisation's time zone. */
export type ArticleText = {
	slug: string;
	title: string;
	summary: string;
	body: string;
	author: string;
	coAuthors?: string[];
	space?: string;
	topics: string[];
	language: 'en' | 'de';
	daysAgo: number;
	hour: number;
	series?: { slug: string; part: number };
	comments: CommentText[];
	reactions?: Partial<Record<ReactionKind, string[]>>;
};
