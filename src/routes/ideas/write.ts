// What the form of an idea sends along, the same for a new one and for one that is changed: pictures go into the text, documents hang on it.
import { z } from 'zod';
import { mostDocuments } from '#lib/terms/attachments.ts';
import { m } from '#lib/paraglide/messages.js';
import { fileHref } from '#lib/terms/posts.ts';
import { refusal } from '#lib/terms/refusals.ts';
import { discardDocuments, storeDocuments, type StoredDocument } from '#server/conversation/attachments/take-in.ts';
import { uploadImage } from '#server/conversation/media/actions.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { Invalid } from '#server/platform/errors.ts';
import { isAccepted, sniffFormat } from '#server/platform/storage/image-format.ts';

/** Empty file fields come as files without a name or content. */
export const files = z.preprocess(
	(value) =>
		(Array.isArray(value) ? value : [value]).filter((file) => file instanceof File && (file.name || file.size)),
	z.array(z.instanceof(File)).max(mostDocuments, { error: () => m.articles_refused_many({ count: mostDocuments }) })
);

interface Given {
	name: string;
	bytes: Uint8Array;
}

/** What is written with the files; when that is refused, no file stays behind. */
export async function withFiles<I extends { proposal: string; files: File[] }, R>(
	ctx: Ctx,
	input: I,
	write: (input: I, documents: StoredDocument[]) => Promise<R>
): Promise<R> {
	const given = await Promise.all(input.files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));
	const isPicture = ({ bytes }: Given) => isAccepted(sniffFormat(Buffer.from(bytes.buffer)));
	const documents = await storeDocuments(given.filter((file) => !isPicture(file)));
	try {
		const proposal = await withPictures(ctx, input.proposal, given.filter(isPicture));
		return await write({ ...input, proposal }, documents);
	} catch (error) {
		await discardDocuments(documents);
		throw error;
	}
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** The pictures stand at the end of the proposal, from where the editor can move them. */
async function withPictures(ctx: Ctx, proposal: string, pictures: Given[]): Promise<string> {
	const shown: string[] = [];
	for (const picture of pictures) {
		const { key } = await uploadImage(ctx, picture).catch((error: unknown) => {
			if (!(error instanceof Invalid)) throw error;
			throw new Invalid([{ field: 'files', message: `${picture.name}: ${refusal(error)}` }], 'picture_refused');
		});
		shown.push(`![](${fileHref(key, 'l')})`);
	}
	return [proposal, ...shown].filter(Boolean).join('\n\n');
}
