// Merging a question into the one that was there before, and undoing it for thirty days.
import { m } from '#lib/paraglide/messages.js';
import { copyBookmarks, removeBookmarks } from '#server/conversation/bookmarks/actions.ts';
import { copyFollowers, removeFollowers } from '#server/conversation/posts/follows/actions.ts';
import { countPost } from '#server/conversation/posts/write/counts.ts';
import { haveSameReaders } from '#server/conversation/posts/visible.ts';
import { copyVotes, removeVotes } from '#server/conversation/votes/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { MergeQuestion } from '../input.ts';
import { refreshExpertise } from '../keep/expertise.ts';
import { refreshQuestions } from '../keep/facts.ts';
import { canMerge } from '../policy.ts';
import { type FoundQuestion, lockQuestion } from '../queries/find.ts';
import type { Carried } from '../schema.ts';
import { moveParts } from './move-parts.ts';

/** The job that tells those who asked or followed where their question went. */
export const tellOfMergeJob = 'tell-of-merge';

/** How long a merge can be taken back. */
const UNDO_FOR = 30 * 24 * 3_600_000;

/**
 * Answers, comments, votes, followers and bookmarks go over; the old address leads to the one that stays.
 * @throws Invalid when the two are not seen by the same people, for then merging would show or hide answers.
 */
export function mergeQuestion(ctx: Ctx, { id, into }: MergeQuestion): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		const [gone, kept] = await lockBoth(tx, id, into);
		if (!canMerge(tx.viewer, gone.post, gone.facts)) throw new Forbidden();
		refuseUnlike(gone, kept);
		const carried = await carry(tx, gone, kept);
		await countPost(tx.db, id, -1);
		await named(tx.db, 'question_merge_away', awayText, [id, into, tx.now]);
		await acceptCarried(tx, kept, carried);
		await settle(tx, id, into);
		const values = [id, into, tx.viewer.id, JSON.stringify(carried), tx.now];
		const [made] = await named<{ id: number }>(tx.db, 'question_merge_note', noteText, values);
		await recordOf(tx, 'question.merged', gone, { into, merge: made!.id });
		if (!tx.quiet) await enqueue(tx.db, tellOfMergeJob, { fromId: id, intoId: into, actorId: tx.viewer.id });
		return { id: into, slug: kept.post.slug };
	});
}

const awayText = `update posts set state = 'archived', archived_at = $3, merged_into_id = $2, pinned_until = null, updated_at = $3 where id = $1`;
const noteText =
	'insert into question_merges (from_id, into_id, merged_by_id, carried, created_at) values ($1, $2, $3, $4::jsonb, $5) returning id';

/** In the order of their ids, so that two merges at once do not wait for each other for ever. */
async function lockBoth(ctx: Ctx, id: number, into: number): Promise<[FoundQuestion, FoundQuestion]> {
	if (id === into) throw new Invalid([{ field: 'into', message: m.questions_error_same() }], 'same_question');
	const unknown = () => new Invalid([{ field: 'into', message: m.questions_error_reference() }], 'question_unknown');
	const locked = new Map<number, FoundQuestion>();
	for (const one of [id, into].sort((a, b) => a - b)) {
		const found = await lockQuestion(ctx, one).catch((error: unknown) => {
			throw one === into && error instanceof NotFound ? unknown() : error;
		});
		locked.set(one, found);
	}
	return [locked.get(id)!, locked.get(into)!];
}

function refuseUnlike(gone: FoundQuestion, kept: FoundQuestion): void {
	const message = (words: string) => new Invalid([{ field: 'into', message: words }], 'not_mergeable');
	if (kept.post.state !== 'published') throw message(m.questions_error_reference());
	if (!haveSameReaders(gone.post, kept.post)) throw message(m.questions_error_other_place());
}

async function carry(ctx: Ctx, gone: FoundQuestion, kept: FoundQuestion): Promise<Carried> {
	const [from, into] = [gone.post.id, kept.post.id];
	const { answerIds, commentIds } = await moveParts(ctx, from, into);
	const [imported] = await named<{ up: number; down: number }>(ctx.db, 'question_carry_imported', importedText, [
		from,
		into
	]);
	const { up, down } = imported ?? { up: 0, down: 0 };
	return {
		voterIds: await copyVotes(ctx, from, into),
		followerIds: await copyFollowers(ctx, from, into),
		keeperIds: await copyBookmarks(ctx, from, into),
		answerIds,
		commentIds,
		acceptedAnswerId: gone.facts.acceptedAnswerId,
		importedUp: up,
		importedDown: down,
		links: await copyLinks(ctx, from, into)
	};
}

const importedText = `with gone as (select imported_up as up, imported_down as down from questions where post_id = $1),
	kept as (update questions q set imported_up = imported_up + gone.up, imported_down = imported_down + gone.down from gone where q.post_id = $2),
	scored as (update posts set score = score + gone.up - gone.down from gone where id = $2)
	select up, down from gone`;

