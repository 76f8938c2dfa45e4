// Rolling up evidence from the ledger: the entries of a post are made anew from its events whenever one of them came.
import { inArray } from 'drizzle-orm';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { evidence, rollUps } from '../schema.ts';
import { sumEvidence } from './sums.ts';
import { entriesOf, type EvidenceEvent, evidenceVerbs } from './entries.ts';

const name = 'evidence';

/** Events are numbered before they are committed: so many are read again, in case one came late. */
const overlap = 5_000;
/** Posts made anew in one transaction. */
const portion = 300;

const allVerbs = [
	...evidenceVerbs.answer,
	...evidenceVerbs.post,
	'question.merged',
	'question.unmerged',
	'idea.merged'
];

// A merge moves what both questions have.
const touchedText = `select distinct t.id from ledger l, lateral (values
		(case when l.subject = 'answer' then coalesce((l.facts ->> 'post')::bigint, (select a.post_id from answers a where a.id = l.subject_id)) else l.subject_id end),
		((l.facts ->> 'into')::bigint)
	) as t(id) where l.id > $1 and l.verb = any($2) and t.id is not null order by 1`;

/** Counts what came since the last time. Safe to run twice, side by side, and to be killed in the middle. */
export async function rollUpEvidence(ctx: PublicCtx): Promise<void> {
	await ctx.db.insert(rollUps).values({ name, updatedAt: ctx.now }).onConflictDoNothing();
	const state =
		'select up_to_id as id, (select coalesce(max(id), 0) from ledger) as last from roll_ups where name = $1';
	const [from] = await named<{ id: number; last: number }>(ctx.db, 'evidence_from', state, [name]);
	const touched = await named<{ id: number }>(ctx.db, 'evidence_touched', touchedText, [from!.id - overlap, allVerbs]);
	const ids = touched.map((row) => row.id);
	for (let start = 0; start < ids.length; start += portion) await renew(ctx, ids.slice(start, start + portion));
	if (ids.length) await sumEvidence(ctx);
	const done = 'update roll_ups set up_to_id = greatest(up_to_id, $2), updated_at = $3 where name = $1';
	await named(ctx.db, 'evidence_done', done, [name, from!.last, ctx.now]);
}

/** Counts everything anew. */
export async function recountEvidence(ctx: PublicCtx): Promise<void> {
	await named(ctx.db, 'evidence_restart', 'update roll_ups set up_to_id = 0 where name = $1', [name]);
	await rollUpEvidence(ctx);
}

/** The question that stayed of each, and what went into it at whatever remove. */
const familyText = `with recursive up as (
		select p.id, p.merged_into_id as into_id, 0 as step from posts p where p.id = any($1::bigint[])
		union select p.id, p.merged_into_id, u.step + 1 from posts p join up u on p.id = u.into_id where u.step < 20
	), roots as (select id from up where into_id is null), family as (
		select id, id as root, 0 as step from roots
		union select p.id, f.root, f.step + 1 from posts p join family f on p.merged_into_id = f.id where f.step < 20
	)
	select id, root from family`;

const eventsText = `with family as (select * from unnest($1::bigint[], $2::bigint[]) as f(id, root)), found as (
		select f.root, l.*, a.id as answer_id, a.author_id, coalesce((l.facts ->> 'post')::bigint, f.id) as question_id
			from family f join answers a on a.post_id = f.id join ledger l on l.subject = 'answer' and l.subject_id = a.id where l.verb = any($3)
		union all select f.root, l.*, null, null, f.id from family f join ledger l on l.subject = 'post' and l.subject_id = f.id where l.verb = any($4)
	)
	select e.id, e.at, e.verb, e.actor_id as "actorId", e.other_id as "otherId", e.space_id as "spaceId", e.root as "postId", e.question_id as "questionId",
		e.answer_id as "answerId", e.author_id as "authorId", p.author_id as "askerId", (e.facts ->> 'minutes')::int as minutes,
		(e.facts ->> 'amount')::float8 as amount, e.facts ->> 'unit' as unit,
		e.verb = 'idea.value_confirmed' and exists (select from ideas i join challenges c on c.id = i.challenge_id
			where i.post_id = e.subject_id and c.sponsor_id = e.actor_id) as "bySponsor"
	from found e join posts p on p.id = e.root order by e.id`;

async function renew(ctx: PublicCtx, touchedIds: number[]): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		// One at a time: two that make the same post anew would both insert its entries.
		await named(tx.db, 'evidence_hold', 'select 1 from roll_ups where name = $1 for update', [name]);
		const family = await named<{ id: number; root: number }>(tx.db, 'evidence_family', familyText, [touchedIds]);
		const columns = [family.map((one) => one.id), family.map((one) => one.root)];
		const values = [...columns, evidenceVerbs.answer, evidenceVerbs.post];
		const events = await named<EvidenceEvent>(tx.db, 'evidence_events', eventsText, values);
		await tx.db.delete(evidence).where(inArray(evidence.postId, [...new Set([...touchedIds, ...columns[0]!])]));
		const byPost = Map.groupBy(events, (event) => event.postId);
		const entries = [...byPost.values()].flatMap(entriesOf);
		for (let from = 0; from < entries.length; from += 1_000)
			await tx.db.insert(evidence).values(entries.slice(from, from + 1_000));
	});
}
