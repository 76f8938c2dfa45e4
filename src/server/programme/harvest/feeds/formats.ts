// What the four formats of feeds say of an entry, under one set of names.
import type { parseFeed } from 'feedsmith';

export type Parsed = ReturnType<typeof parseFeed<string>>;
type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];

/** Text as it stands, or with markup in it. */
export interface Words {
	value: string;
	plain: boolean;
}

export interface RawEntry {
	id?: string | undefined;
	title?: Words | undefined;
	link?: string | undefined;
	summary?: Words | undefined;
	date?: string | undefined;
}

export interface RawFeed {
	title: Words | undefined;
	entries: RawEntry[];
}

export function rawOf(parsed: Parsed): RawFeed {
	if (parsed.format === 'atom') return ofAtom(parsed.feed);
	if (parsed.format === 'json') return ofJson(parsed.feed);
	return parsed.format === 'rdf' ? ofRdf(parsed.feed) : ofRss(parsed.feed);
}

const marked = (value: string | undefined): Words | undefined => (value ? { value, plain: false } : undefined);
const plain = (value: string | undefined): Words | undefined => (value ? { value, plain: true } : undefined);
/** Atom says which it is; without a word it is plain. */
const told = (text: { value?: string; type?: string } | undefined): Words | undefined =>
	text?.value ? { value: text.value, plain: !/html/i.test(text.type ?? '') } : undefined;

function ofAtom({ title, entries = [] }: Of<'atom'>): RawFeed {
	return {
		title: told(title),
		entries: entries.map(({ id, links = [], published, updated, ...entry }) => ({
			id,
			title: told(entry.title),
			link: (links.find(({ rel }) => !rel || rel === 'alternate') ?? links[0])?.href,
			summary: told(entry.summary) ?? told(entry.content),
			date: published ?? updated
		}))
	};
}

function ofJson({ title, items = [] }: Of<'json'>): RawFeed {
	return {
		title: plain(title),
		entries: items.map((item) => ({
			id: item.id,
			title: plain(item.title),
			link: item.url ?? item.external_url,
			summary: plain(item.summary) ?? plain(item.content_text) ?? marked(item.content_html),
			date: item.date_published ?? item.date_modified
		}))
	};
}

function ofRdf({ title, items = [] }: Of<'rdf'>): RawFeed {
	return {
		title: marked(title),
		entries: items.map((item) => ({
			id: item.rdf?.about,
			title: marked(item.title),
			link: item.link,
			summary: marked(item.description) ?? marked(item.content?.encoded),
			date: item.dc?.dates?.[0]
		}))
	};
}

function ofRss({ title, items = [] }: Of<'rss'>): RawFeed {
	return {
		title: marked(title),
		entries: items.map(({ guid, ...item }) => ({
			id: guid?.value,
			title: marked(item.title),
			link: item.link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
			summary: marked(item.description) ?? marked(item.content?.encoded),
			date: item.pubDate ?? item.dc?.dates?.[0]
		}))
	};
}
