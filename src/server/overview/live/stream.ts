// One browser's stream of live events: its person's notices and the posts it looks at, as server-sent events.
import type { Ctx } from '#server/members/access/ctx.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { countUnread } from '#server/members/notifications/queries.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import { TooMany } from '#server/platform/errors.ts';
import { type Hub, type LiveEvent, personChannel, postChannel } from '#server/platform/live/live.ts';
import { log } from '#server/platform/log.ts';

export interface StreamOptions {
	hub: Hub;
	/** Posts to hear of; those the viewer may not see are left out without a word. */
	postIds?: number[];
	/** The browser was connected before and may have missed something. */
	again?: boolean;
	/** Who the session belongs to by now, with the memberships of this moment; null when it has ended. */
	viewerNow?: () => Promise<Viewer | null>;
	heartbeat?: number;
}

export const mostStreams = 10;
const open = new Map<number, number>();

/** @throws TooMany when the person has ten streams on this node already. */
export async function openStream(ctx: Ctx, options: StreamOptions): Promise<ReadableStream<Uint8Array>> {
	const person = ctx.viewer.id;
	if ((open.get(person) ?? 0) >= mostStreams) throw new TooMany(30);
	open.set(person, (open.get(person) ?? 0) + 1);
	const posts = (await visible(ctx, options.postIds ?? [])).map(postChannel);
	let end = () => {};
	return new ReadableStream<Uint8Array>({
		start(controller) {
			end = run(ctx, options, posts, controller);
		},
		cancel: () => end()
	});
}

export const countStreams = () => [...open.values()].reduce((sum, count) => sum + count, 0);

/** Writes until the browser leaves, the session ends or the node shuts down; returns the way to stop. */
function run(
	ctx: Ctx,
	options: StreamOptions,
	posts: string[],
	controller: ReadableStreamDefaultController<Uint8Array>
): () => void {
	const encoder = new TextEncoder();
	let over = false;
	const write = (text: string) => {
		if (!over) controller.enqueue(encoder.encode(text));
	};
	const say = (event: LiveEvent) => write(asText(event));
	const tellUnread = async () => {
		const viewer = options.viewerNow ? await options.viewerNow() : ctx.viewer;
		if (viewer) say({ event: 'unread', count: await countUnread({ ...ctx, viewer }) });
	};
	const tell = () => void tellUnread().catch((error: unknown) => log.error('live count', error));
	const hearOfPerson = (event: LiveEvent) => {
		if (event.event !== 'unread') say(event);
		tell();
	};
	const hearOfPost = (event: LiveEvent) => {
		if (event.event !== 'resumed') say(event);
	};
	const stop = () => {
		if (over) return;
		over = true;
		clearInterval(beat);
		forget();
		for (const unsubscribe of subscriptions) unsubscribe();
		leave(ctx.viewer.id);
	};
	const close = () => {
		if (over) return;
		stop();
		controller.close();
	};
	const subscriptions = [
		options.hub.subscribe([personChannel(ctx.viewer.id)], hearOfPerson),
		options.hub.subscribe(posts, hearOfPost)
	];
	const forget = options.hub.onClose(close);
	const beat = setInterval(() => void beatOnce(options, write, close), options.heartbeat ?? 25_000);
	write('retry: 3000\n\n');
	if (options.again) say({ event: 'resumed' });
	tell();
	return stop;
}

async function beatOnce(options: StreamOptions, write: (text: string) => void, close: () => void) {
	const ended = options.viewerNow && (await options.viewerNow().catch(() => undefined)) === null;
	if (ended) close();
	else write(': beat\n\n');
}

async function visible(ctx: Ctx, ids: number[]): Promise<number[]> {
	const seen = await Promise.all(
		ids.slice(0, 5).map((id) =>
			findPost(ctx, id).then(
				() => id,
				() => null
			)
		)
	);
	return seen.filter((id) => id !== null);
}

function leave(person: number) {
	const left = (open.get(person) ?? 1) - 1;
	if (left > 0) open.set(person, left);
	else open.delete(person);
}

const asText = ({ event, ...rest }: LiveEvent) => `event: ${event}\ndata: ${JSON.stringify(rest)}\n\n`;
