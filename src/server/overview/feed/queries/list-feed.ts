// The home feed: what is out and visible, ranked for the viewer or by time, with why each entry is there.
import type { FeedEntry, FeedView } from '#lib/terms/feed.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { decodeCursor, encodeCursor, type Page } from '#server/platform/db/page.ts';
import { Invalid } from '#server/platform/errors.ts';
import { movedAt } from '#server/platform/live/changes.ts';
import { reasonOf } from '../rank.ts';
import { feedSize, feedText, windowOf } from './feed-text.ts';
import { type FirstPage, firstPage } from './first-page.ts';
import { findMine } from './mine.ts';
import { findWindow } from './window.ts';

export { feedSize } from './feed-text.ts';

const mostWindows = 4;

interface Ranked extends PostRow {
	mine: boolean | null;
	follows: boolean;
	topic: string | null;
	near: boolean;
	own: boolean;
	rank: number;
	edgeAt: string | null;
	edgeId: number | null;
	edgeSize: number;
}

interface Place {
	snapshot: string;
	edge: [at: string, id: number];
	last: [rank: number, id: number];
}

/** One page of a view. "Following" looks at a few windows, and may still end with less than a page. */
export async function listFeed(ctx: Ctx, view: FeedView, after?: string | null): Promise<Page<FeedEntry>> {
	let page = (after ? null : await listFirst(ctx, view)) ?? (await listWindow(ctx, view, after));
	for (let more = 1; more < mostWindows && page.next && page.rows.length < feedSize / 2; more += 1) {
		const older = await listWindow(ctx, view, page.next);
		page = { rows: [...page.rows, ...older.rows], next: older.next };
	}
	return page;
}

async function listFirst(ctx: Ctx, view: FeedView): Promise<Page<FeedEntry> | null> {
	const window = await findWindow(ctx, movedAt(ctx.viewer.id));
	const page = firstPage(ctx.viewer, view, window, await findMine(ctx, window), ctx.now.getTime());
	return page && { rows: page.rows, next: cursorAfter(ctx.now.toISOString(), page) };
}

function cursorAfter(snapshot: string, { last, more, edge, full }: FirstPage): string | null {
	if (more && last) return encodeCursor([snapshot, 'infinity', lastId, last.score, last.id]);
	return full && edge ? encodeCursor([snapshot, edge.at, edge.id, 'Infinity', lastId]) : null;
}

async function listWindow(ctx: Ctx, view: FeedView, after?: string | null): Promise<Page<FeedEntry>> {
	const place = readCursor(ctx, after);
	const first = place.edge[0] === 'infinity' && place.last[1] === lastId;
	const values = [ctx.viewer.id, ctx.viewer.spaceIds, place.snapshot, ...place.edge, ...place.last];
	const rows = await named<Ranked>(ctx.db, `feed_${view}${first ? '' : '_more'}`, feedText(view, first), values);
	const found = rows.filter((row) => row.id !== null);
	return { rows: found.slice(0, feedSize).map((row) => entry(row)), next: nextCursor(view, place, rows[0], found) };
}

const lastId = Number.MAX_SAFE_INTEGER;

/** More of this window; else the window before it, when this one was full. */
function nextCursor(view: FeedView, place: Place, any: Ranked | undefined, found: Ranked[]): string | null {
	const last = found[feedSize - 1];
	if (found.length > feedSize && last) return encodeCursor([place.snapshot, ...place.edge, last.rank, last.id]);
	if (!any || any.edgeSize < windowOf[view] || any.edgeAt === null || any.edgeId === null) return null;
	return encodeCursor([place.snapshot, any.edgeAt, any.edgeId, 'Infinity', lastId]);
}

function readCursor(ctx: Ctx, cursor: string | null | undefined): Place {
	const parts = decodeCursor(cursor, 5) ?? [ctx.now.toISOString(), 'infinity', lastId, 'Infinity', lastId];
	const [snapshot, edgeAt, edgeId, rank, id] = parts;
	const whole = [edgeId, id].every((part) => Number.isSafeInteger(part));
	if (
		!whole ||
		!isMoment(snapshot) ||
		!(edgeAt === 'infinity' || isMoment(edgeAt)) ||
		!(rank === 'Infinity' || typeof rank === 'number')
	)
		throw new Invalid('This page address is not complete. Start from the first page.', 'bad_cursor');
	return { snapshot: String(snapshot), edge: [String(edgeAt), Number(edgeId)], last: [Number(rank), Number(id)] };
}

const isMoment = (part: unknown) =>
	typeof part === 'string' && /^\d{4}-\d\d-\d\d[ T][\d:.+Z-]{8,22}$/.test(part) && !Number.isNaN(Date.parse(part));

function entry(row: Ranked): FeedEntry {
	const { mine, follows, topic, near, own, rank: _rank, edgeAt: _at, edgeId: _id, edgeSize: _size, ...post } = row;
	return { ...post, why: reasonOf(post, { mine: mine === true, follows, topic, near, own: own === true }) };
}
