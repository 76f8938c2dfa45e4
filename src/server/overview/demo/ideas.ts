// The ideas of the demo happen: submitted, supported, discussed, weighed, decided and put to work, by the domain's own actions.
import { supportIdea, writeIdea } from '#server/community/ideas/actions.ts';
import { openChallenge } from '#server/community/ideas/actions/challenges.ts';
import { mergeIdea } from '#server/community/ideas/actions/merge.ts';
import { moveIdea } from '#server/community/ideas/actions/move.ts';
import { inviteReviewers, scoreIdea } from '#server/community/ideas/actions/review.ts';
import { confirmValue, enterValue, noteProgress, planWork } from '#server/community/ideas/actions/work.ts';
import { criteriaOf, findIdeaPost } from '#server/community/ideas/queries.ts';
import { tellOfIdea } from '#server/community/ideas/notices.ts';
import { noticeResponses } from '#server/community/ideas/watch.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import { chanceOf } from './chance.ts';
import { DAY, HOUR } from './clock.ts';
import { challengeTexts, ideaTexts } from './content/ideas.ts';
import type { ChallengeText, IdeaText } from './content/ideas/shape.ts';
import { actor, as, type Scene, type Stage } from './stage.ts';
import { textLanguage } from './writing.ts';

/** Where the texts ended up, by their slugs. */
interface Made {
	challenges: Map<string, number>;
	ideas: Map<string, number>;
}

/** Needs the times of arrival: whoever had an idea before they were there has it a few hours after. */
export function ideasOf(stage: Stage): Scene[] {
	const made: Made = { challenges: new Map(), ideas: new Map() };
	const opened = challengeTexts.map((text) => {
		const at = stage.clock.ago(text.opensDaysAgo, 8, 5);
		return { at, play: () => open(stage, made, text, at) };
	});
	const last = { at: new Date(stage.clock.now.getTime() - HOUR), play: () => settle(stage) };
	return [...opened, ...ideaTexts.flatMap((text) => [...lifeOf(stage, made, text), ...bells(stage, made, text)]), last];
}

async function open(stage: Stage, made: Made, text: ChallengeText, at: Date): Promise<void> {
	const day = (ago: number) => stage.clock.ago(ago, 12).toISOString().slice(0, 10);
	const { title, summary, background, rules, sponsor, criteria } = text;
	const bytes = await stage.picture(`challenge:${text.slug}`);
	const cover = bytes ? { bytes, name: `${text.slug}.png`, alt: text.cover.alt } : undefined;
	const asked = {
		...{ title, summary, background, rules, sponsor, spaceId: null, audienceId: null },
		criteria: criteria.map((criterion) => ({ ...criterion, key: '' })),
		...{ opensOn: day(text.opensDaysAgo), closesOn: day(text.closesDaysAgo) }
	};
	const { id } = await openChallenge(as(stage, text.openedBy, at), asked, cover);
	made.challenges.set(text.slug, id);
}

/** Comments of the deciders were responses; nobody is reminded of what lay open in the past. */
async function settle(stage: Stage): Promise<void> {
	await noticeResponses({ db: stage.db, now: stage.clock.now, quiet: true });
}

/** From then on people are told of what happens, in the product alone. */
const ringingDays = 4;

/** What the jobs would have told: of new ideas, and of values that were confirmed. */
function bells(stage: Stage, made: Made, text: IdeaText): Scene[] {
	const ring = (what: 'submitted' | 'confirmed', by: string, at: Date): Scene => ({
		at,
		play: () =>
			tellOfIdea(
				{ db: stage.db, now: at, withoutMail: true },
				{ what, postId: made.ideas.get(text.slug)!, actorId: actor(stage, by).viewer.id }
			)
	});
	const { value } = text;
	return [
		...(text.daysAgo < ringingDays
			? [ring('submitted', text.author, stage.clock.ago(text.daysAgo, text.hour + 1))]
			: []),
		...(value?.confirmedBy && value.daysAgo <= ringingDays
			? [ring('confirmed', value.confirmedBy, stage.clock.ago(Math.max(0, value.daysAgo - 1), 10))]
			: [])
	];
}

/** One person's deed, not before they are there and not before what it follows. */
type Deed = [handle: string, wished: Date, play: (at: Date) => Promise<unknown>];

function lifeOf(stage: Stage, made: Made, text: IdeaText): Scene[] {
	const id = () => made.ideas.get(text.slug)!;
	const start = stage.clock.ago(text.daysAgo, text.hour, chanceOf(text.slug).between(0, 50));
	const on = (daysAgo: number, hour = 10) =>
		stage.clock.ago(daysAgo, hour, chanceOf(`${text.slug} ${daysAgo}`).between(0, 55));
	const deeds: Deed[] = [
		[text.author, start, (at) => submit(stage, made, text, at)],
		...supports(stage, text, start, id),
		...conversationOn(stage, text, start, id),
		...decisions(stage, text, on, id),
		...merging(stage, made, text, on)
	];
	return inOrder(stage, start, deeds);
}

/** Everyone in their own time, but the submission first; what is decided keeps its order because its days do. */
function inOrder(stage: Stage, start: Date, deeds: Deed[]): Scene[] {
	return deeds
		.map(([handle, wished, play], i) => {
			const there = actor(stage, handle).joinedAt.getTime() + HOUR;
			const at = new Date(Math.max(wished.getTime(), there, i ? start.getTime() + i * 60_000 : 0));
			return { at, play: () => play(at).then(() => undefined) };
		})
		.filter(({ at }) => at < stage.clock.now);
}

