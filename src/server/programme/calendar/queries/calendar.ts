// The calendar as a page shows it: the slots of its weeks, what is closed, and how much each audience is asked to read.
import { addDays, addMonths, firstOfMonth, isDay, mondayOf } from '#lib/days.ts';
import type { BankFormat, BankStage, SlotState } from '#lib/terms/bank.ts';
import type { CalendarView, Closure } from '#lib/terms/calendar.ts';
import { challengeHref } from '#lib/terms/ideas.ts';
import { postHref, type PostKind } from '#lib/terms/posts.ts';
import { clockTime, momentOf } from '#lib/zoned-time.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { demandPlanner } from '../policy.ts';
import { loadOf } from '../warnings.ts';
import { type Frame, findFrame, listBlackouts } from './frame.ts';

export interface SlotEntry {
	id: number;
	/** `7.3`: handed back with a move. */
	seen: string;
	at: Date;
	/** Day and time on the organisation's clock; the page stands on it. */
	day: string;
	time: string;
	/** The clock of its own cadence, where that is another one and shows something else. */
	zone: { name: string; time: string } | null;
	format: BankFormat;
	state: SlotState;
	reason: string;
	/** Of a cadence; else made by hand. */
	regular: boolean;
	item: SlotItem | null;
	/** Where what was published is read. */
	href: string | null;
}

export interface SlotItem {
	id: number;
	title: string;
	format: BankFormat;
	stage: BankStage;
	audience: string | null;
}

export interface WeekLoad {
	/** Its Monday. */
	week: string;
	loads: { audience: string | null; count: number }[];
}

export interface CalendarPage {
	view: CalendarView;
	/** First and last day that is shown, a Monday and a Sunday. */
	from: string;
	to: string;
	/** `from` of the pages before and after. */
	before: string;
	after: string;
	/** The month that is looked at, where that is the view. */
	month: string | null;
	today: string;
	timeZone: string;
	slots: SlotEntry[];
	closed: { day: string; why: Closure; words: string }[];
	loads: WeekLoad[];
	/** More in a week are said to be too many. */
	most: number;
	counts: Record<'open' | 'filled' | 'published' | 'missed', number>;
	hasCadence: boolean;
}

const weeksOf: Record<Exclude<CalendarView, 'month'>, number> = { week: 1, quarter: 13, year: 53 };

/** The days of a view: whole weeks, those of a month with the ends of its neighbours. */
export function spanOf(view: CalendarView, day: string) {
	if (view === 'month') {
		const month = firstOfMonth(day);
		const last = addDays(addMonths(month, 1), -1);
		const [from, to] = [mondayOf(month), addDays(mondayOf(last), 6)];
		return { from, to, before: addMonths(month, -1), after: addMonths(month, 1), month: month.slice(0, 7) };
	}
	const from = mondayOf(day);
	const days = weeksOf[view] * 7;
	return { from, to: addDays(from, days - 1), before: addDays(from, -days), after: addDays(from, days), month: null };
}

/** Around `day`, or around today for what is no day. @throws NotFound */
export async function findCalendar(ctx: Ctx, view: CalendarView, day: string | null): Promise<CalendarPage> {
	demandPlanner(ctx);
	const frame = await findFrame(ctx);
	const wanted = isDay(day) && day >= '2000-01-01' && day < '2100-01-01' ? day : frame.today;
	const { from, to, ...span } = spanOf(view, wanted);
	const rows = await readSlots(ctx, from, to, frame.timeZone);
	const [known] = await named<{ any: boolean }>(ctx.db, 'calendar_any', anyText, []);
	const count = (state: SlotState) => rows.filter((row) => row.state === state).length;
	return {
		...{ view, from, to, ...span, today: frame.today, timeZone: frame.timeZone },
		slots: rows.map((row) => entryOf(row, frame)),
		closed: await closedDays(ctx, frame, from, to),
		loads: loadsOf(rows),
		most: Math.max(frame.limits.mostPerWeek, frame.limits.regularPerWeek),
		counts: { open: count('open'), filled: count('filled'), published: count('published'), missed: count('missed') },
		hasCadence: known?.any ?? false
	};
}

