// Questions that were closed there without an answer: nobody here is asked to answer them.
import { markObsolete } from '#server/community/questions/actions/freshness.ts';
import { named } from '#server/platform/db/client.ts';
import { findPlaces } from './comments.ts';
import { bundled, type Run } from './run.ts';
import { momentOf } from './spelled.ts';

const waitingText =
	'select post_id as id from questions where post_id = any($1::bigint[]) and waiting_since is not null';

export async function setClosedAside(run: Run): Promise<void> {
	for await (const bundle of bundled(closedRows(run), 200)) {
		const places = await findPlaces(
			run,
			bundle.map((row) => row.Id)
		);
		const ids = [...places.values()].map((place) => place.postId);
		const waiting = await named<{ id: number }>(run.ctx.db, 'import_closed', waitingText, [ids]);
		const isWaiting = new Set(waiting.map((row) => row.id));
		for (const row of bundle) {
			const id = places.get(row.Id ?? '')?.postId;
			if (id === undefined || !isWaiting.has(id)) continue;
			const now = momentOf(row.ClosedDate) ?? run.ctx.now;
			const aside = { id, obsolete: true, note: '', replacedBy: null };
			await markObsolete({ ...run.ctx, now }, aside, 'closed-elsewhere');
			run.tally.remark(`post/${row.Id}`, 'was closed without an answer, and does not wait for one here');
		}
	}
}

async function* closedRows(run: Run) {
	for await (const row of run.dump.rows('Posts')) if (row.PostTypeId === '1' && row.ClosedDate) yield row;
}
