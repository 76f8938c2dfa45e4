// The versions of an article, and what one of them changed.
import { RestoreRevision } from '#server/community/articles/input.ts';
import { findArticlePost, restoreRevision } from '#server/community/articles/actions.ts';
import { findRevision, listRevisions } from '#server/conversation/posts/queries/revisions.ts';
import { NotFound } from '#server/platform/errors.ts';
import { diffMarkdown } from '#server/platform/text/diff.ts';
import { submit } from '#server/web/form.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const [post, versions] = [await findArticlePost(ctx, id), await listRevisions(ctx, id)];
	const version = Number(url.searchParams.get('version') ?? versions[0]?.version ?? 0);
	if (!Number.isSafeInteger(version)) throw new NotFound();
	const { revision, before } = await findRevision(ctx, id, version);
	return {
		title: post.title,
		href: postHref(post),
		versions,
		newest: versions[0]?.version === version,
		revision: { version, title: revision.title, titleBefore: before?.title ?? null },
		blocks: diffMarkdown(before?.body ?? '', revision.body)
	};
};

export const actions: Actions = {
	restore: submit(
		RestoreRevision,
		restoreRevision,
		(_, { url }) => url.pathname,
		({ params }) => ({ id: postIdOf(params.id ?? '') ?? 0 })
	)
};
