// Similar questions and fitting topics, while somebody types a question.
import { listSimilar } from '#server/community/questions/queries/similar.ts';
import { suggestTopicsFor } from '#server/community/questions/queries/topics.ts';
import { rest } from '#server/web/rest.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = rest(async ({ locals, url }) => {
	const ctx = locals.ctx();
	const [title, text] = [url.searchParams.get('q') ?? '', (url.searchParams.get('text') ?? '').slice(0, 2_000)];
	const similar = await listSimilar(ctx, title, { exceptId: Number(url.searchParams.get('except')) || undefined });
	const topics = await suggestTopicsFor(
		ctx,
		`${title} ${text}`,
		similar.map((question) => question.id)
	);
	return { similar, topics };
});
