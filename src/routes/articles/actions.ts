// The form actions of the editor, the same for a new article and for one that is changed.
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { valueOfPlace } from '#lib/terms/places.ts';
import { postHref } from '#lib/terms/posts.ts';
import { editArticle, publishArticle, scheduleArticle, writeArticle } from '#server/community/articles/actions.ts';
import { discardKept } from '#server/community/articles/autosave.ts';
import { ArticleFields, EditArticle, OneArticle, ScheduleArticle } from '#server/community/articles/input.ts';
import { previewArticle } from '#server/community/articles/queries.ts';
import { uploadImage } from '#server/conversation/media/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { submit } from '#server/web/form.ts';

const coverFile = z.preprocess(
	(file) => (file instanceof File && file.size > 0 ? file : undefined),
	z.instanceof(File).optional()
);
const withoutCover = z.preprocess((value) => value === 'on' || value === '1', z.boolean());

/** A new article has neither id nor version yet. */
const newer = {
	id: z.preprocess((value) => value || undefined, z.coerce.number().int().positive().optional()),
	baseVersion: z.preprocess((value) => value || 1, z.coerce.number().int().positive()),
	coverFile,
	withoutCover
};
const Save = EditArticle.extend(newer);
const Plan = ScheduleArticle.extend(newer);
type Save = z.infer<typeof Save>;

async function withCover(ctx: Ctx, { coverFile: file, withoutCover: none, ...input }: Save) {
	if (none) return { ...input, cover: null };
	if (!file) return input;
	const bytes = new Uint8Array(await file.arrayBuffer());
	return { ...input, cover: (await uploadImage(ctx, { bytes, name: file.name })).key };
}

/** A new one becomes a draft first, so that all three ways go on from there. */
async function begun<I extends Save>(ctx: Ctx, input: I): Promise<EditArticle> {
	const full = await withCover(ctx, input);
	if (full.id) return { ...full, id: full.id };
	const { id, version } = await writeArticle(ctx, { ...full, publish: false });
	return { ...full, id, baseVersion: version };
}

async function save(ctx: Ctx, input: Save) {
	if (input.id) return editArticle(ctx, (await withCover(ctx, input)) as EditArticle);
	return writeArticle(ctx, { ...(await withCover(ctx, input)), publish: false });
}

// One transaction: what cannot be published leaves no draft behind, for the form still holds the text.
const publish = (ctx: Ctx, input: Save) => inTransaction(ctx, async (tx) => publishArticle(tx, await begun(tx, input)));

const plan = (ctx: Ctx, input: z.infer<typeof Plan>) =>
	inTransaction(ctx, async (tx) =>
		scheduleArticle(tx, { ...(await begun(tx, input)), scheduledFor: input.scheduledFor })
	);

/** The form goes back with the preview, so that without script nothing that was typed is lost. */
async function preview(ctx: Ctx, input: ArticleFields) {
	const { title, summary, body, topics, coAuthors, ...rest } = input;
	const values = {
		title,
		summary,
		body,
		topics,
		coAuthors,
		language: rest.language ?? '',
		spaceId: valueOfPlace(rest.spaceId),
		series: rest.series ?? ''
	};
	return { ...(await previewArticle(ctx, input)), values };
}

const ofPage = ({ params }: RequestEvent): Record<string, unknown> =>
	params.id ? { id: Number.parseInt(params.id, 10) } : {};
const read = (written: { id: number; slug: string }) => postHref({ kind: 'article', ...written });

export const editorActions = {
	save: submit(
		Save,
		save,
		(written) => (written.state === 'published' ? read(written) : `/articles/${written.id}/edit?saved=1`),
		ofPage
	),
	publish: submit(Save, publish, read, ofPage),
	schedule: submit(Plan, plan, read, ofPage),
	preview: submit(ArticleFields, preview),
	discard: submit(OneArticle, discardKept, (_, { url }) => url.pathname, ofPage)
};
