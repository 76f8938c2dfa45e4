// The last days before now: the announcement, what waits on desks, who asks to be let in, and the bells that still ring.
import { scheduleArticle, writeArticle } from '#server/community/articles/actions.ts';
import { tellOfComment } from '#server/conversation/comments/notices.ts';
import { tellOfPost } from '#server/conversation/posts/notices.ts';
import { pinPost } from '#server/conversation/posts/write/state.ts';
import { welcomeIn } from '#server/members/auth/actions/identity.ts';
import { findCandidateById } from '#server/members/auth/queries.ts';
import { markAllRead } from '#server/members/notifications/actions.ts';
import { askToJoin } from '#server/members/spaces/actions.ts';
import { clockTime } from '#lib/zoned-time.ts';
import { chanceOf } from './chance.ts';
import { DAY, HOUR } from './clock.ts';
import { announcement, draft, pinnedForDays, planned } from './content/unpublished.ts';
import { organisation } from './content/organisation.ts';
import { stories } from './content/stories.ts';
import { actor, as, type Scene, type Stage } from './stage.ts';
import { conversationOf, publishedAt } from './timetable.ts';

/** Whoever tries the demo signs in as one of these. */
export const suggested = [
	{ handle: 'alina.moritz', role: 'a communicator' },
	{ handle: 'jana.okafor', role: 'an employee' },
	{ handle: 'hannes.vogt', role: 'an administrator' }
] as const;

/** From then on people are told of what happens, in the product alone. */
const ringingDays = 4;

export function lastDays(stage: Stage): Scene[] {
	const pinned = new Date(publishedAt(stage, announcement).getTime() + 60_000);
	const desk = [
		{ at: pinned, play: () => pin(stage, pinned) },
		{ at: stage.clock.ago(draft.daysAgo, draft.hour), play: () => leaveDraft(stage) },
		{ at: stage.clock.ago(planned.draftedDaysAgo, 16), play: () => plan(stage) },
		{ at: stage.clock.ago(1, 11, 25), play: () => knock(stage) }
	];
	return [...desk, ...bells(stage), ...lastVisits(stage)];
}

const fields = { language: 'english', spaceId: null, cover: null, series: null, seriesPosition: null } as const;

async function pin(stage: Stage, at: Date) {
	const until = new Date(stage.clock.now.getTime() + pinnedForDays * DAY);
	await pinPost(as(stage, announcement.author, at), stage.articles.get(announcement)!, until);
}

async function leaveDraft(stage: Stage) {
	const { author, coAuthor, title, summary, body, topics, daysAgo, hour } = draft;
	const at = stage.clock.ago(daysAgo, hour);
	const { id } = await writeArticle(as(stage, author, at), {
		...fields,
		title,
		summary,
		body,
		topics: [...topics],
		coAuthors: [coAuthor],
		publish: false
	});
	await tellOfPost(ringing(stage, at), {
		postId: id,
		actorId: actor(stage, author).viewer.id,
		coAuthorIds: [actor(stage, coAuthor).viewer.id]
	});
}

async function plan(stage: Stage) {
	const { author, title, summary, body, topics, inDays, hour, draftedDaysAgo } = planned;
	const at = stage.clock.ago(draftedDaysAgo, 16);
	const text = { ...fields, coAuthors: [], title, summary, body, topics: [...topics] };
	const { id, version } = await writeArticle(as(stage, author, at), { ...text, publish: false });
	const scheduledFor = clockTime(stage.clock.ago(-inDays, hour), organisation.timeZone);
	await scheduleArticle(as(stage, author, at), { ...text, id, baseVersion: version, note: '', scheduledFor });
}

/** Somebody waits to be let in, so that hosts see what that looks like. */
async function knock(stage: Stage) {
	const at = stage.clock.ago(1, 11, 25);
	const note =
		'I write the firmware notes for the PX4 field kit and would like to hear what goes wrong out there before it reaches me as a ticket.';
	await askToJoin(
		{ ...as(stage, 'anjali.shah', at), quiet: false, withoutMail: true },
		{ slug: stage.spaces.get('service-engineers')!.slug, note }
	);
}

const ringing = (stage: Stage, now: Date) => ({ db: stage.db, now, withoutMail: true });

/** What the jobs would have told, right after it happened. */
function bells(stage: Stage): Scene[] {
	const since = new Date(stage.clock.now.getTime() - ringingDays * DAY);
	const later = (at: Date) => new Date(at.getTime() + 1_000);
	return stories.flatMap((article) => {
		const at = publishedAt(stage, article);
		const actorId = () => actor(stage, article.author).viewer.id;
		const postId = () => stage.articles.get(article)!;
		const said = conversationOf(stage, article).map(({ text, parent, at: when }) => {
			const told = () => ({
				commentId: stage.comments.get(text)!,
				answeredId: parent ? stage.comments.get(parent)! : null
			});
			return { at: later(when), play: () => tellOfComment(ringing(stage, later(when)), told()) };
		});
		return [
			{ at: later(at), play: () => tellOfPost(ringing(stage, later(at)), { postId: postId(), actorId: actorId() }) },
			...said
		].filter((bell) => bell.at > since);
	});
}

/** Everyone looked in lately and read what had come until then; the suggested three have some of it before them. */
function lastVisits(stage: Stage): Scene[] {
	return [...stage.cast.values()].map(({ text: { handle }, viewer, joinedAt }) => {
		const away = suggested.some((one) => one.handle === handle)
			? 3 * 24 + 4
			: chanceOf(`last visit ${handle}`).between(3, 60);
		const announced = new Date(publishedAt(stage, announcement).getTime() + 20 * 60_000);
		const wished = handle === announcement.author ? announced : new Date(stage.clock.now.getTime() - away * HOUR);
		const at = wished > joinedAt ? wished : new Date(joinedAt.getTime() + HOUR);
		return { at, play: () => lookIn(stage, handle, viewer.id, at) };
	});
}

async function lookIn(stage: Stage, handle: string, personId: number, at: Date) {
	const ctx = as(stage, handle, at);
	await welcomeIn(ctx, (await findCandidateById(ctx, personId))!, 'password');
	await markAllRead(ctx);
}
