// Takes a picture from the editor and gives back its address; and what it shows, in words, once the writer said so.
import { z } from 'zod';
import { fileHref } from '#lib/terms/posts.ts';
import { m } from '#lib/paraglide/messages.js';
import { refusal } from '#lib/terms/refusals.ts';
import { AppError, Invalid } from '#server/platform/errors.ts';
import { describeImage, uploadImage } from '#server/conversation/media/actions.ts';
import { parse } from '#server/web/form.ts';
import { bodyOf, rest } from '#server/web/rest.ts';
import type { RequestEvent } from './$types';

const Description = z.object({ key: z.string().max(100), alt: z.string().max(500) });

export const POST = rest(async ({ locals, request }: RequestEvent) => {
	const data = await request.formData().catch(() => null);
	const image = data?.get('image');
	if (!(image instanceof File))
		throw new Invalid([{ field: 'image', message: m.articles_refused_no_image() }], 'image_missing');
	try {
		const bytes = new Uint8Array(await image.arrayBuffer());
		const stored = await uploadImage(locals.ctx(), { bytes, name: image.name, alt: String(data?.get('alt') ?? '') });
		return { ...stored, src: fileHref(stored.key, 'l') };
	} catch (error) {
		if (error instanceof Invalid)
			throw new Invalid([{ field: 'image', message: refusal(error as AppError) }], error.code);
		throw error;
	}
});

export const PATCH = rest(async (event: RequestEvent) => {
	await describeImage(event.locals.ctx(), parse(Description, await bodyOf(event)));
	return { done: true };
});
