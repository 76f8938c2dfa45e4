// Moves answers and comments from one question to another, with everything that names the question they are on.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';

export interface Moved {
	answerIds: number[];
	commentIds: number[];
}

/** All of them, or those named; returns what moved. Deleted ones go along, so that their traces stay in place. */
export async function moveParts(ctx: Ctx, from: number, into: number, only?: Moved): Promise<Moved> {
	const move = async (name: string, table: string, ids: number[] | undefined, replies = 'false') => {
		const text = `update ${table} set post_id = $2 where post_id = $1 and ($3::bigint[] is null or id = any($3::bigint[]) or ${replies}) returning id`;
		const rows = await named<{ id: number }>(ctx.db, name, text, [from, into, ids ?? null]);
		return rows.map((row) => row.id);
	};
	const answerIds = await move('answers_move', 'answers', only?.answerIds);
	const commentIds = [
		// A reply stays with the comment it answers, whenever it was written.
		...(await move('comments_move', 'comments', only?.commentIds, 'parent_id = any($3::bigint[])')),
		// Written on a moved answer since.
		...(await moveByPart(ctx, from, into, 'comments', answerIds))
	];
	await moveByPart(ctx, from, into, 'votes', answerIds);
	await named(ctx.db, 'answers_move_mentions', mentionsText, [from, into, commentIds]);
	await named(ctx.db, 'answers_move_counts', countsText, [from, into]);
	return { answerIds, commentIds };
}

async function moveByPart(ctx: Ctx, from: number, into: number, table: 'comments' | 'votes', parts: number[]) {
	const text = `update ${table} set post_id = $2 where post_id = $1 and part_id = any($3::bigint[]) returning ${table === 'votes' ? 'part_id' : 'id'} as id`;
	const rows = await named<{ id: number }>(ctx.db, `answers_move_${table}`, text, [from, into, parts]);
	return rows.map((row) => row.id);
}

const mentionsText = 'update mentions set post_id = $2 where post_id = $1 and comment_id = any($3::bigint[])';
const countsText = `update posts p set comment_count = (select count(*) from comments c where c.post_id = p.id and c.deleted_at is null) where p.id in ($1, $2)`;
