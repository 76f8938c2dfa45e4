// The objectives of the house: one that the member owns and the host sponsors, with measures and readings, and one that is nobody's.
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { alignSubject } from '#server/programme/objectives/actions/align.ts';
import { addObjective } from '#server/programme/objectives/actions/edit.ts';
import { addMeasure } from '#server/programme/objectives/actions/measures.ts';
import { takeReadings } from '#server/programme/objectives/actions/readings.ts';
import { AddObjective } from '#server/programme/objectives/input.ts';
import { AddMeasure, TakeReadings } from '#server/programme/objectives/input-measures.ts';

export interface HouseObjectives {
	objectives: { own: number; other: number; outside: number; counted: number };
}

interface Setters {
	communicator: Viewer;
	member: Viewer;
	host: Viewer;
}

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

export async function setObjectives(
	db: Db,
	{ communicator, member, host }: Setters,
	serving: { postId: number; spaceId: number }
): Promise<HouseObjectives> {
	const ctx = { db, viewer: communicator, now: new Date() };
	const words = {
		title: 'Dry feet on the quay',
		why: 'Wet ones cost us days.',
		owner: member.handle,
		sponsor: host.handle
	};
	const own = await addObjective(ctx, AddObjective.parse({ ...words, startsOn: day(60), endsOn: day(-200) }));
	const other = await addObjective(ctx, AddObjective.parse({ title: 'Every crane known', parentId: '' }));
	const line = {
		objectiveId: own.id,
		direction: 'down',
		baseline: 18,
		target: 12,
		startsOn: day(60),
		dueOn: day(-200)
	};
	const outside = await addMeasure(ctx, AddMeasure.parse({ ...line, name: 'Wet feet a week', unit: 'pairs' }));
	const counted = await addMeasure(
		ctx,
		AddMeasure.parse({ ...line, source: 'ledger', figure: 'readers', direction: 'up', target: 50 })
	);
	const text = [56, 42, 28, 14].map((ago, i) => `${day(ago)};${17.5 - i / 2}`).join('\n');
	await takeReadings(ctx, TakeReadings.parse({ id: outside.id, text }));
	await alignSubject(ctx, { subject: 'post', subjectId: serving.postId, objectiveId: own.id });
	await alignSubject(ctx, { subject: 'space', subjectId: serving.spaceId, objectiveId: own.id });
	return { objectives: { own: own.id, other: other.id, outside: outside.id, counted: counted.id } };
}
