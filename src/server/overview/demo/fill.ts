// Fills an empty database with the demo company: half a year in the order it happened, in one transaction.
import { sql } from 'drizzle-orm';
import { type PublicCtx, inTransaction } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import type { Aims } from './aims.ts';
import { askings } from './asking.ts';
import { hangings } from './albums.ts';
import { clockAt } from './clock.ts';
import { type Access, arrivals, foundCompany } from './company.ts';
import { organisation } from './content/organisation.ts';
import { followings } from './following.ts';
import { gatherings } from './gathering.ts';
import { ideasOf } from './ideas.ts';
import { gallery } from './pictures.ts';
import { programme, settleProgramme } from './programme.ts';
import { readings, writeVisits } from './reading.ts';
import { emptyStage, type Scene, type Stage } from './stage.ts';
import { lastDays } from './today.ts';
import { writings } from './writing.ts';

/** Everybody's password in the demo. */
export const demoPassword = 'copper-otter-kettle';

const filled = 'demo.filled';

/** What the database holds: nothing yet, the demo, or somebody's real network. */
export async function whoLivesHere(ctx: PublicCtx): Promise<'nobody' | 'demo' | 'others'> {
	const found = await ctx.db.execute<{ demo: boolean; others: boolean }>(sql`
		select exists (select from ledger where verb = ${filled}) as demo, exists (select from people) as others`);
	const { demo, others } = found.rows[0]!;
	if (demo) return 'demo';
	return others ? 'others' : 'nobody';
}

export interface Filling {
	origin: string;
	/** Told from 0 to `total` while it fills. */
	progress?: (done: number, total: number) => void;
	/** Left out: the demo's own. */
	picture?: Stage['picture'];
}

/** All or nothing: a fill that is broken off leaves an empty database. */
export async function fillDemo(ctx: PublicCtx, { origin, progress, picture = gallery() }: Filling): Promise<void> {
	await inTransaction(ctx, async ({ db }) => {
		const stage = emptyStage(db, clockAt(ctx.now, organisation.timeZone), picture);
		const access: Access = { password: demoPassword, origin };
		await foundCompany(stage, access);
		await play(script(stage, access), progress);
		await record({ db, now: ctx.now }, { verb: filled, subject: 'organisation', subjectId: 1 });
	});
}

interface Script {
	scenes: Scene[];
	after: () => Promise<void>;
}

/** Arrivals come first: all other times hang on them. */
function script(stage: Stage, { password }: Access): Script {
	const arriving = arrivals(stage, password);
	const reading = readings(stage);
	const aims: Aims = new Map();
	const scenes = [
		...arriving,
		...gatherings(stage),
		...writings(stage),
		...ideasOf(stage),
		...askings(stage),
		...hangings(stage),
		...reading.scenes,
		...programme(stage, aims),
		...followings(stage, reading),
		...lastDays(stage)
	];
	return {
		scenes: scenes.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
		after: async () => {
			await writeVisits(stage, reading.visits);
			await settleProgramme(stage, aims);
		}
	};
}

async function play({ scenes, after }: Script, progress?: Filling['progress']) {
	for (const [done, scene] of scenes.entries()) {
		progress?.(done, scenes.length);
		await scene.play();
	}
	await after();
	progress?.(scenes.length, scenes.length);
}
