// What the demo company wants to change: its objectives with their measures, and what was measured over half a year.
import { asc } from 'drizzle-orm';
import { addObjective } from '#server/programme/objectives/actions/edit.ts';
import { beginCounting } from '#server/programme/objectives/actions/count.ts';
import { addMeasure } from '#server/programme/objectives/actions/measures.ts';
import { enterReading } from '#server/programme/objectives/actions/readings.ts';
import { AddMeasure } from '#server/programme/objectives/input-measures.ts';
import { measures, objectives } from '#server/programme/objectives/schema.ts';
import { chanceOf } from './chance.ts';
import { aims as texts } from './content/programme/aims.ts';
import type { AimText } from './content/programme/shape.ts';
import { objective } from './content/organisation.ts';
import { as, type Scene, type Stage } from './stage.ts';

/** Ids by slug; 'first' is the company's own. */
export type Aims = Map<string, number>;

export function aimScenes(stage: Stage, aims: Aims, communicator: string): Scene[] {
	const first = stage.clock.ago(objective.startedDaysAgo, 11, 30);
	return [
		{ at: first, play: () => readFirst(stage, aims, communicator) },
		...texts.map((text) => {
			const at = stage.clock.ago(text.startedDaysAgo, 10);
			return { at, play: () => addAim(stage, aims, text, communicator, at) };
		})
	];
}

const dayAgo = (stage: Stage, daysAgo: number) => stage.clock.ago(daysAgo, 12).toISOString().slice(0, 10);

/** The set-up's objective, measured every week: slowly down, with weeks that go the other way. */
async function readFirst(stage: Stage, aims: Aims, communicator: string): Promise<void> {
	const [known] = await stage.db.select().from(objectives).orderBy(asc(objectives.id)).limit(1);
	const [measure] = await stage.db.select().from(measures).orderBy(asc(measures.id)).limit(1);
	aims.set('first', known!.id);
	const { baseline, now } = objective.measure;
	const chance = chanceOf('readings');
	const weeks = Math.floor((objective.startedDaysAgo - 3) / 7);
	const values = Array.from({ length: weeks + 1 }, (_, week): [number, number] => {
		const line = baseline + (now - baseline) * Math.sqrt(week / weeks);
		return [
			objective.startedDaysAgo - week * 7,
			Math.round((week && week < weeks ? line + chance.between(-10, 12) / 10 : line) * 10) / 10
		];
	});
	await read(stage, measure!.id, values, communicator);
}

async function addAim(stage: Stage, aims: Aims, text: AimText, communicator: string, at: Date): Promise<void> {
	const { title, why, owner, sponsor } = text;
	const period = { startsOn: dayAgo(stage, text.startedDaysAgo), endsOn: dayAgo(stage, -text.dueInDays) };
	const parentId = text.below ? aims.get('first')! : null;
	const { id } = await addObjective(as(stage, communicator, at), { title, why, owner, sponsor, ...period, parentId });
	aims.set(text.slug, id);
	for (const { readings, ...measure } of text.measures) {
		const asked = { ...measure, objectiveId: id, startsOn: period.startsOn, dueOn: period.endsOn };
		const made = await addMeasure(as(stage, communicator, at), AddMeasure.parse(asked));
		await read(stage, made.id, readings, owner);
	}
}

/** One that the network counts by itself: it needs no readings. */
export async function countFirst(stage: Stage, aims: Aims, communicator: string, at: Date): Promise<void> {
	const asked = {
		...{ objectiveId: aims.get('first')!, source: 'ledger', figure: 'minutes_saved' },
		...{ name: 'Time saved by answers, as colleagues say', unit: 'min', direction: 'up', baseline: 0, target: 4_000 },
		window: 'start',
		...{ startsOn: dayAgo(stage, 80), dueOn: dayAgo(stage, -objective.dueInDays) }
	};
	const { id } = await addMeasure(as(stage, communicator, at), AddMeasure.parse(asked));
	await beginCounting({ db: stage.db, now: stage.clock.now, quiet: true }, id);
}

/** Values as they were entered on their day. */
async function read(stage: Stage, id: number, values: [number, number, string?][], by: string): Promise<void> {
	for (const [daysAgo, value, note = ''] of values)
		await enterReading(as(stage, by, stage.clock.ago(daysAgo, 13)), { id, on: dayAgo(stage, daysAgo), value, note });
}
