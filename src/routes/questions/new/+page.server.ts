// Asking a question; without script the similar ones are looked up by a button.
import { z } from 'zod';
import { askQuestion, findInstead } from '#server/community/questions/actions/ask.ts';
import { AskQuestion } from '#server/community/questions/input.ts';
import { listSimilar } from '#server/community/questions/queries/similar.ts';
import { suggestTopicsFor } from '#server/community/questions/queries/topics.ts';
import { listPlaces } from '#server/conversation/posts/queries/places.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { submit } from '#server/web/form.ts';
import { placeOfSlug } from '#lib/terms/places.ts';
import { postHref } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const places = await listPlaces(locals.ctx());
	return {
		places,
		place: placeOfSlug(places, url.searchParams.get('space')),
		title: (url.searchParams.get('title') ?? '').slice(0, 200),
		topics: url.searchParams.getAll('topic').slice(0, 5)
	};
};

const line = z.string().default('');
const Check = z.object({
	title: line,
	body: line,
	topics: z.union([z.string(), z.array(z.string())]).default(''),
	spaceId: line
});

/** The form goes back with what was found, so that nothing that was typed is lost. */
async function check(ctx: Ctx, typed: z.infer<typeof Check>) {
	const similar = await listSimilar(ctx, typed.title);
	const topics = await suggestTopicsFor(
		ctx,
		`${typed.title} ${typed.body.slice(0, 2_000)}`,
		similar.map(({ id }) => id)
	);
	return { hints: { similar, topics }, values: typed };
}

const Found = z.object({ found: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });
const read = (written: { id: number; slug: string }) => postHref({ kind: 'question', ...written });

export const actions: Actions = {
	ask: submit(AskQuestion, askQuestion, read),
	check: submit(Check, check),
	found: submit(Found, (ctx, { found }) => findInstead(ctx, { id: found }), read)
};
