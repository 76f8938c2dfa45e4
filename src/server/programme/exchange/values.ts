// What a cell means: formats, stages, languages, hours, days, yes and no, in the words people use in English and German.
import { type BankFormat, bankFormats, type BankStage, bankStages } from '#lib/terms/bank.ts';
import { formatLabel, languageLabel, stageLabel } from '#lib/terms/bank-labels.ts';
import { bankLanguages } from '#lib/terms/bank-languages.ts';
import { type Order, readDate } from '#server/members/people/import/dates.ts';
import { headerWords } from '#server/members/people/import/fields.ts';

const otherFormats: Partial<Record<BankFormat, string[]>> = {
	article: ['post', 'blog', 'blog post', 'beitrag', 'news', 'story', 'text', 'page'],
	question: ['frage', 'q a', 'qa'],
	challenge: ['challenge', 'call for ideas', 'ideenwettbewerb', 'wettbewerb', 'idea', 'ideas', 'idee', 'ideen'],
	photo_call: ['photo', 'photos', 'foto', 'fotos', 'photo challenge', 'fotowettbewerb'],
	series_part: ['series', 'serie', 'part', 'teil', 'folge', 'serienteil'],
	poll: ['survey', 'vote', 'abstimmung', 'poll question']
};
const otherStages: Partial<Record<BankStage, string[]>> = {
	idea: ['ideas', 'ideen', 'open', 'offen', 'proposed', 'vorschlag', 'new', 'neu', 'backlog', 'todo', 'to do'],
	drafting: ['draft', 'entwurf', 'in progress', 'in arbeit', 'writing', 'doing', 'wip'],
	review: ['in review', 'prufung', 'freigabe', 'to review'],
	ready: ['done', 'approved', 'freigegeben', 'bereit', 'final', 'fertig'],
	scheduled: ['planned', 'geplant'],
	published: ['live', 'online', 'publish'],
	shelved: ['parked', 'on hold', 'archived', 'archiviert', 'geparkt', 'zuruckgestellt']
};

function spellings<T extends string>(
	all: readonly T[],
	label: (one: T, locale: 'en' | 'de') => string,
	others: Partial<Record<T, string[]>>
) {
	const found = new Map<string, T>();
	for (const one of all)
		for (const name of [one, label(one, 'en'), label(one, 'de'), ...(others[one] ?? [])])
			if (!found.has(headerWords(name))) found.set(headerWords(name), one);
	return found;
}

const formats = spellings(bankFormats, formatLabel, otherFormats);
const stages = spellings(bankStages, stageLabel, otherStages);

export const formatOf = (cell: string): BankFormat | null => formats.get(headerWords(cell.slice(0, 100))) ?? null;
export const stageOf = (cell: string): BankStage | null => stages.get(headerWords(cell.slice(0, 100))) ?? null;

const languages = new Map(
	bankLanguages.flatMap((language) =>
		['en', 'de', language].map((locale) => [headerWords(languageLabel(language, locale)), language] as const)
	)
);

/** 'de' of "de", "de-CH", "German", "Deutsch". */
export function languageOf(cell: string): string | null {
	const code = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(cell.trim())?.[1]?.toLowerCase();
	return languages.get(headerWords(cell.slice(0, 100))) ?? code ?? null;
}

/** "1,5", "2 h", "3 Stunden", "90 min". Null for what is no length of time between a quarter of an hour and 400 hours. */
export function hoursOf(cell: string): number | null {
	const found = /^(\d{1,4}(?:[.,]\d{1,3})?)\s*(h|hours?|std\.?|stunden?|min(?:uten|utes|\.)?)?$/i.exec(cell.trim());
	if (!found) return null;
	const hours = Number(found[1]!.replace(',', '.')) / (/^min/i.test(found[2] ?? '') ? 60 : 1);
	return hours >= 0.25 && hours <= 400 ? hours : null;
}

const yes = new Set(['yes', 'y', 'ja', 'j', 'true', 'wahr', '1', 'x', '✓', 'evergreen', 'zeitlos']);
const no = new Set(['no', 'n', 'nein', 'false', 'falsch', '0', '-', 'dated', 'datiert']);

export function yesOf(cell: string): boolean | null {
	const word = cell.trim().toLowerCase();
	return yes.has(word) ? true : no.has(word) ? false : null;
}

/** YYYY-MM-DD between 2000 and 2099. */
export function dayOf(cell: string, order: Order, thisYear: number): string | null {
	const day = readDate(cell.slice(0, 60), order, thisYear);
	return day !== null && day >= '2000-01-01' && day < '2100-01-01' ? day : null;
}

export function partOf(cell: string): number | null {
	const part = /^\s*#?(\d{1,3})(?:\.0+|\.)?\s*$/.exec(cell)?.[1];
	return part && Number(part) >= 1 ? Number(part) : null;
}

/** By commas, semicolons or lines; without a leading "#". */
export function listOf(cell: string): string[] {
	const parts = cell.split(/[,;\n]/).map((part) => part.trim().replace(/^#(?=\S)/, ''));
	return [...new Set(parts.filter(Boolean))];
}

/** One a line, without bullets and numbers in front. */
export function linesOf(cell: string): string[] {
	return cell
		.split(/\r\n?|\n/)
		.map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/, '').trim())
		.filter(Boolean);
}
