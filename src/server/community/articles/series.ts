// Where an article stands in a series; a series comes to be with its first article.
import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { cleanLine, slugify } from '#server/platform/text/plain.ts';
import { articles, series } from './schema.ts';

/** Puts the article into the series of that title, at the end unless a position is given; null takes it out. */
export async function placeInSeries(
	ctx: Ctx,
	postId: number,
	title: string | null,
	position: number | null
): Promise<void> {
	const name = cleanLine(title ?? '');
	const seriesId = name ? await seriesOf(ctx, name) : null;
	const seriesPosition = seriesId === null ? null : (position ?? (await nextPosition(ctx, seriesId, postId)));
	await ctx.db
		.insert(articles)
		.values({ postId, seriesId, seriesPosition })
		.onConflictDoUpdate({ target: articles.postId, set: { seriesId, seriesPosition } });
}

async function seriesOf(ctx: Ctx, title: string): Promise<number> {
	const [row] = await ctx.db
		.insert(series)
		.values({ slug: slugify(title), title, ownerId: ctx.viewer.id, createdAt: ctx.now })
		// Writing the slug over itself gives the row back, whoever made it.
		.onConflictDoUpdate({ target: series.slug, set: { slug: sql`excluded.slug` } })
		.returning({ id: series.id });
	if (!row) throw new Error('The series was not inserted.');
	return row.id;
}

/** Where it stands already, or after the last. */
async function nextPosition(ctx: Ctx, seriesId: number, postId: number): Promise<number> {
	const rows = await ctx.db
		.select({ postId: articles.postId, position: articles.seriesPosition })
		.from(articles)
		.where(eq(articles.seriesId, seriesId));
	const own = rows.find((row) => row.postId === postId)?.position;
	return own ?? Math.max(0, ...rows.map((row) => row.position ?? 0)) + 1;
}
