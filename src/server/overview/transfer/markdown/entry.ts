// One Markdown file as an article to be: title, date, authors, topics, body, whatever the generator called them.
import { basename, extname } from 'node:path';
import { dateOfFileName, readDate } from './dates.ts';
import { readFrontMatter } from './front-matter.ts';

export interface Entry {
	title: string;
	summary: string;
	body: string;
	/** Null when neither the head nor the file name says. */
	date: Date | null;
	/** Names or slugs as written. */
	authors: string[];
	topics: string[];
	draft: boolean;
	archived: boolean;
	/** Slug of the space it belongs to; an export of Hearth says so. */
	space: string | null;
	/** Name of the audience it is for, which an export of Hearth says too. */
	audience: string | null;
	/** Path of the cover as written. */
	cover: string | null;
	coverAlt: string;
	remarks: string[];
}

/** @throws Error in plain words when the file cannot be an article. */
export function readEntry(fileName: string, source: string): Entry {
	const { head, body, remarks } = readFrontMatter(source);
	if (!body && !word(head.title)) throw new Error('The file is empty.');
	if (/\{%.*?%\}/.test(body)) remarks.push('template tags were left as text');
	const date = dateOf(head, fileName, remarks);
	return {
		title: word(head.title) || firstHeading(body) || titleOfFileName(fileName),
		summary: firstOf(head, ['excerpt', 'description', 'summary']),
		body: withoutRepeatedTitle(body, word(head.title)),
		date,
		authors: words(head.authors ?? head.author),
		topics: topicsOf(head),
		draft: head.draft === true || head.published === false || word(head.draft) === 'true',
		archived: head.archived === true,
		space: word(head.space) || null,
		audience: word(head.audience) || null,
		cover: firstOf(head, ['cover', 'image', 'feature_image', 'featured_image']) || null,
		coverAlt: firstOf(head, ['image_alt', 'cover_alt']),
		remarks
	};
}

function topicsOf(head: Record<string, unknown>): string[] {
	return [...new Set([...words(head.tags ?? head.tag ?? head.topics), ...words(head.categories ?? head.category)])];
}

/** The first of these fields that says something. */
function firstOf(head: Record<string, unknown>, fields: string[]): string {
	return fields.map((field) => word(head[field])).find(Boolean) ?? '';
}

function dateOf(head: Record<string, unknown>, fileName: string, remarks: string[]): Date | null {
	const given = head.date ?? head.published_at ?? head.pubDate ?? head.created;
	const read = readDate(given);
	if (given !== undefined && given !== null && !read)
		remarks.push(`the date "${String(given).slice(0, 40)}" is none; the file name decides`);
	return read ?? dateOfFileName(basename(fileName));
}

/** A scalar as text; numbers and booleans are titles too. */
function word(value: unknown): string {
	return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}

/** A list however it was written: YAML list, nested list, list of objects with a name, or words with commas. */
function words(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(words);
	if (value && typeof value === 'object') {
		const named = value as Record<string, unknown>;
		return words(named.name ?? named.id ?? named.slug ?? Object.values(named));
	}
	return word(value)
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
}

function firstHeading(body: string): string {
	return /^#{1,2} +(.+?) *#*$/m.exec(body)?.[1]?.trim() ?? '';
}

function titleOfFileName(fileName: string): string {
	const bare = basename(fileName, extname(fileName)).replace(/^\d{4}-\d{2}-\d{2}[-_ ]*/, '');
	const spaced = bare.replace(/[-_]+/g, ' ').trim() || basename(fileName);
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Many files repeat their title as the first heading; the page shows it once. */
function withoutRepeatedTitle(body: string, title: string): string {
	const found = /^# +(.+?) *#*\n+/.exec(body);
	return found && title && found[1] === title ? body.slice(found[0].length) : body;
}
