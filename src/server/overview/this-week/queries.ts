// This week: what matters now in the programme, by rules, the most urgent first.
import { type Gap, runwayLow } from '#lib/terms/runway.ts';
import type { Matter } from '#lib/terms/this-week.ts';
import { findOverdue } from '#server/community/ideas/queries/late.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import { workingHoursAgo } from '#server/members/organisation/working-time.ts';
import { insideSql } from '#server/conversation/posts/visible.ts';
import { named } from '#server/platform/db/client.ts';
import { expectedOn } from '#server/programme/objectives/line.ts';
import { findRunway, type RunwayPage } from '#server/programme/runway/queries.ts';
import { listWeaning, type WeaningWeek } from '#server/programme/runway/queries/weaning.ts';

export interface ThisWeek {
	matters: Matter[];
	runway: RunwayPage;
	weaning: WeaningWeek[];
}

/** Gaps of the bank that are said here; the runway's page says all. */
const mostGaps = 4;
/** Working hours after which a question without an answer is a matter for the programme. */
const longWait = 48;

interface Overdue {
	count: number;
	oldest: string;
	itemId: number;
	title: string;
}

interface Row {
	objectives: number;
	items: number;
	missed: { count: number; first: string } | null;
	reviews: Overdue | null;
	drafts: Overdue | null;
	suggestions: { count: number; oldest: string } | null;
	questions: number;
	behind: Behind[] | null;
}

interface Behind {
	measureId: number;
	name: string;
	unit: string;
	objectiveId: number;
	title: string;
	value: number;
	on: string;
	baseline: number;
	target: number;
	startsOn: string;
	dueOn: string;
}

const overdue = (
	day: string,
	stages: string
) => `(select json_build_object('count', count(*)::int, 'oldest', min(${day})::text,
		'itemId', (array_agg(i.id order by ${day}))[1], 'title', (array_agg(i.title order by ${day}))[1])
	from bank_items i where i.stage in (${stages}) and i.deleted_at is null and i.${day} < $1::date having count(*) > 0)`;

const text = `select
	(select count(*)::int from objectives where dropped_at is null) as objectives,
	(select count(*)::int from (select 1 from bank_items where stage <> 'shelved' and deleted_at is null limit 1) i) as items,
	(select json_build_object('count', count(*)::int, 'first', min(at)) from slots where state = 'missed' having count(*) > 0) as missed,
	${overdue('review_due_on', "'review'")} as reviews,
	${overdue('draft_due_on', "'idea', 'drafting'")} as drafts,
	(select json_build_object('count', count(*)::int, 'oldest', min(created_at)) from suggestions where state = 'open' having count(*) > 0) as suggestions,
	(select count(*)::int from (select 1 from questions q join posts p on p.id = q.post_id
		where q.waiting_since < $2 and q.waiting_since > $3 and p.state = 'published' and p.deleted_at is null and ${insideSql('p', '$4', '$5')} limit 100) w) as questions,
	(select json_agg(b) from (select m.id as "measureId", m.name, m.unit, o.id as "objectiveId", o.title, r.value, r.on, m.baseline, m.target,
		coalesce(m.starts_on, m.created_at::date) as "startsOn", m.due_on as "dueOn"
		from measures m join objectives o on o.id = m.objective_id,
			lateral (select value, "on" from readings where measure_id = m.id and value is not null order by "on" desc limit 1) r
		where m.state = 'behind' and m.dropped_at is null and o.dropped_at is null order by o.position, m.id limit 3) b) as behind`;

/** @throws Forbidden for those who do not run the programme. */
export async function findThisWeek(ctx: Ctx): Promise<ThisWeek> {
	const [runway, weaning] = await Promise.all([findRunway(ctx), listWeaning(ctx)]);
	const calendar = await findOrganisation(ctx);
	const since = workingHoursAgo(ctx.now, longWait, calendar) ?? new Date(ctx.now.getTime() - 3 * 86_400_000);
	const longAgo = new Date(ctx.now.getTime() - 45 * 86_400_000);
	const values = [runway.today, since, longAgo, ctx.viewer.spaceIds, ctx.viewer.id];
	const [row] = await named<Row>(ctx.db, 'this_week', text, values);
	return { matters: mattersOf(row!, runway, await findOverdue(ctx)), runway, weaning };
}

/** What empties the bank within weeks comes before what somebody is late with. */
const isUrgent = ({ gap }: { gap: Gap }) =>
	gap.kind === 'no_cadence' || (gap.kind === 'short' && gap.weeks < runwayLow);

function mattersOf(row: Row, { gaps }: RunwayPage, late: { count: number; title: string } | null): Matter[] {
	const matters: Matter[] = [];
	const said = gaps.slice(0, mostGaps).map((gap) => ({ kind: 'gap' as const, gap }));
	if (!row.objectives) matters.push({ kind: 'no_objective' });
	if (!row.items) matters.push({ kind: 'empty_bank' });
	if (row.missed) matters.push({ kind: 'missed', ...row.missed });
	if (row.items) matters.push(...said.filter(isUrgent));
	if (row.reviews) matters.push({ kind: 'late_reviews', ...row.reviews });
	if (row.drafts) matters.push({ kind: 'late_drafts', ...row.drafts });
	if (row.items) matters.push(...said.filter((matter) => !isUrgent(matter)));
	matters.push(...(row.behind ?? []).map(behindLine));
	if (row.questions) matters.push({ kind: 'questions', count: row.questions, hours: longWait });
	if (late) matters.push({ kind: 'ideas', ...late });
	if (row.suggestions) matters.push({ kind: 'suggestions', ...row.suggestions });
	return matters;
}

function behindLine({ measureId, name, objectiveId, title, value, unit, on, ...line }: Behind): Matter {
	// Where the line stands does not depend on the way it is to go.
	const expected = expectedOn({ ...line, direction: 'up' }, on);
	return { kind: 'behind', measureId, name, objectiveId, title, value, expected, unit };
}
