// The questions are asked, answered, judged and kept fresh, as they were written down.
import { postAnswer } from '#server/community/questions/actions/answer.ts';
import { askQuestion, findInstead } from '#server/community/questions/actions/ask.ts';
import { confirmQuestion, markObsolete, ownQuestion } from '#server/community/questions/actions/freshness.ts';
import { answerInvitation, inviteExperts } from '#server/community/questions/actions/invite.ts';
import { acceptAnswer, commentOnAnswer, sayHelped, voteOnAnswer } from '#server/community/questions/actions/judge.ts';
import { followPost } from '#server/conversation/posts/follows/actions.ts';
import { writeViews } from '#server/conversation/posts/write/views.ts';
import { vote } from '#server/conversation/votes/actions.ts';
import { chanceOf } from './chance.ts';
import { DAY, HOUR } from './clock.ts';
import type { AnswerText, QuestionText } from './content/questions/shape.ts';
import { questions } from './content/questions.ts';
import type { CommentText } from './content/shape.ts';
import { topics } from './content/topics.ts';
import { actor, as, type Scene, type Stage } from './stage.ts';
import { textLanguage } from './writing.ts';

const MINUTE = 60_000;

/** Where questions and answers ended up: by the slug of the question, and by the answer's text. */
interface Asked {
	questions: Map<string, number>;
	answers: Map<AnswerText, number>;
	comments: Map<CommentText, number>;
}

/** Needs the times of arrival. */
export function askings(stage: Stage): Scene[] {
	const asked: Asked = { questions: new Map(), answers: new Map(), comments: new Map() };
	return questions.flatMap((question) => scenesOf(stage, asked, question)).filter(({ at }) => at < stage.clock.now);
}

function scenesOf(stage: Stage, asked: Asked, question: QuestionText): Scene[] {
	const at = present(stage, question.asker, workday(stage, question));
	const id = () => asked.questions.get(question.slug)!;
	const from = (hours: number, handle: string) => present(stage, handle, new Date(at.getTime() + hours * HOUR));
	const chance = chanceOf(`asked ${question.slug}`);
	/** Some time in the days after, when that person would look in. */
	const sometime = (handle: string, after: Date): Date =>
		stage.clock.after(present(stage, handle, after), 4, chance, actor(stage, handle).timeZone) ?? stage.clock.now;
	const deed = (handle: string, when: Date, play: (ctx: ReturnType<typeof as>) => Promise<unknown>): Scene => ({
		at: when,
		play: async () => {
			await play(as(stage, handle, when));
			// Whoever does something to a question has opened it.
			await writeViews(stage.db, [{ postId: id(), personId: actor(stage, handle).viewer.id, at: when }]);
		}
	});
	return [
		deed(question.asker, at, async (ctx) => {
			asked.questions.set(question.slug, await ask(stage, ctx, question));
		}),
		...(question.up ?? []).map((who) => deed(who, sometime(who, at), (ctx) => vote(ctx, { postId: id(), value: 1 }))),
		...(question.followers ?? []).map((who) =>
			deed(who, sometime(who, at), (ctx) => followPost(ctx, { postId: id(), follow: true }))
		),
		...(question.found ?? []).map((who) =>
			deed(who, sometime(who, new Date(at.getTime() + 3 * DAY)), (ctx) => findInstead(ctx, { id: id() }))
		),
		...(question.invited ?? []).flatMap(({ by, who, said }) => [
			deed(by, from(0.2, by), (ctx) => inviteExperts(ctx, { id: id(), handles: [who] })),
			...(said ? [deed(who, from(1, who), (ctx) => answerInvitation(ctx, { id: id(), say: said, to: null }))] : [])
		]),
		...question.answers.flatMap((answer) => answerScenes(stage, asked, question, answer, { deed, from, sometime })),
		...freshness(stage, asked, question, deed)
	];
}

interface Timing {
	deed: (handle: string, when: Date, play: (ctx: ReturnType<typeof as>) => Promise<unknown>) => Scene;
	from: (hours: number, handle: string) => Date;
	sometime: (handle: string, after: Date) => Date;
}

