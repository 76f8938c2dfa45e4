// What the form of an idea sends, the same for a new one and for one that is changed: its pictures are taken in first.
import { z } from 'zod';
import { m } from '#lib/paraglide/messages.js';
import { fileHref } from '#lib/terms/posts.ts';
import { uploadImage } from '#server/conversation/media/actions.ts';
import type { Ctx } from '#server/members/access/ctx.ts';

/** Empty file fields come as files without content. */
export const pictures = z.preprocess(
	(value) => (Array.isArray(value) ? value : [value]).filter((file) => file instanceof File && file.size > 0),
	z.array(z.instanceof(File)).max(8, { error: () => m.articles_refused_many({ count: 8 }) })
);

/** The pictures stand at the end of the proposal, from where the editor can move them. */
export async function withPictures<I extends { proposal: string; pictures: File[] }>(
	ctx: Ctx,
	{ pictures: files, ...input }: I
): Promise<Omit<I, 'pictures'>> {
	const shown: string[] = [];
	for (const file of files) {
		const { key } = await uploadImage(ctx, { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
		shown.push(`![](${fileHref(key, 'l')})`);
	}
	return { ...input, proposal: [input.proposal, ...shown].filter(Boolean).join('\n\n') };
}