async function copyLinks(ctx: Ctx, from: number, into: number): Promise<[number, number][]> {
	const text = `insert into question_links (post_id, other_id, kind, created_at)
		select case when post_id = $1 then $2::bigint else post_id end, case when other_id = $1 then $2::bigint else other_id end, kind, created_at
		from question_links where (post_id = $1 and other_id <> $2) or (other_id = $1 and post_id <> $2) on conflict do nothing
		returning post_id as "postId", other_id as "otherId"`;
	const rows = await named<{ postId: number; otherId: number }>(ctx.db, 'question_links_copy', text, [from, into]);
	return rows.map((row) => [row.postId, row.otherId]);
}

/** The accepted answer stays accepted, unless there was another one. */
async function acceptCarried(ctx: Ctx, kept: FoundQuestion, carried: Carried): Promise<void> {
	if (kept.facts.acceptedAnswerId !== null || carried.acceptedAnswerId === null) return;
	const text = `update questions k set accepted_answer_id = g.accepted_answer_id, accepted_at = g.accepted_at, accepted_by_id = g.accepted_by_id
		from questions g where k.post_id = $1 and g.accepted_answer_id = $2`;
	await named(ctx.db, 'question_accept_carried', text, [kept.post.id, carried.acceptedAnswerId]);
}

async function settle(ctx: Ctx, id: number, into: number): Promise<void> {
	await refreshQuestions(ctx.db, [id, into]);
	await refreshExpertise(ctx.db, { postId: into });
	await refreshExpertise(ctx.db, { postId: id });
}

interface Merge {
	fromId: number;
	intoId: number;
	carried: Carried;
	createdAt: Date;
	undoneAt: Date | null;
}

/** Puts both back as they were; what was written since stays where it was written. @throws Conflict after thirty days. */
export function undoMerge(ctx: Ctx, { mergeId }: { mergeId: number }): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		const text = `select from_id as "fromId", into_id as "intoId", carried, created_at as "createdAt", undone_at as "undoneAt" from question_merges where id = $1 for update`;
		const [merge] = await named<Merge>(tx.db, 'question_merge_find', text, [mergeId]);
		if (!merge) throw new NotFound();
		const [gone, kept] = await lockBoth(tx, merge.fromId, merge.intoId);
		if (!canMerge(tx.viewer, kept.post, kept.facts)) throw new Forbidden();
		if (merge.undoneAt || tx.now.getTime() - merge.createdAt.getTime() > UNDO_FOR)
			throw new Conflict(m.questions_error_undo(), 'merge_too_old');
		await takeBack(tx, merge);
		await named(tx.db, 'question_merge_undone', undoneText, [mergeId, tx.now, tx.viewer.id]);
		await settle(tx, merge.fromId, merge.intoId);
		await recordOf(tx, 'question.unmerged', gone, { into: merge.intoId, merge: mergeId });
		return { id: merge.fromId, slug: gone.post.slug };
	});
}

const undoneText = 'update question_merges set undone_at = $2, undone_by_id = $3 where id = $1';

async function takeBack(ctx: Ctx, { fromId, intoId, carried }: Merge): Promise<void> {
	const { acceptedAnswerId, importedUp, importedDown, links } = carried;
	await named(ctx.db, 'question_merge_accepted', acceptedBackText, [intoId, acceptedAnswerId]);
	await moveParts(ctx, intoId, fromId, carried);
	await named(ctx.db, 'question_merge_imported', importedBackText, [intoId, importedUp, importedDown]);
	await removeVotes(ctx, intoId, carried.voterIds);
	await removeFollowers(ctx, intoId, carried.followerIds);
	await removeBookmarks(ctx, intoId, carried.keeperIds);
	await named(
		ctx.db,
		'question_merge_links',
		'delete from question_links where (post_id, other_id) in (select * from unnest($1::bigint[], $2::bigint[]))',
		[links.map(([one]) => one), links.map(([, other]) => other)]
	);
	const text = `update posts set state = 'published', archived_at = null, merged_into_id = null, updated_at = $2 where id = $1`;
	await named(ctx.db, 'question_merge_back', text, [fromId, ctx.now]);
	await countPost(ctx.db, fromId, 1);
}

const acceptedBackText = `update questions set accepted_answer_id = null, accepted_at = null, accepted_by_id = null where post_id = $1 and accepted_answer_id = $2`;
const importedBackText = `with kept as (update questions set imported_up = imported_up - $2::int, imported_down = imported_down - $3::int where post_id = $1)
	update posts set score = score - $2::int + $3::int where id = $1`;

function recordOf(ctx: Ctx, verb: string, { post }: FoundQuestion, facts: Record<string, number>) {
	const { id: subjectId, spaceId, authorId: otherId } = post;
	return record(ctx, { verb, subject: 'post', subjectId, spaceId, otherId, facts });
}
