// A new idea: for the challenge that the address names, or for the idea box.
import { placeOfSlug } from '#lib/terms/places.ts';
import { postHref } from '#lib/terms/posts.ts';
import { writeIdea } from '#server/community/ideas/actions.ts';
import { WriteIdea } from '#server/community/ideas/input.ts';
import { listOpenChallenges } from '#server/community/ideas/queries/challenges.ts';
import { documentLimit } from '#server/conversation/attachments/take-in.ts';
import { listOwnPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { listPlaces } from '#server/conversation/posts/queries/places.ts';
import { submit } from '#server/web/form.ts';
import { files, withFiles } from '../write.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const [places, challenges, drafts] = await Promise.all([
		listPlaces(ctx),
		listOpenChallenges(ctx),
		listOwnPosts(ctx, { kind: 'idea', state: 'draft', size: 5 })
	]);
	const asked = Number(url.searchParams.get('challenge'));
	return {
		places,
		challenges: challenges.map(({ id, title }) => ({ id, title })),
		challengeId: challenges.find(({ id }) => id === asked)?.id ?? null,
		place: placeOfSlug(places, url.searchParams.get('space')),
		fileLimit: documentLimit(),
		title: (url.searchParams.get('title') ?? '').slice(0, 200),
		drafts: drafts.rows.map(({ id, title, updatedAt }) => ({ id, title, updatedAt }))
	};
};

export const actions: Actions = {
	default: submit(
		WriteIdea.extend({ files }),
		(ctx, input) => withFiles(ctx, input, (idea, documents) => writeIdea(ctx, idea, documents)),
		(written) =>
			written.state === 'published' ? postHref({ kind: 'idea', ...written }) : `/ideas/${written.id}/edit?saved=1`
	)
};
