// Questions and answers: first all that was asked, then all that was answered, for answers may stand before their question.
import {
	bringInAnswers,
	bringInQuestions,
	type BroughtAnswer,
	type BroughtQuestion
} from '#server/community/questions/bring-in.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { mostTopics } from '#server/conversation/topics/actions.ts';
import { cleanLine } from '#server/platform/text/plain.ts';
import type { Row } from './dump.ts';
import { findItems, type Item, keepItems } from './items.ts';
import { pastOf, votesOf } from './past.ts';
import { bundled, type Run, writeBundle } from './run.ts';
import { itemOfPost, markOfPost } from './same-site.ts';
import { momentOf, numberOf, tagsOf, topicName } from './spelled.ts';
import { htmlToMarkdown } from './text/markdown.ts';

interface Made<T> {
	row: Row;
	value: T;
}

/** In bundles: what is here already is left as it is, what cannot be is refused, the rest is written. */
async function bringPosts<T extends BroughtQuestion | BroughtAnswer>(
	run: Run,
	type: '1' | '2',
	make: (row: Row, known: Map<string, Item>) => T | string,
	write: (ctx: Ctx, some: readonly Made<T>[]) => Promise<Item[]>
): Promise<void> {
	const kind = type === '1' ? 'questions' : 'answers';
	for await (const bundle of bundled(run.dump.rows('Posts'), 200)) {
		run.step(kind, bundle.length);
		const rows = bundle.filter((row) => row.PostTypeId === type);
		if (!rows.length) continue;
		const parents = rows.filter((row) => row.ParentId).map((row) => `post/${row.ParentId}`);
		const known = await findItems(run.ctx, run.source, [...rows.map(itemOfPost), ...parents]);
		const made: Made<T>[] = [];
		for (const row of rows) {
			const before = known.get(itemOfPost(row));
			if (before) seeAgain(run, kind, before, row);
			else {
				const value = make(row, known);
				if (typeof value === 'string') run.tally.refuse(itemOfPost(row), value);
				else made.push({ row, value });
			}
		}
		if (run.dryRun) for (const { row, value } of made) count(run, kind, row, value);
		else
			await writeBundle(
				run,
				made,
				({ row }) => itemOfPost(row),
				async (ctx, some) => {
					await keepItems(ctx, run.source, await write(ctx, some), run.ctx.now);
					for (const { row, value } of some) count(run, kind, row, value);
				}
			);
	}
}

function seeAgain(run: Run, kind: 'questions' | 'answers', before: Item, row: Row): void {
	const { up, down } = votesOf(run, row);
	run.tally.wasThere(kind);
	run.tally.wasThere('upVotes', up);
	run.tally.wasThere('downVotes', down);
	if (before.hash !== markOfPost(row))
		run.tally.remark(itemOfPost(row), 'reads otherwise there by now; it is left as it came');
}

function count(run: Run, kind: 'questions' | 'answers', row: Row, value: BroughtQuestion | BroughtAnswer): void {
	run.tally.came(kind);
	run.tally.came('upVotes', value.up);
	run.tally.came('downVotes', value.down);
	run.tally.came('revisions', value.revisions?.length ?? 0);
	if ('acceptedAt' in value && value.acceptedAt) run.tally.came('accepted');
	if (run.dryRun) run.planned.add(itemOfPost(row));
}

export function bringQuestions(run: Run): Promise<void> {
	return bringPosts<BroughtQuestion>(
		run,
		'1',
		(row) => questionOf(run, row),
		async (ctx, some) => {
			const ids = await bringInQuestions(
				ctx,
				some.map(({ value }) => value)
			);
			return some.map(({ row }, at) => ({
				item: itemOfPost(row),
				subject: 'post',
				subjectId: ids[at]!,
				hash: markOfPost(row)
			}));
		}
	);
}

function questionOf(run: Run, row: Row): BroughtQuestion | string {
	const [askedAt, title] = [momentOf(row.CreationDate), cleanLine(row.Title ?? '').slice(0, 200)];
	if (numberOf(row.Id) === null) return 'It has no number.';
	if (!askedAt) return 'It does not say when it was asked.';
	if (!title) return 'It has no title.';
	const { up, down, revisions, editorId } = pastOf(run, row, askedAt);
	const tags = tagsOf(row.Tags);
	if (tags.length > mostTopics) run.tally.leave('topics of a question beyond the eighth', tags.length - mostTopics);
	return {
		...{ title, askedAt, up, down, revisions, editorId, spaceId: run.spaceId, editedAt: momentOf(row.LastEditDate) },
		body: htmlToMarkdown(row.Body ?? '', run.addresses),
		authorId: run.people.of(row.OwnerUserId, row.OwnerDisplayName),
		topics: tags.slice(0, mostTopics).map(topicName),
		views: Math.max(0, numberOf(row.ViewCount) ?? 0)
	};
}

export function bringAnswers(run: Run): Promise<void> {
	return bringPosts<BroughtAnswer>(
		run,
		'2',
		(row, known) => answerOf(run, row, known),
		async (ctx, some) => {
			const ids = await bringInAnswers(
				ctx,
				some.map(({ value }) => value)
			);
			return some.map(({ row }, at) => ({
				item: itemOfPost(row),
				subject: 'answer',
				subjectId: ids[at]!,
				hash: markOfPost(row)
			}));
		}
	);
}

function answerOf(run: Run, row: Row, known: Map<string, Item>): BroughtAnswer | string {
	const at = momentOf(row.CreationDate);
	const parent = `post/${row.ParentId ?? ''}`;
	const postId = known.get(parent)?.subject === 'post' ? known.get(parent)!.subjectId : null;
	if (numberOf(row.Id) === null) return 'It has no number.';
	if (!at) return 'It does not say when it was written.';
	if (postId === null && !run.planned.has(parent)) return `Its question ${row.ParentId ?? ''} is not there.`;
	const body = htmlToMarkdown(row.Body ?? '', run.addresses);
	if (!body) return 'It is empty.';
	const authorId = run.people.of(row.OwnerUserId, row.OwnerDisplayName);
	return { postId: postId ?? 0, body, authorId, at, editedAt: momentOf(row.LastEditDate), ...pastOf(run, row, at) };
}
