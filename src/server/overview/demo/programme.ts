// The programme of the demo happens: objectives with readings, a bank in mid-flight, a calendar that publishes, and what colleagues suggest.
import { editArticle } from '#server/community/articles/actions.ts';
import { findPost } from '#server/conversation/posts/queries.ts';
import { beginDraft } from '#server/programme/bank/actions/draft.ts';
import { insertItems, type NewItem } from '#server/programme/bank/actions/insert.ts';
import { moveItem } from '#server/programme/bank/actions/move.ts';
import { findItem } from '#server/programme/bank/queries.ts';
import { starterItemsOf } from '#server/programme/bank/starter/items.ts';
import type { StarterItem, StarterObjective } from '#server/programme/bank/starter/shape.ts';
import { addCadence } from '#server/programme/calendar/actions/cadences.ts';
import { fillSlots } from '#server/programme/calendar/actions/fill.ts';
import { placeItem } from '#server/programme/calendar/actions/place.ts';
import { publishDue } from '#server/programme/calendar/actions/publish.ts';
import { findFilling } from '#server/programme/calendar/queries/filling.ts';
import { countSums } from '#server/programme/objectives/actions/sums.ts';
import { rollUpEvidence } from '#server/programme/objectives/evidence/roll-up.ts';
import { makeSuggestion } from '#server/programme/harvest/actions/suggest.ts';
import { gatherHarvest } from '#server/programme/harvest/gather/gather.ts';
import { rollUpPublications } from '#server/programme/runway/actions.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { DAY, HOUR } from './clock.ts';
import { organisation } from './content/organisation.ts';
import { seededArticles } from './content/programme/aims.ts';
import { readyTexts, suggestionTexts } from './content/programme/ready.ts';
import type { ReadyText, SeededText } from './content/programme/shape.ts';
import type { ArticleText } from './content/shape.ts';
import { stories } from './content/stories.ts';
import { type Aims, aimScenes, countFirst } from './aims.ts';
import { sayWhatServes } from './serving.ts';
import { actor, as, type Scene, type Stage } from './stage.ts';
import { publishedAt } from './timetable.ts';
import { articleFields } from './writing.ts';

/** Runs the programme. */
const communicator = 'alina.moritz';
const reviewer = 'jonas.reuter';

/** Days before now on which the calendar was begun. */
const calendarDaysAgo = 9;

export function programme(stage: Stage, aims: Aims): Scene[] {
	const at = (daysAgo: number, hour: number, minute = 0) => stage.clock.ago(daysAgo, hour, minute);
	const scene = (when: Date, play: (when: Date) => Promise<unknown>): Scene => ({
		at: when,
		play: () => play(when).then(() => undefined)
	});
	return [
		...aimScenes(stage, aims, communicator),
		scene(at(28, 9), (when) => adoptStarter(stage, aims, when)),
		...seededArticles.flatMap((text) => seeding(stage, aims, text)),
		...readyTexts.map((text, place) => scene(at(27 - place, 15, place), (when) => prepare(stage, aims, text, when))),
		scene(at(calendarDaysAgo, 8), (when) => beginCalendar(stage, when)),
		...Array.from({ length: calendarDaysAgo }, (_, day) => scene(at(day + 1, 22), (when) => runCalendar(stage, when)))
	];
}

/** After everything else: the calendar as far as today, and the counts. */
export async function settleProgramme(stage: Stage, aims: Aims): Promise<void> {
	await runCalendar(stage, stage.clock.now);
	const ctx = { db: stage.db, now: stage.clock.now, quiet: true };
	await sayWhatServes(stage, aims, communicator);
	await rollUpPublications(ctx);
	await rollUpEvidence(ctx);
	await countSums(ctx);
	await countFirst(stage, aims, communicator, stage.clock.now);
	await suggest(stage);
	await gatherHarvest(ctx);
}

const languages = { en: 'en', de: 'de' } as const;

/** Parts of the starter bank, adapted to the company's aims; the rest of the year is left for later. */
const adopted: Partial<Record<StarterObjective, { aim: string | null; count: number }>> = {
	expertise: { aim: 'first', count: 14 },
	onboarding: { aim: 'joiners', count: 12 },
	safety: { aim: 'safety', count: 12 },
	quality: { aim: 'quality', count: 8 },
	innovation: { aim: null, count: 6 }
};

async function adoptStarter(stage: Stage, aims: Aims, at: Date): Promise<void> {
	const ctx = as(stage, communicator, at);
	const chosen = Object.entries(adopted).flatMap(([objective, { aim, count }]) =>
		starterItemsOf[objective as StarterObjective]
			.filter((item) => item.format !== 'series_part')
			.slice(0, count)
			.map((item, place) => fromStarter(stage, item, aims, aim, place))
	);
	await insertItems(ctx, chosen);
}

/** Every fifth in German, for Leipzig; some with an owner and a day. */
function fromStarter(stage: Stage, item: StarterItem, aims: Aims, aim: string | null, place: number): NewItem {
	const language = place % 5 === 4 ? languages.de : languages.en;
	const { title, brief, prompts, outline, topics } = item[language];
	const owner = actor(stage, place % 3 ? communicator : reviewer).viewer.id;
	const due = place % 4 === 0 ? { draftDueOn: dayOf(new Date(stage.clock.now.getTime() + (place - 3) * 4 * DAY)) } : {};
	return {
		...{ title, brief, prompts, outline, topics: topics.slice(0, 5), language, format: item.format },
		...{ effort: item.effort, evergreen: item.evergreen, ownerId: owner, objectiveId: aim ? aims.get(aim) : null },
		...{ source: 'starter' as const, sourceRef: `starter:${item.key}:${language}`, ...due }
	};
}

