// A new suggestion: on nothing in particular, on a search that found nothing, or on a post.
import { z } from 'zod';
import { suggestionKinds } from '#lib/terms/bank.ts';
import { longestSuggestion } from '#lib/terms/harvest.ts';
import { findSubject, makeSuggestion } from '#server/programme/harvest/actions/suggest.ts';
import { MakeSuggestion } from '#server/programme/harvest/input.ts';
import { NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

const Kind = z.enum(suggestionKinds).catch('write');
const PostId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = url.searchParams.get('post');
	const postId = PostId.safeParse(asked);
	if (asked && !postId.success) throw new NotFound();
	return {
		post: postId.success && asked ? await findSubject(locals.ctx(), postId.data) : null,
		kind: Kind.parse(url.searchParams.get('kind')),
		text: (url.searchParams.get('text') ?? '').slice(0, longestSuggestion).toWellFormed()
	};
};

export const actions: Actions = {
	default: submit(MakeSuggestion, makeSuggestion, () => '/suggestions?done=made')
};
