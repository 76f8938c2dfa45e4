// Keeping an answered question right: who looks after it, when it is looked at again, still right, or out of date.
import { m } from '#lib/paraglide/messages.js';
import type { ObsoleteReason } from '#lib/terms/questions.ts';
import { momentOf } from '#lib/zoned-time.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import { readersAmong } from '#server/conversation/posts/queries/readers.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import type { ConfirmQuestion, MarkObsolete, OwnQuestion } from '../input.ts';
import { refreshQuestions } from '../keep/facts.ts';
import { canKeepFresh } from '../policy.ts';
import { type FoundQuestion, lockQuestion } from '../queries/find.ts';

const YEAR = 365 * 24 * 3_600_000;

type Place = { id: number; slug: string };

/** "Still right": the next look is on the day given, or in a year where one was due. */
export function confirmQuestion(ctx: Ctx, input: ConfirmQuestion): Promise<Place> {
	return keeping(ctx, input.id, 'question.confirmed', async (tx, { facts }) => {
		const inAYear = facts.reviewAt && facts.reviewAt <= tx.now ? new Date(tx.now.getTime() + YEAR) : facts.reviewAt;
		const reviewAt = reviewOf(tx, input.reviewOn) ?? inAYear;
		const text = `update questions set confirmed_at = $2, confirmed_by_id = $3, review_at = $4, obsolete_at = null, obsolete_by_id = null,
			obsolete_note = '', obsolete_reason = null, replaced_by_id = null where post_id = $1`;
		await named(tx.db, 'question_confirm', text, [input.id, tx.now, tx.viewer.id, reviewAt]);
	});
}

/** Out of date, with what to read instead if there is something; or no longer out of date. An import says its reason without words. */
export function markObsolete(ctx: Ctx, input: MarkObsolete, reason: ObsoleteReason | null = null): Promise<Place> {
	const verb = input.obsolete ? 'question.outdated' : 'question.renewed';
	return keeping(ctx, input.id, verb, async (tx, { post }) => {
		const instead = input.obsolete ? await replacement(tx, post.id, input.replacedBy) : null;
		const [at, by] = input.obsolete ? [tx.now, tx.viewer.id] : [null, null];
		const text = `update questions set obsolete_at = $2, obsolete_by_id = $3, obsolete_note = $4, replaced_by_id = $5, obsolete_reason = $6 where post_id = $1`;
		const [note, why] = input.obsolete ? [input.note, reason] : ['', null];
		await named(tx.db, 'question_obsolete', text, [post.id, at, by, note, instead, why]);
	});
}

/** Who looks after it and when it is looked at again. @throws Invalid for a handle nobody has, or a day that is past. */
export function ownQuestion(ctx: Ctx, input: OwnQuestion): Promise<Place> {
	return keeping(ctx, input.id, 'question.owned', async (tx, { post }) => {
		const ownerId = input.owner ? await personOf(tx, input.owner, post) : null;
		const text = 'update questions set owner_id = $2, review_at = $3 where post_id = $1';
		await named(tx.db, 'question_own', text, [input.id, ownerId, reviewOf(tx, input.reviewOn)]);
	});
}

function keeping(ctx: Ctx, id: number, verb: string, write: (tx: Ctx, found: FoundQuestion) => Promise<void>) {
	return inTransaction(ctx, async (tx): Promise<Place> => {
		const found = await lockQuestion(tx, id);
		const { post, facts } = found;
		if (!canKeepFresh(tx.viewer, post, facts)) throw new Forbidden();
		await write(tx, found);
		await refreshQuestions(tx.db, [id]);
		await record(tx, { verb, subject: 'post', subjectId: id, spaceId: post.spaceId, otherId: post.authorId });
		return { id, slug: post.slug };
	});
}

async function replacement(ctx: Ctx, id: number, wanted: number | null): Promise<number | null> {
	if (wanted === null) return null;
	const post = await findPost(ctx, wanted).catch((error: unknown) => {
		if (error instanceof NotFound) return null;
		throw error;
	});
	if (!post || post.id === id || post.state !== 'published')
		throw new Invalid([{ field: 'replacedBy', message: m.questions_error_reference() }], 'post_unknown');
	return post.id;
}

/** The beginning of that day's work, where the viewer is. */
function reviewOf(ctx: Ctx, day: string | null): Date | null {
	if (!day) return null;
	const at = momentOf(`${day}T08:00`, ctx.viewer.timeZone);
	if (Number.isNaN(at.getTime()) || at <= ctx.now)
		throw new Invalid([{ field: 'reviewOn', message: m.questions_error_past() }], 'not_in_future');
	return at;
}

/** Who may not see the question cannot look after it. */
async function personOf(ctx: Ctx, handle: string, post: FoundQuestion['post']): Promise<number> {
	const text = `select id from people where lower(handle) = $1 and status <> 'left'`;
	const [row] = await named<{ id: number }>(ctx.db, 'question_owner', text, [handle]);
	if (!row || !(await readersAmong(ctx, post, [row.id])).length)
		throw new Invalid(
			[{ field: 'owner', message: m.questions_error_unknown_expert({ handles: handle }) }],
			'person_unknown'
		);
	return row.id;
}
