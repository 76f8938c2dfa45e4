// Self-weaning: who makes what is published, week by week, and the posts behind each figure.
import { visibleSql } from '#server/conversation/posts/visible.ts';
import type { PostKind } from '#lib/terms/posts.ts';
import { type Maker, makers } from '#lib/terms/runway.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeMoment, type Page, toPage } from '#server/platform/db/page.ts';
import { Forbidden } from '#server/platform/errors.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { canRunProgramme } from '../../objectives/policy.ts';

export interface WeaningWeek extends Record<Maker, number> {
	/** Its Monday. */
	week: string;
	total: number;
	/** Published by colleagues, over all; null in a week without anything. */
	organic: number | null;
}

const weaningText = `select to_char(w.week, 'YYYY-MM-DD') as week,
		coalesce(sum(p.count) filter (where p.maker = 'bank'), 0)::int as bank,
		coalesce(sum(p.count) filter (where p.maker = 'communicator'), 0)::int as communicator,
		coalesce(sum(p.count) filter (where p.maker = 'colleague'), 0)::int as colleague
	from generate_series(date_trunc('week', $1::date) - make_interval(weeks => $2 - 1), date_trunc('week', $1::date), '1 week') w(week)
	left join publication_weeks p on p.week = w.week::date group by w.week order by w.week`;

/** The last `weeks` weeks, this one (not over yet) last. @throws Forbidden */
export async function listWeaning(ctx: Ctx, weeks = 26): Promise<WeaningWeek[]> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const { timeZone } = await findOrganisation(ctx);
	const today = clockTime(ctx.now, timeZone).slice(0, 10);
	type Counted = Record<Maker, number> & { week: string };
	const rows = await named<Counted>(ctx.db, 'weaning_weeks', weaningText, [today, weeks]);
	return rows.map((row) => {
		const total = makers.reduce((sum, maker) => sum + row[maker], 0);
		return { ...row, total, organic: total ? row.colleague / total : null };
	});
}

export interface Publication {
	id: number;
	kind: PostKind;
	slug: string;
	title: string;
	at: Date;
	maker: Maker;
	author: string | null;
}

const pageSize = 50;

/** What was published in a week, newest first; of restricted posts those the viewer sees. @throws Forbidden */
export async function listPublications(
	ctx: Ctx,
	week: string,
	maker: Maker | null,
	cursor?: string | null
): Promise<Page<Publication> & { hidden: number }> {
	if (!canRunProgramme(ctx.viewer)) throw new Forbidden();
	const [at, id] = decodeMoment(cursor, 'infinity');
	const of = maker ? [maker] : [...makers];
	const rows = await named<Publication & { moment: string }>(ctx.db, 'weaning_posts', publicationsText, [
		...[week, of, ctx.viewer.spaceIds, ctx.viewer.id, at, id, pageSize + 1]
	]);
	const [counted] = await named<{ all: number; seen: number }>(ctx.db, 'weaning_hidden', hiddenText, [
		...[week, of, ctx.viewer.spaceIds, ctx.viewer.id]
	]);
	const page = toPage(rows, pageSize, (row) => [row.moment, row.id]);
	return { ...page, hidden: (counted?.all ?? 0) - (counted?.seen ?? 0) };
}

const publicationsText = `select p.id, p.kind, p.slug, p.title, n.at, n.at::text as moment, n.maker,
		(select f.name from people f where f.id = p.author_id) as author
	from publications n join posts p on p.id = n.post_id
	where n.week = $1::date and n.maker = any($2) and ${visibleSql('p', '$3', '$4')} and (n.at, p.id) < ($5::timestamptz, $6)
	order by n.at desc nulls last, p.id desc nulls last limit $7`;

const hiddenText = `select count(*)::int as all, count(*) filter (where ${visibleSql('p', '$3', '$4')})::int as seen
	from publications n left join posts p on p.id = n.post_id where n.week = $1::date and n.maker = any($2)`;
