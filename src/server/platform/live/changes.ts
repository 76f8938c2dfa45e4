// What changed, heard from every node: the versions that anything kept in memory is checked against.
import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import { type Hub, wire } from './live.ts';

/** What a write moves. Ids only, as with every live event. */
export interface Change {
	/** Whose own things changed: what they read, follow, keep, or are told. */
	people?: readonly number[];
	/** Who somebody is or where they belong changed, for these people. */
	standing?: readonly number[];
	/** Posts that changed, or what hangs on them: comments, reactions, votes. */
	posts?: readonly number[];
	/** Something else that others may see changed: a name, a space, a topic. */
	frame?: boolean;
	/** Anything at all may have changed. */
	all?: boolean;
}

interface Moved {
	own: number;
	standing: number;
	/** Milliseconds, by the clock of `performance.now`. */
	at: number;
}

/** The channel of changes inside the wire. */
export const changes = 'changes';

const mostPeople = 50_000;
const people = new Map<number, Moved>();
const mostPosts = 20_000;
/** The count of changes at which a post last changed. */
const posts = new Map<number, number>();
let content = 0;
let frame = 0;
let count = 0;
let epoch = 0;
let source: Hub | undefined;

/** From here on versions can be believed as long as the hub hears. Returns the way to stop. */
export function followChanges(hub: Hub): () => void {
	source = hub;
	epoch += 1;
	const stop = hub.watch((channels, event) => {
		if (event.event === 'resumed') changed({ all: true });
		else if (channels[0] === changes) changed(JSON.parse(String(event.change)) as Change);
		else
			changed({
				people: channels.filter((channel) => channel.startsWith('person:')).map((name) => Number(name.slice(7)))
			});
	});
	return () => {
		stop();
		source = undefined;
	};
}

/** Whether anything may be kept: no, while the changes of other nodes are not heard. */
export const canKeep = (): boolean => source?.listening() ?? false;

/** Moves the versions on this node, at once. */
export function changed(change: Change): void {
	count += 1;
	if (change.all) forgetAll();
	if (change.frame || change.posts?.length) content += 1;
	if (change.frame) frame += 1;
	for (const id of change.posts ?? []) movePost(id);
	for (const id of change.people ?? []) move(id, 'own');
	for (const id of change.standing ?? []) move(id, 'standing');
}

function forgetAll() {
	epoch += 1;
	people.clear();
	posts.clear();
}

function movePost(id: number) {
	if (posts.size >= mostPosts) forgetAll();
	posts.set(id, count);
}

function move(id: number, what: 'own' | 'standing') {
	if (people.size >= mostPeople) forgetAll();
	const moved = people.get(id) ?? { own: 0, standing: 0, at: 0 };
	moved[what] += 1;
	moved.at = performance.now();
	people.set(id, moved);
}

/** How many changes were heard: the same before and after a reading, nothing came between. */
export const changeCount = (): number => count;

/** What everyone shares. */
export const contentVersion = (): string => `${epoch}.${content}`;

/** What everyone shares of one post. */
export const postVersion = (postId: number): string => `${epoch}.${frame}.${posts.get(postId) ?? 0}`;

/** What these posts share with everyone. */
export const postsVersion = (ids: readonly number[]): string => ids.map(postVersion).join(' ');

/** What every post leans on: names, places, topics. */
export const frameVersion = (): string => `${epoch}.${frame}`;

/** Whether none of these posts, nor what all lean on, has changed since `changeCount` and `frameVersion` said so. */
export const haveRested = (ids: readonly number[], since: { count: number; frame: string }): boolean =>
	since.frame === frameVersion() && ids.every((id) => (posts.get(id) ?? 0) <= since.count);

/** What belongs to one person: their reading, follows, notices and standing. */
export function ownVersion(personId: number): string {
	const moved = people.get(personId);
	return moved ? `${epoch}.${moved.own}.${moved.standing}` : `${epoch}`;
}

/** Who a person is and where they belong. */
export const standingVersion = (personId: number): string => `${epoch}.${people.get(personId)?.standing ?? 0}`;

/** When the person last did or got something, by the clock of `performance.now`; 0 when nothing is known. */
export const movedAt = (personId: number): number => people.get(personId)?.at ?? 0;

const mostTold = 1_000;
const told: Change[] = [];

/**
 * Moves the versions on this node for what was told since the last call. Call when a write is answered: whoever made it asks for the page
 * again within a millisecond, and the notice may take two. Too early does no harm, because the notice moves them once more.
 */
export function heedTold(): void {
	for (const change of told.splice(0)) changed(change);
}

/** More ids than this and the change is for all: PostgreSQL takes less than 8000 bytes a notice. */
const mostIds = 300;

/** Tells every node, after commit and only then. */
export async function tellChange(db: Db, change: Change): Promise<void> {
	const ids = [change.people, change.standing, change.posts].flatMap((list) => list ?? []);
	const many = ids.length > mostIds;
	if (!ids.length && !change.frame && !change.all) return;
	if (told.length < mostTold) told.push(change);
	const event = { event: 'changed', change: JSON.stringify(many ? { all: true } : change) };
	await db.execute(sql`select pg_notify(${wire}, ${JSON.stringify({ to: [changes], event })})`);
}
