// What a calendar program is given: the slots of the last month and of the half year to come.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import type { BankStage } from '#lib/terms/bank.ts';
import { formatLabel, stageLabel } from '#lib/terms/bank-labels.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { findViewer } from '#server/members/auth/queries/viewer.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import { hashOf } from '../actions/feed.ts';
import { type CalendarEntry, writeCalendar } from '../ics.ts';
import { canPlan, demandPlanner } from '../policy.ts';
import { calendarFeeds } from '../schema.ts';
import { plannedJoins, slotColumns, type SlotRow } from './place.ts';

/** When the viewer's address was made; null when there is none. */
export async function findFeed(ctx: Ctx): Promise<{ createdAt: Date } | null> {
	demandPlanner(ctx);
	const [row] = await ctx.db
		.select({ createdAt: calendarFeeds.createdAt })
		.from(calendarFeeds)
		.where(eq(calendarFeeds.personId, ctx.viewer.id));
	return row ?? null;
}

interface FeedRow extends SlotRow {
	title: string | null;
	stage: BankStage | null;
	author: string | null;
	audience: string | null;
	updatedAt: Date;
}

const text = `select ${slotColumns}, s.updated_at as "updatedAt", coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, i.stage,
	w.name as author, a.name as audience
	from slots s left join bank_items i on i.id = s.item_id ${plannedJoins} left join people w on w.id = i.author_id left join audiences a on a.id = i.audience_id
	where s.at > $1::timestamptz - interval '31 days' and s.at < $1::timestamptz + interval '27 weeks' and s.state <> 'given_up' order by s.at, s.id limit 3000`;

/** @throws NotFound for a secret that is none, or of somebody who runs the programme no more. */
export async function readFeed(
	ctx: PublicCtx,
	token: string,
	origin: string
): Promise<{ file: string; language: 'en' | 'de' }> {
	const [feed] = await ctx.db
		.select({ personId: calendarFeeds.personId })
		.from(calendarFeeds)
		.where(eq(calendarFeeds.tokenHash, hashOf(token)));
	const viewer = feed ? await findViewer(ctx, feed.personId) : null;
	if (!viewer || !canPlan(viewer)) throw new NotFound();
	const rows = await named<FeedRow>(ctx.db, 'calendar_feed', text, [ctx.now]);
	const { name } = await findOrganisation(ctx);
	const locale = viewer.language;
	const entries = rows.map((row) => entryOf(row, origin, locale));
	const title = m.calendar_feed_name({ organisation: name || 'Hearth' }, { locale });
	return { file: writeCalendar(title, entries, ctx.now), language: locale };
}

function entryOf(row: FeedRow, origin: string, locale: 'en' | 'de'): CalendarEntry {
	const format = formatLabel(row.format, locale);
	const about = [format, row.stage && stageLabel(row.stage, locale), row.author, row.audience];
	const place =
		row.itemId === null ? `/programme/calendar?view=week&from=${row.localDay}` : `/programme/bank/${row.itemId}`;
	return {
		...{ uid: `slot-${row.id}@${new URL(origin).hostname}`, at: row.at, minutes: 15 },
		title: row.title ?? m.calendar_feed_open({ format }, { locale }),
		description: row.itemId === null ? '' : about.filter(Boolean).join(' · '),
		...{ url: origin + place, categories: [format], sequence: row.version, changedAt: row.updatedAt },
		status:
			row.state === 'filled' || row.state === 'published'
				? 'CONFIRMED'
				: row.state === 'missed'
					? 'CANCELLED'
					: 'TENTATIVE'
	};
}
