// The content bank of the house: an item the member writes and the host reviews, and one that is the communicator's alone.
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { commentOnItem } from '#server/programme/bank/actions/say.ts';
import { addCheck } from '#server/programme/bank/actions/checks.ts';
import { findItem } from '#server/programme/bank/queries.ts';
import { findItemParts } from '#server/programme/bank/queries/page.ts';
import { buildItem } from '../factories/bank.ts';

export interface HouseBank {
	/** `drafted` is the member's, in review with the host; `other` an idea of the communicator. */
	bank: { drafted: number; other: number; checkId: number; seriesId: number };
}

interface Staff {
	communicator: Viewer;
	member: Viewer;
	host: Viewer;
}

export async function fillBank(db: Db, { communicator, member, host }: Staff): Promise<HouseBank> {
	const now = new Date();
	const ctx = { db, viewer: communicator, now, quiet: true };
	const drafted = await buildItem(db, communicator, {
		...{ title: 'What the crane driver sees', brief: 'Ask Olga.', prompts: 'How high?\nHow long?', now },
		...{ author: member.handle, reviewer: host.handle, outline: '## Up there\n\n[name the crane]', stage: 'review' }
	});
	const other = await buildItem(db, communicator, { title: 'Knots', format: 'series_part', series: 'Knots', now });
	await addCheck(ctx, { id: drafted, text: 'Ask for the photo' });
	await commentOnItem(ctx, { id: drafted, body: 'A number would help.' });
	const { checks } = await findItemParts(ctx, { id: drafted });
	const { series } = await findItem(ctx, other);
	return { bank: { drafted, other, checkId: checks[0]!.id, seriesId: series!.id } };
}
