// What connects: links between questions, duplicates, and what somebody kept to read again.
import { bringInLinks, type BroughtLink } from '#server/community/questions/bring-in.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { findPlaces, type Place } from './comments.ts';
import type { Row } from './dump.ts';
import { findItems, type Item, keepItems } from './items.ts';
import { bundled, type Run, writeBundle } from './run.ts';
import { momentOf } from './spelled.ts';

const itemOf = (row: Row) => `link/${row.Id ?? `${row.PostId}-${row.RelatedPostId}-${row.LinkTypeId}`}`;
const linkKinds: Record<string, BroughtLink['kind']> = { '1': 'related', '3': 'duplicate' };

export async function bringLinks(run: Run): Promise<void> {
	for await (const bundle of bundled(run.dump.rows('PostLinks'), 500)) {
		run.step('links', bundle.length);
		const known = await findItems(run.ctx, run.source, bundle.map(itemOf));
		run.tally.wasThere('links', known.size);
		const rows = bundle.filter((row) => !known.has(itemOf(row)));
		const places = await findPlaces(
			run,
			rows.flatMap((row) => [row.PostId, row.RelatedPostId])
		);
		const made = rows.flatMap((row) => linkOf(run, row, places) ?? []);
		if (run.dryRun) for (const { link } of made) count(run, link);
		else
			await writeBundle(
				run,
				made,
				({ row }) => itemOf(row),
				async (ctx, some) => {
					await bringInLinks(
						ctx,
						some.map(({ link }) => link)
					);
					const items = some.map(({ row, link }): Item => {
						return { item: itemOf(row), subject: 'link', subjectId: link.postId, hash: link.kind };
					});
					await keepItems(ctx, run.source, items, run.ctx.now);
					for (const { link } of some) count(run, link);
				}
			);
	}
}

const count = (run: Run, link: BroughtLink) => run.tally.came(link.kind === 'duplicate' ? 'duplicates' : 'links');

function linkOf(run: Run, row: Row, places: Map<string, Place>): { row: Row; link: BroughtLink } | null {
	const kind = linkKinds[row.LinkTypeId ?? ''] ?? null;
	const { PostId: from = '', RelatedPostId: to = '' } = row;
	const [post, other] = [places.get(from), places.get(to)];
	const why = kind ? whyNot(run, [from, to], post, other) : `links of type ${row.LinkTypeId}`;
	run.tally.leave(why, why ? 1 : 0);
	if (why || !kind) return null;
	const at = momentOf(row.CreationDate) ?? run.ctx.now;
	return { row, link: { postId: post?.postId ?? 0, otherId: other?.postId ?? 0, kind, at } };
}

function whyNot(run: Run, ends: string[], post: Place | undefined, other: Place | undefined): string {
	if (post && other) return post.postId === other.postId ? 'links of a question to itself' : '';
	return ends.every((end) => run.planned.has(`post/${end}`)) ? '' : 'links to posts that are not in the dump';
}

const keepText = `insert into bookmarks (person_id, post_id, created_at) select * from unnest($1::bigint[], $2::bigint[], $3::timestamptz[])
	on conflict do nothing returning person_id as "personId", post_id as "postId"`;

/** Those who wrote, and kept a question, keep it here; readers who wrote nothing are nobody here. */
export async function bringBookmarks(run: Run): Promise<void> {
	if (!run.survey.bookmarks) return;
	const votes = run.dump.rows('Votes');
	for await (const bundle of bundled(votes, 1000)) {
		run.step('bookmarks', bundle.length);
		const kept = bundle.filter(
			(row) => row.VoteTypeId === '5' && row.UserId && !run.survey.wikiPosts.has(row.PostId ?? '')
		);
		const rows = kept.filter(
			(row) => run.people.of(row.UserId) !== null || (run.dryRun && run.survey.writers.has(row.UserId!))
		);
		run.tally.leave('bookmarks of users who wrote nothing', kept.length - rows.length);
		const places = await findPlaces(
			run,
			rows.map((row) => row.PostId)
		);
		const known = rows.filter((row) => places.has(row.PostId!) || run.planned.has(`post/${row.PostId}`));
		run.tally.leave('bookmarks of posts that are not in the dump', rows.length - known.length);
		if (run.dryRun) run.tally.came('bookmarks', known.length);
		else
			await writeBundle(
				run,
				known,
				(row) => `vote/${row.Id}`,
				(ctx, some) => writeBookmarks({ ...run, ctx }, some, places)
			);
	}
}

async function writeBookmarks(run: Run, rows: readonly Row[], places: Map<string, Place>): Promise<void> {
	const values = [
		rows.map((row) => run.people.of(row.UserId)),
		rows.map((row) => places.get(row.PostId!)!.postId),
		rows.map((row) => momentOf(row.CreationDate) ?? run.ctx.now)
	];
	const made = await named<{ personId: number; postId: number }>(run.ctx.db, 'bookmarks_bring_in', keepText, values);
	const event = { verb: 'bookmark.kept', subject: 'post', facts: { imported: true } };
	await record(run.ctx, ...made.map(({ personId, postId }) => ({ ...event, actorId: personId, subjectId: postId })));
	run.tally.came('bookmarks', made.length);
	run.tally.wasThere('bookmarks', rows.length - made.length);
}
