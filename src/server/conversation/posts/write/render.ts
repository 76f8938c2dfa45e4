// From what somebody wrote to what is stored: the text rendered once, with everything that follows from it.
import type { Ctx } from '#server/members/access/ctx.ts';
import { type Db, named } from '#server/platform/db/client.ts';
import { guessLanguage, type SearchLanguage } from '#server/platform/text/language.ts';
import { mentionCandidates, renderMarkdown } from '#server/platform/text/markdown.ts';
import { cleanLine, cleanText, excerpt, readingMinutes, slugify } from '#server/platform/text/plain.ts';

export interface WrittenText {
	title: string;
	/** Empty: the beginning of the text stands in. */
	summary?: string;
	/** Markdown. */
	body: string;
	/** Not given: guessed from the text. */
	language?: SearchLanguage | null;
}

export interface RenderedText {
	columns: {
		title: string;
		slug: string;
		summary: string;
		body: string;
		bodyHtml: string;
		bodyText: string;
		language: SearchLanguage;
		readingMinutes: number;
	};
	/** Who is mentioned. */
	mentionedIds: number[];
	/** Keys of our pictures in the text. */
	imageKeys: string[];
}

const SUMMARY_LENGTH = 220;

export async function renderText(ctx: Pick<Ctx, 'db'>, written: WrittenText): Promise<RenderedText> {
	const body = cleanText(written.body);
	const [people, sizes] = [await mentioned(ctx.db, body), await imageSizes(ctx.db, body)];
	const rendered = renderMarkdown(body, {
		knownHandles: new Set(people.keys()),
		imageSize: (src) => sizes.get(keyOf(src) ?? '')
	});
	const title = cleanLine(written.title);
	const columns = {
		title,
		body,
		bodyHtml: rendered.html,
		bodyText: rendered.text,
		slug: title ? slugify(title) : '',
		summary: cleanLine(written.summary ?? '') || summaryOf(rendered.text.slice(0, 4000)),
		language: written.language ?? guessLanguage(`${title}\n${rendered.text}`),
		readingMinutes: readingMinutes(rendered.words)
	};
	const mentionedIds = rendered.mentions.map((handle) => people.get(handle)).filter((id) => id !== undefined);
	return { columns, mentionedIds, imageKeys: [...sizes.keys()] };
}

/** What stands under the title when nobody wrote a summary. */
export function summaryOf(bodyText: string): string {
	return excerpt(bodyText, SUMMARY_LENGTH);
}

async function mentioned(db: Db, body: string): Promise<Map<string, number>> {
	const handles = mentionCandidates(body);
	if (!handles.length) return new Map();
	const text =
		"select id, lower(handle) as handle from people where lower(handle) = any($1::text[]) and status <> 'left'";
	const rows = await named<{ id: number; handle: string }>(db, 'posts_mentioned', text, [handles.slice(0, 500)]);
	return new Map(rows.map((row) => [row.handle, row.id]));
}

// Media lies above posts and is not imported; its sizes are read here so that the page does not jump.
async function imageSizes(db: Db, body: string) {
	const keys = [...new Set([...body.matchAll(/\/files\/([\w-]+?)-[sml]\.webp/g)].map((match) => match[1] ?? ''))];
	if (!keys.length) return new Map<string, { width: number; height: number }>();
	const text = 'select key, width, height from media where key = any($1::text[])';
	const rows = await named<{ key: string; width: number; height: number }>(db, 'posts_image_sizes', text, [
		keys.slice(0, 500)
	]);
	return new Map(rows.map(({ key, width, height }) => [key, { width, height }]));
}

function keyOf(src: string): string | undefined {
	return /^\/files\/([\w-]+?)-[sml]\.webp$/.exec(src)?.[1];
}
