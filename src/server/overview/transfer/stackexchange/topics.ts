// Tags of the dump become topics, with the words that describe them.
import type { Ctx } from '#server/members/access/ctx.ts';
import { record } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import { cleanLine, excerpt } from '#server/platform/text/plain.ts';
import { type Item, findItems, keepItems } from './items.ts';
import { type Run, writeBundle } from './run.ts';
import { topicName, topicSlug } from './spelled.ts';
import { readHtml, textOf } from './text/tree.ts';

interface Described {
	tag: string;
	name: string;
	slug: string;
	description: string;
}

export async function bringTopics(run: Run): Promise<void> {
	const there = await findItems(run.ctx, run.source, [...run.survey.tags.keys()].map(itemOf));
	run.tally.wasThere('topics', there.size);
	const bySlug = new Map<string, string>();
	const wanted: Described[] = [];
	for (const [tag, { excerpt: words }] of run.survey.tags) {
		const slug = topicSlug(tag);
		const same = bySlug.get(slug);
		if (!slug) run.tally.refuse(itemOf(tag), 'Its name has no letter or digit.');
		else if (same) run.tally.remark(itemOf(tag), `is one topic with ${same}`);
		if (slug) bySlug.set(slug, same ?? tag);
		if (slug && !there.has(itemOf(tag))) wanted.push({ tag, name: topicName(tag), slug, description: plain(words) });
	}
	run.tally.came('topics', wanted.length);
	if (!run.dryRun)
		for (let from = 0; from < wanted.length; from += 500)
			await writeBundle(
				run,
				wanted.slice(from, from + 500),
				(one) => itemOf(one.tag),
				(ctx, some) => write(run, ctx, some)
			);
}

const itemOf = (tag: string) => `tag/${tag}`;
const plain = (words: string) => excerpt(cleanLine(textOf(readHtml(words))), 300);

/** A topic that was here before keeps its name, and takes the description where it had none. */
const text = `insert into topics (slug, name, description, created_at)
	select distinct on (slug) slug, name, description, $4 from unnest($1::text[], $2::text[], $3::text[]) as t(slug, name, description) order by slug, description desc
	on conflict (slug) do update set description = case when topics.description = '' then excluded.description else topics.description end
	returning id, slug, xmax = 0 as made`;

async function write(run: Run, ctx: Ctx, some: readonly Described[]): Promise<void> {
	const columns = [some.map((one) => one.slug), some.map((one) => one.name), some.map((one) => one.description)];
	const rows = await named<{ id: number; slug: string }>(ctx.db, 'topics_bring_in', text, [...columns, ctx.now]);
	const ids = new Map(rows.map((row) => [row.slug, row.id]));
	const items = some.map(({ tag, slug, description }): Item => {
		return { item: itemOf(tag), subject: 'topic', subjectId: ids.get(slug)!, hash: description.slice(0, 20) };
	});
	await keepItems(ctx, run.source, items, ctx.now);
	const facts = { imported: some.length };
	await record(ctx, { verb: 'topic.imported', subject: 'topic', subjectId: rows[0]!.id, facts });
}
