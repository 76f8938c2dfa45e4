// Takes what the editor saves by itself; the first save of a new article makes its draft.
import { saveDraft } from '#server/community/articles/autosave.ts';
import { writeArticle } from '#server/community/articles/actions.ts';
import { BeginDraft, WriteArticle } from '#server/community/articles/input.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

export const POST = rest(async (event: RequestEvent) => {
	const ctx = event.locals.ctx();
	const { id, ...text } = parse(BeginDraft, await bodyOf(event));
	if (id) return { id, ...(await saveDraft(ctx, { id, ...text })) };
	const written = await writeArticle(ctx, parse(WriteArticle, text));
	return { id: written.id, state: 'saved', version: written.version, at: ctx.now, editing: [] };
});
