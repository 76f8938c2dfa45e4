// A feed's text as entries of plain text: RSS, RDF, Atom and JSON Feed alike, each part bounded.
import { createHash } from 'node:crypto';
import { DetectError, parseFeed } from 'feedsmith';
import { cleanLine, excerpt } from '#server/platform/text/plain.ts';
import { sanitiseAndRead } from '#server/platform/text/sanitise.ts';
import { decodeFeed } from './decode.ts';
import { type Parsed, rawOf, type RawEntry, type Words } from './formats.ts';

export interface FoundEntry {
	/** What tells it from the others of its feed, for ever. */
	guid: string;
	title: string;
	/** An address of the web, or empty. */
	url: string;
	summary: string;
	publishedAt: Date | null;
}

export interface FoundFeed {
	title: string;
	entries: FoundEntry[];
}

/** Why there are no entries: stable words, said in `lib/terms/harvest.ts`. */
export type FeedFault = 'no_feed' | 'broken_feed' | 'unknown_encoding';

export const mostEntries = 100;

/** What a hostile feed may cost to be cleaned, in characters. */
const longest = 20_000;

/** Never throws: gives entries (perhaps none), or says why not. */
export function readFeedBody(
	body: Buffer,
	contentType: string,
	base: string,
	now: Date
): FoundFeed | { fault: FeedFault } {
	const text = decodeFeed(body, contentType);
	if (text === null) return { fault: 'unknown_encoding' };
	try {
		return presented(parseFeed(text, { maxItems: mostEntries }), base, now);
	} catch (error) {
		return { fault: error instanceof DetectError ? 'no_feed' : 'broken_feed' };
	}
}

function presented(parsed: Parsed, base: string, now: Date): FoundFeed {
	const { title, entries } = rawOf(parsed);
	const found = new Map<string, FoundEntry>();
	for (const raw of entries.slice(0, mostEntries)) {
		const entry = entryOf(raw, base, now);
		if (entry && !found.has(entry.guid)) found.set(entry.guid, entry);
	}
	return { title: lineOf(title, 200), entries: [...found.values()] };
}

/** Null for an entry that says nothing. */
function entryOf({ id, title, link, summary, date }: RawEntry, base: string, now: Date): FoundEntry | null {
	const said = lineOf(summary, 600);
	const name = lineOf(title, 200) || excerpt(said, 100);
	if (!name) return null;
	const url = addressOf(link, base);
	return {
		guid: guidOf(id || url || `${name} ${date ?? ''}`),
		title: name,
		url,
		summary: said,
		publishedAt: dayOf(date, now)
	};
}

function guidOf(id: string): string {
	const clean = cleanLine(id.slice(0, longest));
	return clean.length <= 200 ? clean : `sha256:${createHash('sha256').update(id).digest('hex')}`;
}

/** An address of the web; anything else leads nowhere. */
function addressOf(link: string | undefined, base: string): string {
	const url = link ? URL.parse(link.trim(), base) : null;
	return url && /^https?:$/.test(url.protocol) && url.href.length <= 2_000 ? url.href : '';
}

/** A day that makes no sense is none. */
function dayOf(date: string | undefined, now: Date): Date | null {
	const at = date ? new Date(date) : null;
	const isSensible = at && at.getTime() > Date.UTC(1990, 0, 1) && at.getTime() < now.getTime() + 86_400_000;
	return isSensible ? at : null;
}

const lineOf = (words: Words | undefined, most: number) => excerpt(cleanLine(plainOf(words)), most);

function plainOf(words: Words | undefined): string {
	if (!words) return '';
	const value = words.value.slice(0, longest);
	if (words.plain) return value;
	try {
		const read = sanitiseAndRead(value).text;
		// Some feeds escape their markup twice.
		return /<[a-z!/]/i.test(read) ? sanitiseAndRead(read).text : read;
	} catch {
		// More tags than any text has.
		return '';
	}
}
