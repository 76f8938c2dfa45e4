// A new idea: for the challenge that the address names, or for the idea box.
import { postHref } from '#lib/terms/posts.ts';
import { writeIdea } from '#server/community/ideas/actions.ts';
import { WriteIdea } from '#server/community/ideas/input.ts';
import { listOpenChallenges } from '#server/community/ideas/queries/challenges.ts';
import { listOwnPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { submit } from '#server/web/form.ts';
import { pictures, withPictures } from '../write.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const [spaces, challenges, drafts] = await Promise.all([
		listWritableSpaces(ctx),
		listOpenChallenges(ctx),
		listOwnPosts(ctx, { kind: 'idea', state: 'draft', size: 5 })
	]);
	const asked = Number(url.searchParams.get('challenge'));
	return {
		spaces: spaces.map(({ id, name }) => ({ id, name })),
		challenges: challenges.map(({ id, title }) => ({ id, title })),
		challengeId: challenges.find(({ id }) => id === asked)?.id ?? null,
		spaceId: spaces.find((space) => space.slug === url.searchParams.get('space'))?.id ?? null,
		title: (url.searchParams.get('title') ?? '').slice(0, 200),
		drafts: drafts.rows.map(({ id, title, updatedAt }) => ({ id, title, updatedAt }))
	};
};

export const actions: Actions = {
	default: submit(
		WriteIdea.extend({ pictures }),
		async (ctx, input) => writeIdea(ctx, await withPictures(ctx, input)),
		(written) =>
			written.state === 'published' ? postHref({ kind: 'idea', ...written }) : `/ideas/${written.id}/edit?saved=1`
	)
};
