// Asking experts to answer, and what they say to it.
import { m } from '#lib/paraglide/messages.js';
import { type InvitationState, mostInvited } from '#lib/terms/questions.ts';
import type { FoundPost } from '#server/conversation/posts/queries.ts';
import { readersAmong } from '#server/conversation/posts/queries/readers.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { enqueue } from '#server/platform/jobs/queue.ts';
import type { AnswerInvitation, InviteExperts } from '../input.ts';
import { canInvite } from '../policy.ts';
import { lockQuestion } from '../queries/find.ts';

/** The job that tells of an invitation and of what was said to it. */
export const tellOfInvitationJob = 'tell-of-invitation';

/** Up to three at a time; whoever passed or declined makes room. @throws Invalid naming who cannot be asked. */
export function inviteExperts(ctx: Ctx, input: InviteExperts): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, (tx) => inviteTo(tx, input.id, input.handles, 'handles'));
}

/** The same inside a transaction; `field` is where a refusal belongs. */
export async function inviteTo(ctx: Ctx, postId: number, handles: string[], field: string) {
	const { post } = await lockQuestion(ctx, postId);
	if (!canInvite(ctx.viewer, post)) throw new Forbidden();
	const wanted = [...new Set(handles.filter(Boolean))];
	const people = await invitable(ctx, post, wanted);
	const missing = wanted.filter((handle) => !people.some((person) => person.handle === handle));
	if (missing.length)
		throw new Invalid(
			[{ field, message: m.questions_error_unknown_expert({ handles: missing.join(', ') }) }],
			'expert_unknown'
		);
	const fresh = people.filter((person) => !person.invited);
	await refuseCrowd(ctx, post, fresh.length, field);
	for (const person of fresh) await insertInvitation(ctx, post, person.id, ctx.viewer.id);
	return { id: post.id, slug: post.slug };
}

interface Invitable {
	id: number;
	handle: string;
	invited: boolean;
}

/** Those of that handle who are here, see the question, and are not the asker. */
async function invitable(ctx: Ctx, post: FoundPost, handles: string[]): Promise<Invitable[]> {
	const text = `select m.id, lower(m.handle) as handle, exists (select from expert_invitations i where i.post_id = $1 and i.person_id = m.id) as invited
		from people m where lower(m.handle) = any($2::text[]) and m.status <> 'left' and m.id is distinct from $3::bigint and m.id <> $4 order by m.id`;
	const values = [post.id, handles, post.authorId, ctx.viewer.id];
	const rows = await named<Invitable>(ctx.db, 'experts_invitable', text, values);
	const ids = rows.map((row) => row.id);
	const readers = await readersAmong(ctx, post, ids);
	return rows.filter((row) => readers.includes(row.id));
}

async function refuseCrowd(ctx: Ctx, post: FoundPost, more: number, field: string): Promise<void> {
	const text = `select count(*)::int as count from expert_invitations where post_id = $1 and state in ('asked', 'accepted')`;
	const [row] = await named<{ count: number }>(ctx.db, 'experts_open', text, [post.id]);
	if ((row?.count ?? 0) + more > mostInvited)
		throw new Invalid([{ field, message: m.questions_error_invited() }], 'too_many_invited');
}

async function insertInvitation(ctx: Ctx, post: FoundPost, personId: number, byId: number): Promise<void> {
	const text = `insert into expert_invitations (post_id, person_id, invited_by_id, created_at) values ($1, $2, $3, $4) on conflict do nothing returning 1`;
	const made = await named(ctx.db, 'expert_invite', text, [post.id, personId, byId, ctx.now]);
	if (!made.length) return;
	await record(ctx, {
		verb: 'expert.invited',
		subject: 'post',
		subjectId: post.id,
		spaceId: post.spaceId,
		otherId: personId
	});
	if (!ctx.quiet) await enqueue(ctx.db, tellOfInvitationJob, { postId: post.id, personId });
}

const states = { accept: 'accepted', decline: 'declined', pass: 'passed' } satisfies Record<string, InvitationState>;

/** One click: yes, no, or a colleague who knows better. @throws NotFound for who was not invited. */
export function answerInvitation(ctx: Ctx, input: AnswerInvitation): Promise<{ id: number; slug: string }> {
	return inTransaction(ctx, async (tx) => {
		const { post } = await lockQuestion(tx, input.id);
		const own = await ownInvitation(tx, post.id);
		const place = { id: post.id, slug: post.slug };
		const state = states[input.say];
		if (own.state === state && input.say !== 'pass') return place;
		if (own.state === 'passed') throw new Conflict(m.questions_error_passed(), 'already_passed');
		const to = input.say === 'pass' ? await successor(tx, post, input.to) : null;
		const text = `update expert_invitations set state = $3, passed_to_id = $4, responded_at = $5 where post_id = $1 and person_id = $2`;
		await named(tx.db, 'expert_answer', text, [post.id, tx.viewer.id, state, to, tx.now]);
		await record(tx, {
			verb: `expert.${state}`,
			subject: 'post',
			subjectId: post.id,
			spaceId: post.spaceId,
			otherId: own.invitedById
		});
		if (to !== null) await insertInvitation(tx, post, to, own.invitedById ?? tx.viewer.id);
		if (!tx.quiet && own.invitedById !== null && state !== 'accepted')
			await enqueue(tx.db, tellOfInvitationJob, { postId: post.id, personId: tx.viewer.id, toId: own.invitedById });
		return place;
	});
}

async function ownInvitation(ctx: Ctx, postId: number) {
	const text = `select state, invited_by_id as "invitedById" from expert_invitations where post_id = $1 and person_id = $2`;
	type Own = { state: InvitationState; invitedById: number | null };
	const [own] = await named<Own>(ctx.db, 'expert_own', text, [postId, ctx.viewer.id]);
	if (!own) throw new NotFound();
	return own;
}

async function successor(ctx: Ctx, post: FoundPost, handle: string | null): Promise<number> {
	if (!handle) throw new Invalid([{ field: 'to', message: m.questions_error_nobody() }], 'nobody_named');
	const [person] = await invitable(ctx, post, [handle]);
	if (!person || person.invited)
		throw new Invalid(
			[{ field: 'to', message: m.questions_error_unknown_expert({ handles: handle }) }],
			'expert_unknown'
		);
	return person.id;
}
