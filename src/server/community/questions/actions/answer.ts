// Answering, changing and deleting an answer.
import { m } from '#lib/paraglide/messages.js';
import type { SearchLanguage } from '#server/platform/text/language.ts';
import { attachImages } from '#server/conversation/media/attach.ts';
import { renderText } from '#server/conversation/posts/write/render.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, TooMany } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import { postChannel, publish } from '#server/platform/live/publish.ts';
import type { EditAnswer, PostAnswer } from '../input.ts';
import { refreshExpertise } from '../keep/expertise.ts';
import { refreshQuestions } from '../keep/facts.ts';
import { canAnswer, canDeleteAnswer, canEditAnswer } from '../policy.ts';
import { lockAnswer, lockQuestion } from '../queries/find.ts';

/** More than anyone writes; fewer than a script would. */
const mostAMinute = 6;

/** The job that tells of an answer. */
export const tellOfAnswerJob = 'tell-of-answer';

export interface WrittenAnswer {
	id: number;
	postId: number;
	slug: string;
}

/** @throws Forbidden on a question that is closed, TooMany. */
export function postAnswer(ctx: Ctx, input: PostAnswer): Promise<WrittenAnswer> {
	return inTransaction(ctx, async (tx) => {
		const { post } = await lockQuestion(tx, input.id);
		if (!canAnswer(tx.viewer, post)) throw new Forbidden(m.questions_error_closed(), 'question_closed');
		await refuseFlood(tx);
		const text = await renderAnswer(tx, input.body, null);
		const values = [post.id, tx.viewer.id, ...text.values, tx.now];
		const [made] = await named<{ id: number }>(tx.db, 'answer_insert', insertText, values);
		const id = made!.id;
		await attachImages(tx, post.id, text.imageKeys);
		await afterChange(tx, post.id, tx.viewer.id);
		await named(tx.db, 'answer_settles', settleText, [post.id, tx.viewer.id, tx.now]);
		await record(tx, {
			verb: 'question.answered',
			subject: 'answer',
			subjectId: id,
			spaceId: post.spaceId,
			otherId: post.authorId,
			facts: { post: post.id }
		});
		const told = { answerId: id, mentionedIds: text.mentionedIds };
		if (!tx.quiet) await enqueue(tx.db, tellOfAnswerJob, told);
		await publish(tx.db, postChannel(post.id), {
			event: 'answer.written',
			post: post.id,
			answer: id,
			by: tx.viewer.id
		});
		return { id, postId: post.id, slug: post.slug };
	});
}

const insertText = `with made as (
		insert into answers (post_id, author_id, body, body_html, body_text, language, created_at) values ($1, $2, $3, $4, $5, $6::regconfig, $7) returning id, body, author_id
	), first as (insert into answer_revisions (answer_id, version, body, editor_id, created_at) select id, 1, body, author_id, $7 from made),
	alive as (update posts set active_at = $7 where id = $1)
	select id from made`;

/** Whoever was invited and answers has said yes by that. */
const settleText = `update expert_invitations set state = 'accepted', responded_at = coalesce(responded_at, $3)
	where post_id = $1 and person_id = $2 and state <> 'accepted'`;

/** @throws Forbidden, and Conflict ('edit_conflict') when somebody saved another version since `baseVersion`. */
export function editAnswer(ctx: Ctx, input: EditAnswer): Promise<WrittenAnswer> {
	return inTransaction(ctx, async (tx) => {
		const { post, answer } = await lockAnswer(tx, input.answerId);
		if (!canEditAnswer(tx.viewer, post, answer)) throw new Forbidden();
		if (answer.version !== input.baseVersion) throw new Conflict(m.questions_error_conflict(), 'edit_conflict');
		const written = { id: answer.id, postId: post.id, slug: post.slug };
		if (answer.body === input.body) return written;
		const text = await renderAnswer(tx, input.body, answer.language as SearchLanguage);
		const before = await renderAnswer(tx, answer.body, null);
		await named(tx.db, 'answer_edit', editText, [answer.id, ...text.values, tx.now, tx.viewer.id, input.note]);
		await attachImages(tx, post.id, text.imageKeys);
		await record(tx, {
			verb: 'answer.edited',
			subject: 'answer',
			subjectId: answer.id,
			spaceId: post.spaceId,
			otherId: answer.authorId,
			facts: { post: post.id, version: answer.version + 1 }
		});
		const mentionedIds = text.mentionedIds.filter((id) => !before.mentionedIds.includes(id));
		if (!tx.quiet && mentionedIds.length)
			await enqueue(tx.db, tellOfAnswerJob, { answerId: answer.id, mentionedIds, edited: true });
		return written;
	});
}

const editText = `with changed as (
		update answers set body = $2, body_html = $3, body_text = $4, language = $5::regconfig, version = version + 1, edited_at = $6 where id = $1 returning version
	)
	insert into answer_revisions (answer_id, version, body, editor_id, note, created_at) select $1, version, $2, $7, $8, $6 from changed`;

/** What it said is gone from the page; its votes and thanks stay with the row, for whoever audits. */
export function deleteAnswer(ctx: Ctx, input: { answerId: number }): Promise<WrittenAnswer> {
	return inTransaction(ctx, async (tx) => {
		const { post, answer } = await lockAnswer(tx, input.answerId);
		if (!canDeleteAnswer(tx.viewer, post, answer)) throw new Forbidden();
		await named(tx.db, 'answer_delete', deleteText, [answer.id, tx.now, tx.viewer.id, post.id]);
		await afterChange(tx, post.id, answer.authorId);
		await record(tx, {
			verb: 'answer.deleted',
			subject: 'answer',
			subjectId: answer.id,
			spaceId: post.spaceId,
			otherId: answer.authorId,
			facts: { post: post.id, own: answer.authorId === tx.viewer.id }
		});
		return { id: answer.id, postId: post.id, slug: post.slug };
	});
}

const deleteText = `with gone as (update answers set deleted_at = $2, deleted_by_id = $3 where id = $1)
	update questions set accepted_answer_id = null, accepted_at = null, accepted_by_id = null where post_id = $4 and accepted_answer_id = $1`;

async function afterChange(ctx: Ctx, postId: number, personId: number | null): Promise<void> {
	await refreshQuestions(ctx.db, [postId]);
	if (personId !== null) await refreshExpertise(ctx.db, { postId, personIds: [personId] });
}

async function renderAnswer(ctx: Ctx, body: string, language: SearchLanguage | null) {
	const { columns, mentionedIds, imageKeys } = await renderText(ctx, { title: '', body });
	const found = columns.language === 'simple' && language ? language : columns.language;
	return { values: [columns.body, columns.bodyHtml, columns.bodyText, found], mentionedIds, imageKeys };
}

async function refuseFlood(ctx: Ctx): Promise<void> {
	if (ctx.quiet) return;
	const text = 'select count(*)::int as count from answers where author_id = $1 and created_at > $2';
	const minuteAgo = new Date(ctx.now.getTime() - 60_000);
	const [row] = await named<{ count: number }>(ctx.db, 'answers_written_since', text, [ctx.viewer.id, minuteAgo]);
	if ((row?.count ?? 0) >= mostAMinute) throw new TooMany(60, m.questions_error_too_fast());
}
