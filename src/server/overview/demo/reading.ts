// Who reads what and when: views, reactions, bookmarks. Much is read, some is liked, little is kept.
import type { ReactionKind } from '#lib/terms/conversation.ts';
import { keepPost } from '#server/conversation/bookmarks/actions.ts';
import { writeViews, type PageView } from '#server/conversation/posts/write/views.ts';
import { react } from '#server/conversation/reactions/actions.ts';
import { type Chance, chanceOf } from './chance.ts';
import { DAY, HOUR } from './clock.ts';
import { stories } from './content/stories.ts';
import type { ArticleText } from './content/shape.ts';
import { spaces } from './content/spaces.ts';
import { memberSince } from './gathering.ts';
import { actor, as, type Scene, type Stage } from './stage.ts';
import { conversationOf, publishedAt } from './timetable.ts';

export interface Visit {
	article: ArticleText;
	handle: string;
	at: Date;
}

export interface Readings {
	scenes: Scene[];
	visits: Visit[];
	/** Who did more than read, by article: the soil of follows. */
	engaged: Map<ArticleText, string[]>;
}

/** Needs the times of arrival. */
export function readings(stage: Stage): Readings {
	const all: Readings = { scenes: [], visits: [], engaged: new Map() };
	for (const article of stories) readOne(stage, article, all);
	return all;
}

function readOne(stage: Stage, article: ArticleText, all: Readings) {
	const chance = chanceOf(`reading ${article.slug}`);
	const deeds = new Map<string, Date>();
	for (const { text, at } of conversationOf(stage, article)) if (!deeds.has(text.by)) deeds.set(text.by, at);
	for (const [handle, kind] of givenBy(article)) {
		const at = timeOf(stage, article, handle, chance);
		all.scenes.push({ at, play: () => reactTo(stage, article, handle, kind, at) });
		const first = deeds.get(handle);
		if (!first || at < first) deeds.set(handle, at);
	}
	all.engaged.set(article, [...deeds.keys()]);
	for (const handle of stage.cast.keys()) visit(stage, article, { handle, deed: deeds.get(handle), chance }, all);
	all.scenes.push(...applause(stage, article, [...deeds.keys()]));
}

/** One reaction a person; the rarer word counts. */
function givenBy({ reactions = {} }: ArticleText): Map<string, ReactionKind> {
	const given = new Map<string, ReactionKind>();
	for (const kind of ['like', 'celebrate', 'insight', 'helped'] as const)
		for (const handle of reactions[kind] ?? []) given.set(handle, kind);
	return given;
}

async function reactTo(stage: Stage, article: ArticleText, handle: string, kind: ReactionKind, at: Date) {
	await react(as(stage, handle, at), { postId: stage.articles.get(article)!, kind });
}

/** From when on somebody can see it; null when they never could. */
function seesFrom(stage: Stage, article: ArticleText, handle: string): Date | null {
	const space = spaces.find(({ slug }) => slug === article.space);
	const times = [publishedAt(stage, article), actor(stage, handle).joinedAt];
	if (space && space.joining !== 'open') {
		if (![...space.hosts, ...space.members].includes(handle)) return null;
		times.push(memberSince(stage, space, handle));
	}
	return new Date(Math.max(...times.map(Number)) + 5 * 60_000);
}

function timeOf(stage: Stage, article: ArticleText, handle: string, chance: Chance): Date {
	const start = seesFrom(stage, article, handle) ?? publishedAt(stage, article);
	const found = stage.clock.after(start, 1.6, chance, actor(stage, handle).timeZone);
	return found ?? new Date(start.getTime() + chance.next() * (stage.clock.now.getTime() - start.getTime()));
}

interface Reader {
	handle: string;
	/** When they first reacted or commented. */
	deed: Date | undefined;
	chance: Chance;
}

function visit(stage: Stage, article: ArticleText, { handle, deed, chance }: Reader, all: Readings) {
	const start = seesFrom(stage, article, handle);
	if (!start || handle === article.author) return;
	const late = start.getTime() - publishedAt(stage, article).getTime() > 3 * DAY;
	if (!deed && !chance.hits(late ? 0.12 : appetite(handle) * pull(article, handle))) return;
	const at = deed
		? new Date(deed.getTime() - chance.between(2, 9) * 60_000)
		: stage.clock.after(start, 2.2, chance, actor(stage, handle).timeZone);
	if (!at) return;
	all.visits.push({ article, handle, at });
	const again = chance.hits(deed ? 0.4 : 0.08) ? stage.clock.after(new Date(at.getTime() + DAY), 3, chance) : null;
	if (again) all.visits.push({ article, handle, at: again });
	if (chance.hits(deed ? 0.07 : 0.02)) keep(stage, { article, handle, at: new Date(at.getTime() + 90_000) }, all);
}

/** How much somebody reads at all: between a sixth and nearly all of what there is. */
function appetite(handle: string): number {
	if (['alina.moritz', 'jonas.reuter', 'henrike.falk'].includes(handle)) return 1;
	if (handle === 'bernd.pohl') return 0.15;
	return 0.3 + chanceOf(`appetite ${handle}`).next() * 0.65;
}

/** What is talked about is read more, and so is what happens in one's own space. */
function pull({ comments, reactions = {}, space }: ArticleText, handle: string): number {
	const noise = comments.length * 1.5 + Object.values(reactions).flat().length;
	const place = spaces.find(({ slug }) => slug === space);
	const own = place && [...place.hosts, ...place.members].includes(handle) ? 0.2 : 0;
	return Math.min(1, 0.25 + Math.min(0.6, noise / 45) + own);
}

function keep(stage: Stage, { article, handle, at }: Visit, all: Readings) {
	all.scenes.push({
		at,
		play: () =>
			keepPost(as(stage, handle, at), { postId: stage.articles.get(article)!, keep: true }).then(() => undefined)
	});
}

/** Comments are liked by those who were in the conversation. */
function applause(stage: Stage, article: ArticleText, crowd: string[]): Scene[] {
	const chance = chanceOf(`applause ${article.slug}`);
	return conversationOf(stage, article).flatMap(({ text, at: said }) => {
		const others = crowd.filter(
			(handle) => handle !== text.by && (seesFrom(stage, article, handle) ?? stage.clock.now) < said
		);
		return chance.some(others, Math.max(0, chance.between(-3, 3))).flatMap((handle) => {
			const at = stage.clock.after(new Date(said.getTime() + HOUR), 0.8, chance);
			const kind = chance.pick(['like', 'like', 'like', 'like', 'insight', 'helped', 'celebrate'] as const);
			const play = async () =>
				void (await react(as(stage, handle, at!), { commentId: stage.comments.get(text)!, kind }));
			return at ? [{ at, play }] : [];
		});
	});
}

const portion = 500;

/** First visits before second ones: a batch counts each person once. */
export async function writeVisits(stage: Stage, visits: Visit[]): Promise<void> {
	const seen = new Set<string>();
	const rounds: PageView[][] = [[], []];
	for (const { article, handle, at } of visits.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
		const key = `${article.slug} ${handle}`;
		rounds[seen.has(key) ? 1 : 0]!.push({
			postId: stage.articles.get(article)!,
			personId: actor(stage, handle).viewer.id,
			at
		});
		seen.add(key);
	}
	for (const round of rounds)
		for (let from = 0; from < round.length; from += portion)
			await writeViews(stage.db, round.slice(from, from + portion));
}