const anyText = 'select exists (select from cadences where ended_on is null) as any';

interface Row {
	id: number;
	version: number;
	at: Date;
	localDay: string;
	format: BankFormat;
	state: SlotState;
	reason: string;
	timeZone: string | null;
	itemId: number | null;
	title: string | null;
	itemFormat: BankFormat | null;
	stage: BankStage | null;
	audienceId: number | null;
	audience: string | null;
	post: { kind: PostKind; id: number; slug: string } | null;
	challenge: { id: number; slug: string } | null;
}

const text = `select s.id, s.version, s.at, s.local_day::text as "localDay", s.format, s.state, s.reason, k.time_zone as "timeZone", i.id as "itemId",
	coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, i.format as "itemFormat", i.stage, i.audience_id as "audienceId", a.name as audience,
	case when s.state = 'published' and p.id is not null then json_build_object('kind', p.kind, 'id', p.id, 'slug', p.slug) end as post,
	case when s.state = 'published' and c.id is not null then json_build_object('id', c.id, 'slug', c.slug) end as challenge
	from slots s left join cadences k on k.id = s.cadence_id left join bank_items i on i.id = s.item_id
		left join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id left join audiences a on a.id = i.audience_id
	where s.at >= $1 and s.at < $2 order by s.at, s.id limit 5000`;

function readSlots(ctx: Ctx, from: string, to: string, timeZone: string): Promise<Row[]> {
	const midnight = (day: string) => momentOf(`${day}T00:00`, timeZone);
	return named<Row>(ctx.db, 'calendar_slots', text, [midnight(from), midnight(addDays(to, 1))]);
}

function entryOf(row: Row, { timeZone }: Frame): SlotEntry {
	const [day = '', time = ''] = clockTime(row.at, timeZone).split('T');
	const own = row.timeZone && row.timeZone !== timeZone ? clockTime(row.at, row.timeZone) : null;
	const { id, at, format, state, reason, title, post, challenge } = row;
	const item = row.itemId !== null && {
		...{ id: row.itemId, title: title ?? '', format: row.itemFormat!, stage: row.stage!, audience: row.audience }
	};
	return {
		...{ id, seen: `${id}.${row.version}`, at, day, time, format, state, reason, regular: row.timeZone !== null },
		zone: own && own !== `${day}T${time}` ? { name: row.timeZone!, time: own.slice(11) } : null,
		item: item || null,
		href: challenge ? challengeHref(challenge) : post ? postHref(post) : null
	};
}

/** What each audience that is named, and everyone, is asked to read in a week. */
function loadsOf(rows: readonly Row[]): WeekLoad[] {
	const planned = rows.filter(({ state }) => state === 'filled' || state === 'published');
	const weeks = Map.groupBy(planned, ({ localDay }) => mondayOf(localDay));
	return [...weeks].map(([week, there]) => {
		const names = new Map(there.map(({ audienceId, audience }) => [audienceId, audience]));
		names.set(null, null);
		const loads = [...names].map(([audienceId, audience]) => ({ audience, count: loadOf(there, audienceId) }));
		return {
			week,
			loads: loads.sort((a, b) => b.count - a.count || (a.audience ?? '').localeCompare(b.audience ?? ''))
		};
	});
}

async function closedDays(ctx: Ctx, frame: Frame, from: string, to: string): Promise<CalendarPage['closed']> {
	const shut = await listBlackouts(ctx, from, to);
	const wordsOf = (day: string) => shut.find(({ fromOn, toOn }) => fromOn <= day && toOn >= day)?.reason ?? '';
	return [...frame.closed]
		.filter(([day]) => day >= from && day <= to)
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([day, why]) => ({ day, why, words: wordsOf(day) }));
}
