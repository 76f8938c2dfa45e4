// Which row of the dump became what here, so that no run brings it twice and an interrupted one goes on.
import { createHash } from 'node:crypto';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

export interface Item {
	item: string;
	subject: 'person' | 'topic' | 'post' | 'answer' | 'comment' | 'link' | 'mark';
	subjectId: number;
	/** Of what it said when it came. */
	hash: string;
}

export const hashOf = (...parts: (string | undefined)[]) =>
	createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);

const findText = `select item, subject, subject_id as "subjectId", hash from imported_items where source = $1 and item = any($2::text[])`;
const allText = `select item, subject, subject_id as "subjectId", hash from imported_items where source = $1 and item like $2`;
const keepText = `insert into imported_items (source, item, subject, subject_id, hash, imported_at)
	select $1, item, subject, id, hash, $6 from unnest($2::text[], $3::text[], $4::bigint[], $5::text[]) as i(item, subject, id, hash)`;

export async function findItems(ctx: PublicCtx, source: string, items: readonly string[]): Promise<Map<string, Item>> {
	const rows = await named<Item>(ctx.db, 'imported_items_find', findText, [source, [...new Set(items)]]);
	return new Map(rows.map((row) => [row.item, row]));
}

/** All whose name begins so: 'user/'. */
export async function listItems(ctx: PublicCtx, source: string, beginning: string): Promise<Item[]> {
	return named<Item>(ctx.db, 'imported_items_all', allText, [source, `${beginning}%`]);
}

const idsText = `select item, subject_id as id from imported_items where source = $1 and subject = $2 and item > $3 order by item limit 10000`;

/** What all of that kind became here, whichever run brought it. */
export async function listIds(ctx: PublicCtx, source: string, subject: Item['subject']): Promise<number[]> {
	const ids: number[] = [];
	for (let after = ''; ;) {
		const rows = await named<{ item: string; id: number }>(ctx.db, 'imported_ids', idsText, [source, subject, after]);
		if (!rows.length) return ids;
		for (const { id } of rows) ids.push(id);
		after = rows.at(-1)!.item;
	}
}

/** In the transaction of what was written. Two imports of one dump at once: the second fails here, and writes nothing. */
export async function keepItems(ctx: PublicCtx, source: string, items: readonly Item[], at: Date): Promise<void> {
	await named(ctx.db, 'imported_items_keep', keepText, [
		source,
		items.map((one) => one.item),
		items.map((one) => one.subject),
		items.map((one) => one.subjectId),
		items.map((one) => one.hash),
		at
	]);
}

/** Whether the last step was done after the last thing came. */
export async function dropMark(ctx: PublicCtx, source: string): Promise<void> {
	const text = `delete from imported_items where source = $1 and item = 'finished'`;
	await named(ctx.db, 'imported_items_unmark', text, [source]);
}
