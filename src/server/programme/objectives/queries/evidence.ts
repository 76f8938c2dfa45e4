// Evidence on behalf of a viewer: totals, and the entries. What the viewer may not see counts, but is not named.
import type { EvidenceKind } from '#lib/terms/objectives.ts';
import type { PostKind } from '#lib/terms/posts.ts';
import { insideSql } from '#server/conversation/posts/visible.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';
import { NotFound } from '#server/platform/errors.ts';
import { type Bucket, type ConfirmedValue, medianOf, type Totals, totalsOf } from '../evidence/totals.ts';
import { canRunProgramme } from '../policy.ts';
import { servingSql } from '../serving.ts';

export interface EvidenceScope {
	/** Null: of all, for those who run the programme. Else objectives that were found on behalf of the viewer. */
	objectiveIds: readonly number[] | null;
}

export interface EvidenceEntry {
	ledgerId: number;
	kind: EvidenceKind;
	at: Date;
	counts: boolean;
	minutes: number | null;
	amount: number | null;
	unit: string;
	bySponsor: boolean;
	/** Null where the viewer may not see it; then nobody is named either. */
	post: { id: number; kind: PostKind; slug: string; title: string } | null;
	/** Who said so, and whose work it was. */
	person: { handle: string; name: string } | null;
	other: { handle: string; name: string } | null;
}

/** @throws NotFound for those who ask for all and do not run the programme. */
function demandScope(ctx: Ctx, { objectiveIds }: EvidenceScope): void {
	if (objectiveIds === null && !canRunProgramme(ctx.viewer)) throw new NotFound();
}

/** Entries `e` of the scope; `$1` is the array of objectives. */
const from = (all: boolean) =>
	all ? 'from evidence e' : `from (${servingSql('$1')}) s join evidence e on e.post_id = s.post_id`;

// Plan for all: one look at every entry, summed as they come; of an objective evidence_of_post for each post that serves it.
const bucketsText = (all: boolean) =>
	`select e.kind, e.minutes, e.counts, count(*)::int as entries ${from(all)} group by 1, 2, 3`;
const valuesText = (
	all: boolean
) => `select e.unit, e.by_sponsor as "bySponsor", count(*)::int as ideas, sum(e.amount) as amount ${from(all)}
	where e.kind = 'idea_value' and e.counts group by 1, 2`;
const middleText = `select minutes, count(*)::int as entries from evidence where kind = 'time_saved' and counts and minutes is not null group by 1`;

export async function findTotals(ctx: Ctx, scope: EvidenceScope): Promise<Totals> {
	demandScope(ctx, scope);
	const [all, values] = scopeValues(scope);
	const name = (what: string) => `evidence_${what}_${all ? 'all' : 'of'}`;
	const [buckets, confirmed, middle] = [
		await named<Bucket>(ctx.db, name('buckets'), bucketsText(all), values),
		await named<ConfirmedValue>(ctx.db, name('values'), valuesText(all), values),
		await findMiddle(ctx)
	];
	return totalsOf(buckets, confirmed, middle);
}

/** The median of all times stated in the organisation. */
export async function findMiddle(ctx: PublicCtx): Promise<Totals['middle']> {
	return medianOf(await named<{ minutes: number; entries: number }>(ctx.db, 'evidence_middle', middleText, []));
}

function scopeValues({ objectiveIds }: EvidenceScope): [boolean, unknown[]] {
	return objectiveIds === null ? [true, []] : [false, [objectiveIds]];
}

const seen = `p.deleted_at is null and (p.author_id = $3 or (p.state in ('published', 'archived') and ${insideSql('p', '$2', '$3')}))`;
const named_ = (column: string) =>
	`case when v.seen then (select json_build_object('handle', f.handle, 'name', f.name) from people f where f.id = ${column}) end`;

const listText = (
	all: boolean
) => `select e.ledger_id as "ledgerId", e.kind, e.at, e.at::text as key, e.counts, e.minutes, e.amount, e.unit, e.by_sponsor as "bySponsor",
		case when v.seen then json_build_object('id', p.id, 'kind', p.kind, 'slug', p.slug, 'title', p.title) end as post,
		${named_('e.person_id')} as person, ${named_('e.other_id')} as other
	${from(all)} left join posts p on p.id = e.post_id, lateral (select coalesce(${seen}, false) as seen) v
	where ($1::bigint[] is null or true) and ($4::text is null or e.kind = $4) and (not $5::boolean or e.counts) and (e.at, e.ledger_id) < ($6::timestamptz, $7::bigint)
	order by e.at desc, e.ledger_id desc limit $8`;

export interface EvidenceFilter extends EvidenceScope {
	kind?: EvidenceKind | null;
	/** Those alone that are counted. */
	counted?: boolean;
	cursor?: string | null;
	size?: number;
}

/** The newest first. @throws NotFound as `findTotals`. */
export async function listEvidence(ctx: Ctx, filter: EvidenceFilter): Promise<Page<EvidenceEntry>> {
	demandScope(ctx, filter);
	const { objectiveIds, kind = null, counted = false, size = 30 } = filter;
	const [at, id] = decodeMoment(filter.cursor, 'infinity');
	const all = objectiveIds === null;
	const values = [objectiveIds, ctx.viewer.spaceIds, ctx.viewer.id, kind, counted, at, id, size + 1];
	const rows = await named<EvidenceEntry & { key: string }>(
		ctx.db,
		`evidence_list_${all ? 'all' : 'of'}`,
		listText(all),
		values
	);
	return toPage(rows, size, (row) => [row.key, row.ledgerId]);
}
