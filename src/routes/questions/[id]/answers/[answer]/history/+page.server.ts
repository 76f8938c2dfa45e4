// The versions of an answer, and what one of them changed.
import {
	findAnswerToEdit,
	findAnswerVersion,
	listAnswerVersions
} from '#server/community/questions/queries/history.ts';
import { NotFound } from '#server/platform/errors.ts';
import { diffMarkdown } from '#server/platform/text/diff.ts';
import { postHref, postIdOf } from '#lib/terms/posts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const ctx = locals.ctx();
	const id = Number(params.answer);
	const { post } = await findAnswerToEdit(ctx, id);
	if (post.id !== postIdOf(params.id)) throw new NotFound();
	const versions = await listAnswerVersions(ctx, id);
	const version = Number(url.searchParams.get('version') ?? versions[0]?.version ?? 0);
	if (!Number.isSafeInteger(version)) throw new NotFound();
	const { revision, before } = await findAnswerVersion(ctx, id, version);
	return {
		title: post.title,
		href: `${postHref(post)}?part=${id}#answer-${id}`,
		versions,
		revision: { version: revision.version, title: '', titleBefore: null },
		blocks: diffMarkdown(before?.body ?? '', revision.body)
	};
};
