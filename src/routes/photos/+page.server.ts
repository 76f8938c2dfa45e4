// The newest albums, the photo of the week, and the calls one can still answer.
import { findPhotoOfTheWeek, listOpenCalls, listPhotosOf } from '#server/community/photos/queries/lists.ts';
import { listPosts } from '#server/conversation/posts/queries/list-posts.ts';
import { findPerson } from '#server/members/people/queries/profile.ts';
import { findSpace } from '#server/members/spaces/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const ctx = locals.ctx();
	const { searchParams: query } = url;
	const [space, author, named] = [query.get('space'), query.get('author'), query.get('of')];
	const of = named ? await findPerson(ctx, named) : null;
	const [inSpace, by] = [space ? await findSpace(ctx, space) : null, author ? await findPerson(ctx, author) : null];
	const cursor = query.get('cursor');
	const filter = { kind: 'album' as const, spaceId: inSpace?.id, authorId: by?.id, cursor, size: 24 };
	const isFirst = !cursor && !inSpace && !by && !of;
	const [albums, week, calls] = await Promise.all([
		listPosts(ctx, filter),
		isFirst ? findPhotoOfTheWeek(ctx) : null,
		isFirst ? listOpenCalls(ctx) : []
	]);
	return {
		...{ albums, week, calls, cursor, now: ctx.now },
		/** Photos somebody is in, in place of albums. */
		of: of && { name: of.name, placed: await listPhotosOf(ctx, of.id, 'agreed') },
		filter: {
			space: inSpace && { slug: inSpace.slug, name: inSpace.name },
			author: by && { slug: by.handle, name: by.name }
		}
	};
};
