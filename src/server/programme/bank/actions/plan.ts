// From what a form says of an item to its columns: people by handles, objective, audience, space, series, each checked.
import { eq } from 'drizzle-orm';
import { m } from '#lib/paraglide/messages.js';
import { peopleOf } from '#server/community/ideas/handles.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { listWritableSpaces } from '#server/members/spaces/queries.ts';
import { Invalid } from '#server/platform/errors.ts';
import { demandObjective } from '../../objectives/actions/align.ts';
import type { AddItem } from '../input.ts';
import type { Item } from '../queries.ts';
import type { bankItems } from '../schema.ts';
import { nextPart, seriesOf } from '../series.ts';

type Columns = Partial<typeof bankItems.$inferInsert>;
type Planned = Omit<AddItem, 'title' | 'brief' | 'prompts' | 'outline' | 'topics' | 'effort' | 'sourceNote'>;

/** Words anybody who works on the item may change; what was left out stays as it is. */
export function textColumns({ title, brief, prompts, outline, topics, effort, sourceNote }: AddItem): Columns {
	return given({ title, brief, prompts, outline, topics, effort, sourceNote });
}

/** What whoever assigns may change. @throws Invalid on the field that names something unknown. */
export async function planColumns(tx: Ctx, input: Planned, before: Item | null): Promise<Columns> {
	const { format, language, evergreen, usableFrom, usableUntil, draftDueOn, reviewDueOn } = input;
	const { objectiveId, audienceId, spaceId } = input;
	if (objectiveId && objectiveId !== before?.objective?.id) await demandObjective(tx, objectiveId);
	if (audienceId && audienceId !== before?.audience?.id) await demandAudience(tx, audienceId);
	if (spaceId && spaceId !== before?.spaceId) await demandSpace(tx, spaceId);
	// What is emptied counts no more; what is left out counts as it is.
	const asItIs = { usableFrom: before?.usableFrom, usableUntil: before?.usableUntil };
	const days = { ...asItIs, ...given({ usableFrom, usableUntil }) };
	demandDays(days.usableFrom, days.usableUntil);
	return {
		...given({ format, language, evergreen, usableFrom, usableUntil, draftDueOn, reviewDueOn }),
		...given({ objectiveId, audienceId, spaceId }),
		...(await staffOf(tx, input, before)),
		...(await seriesColumns(tx, input, before))
	};
}

/** Without what was left out. */
const given = (columns: Columns): Columns =>
	Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));

async function staffOf(tx: Ctx, input: Planned, before: Item | null): Promise<Columns> {
	const staff: Columns = {};
	for (const [field, column] of staffFields) {
		const handle = input[field];
		if (handle === undefined) continue;
		const [personId] = handle === null ? [] : await peopleOf(tx, [handle], field);
		staff[column] = personId ?? null;
	}
	if (staff.authorId && before?.declinedIds.includes(staff.authorId))
		throw new Invalid([{ field: 'author', message: m.bank_refused_declined() }], 'author_declined');
	return staff;
}

const staffFields = [
	['author', 'authorId'],
	['ghost', 'ghostId'],
	['owner', 'ownerId'],
	['reviewer', 'reviewerId']
] as const;

async function seriesColumns(tx: Ctx, { series, seriesPart }: Planned, before: Item | null): Promise<Columns> {
	if (series === undefined) return {};
	if (series === null || series === '') return { seriesId: null, seriesPart: null };
	const seriesId = await seriesOf(tx, series);
	const own = before?.series?.id === seriesId ? before.seriesPart : null;
	return { seriesId, seriesPart: seriesPart ?? own ?? (await nextPart(tx, seriesId)) };
}

export async function demandAudience(tx: Ctx, audienceId: number): Promise<void> {
	const [row] = await tx.db.select({ id: audiences.id }).from(audiences).where(eq(audiences.id, audienceId));
	if (!row) throw new Invalid([{ field: 'audienceId', message: m.ideas_refused_audience() }], 'audience_unknown');
}

/** One where the viewer may write: the draft is written there in their name. */
async function demandSpace(tx: Ctx, spaceId: number): Promise<void> {
	const mine = await listWritableSpaces(tx);
	if (!mine.some((space) => space.id === spaceId))
		throw new Invalid([{ field: 'spaceId', message: m.bank_refused_space() }], 'space_refused');
}

function demandDays(from: string | null | undefined, until: string | null | undefined): void {
	if (from && until && until < from)
		throw new Invalid([{ field: 'usableUntil', message: m.bank_refused_days() }], 'days');
}