function answerScenes(
	stage: Stage,
	asked: Asked,
	question: QuestionText,
	answer: AnswerText,
	{ deed, from, sometime }: Timing
): Scene[] {
	const at = from(answer.afterHours, answer.by);
	const answerId = () => asked.answers.get(answer)!;
	const thanks = new Date(at.getTime() + 2 * HOUR);
	const votes = (who: string[] | undefined, value: 1 | -1) =>
		(who ?? []).map((handle) =>
			deed(handle, sometime(handle, at), (ctx) => voteOnAnswer(ctx, { answerId: answerId(), value }))
		);
	return [
		deed(answer.by, at, async (ctx) => {
			const written = await postAnswer(ctx, { id: asked.questions.get(question.slug)!, body: answer.body });
			asked.answers.set(answer, written.id);
		}),
		...votes(answer.up, 1),
		...votes(answer.down, -1),
		...(answer.helped ?? []).map(([who, minutes]) =>
			deed(who, sometime(who, thanks), (ctx) => sayHelped(ctx, { answerId: answerId(), helped: true, minutes }))
		),
		...(answer.accepted
			? [
					deed(question.asker, present(stage, question.asker, thanks), (ctx) =>
						acceptAnswer(ctx, { answerId: answerId(), accept: true })
					)
				]
			: []),
		...(answer.comments ?? []).flatMap((text) => commentScenes(asked, answer, text, null, at, { deed, from, sometime }))
	];
}

/** After what it is about: the answer, or the comment it replies to. */
function commentScenes(
	asked: Asked,
	answer: AnswerText,
	text: CommentText,
	parent: CommentText | null,
	about: Date,
	timing: Timing
): Scene[] {
	const at = new Date(Math.max(timing.from(text.afterHours, text.by).getTime(), about.getTime() + 10 * MINUTE));
	return [
		timing.deed(text.by, at, async (ctx) => {
			const parentId = parent ? asked.comments.get(parent) : undefined;
			const { id } = await commentOnAnswer(ctx, { answerId: asked.answers.get(answer)!, parentId, body: text.body });
			asked.comments.set(text, id);
		}),
		...(text.replies ?? []).flatMap((reply) => commentScenes(asked, answer, reply, text, at, timing))
	];
}

function freshness(stage: Stage, asked: Asked, question: QuestionText, deed: Timing['deed']): Scene[] {
	const id = () => asked.questions.get(question.slug)!;
	const { confirmed, outdated, owner } = question;
	return [
		// Whoever asked says who looks after it.
		...(owner
			? [
					deed(question.asker, stage.clock.ago(25, 9), (ctx) =>
						ownQuestion(ctx, { id: id(), owner: owner.handle, reviewOn: dayIn(stage, owner.reviewInDays) })
					)
				]
			: []),
		...(confirmed
			? [
					deed(confirmed.by, stage.clock.ago(confirmed.daysAgo, 10), (ctx) =>
						confirmQuestion(ctx, { id: id(), reviewOn: null })
					)
				]
			: []),
		...(outdated
			? [
					deed(outdated.by, stage.clock.ago(outdated.daysAgo, 11), (ctx) =>
						markObsolete(ctx, {
							id: id(),
							obsolete: true,
							note: outdated.note,
							replacedBy: outdated.instead ? asked.questions.get(outdated.instead)! : null
						})
					)
				]
			: [])
	];
}

/** YYYY-MM-DD, so many days from now. */
const dayIn = (stage: Stage, days: number) =>
	new Date(stage.clock.now.getTime() + days * DAY).toISOString().slice(0, 10);

async function ask(stage: Stage, ctx: ReturnType<typeof as>, question: QuestionText): Promise<number> {
	const { title, body, space, language } = question;
	const { id } = await askQuestion(ctx, {
		title,
		body,
		language: textLanguage[language],
		spaceId: space ? stage.spaces.get(space)!.id : null,
		topics: question.topics.map((slug) => topics.find((topic) => topic.slug === slug)!.name),
		experts: []
	});
	return id;
}

/** On its day, or the Friday before when that is a weekend. */
function workday({ clock }: Stage, { daysAgo, hour, slug }: QuestionText): Date {
	const on = (days: number) => clock.ago(days, hour, chanceOf(slug).between(0, 50));
	return on(daysAgo + ({ 6: 1, 0: 2 }[on(daysAgo).getUTCDay()] ?? 0));
}

/** Nobody does anything before they have arrived. */
function present(stage: Stage, handle: string, at: Date): Date {
	const { joinedAt } = actor(stage, handle);
	return at > joinedAt ? at : new Date(joinedAt.getTime() + HOUR);
}
