// The words of search that server and page share: what is searched, the filters of the address, and what is found.
import type { PostRow } from '#lib/terms/posts.ts';

export const searchKinds = ['posts', 'answers', 'comments', 'people', 'spaces', 'topics'] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchSorts = ['best', 'newest'] as const;
export type SearchSort = (typeof searchSorts)[number];

export interface SearchFilter {
	/** As it was typed; empty is no search. */
	q: string;
	kind: SearchKind;
	sort: SearchSort;
	/** Slugs and a handle, as they stand in the address. */
	space?: string | undefined;
	topic?: string | undefined;
	person?: string | undefined;
	/** Days, YYYY-MM-DD, both included. */
	from?: string | undefined;
	to?: string | undefined;
}

/** A piece of found text: words that were looked for are marked. */
export type Marked = { text: string; hit: boolean }[];

export interface FoundPost extends PostRow {
	markedTitle: Marked;
	/** Where the words stand in the text; empty when they are only in the title. */
	markedText: Marked;
}

export interface FoundComment {
	id: number;
	markedText: Marked;
	createdAt: Date;
	author: { name: string; handle: string; photo: string | null } | null;
	postTitle: string;
	/** Where it stands. */
	href: string;
}

export interface FoundPerson {
	id: number;
	handle: string;
	name: string;
	photo: string | null;
	title: string;
	department: string | null;
}

export interface FoundSpace {
	id: number;
	slug: string;
	name: string;
	purpose: string;
	colour: string;
	memberCount: number;
}

export interface FoundTopic {
	id: number;
	slug: string;
	name: string;
	description: string;
	postCount: number;
}

export interface Suggestion {
	title: string;
	href: string;
	hint: string;
	kind: 'article' | 'question' | 'idea' | 'album' | 'person' | 'space' | 'topic';
}

export interface SuggestionGroup {
	label: string;
	items: Suggestion[];
}
