// Tells every node that something happened: a PostgreSQL notice that leaves when the transaction commits.
import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';

/** What browsers are told: the name of an event and ids, never content; who listens fetches it under their own rights. */
export interface LiveEvent {
	event: string;
	[id: string]: string | number | boolean | null;
}

/** The one PostgreSQL channel; ours are inside the payload, because LISTEN per person would not scale. */
export const wire = 'hearth_live';

/** PostgreSQL takes less than 8000 bytes a notice. */
const mostBytes = 7_500;

export const personChannel = (personId: number) => `person:${personId}`;
export const postChannel = (postId: number) => `post:${postId}`;

/** Publishes to one channel or many, after commit and only then. */
export async function publish(db: Db, channels: string | string[], event: LiveEvent): Promise<void> {
	const room = mostBytes - Buffer.byteLength(JSON.stringify(event));
	if (room < 500) throw new Error('A live event carries ids only.');
	for (const part of portions([channels].flat(), room))
		await db.execute(sql`select pg_notify(${wire}, ${JSON.stringify({ to: part, event })})`);
}

function portions(channels: string[], room: number): string[][] {
	const parts: string[][] = [];
	let left = 0;
	for (const channel of channels) {
		const size = Buffer.byteLength(channel) + 3;
		if (size > left) {
			parts.push([]);
			left = room;
		}
		parts.at(-1)?.push(channel);
		left -= size;
	}
	return parts;
}
