// When the written texts happen: articles on their day, comments after them in their order, and who does what first.
import { chanceOf } from './chance.ts';
import { HOUR } from './clock.ts';
import { stories } from './content/stories.ts';
import { organisation } from './content/organisation.ts';
import { people } from './content/people.ts';
import type { ArticleText, CommentText } from './content/shape.ts';
import type { Stage } from './stage.ts';

const MINUTE = 60_000;

/** On its day, or the Friday before when that is a weekend and everyone who takes part was there already. */
export function publishedAt({ clock }: Stage, article: ArticleText): Date {
	const { daysAgo, hour, slug } = article;
	const on = (days: number) => clock.ago(days, hour, chanceOf(slug).between(0, 14), organisation.timeZone);
	const back = { 6: 1, 0: 2 }[on(daysAgo).getUTCDay()] ?? 0;
	return on(back && wereThere(article, daysAgo + back + 1) ? daysAgo + back : daysAgo);
}

function wereThere({ author, coAuthors = [], comments }: ArticleText, daysAgo: number): boolean {
	const spoke = comments.flatMap(({ by, replies = [] }) => [by, ...replies.map((reply) => reply.by)]);
	return [author, ...coAuthors, ...spoke].every((handle) =>
		people.some((person) => person.handle === handle && person.startedDaysAgo > daysAgo)
	);
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
	const lines = article.comments.flatMap((text) => [
		{ text, parent: null as CommentText | null },
		...(text.replies ?? []).map((reply) => ({ text: reply, parent: text }))
	]);
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
	for (const article of stories) {
		for (const handle of [article.author, ...(article.coAuthors ?? [])]) note(handle, publishedAt(stage, article));
		for (const { text, at } of conversationOf(stage, article)) note(text.by, at);
	}
	return first;
}
