// What no one has to think of: responses are noticed, what is late is said again every week, challenges open and close.
import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import { challengeHref } from '#lib/terms/ideas.ts';
import { readersAmong } from '#server/conversation/posts/queries/readers.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { audienceCondition } from '#server/members/audiences/rule.ts';
import { record } from '#server/members/ledger/record.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { people } from '#server/members/people/schema.ts';
import { named } from '#server/platform/db/client.ts';
import { decides, responsible } from './queries/concerned.ts';
import { challenges, ideas } from './schema.ts';

const WEEK = 7 * 24 * 3_600_000;

/** A comment by somebody who may decide is a response too. Returns how many were noticed. */
export async function noticeResponses(ctx: PublicCtx): Promise<number> {
	const text = `update ideas set responded_at = r.at from (
			select i.post_id as id, min(m.created_at) as at from ideas i join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
				join comments m on m.post_id = i.post_id and m.deleted_at is null and m.author_id <> coalesce(p.author_id, 0)
			where i.responded_at is null and i.decided_at is null and i.stage is not null and ${decides('m.author_id', 'p', 'c')}
				and not exists (select from post_authors a where a.post_id = p.id and a.person_id = m.author_id)
			group by i.post_id) r
		where ideas.post_id = r.id returning ideas.post_id as id`;
	return (await named(ctx.db, 'ideas_notice_responses', text, [])).length;
}

interface LateIdea {
	id: number;
	slug: string;
	title: string;
	spaceId: number | null;
	audienceId: number | null;
	restricted: boolean;
	authorId: number | null;
	decision: boolean;
	personIds: number[];
}

/**
 * Ideas without a response after five working days, or without a decision after thirty: told on the day, and every week until it is done.
 * One who answers for several is told of all of them at once. Returns how many ideas were late.
 */
export function remindOfLate(ctx: PublicCtx): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const text = `select p.id, p.slug, p.title, p.space_id as "spaceId", p.audience_id as "audienceId", p.restricted, p.author_id as "authorId", i.decision_due_at < $1 as decision, array_to_json(array${responsible('p', 'c')}) as "personIds"
			from ideas i join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id
			where i.decided_at is null and i.stage in ('submitted', 'under-review') and p.state = 'published' and p.deleted_at is null
				and ((i.responded_at is null and i.response_due_at < $1) or i.decision_due_at < $1)
				and (i.reminded_at is null or i.reminded_at <= $2 or (i.decision_due_at < $1 and i.reminded_at < i.decision_due_at))
			order by least(i.response_due_at, i.decision_due_at) limit 2000 for no key update of i skip locked`;
		const late = await named<LateIdea>(tx.db, 'ideas_late', text, [tx.now, new Date(tx.now.getTime() - WEEK)]);
		if (!late.length) return 0;
		await tx.db
			.update(ideas)
			.set({ remindedAt: tx.now })
			.where(
				inArray(
					ideas.postId,
					late.map((idea) => idea.id)
				)
			);
		for (const [personId, all] of byPerson(await withReaders(tx, late))) await remind(tx, personId, all);
		await record(tx, ...late.map(({ id, spaceId, decision }) => reminded(id, spaceId, decision)));
		return late.length;
	});
}

const reminded = (subjectId: number, spaceId: number | null, decision: boolean) => ({
	...{ verb: 'idea.reminded', subject: 'post', subjectId, spaceId },
	facts: { due: decision ? 'decision' : 'response' }
});

/** Whoever answers for an idea without seeing it is not told of it: communicators, of one for an audience they are not in. */
async function withReaders(ctx: PublicCtx, late: LateIdea[]): Promise<LateIdea[]> {
	const told: LateIdea[] = [];
	for (const idea of late)
		told.push(idea.audienceId === null ? idea : { ...idea, personIds: await readersAmong(ctx, idea, idea.personIds) });
	return told;
}

function byPerson(late: LateIdea[]): Map<number, LateIdea[]> {
	const found = new Map<number, LateIdea[]>();
	for (const idea of late)
		for (const person of new Set(idea.personIds)) found.set(person, [...(found.get(person) ?? []), idea]);
	return found;
}

/** The thread is the day's, so that each week's word is a new one. */
async function remind(ctx: PublicCtx, personId: number, all: LateIdea[]): Promise<void> {
	const [first] = all;
	if (!first) return;
	await notify(ctx, [personId], {
		...{ verb: 'idea.late', thread: `ideas-late:${ctx.now.toISOString().slice(0, 10)}`, href: '/ideas/late' },
		...{ title: first.title, postId: first.id, actorId: null, facts: { count: all.length } },
		excerpt: all.map((idea) => idea.title).join(' · ')
	});
}

/** Those called upon are told when it opens, its sponsor when it has closed. Returns how many changed. */
export function turnChallenges(ctx: PublicCtx): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const due = (told: typeof challenges.openingToldAt, at: typeof challenges.opensAt) =>
			and(isNull(told), lte(at, tx.now), eq(challenges.draft, false));
		const opening = await tx.db
			.update(challenges)
			.set({ openingToldAt: tx.now })
			.where(due(challenges.openingToldAt, challenges.opensAt))
			.returning();
		for (const challenge of opening) if (challenge.closesAt > tx.now) await tellOfOpening(tx, challenge);
		const closing = await tx.db
			.update(challenges)
			.set({ closingToldAt: tx.now })
			.where(due(challenges.closingToldAt, challenges.closesAt))
			.returning();
		for (const challenge of closing)
			await tellOfChallenge(tx, challenge, [challenge.sponsorId], 'challenge.closed', null);
		return opening.length + closing.length;
	});
}

type Challenge = typeof challenges.$inferSelect;

async function tellOfOpening(ctx: PublicCtx, challenge: Challenge): Promise<void> {
	const inside = challenge.spaceId
		? sql`exists (select from space_members s where s.space_id = ${challenge.spaceId} and s.person_id = ${people.id})`
		: undefined;
	const called = challenge.audienceRule ? audienceCondition(challenge.audienceRule, ctx.now) : undefined;
	const working = and(eq(people.status, 'active'), inside, called);
	const rows = await ctx.db.select({ id: people.id }).from(people).where(working);
	const ids = rows.map((row) => row.id);
	await tellOfChallenge(ctx, challenge, ids, 'challenge.opened', challenge.createdBy);
}

/** In a space, the thread is the space's: whoever leaves it does not see the notice any more. */
export async function tellOfChallenge(
	ctx: PublicCtx,
	challenge: Challenge,
	personIds: number[],
	verb: string,
	actorId: number | null
): Promise<void> {
	const thread = challenge.spaceId ? `space:${challenge.spaceId}` : `challenge:${challenge.id}`;
	const { title, summary: excerpt } = challenge;
	await notify(ctx, personIds, { verb, thread, href: challengeHref(challenge), title, excerpt, actorId });
}

export interface ChallengeNews {
	what: 'sponsor';
	challengeId: number;
	personIds: number[];
	actorId: Ctx['viewer']['id'] | null;
}

/** Somebody was named its sponsor. */
export async function tellOfSponsor(ctx: PublicCtx, { challengeId, personIds, actorId }: ChallengeNews): Promise<void> {
	const [challenge] = await ctx.db.select().from(challenges).where(eq(challenges.id, challengeId));
	if (challenge) await tellOfChallenge(ctx, challenge, personIds, 'challenge.sponsor_named', actorId);
}
