// One Markdown file with its head: title, date, authors, topics, body, whatever the generator called them.
import { basename, extname } from 'node:path';
import { dateOfFileName, readDate } from './spelled-date.ts';
import { readFrontMatter } from './front-matter.ts';

export interface MarkdownFile {
	/** The whole head, for what only some readers know. */
	head: Record<string, unknown>;
	title: string;
	summary: string;
	body: string;
	/** With the title as its first heading, where the file repeats it so. */
	wholeBody: string;
	/** Null when neither the head nor the file name says. */
	date: Date | null;
	/** Names or slugs as written. */
	authors: string[];
	topics: string[];
	draft: boolean;
	archived: boolean;
	/** Path of the cover as written. */
	cover: string | null;
	coverAlt: string;
	/** Things that were put right or passed over. */
	remarks: FileRemark[];
}

export type FileRemark =
	| { what: 'no_head' }
	/** Tags of a template, which stay in the text as they are. */
	| { what: 'template_tags'; line: number }
	/** A date that is none; the file's name stands in. */
	| { what: 'date'; spelled: string };

/** @throws BrokenHead, or Error in plain words when there is nothing in it. */
export function readMarkdownFile(fileName: string, source: string): MarkdownFile {
	const { head, body, isHeaded, bodyLine } = readFrontMatter(source);
	const remarks: FileRemark[] = isHeaded ? [] : [{ what: 'no_head' }];
	if (!body && !word(head.title)) throw new Error('The file is empty.');
	const tag = body.search(/\{%.*?%\}/);
	if (tag >= 0) remarks.push({ what: 'template_tags', line: bodyLine + body.slice(0, tag).split('\n').length - 1 });
	const date = dateOf(head, fileName, remarks);
	return {
		head,
		title: word(head.title) || firstHeading(body) || titleOfFileName(fileName),
		summary: firstOf(head, ['excerpt', 'description', 'summary']),
		body: withoutRepeatedTitle(body, word(head.title)),
		wholeBody: body,
		date,
		authors: words(head.authors ?? head.author),
		topics: topicsOf(head),
		draft: head.draft === true || head.published === false || word(head.draft) === 'true',
		archived: head.archived === true,
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

function dateOf(head: Record<string, unknown>, fileName: string, remarks: FileRemark[]): Date | null {
	const given = head.date ?? head.published_at ?? head.pubDate ?? head.created;
	const read = readDate(given);
	if (given !== undefined && given !== null && !read)
		remarks.push({ what: 'date', spelled: String(given).slice(0, 40) });
	return read ?? dateOfFileName(basename(fileName));
}

/** A scalar as text; numbers and booleans are titles too. */
export function word(value: unknown): string {
	return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
}

/** A list however it was written: YAML list, nested list, list of objects with a name, or words with commas. */
export function words(value: unknown): string[] {
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
