// When the written texts happen: articles on their day, comments after them in their order, and who does what first.
import { chanceOf } from './chance.ts';
import { HOUR } from './clock.ts';
import { articles } from './content/articles.ts';
import { organisation } from './content/organisation.ts';
import type { ArticleText, CommentText } from './content/shape.ts';
import type { Stage } from './stage.ts';

const MINUTE = 60_000;

export function publishedAt({ clock }: Stage, { daysAgo, hour, slug }: ArticleText): Date {
	return clock.ago(daysAgo, hour, chanceOf(slug).between(0, 14), organisation.timeZone);
}

export interface Said {
	text: CommentText;
	/** What it replies to. */
	parent: CommentText | null;
	at: Date;
}

/** The conversation under an article in the order it was held; no two comments in one minute. */
export function conversationOf(stage: Stage, article: ArticleText): Said[] {
	const chance = chanceOf(`conversation ${article.slug}`);
	const out = publishedAt(stage, article).getTime();
	const lines = article.comments.flatMap((text) => [{ text, parent: null as CommentText | null }, ...(text.replies ?? []).map((reply) => ({ text: reply, parent: text }))]);
	let last = out;
	return lines
		.toSorted((a, b) => a.text.afterHours - b.text.afterHours)
		.map(({ text, parent }) => {
			last = Math.max(out + text.afterHours * HOUR + chance.between(0, 40) * MINUTE, last + 2 * MINUTE);
			return { text, parent, at: new Date(last) };
		});
}

/** The first time each person writes anything: they must have arrived by then. */
export function firstDeeds(stage: Stage): Map<string, Date> {
	const first = new Map<string, Date>();
	const note = (handle: string, at: Date) => {
		const known = first.get(handle);
		if (!known || at < known) first.set(handle, at);
	};
	for (const article of articles) {
		for (const handle of [article.author, ...(article.coAuthors ?? [])]) note(handle, publishedAt(stage, article));
		for (const { text, at } of conversationOf(stage, article)) note(text.by, at);
	}
	return first;
}
