// Full-text search over answers to questions the viewer may see, the newest first.
import { answerHref } from '#lib/terms/questions.ts';
import type { FoundComment } from '#lib/terms/search.ts';
import { listFoundAnswers } from '#server/community/questions/queries/found.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { decodeCursor, encodeCursor } from '#server/platform/db/page.ts';
import { Invalid } from '#server/platform/errors.ts';
import { bestPieces, markedPieces } from '../marks.ts';
import { type Found, resultSize } from './window.ts';

export async function searchAnswers(ctx: Ctx, q: string, after?: string | null): Promise<Found<FoundComment>> {
	const [before] = decodeCursor(after, 1) ?? [Number.MAX_SAFE_INTEGER];
	if (typeof before !== 'number' || !Number.isSafeInteger(before))
		throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
	const { rows, next } = await listFoundAnswers(ctx, { q, before, size: resultSize, options: bestPieces });
	return {
		rows: rows.map(({ id, createdAt, author, post, line }) => ({
			...{ id, createdAt, author },
			postTitle: post.title,
			href: answerHref(post, id),
			markedText: markedPieces(line)
		})),
		next: next === null ? null : encodeCursor([next]),
		total: !after && next === null ? rows.length : null,
		atLeast: rows.length
	};
}
