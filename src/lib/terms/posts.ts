// The words for posts that server and pages share: kinds, states, and what one entry of a list of posts says.
import type { AnyCard } from './cards.ts';

export const postKinds = ['article', 'question', 'idea', 'album'] as const;
export type PostKind = (typeof postKinds)[number];

export const postStates = ['draft', 'scheduled', 'published', 'archived'] as const;
export type PostState = (typeof postStates)[number];

export interface PostAuthor {
	id: number;
	handle: string;
	name: string;
	/** Storage key of the photo, without the size suffix. */
	photo: string | null;
}

export interface PostCover {
	key: string;
	width: number;
	height: number;
	alt: string;
	placeholder: string;
}

export interface PostSpace {
	id: number;
	slug: string;
	name: string;
	colour: string;
}

export interface PostAudience {
	id: number;
	name: string;
}

/** One entry of any list of posts, with what the viewer has to do with it. */
export interface PostRow {
	id: number;
	kind: PostKind;
	state: PostState;
	title: string;
	slug: string;
	summary: string;
	language: string;
	readingMinutes: number;
	commentCount: number;
	reactionCount: number;
	viewCount: number;
	score: number;
	card: AnyCard;
	version: number;
	/** Put there by the editorial team, under its author's name. */
	seeded: boolean;
	pinnedUntil: Date | null;
	scheduledFor: Date | null;
	publishedAt: Date | null;
	editedAt: Date | null;
	updatedAt: Date;
	/** The main author first. */
	authors: PostAuthor[];
	/** Where it stands: in a space, for an audience, or neither. */
	space: PostSpace | null;
	audience: PostAudience | null;
	topics: { slug: string; name: string }[];
	cover: PostCover | null;
	/** The viewer's own reaction, if any. */
	reaction: string | null;
	bookmarked: boolean;
	/** The viewer has opened it before. */
	seen: boolean;
}

const places: Record<PostKind, string> = { article: 'articles', question: 'questions', idea: 'ideas', album: 'photos' };

/** The address of a post's page. */
export function postHref(post: { kind: PostKind; id: number; slug: string }): string {
	return `/${places[post.kind]}/${post.id}${post.slug ? `-${encodeURIComponent(post.slug)}` : ''}`;
}

/** The address of one size of a stored picture. */
export function fileHref(key: string, suffix: 's' | 'm' | 'l' = 'm'): string {
	return `/files/${key}-${suffix}.webp`;
}

/** The number in front of a post's address; null when there is none. */
export function postIdOf(parameter: string): number | null {
	const digits = /^(\d{1,15})(?:-|$)/.exec(parameter)?.[1];
	return digits ? Number(digits) : null;
}
