// Topics that fit a question somebody is writing: those its words name, and those of questions like it.
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { slugify } from '#server/platform/text/plain.ts';

/** Only so much of a long text is looked at. */
const WORDS = 200;

const text = `select name from (
		select t.name, t.post_count, 2 as weight from topics t where t.slug = any($1::text[]) and t.post_count > 0
		union all
		select t.name, t.post_count, count(*) from post_topics pt join topics t on t.id = pt.topic_id and t.post_count > 0
		where pt.post_id = any($2::bigint[]) group by t.id, t.name, t.post_count
	) found group by name order by sum(weight) desc, max(post_count) desc limit 6`;

/** Up to six names, the likeliest first. `similarIds` are questions the viewer sees. */
export async function suggestTopicsFor(ctx: Ctx, written: string, similarIds: readonly number[]): Promise<string[]> {
	const rows = await named<{ name: string }>(ctx.db, 'question_topics_for', text, [slugsOf(written), similarIds]);
	return rows.map((row) => row.name);
}

/** One, two and three words in a row, as the address of a topic would spell them. */
function slugsOf(written: string): string[] {
	const words = (written.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).slice(0, WORDS);
	const found = new Set<string>();
	for (let i = 0; i < words.length; i += 1)
		for (const count of [1, 2, 3])
			if (i + count <= words.length) found.add(slugify(words.slice(i, i + count).join(' '), 60, ''));
	found.delete('');
	return [...found];
}
