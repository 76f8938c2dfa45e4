// One search: the tab that was asked for, what was meant, and the choices of its filters.
import type { FoundComment, FoundPerson, FoundPost, FoundSpace, FoundTopic, SearchFilter } from '#lib/terms/search.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { findNearWord } from './did-you-mean.ts';
import { searchAnswers } from './found-answers.ts';
import { searchComments } from './found-comments.ts';
import { searchPeople, searchSpaces, searchTopics } from './found-names.ts';
import { searchPosts } from './found-posts.ts';
import type { Found } from './window.ts';

export type SearchResult =
	| { kind: 'posts'; found: Found<FoundPost> }
	| { kind: 'answers'; found: Found<FoundComment> }
	| { kind: 'comments'; found: Found<FoundComment> }
	| { kind: 'people'; found: Found<FoundPerson> }
	| { kind: 'spaces'; found: Found<FoundSpace> }
	| { kind: 'topics'; found: Found<FoundTopic> };

/** With fewer hits than this, something near is offered. */
const few = 3;

export async function search(
	ctx: Ctx,
	filter: SearchFilter,
	after?: string | null
): Promise<SearchResult & { near: string | null }> {
	const result = await searchKind(ctx, filter, after);
	const near = !after && result.found.atLeast < few ? await findNearWord(ctx, filter.q) : null;
	return { ...result, near };
}

async function searchKind(ctx: Ctx, filter: SearchFilter, after?: string | null): Promise<SearchResult> {
	const { kind, q } = filter;
	if (kind === 'answers') return { kind, found: await searchAnswers(ctx, q, after) };
	if (kind === 'comments') return { kind, found: await searchComments(ctx, filter, after) };
	if (kind === 'people') return { kind, found: await searchPeople(ctx, q, after) };
	if (kind === 'spaces') return { kind, found: await searchSpaces(ctx, q, after) };
	if (kind === 'topics') return { kind, found: await searchTopics(ctx, q, after) };
	return { kind, found: await searchPosts(ctx, filter, after) };
}

/** The spaces a search can be narrowed to: those the viewer belongs to, then the largest they know of. */
export function listSearchSpaces(ctx: Ctx): Promise<{ slug: string; name: string }[]> {
	const text = `select slug, name from spaces where archived_at is null and (visibility <> 'private' or id = any($1::bigint[]))
		order by id = any($1::bigint[]) desc, member_count desc, lower(name) limit 60`;
	return named(ctx.db, 'search_spaces_choice', text, [ctx.viewer.spaceIds]);
}
