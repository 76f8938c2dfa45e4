// What a place for an item is judged by: what stands around it, the rest of its series, and who moved what last.
import { addDays, mondayOf } from '#lib/days.ts';
import { m } from '#lib/paraglide/messages.js';
import type { BankFormat, BankStage, SlotState } from '#lib/terms/bank.ts';
import type { PlaceWarning } from '#lib/terms/calendar.ts';
import { placeWords, warningWords } from '#lib/terms/calendar-words.ts';
import type { Ctx, PublicCtx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { type Neighbour, type Place, type Placeable, type SeriesPart, warningsOf } from '../warnings.ts';
import type { Frame } from './frame.ts';

export interface PlannedItem extends Placeable {
	title: string;
	stage: BankStage;
	objectiveId: number | null;
	ownerId: number | null;
	deletedAt: Date | null;
}

/** Columns of a `PlannedItem`; `i` is the alias of bank_items, `p` and `c` of its draft. */
export const plannedColumns = `i.id, coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, i.format, i.stage,
	i.audience_id as "audienceId", i.objective_id as "objectiveId", i.owner_id as "ownerId", i.usable_from::text as "usableFrom",
	i.usable_until::text as "usableUntil", i.series_id as "seriesId", i.series_part as "seriesPart", i.deleted_at as "deletedAt"`;
export const plannedJoins = 'left join posts p on p.id = i.post_id left join challenges c on c.id = i.challenge_id';

export interface SlotRow {
	id: number;
	at: Date;
	localDay: string;
	format: BankFormat;
	cadenceId: number | null;
	itemId: number | null;
	state: SlotState;
	reason: string;
	version: number;
}

export const slotColumns = `s.id, s.at, s.local_day::text as "localDay", s.format, s.cadence_id as "cadenceId", s.item_id as "itemId", s.state, s.reason, s.version`;

export const placeOf = (slot: SlotRow, frame: Frame): Place => ({
	...{ at: slot.at, localDay: slot.localDay, week: mondayOf(slot.localDay) },
	// A slot made by hand took the format of what was put there first, and asks nothing of what comes next.
	format: slot.cadenceId === null ? null : slot.format,
	regular: slot.cadenceId !== null,
	closed: frame.closed.get(slot.localDay) ?? null
});

/** Items that are planned or out around those days; both included. */
export async function listNeighbours(
	ctx: PublicCtx,
	from: string,
	to: string
): Promise<(Neighbour & { objectiveId: number | null })[]> {
	const text = `select i.id as "itemId", coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, s.at, s.local_day::text as "localDay",
		i.audience_id as "audienceId", i.objective_id as "objectiveId", s.cadence_id is not null as regular
		from slots s join bank_items i on i.id = s.item_id ${plannedJoins}
		where s.at >= $1::date - 1 and s.at < $2::date + 2 and s.state in ('filled', 'published') order by s.at`;
	const rows = await named<Neighbour & { localDay: string; objectiveId: number | null }>(
		ctx.db,
		'calendar_neighbours',
		text,
		[from, to]
	);
	return rows.map(({ localDay, ...row }) => ({ ...row, week: mondayOf(localDay) }));
}

/** All parts of those series but what was put away, each with when it was or will be published. */
export function listParts(
	ctx: PublicCtx,
	seriesIds: readonly number[]
): Promise<(SeriesPart & { seriesId: number })[]> {
	if (!seriesIds.length) return Promise.resolve([]);
	const text = `select i.id as "itemId", i.series_id as "seriesId", i.series_part as part,
		coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) as title, coalesce(i.published_at, i.planned_for) as at
		from bank_items i ${plannedJoins}
		where i.series_id = any($1::bigint[]) and i.series_part is not null and i.stage <> 'shelved' and i.deleted_at is null`;
	return named(ctx.db, 'calendar_parts', text, [seriesIds]);
}

/** What speaks against the place; `without` are items that leave theirs in the same move, `beside` those that come. */
export async function findWarnings(
	ctx: PublicCtx,
	item: PlannedItem,
	place: Place,
	frame: Frame,
	{ without = [], beside = [] }: { without?: readonly number[]; beside?: readonly Neighbour[] } = {}
): Promise<PlaceWarning[]> {
	const around = await listNeighbours(ctx, addDays(place.week, -7), addDays(place.week, 14));
	const parts = item.seriesId === null ? [] : await listParts(ctx, [item.seriesId]);
	const moved = new Map(beside.map(({ itemId, at }) => [itemId, at]));
	const neighbours = [...around.filter(({ itemId }) => !without.includes(itemId)), ...beside];
	const series = parts.map((part) => ({ ...part, at: moved.get(part.itemId) ?? part.at }));
	return warningsOf(item, place, neighbours, series, frame.limits);
}

/** The warnings in the reader's words, each with its kind. */
export async function sayWarnings(
	ctx: PublicCtx,
	warnings: readonly PlaceWarning[],
	frame: Frame
): Promise<{ code: PlaceWarning['code']; words: string }[]> {
	const ids = warnings.flatMap((warning) =>
		'audienceId' in warning && warning.audienceId ? [warning.audienceId] : []
	);
	const text = 'select id, name from audiences where id = any($1::bigint[])';
	const names = ids.length ? await named<{ id: number; name: string }>(ctx.db, 'calendar_audiences', text, [ids]) : [];
	const nameOf = (warning: PlaceWarning) =>
		'audienceId' in warning ? (names.find(({ id }) => id === warning.audienceId)?.name ?? '') : '';
	return warnings.map((warning) => ({
		code: warning.code,
		words: warningWords(warning, frame.timeZone, nameOf(warning))
	}));
}

interface Move {
	verb: string;
	/** Null when a job did it. */
	name: string | null;
	actorId: number | null;
	to: string | null;
	title: string;
}

/** Who moved an item last and where to, in a sentence: what the second of two is told. */
export async function sayLastMove(ctx: Ctx, itemId: number, frame: Pick<Frame, 'timeZone'>): Promise<string> {
	const text = `select l.verb, l.actor_id as "actorId", a.name, l.facts->>'to' as to,
		(select coalesce(nullif(p.title, ''), nullif(c.title, ''), i.title) from bank_items i ${plannedJoins} where i.id = $1) as title
		from ledger l left join people a on a.id = l.actor_id
		where l.subject = 'bank_item' and l.subject_id = $1 and l.verb = any('{calendar.placed,calendar.moved,calendar.swapped,calendar.taken_out,calendar.published}')
		order by l.at desc, l.id desc limit 1`;
	const [move] = await named<Move>(ctx.db, 'calendar_last_move', text, [itemId]);
	if (!move) return m.calendar_conflict_changed();
	const name = move.actorId === ctx.viewer.id ? m.calendar_yourself() : (move.name ?? m.calendar_somebody());
	if (move.verb === 'calendar.taken_out') return m.calendar_conflict_taken_out({ name, title: move.title });
	if (move.verb === 'calendar.published') return m.calendar_conflict_published({ title: move.title });
	const when = move.to ? placeWords(move.to, frame.timeZone) : '';
	return m.calendar_conflict_moved({ name, title: move.title, when });
}
