// A challenge: its question with background and rules, and its ideas.
import { redirect } from '@sveltejs/kit';
import { challengeHref } from '#lib/terms/ideas.ts';
import { postIdOf } from '#lib/terms/posts.ts';
import { listIdeas } from '#server/community/ideas/queries/board.ts';
import { findChallenge } from '#server/community/ideas/queries/challenges.ts';
import { NotFound } from '#server/platform/errors.ts';
import { findObjectiveOf } from '#server/programme/objectives/queries/aligned.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const challenge = await findChallenge(ctx, id);
	const href = challengeHref(challenge);
	// Not for good: the question, and with it this address, may change back.
	if (`/ideas/challenges/${encodeURIComponent(params.id)}` !== href) redirect(307, href + url.search);
	const ideas = await listIdeas(ctx, { challengeId: id, size: 10 }, 'support');
	const { background: _, rules: __, ...shown } = challenge;
	const serves = await findObjectiveOf(ctx, 'challenge', id);
	return { challenge: shown, serves, ideas: ideas.rows, more: ideas.next !== null, href, now: ctx.now };
};
