// Whom and what people follow: those they answered before, those they work for, and the topics they came back to.
import { followTopic } from '#server/conversation/topics/actions.ts';
import { followPerson } from '#server/members/people/actions/follow.ts';
import { chanceOf } from './chance.ts';
import { HOUR } from './clock.ts';
import type { ArticleText } from './content/shape.ts';
import type { Readings } from './reading.ts';
import { actor, as, type Scene, type Stage } from './stage.ts';
import { publishedAt } from './timetable.ts';

/** Needs the times of arrival. */
export function followings(stage: Stage, { engaged }: Readings): Scene[] {
	return [...stage.cast.keys()].flatMap((handle) => {
		const read = [...engaged].filter(([, people]) => people.includes(handle)).map(([article]) => article);
		return [...topicsOf(stage, handle, read), ...peopleOf(stage, handle, read)];
	});
}

function topicsOf(stage: Stage, handle: string, read: ArticleText[]): Scene[] {
	const chance = chanceOf(`topics of ${handle}`);
	const known = [...new Set(read.flatMap((article) => article.topics))];
	return chance.some(known, chance.between(2, 6)).flatMap((slug) => {
		const at = soonAfter(
			stage,
			handle,
			read.find((article) => article.topics.includes(slug))!
		);
		return at ? [{ at, play: () => followTopic(as(stage, handle, at), { slug }) }] : [];
	});
}

function peopleOf(stage: Stage, handle: string, read: ArticleText[]): Scene[] {
	const chance = chanceOf(`colleagues of ${handle}`);
	const authors = [...new Set(read.map((article) => article.author))].filter((author) => author !== handle);
	const chosen = new Set(chance.some(authors, chance.between(1, 6)));
	const { manager } = actor(stage, handle).text;
	if (manager && chance.hits(0.4)) chosen.add(manager);
	return [...chosen].flatMap((followed) => {
		const at = soonAfter(stage, handle, read.find((article) => article.author === followed) ?? read[0]);
		const personId = () => actor(stage, followed).viewer.id;
		return at ? [{ at, play: () => followPerson(as(stage, handle, at), { personId: personId() }) }] : [];
	});
}

/** A few days after they met it, when both were there. */
function soonAfter(stage: Stage, handle: string, article: ArticleText | undefined): Date | null {
	const { joinedAt, timeZone } = actor(stage, handle);
	const met = article ? publishedAt(stage, article) : joinedAt;
	const start = new Date(Math.max(met.getTime(), joinedAt.getTime()) + 4 * HOUR);
	return stage.clock.after(start, 4, chanceOf(`${handle} follows ${article?.slug}`), timeZone);
}
