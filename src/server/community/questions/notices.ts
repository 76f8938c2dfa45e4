// Who is told of questions: of answers, acceptance, invitations, merges, long waits and questions due for a look.
import { postHref } from '#lib/terms/posts.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { named } from '#server/platform/db/client.ts';

interface Told {
	id: number;
	slug: string;
	title: string;
	summary: string;
	authorId: number | null;
	ownerId: number | null;
	followerIds: number[];
}

const questionText = `select p.id, p.slug, p.title, p.summary, p.author_id as "authorId", q.owner_id as "ownerId",
	array_to_json(array(select f.person_id from post_follows f where f.post_id = p.id)) as "followerIds"
	from posts p join questions q on q.post_id = p.id where p.id = $1 and p.deleted_at is null`;

async function findTold(ctx: PublicCtx, postId: number): Promise<Told | undefined> {
	const [told] = await named<Told>(ctx.db, 'question_told', questionText, [postId]);
	return told;
}

const noticeOf = (told: Told, actorId: number | null, part = '') => ({
	thread: `post:${told.id}`,
	href: `${postHref({ kind: 'question', ...told })}${part}`,
	title: told.title,
	excerpt: told.summary,
	actorId,
	postId: told.id
});

const ids = (...all: (number | null)[]) => all.filter((id): id is number => id !== null);

export interface ToldAnswer {
	answerId: number;
	mentionedIds: number[];
	/** Only those newly mentioned are told. */
	edited?: boolean;
}

const answerText = `select post_id as "postId", author_id as "authorId", left(body_text, 300) as excerpt from answers where id = $1 and deleted_at is null`;

interface Answer {
	postId: number;
	authorId: number | null;
	excerpt: string;
}

async function findAnswer(ctx: PublicCtx, answerId: number): Promise<Answer | undefined> {
	const [answer] = await named<Answer>(ctx.db, 'answer_told', answerText, [answerId]);
	return answer;
}

/** The asker, who follows, and who invited somebody who answered now; those mentioned hear of that alone. */
export async function tellOfAnswer(ctx: PublicCtx, { answerId, mentionedIds, edited }: ToldAnswer): Promise<void> {
	const answer = await findAnswer(ctx, answerId);
	const told = answer && (await findTold(ctx, answer.postId));
	if (!answer || !told) return;
	const notice = {
		...noticeOf(told, answer.authorId, `?part=${answerId}#answer-${answerId}`),
		excerpt: answer.excerpt
	};
	await notify(ctx, mentionedIds, { ...notice, verb: 'person.mentioned' });
	if (edited) return;
	const inviters = await named<{ id: number }>(ctx.db, 'answer_inviters', invitersText, [told.id, answer.authorId]);
	const all = ids(told.authorId, told.ownerId, ...told.followerIds, ...inviters.map((row) => row.id));
	const rest = all.filter((id) => !mentionedIds.includes(id));
	await notify(ctx, rest, { ...notice, verb: 'question.answered' });
}

const invitersText =
	'select invited_by_id as id from expert_invitations where post_id = $1 and person_id = $2 and invited_by_id is not null';

export interface ToldAcceptance {
	answerId: number;
	actorId: number | null;
}

/** Whose answer it is; and the asker, when it was accepted on their behalf. */
export async function tellOfAcceptance(ctx: PublicCtx, { answerId, actorId }: ToldAcceptance): Promise<void> {
	const answer = await findAnswer(ctx, answerId);
	const told = answer && (await findTold(ctx, answer.postId));
	if (!answer || !told) return;
	const notice = { ...noticeOf(told, actorId, `?part=${answerId}#answer-${answerId}`), excerpt: answer.excerpt };
	await notify(ctx, ids(answer.authorId), { ...notice, verb: 'answer.accepted' });
	await notify(
		ctx,
		ids(told.authorId).filter((id) => id !== answer.authorId),
		{ ...notice, verb: 'question.settled' }
	);
}

export interface ToldInvitation {
	postId: number;
	/** Who was invited. */
	personId: number;
	/** Who is told that they passed it on or declined; without, the invited person is told that they are. */
	toId?: number;
}

const invitationText = `select state, invited_by_id as "invitedById" from expert_invitations where post_id = $1 and person_id = $2`;

export async function tellOfInvitation(ctx: PublicCtx, { postId, personId, toId }: ToldInvitation): Promise<void> {
	type Row = { state: string; invitedById: number | null };
	const [row] = await named<Row>(ctx.db, 'invitation_told', invitationText, [postId, personId]);
	const told = await findTold(ctx, postId);
	if (!row || !told) return;
	if (toId === undefined && row.state === 'asked')
		await notify(ctx, [personId], { ...noticeOf(told, row.invitedById), verb: 'expert.invited' });
	if (toId !== undefined && (row.state === 'passed' || row.state === 'declined'))
		await notify(ctx, [toId], { ...noticeOf(told, personId), verb: `expert.${row.state}` });
}

export interface ToldMerge {
	fromId: number;
	intoId: number;
	actorId: number;
}

/** Who asked or followed the one that went; the notice leads to the one that stayed. */
export async function tellOfMerge(ctx: PublicCtx, { fromId, intoId, actorId }: ToldMerge): Promise<void> {
	const [gone, kept] = [await findTold(ctx, fromId), await findTold(ctx, intoId)];
	if (!gone || !kept) return;
	const notice = { ...noticeOf(kept, actorId), excerpt: gone.title };
	await notify(ctx, ids(gone.authorId, ...gone.followerIds), { ...notice, verb: 'question.merged' });
}

/** Nobody did it: the wait did. */
export async function tellOfEscalation(ctx: PublicCtx, postId: number, personIds: number[]): Promise<void> {
	const told = await findTold(ctx, postId);
	if (told) await notify(ctx, personIds, { ...noticeOf(told, null), verb: 'question.escalated' });
}

/** Who looks after it, or who asked. */
export async function tellOfReview(ctx: PublicCtx, postId: number): Promise<void> {
	const told = await findTold(ctx, postId);
	if (told) await notify(ctx, ids(told.ownerId ?? told.authorId), { ...noticeOf(told, null), verb: 'question.due' });
}