const dayOf = (at: Date) => clockTime(at, organisation.timeZone).slice(0, 10);

/** Ten days before it appeared it was an item; a week before, a draft that was looked at; then it had its slot. */
function seeding(stage: Stage, aims: Aims, text: SeededText): Scene[] {
	const article = stories.find(({ slug }) => slug === text.slug)!;
	const out = publishedAt(stage, article);
	const before = (days: number) => new Date(out.getTime() - days * DAY);
	let id = 0;
	return [
		{ at: before(10), play: async () => void (id = await enter(stage, aims, text, article, before(10))) },
		{ at: before(6), play: () => write(stage, article, id, before(6)) },
		{ at: before(2), play: () => giveSlot(stage, id, before(2), out) },
		{ at: out, play: () => runCalendar(stage, out) }
	];
}

async function enter(stage: Stage, aims: Aims, text: SeededText, article: ArticleText, at: Date): Promise<number> {
	const [made] = await insertItems(as(stage, communicator, at), [
		{
			...{ format: text.format, title: article.title, brief: text.brief, language: article.language },
			...{ authorId: actor(stage, article.author).viewer.id, ownerId: actor(stage, communicator).viewer.id },
			...{ reviewerId: actor(stage, reviewer).viewer.id, objectiveId: text.aim ? aims.get(text.aim) : null },
			...{ spaceId: article.space ? stage.spaces.get(article.space)!.id : null, effort: 3 }
		}
	]);
	return made!.id;
}

/** The author writes it, the editor looks at it. */
async function write(stage: Stage, article: ArticleText, id: number, at: Date): Promise<void> {
	const ctx = as(stage, article.author, at);
	await beginDraft(ctx, { id });
	const { postId } = await findItem(ctx, id);
	const { version } = await findPost(ctx, postId!);
	await editArticle(ctx, { ...(await articleFields(stage, article, at)), id: postId!, baseVersion: version, note: '' });
	stage.articles.set(article, postId!);
	await moveItem(ctx, { id, to: 'review', from: null, reason: '' });
	await moveItem(as(stage, communicator, new Date(at.getTime() + HOUR)), {
		id,
		to: 'ready',
		from: null,
		reason: 'Read by Jonas'
	});
}

async function giveSlot(stage: Stage, itemId: number, at: Date, out: Date): Promise<void> {
	const local = clockTime(out, organisation.timeZone);
	const [day, time] = [local.slice(0, 10), local.slice(11, 16)];
	await placeItem(as(stage, communicator, at), { itemId, seen: '', slot: null, day, time, confirmed: ['all'] });
}

/** A text that waits: as far as it has come. */
async function prepare(stage: Stage, aims: Aims, text: ReadyText, at: Date): Promise<void> {
	const ctx = as(stage, communicator, at);
	const [author, ghost] = [actor(stage, text.author).viewer.id, text.ghost ? actor(stage, text.ghost).viewer.id : null];
	const { format, language, title, brief, prompts, body, topics } = text;
	const [made] = await insertItems(ctx, [
		{
			...{ format, language, title, brief, prompts, outline: body, topics, authorId: author, ghostId: ghost },
			...{ ownerId: ctx.viewer.id, reviewerId: actor(stage, reviewer).viewer.id, effort: 2 },
			objectiveId: text.aim ? aims.get(text.aim) : null,
			...(text.stage === 'review' ? { reviewDueOn: dayOf(new Date(stage.clock.now.getTime() - DAY)) } : {})
		}
	]);
	const { id } = made!;
	await beginDraft(ctx, { id });
	if (text.stage === 'drafting') return;
	await moveItem(ctx, { id, to: 'review', from: null, reason: '' });
	if (!text.stage) await moveItem(ctx, { id, to: 'ready', from: null, reason: 'Read by Jonas' });
}

/** An article and a question a week, which forty people can read; what is ready goes in, and some places stay open. */
async function beginCalendar(stage: Stage, at: Date): Promise<void> {
	const ctx = as(stage, communicator, at);
	await addCadence(ctx, { format: 'article', weekdays: [2], time: '09:00', timeZone: null, startsOn: null });
	await addCadence(ctx, { format: 'question', weekdays: [4], time: '10:00', timeZone: null, startsOn: null });
	const { placed } = await findFilling(ctx, 5, false);
	const pairs = placed.map(({ pair }) => pair);
	if (pairs.length) await fillSlots(ctx, { pairs });
}

const runCalendar = (stage: Stage, now: Date) => publishDue({ db: stage.db, now, quiet: true }).then(() => undefined);

/** What colleagues would like to read or write. */
async function suggest(stage: Stage): Promise<void> {
	for (const { by, kind, daysAgo, text } of suggestionTexts)
		await makeSuggestion(as(stage, by, stage.clock.ago(daysAgo, 14)), { kind, text, postId: null });
}
