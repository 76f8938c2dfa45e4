// Evidence on behalf of a viewer: totals, and the entries. What the viewer may not see counts, but is not named.
import type { EvidenceKind } from '#lib/terms/objectives.ts';
import type { PostKind } from '#lib/terms/posts.ts';
import { insideSql } from '#server/conversation/posts/visible.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';
import { NotFound } from '#server/platform/errors.ts';
import { everything } from '../evidence/sums.ts';
import { medianOf, type Totals, totalsOf, type Worth } from '../evidence/totals.ts';
import { canRunProgramme } from '../policy.ts';
import { servesAny, servingSql } from '../serving.ts';

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

// Plan: the rows of the objectives by their key.
const worthText = 'select objective_id as id, worth from objective_sums where objective_id = any($1::bigint[])';

/** As the jobs have counted it: after every few minutes' events, and after what serves an objective was changed. */
export async function findTotals(ctx: Ctx, scope: EvidenceScope): Promise<Totals> {
	demandScope(ctx, scope);
	const { all, own } = await readWorth(ctx, scope.objectiveIds ?? []);
	return totalsOf(scope.objectiveIds === null ? all : own, medianOf(all));
}

/** The median of all times stated in the organisation. */
export async function findMiddle(ctx: PublicCtx): Promise<Totals['middle']> {
	return medianOf((await readWorth(ctx, [])).all);
}

/** Of the whole organisation, and of these objectives together. */
async function readWorth(ctx: PublicCtx, objectiveIds: readonly number[]): Promise<Record<'all' | 'own', Worth[]>> {
	const values = [[...objectiveIds, everything]];
	const rows = await named<{ id: number; worth: Worth[] }>(ctx.db, 'evidence_worth', worthText, values);
	const of = (isAll: boolean) => rows.filter(({ id }) => (id === everything) === isAll).flatMap(({ worth }) => worth);
	return { all: of(true), own: of(false) };
}

const seen = `p.deleted_at is null and (p.author_id = $3 or (p.state in ('published', 'archived') and ${insideSql('p', '$2', '$3')}))`;
const named_ = (column: string) =>
	`case when v.seen then (select json_build_object('handle', f.handle, 'name', f.name) from people f where f.id = ${column}) end`;

/** How the entries of a scope are come by: all from the newest on; those that serve from the newest on, or from what serves. */
type Way = 'all' | 'newest' | 'serving';

// Only what is asked for stands in the text, so that the plan is that of the question: evidence_newest backwards until the page is full,
// or evidence_of_post for each post that serves.
function listText(way: Way, { kind, counted, size = 30 }: EvidenceFilter): string {
	const from =
		way === 'serving' ? `from (${servingSql('$1')}) s join evidence e on e.post_id = s.post_id` : 'from evidence e';
	const asked = [
		'(e.at, e.ledger_id) < ($4::timestamptz, $5::bigint)',
		// Named in any case: a parameter without a type is none.
		way === 'newest' ? servesAny('e.post_id', '$1') : '($1::bigint[] is null or true)',
		...(kind ? [`e.kind = '${kind}'`] : []),
		...(counted ? ['e.counts'] : [])
	];
	return `select e.ledger_id as "ledgerId", e.kind, e.at, e.at::text as key, e.counts, e.minutes, e.amount, e.unit, e.by_sponsor as "bySponsor",
		case when v.seen then json_build_object('id', p.id, 'kind', p.kind, 'slug', p.slug, 'title', p.title) end as post,
		${named_('e.person_id')} as person, ${named_('e.other_id')} as other
	${from} left join posts p on p.id = e.post_id, lateral (select coalesce(${seen}, false) as seen) v
	where ${asked.join(' and ')} order by e.at desc nulls last, e.ledger_id desc nulls last limit ${size + 1}`;
}

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
	const { objectiveIds, kind, counted = false, size = 30 } = filter;
	const way = objectiveIds === null ? 'all' : await wayTo(ctx, objectiveIds);
	const [at, id] = decodeMoment(filter.cursor, 'infinity');
	const name = `evidence_${way}_${kind ?? 'any'}_${counted}_${size}`;
	type Row = EvidenceEntry & { key: string };
	const values = [objectiveIds, ctx.viewer.spaceIds, ctx.viewer.id, at, id];
	const rows = await named<Row>(ctx.db, name, listText(way, filter), values);
	return toPage(rows, size, (row) => [row.key, row.ledgerId]);
}

/** Where one entry of fifty serves, the newest are soon through; where fewer do, what serves is the shorter way. */
async function wayTo(ctx: PublicCtx, objectiveIds: readonly number[]): Promise<Way> {
	const { all, own } = await readWorth(ctx, objectiveIds);
	const entries = (of: readonly Worth[]) => of.reduce((sum, bucket) => sum + bucket.entries, 0);
	return entries(own) * 50 > entries(all) ? 'newest' : 'serving';
}
