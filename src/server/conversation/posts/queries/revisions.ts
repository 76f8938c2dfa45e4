// The history of a post, for those who may edit it.
import { and, desc, eq, lt } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { people } from '#server/members/people/schema.ts';
import { Forbidden, NotFound } from '#server/platform/errors.ts';
import { findPost } from '../queries.ts';
import { revisions } from '../schema.ts';

export interface RevisionRow {
	id: number;
	version: number;
	title: string;
	note: string;
	createdAt: Date;
	editor: { handle: string; name: string; photo: string | null } | null;
}

/** The newest 200 versions, newest first. */
export async function listRevisions(ctx: Ctx, postId: number): Promise<RevisionRow[]> {
	if (!(await findPost(ctx, postId)).can.edit) throw new Forbidden();
	const rows = await ctx.db
		.select({
			id: revisions.id,
			version: revisions.version,
			title: revisions.title,
			note: revisions.note,
			createdAt: revisions.createdAt,
			handle: people.handle,
			name: people.name,
			photo: people.photo
		})
		.from(revisions)
		.leftJoin(people, eq(people.id, revisions.editorId))
		.where(eq(revisions.postId, postId))
		.orderBy(desc(revisions.version))
		.limit(200);
	return rows.map(({ handle, name, photo, ...row }) => ({
		...row,
		editor: handle && name ? { handle, name, photo } : null
	}));
}

/** One version and the text before it, to compare. */
export async function findRevision(ctx: Ctx, postId: number, version: number) {
	if (!(await findPost(ctx, postId)).can.edit) throw new Forbidden();
	const upTo = and(eq(revisions.postId, postId), lt(revisions.version, version + 1));
	const [row, before] = await ctx.db.select().from(revisions).where(upTo).orderBy(desc(revisions.version)).limit(2);
	if (!row || row.version !== version) throw new NotFound();
	return { revision: row, before: before ?? null };
}
