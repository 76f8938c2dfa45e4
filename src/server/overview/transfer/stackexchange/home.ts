// Links in the texts to other questions of the same site lead to those questions here.
import { named } from '#server/platform/db/client.ts';
import { findPlaces, type Place } from './comments.ts';
import type { Run } from './run.ts';
import { escapeText } from './text/escape.ts';

interface Text {
	id: number;
	body: string;
	html: string;
}

const columns: Record<'posts' | 'answers' | 'comments', string> = {
	posts: 'post',
	answers: 'answer',
	comments: 'comment'
};

/** After all of it has come, for a text may name a question that was asked later. */
export async function pointHome(run: Run): Promise<void> {
	const hosts = run.survey.hosts.all;
	if (!hosts.length || run.dryRun) return;
	const pattern = `https?:\\/\\/(?:${hosts.map((host) => host.replace(/\./g, '\\.')).join('|')})\\/(?:questions|q|a)\\/(\\d+)[^\\s()<>"'\\]]*`;
	for (const [table, subject] of Object.entries(columns)) {
		const like = hosts.map((host) => `%//${host}/%`);
		for (let after = 0; ;) {
			const rows = await named<Text>(run.ctx.db, `import_home_${table}`, findText(table), [
				run.source,
				subject,
				like,
				after
			]);
			if (!rows.length) break;
			after = rows.at(-1)!.id;
			run.step('links in texts', 0);
			await pointSome(run, table, rows, pattern);
		}
	}
}

const findText = (table: string) => `select t.id, t.body, t.body_html as html from ${table} t
	join imported_items i on i.source = $1 and i.subject = $2 and i.subject_id = t.id
	where t.body like any($3::text[]) and t.id > $4 order by t.id limit 200`;

async function pointSome(run: Run, table: string, rows: readonly Text[], pattern: string): Promise<void> {
	const numbers = rows.flatMap(({ body }) =>
		[...body.matchAll(new RegExp(pattern, 'gi'))].flatMap(([all, id]) => [id, answerIn(all)])
	);
	const places = await findPlaces(
		run,
		numbers.filter((number) => number !== undefined)
	);
	const here = (address: string, id: string) => {
		const place = places.get(answerIn(address) ?? '') ?? places.get(id);
		return place && hrefOf(place);
	};
	const changed = rows
		.map(({ id, body, html }) => ({
			id,
			was: body,
			body: inMarkdown(body, pattern, here),
			html: inHtml(html, pattern, here)
		}))
		.filter((row) => row.body !== row.was);
	if (!changed.length) return;
	const text = `update ${table} t set body = c.body, body_html = c.html from unnest($1::bigint[], $2::text[], $3::text[], $4::text[]) as c(id, was, body, html)
		where t.id = c.id and t.body = c.was`;
	const values = [
		changed.map((row) => row.id),
		changed.map((row) => row.was),
		changed.map((row) => row.body),
		changed.map((row) => row.html)
	];
	await named(run.ctx.db, `import_home_write_${table}`, text, values);
}

/** `/questions/12/title/34#34` and `/a/34` name an answer. */
const answerIn = (address: string) => /\/questions\/\d+\/[^/#?]*\/(\d+)/.exec(address)?.[1];

const hrefOf = ({ postId, partId }: Place) =>
	partId ? `/questions/${postId}?part=${partId}#answer-${partId}` : `/questions/${postId}`;

type Here = (address: string, id: string) => string | undefined;

/** The target of a link is replaced; an address that stands for itself becomes a link with those words. */
function inMarkdown(body: string, pattern: string, here: Here): string {
	return body.replace(new RegExp(`(\\]\\(<?|<)?(${pattern})(>)?`, 'gi'), (...found) => {
		const [all, before = '', address, id, after = ''] = found as [
			string,
			string | undefined,
			string,
			string,
			string | undefined
		];
		const href = here(address, id);
		if (!href) return all;
		if (before.startsWith('](')) return before + href + after;
		return `[${escapeText(address)}](${href})${before ? '' : after}`;
	});
}

function inHtml(html: string, pattern: string, here: Here): string {
	return html.replace(new RegExp(`href="(${pattern})"( rel="[^"]*")?`, 'gi'), (...found) => {
		const [all, address, id] = found as [string, string, string];
		const href = here(address.replace(/&amp;/g, '&'), id);
		return href ? `href="${href}"` : all;
	});
}
