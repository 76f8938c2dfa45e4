// Who is told of objectives: the owner when a measure falls behind, owner and sponsor when an objective is dropped.
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { named } from '#server/platform/db/client.ts';

export type ObjectiveNews =
	{ what: 'dropped'; objectiveId: number; actorId: number | null } | { what: 'behind'; measureId: number };

interface Told {
	id: number;
	title: string;
	/** What it is about: a measure's name, a reason. */
	words: string;
	ownerId: number | null;
	sponsorId: number | null;
}

const droppedText = `select id, title, drop_reason as words, owner_id as "ownerId", sponsor_id as "sponsorId" from objectives where id = $1 and dropped_at is not null`;
const behindText = `select o.id, o.title, m.name as words, o.owner_id as "ownerId", o.sponsor_id as "sponsorId"
	from measures m join objectives o on o.id = m.objective_id
	where m.id = $1 and m.state = 'behind' and m.dropped_at is null and o.dropped_at is null`;

/** Does nothing when it is not so any more. */
export async function tellOfObjective(ctx: PublicCtx, news: ObjectiveNews): Promise<void> {
	if (news.what === 'dropped') return tellOfDrop(ctx, news);
	const [told] = await named<Told>(ctx.db, 'objective_tell_behind', behindText, [news.measureId]);
	if (!told) return;
	await notify(ctx, ids(told.ownerId), {
		verb: 'measure.behind',
		thread: `measure:${news.measureId}`,
		href: `/programme/objectives/${told.id}`,
		title: told.words,
		excerpt: told.title,
		actorId: null
	});
}

async function tellOfDrop(ctx: PublicCtx, { objectiveId, actorId }: Extract<ObjectiveNews, { what: 'dropped' }>) {
	const [told] = await named<Told>(ctx.db, 'objective_tell_dropped', droppedText, [objectiveId]);
	if (!told) return;
	await notify(ctx, ids(told.ownerId, told.sponsorId), {
		verb: 'objective.dropped',
		thread: `objective:${objectiveId}`,
		href: `/programme/objectives/${objectiveId}`,
		title: told.title,
		excerpt: told.words,
		actorId
	});
}

const ids = (...all: (number | null)[]) => all.filter((id) => id !== null);
