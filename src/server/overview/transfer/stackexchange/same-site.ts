// Whether a folder that was brought in before holds the same site now: numbers of another one would be taken for rows that are here.
import type { Row } from './dump.ts';
import { findItems, hashOf } from './items.ts';
import { bundled, type Run } from './run.ts';

export const itemOfPost = (row: Row) => `post/${row.Id ?? '(without a number)'}`;

/** When it was written, which never changes, and what it said. */
export const markOfPost = (row: Row) => `${stampOf(row)} ${hashOf(row.Title, row.Body)}`;

const stampOf = (row: Row) => (row.CreationDate ?? '').slice(0, 19);

/** The first so many rows tell. */
const mostRows = 2000;

/** @throws Error in plain words when it is another site. */
export async function refuseAnotherSite(run: Run): Promise<void> {
	let seen = 0;
	for await (const bundle of bundled(run.dump.rows('Posts'), 200)) {
		const rows = bundle.filter((row) => row.PostTypeId === '1' || row.PostTypeId === '2');
		const known = await findItems(run.ctx, run.source, rows.map(itemOfPost));
		for (const row of rows) {
			const before = known.get(itemOfPost(row));
			if (before && !before.hash.startsWith(`${stampOf(row)} `))
				throw new Error(
					`Another site was brought in from a folder named "${run.dump.name}" before. Give this folder another name.`
				);
		}
		if ((seen += bundle.length) >= mostRows) return;
	}
}
