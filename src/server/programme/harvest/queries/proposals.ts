// Proposals of the harvest on behalf of those who run the programme: what speaks of a post they may not see is not there.
import { m } from '#lib/paraglide/messages.js';
import { type HarvestFacts, type HarvestKind, harvestKinds, harvestRules } from '#lib/terms/harvest.ts';
import type { PostKind } from '#lib/terms/posts.ts';
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, type Page, toPage } from '#server/platform/db/page.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#server/platform/errors.ts';
import { canRunProgramme } from '../../objectives/policy.ts';
import { lastLook } from '../gather/gather.ts';
import { daysBefore } from '../gather/put.ts';

export interface ProposalPost {
	id: number;
	kind: PostKind;
	slug: string;
	/** Not everyone sees it. */
	restricted: boolean;
	spaceId: number | null;
	topics: string[];
}

export interface ProposalEntry {
	url: string;
	summary: string;
	publishedAt: string | null;
	feed: string;
}

interface ProposalOf<K extends HarvestKind> {
	ref: string;
	kind: K;
	/** Of the post or entry as it is now; else the words searched for, or the topic. */
	title: string;
	facts: HarvestFacts[K];
	post: ProposalPost | null;
	entry: ProposalEntry | null;
	foundAt: Date;
	/** Somebody said that it is nothing for us. */
	aside: boolean;
}

export type Proposal = { [K in HarvestKind]: ProposalOf<K> }[HarvestKind];

export const pageSize = 20;

const columns = `h.ref, h.kind, coalesce(p.title, e.title, h.title) as title, h.facts, h.found_at as "foundAt", d.ref is not null as aside,
	case when p.id is not null then json_build_object('id', p.id, 'kind', p.kind, 'slug', p.slug, 'restricted', p.restricted, 'spaceId', p.space_id,
		'topics', array(select t.name from post_topics o join topics t on t.id = o.topic_id where o.post_id = p.id order by t.name limit 5)) end as post,
	case when e.id is not null then json_build_object('url', e.url, 'summary', e.summary, 'publishedAt', e.published_at,
		'feed', coalesce(nullif(f.title, ''), f.url)) end as entry`;

const joins = `harvest_proposals h left join posts p on p.id = h.post_id left join feed_entries e on e.id = h.entry_id
	left join feeds f on f.id = e.feed_id left join harvest_dismissals d on d.ref = h.ref`;

/** $1 and $2 are the viewer's places and id. */
const seen = `(h.post_id is null or (${visibleSql('p', '$1', '$2')}))`;

/**
 * It is in the bank. A topic is of use again once its item was out for a while; $3 is since when it is fresh.
 * Both lists stand by themselves, so that each is read once, however many proposals there are.
 */
const taken = `(h.ref in (select i.source_ref from bank_items i where i.source_ref is not null and i.deleted_at is null)
	or h.ref in (select 'topic:' || split_part(i.source_ref, ':', 2) from bank_items i where i.source_ref like 'topic:%'
		and i.deleted_at is null and (i.published_at is null or i.published_at >= $3::timestamptz)))`;

const there = `${seen} and not ${taken}`;

const asking = (ctx: Ctx) => [ctx.viewer.spaceIds, ctx.viewer.id, daysBefore(ctx.now, harvestRules.topicFreshDays)];

export interface ProposalFilter {
	kind?: HarvestKind | null;
	/** Those that were put aside, instead of the others. */
	aside?: boolean;
}

const listText = `select ${columns}, h.score from ${joins}
	where ${there} and (d.ref is not null) = $4::boolean and ($5::text is null or h.kind = $5)
		and (h.score < $6::real or (h.score = $6::real and h.ref > $7::text))
	order by h.score desc, h.ref limit $8`;

// Plan: some hundred rows, sorted.
/** What concerns most people first. @throws Forbidden for those who do not run the programme. */
export async function listProposals(ctx: Ctx, filter: ProposalFilter, cursor?: string | null): Promise<Page<Proposal>> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const [score, ref] = placeOf(cursor);
	const values = [...asking(ctx), filter.aside ?? false, filter.kind ?? null, score, ref, pageSize + 1];
	const rows = await named<Proposal & { score: number }>(ctx.db, 'harvest_list', listText, values);
	const page = toPage(rows, pageSize, (row) => [row.score, row.ref]);
	return { rows: page.rows.map(({ score: _, ...row }) => row as Proposal), next: page.next };
}

/** @throws Invalid for a cursor that somebody made up. */
function placeOf(cursor: string | null | undefined): [number, string] {
	const [score, ref] = decodeCursor(cursor, 2) ?? [1e30, ''];
	if (typeof score === 'number' && Math.abs(score) <= 1e30 && typeof ref === 'string' && !ref.includes('\0'))
		return [score, ref];
	throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
}

const lockText = 'select ref from harvest_proposals where ref = $1 for no key update';
const oneText = `select ${columns}, ${taken} as taken from ${joins} where ${seen} and h.ref = $4`;

/**
 * For taking or putting it aside: nobody else does so until the transaction ends.
 * @throws NotFound for what is hidden or gone, Conflict ('harvest_taken') for what is in the bank already.
 */
export async function lockProposal(ctx: Ctx, ref: string): Promise<Proposal> {
	// Locked first, looked at then: whoever waited sees what the other did.
	await named(ctx.db, 'harvest_lock', lockText, [ref]);
	const [row] = await named<Proposal & { taken: boolean }>(ctx.db, 'harvest_one', oneText, [...asking(ctx), ref]);
	if (!row) throw new NotFound(m.harvest_refused_gone(), 'harvest_gone');
	const { taken: isTaken, ...proposal } = row;
	if (isTaken) throw new Conflict(m.harvest_refused_taken(), 'harvest_taken');
	return proposal as Proposal;
}

export interface HarvestCounts {
	kinds: Record<HarvestKind, number>;
	all: number;
	aside: number;
	/** Suggestions that wait for a word. */
	suggestions: number;
	feeds: number;
	/** When it was looked last; null before the first time. */
	lookedAt: Date | null;
}

const countText = `select h.kind, count(*) filter (where d.ref is null)::int as open, count(d.ref)::int as aside
	from ${joins} where ${there} group by h.kind`;
const besideText = `select (select count(*)::int from suggestions where state = 'open') as suggestions, (select count(*)::int from feeds) as feeds,
	(select updated_at from roll_ups where name = $1) as "lookedAt"`;

type Beside = Pick<HarvestCounts, 'suggestions' | 'feeds' | 'lookedAt'>;

/** @throws Forbidden for those who do not run the programme. */
export async function countHarvest(ctx: Ctx): Promise<HarvestCounts> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	type Counted = { kind: HarvestKind; open: number; aside: number };
	const rows = await named<Counted>(ctx.db, 'harvest_counts', countText, asking(ctx));
	const [beside] = await named<Beside>(ctx.db, 'harvest_beside', besideText, [lastLook]);
	const kinds = Object.fromEntries(
		harvestKinds.map((kind) => [kind, rows.find((row) => row.kind === kind)?.open ?? 0])
	) as Record<HarvestKind, number>;
	const sum = (column: 'open' | 'aside') => rows.reduce((total, row) => total + row[column], 0);
	return { kinds, all: sum('open'), aside: sum('aside'), ...beside! };
}
