// Rolling up who made what was published, from the ledger.
import { eq } from 'drizzle-orm';
import { inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { rollUps } from '../objectives/schema.ts';
import { publications, publicationWeeks } from './schema.ts';

const name = 'publications';

/** What counts as published: the first of these events of a post. */
export const publishing = [
	'article.published',
	'question.asked',
	'question.published',
	'idea.submitted',
	'album.published'
];

/** Events are numbered before they are committed: so many are read again, in case one came late. */
const overlap = 5_000;

const addText = `with fresh as (
		select distinct on (l.subject_id) l.subject_id, l.at, split_part(l.verb, '.', 1) as kind, l.actor_id, l.facts
		from ledger l where l.id > $1 and l.verb = any($2) and l.subject = 'post' order by l.subject_id, l.id
	), made as (
		insert into publications (post_id, at, week, kind, maker)
		select f.subject_id, f.at, date_trunc('week', f.at at time zone $3)::date, f.kind,
			case when f.facts ->> 'seeded' = 'true' then 'bank'
				when exists (select from people a where a.id = f.actor_id and 'communicator' = any(a.roles)) then 'communicator'
				else 'colleague' end
		from fresh f on conflict (post_id) do nothing returning week, maker, kind
	)
	insert into publication_weeks as w (week, maker, kind, count)
	select week, maker, kind, count(*) from made group by 1, 2, 3
	on conflict (week, maker, kind) do update set count = w.count + excluded.count`;

/** Counts what came since the last time. Safe to run twice, and side by side. */
export function rollUpPublications(ctx: PublicCtx): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		await tx.db.insert(rollUps).values({ name, updatedAt: tx.now }).onConflictDoNothing();
		const [state] = await tx.db.select().from(rollUps).where(eq(rollUps.name, name)).for('update');
		const [last] = await named<{ id: number }>(tx.db, 'ledger_last', lastText, []);
		const { timeZone } = await findOrganisation(tx);
		await named(tx.db, 'publications_add', addText, [(state?.upToId ?? 0) - overlap, publishing, timeZone]);
		const upToId = last?.id ?? 0;
		await tx.db.update(rollUps).set({ upToId, updatedAt: tx.now }).where(eq(rollUps.name, name));
	});
}

const lastText = 'select coalesce(max(id), 0) as id from ledger';

/** Counts everything anew: with the roles of today, and with what a long import committed late. */
export function recountPublications(ctx: PublicCtx): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		await tx.db.delete(rollUps).where(eq(rollUps.name, name));
		await tx.db.delete(publications);
		await tx.db.delete(publicationWeeks);
		await rollUpPublications(tx);
	});
}
