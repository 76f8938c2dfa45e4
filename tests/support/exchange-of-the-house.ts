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
	const done = await look('spring.csv', 'Key,Title,Text\nspring-1,What the pilot sees,Ships.\n,,no title\n');
	await bringIn(ctx, { id: done.id, way: 'rest' });
	const troubled =
		'Key,Title,Format,Effort,Owner,Colour\n,What the tug knows,Article,lots,,red\n,,Article,,,\n,No such thing,Podcast,,,\n' +
		'spring-1,What the pilot sees,Article,3,nobody,\n';
	const looked = await look('plan.csv', troubled);
	return { imports: { looked: looked.id, done: done.id } };
}
