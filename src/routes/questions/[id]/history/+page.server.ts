// The versions of a question, and what one of them changed.
import { findQuestion } from '#server/community/questions/queries/find.ts';
import { findRevision, listRevisions } from '#server/conversation/posts/queries/revisions.ts';
import { NotFound } from '#server/platform/errors.ts';
import { diffMarkdown } from '#server/platform/text/diff.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = postIdOf(params.id);
	if (id === null) throw new NotFound();
	const [{ post }, versions] = [await findQuestion(ctx, id), await listRevisions(ctx, id)];
	const version = Number(url.searchParams.get('version') ?? versions[0]?.version ?? 0);
	if (!Number.isSafeInteger(version)) throw new NotFound();
	const { revision, before } = await findRevision(ctx, id, version);
	return {
		title: post.title,
		href: postHref(post),
		versions,
		revision: { version, title: revision.title, titleBefore: before?.title ?? null },
		blocks: diffMarkdown(before?.body ?? '', revision.body)
	};
};
