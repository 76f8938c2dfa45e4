// Imports of the house: one that the communicator has looked at, and one that was brought in.
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { bringIn, lookAtFile } from '#server/programme/exchange/actions.ts';
import { LookAt } from '#server/programme/exchange/input.ts';

export interface HouseImports {
	imports: { looked: number; done: number };
}

export async function bringImports(db: Db, communicator: Viewer): Promise<HouseImports> {
	const ctx = { db, viewer: communicator, now: new Date(), quiet: true };
	const look = (name: string, text: string) => lookAtFile(ctx, LookAt.parse({ files: new File([text], name) }));
	const troubled =
		'Title,Format,Effort,Colour\nWhat the tug knows,Article,lots,red\n,Article,,\nNo such thing,Podcast,,\n';
	const looked = await look('plan.csv', troubled);
	const done = await look('spring.csv', 'Title,Text\nWhat the pilot sees,Ships.\n,no title\n');
	await bringIn(ctx, { id: done.id, way: 'rest' });
	return { imports: { looked: looked.id, done: done.id } };
}