async function submit(stage: Stage, made: Made, text: IdeaText, at: Date): Promise<void> {
	const { title, problem, proposal, benefit = '', topics, coAuthors = [], challenge, space, language } = text;
	const written = await writeIdea(as(stage, text.author, at), {
		...{ title, problem, proposal, benefit, topics, coAuthors, draft: false },
		language: textLanguage[language],
		challengeId: challenge ? made.challenges.get(challenge)! : null,
		spaceId: space ? stage.spaces.get(space)!.id : null
	});
	made.ideas.set(text.slug, written.id);
}

function supports(stage: Stage, text: IdeaText, start: Date, id: () => number): Deed[] {
	const own = [text.author, ...(text.coAuthors ?? [])];
	const until = stage.clock.ago(text.mergedInto?.daysAgo ?? 0, 6);
	return text.supporters
		.filter((handle) => !own.includes(handle))
		.map((handle): Deed => {
			const wished = new Date(start.getTime() + HOUR + chanceOf(`${handle} for ${text.slug}`).days(3) * DAY);
			return [
				handle,
				wished < until ? wished : new Date(start.getTime() + HOUR),
				(at) => supportIdea(as(stage, handle, at), { id: id(), support: true })
			];
		});
}

function conversationOn(stage: Stage, text: IdeaText, start: Date, id: () => number): Deed[] {
	return text.comments.flatMap((thread) => {
		let threadId = 0;
		const at = (hours: number) => new Date(start.getTime() + hours * HOUR);
		const begin: Deed = [
			thread.by,
			at(thread.afterHours),
			async (now) => {
				threadId = (await writeComment(as(stage, thread.by, now), { postId: id(), body: thread.body })).id;
			}
		];
		const replies = (thread.replies ?? []).map((reply): Deed => [
			reply.by,
			at(reply.afterHours),
			(now) => writeComment(as(stage, reply.by, now), { postId: id(), parentId: threadId, body: reply.body })
		]);
		return [begin, ...replies];
	});
}

/** Moves, scores, work and value, on the days that the text names. */
function decisions(
	stage: Stage,
	text: IdeaText,
	on: (daysAgo: number, hour?: number) => Date,
	id: () => number
): Deed[] {
	const moves = (text.moves ?? []).map(({ by, daysAgo, to, reason }): Deed => [
		by,
		on(daysAgo, 11),
		(at) => moveIdea(as(stage, by, at), { id: id(), to, from: null, reason })
	]);
	const first = text.moves?.[0];
	const decided = text.moves?.find((move) => move.to === 'planned' || move.to === 'declined');
	const asker = text.challenge ? challengeTexts.find(({ slug }) => slug === text.challenge)!.sponsor : 'alina.moritz';
	const reviewsFrom = first ? first.daysAgo : text.daysAgo;
	const { owner } = text;
	const naming: Deed[] = owner
		? [
				[
					owner.namedBy,
					on(decided?.daysAgo ?? 1, 12),
					(at) =>
						planWork(as(stage, owner.namedBy, at), {
							id: id(),
							owner: owner.handle,
							dueOn: dueOn(stage, owner.dueInDays)
						})
				]
			]
		: [];
	return [...moves, ...scoring(stage, text, asker, reviewsFrom, on, id), ...naming, ...working(stage, text, on, id)];
}

function scoring(
	stage: Stage,
	text: IdeaText,
	asker: string,
	from: number,
	on: (daysAgo: number, hour?: number) => Date,
	id: () => number
): Deed[] {
	const reviews = text.reviews ?? [];
	const people = [...reviews.map(({ by }) => by), ...(text.asked ?? [])];
	if (!people.length) return [];
	const ask: Deed = [asker, on(from, 13), (at) => inviteReviewers(as(stage, asker, at), { id: id(), people })];
	const given = reviews.map((review, i): Deed => [
		review.by,
		on(Math.max(1, from - 1), 14 + i),
		async (at) => {
			const ctx = as(stage, review.by, at);
			const criteria = criteriaOf(await findIdeaPost(ctx, id()));
			const scores = Object.fromEntries(criteria.map(({ key }, place) => [key, review.scores[place] ?? 3]));
			await scoreIdea(ctx, { id: id(), scores, note: review.note ?? '' });
		}
	]);
	return [ask, ...given];
}

function working(stage: Stage, text: IdeaText, on: (daysAgo: number, hour?: number) => Date, id: () => number): Deed[] {
	const owner = text.owner?.handle ?? text.author;
	const notes = (text.notes ?? []).map(({ daysAgo, body, progress }): Deed => [
		owner,
		on(daysAgo, 15),
		(at) => noteProgress(as(stage, owner, at), { id: id(), body, progress })
	]);
	const { value } = text;
	if (!value) return notes;
	const { amount, unit, note, daysAgo, confirmedBy } = value;
	const entered: Deed = [
		owner,
		on(daysAgo, 9),
		(at) => enterValue(as(stage, owner, at), { id: id(), amount, unit, note })
	];
	const confirmed: Deed[] = confirmedBy
		? [[confirmedBy, on(Math.max(0, daysAgo - 1), 9), (at) => confirmValue(as(stage, confirmedBy, at), { id: id() })]]
		: [];
	return [...notes, entered, ...confirmed];
}

function merging(
	stage: Stage,
	made: Made,
	{ slug, mergedInto }: IdeaText,
	on: (daysAgo: number, hour?: number) => Date
): Deed[] {
	if (!mergedInto) return [];
	const { by, daysAgo, reason } = mergedInto;
	const into = () => made.ideas.get(mergedInto.slug)!;
	return [
		[by, on(daysAgo, 16), (at) => mergeIdea(as(stage, by, at), { id: made.ideas.get(slug)!, into: into(), reason })]
	];
}

const dueOn = (stage: Stage, inDays: number) => stage.clock.ago(-inDays, 12).toISOString().slice(0, 10);
