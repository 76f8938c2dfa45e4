// Changing an idea, or going on with a draft.
import type { RequestEvent } from '@sveltejs/kit';
import { placeValue } from '#lib/terms/places.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import { editIdea } from '#server/community/ideas/actions.ts';
import { EditIdea } from '#server/community/ideas/input.ts';
import { findIdeaToEdit } from '#server/community/ideas/queries.ts';
import { listOpenChallenges } from '#server/community/ideas/queries/challenges.ts';
import { documentLimit } from '#server/conversation/attachments/take-in.ts';
import { listPlaces } from '#server/conversation/posts/queries/places.ts';
import { NotFound } from '#server/platform/errors.ts';
import { submit } from '#server/web/form.ts';
import { files, withFiles } from '../../write.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const idea = await findIdeaToEdit(ctx, id);
	const [places, challenges] = await Promise.all([listPlaces(ctx, idea), listOpenChallenges(ctx)]);
	const own = idea.challenge;
	const calls = own && !challenges.some((challenge) => challenge.id === own.id) ? [own, ...challenges] : challenges;
	return {
		idea: { ...idea, place: placeValue(idea), challengeId: own?.id ?? null },
		places,
		challenges: calls.map(({ id: value, title }) => ({ id: value, title })),
		fileLimit: documentLimit(),
		saved: url.searchParams.has('saved')
	};
};

const ofPage = ({ params }: RequestEvent) => ({ id: postIdOf(params.id ?? '') ?? 0 });

export const actions: Actions = {
	default: submit(
		EditIdea.extend({ files }),
		(ctx, input) => withFiles(ctx, input, (idea, documents) => editIdea(ctx, idea, documents)),
		(written) =>
			written.state === 'draft' ? `/ideas/${written.id}/edit?saved=1` : postHref({ kind: 'idea', ...written }),
		ofPage
	)
};
