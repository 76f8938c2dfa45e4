// Which column a heading means, in English or German, however it is spelled; the same for the fields of a Markdown head.
import { headingOf, type ItemColumn, itemColumns } from '#lib/terms/exchange.ts';
import { headerWords } from '#server/members/people/import/fields.ts';

/** What columns are called beside our own headings, as `headerWords` spells it. */
const others: Record<ItemColumn, string[]> = {
	key: ['schluessel'],
	format: ['type', 'typ', 'art', 'kind'],
	stage: ['status', 'state', 'phase'],
	title: ['working title', 'arbeitstitel', 'headline', 'uberschrift', 'titel'],
	brief: ['briefing', 'description', 'beschreibung', 'summary', 'excerpt', 'zusammenfassung', 'kurzbeschreibung'],
	prompts: ['prompt', 'questions', 'fragen'],
	outline: ['structure', 'aufbau'],
	body: ['content', 'inhalt', 'markdown', 'article', 'artikel'],
	author: ['authors', 'autoren', 'autorin', 'autor in', 'verfasser', 'verfasserin', 'by', 'von', 'written by'],
	ghost: ['ghost', 'ghostwriterin', 'schreibt'],
	owner: ['responsible', 'verantwortliche', 'verantwortlicher', 'zustandig'],
	reviewer: ['review by', 'prufer', 'pruferin', 'gepruft von', 'approver', 'freigabe'],
	objective: ['goal', 'business objective', 'geschaftsziel'],
	audience: ['target group', 'target audience'],
	space: ['community', 'gruppe'],
	topics: ['topic', 'tags', 'tag', 'categories', 'category', 'kategorien', 'kategorie', 'schlagworter', 'schlagworte'],
	language: ['lang', 'locale'],
	effort: ['hours', 'stunden', 'aufwand in stunden', 'effort in hours'],
	evergreen: [],
	usableFrom: ['valid from', 'gultig ab', 'gultig von'],
	usableUntil: ['valid until', 'valid to', 'gultig bis'],
	series: ['reihe'],
	part: ['series part', 'folge', 'nummer', 'number'],
	draftDue: ['draft due on', 'draft until', 'entwurf bis', 'deadline', 'due', 'fallig', 'fallig am'],
	reviewDue: ['review due on', 'review until', 'prufung bis'],
	plannedFor: ['planned', 'scheduled for', 'publish on', 'geplant', 'veroffentlichung'],
	sourceNote: ['source', 'quelle', 'credit', 'credits']
};

const byWords = new Map<string, ItemColumn>();
for (const column of itemColumns)
	for (const name of [column, headingOf(column, 'en'), headingOf(column, 'de'), ...others[column]])
		if (!byWords.has(headerWords(name))) byWords.set(headerWords(name), column);

/** "Text (2)" goes on where "Text" ends: a cell of a spreadsheet holds no more than 32,767 characters. */
const goesOn = /\s*\((\d{1,2})\)\s*$/;

export interface Place {
	column: ItemColumn;
	/** 1 for the column itself, 2 and on for where it goes on. */
	part: number;
}

/** Null for a heading that means nothing here. */
export function columnOf(heading: string): Place | null {
	const part = Number(goesOn.exec(heading)?.[1] ?? 1);
	const column = byWords.get(headerWords(heading.slice(0, 200)));
	return column && part > 0 ? { column, part } : null;
}

export interface Recognised {
	/** By the place in the row; null where nothing is taken from. */
	places: (Place | null)[];
	/** Headings that mean nothing here, or say again what another one said. */
	unknown: string[];
}

export function recognise(headings: readonly string[]): Recognised {
	const taken = new Set<string>();
	const unknown: string[] = [];
	const places = headings.map((heading) => {
		const place = columnOf(heading);
		const name = place && `${place.column} ${place.part}`;
		if (name && !taken.has(name)) {
			taken.add(name);
			return place;
		}
		if (heading.trim()) unknown.push(heading.replace(/\s+/g, ' ').trim().slice(0, 60));
		return null;
	});
	return { places, unknown };
}
