// Comments on questions and answers.
import { type BroughtComment, bringInComments } from '#server/conversation/comments/bring-in.ts';
import { named } from '#server/platform/db/client.ts';
import type { SearchLanguage } from '#server/platform/text/language.ts';
import type { Row } from './dump.ts';
import { findItems, hashOf, type Item, keepItems } from './items.ts';
import { bundled, type Run, writeBundle } from './run.ts';
import { momentOf, numberOf } from './spelled.ts';
import { commentToMarkdown } from './text/markdown.ts';

const itemOf = (row: Row) => `comment/${row.Id ?? '(without a number)'}`;

export interface Place {
	postId: number;
	partId: number | null;
	language: SearchLanguage;
}

const placesText = `select 'post' as subject, id, id as "postId", null::bigint as "partId", language::text as language from posts where id = any($1::bigint[])
	union all select 'answer', id, post_id, id, language::text from answers where id = any($2::bigint[])`;

/** Where the posts of the dump stand here, by their numbers there. */
export async function findPlaces(run: Run, posts: readonly (string | undefined)[]): Promise<Map<string, Place>> {
	const items = await findItems(
		run.ctx,
		run.source,
		posts.map((post) => `post/${post ?? ''}`)
	);
	const idsOf = (subject: Item['subject']) =>
		[...items.values()].filter((item) => item.subject === subject).map((item) => item.subjectId);
	type Found = Place & { subject: string; id: number };
	const rows = await named<Found>(run.ctx.db, 'import_places', placesText, [idsOf('post'), idsOf('answer')]);
	const places = new Map(rows.map((row) => [`${row.subject}/${row.id}`, row]));
	const found = new Map<string, Place>();
	for (const { item, subject, subjectId } of items.values()) {
		const place = places.get(`${subject}/${subjectId}`);
		if (place) found.set(item.slice('post/'.length), place);
	}
	return found;
}

export async function bringComments(run: Run): Promise<void> {
	for await (const bundle of bundled(run.dump.rows('Comments'), 500)) {
		run.step('comments', bundle.length);
		const rows = bundle.filter((row) => !run.survey.wikiPosts.has(row.PostId ?? ''));
		run.tally.leave('comments on topic descriptions', bundle.length - rows.length);
		const known = await findItems(run.ctx, run.source, rows.map(itemOf));
		run.tally.wasThere('comments', known.size);
		const places = await findPlaces(
			run,
			rows.map((row) => row.PostId)
		);
		const made: { row: Row; value: BroughtComment }[] = [];
		for (const row of rows) {
			if (known.has(itemOf(row))) continue;
			const value = commentOf(run, row, places);
			if (typeof value === 'string') run.tally.refuse(itemOf(row), value);
			else made.push({ row, value });
		}
		await write(run, made);
	}
}

async function write(run: Run, made: readonly { row: Row; value: BroughtComment }[]): Promise<void> {
	if (run.dryRun) return run.tally.came('comments', made.length);
	await writeBundle(
		run,
		made,
		({ row }) => itemOf(row),
		async (ctx, some) => {
			const ids = await bringInComments(
				ctx,
				some.map(({ value }) => value)
			);
			const items = some.map(({ row }, at): Item => {
				return { item: itemOf(row), subject: 'comment', subjectId: ids[at]!, hash: hashOf(row.Text) };
			});
			await keepItems(ctx, run.source, items, run.ctx.now);
			run.tally.came('comments', some.length);
		}
	);
}

/** Too short to tell its language, a comment is taken to be in that of what it is about. */
function commentOf(run: Run, row: Row, places: Map<string, Place>): BroughtComment | string {
	const at = momentOf(row.CreationDate);
	const place = places.get(row.PostId ?? '');
	if (numberOf(row.Id) === null) return 'It has no number.';
	if (!at) return 'It does not say when it was written.';
	if (!place && !run.planned.has(`post/${row.PostId}`)) return `What it is about (${row.PostId ?? ''}) is not there.`;
	const body = commentToMarkdown(row.Text ?? '');
	if (!body) return 'It is empty.';
	const { postId = 0, partId = null, language } = place ?? {};
	return { postId, partId, language, body, at, authorId: run.people.of(row.UserId, row.UserDisplayName) };
}
