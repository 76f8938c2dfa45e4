// What serves an objective, or none: posts, spaces or challenges, as a list.
import { z } from 'zod';
import { postKinds } from '#lib/terms/posts.ts';
import { listServingPlaces, listServingPosts } from '#server/programme/objectives/queries/serving.ts';
import { findObjective } from '#server/programme/objectives/queries/tree.ts';
import { NotFound } from '#server/platform/errors.ts';
import { idOf } from '../../objectives/id.ts';
import type { PageServerLoad } from './$types';

const Asked = z.object({
	what: z.enum(['posts', 'spaces', 'challenges']).catch('posts'),
	kind: z.enum(postKinds).nullable().catch(null)
});

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const asked = url.searchParams;
	const wanted = asked.get('objective');
	if (wanted === null) throw new NotFound();
	const objective = wanted === 'none' ? null : await findObjective(ctx, idOf(wanted));
	const { what, kind } = Asked.parse({ what: asked.get('what'), kind: asked.get('kind') });
	const filter = { objectiveId: objective?.id ?? null, cursor: asked.get('after') };
	const posts = what === 'posts' ? await listServingPosts(ctx, { ...filter, kind }) : null;
	const places = what === 'posts' ? null : await listServingPlaces(ctx, what, filter);
	return {
		...{ what, kind, posts, places },
		objective: objective && { id: objective.id, title: objective.title },
		next: posts?.next ?? places?.next ?? null,
		paged: asked.has('after')
	};
};
